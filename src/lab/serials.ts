import type { Action } from '../schema/index.ts'
import type { Step } from './recording.ts'

/**
 * Deals, claims, requests, pledges and agreements are numbered in the order in which they come about, so that leaving out
 * one changes the numbers of all that follow. These tell which number of another course of the session stands for
 * which of the record.
 */
export class Serials {
  /** Up to this one, both courses are the same. */
  readonly #common: number
  readonly #other = new Map<number, number>()

  constructor(common: number) {
    this.#common = common
  }

  /** The other course’s number for one of the record; undefined for what has not come about there. */
  of(recorded: number): number | undefined {
    return recorded <= this.#common ? recorded : this.#other.get(recorded)
  }

  /** Notes that a step was done in the other course, where it gave the numbers after `before` up to `after`. */
  pair({ serials }: Step, before: number, after: number): void {
    const made = serials.after - serials.before
    // A step that gave rise to more or less than it did is not known to have made the same things.
    if (after - before !== made) return
    for (let i = 1; i <= made; i++) this.#other.set(serials.before + i, before + i)
  }
}

/** Grievances that play makes are named by the pledge or claim behind them. */
const MADE = /^(pledge|lie)-(\d+)-(.+)$/

function grievance(serials: Serials, id: string): string | undefined {
  const [, kind, number, seat] = MADE.exec(id) ?? []
  if (kind === undefined) return id
  const other = serials.of(Number(number))
  return other === undefined ? undefined : `${kind}-${other}-${seat}`
}

/** A budget without what it gave to, or spent from, funds that have not come about. */
function budget(serials: Serials, action: Extract<Action, { type: 'budget' }>): Action {
  const known = <T extends { agreement: number }>(items: readonly T[]): T[] =>
    items.flatMap((item) => {
      const agreement = serials.of(item.agreement)
      return agreement === undefined ? [] : [{ ...item, agreement }]
    })
  const { lines, programmes, funds = [], pools = [] } = action
  return { type: 'budget', lines, programmes, funds: known(funds), pools: known(pools) }
}

/** The act of the record as it reads in the other course; undefined when what it was about has not come about there. */
export function inOther(serials: Serials, action: Action): Action | undefined {
  switch (action.type) {
    case 'refuse': {
      const request = serials.of(action.request)
      return request === undefined ? undefined : { ...action, request }
    }
    case 'verify': {
      const claim = serials.of(action.claim)
      return claim === undefined ? undefined : { ...action, claim }
    }
    case 'counter':
    case 'accept':
    case 'decline':
    case 'withdraw': {
      const deal = serials.of(action.deal)
      return deal === undefined ? undefined : { ...action, deal }
    }
    case 'sign':
    case 'turn-down':
    case 'leave':
    case 'vote': {
      const agreement = serials.of(action.agreement)
      return agreement === undefined ? undefined : { ...action, agreement }
    }
    case 'amend': {
      const wrong = grievance(serials, action.grievance)
      return wrong === undefined ? undefined : { ...action, grievance: wrong }
    }
    case 'meet': {
      if (action.air === undefined) return action
      const air = grievance(serials, action.air)
      return air === undefined ? { type: 'meet', with: action.with } : { ...action, air }
    }
    case 'budget':
      return budget(serials, action)
    default:
      return action
  }
}
