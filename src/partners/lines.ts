import { apportion, perMille, sum } from '../kernel/index.ts'
import type { LineView, Option } from '../schema/index.ts'
import type { Mind } from './mind.ts'

type BudgetLine = Extract<Option, { type: 'budget' }>['lines'][number]

/** Takes `shortage` off amounts, each no lower than its least, in proportion to what can be taken. Returns what is missing still. */
function cut(
  amounts: Map<string, number>,
  least: ReadonlyMap<string, number>,
  ids: string[],
  shortage: number,
): number {
  const room = ids.map((id) => Math.max(0, (amounts.get(id) ?? 0) - (least.get(id) ?? 0)))
  const taken = Math.min(shortage, sum(room))
  const shares = apportion(taken, room)
  for (const [i, id] of ids.entries()) amounts.set(id, (amounts.get(id) ?? 0) - (shares[i] ?? 0))
  return shortage - taken
}

/** The order in which lines are cut: those on which others depend first or last, by the rule; promised ones last of all. */
function order(mind: Mind, promised: ReadonlyMap<string, number>): string[][] {
  const { lines } = mind.view.mine
  const free = lines.filter((line) => !promised.has(line.id))
  const harms = (line: LineView): boolean => line.harms.length > 0
  const groups = [free.filter((line) => !harms(line)), free.filter(harms)]
  if (mind.rule.cuts === 'others-first') groups.reverse()
  return [...groups, lines.filter((line) => promised.has(line.id))].map((group) =>
    group.map((line) => line.id),
  )
}

/**
 * Divides `money` between the lines: the plan first and what was promised, cut towards the floors when short; of what
 * is over, the rule's share goes up towards the ceilings and the rest stays in hand. Never below a floor.
 */
export function fillLines(
  mind: Mind,
  lines: readonly BudgetLine[],
  money: number,
  promised: ReadonlyMap<string, number>,
): { id: string; amount: number }[] {
  const least = new Map(lines.map((line) => [line.id, line.min]))
  const amounts = new Map(
    lines.map((line) => [
      line.id,
      Math.max(line.min, Math.min(line.max, Math.max(line.plan, promised.get(line.id) ?? 0))),
    ]),
  )
  const over = money - sum(amounts.values())
  if (over < 0) {
    let shortage = -over
    for (const ids of order(mind, promised)) shortage = cut(amounts, least, ids, shortage)
  } else {
    const room = lines.map((line) => Math.max(0, line.max - (amounts.get(line.id) ?? 0)))
    const spend = Math.min(perMille(over, mind.rule.spends), sum(room))
    const shares = apportion(spend, room)
    for (const [i, line] of lines.entries())
      amounts.set(line.id, (amounts.get(line.id) ?? 0) + (shares[i] ?? 0))
  }
  return lines.map((line) => ({ id: line.id, amount: amounts.get(line.id) ?? line.min }))
}
