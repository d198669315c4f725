import type { DebriefView, MandateView, PledgeView, SeatId } from '../schema/index.ts'
import type { ClaimFindings, Told } from './claims.ts'
import type { CardRow, KnowledgeFindings } from './knowledge.ts'
import type { MandateFinding } from './mandates.ts'
import type { MoneyFindings, Pocket } from './money.ts'
import { eventsOf, greatest, type Past } from './past.ts'
import type { PromiseFindings } from './promises.ts'
import type { TrustFindings, TrustTurn, Uneven } from './trust.ts'
import type { TrustGuess, UnderstandingFindings } from './understanding.ts'

/** A question for discussion: what to ask, and what of the table’s own record it quotes. */
export type Question =
  | { readonly code: 'promise-broken' | 'promise-broken-to-me' | 'promise-kept'; readonly pledge: PledgeView }
  | { readonly code: 'shaded' | 'misled'; readonly told: Told }
  | { readonly code: 'card-unshared' | 'card-unheard'; readonly row: CardRow }
  | { readonly code: 'trust-fell' | 'trust-rose'; readonly turn: TrustTurn }
  | { readonly code: 'trust-misjudged'; readonly guess: TrustGuess }
  | { readonly code: 'trust-uneven'; readonly uneven: Uneven }
  | {
      readonly code: 'abortive'
      readonly programme: string
      readonly round: number
      readonly sunk: number
      readonly short: readonly SeatId[]
    }
  | { readonly code: 'pockets'; readonly payer: Pocket; readonly gainer: Pocket }
  | { readonly code: 'gap'; readonly gap: DebriefView['gap'] }
  | { readonly code: 'agenda'; readonly seat: SeatId; readonly agenda: MandateView }

/** What the questions are drawn from. */
export interface Sources {
  readonly trust: TrustFindings
  readonly promises: PromiseFindings
  readonly claims: ClaimFindings
  readonly knowledge: KnowledgeFindings
  readonly money: MoneyFindings
  readonly mandates: readonly MandateFinding[]
  readonly understanding: UnderstandingFindings
}

/** How many questions make a discussion. */
const MOST = 6

/** A fall or a wrong guess of fewer points of 1,000 is not worth a question. */
const NOTABLE = 25

function aboutPromises({ promises }: Sources): Question | undefined {
  const find = (whose: 'mine' | 'to-me', status: PledgeView['status']): PledgeView | undefined =>
    promises.threads.find((thread) => thread.whose === whose && thread.pledge.status === status)?.pledge
  const [broken, let_down, kept] = [find('mine', 'broken'), find('to-me', 'broken'), find('mine', 'kept')]
  if (broken) return { code: 'promise-broken', pledge: broken }
  if (let_down) return { code: 'promise-broken-to-me', pledge: let_down }
  return kept && { code: 'promise-kept', pledge: kept }
}

function aboutHonesty({ claims }: Sources): Question | undefined {
  const mine = claims.told.filter((told) => told.whose === 'mine' && told.honesty !== 'as-read')
  const shaded = greatest(mine, (told) => Math.abs(told.claimed - told.read) + 1)
  if (shaded) return { code: 'shaded', told: shaded }
  return claims.furthest === null ? undefined : { code: 'misled', told: claims.furthest }
}

function aboutKnowledge({ knowledge }: Sources): Question | undefined {
  const [unshared, unheard] = [knowledge.mine[0], knowledge.fromMe[0]]
  if (unshared) return { code: 'card-unshared', row: unshared }
  return unheard && { code: 'card-unheard', row: unheard }
}

function aboutTrust({ trust, understanding }: Sources): Question | undefined {
  const { fall, rise } = trust.theirs
  const guess = understanding.furthest
  if (fall && fall.by <= -NOTABLE) return { code: 'trust-fell', turn: fall }
  if (guess && Math.abs(guess.trusted - guess.actual) >= NOTABLE) return { code: 'trust-misjudged', guess }
  if (trust.uneven) return { code: 'trust-uneven', uneven: trust.uneven }
  return rise ? { code: 'trust-rose', turn: rise } : undefined
}

function aboutMoney(past: Past, { money }: Sources): Question | undefined {
  const stalled = greatest(eventsOf(past, 'programme-stalled'), (seen) => seen.body.sunk)
  if (stalled) {
    const { programme, sunk, short } = stalled.body
    return { code: 'abortive', programme, round: stalled.round, sunk, short }
  }
  const seats = money.pockets.filter((pocket) => pocket.to !== 'residents')
  const net = (pocket: Pocket): number => pocket.promised + pocket.received - pocket.paid
  const gainer = greatest(seats, net)
  const payer = greatest(seats, (pocket) => -net(pocket))
  return gainer && payer && { code: 'pockets', payer, gainer }
}

/** The agenda of another seat that came nearest to being met. */
function aboutAgendas({ mandates }: Sources): Question | undefined {
  const others = mandates.flatMap(({ mine, seat, agenda }) => (mine || !agenda ? [] : [{ seat, agenda }]))
  const met = greatest(others, ({ agenda }) => agenda.score + 1)
  return met && { code: 'agenda', ...met }
}

/** Four to six questions, each of another kind, that quote the table’s own record. */
export function questionsFor(past: Past, sources: Sources): Question[] {
  const asked = [
    aboutPromises(sources),
    aboutHonesty(sources),
    aboutKnowledge(sources),
    aboutTrust(sources),
    aboutMoney(past, sources),
    aboutAgendas(sources),
  ].filter((question) => question !== undefined)
  return [...asked, { code: 'gap' as const, gap: past.record.gap }].slice(0, MOST)
}
