/** Measures the built site in Chromium and prints a table: `npm run measure:web`, or with the names of some measures. */
import process from 'node:process'
import { type Verdict, verdictLines } from '../bench/verdict.ts'
import { watchOutturn } from './frames.ts'
import { rest } from './idle.ts'
import { press } from './input.ts'
import { score } from './lighthouse.ts'
import { openAndLeave } from './memory.ts'
import { openSite, type Site } from './site.ts'
import { weigh } from './weight.ts'

type Measure = (site: Site, say: (line: string) => void) => Promise<Verdict[]>

const MEASURES: Readonly<Record<string, Measure>> = {
  weight: weigh,
  lighthouse: score,
  frames: watchOutturn,
  idle: rest,
  input: press,
  memory: openAndLeave,
}
const say = (line = ''): void => void process.stdout.write(`${line}\n`)

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in MEASURES))
if (unknown.length > 0)
  throw new Error(`no such measure: ${unknown.join(', ')}; there are ${Object.keys(MEASURES).join(', ')}`)

const site = await openSite()
const verdicts: Verdict[] = []
try {
  for (const [name, measure] of Object.entries(MEASURES))
    if (asked.length === 0 || asked.includes(name)) verdicts.push(...(await measure(site, say)))
} finally {
  await site.close()
}
say()
for (const line of verdictLines(verdicts)) say(line)
