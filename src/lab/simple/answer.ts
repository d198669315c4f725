import type { Action, Options, Promise_, View } from '../../schema/index.ts'

/** What a simple rule says to others: each gives an action, or nothing where it has nothing to say. */

/** Takes what is offered, signs what is drafted. */
export function sayYes({ open }: Options): Action | undefined {
  for (const option of open) {
    if (option.type === 'sign') return { type: 'sign', agreement: option.agreement }
    if (option.type !== 'accept') continue
    const fills = option.fills.flatMap(({ clause, cards }) => {
      const card = cards[0]
      return card ? [{ clause, card: card.card }] : []
    })
    if (fills.length === option.fills.length)
      return { type: 'accept', deal: option.deal, version: option.version, fills }
  }
  return undefined
}

/** Declines what is offered. */
export function sayNo({ open }: Options): Action | undefined {
  for (const option of open)
    if (option.type === 'decline') return { type: 'decline', deal: option.deal, because: 'no-reason' }
  return undefined
}

/** Gives the next card that is not about people to all who have not been told, as it reads. */
export function giveCard({ open }: Options): Action | undefined {
  for (const option of open)
    if (option.type === 'share' && (option.way === null || option.way === 'agreement'))
      return {
        type: 'share',
        card: option.give.card,
        to: option.to,
        ...(option.way === null ? {} : { way: option.way }),
      }
  return undefined
}

/** Promises all others its part of the next programme in this round. */
export function promisePart({ open }: Options, view: View): Action | undefined {
  for (const option of open) {
    if (option.type !== 'pledge') continue
    const { fund, due, taken } = option.promise
    if (due.first !== view.round) return undefined
    const item = fund.find(
      (f) =>
        f.last >= due.first &&
        !taken.some((t) => t.of === 'fund' && t.id === f.programme && t.due === due.first),
    )
    if (!item) return undefined
    const promise: Promise_ = { of: 'fund', programme: item.programme, amount: item.max, due: due.first }
    return { type: 'pledge', to: option.to, promise, public: false }
  }
  return undefined
}
