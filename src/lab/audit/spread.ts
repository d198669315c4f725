import { must } from '../../kernel/index.ts'

/** How figures spread over seeds: the tenth percentile, the median and the ninetieth, by nearest rank. */
export interface Spread {
  low: number
  median: number
  high: number
}

/** The spread of one or more figures. */
export function spreadOf(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((a, b) => a - b)
  // Nearest rank: the least figure that is not below `percent` of all.
  const at = (percent: number): number => {
    const over = (percent * sorted.length + 99 - ((percent * sorted.length + 99) % 100)) / 100
    return must(sorted[Math.max(1, over) - 1], 'a figure')
  }
  return { low: at(10), median: at(50), high: at(90) }
}
