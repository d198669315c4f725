/** Measuring: things timed in turn in one process, several times, so that what slows the machine slows all alike. */

export interface Contender {
  readonly name: string
  /** How many times it is run before the clock is read. */
  readonly times: number
  run(): void
}

/** A median with its tenth and ninetieth percentile. */
export interface Spread {
  readonly low: number
  readonly median: number
  readonly high: number
}

export function spreadOf(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((a, b) => a - b)
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN
  return { low: at(0.1), median: at(0.5), high: at(0.9) }
}

/** The time of one run of each, in µs, by name: each is run in turn in every repeat, after a warm-up. */
export function interleaved(contenders: readonly Contender[], repeats: number): Map<string, number[]> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]))
  for (let repeat = -2; repeat < repeats; repeat++)
    for (const { name, times: runs, run } of contenders) {
      const start = performance.now()
      for (let i = 0; i < runs; i++) run()
      const each = ((performance.now() - start) * 1000) / runs
      if (repeat >= 0) times.get(name)?.push(each)
    }
  return times
}

/** How many times as long `slow` took as `quick`, repeat by repeat. */
export const ratios = (slow: readonly number[], quick: readonly number[]): number[] =>
  slow.map((time, at) => time / (quick[at] ?? Number.NaN))

/** The memory that one of what `make` makes holds, in kB: many are held at once. Needs `--expose-gc`. */
export function heldBy(make: () => unknown, count: number): number {
  const collect = globalThis.gc
  if (!collect) throw new Error('memory can only be measured with --expose-gc')
  const used = (): number => {
    collect()
    collect()
    return process.memoryUsage().heapUsed
  }
  make()
  const before = used()
  const held = Array.from({ length: count }, make)
  const after = used()
  if (held.length !== count) throw new Error('what is measured was not held')
  return (after - before) / count / 1024
}
