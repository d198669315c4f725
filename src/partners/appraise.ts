import { divide, perMille } from '../kernel/index.ts'
import type { Clause, ProgrammeView, SeatId } from '../schema/index.ts'
import { credibility } from './belief.ts'
import { curiosity, given, handOn, reluctance } from './information.ts'
import type { Mind } from './mind.ts'
import { paidByFunds } from './pooled.ts'
import { chanceOf, costTo, dearness, expected, paperWorth, promised, worth } from './values.ts'

/** What a set of clauses comes to, as one party sees it. £k. */
export interface Appraisal {
  /** Its value to me over what I would have without it. */
  value: number
  /** What it binds me to: payments and promised money. */
  turnover: number
  /** What it is worth to each party on paper: gains less costs, payments in and out. */
  paper: Map<SeatId, number>
}

/** What keeping up another's service is worth to me, of 1000 of the amount, and the most. Assumption. */
const UPKEEP = 60
const UPKEEP_MOST = 40

/** What papers promise seldom comes whole: the part of a gain that parties count on when they divide it. Assumption. */
const LIKELY = 750

const programmesIn = (mind: Mind, clauses: readonly Clause[]): ProgrammeView[] =>
  mind.view.programmes.filter((p) =>
    clauses.some((c) => c.do === 'pledge' && c.promise.of === 'fund' && c.promise.programme === p.id),
  )

/** What a seat would put into a programme under the clauses, £k. */
function fundIn(clauses: readonly Clause[], seat: SeatId, programme: string): number {
  let most = 0
  for (const c of clauses)
    if (c.do === 'pledge' && c.by === seat && c.promise.of === 'fund' && c.promise.programme === programme)
      most = Math.max(most, c.promise.amount)
  return most
}

/** Whether an amount is enough for a partner's part of a programme. */
export const enough = (programme: ProgrammeView, seat: SeatId, amount: number): boolean =>
  amount > 0 && divide(amount * 1000, Math.max(1, costTo(programme, seat))) >= programme.threshold

/** The level at which the programme would run under the clauses, of 1000: that of the partner that promises least. */
function levelOf(programme: ProgrammeView, clauses: readonly Clause[]): number {
  let level = 1000
  for (const { seat, cost } of programme.partners) {
    const amount = fundIn(clauses, seat, programme.id)
    if (amount > 0) level = Math.min(level, divide(amount * 1000, cost))
  }
  return level
}

/** What the clauses change about one programme for me, £k. */
function programmeValue(mind: Mind, programme: ProgrammeView, clauses: readonly Clause[]): number {
  const others = new Set(
    programme.partners
      .filter((p) => p.seat !== mind.me && enough(programme, p.seat, fundIn(clauses, p.seat, programme.id)))
      .map((p) => p.seat),
  )
  if (paidByFunds(mind).has(programme.id)) return -fundIn(clauses, mind.me, programme.id)
  const before = chanceOf(mind, programme)
  const after = chanceOf(mind, programme, others)
  const cost = costTo(programme, mind.me)
  const level = levelOf(programme, clauses)
  const already = promised(mind, programme.id)
  const pledge = fundIn(clauses, mind.me, programme.id)
  if (cost === 0 || already > 0) return perMille(worth(mind, programme), perMille(after, level) - before)
  const without = before >= mind.rule.venture ? Math.max(0, expected(mind, programme, before, cost)) : 0
  if (pledge === 0) return Math.max(0, expected(mind, programme, after, cost, level)) - without
  if (!enough(programme, mind.me, pledge)) return -pledge
  return expected(mind, programme, after, pledge, level) - without
}

function shareValue(mind: Mind, by: SeatId, to: readonly SeatId[], topic: string, sure: number): number {
  if (by !== mind.me) return to.includes(mind.me) ? perMille(curiosity(mind, topic, by), sure) : 0
  const card = handOn(mind, topic).find((c) => to.some((seat) => !given(c, seat)))
  if (!card) return 0
  return -to.reduce((total, seat) => total + reluctance(mind, card, seat), 0)
}

