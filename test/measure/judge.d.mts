/** Lighthouse’s scores of a page, of 100, by category, from a browser that listens at a port. */
export function judge(
  address: string,
  port: number,
  categories: readonly string[],
): Promise<Record<string, number>>
