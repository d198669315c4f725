import type { Verdict } from '../bench/verdict.ts'
import { verdictOf } from '../bench/verdict.ts'
import type { Site } from './site.ts'
import { playToOutturn, tableLink } from './steps.ts'

const SECONDS = 8

/** The time between frames while an outturn plays on the map, in ms. */
export async function watchOutturn(site: Site, say: (line: string) => void): Promise<Verdict[]> {
  const { page, close } = await site.open(tableLink('frames'))
  await playToOutturn(page)
  // The first moments belong to the drawing of the board’s new page; what is wanted is what moves.
  const frames = await page.evaluate(
    (ms) =>
      new Promise<number[]>((done) => {
        const deltas: number[] = []
        const start = performance.now()
        let last = start
        const step = (now: number): void => {
          deltas.push(now - last)
          last = now
          if (now - start < ms) requestAnimationFrame(step)
          else done(deltas.slice(1))
        }
        requestAnimationFrame(step)
      }),
    SECONDS * 1000,
  )
  await close()
  const sorted = [...frames].sort((a, b) => a - b)
  const at = (share: number): string =>
    (sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN).toFixed(1)
  const slow = frames.filter((ms) => ms > 33.4).length
  say(
    `Frames of an outturn, ms: median ${at(0.5)}, 95th ${at(0.95)}, 99th ${at(0.99)}, longest ${at(1)}; ${slow} of ${frames.length} over 33`,
  )
  return [verdictOf('ms of the longest frame of an outturn', [sorted.at(-1) ?? Number.NaN], { most: 33.4 })]
}