function clauseValue(mind: Mind, parties: readonly SeatId[], clause: Clause, overhead: number): number {
  if (clause.do === 'pay') {
    if (clause.by === mind.me) return -perMille(clause.amount, dearness(mind))
    return clause.to === mind.me ? perMille(clause.amount - overhead, dearness(mind)) : 0
  }
  if (clause.do === 'share') return shareValue(mind, clause.by, [clause.to], clause.topic, 900)
  const { promise } = clause
  const others = parties.filter((seat) => seat !== clause.by)
  const sure = clause.by === mind.me ? 1000 : credibility(mind, clause.by)
  if (promise.of === 'share') return shareValue(mind, clause.by, others, promise.topic, sure)
  if (promise.of === 'fund' || promise.of === 'sign') return 0
  if (clause.by === mind.me) {
    const line = mind.view.mine.lines.find((l) => l.id === promise.line)
    return line ? -Math.max(0, promise.amount - line.plan) - perMille(promise.amount, 20) : 0
  }
  return perMille(Math.min(UPKEEP_MOST, perMille(promise.amount, UPKEEP)), sure)
}

/** What would be lost of a payment to assurance: as the offer says, else as my own trust or the rules' worst half has it. */
function overheadOf(mind: Mind, clause: Clause, told: number | null): number {
  if (told !== null || clause.do !== 'pay') return told ?? 0
  const trust = clause.by === mind.me ? mind.trust(clause.to) : 500
  return perMille(perMille(clause.amount, mind.view.rules.overhead), 1000 - trust)
}

function onPaper(mind: Mind, parties: readonly SeatId[], clauses: readonly Clause[]): Map<SeatId, number> {
  const paper = new Map(parties.map((seat) => [seat, 0]))
  const add = (seat: SeatId, amount: number): void => {
    if (paper.has(seat)) paper.set(seat, (paper.get(seat) ?? 0) + amount)
  }
  for (const programme of programmesIn(mind, clauses))
    for (const seat of parties)
      add(seat, perMille(paperWorth(programme, seat), LIKELY) - fundIn(clauses, seat, programme.id))
  for (const clause of clauses) {
    if (clause.do !== 'pay') continue
    add(clause.by, -clause.amount)
    add(clause.to, clause.amount)
  }
  return paper
}

/** Weighs a set of clauses between parties for me. */
export function appraise(
  mind: Mind,
  parties: readonly SeatId[],
  clauses: readonly Clause[],
  overheads: readonly (number | null)[] = [],
): Appraisal {
  let value = 0
  let turnover = 0
  for (const [i, clause] of clauses.entries()) {
    value += clauseValue(mind, parties, clause, overheadOf(mind, clause, overheads[i] ?? null))
    if (clause.by !== mind.me) continue
    if (clause.do === 'pay') turnover += clause.amount
    if (clause.do === 'pledge' && clause.promise.of === 'fund') turnover += clause.promise.amount
  }
  for (const programme of programmesIn(mind, clauses)) value += programmeValue(mind, programme, clauses)
  return { value, turnover, paper: onPaper(mind, parties, clauses) }
}

/** What I must gain by an offer to take it, £k: the margin on what it binds me to, less where I trust those it binds. */
export function asked(mind: Mind, parties: readonly SeatId[], turnover: number): number {
  const least = parties.filter((p) => p !== mind.me).reduce((low, p) => Math.min(low, mind.trust(p)), 1000)
  const wary = mind.rule.deals.margin + divide((500 - least) * 2, 10)
  return perMille(turnover, wary)
}

/** My share of what the parties gain on paper, of 1000 of an equal share; 1000 when there is nothing to divide. */
export function shareOf(mind: Mind, appraisal: Appraisal): number {
  let total = 0
  for (const amount of appraisal.paper.values()) total += amount
  if (total <= 0) return 1000
  return divide((appraisal.paper.get(mind.me) ?? 0) * 1000 * appraisal.paper.size, total)
}

/** True when clauses would have me spend ring-fenced money on something that the grant may not pay for. */
export function breaksRingFence(mind: Mind, clauses: readonly Clause[]): boolean {
  if (!mind.ringfenced) return false
  const healthy = (id: string): boolean => mind.view.programmes.some((p) => p.id === id && p.public_health)
  const funds = (c: Clause, by: SeatId, eligible: boolean): boolean =>
    c.do === 'pledge' && c.by === by && c.promise.of === 'fund' && healthy(c.promise.programme) === eligible
  return clauses.some(
    (clause) =>
      funds(clause, mind.me, false) ||
      (clause.do === 'pay' && clause.by === mind.me && !clauses.some((c) => funds(c, clause.to, true))),
  )
}
