import { perMille } from '../kernel/index.ts'
import type { AgreementView, FundTerms, KindView, Option, SeatId } from '../schema/index.ts'
import { type Because, because } from './because.ts'
import { fundFor, tooDear, worthOfFund, wouldWithhold } from './funds.ts'
import { worthOfAgreement } from './institutions.ts'
import type { Decision, Mind } from './mind.ts'
import { asFund } from './pooled.ts'
import { kindOf, quartersLeft, signed, trustsMe, worthOfTrust } from './standing.ts'
import { costTo, dearness, worth } from './values.ts'

/** Drafting, signing, turning down and leaving agreements, and voting on a joint board. */

type Drafting = Extract<Option, { type: 'draft' }>

/** For how many rounds the same parties are not asked again for what one of them did not sign. Assumption. */
const REST = 2
/** How far under what an agreement needs I may think another's trust in me and still ask. Assumption. */
const DOUBT = 60

/** What I hold against a party, as a reason not to sign with it; null when nothing. */
function grudgeReason(mind: Mind, kind: string, parties: readonly SeatId[]): Because | null {
  for (const seat of parties) {
    const grudge = seat === mind.me ? null : mind.grudge(seat)
    if (grudge)
      return because(grudge.over === 'lie' ? 'turn-down-after-lie' : 'turn-down-after-breach', {
        seat,
        kind,
        round: grudge.round,
      })
  }
  return null
}

/** The party that I trust too little for a kind, where there is one. */
function distrusted(mind: Mind, { needs }: KindView, parties: readonly SeatId[]): SeatId | undefined {
  if (!needs) return undefined
  return parties.find((seat) => seat !== mind.me && mind.past(seat).trust[needs.facet] < needs.least)
}

/** What an agreement is worth to me, £k: by what its kind gives, or as the fund that it is. */
function valueOfAgreement(mind: Mind, kind: KindView, agreement: AgreementView): number {
  const fund = asFund(agreement)
  return fund ? worthOfFund(mind, fund) : worthOfAgreement(mind, kind, agreement.parties)
}

/** Why I do not sign a draft, or null when I do. */
function objection(mind: Mind, draft: AgreementView, kind: KindView): Because | null {
  const held = grudgeReason(mind, kind.id, draft.parties)
  if (held) return held
  const seat = distrusted(mind, kind, draft.parties)
  if (seat !== undefined) return because('turn-down-low-trust', { seat, kind: kind.id })
  const fund = asFund(draft)
  const dear = fund && tooDear(mind, fund)
  if (dear) return dear
  if (fund && wouldWithhold(mind, fund)) return because('turn-down-not-worth-it', { kind: kind.id })
  const { time, agreements } = mind.rule.partnership
  const value = valueOfAgreement(mind, kind, draft) - time * mind.view.rules.cost.sign
  return value < agreements.margin ? because('turn-down-not-worth-it', { kind: kind.id }) : null
}

/** Answers the drafts that wait for me: signs what is worth it, turns down what is not. */
export function answerDrafts(mind: Mind): Decision | null {
  for (const option of mind.may('turn-down')) {
    const draft = mind.view.partnership.agreements.find((a) => a.id === option.agreement)
    const kind = draft && kindOf(mind, draft.kind)
    if (!draft || !kind || draft.signed.includes(mind.me)) continue
    const no = objection(mind, draft, kind)
    const { id: agreement } = draft
    if (no) return { action: { type: 'turn-down', agreement }, because: no }
    if (!mind.may('sign').some((o) => o.agreement === agreement)) continue
    const value = valueOfAgreement(mind, kind, draft)
    const reason = because('sign-worth-it', { kind: kind.id, value })
    return { action: { type: 'sign', agreement }, because: reason }
  }
  return null
}

/** The same for a pooled fund, which takes more of those who are asked. Assumption. */
const FUND_REST = 4

/** Sets of parties, myself among them, that did not lately sign a draft of a kind. */
const failedLately = (mind: Mind, kind: string, rest = REST): SeatId[][] =>
  mind.view.partnership.agreements
    .filter((a) => a.kind === kind && (a.status === 'turned-down' || a.status === 'lapsed'))
    .filter((a) => a.round > mind.view.round - rest)
    .map((a) => a.parties)

