import { divide, must, perMille, sum } from '../kernel/index.ts'
import { standingBudget } from './acts/budget.ts'
import { endNotices } from './agreements.ts'
import { runEffect } from './effects.ts'
import { factsOf } from './facts.ts'
import { openFunds, shareGains, spentOf } from './funds.ts'
import { answerChecks, settleCards } from './intelligence.ts'
import { judgePledges } from './judging.ts'
import { balanceOf, OUTSIDE, seatAccount, transfer } from './ledger.ts'
import { reviewNotices } from './notices.ts'
import { onRecord } from './own.ts'
import { letOut } from './personal.ts'
import { stepPlace } from './place.ts'
import { runProgrammes } from './programmes.ts'
import { type Record_, tell } from './record.ts'
import { score } from './scoring.ts'
import type { RoundRecord, SessionState } from './state.ts'
import { gossip, moveTrust, overallOf } from './trust.ts'
import { quarterOf } from './world.ts'

/** A cut of less than this, per mille of what was spent before, is not felt as dumping. */
const FELT = 50

const items = (amounts: Record<string, number>): { id: string; amount: number }[] =>
  Object.entries(amounts).map(([id, amount]) => ({ id, amount }))

/** Opens the sealed budgets and spends what they say on service lines. */
function openBudgets(state: SessionState, record: Record_): RoundRecord['budgets'] {
  const opened: RoundRecord['budgets'] = {}
  for (const seat of state.scenario.data.seats) {
    const own = must(state.seats[seat.id], seat.id)
    own.budget ??= standingBudget(state, seat.id)
    const { lines, programmes } = own.budget
    tell(record, 'all', {
      type: 'budget-opened',
      seat: seat.id,
      lines: items(lines),
      programmes: items(programmes),
    })
    transfer(state, seatAccount(seat.id), OUTSIDE.services, sum(Object.values(lines)))
    if (seat.ringfenced)
      for (const line of seat.lines) if (!line.public_health) own.misspent += lines[line.id] ?? 0
    opened[seat.id] = { lines: { ...lines }, programmes: { ...programmes } }
  }
  return opened
}

/** Cuts that dump demand on others: those hurt think less of the one who cut. */
function feelCuts(state: SessionState, record: Record_): void {
  const { dumped, false_alarm } = state.scenario.data.rules.moves
  const { warned } = state.scenario.data.rules.leadership
  const told = (by: string, to: string, line: string): boolean =>
    state.warnings.some((w) => w.round === state.round && w.by === by && w.to === to && w.line === line)
  for (const seat of state.scenario.data.seats) {
    const own = must(state.seats[seat.id], seat.id)
    for (const line of seat.lines) {
      const spent = own.budget?.lines[line.id] ?? line.plan
      const before = Math.min(own.spent[line.id] ?? line.plan, line.plan)
      const cut = before > 0 ? divide((before - spent) * 1000, before) : 0
      if (cut >= FELT)
        for (const hurt of line.harms) {
          const felt = Math.min(dumped, divide(dumped * cut, 250))
          const loss = -(told(seat.id, hurt, line.id) ? felt - perMille(felt, warned) : felt)
          moveTrust(state, record, hurt, seat.id, 'benevolence', loss, { because: 'dumped', about: line.id })
        }
      else
        for (const hurt of line.harms)
          if (told(seat.id, hurt, line.id))
            moveTrust(state, record, hurt, seat.id, 'integrity', -false_alarm, {
              because: 'false-alarm',
              about: line.id,
            })
      own.spent[line.id] = spent
    }
  }
}

/** At the end of a financial year, and of play, the auditor takes back ring-fenced money that was spent elsewhere. */
function auditGrants(state: SessionState, record: Record_): void {
  const { data } = state.scenario
  if (quarterOf(state.scenario, state.round) !== 4 && state.round !== data.rounds) return
  for (const seat of data.seats) {
    const own = must(state.seats[seat.id], seat.id)
    const amount = own.misspent
    own.misspent = 0
    if (!seat.ringfenced || amount <= 0) continue
    transfer(state, seatAccount(seat.id), OUTSIDE.treasury, amount)
    tell(record, 'all', { type: 'clawback', seat: seat.id, amount })
    for (const other of data.seats)
      if (other.id !== seat.id)
        moveTrust(state, record, other.id, seat.id, 'integrity', -data.rules.moves.misspent, {
          because: 'misspent',
        })
  }
}

function strike(state: SessionState, record: Record_): string {
  const id = state.world.events[state.round - 1] ?? ''
  if (id === '') return ''
  const event = state.scenario.event(id)
  tell(record, 'all', { type: 'event-fell', event: id, title: event.title, text: event.text })
  for (const effect of event.effects) runEffect(state, record, effect, state.round)
  return id
}

function keepBooks(state: SessionState, record: Record_): void {
  state.confidences.push(state.confidence)
  for (const seat of state.scenario.data.seats) {
    const balance = balanceOf(state, seat.id)
    must(state.seats[seat.id], seat.id).balances.push(balance)
    if (balance < 0) tell(record, 'all', { type: 'overdrawn', seat: seat.id, amount: -balance })
    for (const other of state.scenario.data.seats)
      if (other.id !== seat.id)
        must(state.trusted[seat.id]?.[other.id], other.id).push(overallOf(state, seat.id, other.id))
  }
}

/** Moves the story on, and enters the acts that it comes to. */
function tellStory(state: SessionState, record: Record_): void {
  const { act, entered } = state.scenario.story.after(state.act, factsOf(state))
  state.act = act
  for (const id of entered) enterAct(state, record, id, state.round + 1)
}

/** Enters an act: all are told, and its effects happen. */
export function enterAct(state: SessionState, record: Record_, id: string, from: number): void {
  const act = state.scenario.act(id)
  state.acts.push({ round: state.round, act: id })
  tell(record, 'all', { type: 'act-began', act: id, title: act.title, text: act.text })
  for (const effect of state.scenario.story.enter(id)) runEffect(state, record, effect, from)
}

/**
 * The outturn: all budgets at once, then pooled funds, programmes, promises, cuts, the quarter’s event, the place, what claims
 * proved to be, data that got out, the auditor, shared gains, notices, talk between agencies, the books, scores, who
 * leaves agreements, and the story. The order is part of the rules.
 */
export function resolve(state: SessionState, record: Record_): void {
  const budgets = openBudgets(state, record)
  const pooled = openFunds(state, record)
  const programmes = runProgrammes(state, record, pooled)
  judgePledges(state, record)
  feelCuts(state, record)
  const event = strike(state, record)
  stepPlace(state, record)
  const before = new Set(state.claims.filter((c) => c.lie).map((c) => c.id))
  answerChecks(state, record)
  settleCards(state, record)
  const lies = state.claims
    .filter((c) => c.lie && !before.has(c.id))
    .map((c) => ({ by: c.by, claim: c.id, to: [...c.to] }))
  letOut(state, record)
  const pools = spentOf(pooled)
  state.history.push(onRecord({ round: state.round, budgets, pools, programmes, event, lies }))
  auditGrants(state, record)
  shareGains(state, record)
  reviewNotices(state, record)
  gossip(state, record)
  keepBooks(state, record)
  score(state, record)
  endNotices(state, record)
  tellStory(state, record)
}
