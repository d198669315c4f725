import { clamp, divide, perMille, piecewise, sum } from '../kernel/index.ts'
import type { PledgeView, ProgrammeView, RoundView, SeatId, View } from '../schema/index.ts'
import { learn } from './contribution.ts'
import type { Mind } from './mind.ts'

/** Where belief starts by overall trust. Ends near the 40–60 % with which public goods games begin. Assumption. */
const START = [
  [0, 250],
  [400, 480],
  [700, 750],
  [1000, 900],
] as const

/** A programme that nobody has funded yet is less likely to be funded than one that runs. Assumption. */
const UNTRIED = 750

type Budgets = RoundView['budgets']

/** What each seat gave to each programme that anybody put money into, by programme. */
type Given = ReadonlyMap<string, ReadonlyMap<SeatId, number>>

/** What was read from budgets before: rounds that are over stand in one view after another. */
const read = new WeakMap<Budgets, Given>()

/** Programmes into which nobody put money are left out: then giving nothing was no choice. */
function givenIn(budgets: Budgets): Given {
  const known = read.get(budgets)
  if (known) return known
  const given = new Map<string, Map<SeatId, number>>()
  for (const { seat, programmes } of budgets)
    for (const { id, amount } of programmes)
      if (amount > 0) given.set(id, (given.get(id) ?? new Map()).set(seat, amount))
  read.set(budgets, given)
  return given
}

/** Whether what the seat gave shows its will: a programme of all needs somebody to begin, one that takes what each will does not. */
const wasOpen = (round: RoundView, seat: SeatId, { id, level }: ProgrammeView): boolean =>
  level === 'sum'
    ? round.budgets.some((b) => b.seat === seat && b.programmes.some((p) => p.id === id))
    : givenIn(round.budgets).has(id)

/** For how many rounds a stalled programme is remembered as one. Assumption. */
const LATELY = 3

/** Whether the programme did not run when somebody last put money into it, not long ago. */
export function stalledLately(mind: Mind, programme: string): boolean {
  for (const round of mind.view.history.slice(-LATELY).reverse()) {
    const fared = round.programmes.find((p) => p.id === programme)
    if (fared) return !fared.ran
  }
  return false
}

/** What the seat gave of what the programme asked in that round, of 1000; null when it was not on the table. */
function seen(round: RoundView, seat: SeatId, programme: ProgrammeView): number | null {
  const cost = programme.partners.find((p) => p.seat === seat)?.cost
  // What a pooled fund paid for says nothing of what each would have given.
  if (round.pools.some((paid) => paid.programme === programme.id)) return null
  if (cost === undefined || !wasOpen(round, seat, programme)) return null
  const gave = givenIn(round.budgets).get(programme.id)?.get(seat) ?? 0
  return clamp(divide(gave * 1000, cost), 0, 1000)
}

/** What a seat is expected to give to joint work in general. */
export const generalBelief = (mind: Mind, seat: SeatId): number =>
  mind.figure(`general:${seat}`, () => {
    let belief = piecewise(mind.trust(seat), START)
    const asked = mind.view.programmes.filter((p) => p.partners.some((partner) => partner.seat === seat))
    for (const round of mind.view.history) {
      const shares = asked.map((p) => seen(round, seat, p)).filter((share) => share !== null)
      if (shares.length > 0) belief = learn(belief, divide(sum(shares), shares.length))
    }
    return belief
  })

/**
 * What a seat is expected to give to one programme before all is said: what it gave to it so far, promised or not; where
 * it was never seen to, what it gives in general.
 */
const given = (mind: Mind, seat: SeatId, programme: ProgrammeView): number =>
  mind.figure(`gives:${seat}:${programme.id}`, () => {
    const general = generalBelief(mind, seat)
    let expected: number | null = null
    for (const round of mind.view.history) {
      const share = seen(round, seat, programme)
      if (share !== null) expected = learn(expected ?? general, share)
    }
    return expected ?? (programme.level === 'sum' ? general : perMille(general, UNTRIED))
  })

