import { divide, sum } from '../kernel/index.ts'
import { because } from './because.ts'
import { upkeep } from './budget.ts'
import { fillLines } from './lines.ts'
import type { Decision, Mind } from './mind.ts'
import { means, pressures, promisedNow } from './purse.ts'

/** The least cut, of 1000 of what a line had, that I tell others of: a warning that nothing comes of costs trust. Assumption. */
const TOLD = 100

/** What my lines would get in this quarter's budget as things stand, £k by line. */
function forecast(mind: Mind): Map<string, number> {
  const { lines, free, balance } = mind.view.mine
  const floors = sum(lines.map((line) => line.floor))
  // Under a notice nothing may be given away, so nothing counts as free; what is in hand may still be spent on services.
  const inHand = Math.max(free + floors, balance)
  const joint = promisedNow(mind)
  const bounds = lines.map(({ id, floor, ceiling, plan }) => ({ id, min: floor, max: ceiling, plan }))
  const money = inHand - joint - pressures(mind)
  const filled = fillLines(mind, bounds, money, means(mind) - joint, upkeep(mind))
  return new Map(filled.map(({ id, amount }) => [id, amount]))
}

/** Tells those whom a cut of mine is about to harm, once for each line. */
export function warn(mind: Mind): Decision | null {
  if (!mind.rule.partnership.warns) return null
  const options = mind.may('warn')
  if (options.length === 0) return null
  const planned = forecast(mind)
  for (const { line: id, to } of options) {
    const line = mind.view.mine.lines.find((l) => l.id === id)
    if (!line) continue
    const before = Math.min(line.last ?? line.plan, line.plan)
    const cut = before - (planned.get(id) ?? line.plan)
    if (before > 0 && divide(cut * 1000, before) >= TOLD)
      return { action: { type: 'warn', to, line: id }, because: because('warn-cut', { line: id }) }
  }
  return null
}
