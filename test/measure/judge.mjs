/**
 * Lighthouse, which is installed for this measurement alone and is not there where types are checked.
 *
 * @param {string} address
 * @param {number} port Where the browser listens.
 * @param {readonly string[]} categories
 * @returns {Promise<Record<string, number>>} Scores of 100.
 */
export async function judge(address, port, categories) {
  const { default: lighthouse } = await import('lighthouse')
  const result = await lighthouse(address, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...categories],
  })
  return Object.fromEntries(
    Object.entries(result.lhr.categories).map(([id, { score }]) => [id, Math.round(100 * (score ?? 0))]),
  )
}
