import { setQuotes } from '../../schema/quotes.ts'
import { SKILLS, type Skill } from '../../ui/start/model.ts'

/** What the audit found of a scenario, as far as the start screen tells of it: medians over its seeds. */
export interface Measured {
  /** The shared outcomes, of 1000, when each agency plays for itself, and in the best joint course found. */
  readonly silo: number
  readonly joint: number
  /** What tables of mixed partners reach of the way from one to the other, in percent. */
  readonly mixed: number
  /** The rounds, of all, in which a selfish budget pays some seat although the others co-operate. */
  readonly tempted: number
  /** What each seat reaches of its mandate among mixed partners, of 1000: the lower, the harder to play. */
  readonly seats: Readonly<Record<string, number>>
}

/** What a facilitators’ guide says of its scenario that players may know. */
export interface Guide {
  readonly bestFor: string | undefined
  readonly lessGoodFor: string | undefined
  readonly skills: readonly Skill[]
  readonly field: readonly string[]
  readonly measured: Measured | undefined
  /** How much of what joint play could win each named table of partners wins, in percent, by the table’s id. */
  readonly won: Readonly<Record<string, number>>
}

/** The cell beside a name in the table “At a glance”, without marks of emphasis. */
function glance(guide: string, name: string): string | undefined {
  const table = /^## At a glance\n([\s\S]*?)(?=\n## |$(?![\s\S]))/m.exec(guide)?.[1] ?? ''
  const row = table.split('\n').find((line) => line.startsWith(`| ${name} |`))
  const cell = row?.split('|')[2]?.replaceAll('*', '').trim()
  return cell === undefined ? undefined : setQuotes(cell)
}

const listed = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')

const isSkill = (word: string): word is Skill => SKILLS.some((skill) => skill === word)

/** The first figure of a line of the audit’s block. */
function figure(guide: string, line: RegExp): number | undefined {
  const found = line.exec(guide)?.[1]
  return found === undefined ? undefined : Number(found)
}

function measuredIn(guide: string): Measured | undefined {
  const silo = figure(guide, /^\| 1 dividend: .*?\| silo (\d+)/m)
  const joint = figure(guide, /^\| 1 dividend: .*?\| silo .*?joint (\d+)/m)
  const mixed = figure(guide, /^- dividend: tables of mixed: .*? points, (-?\d+) %/m)
  const tempted = figure(guide, /^\| 2 temptation: .*?\| some seat is tempted in (\d+)/m)
  if (silo === undefined || joint === undefined || mixed === undefined || tempted === undefined)
    return undefined
  const seats = [...guide.matchAll(/^- seats: ([a-z0-9-]+): (\d+)/gm)].map(
    ([, id = '', median]) => [id, Number(median)] as const,
  )
  return { silo, joint, mixed, tempted, seats: Object.fromEntries(seats) }
}

/** The rows that `line-ups --write` keeps. */
const wonIn = (guide: string): Record<string, number> => {
  const block = /^<!-- line-ups:[\s\S]*?^<!-- \/line-ups -->/m.exec(guide)?.[0] ?? ''
  const rows = block.matchAll(/^\| ([a-z-]+) \|[^|]*\|[^|]*\| (-?\d+) % \|/gm)
  return Object.fromEntries([...rows].map(([, id = '', won]) => [id, Number(won)]))
}

/**
 * Reads the facilitators’ guide of a scenario: the rows of its table “At a glance” and the blocks that `audit --write`
 * and `line-ups --write` keep. What a guide does not say is left out.
 */
export function readGuide(guide: string): Guide {
  return {
    bestFor: glance(guide, 'best for'),
    lessGoodFor: glance(guide, 'less good for'),
    skills: listed(glance(guide, 'leadership'))
      .map((words) => words.replaceAll(' ', '-'))
      .filter(isSkill),
    field: listed(glance(guide, 'field')),
    measured: measuredIn(guide),
    won: wonIn(guide),
  }
}
