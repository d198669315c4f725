import type { ActData } from '../../schema/scenario.ts'
import type { Path } from '../diagnostic.ts'
import { quoted } from '../nearest.ts'
import type { Desk } from './desk.ts'
import type { Expressions } from './expressions.ts'

/** The acts: every one can be reached, every one leads on or ends, every way on can be taken. */
export function checkStory(desk: Desk, expressions: Expressions): void {
  const { start, acts } = desk.data.story
  desk.known('act', start, ['story', 'start'])
  acts.forEach((act, i) => {
    checkWays(desk, expressions, act, ['story', 'acts', i])
  })
  checkReach(desk)
}

function checkWays(desk: Desk, expressions: Expressions, act: ActData, path: Path): void {
  act.next.forEach(({ to, when }, i) => {
    const at = [...path, 'next', i]
    desk.known('act', to, [...at, 'to'])
    const range = expressions.read([...at, 'when'], when, { context: 'fact', byHood: false })
    if (range.low === 0 && range.high === 0)
      desk.report.at(
        [...at, 'when'],
        'this can never hold; write a condition that can, or leave this way out',
      )
  })
  if (desk.report.isMended([...path, 'next']) || desk.report.isMended([...path, 'ending'])) return
  if (act.ending && act.next.length > 0)
    desk.report.at(
      [...path, 'next'],
      `the act ${quoted(act.id)} is an ending and leads on; leave out "next" or "ending"`,
    )
  if (!act.ending && act.next.length === 0)
    desk.report.at([...path, 'id'], `the act ${quoted(act.id)} leads nowhere; give it "next" or ending: true`)
}

/** Tells acts that no way from the start reaches; with an unknown start there is nothing to tell. */
function checkReach(desk: Desk): void {
  const { start, acts } = desk.data.story
  const byId = new Map(acts.map((act) => [act.id, act]))
  if (!byId.has(start) || desk.report.isMended(['story'])) return
  const reached = new Set([start])
  for (const id of reached) for (const { to } of byId.get(id)?.next ?? []) reached.add(to)
  acts.forEach((act, i) => {
    if (!reached.has(act.id))
      desk.report.at(
        ['story', 'acts', i, 'id'],
        `no way leads from ${quoted(start)} to the act ${quoted(act.id)}; name it in the "next" of an act that is reached`,
      )
  })
}
