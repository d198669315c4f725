import { parseArgs } from 'node:util'
import { must } from '../kernel/index.ts'
import { seedsFrom } from '../lab/index.ts'
import { type Comparison, comparePeople, MIX_SOURCE, type Ordered } from '../lab/people/index.ts'
import { decide } from '../partners/index.ts'
import { type Command, EXIT, Usage } from './command.ts'
import { loadScenario } from './library.ts'

const verdict = (holds: boolean | null): string =>
  holds === null ? 'for comparison' : holds ? 'holds' : 'DOES NOT HOLD'

/** Tokens from tenths of one; shares of 1000 as they are. */
const shown = (figure: number | null, tokens: boolean): string =>
  (figure === null ? '–' : tokens ? (figure / 10).toFixed(1) : String(figure)).padStart(5)

function table({ scenario, published, measured, worst, holds }: Comparison): string[] {
  const tokens = published.figures.length === 10
  const row = (name: string, figures: readonly (number | null)[]): string =>
    `  ${name.padEnd(10)}${figures.map((figure) => shown(figure, tokens)).join(' ')}`
  const limit = published.within === undefined ? '' : ` (may be ${shown(published.within, tokens).trim()})`
  return [
    `${scenario}: ${published.what}`,
    row('table', published.figures),
    row('measured', measured),
    `  furthest off ${shown(worst, tokens).trim()}${limit}: ${verdict(holds)}`,
    `  source: ${published.source} (${published.standing})`,
    '',
  ]
}

const order = ({ ordering, more, less, holds }: Ordered): string[] => [
  `${ordering.more} ${more / 10} % > ${ordering.less} ${less / 10} %: ${verdict(holds)}`,
  `  source: ${ordering.source} (${ordering.standing})`,
]

/** `people`: plays the classic experiments with partners and prints what they did beside what people did. */
export const people: Command = (args, { out }) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sessions: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  })
  const sessions = Number(values.sessions)
  if (!Number.isSafeInteger(sessions) || sessions < 1 || sessions > 100_000)
    throw new Usage('--sessions takes a whole number from 1 to 100000')
  const find = (id: string) => must(loadScenario(id), `a sound scenario ${id}`)
  const report = comparePeople(find, seedsFrom(values.seed, sessions), decide)
  if (values.json) out(JSON.stringify(report))
  else {
    out(`${sessions} sessions of each experiment, partners drawn from the mix of people.`)
    out(`Mix: ${MIX_SOURCE}.`)
    out('Contributions in tokens of 20 by round; shares of 1000.')
    out('')
    for (const comparison of report.comparisons) for (const line of table(comparison)) out(line)
    out('Given of the endowment, over all rounds:')
    for (const one of report.orders) for (const line of order(one)) out(line)
  }
  return report.holds ? EXIT.done : EXIT.input
}
