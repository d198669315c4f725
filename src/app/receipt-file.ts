import type { Receipt } from '../schema/index.ts'

/** Hands a receipt to the player as a file. */
export function downloadReceipt(receipt: Receipt): void {
  const text = `${JSON.stringify(receipt, null, 2)}\n`
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${receipt.scenario.id}-${receipt.seed.replace(/[^\w-]+/g, '_')}.receipt.json`
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
