import type { EventBody, PledgeView } from '../schema/index.ts'
import type { Past, Seen } from './past.ts'

/** The parts that a leader of joint work plays. */
export const LEADERS = ['storyteller', 'resource-weaver', 'systems-architect', 'navigator'] as const
export type Leader = (typeof LEADERS)[number]

/** The skills that joint work asks of a leader. */
export const SKILLS = [
  'influencing',
  'negotiating',
  'networking',
  'conflict-resolution',
  'co-production',
  'stewardship',
  'accountability',
] as const
export type Skill = (typeof SKILLS)[number]

/** What counts as an act of each, the more telling first. The words for each rule stand beside the acts. */
export const LENS_RULES = {
  storyteller: ['framed', 'aired', 'pledged-in-public', 'met'],
  'resource-weaver': ['gain-shared', 'paid-in', 'paid', 'funded', 'fund-pledged'],
  'systems-architect': [
    'drafted',
    'stood',
    'signed',
    'voted',
    'bound-by-many',
    'bound',
    'countered',
    'pledged-ahead',
  ],
  navigator: ['brokered', 'told-straight', 'checked', 'asked'],
  influencing: ['framed', 'pledged-in-public', 'voted'],
  negotiating: ['bound-by-many', 'bound', 'countered'],
  networking: ['brokered', 'met'],
  'conflict-resolution': ['amended', 'aired', 'countered', 'escalated'],
  'co-production': ['engaged'],
  stewardship: ['gain-shared', 'paid-in', 'funded', 'checked'],
  accountability: ['amended', 'warned', 'kept', 'escalated', 'told-straight'],
} as const satisfies Record<Leader | Skill, readonly string[]>
export type LensRule = (typeof LENS_RULES)[Leader | Skill][number]

/** A promise that reaches this many rounds ahead looks past the quarter. */
const AHEAD = 2

/** An act of the viewer, under the rule that it is evidence for. */
export interface LensAct extends Seen {
  readonly rule: LensRule
  /** What became of the promise, where the act is one. */
  readonly fate: PledgeView['status'] | null
}

export interface LensFinding<Of extends Leader | Skill = Leader | Skill> {
  readonly of: Of
  /** The acts themselves, by rule and then in order; none is weighed or counted. */
  readonly acts: readonly LensAct[]
}

function toldStraight(past: Past, body: Extract<EventBody, { type: 'shared' }>): boolean {
  const claim = past.record.claims.find((one) => one.id === body.claim)
  const card = past.record.cards.find((one) => one.id === body.card)
  return (
    !claim?.proven &&
    claim?.meant === claim?.reading &&
    claim?.way !== 'no-basis' &&
    body.to.some((seat) => card?.useful_to.includes(seat))
  )
}

/** Whether the act is a promise that the viewer broke, or a deal in which it broke one: that is evidence of nothing. */
function cameToNothing(past: Past, body: EventBody): boolean {
  const broken = past.record.pledges.filter((pledge) => pledge.by === past.me && pledge.status === 'broken')
  if (body.type === 'pledged') return broken.some((pledge) => pledge.id === body.pledge)
  if (body.type === 'deal-bound' || body.type === 'deal-countered')
    return broken.some((pledge) => pledge.deal === body.deal)
  if (body.type === 'framed')
    return past.record.frames.some(
      (frame) => frame.by === past.me && frame.until === body.until && frame.fell,
    )
  return false
}

const fateOf = (past: Past, body: EventBody): LensAct['fate'] =>
  body.type === 'pledged'
    ? (past.record.pledges.find((pledge) => pledge.id === body.pledge)?.status ?? null)
    : null

type Pledged = Extract<EventBody, { type: 'pledged' }>
const rulesOfPledge = (body: Pledged, round: number): LensRule[] => [
  ...(body.public ? (['pledged-in-public'] as const) : []),
  ...(body.promise.of === 'fund' ? (['fund-pledged'] as const) : []),
  ...(body.promise.due >= round + AHEAD ? (['pledged-ahead'] as const) : []),
]

/** Events that are an act of the one whom they name in `by`, and the rule that each is evidence for. */
const BY: Partial<Record<EventBody['type'], LensRule>> = {
  aired: 'aired',
  met: 'met',
  'deal-countered': 'countered',
  'verify-ordered': 'checked',
  requested: 'asked',
  framed: 'framed',
  amended: 'amended',
  warned: 'warned',
  engaged: 'engaged',
  brokered: 'brokered',
  'agreement-drafted': 'drafted',
  'agreement-signed': 'signed',
  voted: 'voted',
  escalated: 'escalated',
}

/** Whether the viewer gave notice to leave an agreement. */
const isLeft = ({ events, me }: Past, agreement: number): boolean =>
  events.some(
    ({ body }) => body.type === 'agreement-leaving' && body.by === me && body.agreement === agreement,
  )

/** What an event shows of the viewer as a leader. */
function rulesOf(past: Past, { body, round }: Seen): LensRule[] {
  const { me } = past
  if (cameToNothing(past, body)) return []
  const rule = BY[body.type]
  if (rule !== undefined) return 'by' in body && body.by === me ? [rule] : []
  const paidIn = (amounts: readonly { id: string; amount: number }[]): boolean =>
    amounts.some((one) => one.id === me && one.amount > 0)
  switch (body.type) {
    case 'pledged':
      return body.by === me ? rulesOfPledge(body, round) : []
    case 'pledge-judged':
      return body.by === me && body.kept ? ['kept'] : []
    case 'deal-bound':
      return body.parties.includes(me) ? [body.parties.length > 2 ? 'bound-by-many' : 'bound'] : []
    case 'agreement-began':
      return body.parties.includes(me) && !isLeft(past, body.agreement) ? ['stood'] : []
    case 'paid':
      return body.from === me ? ['paid'] : []
    case 'budget-opened':
      return body.seat === me && body.programmes.some((p) => p.amount > 0) ? ['funded'] : []
    case 'fund-opened':
      return paidIn(body.paid) ? ['paid-in'] : []
    case 'gain-shared':
      return body.from === me && body.gained > 0 ? ['gain-shared'] : []
    case 'shared':
      return body.by === me && toldStraight(past, body) ? ['told-straight'] : []
    default:
      return []
  }
}

function findingOf<Of extends Leader | Skill>(past: Past, of: Of): LensFinding<Of> {
  const ranks: readonly LensRule[] = LENS_RULES[of]
  const acts = past.events.flatMap((seen): LensAct[] => {
    const shown = rulesOf(past, seen)
    const rule = ranks.find((one) => shown.includes(one))
    return rule === undefined ? [] : [{ ...seen, rule, fate: fateOf(past, seen.body) }]
  })
  return { of, acts: acts.sort((a, b) => ranks.indexOf(a.rule) - ranks.indexOf(b.rule) || a.n - b.n) }
}

/** What the viewer did that shows each way of leading: always the acts, never a score. */
export const lensFindings = (past: Past): LensFinding<Leader>[] =>
  LEADERS.map((leader) => findingOf(past, leader))

/** What the viewer did that shows each skill; the same acts, read another way. */
export const skillFindings = (past: Past): LensFinding<Skill>[] =>
  SKILLS.map((skill) => findingOf(past, skill))
