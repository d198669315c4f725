import { divide, piecewise, sum } from '../kernel/index.ts'
import type { ProgrammeData, SeatId } from '../schema/index.ts'
import { adoption } from './agreements.ts'
import { runEffect } from './effects.ts'
import { type Funding, fundingOf, givenBy } from './funding.ts'
import { noteGains, type Pooled, returnPooled } from './funds.ts'
import { knows } from './intelligence.ts'
import { OUTSIDE, programmeAccount, seatAccount, transfer } from './ledger.ts'
import { knowledgeOf } from './personal.ts'
import { type Record_, tell } from './record.ts'
import type { SessionState } from './state.ts'
import { moveTrust, overallOf } from './trust.ts'

/** The weakest trust, in either direction, between any two partners of a programme, 0–1000. */
function weakestLink(state: SessionState, programme: ProgrammeData): number {
  let weakest = 1000
  for (const { seat: a } of programme.partners)
    for (const { seat: b } of programme.partners)
      if (a !== b) weakest = Math.min(weakest, overallOf(state, a, b))
  return weakest
}

/** The mean trust among the partners of a programme, in both directions, 0–1000. */
function meanLink(state: SessionState, programme: ProgrammeData): number {
  const links = programme.partners.flatMap(({ seat: a }) =>
    programme.partners.filter((p) => p.seat !== a).map((p) => overallOf(state, a, p.seat)),
  )
  return divide(sum(links), Math.max(1, links.length))
}

/** What the cards that inform a programme add, per mille: each by how well the partner knows it who knows it least. */
function informedBy(state: SessionState, programme: ProgrammeData): number {
  return programme.informed.reduce((total, { card, bonus }) => {
    const data = state.scenario.card(card)
    const known = programme.partners.map((p) => knowledgeOf(state, p.seat, data))
    return total + divide(bonus * Math.min(...known), 1000)
  }, 0)
}

/** What work with residents adds to a programme, per mille: what was done in earlier quarters, up to a most. */
export function fitOf(state: SessionState, programme: string): number {
  const { fit, fit_most } = state.scenario.data.rules.leadership
  const done = (state.programmes[programme]?.engaged ?? []).filter((e) => e.round < state.round).length
  return fit * Math.min(done, fit_most)
}

/**
 * What a running programme yields, per mille of its nominal effects: its hidden strength, more where its partners know
 * the cards that inform it and where it was fitted to its residents, by the level of funding, by the weakest trust among
 * the partners (the mean where a joint board has adopted it), and by the public’s confidence.
 */
function yieldOf(state: SessionState, programme: ProgrammeData, level: number): number {
  const { rules } = state.scenario.data
  const bonus = informedBy(state, programme) + fitOf(state, programme.id)
  const strength = divide((state.world.strengths[programme.id] ?? 0) * (1000 + bonus), 1000)
  const link = adoption(state, programme.id) ? meanLink(state, programme) : weakestLink(state, programme)
  const trusted = divide(divide(strength * level, 1000) * piecewise(link, rules.yield), 1000)
  return divide(trusted * piecewise(state.confidence, rules.confidence.yield), 1000)
}

function collect(state: SessionState, programme: ProgrammeData): void {
  const own = state.programmes[programme.id]
  for (const { seat } of programme.partners) {
    const amount = givenBy(state, seat, programme.id)
    transfer(state, seatAccount(seat), programmeAccount(programme.id), amount)
    if (own) own.funded[seat] = (own.funded[seat] ?? 0) + amount
    const payer = state.seats[seat]
    if (payer && state.scenario.seat(seat).ringfenced && !programme.public_health) payer.misspent += amount
  }
}

