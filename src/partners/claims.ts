import { clamp, perMille, sum } from '../kernel/index.ts'
import type { CardView, ClaimView, Giveable, Option, SeatId, Way } from '../schema/index.ts'
import { flowsSoon } from './agreements.ts'
import { type Because, because } from './because.ts'
import { bearsOn, mine } from './information.ts'
import type { Decision, Mind } from './mind.ts'
import { bears } from './strength.ts'
import { costTo, paperWorth, worth } from './values.ts'

/** The chance, of 1000, that a claim is checked by a seat that trusts its giver as little as can be. Assumption. */
const CHECKED = 350
/** The weight of a truth that comes out at once, of 1000, and how much less it weighs for each quarter of delay. Assumptions. */
const CERTAIN = 950
const LATER = 120
/** What a claim moves of what is at stake, of 1000. Assumption. */
const MOVES = 250

/** Of a figure in money that bears on no programme, how much is at stake: a low one keeps others from asking. Assumption. */
const MONEY = 100

/**
 * What is at stake for me in how a card is read, £k: above 0 when I gain by a high figure, below by a low one. A card
 * that bears on a programme draws others in; I want them in where I gain more than I pay. Of most others I take no view.
 */
function stake(mind: Mind, card: CardView): number {
  const programmes = bearsOn(mind, card)
  if (programmes.length > 0) return sum(programmes.map((p) => paperWorth(p, mind.me) - costTo(p, mind.me)))
  return card.unit.startsWith('£') ? -perMille(card.reading, MONEY) : 0
}

/** The chance, of 1000, that an untrue claim about the card is found out. */
function exposure(mind: Mind, card: CardView, to: SeatId): number {
  if (card.settles !== null && card.settles <= mind.view.rounds)
    return clamp(CERTAIN - LATER * (card.settles - mind.view.round), 0, CERTAIN)
  return mind.view.round + 1 >= mind.view.rules.from.verify
    ? perMille(CHECKED, 1000 - mind.trust(to) + 300)
    : 150
}

/**
 * What to say of a card: undefined for the reading as it is; else a claim shaded as far as the card's noise can explain,
 * or an untrue one where that wins more than it risks.
 */
export function say(mind: Mind, give: Giveable, to: SeatId): number | undefined {
  if (give.exact.includes(to)) return undefined
  const card = mind.view.mine.cards.find((c) => c.id === give.card)
  const interest = card ? stake(mind, card) : 0
  if (!card || interest === 0) return undefined
  const { shades, shame, lies } = mind.rule.cards
  const found = exposure(mind, card, to)
  const gain = perMille(perMille(Math.abs(interest), MOVES), 1000 - found)
  const far = interest > 0 ? give.claim.max : give.claim.min
  if (far !== give.reading && gain > perMille(shame, found) && mind.chance.chance(lies)) return far
  const shift = card.noise * (interest > 0 ? 1 : -1)
  const shaded = clamp(give.reading + shift, give.claim.min, give.claim.max)
  return shaded !== give.reading && mind.chance.chance(shades) ? shaded : undefined
}

/** Puts a claim into an action or a fill, where there is one. */
export const claiming = (claim: number | undefined): { claim?: number } =>
  claim === undefined ? {} : { claim }

type Sharing = Extract<Option, { type: 'share' }>

/** Why a card is to be given: of my own will, because another asked, or because I promised one. */
export type Cause = 'will' | 'asked' | 'promised'

/** Whether I would take the names out of a card: not where I keep it for an agreement that is near, unless it is pressing. */
function anonymises(mind: Mind, to: SeatId, cause: Cause): boolean {
  if (cause === 'promised') return true
  return mind.rule.partnership.personal === 'without-names' && (cause === 'asked' || !flowsSoon(mind, to))
}

/** The ways in which I would give cards to a seat: a personal one by agreement, else without names; never without a basis in law. */
export const sharing = (mind: Mind, to: SeatId, cause: Cause): Sharing[] =>
  mind
    .may('share')
    .filter(
      ({ way, to: reach }) =>
        reach.includes(to) && way !== 'no-basis' && (way !== 'anonymised' || anonymises(mind, to, cause)),
    )

/** How a personal card is given: by agreement where there is one, else without names. */
function wayFor(mind: Mind, card: string, to: SeatId): { way?: Way } {
  const option = sharing(mind, to, 'promised').find((o) => o.give.card === card)
  return option?.way ? { way: option.way } : {}
}

/** Gives one card to one seat, saying of it what the rule says. The reason is that of the giving, never of the shading. */
export const give = (mind: Mind, giveable: Giveable, to: SeatId, reason: Because): Decision => ({
  action: {
    type: 'share',
    card: giveable.card,
    to: [to],
    ...claiming(say(mind, giveable, to)),
    ...wayFor(mind, giveable.card, to),
  },
  because: reason,
})

/** What I build on a claim: the worth of the programmes on whose paper its card stands, £k. */
const builtOn = (mind: Mind, claim: ClaimView): number =>
  mine(mind)
    .filter((p) => bears(claim, p))
    .reduce((most, p) => Math.max(most, worth(mind, p)), 0)

function doubt(
  mind: Mind,
  option: Extract<Option, { type: 'verify' }>,
): { worth: number; because: Because } | null {
  const claim = mind.view.claims.find((c) => c.id === option.claim)
  if (!claim || claim.by === mind.me || claim.status !== 'unverified') return null
  const stakes = builtOn(mind, claim)
  if (stakes < 4 * option.price) return null
  const { integrity } = mind.past(claim.by).trust
  if (integrity >= mind.rule.cards.doubts) return null
  const data = { seat: claim.by, claim: claim.id, trust: integrity }
  return { worth: stakes, because: because('verify-doubt', data) }
}

/** Checks the claim that most is built on of those whose source I doubt: one in a round. */
export function verify(mind: Mind): Decision | null {
  if (mind.view.claims.some((c) => c.status === 'checking')) return null
  let best: { claim: number; worth: number; because: Because } | null = null
  for (const option of mind.may('verify')) {
    const reason = doubt(mind, option)
    if (reason && (!best || reason.worth > best.worth)) best = { claim: option.claim, ...reason }
  }
  return best && { action: { type: 'verify', claim: best.claim }, because: best.because }
}
