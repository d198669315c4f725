import type { Verdict } from '../bench/verdict.ts'
import { verdictOf } from '../bench/verdict.ts'
import { judge } from './judge.mjs'
import { PORT, type Site } from './site.ts'

const WANTED = { performance: 95, accessibility: 100, 'best-practices': 95 } as const
const RUNS = 3

/** Lighthouse’s scores of the start screen as a phone sees it (its slow 4G and a processor four times slower). */
export async function score(site: Site): Promise<Verdict[]> {
  const runs: Record<string, number>[] = []
  for (let run = 0; run < RUNS; run++) runs.push(await judge(site.address, PORT, Object.keys(WANTED)))
  return Object.entries(WANTED).map(([id, least]) =>
    verdictOf(
      `Lighthouse, ${id}, of 100`,
      runs.map((scores) => scores[id] ?? 0),
      { least },
    ),
  )
}