/** Gives back what a programme that cannot run was given, less what was sunk into getting ready. */
function giveBack(
  state: SessionState,
  record: Record_,
  programme: ProgrammeData,
  short: SeatId[],
  pooled: Pooled,
): void {
  const { sunk } = state.scenario.data.rules
  const own = state.programmes[programme.id]
  const returned: { id: string; amount: number }[] = []
  let lost = 0
  for (const { seat } of programme.partners) {
    const given = givenBy(state, seat, programme.id)
    if (given === 0) continue
    const gone = divide(given * sunk, 1000)
    transfer(state, programmeAccount(programme.id), OUTSIDE.abortive, gone)
    transfer(state, programmeAccount(programme.id), seatAccount(seat), given - gone)
    if (own) own.funded[seat] = (own.funded[seat] ?? 0) - (given - gone)
    const payer = state.seats[seat]
    if (payer && state.scenario.seat(seat).ringfenced && !programme.public_health)
      payer.misspent -= given - gone
    returned.push({ id: seat, amount: given - gone })
    lost += gone
  }
  lost += returnPooled(state, record, programme, pooled[programme.id] ?? [])
  tell(record, 'all', { type: 'programme-stalled', programme: programme.id, short, returned, sunk: lost })
}

function deliver(
  state: SessionState,
  record: Record_,
  programme: ProgrammeData,
  { level, put }: Funding,
  pooled: Pooled,
): void {
  const own = state.programmes[programme.id]
  if (own) {
    own.delivered += 1
    own.streak += 1
  }
  for (const { seat } of programme.partners)
    transfer(state, programmeAccount(programme.id), OUTSIDE.delivery, givenBy(state, seat, programme.id))
  const payments = pooled[programme.id] ?? []
  const fromFunds = sum(payments.map((p) => p.amount))
  transfer(state, programmeAccount(programme.id), OUTSIDE.delivery, fromFunds)
  const strength = yieldOf(state, programme, level)
  noteGains(state, programme, payments, strength)
  const due = state.round + programme.lag
  for (const effect of programme.effects) {
    const by = divide(effect.by * strength, 1000)
    if (by !== 0)
      state.adjustments.push({ name: effect.name, hood: effect.in ?? null, by, from: due, until: due })
  }
  tell(record, 'all', { type: 'programme-ran', programme: programme.id, level })
  const gain = state.scenario.data.rules.moves.delivered
  for (const { seat: a } of programme.partners)
    for (const { seat: b } of programme.partners)
      if (a !== b && (put.get(b) ?? 0) > 0)
        moveTrust(state, record, a, b, 'ability', gain, { because: 'delivered', about: programme.id })
}

/** A partner that lets a running programme down: the others think less of it, and what the scenario says happens. */
function dropOut(state: SessionState, record: Record_, programme: ProgrammeData, by: SeatId): void {
  const loss = -state.scenario.data.rules.moves.dropped
  tell(record, 'all', { type: 'programme-dropped', programme: programme.id, by })
  for (const { seat } of programme.partners) {
    if (seat === by) continue
    moveTrust(state, record, seat, by, 'ability', loss, { because: 'dropped', about: programme.id })
    moveTrust(state, record, seat, by, 'benevolence', loss, { because: 'dropped', about: programme.id })
  }
}

/** Runs every open programme into which enough was put and whose partners know what it needs; returns how each fared. */
export function runProgrammes(
  state: SessionState,
  record: Record_,
  pooled: Pooled,
): { id: string; level: number; ran: boolean }[] {
  const fared: { id: string; level: number; ran: boolean }[] = []
  for (const programme of state.scenario.data.programmes) {
    const own = state.programmes[programme.id]
    if (!own?.open) continue
    const adopted = adoption(state, programme.id)
    const funding = fundingOf(state, programme, pooled, adopted?.lower ?? 0)
    const { level, under } = funding
    const blind = programme.partners.filter((p) => programme.requires.some((c) => !knows(state, p.seat, c)))
    const anyone = sum(funding.put.values()) > 0
    const short = [...new Set([...under, ...blind.map((p) => p.seat)])]
    const ran = anyone && short.length === 0
    collect(state, programme)
    if (ran) {
      if (adopted)
        tell(record, 'all', {
          type: 'programme-adopted',
          agreement: adopted.agreement.id,
          programme: programme.id,
        })
      deliver(state, record, programme, funding, pooled)
    } else {
      if (anyone) giveBack(state, record, programme, short, pooled)
      if (own.streak > 0) {
        for (const seat of under) dropOut(state, record, programme, seat)
        for (const effect of programme.dropout) runEffect(state, record, effect, state.round)
      }
      own.streak = 0
    }
    if (anyone) fared.push({ id: programme.id, level, ran })
  }
  return fared
}
