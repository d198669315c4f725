import type { Stream } from '../../kernel/index.ts'
import type { Action, Option, Options } from '../../schema/index.ts'

/** One of the things that an option allows, by chance; nothing for what takes more thought than a coin has. */
function actionOf(option: Option, chance: Stream): Action | undefined {
  switch (option.type) {
    case 'share': {
      const { give, to, way } = option
      const claim = to.some((seat) => give.exact.includes(seat))
        ? give.reading
        : chance.between(give.claim.min, give.claim.max)
      return {
        type: 'share',
        card: give.card,
        to: [chance.pick(to)],
        claim,
        ...(way === null ? {} : { way }),
      }
    }
    case 'request':
      return { type: 'request', to: option.to, topic: chance.pick(option.topics) }
    case 'refuse':
      return { type: 'refuse', request: option.request, because: 'cannot-share' }
    case 'verify':
      return { type: 'verify', claim: option.claim }
    case 'meet': {
      const air = option.air.length > 0 && chance.chance(500) ? { air: chance.pick(option.air) } : {}
      return { type: 'meet', with: option.with, ...air }
    }
    case 'decline':
      return { type: 'decline', deal: option.deal, because: 'no-reason' }
    case 'accept': {
      const fills = option.fills.flatMap(({ clause, cards }) =>
        cards.length === 0 ? [] : [{ clause, card: chance.pick(cards).card }],
      )
      if (fills.length < option.fills.length) return undefined
      return { type: 'accept', deal: option.deal, version: option.version, fills }
    }
    case 'pledge': {
      const { fund, due, taken } = option.promise
      const free = fund.filter(
        (f) => f.last >= due.first && !taken.some((t) => t.id === f.programme && t.due === due.first),
      )
      if (free.length === 0) return undefined
      const { programme, min, max } = chance.pick(free)
      const promise = { of: 'fund' as const, programme, amount: chance.between(min, max), due: due.first }
      return { type: 'pledge', to: [chance.pick(option.to)], promise, public: chance.chance(500) }
    }
    case 'warn':
      return { type: 'warn', line: option.line, to: option.to }
    case 'engage':
      return { type: 'engage', programme: option.programme }
    case 'frame':
      return { type: 'frame' }
    case 'sign':
      return { type: 'sign', agreement: option.agreement }
    case 'turn-down':
      return { type: 'turn-down', agreement: option.agreement }
    case 'vote':
      return { type: 'vote', agreement: option.agreement, programme: chance.pick(option.programmes) }
    default:
      return undefined
  }
}

/** Does one of the things that can be done now, whichever, or is done with the phase. */
export function anything({ open }: Options, chance: Stream): Action {
  if (chance.chance(250)) return { type: 'ready' }
  return actionOf(chance.pick(open), chance) ?? { type: 'ready' }
}
