import { must, type Stream } from '../kernel/index.ts'
import type { PledgeView, SeatId, View } from '../schema/index.ts'
import { type Because, because } from './because.ts'
import { generalBelief } from './belief.ts'
import { Mind } from './mind.ts'
import { type Past, roundOf } from './past.ts'
import { personaOf } from './personas/index.ts'

/** Explaining leaves nothing to chance. */
const STILL: Stream = {
  between: (low) => low,
  chance: () => false,
  pick: (items) => must(items[0], 'an item to pick'),
  weighted: () => 0,
  shuffle: (items) => [...items],
}

function breach(seat: SeatId, pledge: PledgeView): Because {
  const { promise } = pledge
  const round = roundOf(pledge)
  const did = pledge.judged?.did ?? 0
  if (promise.of === 'share')
    return because('record-broke-share', { seat, round, about: promise.topic, pledge: pledge.id })
  const about = promise.of === 'fund' ? promise.programme : promise.line
  return because('record-broke', { seat, round, did, amount: promise.amount, about, pledge: pledge.id })
}

function record(past: Past): Because[] {
  const { seat } = past
  const told: Because[] = past.broken.map((pledge) => breach(seat, pledge))
  for (const { claim, round } of past.liesToAnybody) told.push(because('record-lied', { seat, round, claim }))
  for (const round of new Set(past.dumped)) told.push(because('record-dumped', { seat, round }))
  if (past.denied.length > 0) told.push(because('record-refused', { seat, count: past.denied.length }))
  for (const grievance of past.grievances)
    if (grievance.pledge === null) told.push(because('record-grievance', { seat, grievance: grievance.id }))
  if (past.kept.length > 0) told.push(because('record-kept', { seat, count: past.kept.length }))
  if (past.gave.length > 0) told.push(because('record-shared', { seat, count: past.gave.length }))
  return told
}

/** Where a partner stands towards a seat, in one reason. */
function stance(mind: Mind, past: Past): Because {
  const { seat } = past
  const grudge = mind.grudge(seat)
  if (grudge)
    return because(grudge.until === 'never' ? 'stance-never-again' : 'stance-not-now', {
      seat,
      round: grudge.round,
    })
  const trust = past.trust.overall
  if (trust < mind.rule.deals.trust) return because('stance-wary', { seat, trust })
  if (past.broken.length + past.lies.length > 0) return because('stance-forgiven', { seat })
  return trust >= 600 ? because('stance-trusting', { seat, trust }) : because('stance-open', { seat })
}

/**
 * Why a partner behaves towards each other seat as it does: first where it stands, then what its own record holds, for
 * each seat in the table's order. Every reason names its seat. Throws on a persona that does not exist.
 */
export function explain(persona: string, view: View): Because[] {
  const { rule } = must(personaOf(persona), `persona ${persona}`)
  const mind = new Mind(rule, view, { open: [], closed: [] }, STILL)
  return mind.others.flatMap((seat) => {
    const past = mind.past(seat)
    const gave =
      view.history.length > 0 ? [because('record-gave', { seat, belief: generalBelief(mind, seat) })] : []
    return [stance(mind, past), ...record(past), ...gave]
  })
}