/** What was promised to which programme by whom for which round, as far as the viewer knows: read once for a view. */
const words = new WeakMap<View['pledges'], ReadonlySet<string>>()

const word = (seat: SeatId, programme: string, round: number): string => `${seat} ${programme} ${round}`

function wordsIn({ pledges }: View): ReadonlySet<string> {
  const known = words.get(pledges)
  if (known) return known
  const given = new Set<string>()
  for (const { by, promise } of pledges)
    if (promise.of === 'fund') given.add(word(by, promise.programme, promise.due))
  words.set(pledges, given)
  return given
}

/**
 * What a seat is expected to give to a programme of all to which it gives no word: from what trust lets one hope, by what
 * it did in the quarters in which it had given none. Where nobody paid then, it did not either: one who cannot open a
 * programme alone has to say so to the others.
 */
const wordless = (mind: Mind, seat: SeatId, programme: ProgrammeView): number =>
  mind.figure(`wordless:${seat}:${programme.id}`, () => {
    const given = wordsIn(mind.view)
    let expected = perMille(piecewise(mind.trust(seat), START), UNTRIED)
    for (const round of mind.view.history) {
      if (round.round < programme.opened || given.has(word(seat, programme.id, round.round))) continue
      if (round.pools.some((paid) => paid.programme === programme.id)) continue
      expected = learn(expected, seen(round, seat, programme) ?? 0)
    }
    return expected
  })

/** How far a seat's promise is to be believed, of 1000: its integrity and what became of its promises. Assumption. */
export function credibility(mind: Mind, seat: SeatId): number {
  const past = mind.past(seat)
  const kept = Math.min(past.kept.length, 4)
  const broken = Math.min(past.broken.length + past.brokenToOthers.length, 3)
  return clamp(600 + perMille(past.trust.integrity, 350) + 50 * kept - 170 * broken, 80, 980)
}

/** Whether a promise is to fund the programme in the budget of the round. */
export const funds = (pledge: PledgeView, programme: string, round: number): boolean =>
  pledge.status === 'open' &&
  pledge.promise.of === 'fund' &&
  pledge.promise.programme === programme &&
  pledge.promise.due === round

/** What is known of a seat's word on a programme: what is on record, that it is offered, or that it may still be given. */
export type Word = 'on-record' | 'offered' | 'to-come'

/**
 * What a seat is expected to give to one programme this round. To one of all it gives by its word: without one, what it
 * gave without one before; while it may still give it, what it gave before in any case. To one that takes what each
 * will, it gives what it gave before. A promise closes the gap as far as it is credible.
 */
export function belief(
  mind: Mind,
  seat: SeatId,
  programme: ProgrammeView,
  stands: Word = 'on-record',
): number {
  const before = programme.level === 'sum' || stands === 'to-come' ? given : wordless
  const expected = before(mind, seat, programme)
  const promised =
    stands === 'offered' ||
    mind.view.pledges.some((p) => p.by === seat && funds(p, programme.id, mind.view.round))
  return promised ? expected + perMille(1000 - expected, credibility(mind, seat)) : expected
}

/** What others as a group are expected to give, of 1000: the mean over the seats that share programmes with me. */
export function groupBelief(mind: Mind): number {
  const open = mind.view.programmes.filter((p) => p.open && p.partners.some((x) => x.seat === mind.me))
  const expected = mind.others
    .filter((seat) => open.some((p) => p.partners.some((x) => x.seat === seat)))
    .map((seat) => {
      const promised = open.filter((p) =>
        mind.view.pledges.some((x) => x.by === seat && funds(x, p.id, mind.view.round)),
      )
      const general = generalBelief(mind, seat)
      return promised.reduce((most, p) => Math.max(most, belief(mind, seat, p)), general)
    })
  return expected.length === 0 ? 0 : divide(sum(expected), expected.length)
}
