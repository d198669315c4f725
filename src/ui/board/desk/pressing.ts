import type { AgreementView, Clause, DealView, RequestView, View } from '../../../schema/index.ts'
import { stakesOf } from '../../account/deal.ts'
import { kindTitle, opened, programmeTitle, topicTitle } from '../../lore.ts'
import { awaitsSignature } from '../partners/agreements.tsx'
import { awaitsMe } from '../partners/deal.tsx'

/** Something that lies in my in-tray: an offer, a draft to sign, or a question. */
export type Slip =
  | { readonly kind: 'deal'; readonly id: string; readonly by: string; readonly deal: DealView }
  | { readonly kind: 'draft'; readonly id: string; readonly by: string; readonly agreement: AgreementView }
  | { readonly kind: 'request'; readonly id: string; readonly by: string; readonly request: RequestView }

/** The questions that others put to me and that I have not answered. */
const openRequests = (view: View): RequestView[] =>
  view.requests.filter((request) => request.to === view.viewer && request.status === 'open')

/** All that waits for my answer, as it came. */
export const slipsOf = (view: View): Slip[] => [
  ...view.deals
    .filter((deal) => awaitsMe(view, deal))
    .map((deal): Slip => ({ kind: 'deal', id: `deal ${deal.id}`, by: deal.author, deal })),
  ...view.partnership.agreements
    .filter((agreement) => awaitsSignature(view, agreement))
    .map(
      (agreement): Slip => ({
        kind: 'draft',
        id: `draft ${agreement.id}`,
        by: agreement.author,
        agreement,
      }),
    ),
  ...openRequests(view).map(
    (request): Slip => ({
      kind: 'request',
      id: `request ${request.id}`,
      by: request.by,
      request,
    }),
  ),
]

/** How many things wait for my answer. */
export const waiting = (view: View): number => slipsOf(view).length

/** Whether I hold a card that answers a question and that the one who asks does not have. */
export const canAnswer = (
  options: Parameters<typeof opened>[0],
  view: View,
  { topic, by }: RequestView,
): boolean => {
  const cards = view.mine.cards.filter((card) => card.topic === topic).map(({ id }) => id)
  return opened(options, 'share').some((one) => cards.includes(one.give.card) && one.to.includes(by))
}

/** The round in which something that a clause asks for is due: what is not promised for later is due at once. */
const dueBy = (view: View, clause: Clause): number =>
  clause.do === 'pledge' ? clause.promise.due : view.round

/**
 * How pressing a slip is, as figures of which the first that differ decide, the lower the sooner: when the first of it
 * falls due, whether it is thought to bring my agency anything or needs its hand, whether mine is the last answer that it wants, and
 * whether it asks for more than a word.
 */
function pressure(view: View, slip: Slip): readonly number[] {
  if (slip.kind === 'draft') {
    const { parties, signed } = slip.agreement
    return [view.round, 0, parties.length - signed.length, 0]
  }
  if (slip.kind === 'request') return [view.round, 1, 1, 1]
  const { clauses, parties, accepted } = slip.deal
  const mine = stakesOf(view, clauses, [view.viewer])[0]
  const brings = mine !== undefined && (mine.gain > 0 || mine.now > 0)
  return [
    Math.min(...clauses.map((clause) => dueBy(view, clause))),
    brings ? 0 : 2,
    parties.length - accepted.length,
    0,
  ]
}

/** All that waits for my answer, the most pressing first; of equals, what came first. */
export function pressing(view: View): Slip[] {
  const weighed = slipsOf(view).map((slip) => ({ slip, weight: pressure(view, slip) }))
  return weighed
    .sort((a, b) => {
      const at = a.weight.findIndex((one, i) => one !== b.weight[i])
      return at < 0 ? 0 : (a.weight[at] ?? 0) - (b.weight[at] ?? 0)
    })
    .map(({ slip }) => slip)
}

/** The most that lies open when more is waiting: a newcomer can weigh two offers against each other, and not six. */
const OPEN = 2

/** What lies open and what is folded away beneath it, named. */
export interface Laid {
  readonly open: readonly Slip[]
  readonly folded: readonly Slip[]
}

/**
 * Lays out a tray: three lie side by side; of more, the most pressing two lie open. What was `looked` at stays where it
 * is, so that nothing moves under the hand of one who is about to answer it.
 */
export function laidOut(slips: readonly Slip[], looked: readonly string[]): Laid {
  if (slips.length <= OPEN + 1) return { open: slips, folded: [] }
  const first = slips.filter(({ id }) => looked.includes(id))
  const others = slips.filter(({ id }) => !looked.includes(id))
  const more = Math.max(0, OPEN - first.length)
  return { open: [...first, ...others.slice(0, more)], folded: others.slice(more) }
}

/** The ids and titles of what a slip is about, each once. */
export function aboutOf(view: View, slip: Slip): string[] {
  if (slip.kind === 'draft') return [kindTitle(view, slip.agreement.kind)]
  if (slip.kind === 'request') return [topicTitle(view, slip.request.topic)]
  const titles = slip.deal.clauses.flatMap((clause) => {
    if (clause.do === 'share') return [topicTitle(view, clause.topic)]
    if (clause.do === 'pay') return []
    const { promise } = clause
    if (promise.of === 'fund') return [programmeTitle(view, promise.programme)]
    if (promise.of === 'share') return [topicTitle(view, promise.topic)]
    return []
  })
  return [...new Set(titles)]
}