const holds = (whole: readonly SeatId[], part: readonly SeatId[]): boolean =>
  part.every((seat) => whole.includes(seat))

/** All sets of some of the seats, of `min` to `max` of them. */
function choices(seats: readonly SeatId[], min: number, max: number): SeatId[][] {
  const sets: SeatId[][] = [[]]
  for (const seat of seats) for (const set of [...sets]) sets.push([...set, seat])
  return sets.filter((set) => set.length >= min && set.length <= max)
}

/** Whether I would ask a seat to sign: it is there and true to me, and I think that it trusts me enough. */
function askable(mind: Mind, kind: KindView, seat: SeatId): boolean {
  if (!mind.present(seat) || mind.grudge(seat)) return false
  if (mind.past(seat).kept.length < mind.rule.partnership.agreements.after) return false
  return !kind.needs || trustsMe(mind, seat, kind.needs.least - DOUBT)
}

/** The sets of others with whom I would draft an agreement of a kind now. */
function partiesFor(mind: Mind, option: Drafting, kind: KindView): SeatId[][] {
  const others = option.with.filter((seat) => askable(mind, kind, seat))
  if (others.length + 1 < option.parties.min) return []
  const failed = failedLately(mind, kind.id, kind.gives.fund ? FUND_REST : REST)
  return choices(others, option.parties.min - 1, option.parties.max - 1).filter((set) => {
    const parties = [mind.me, ...set]
    return !option.had.some((had) => holds(had, parties)) && !failed.some((past) => holds(parties, past))
  })
}

/** For how many rounds from when it can be had an agreement to share data is hoped for. Assumption. */
const HOPES = 1

/** Whether I hope to agree with a seat soon that personal cards flow: until then those without names can wait. */
export function flowsSoon(mind: Mind, seat: SeatId): boolean {
  const { kinds } = mind.view.partnership
  const kind = kinds.find((k) => k.gives.personal)
  if (!kind || mind.rule.partnership.agreements.drafts === 0) return false
  if (mind.view.round > Math.max(kind.from, mind.view.rules.from.agreement) + HOPES) return false
  const failed = failedLately(mind, kind.id).some((parties) => parties.includes(seat))
  return !failed && askable(mind, kind, seat) && distrusted(mind, kind, [seat]) === undefined
}

/** Whether I have drafted as many agreements in this round as my rule has it. */
const hasDrafted = (mind: Mind): boolean =>
  mind.view.partnership.agreements.filter((a) => a.author === mind.me && a.round === mind.view.round)
    .length >= mind.rule.partnership.agreements.drafts

/** An agreement that I would draft: what it is worth to me beyond the time that it takes. */
interface Drafted {
  kind: string
  with: SeatId[]
  fund: FundTerms | null
  value: number
}

/** What drafting an agreement of a kind with these others would be worth to me; null where it is a fund that does not pay for all. */
function drafted(mind: Mind, option: Drafting, kind: KindView, others: SeatId[]): Drafted | null {
  const parties = [mind.me, ...others]
  const fund = kind.gives.fund ? fundFor(mind, kind, parties, option) : null
  if (kind.gives.fund && !fund) return null
  const value = fund ? worthOfFund(mind, fund) : worthOfAgreement(mind, kind, parties)
  const time = mind.rule.partnership.time * option.attention
  return { kind: kind.id, with: others, fund: fund?.terms ?? null, value: value - time }
}

/** Of the agreements that I could draft, with a fund or without, the one that would be worth most to me. */
function bestDraft(mind: Mind, pooled: boolean): Drafted | null {
  const { margin } = mind.rule.partnership.agreements
  let best: Drafted | null = null
  for (const option of mind.may('draft')) {
    const kind = kindOf(mind, option.kind)
    if (!kind || kind.gives.fund !== pooled) continue
    for (const others of partiesFor(mind, option, kind)) {
      const next = drafted(mind, option, kind, others)
      if (next && next.value > Math.max(margin, best?.value ?? 0)) best = next
    }
  }
  return best
}

