import { must, type Stream } from '../kernel/index.ts'
import type { PledgeView, SeatId, View } from '../schema/index.ts'
import { type Because, type BecauseCode, because } from './because.ts'
import { generalBelief } from './belief.ts'
import { Mind } from './mind.ts'
import { type Past, roundOf } from './past.ts'
import { personaOf } from './personas/index.ts'
import type { Grudge } from './rule.ts'

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
  if (promise.of === 'sign')
    return because('record-broke-sign', { seat, round, about: promise.kind, pledge: pledge.id })
  const about =
    promise.of === 'fund'
      ? promise.programme
      : promise.of === 'maintain'
        ? promise.line
        : String(promise.agreement)
  return because('record-broke', { seat, round, did, amount: promise.amount, about, pledge: pledge.id })
}

/** A number of like deeds in a sentence of its own for one. */
function counted(
  seat: SeatId,
  code: 'record-kept' | 'record-shared' | 'record-refused' | 'record-mended',
  count: number,
): Because[] {
  if (count === 0) return []
  return [count === 1 ? because(`${code}-one`, { seat }) : because(code, { seat, count })]
}

function record(past: Past): Because[] {
  const { seat } = past
  const told: Because[] = past.broken.map((pledge) => breach(seat, pledge))
  for (const { claim, round } of past.liesToAnybody) told.push(because('record-lied', { seat, round, claim }))
  for (const round of new Set(past.dumped)) told.push(because('record-dumped', { seat, round }))
  told.push(...counted(seat, 'record-refused', past.denied.length))
  told.push(...counted(seat, 'record-mended', past.mended.length))
  for (const grievance of past.grievances)
    if (grievance.pledge === null) told.push(because('record-grievance', { seat, grievance: grievance.id }))
  told.push(...counted(seat, 'record-kept', past.kept.length))
  told.push(...counted(seat, 'record-shared', past.gave.length))
  return told
}

/** How a partner says that it holds back, by how long it will. */
function holdsBack({ until }: Grudge, round: number): BecauseCode {
  if (until === 'never') return 'stance-never-again'
  if (until === 'amends') return 'stance-amends'
  return until > round ? 'stance-for-longer' : 'stance-not-now'
}

/** Where a partner stands towards a seat, in one reason. */
function stance(mind: Mind, past: Past): Because {
  const { seat } = past
  const grudge = mind.grudge(seat)
  if (grudge) return because(holdsBack(grudge, mind.view.round), { seat, round: grudge.round })
  const { round, rounds } = mind.view
  const next = round < rounds ? mind.grudge(seat, { round: round + 1, rounds }) : null
  if (next) return because('stance-next', { seat, round: next.round })
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
