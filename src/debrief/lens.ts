import type { EventBody, PledgeView } from '../schema/index.ts'
import type { Past, Seen } from './past.ts'

/** The parts that a leader of joint work plays. */
export const LEADERS = ['storyteller', 'resource-weaver', 'systems-architect', 'navigator'] as const
export type Leader = (typeof LEADERS)[number]

/** What counts as an act of each, the more telling first. The words for each rule stand beside the acts. */
export const LENS_RULES = {
  storyteller: ['aired', 'pledged-in-public', 'met'],
  'resource-weaver': ['paid', 'funded', 'fund-pledged'],
  'systems-architect': ['bound-by-many', 'bound', 'countered', 'pledged-ahead'],
  navigator: ['told-straight', 'checked', 'asked'],
} as const satisfies Record<Leader, readonly string[]>
export type LensRule = (typeof LENS_RULES)[Leader][number]

/** A promise that reaches this many rounds ahead looks past the quarter. */
const AHEAD = 2

/** An act of the viewer, under the rule that it is evidence for. */
export interface LensAct extends Seen {
  readonly rule: LensRule
  /** What became of the promise, where the act is one. */
  readonly fate: PledgeView['status'] | null
}

export interface LensFinding {
  readonly leader: Leader
  /** The acts themselves, by rule and then in order; none is weighed or counted. */
  readonly acts: readonly LensAct[]
}

function toldStraight(past: Past, body: EventBody): boolean {
  if (body.type !== 'shared' || body.by !== past.me) return false
  const claim = past.record.claims.find((one) => one.id === body.claim)
  const card = past.record.cards.find((one) => one.id === body.card)
  return (
    !claim?.proven &&
    claim?.claimed === claim?.reading &&
    body.to.some((seat) => card?.useful_to.includes(seat))
  )
}

/** Whether the act is a promise that the viewer broke, or a deal in which it broke one: that is evidence of nothing. */
function cameToNothing(past: Past, body: EventBody): boolean {
  const broken = past.record.pledges.filter((pledge) => pledge.by === past.me && pledge.status === 'broken')
  if (body.type === 'pledged') return broken.some((pledge) => pledge.id === body.pledge)
  if (body.type === 'deal-bound' || body.type === 'deal-countered')
    return broken.some((pledge) => pledge.deal === body.deal)
  return false
}

const fateOf = (past: Past, body: EventBody): LensAct['fate'] =>
  body.type === 'pledged'
    ? (past.record.pledges.find((pledge) => pledge.id === body.pledge)?.status ?? null)
    : null

/** The rule under which an event shows the viewer as the leader, if it does. */
function ruleOf(past: Past, leader: Leader, { body, round }: Seen): LensRule | undefined {
  const { me } = past
  if (cameToNothing(past, body)) return undefined
  if (leader === 'storyteller') {
    if (body.type === 'aired' && body.by === me) return 'aired'
    if (body.type === 'pledged' && body.by === me && body.public) return 'pledged-in-public'
    if (body.type === 'met' && body.by === me) return 'met'
  }
  if (leader === 'resource-weaver') {
    if (body.type === 'paid' && body.from === me) return 'paid'
    if (body.type === 'budget-opened' && body.seat === me && body.programmes.some((p) => p.amount > 0))
      return 'funded'
    if (body.type === 'pledged' && body.by === me && body.promise.of === 'fund') return 'fund-pledged'
  }
  if (leader === 'systems-architect') {
    if (body.type === 'deal-bound' && body.parties.includes(me))
      return body.parties.length > 2 ? 'bound-by-many' : 'bound'
    if (body.type === 'deal-countered' && body.by === me) return 'countered'
    if (body.type === 'pledged' && body.by === me && body.promise.due >= round + AHEAD) return 'pledged-ahead'
  }
  if (leader === 'navigator') {
    if (toldStraight(past, body)) return 'told-straight'
    if (body.type === 'verify-ordered' && body.by === me) return 'checked'
    if (body.type === 'requested' && body.by === me) return 'asked'
  }
  return undefined
}

/** What the viewer did that shows each way of leading: always the acts, never a score. */
export function lensFindings(past: Past): LensFinding[] {
  return LEADERS.map((leader) => {
    const ranks: readonly string[] = LENS_RULES[leader]
    const acts = past.events.flatMap((seen): LensAct[] => {
      const rule = ruleOf(past, leader, seen)
      return rule === undefined ? [] : [{ ...seen, rule, fate: fateOf(past, seen.body) }]
    })
    return { leader, acts: acts.sort((a, b) => ranks.indexOf(a.rule) - ranks.indexOf(b.rule) || a.n - b.n) }
  })
}