/** Drafts an agreement that is worth it: one that binds no money before one that does. */
export function draft(mind: Mind): Decision | null {
  if (hasDrafted(mind)) return null
  const best = bestDraft(mind, false) ?? bestDraft(mind, true)
  if (!best) return null
  const { kind, with: others, fund, value } = best
  return {
    action: { type: 'draft', kind, with: others, ...(fund ? { fund } : {}) },
    because: because('draft-agreement', { kind, value }),
  }
}

/** What it takes from me in a quarter to stand in an agreement with one against whom I hold something, £k. Assumption. */
const GALL = 5
/** Points of overall trust that leaving costs with each who stays: the rules' benevolence by its usual weight, of 1000. */
const BENEVOLENCE = 300

/** Gives notice to leave an agreement with one whom I do not forgive, where what the others give is not worth staying. */
export function leaveWhereWronged(mind: Mind): Decision | null {
  for (const option of mind.may('leave')) {
    const agreement = signed(mind).find((a) => a.id === option.agreement)
    const kind = agreement && kindOf(mind, agreement.kind)
    if (!agreement || !kind || quartersLeft(mind) <= option.notice) continue
    const wrongers = agreement.parties.filter((seat) => lasting(mind, seat))
    const first = wrongers[0]
    if (first === undefined) continue
    const clean = agreement.parties.filter((seat) => !wrongers.includes(seat))
    const hosted = agreement.fund && wrongers.includes(agreement.fund.terms.host)
    const staying = clean.length > 1 && !hosted ? worthKeeping(mind, kind, clean) : 0
    const gall = GALL * wrongers.length * quartersLeft(mind)
    if (staying >= gall) continue
    const reason = grudgeReason(mind, kind.id, [first])
    if (!reason) continue
    const code = reason.code === 'turn-down-after-lie' ? 'leave-after-lie' : 'leave-after-breach'
    return { action: { type: 'leave', agreement: agreement.id }, because: because(code, reason.data) }
  }
  return null
}

/** Whether I hold something against a seat that does not pass by itself. */
function lasting(mind: Mind, seat: SeatId): boolean {
  const until = seat === mind.me ? undefined : mind.grudge(seat)?.until
  return until === 'never' || until === 'amends'
}

/** What the agreement brings me with those against whom I hold nothing, and their goodwill that leaving would cost, £k. */
function worthKeeping(mind: Mind, kind: KindView, clean: readonly SeatId[]): number {
  const goodwill = clean
    .filter((seat) => seat !== mind.me)
    .map((seat) => worthOfTrust(mind, seat, perMille(kind.leaving, BENEVOLENCE)))
  return goodwill.reduce((total, value) => total + value, given(mind, kind, clean.length))
}

/** What a kind gives a quarter with so many parties, £k, to one who has it: the least that it is taken to be worth. Assumption. */
const given = (mind: Mind, kind: KindView, parties: number): number =>
  GALL * (parties - 1) * quartersLeft(mind) * (kind.gives.personal || kind.gives.vote > 0 ? 2 : 1)

/** Of what my own choice is worth, how much another must be worth to me to give it a majority, of 1000. Assumption. */
const JOINS = 500

/** Votes on a joint board by mandate: for what is worth most to me, or for what others chose where that is worth enough. */
export function vote(mind: Mind): Decision | null {
  for (const option of mind.may('vote')) {
    const board = signed(mind).find((a) => a.id === option.agreement)
    if (!board) continue
    const worths = new Map(option.programmes.map((id) => [id, ballot(mind, id)]))
    const own = [...worths].reduce<[string, number] | null>((b, x) => (!b || x[1] > b[1] ? x : b), null)
    if (!own || own[1] <= 0) continue
    const chosen = board.votes.find((v) => (worths.get(v.programme) ?? 0) >= perMille(own[1], JOINS))
    const programme = chosen?.programme ?? own[0]
    const reason = because(chosen && programme !== own[0] ? 'vote-with' : 'vote-for', { programme })
    return { action: { type: 'vote', agreement: board.id, programme }, because: reason }
  }
  return null
}

/** What a programme is worth to me less what it asks of me, £k. */
function ballot(mind: Mind, id: string): number {
  const programme = mind.view.programmes.find((p) => p.id === id)
  return programme ? worth(mind, programme) - perMille(costTo(programme, mind.me), dearness(mind)) : 0
}
