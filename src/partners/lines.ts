import { apportion, perMille, sum } from '../kernel/index.ts'
import type { LineView, Option } from '../schema/index.ts'
import { served } from './mandates.ts'
import type { Mind } from './mind.ts'

type BudgetLine = Extract<Option, { type: 'budget' }>['lines'][number]

/** What a line on which others depend counts for one who spares it, as a weight of a mandate. Assumption. */
const CARE = 20

/** How much I would rather cut another line: what it serves of my mandate, and what its cut would do to others. */
function worthKeeping(mind: Mind, line: LineView): number {
  const care = mind.rule.cuts === 'own-first' ? CARE : -CARE
  return served(mind, line) + (line.harms.length > 0 ? care : 0)
}

/** What a line is to have if there is money: the plan and what was promised; of a grant nothing that it may not pay for. */
function wanted(mind: Mind, line: BudgetLine, promised: number): number {
  const own = mind.view.mine.lines.find((l) => l.id === line.id)
  if (mind.ringfenced && own?.public_health === false) return line.min
  return Math.max(line.min, Math.min(line.max, Math.max(line.plan, promised)))
}

/** Takes `shortage` off the lines that are least worth keeping, promised ones last, none below its floor. */
function cut(
  lines: readonly BudgetLine[],
  amounts: Map<string, number>,
  keep: ReadonlyMap<string, number>,
  shortage: number,
): void {
  let left = shortage
  for (const worth of [...new Set(keep.values())].sort((a, b) => a - b)) {
    const group = lines.filter((line) => keep.get(line.id) === worth)
    const room = group.map((line) => (amounts.get(line.id) ?? line.min) - line.min)
    const taken = Math.min(left, sum(room))
    const shares = apportion(taken, room)
    for (const [i, line] of group.entries())
      amounts.set(line.id, (amounts.get(line.id) ?? line.min) - (shares[i] ?? 0))
    left -= taken
  }
}

/** Adds `extra` to the lines that serve the mandate, those that serve it most first, none above its ceiling. */
function raise(mind: Mind, lines: readonly BudgetLine[], amounts: Map<string, number>, extra: number): void {
  let left = extra
  const order = mind.view.mine.lines
    .map((line) => ({ id: line.id, worth: served(mind, line) }))
    .filter((line) => line.worth > 0)
    .sort((a, b) => b.worth - a.worth)
  for (const { id } of order) {
    const line = lines.find((l) => l.id === id)
    if (!line || (mind.ringfenced && amounts.get(id) === line.min)) continue
    const now = amounts.get(id) ?? line.min
    const more = Math.min(left, line.max - now)
    amounts.set(id, now + more)
    left -= more
  }
}

/**
 * Divides `money` between the lines: the plan first and what was promised, cut towards the floors when short; of
 * `extra` beyond the plan the rule's share goes to what serves the mandate, and the rest stays in hand.
 */
export function fillLines(
  mind: Mind,
  lines: readonly BudgetLine[],
  money: number,
  extra: number,
  promised: ReadonlyMap<string, number>,
): { id: string; amount: number }[] {
  const amounts = new Map(lines.map((line) => [line.id, wanted(mind, line, promised.get(line.id) ?? 0)]))
  const over = money - sum(amounts.values())
  if (over < 0) {
    const keep = new Map(
      mind.view.mine.lines.map((line) => [line.id, promised.has(line.id) ? 1000 : worthKeeping(mind, line)]),
    )
    cut(lines, amounts, keep, -over)
  } else raise(mind, lines, amounts, Math.min(over, perMille(Math.max(0, extra), mind.rule.spends)))
  return lines.map((line) => ({ id: line.id, amount: amounts.get(line.id) ?? line.min }))
}
