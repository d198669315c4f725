import type { Because } from '../../partners/index.ts'
import type { Action, View } from '../../schema/index.ts'
import { eventsFor, type Session, type Turn, viewOf } from '../../session/index.ts'

/** What a partner did of which a seat may know, with the ids of what it was about; it is named when it is read. */
export interface Did {
  readonly type: Action['type']
  readonly about: Readonly<Record<string, string | number>>
}

/** What a partner did by one entry of the log, and why: as a seat may ask it. */
export interface ToldReason {
  /** The entry of the log. */
  readonly n: number
  readonly round: number
  readonly by: string
  readonly did: Did
  readonly because: Because
}

/** What concerns the agreement of an act, where the viewer knows of it. */
function ofAgreement(view: View, action: Action): Did['about'] | undefined {
  if (!('agreement' in action)) return undefined
  const agreement = view.partnership.agreements.find((one) => one.id === action.agreement)
  if (action.type !== 'vote') return agreement && { kind: agreement.kind }
  return agreement?.parties.includes(view.viewer) ? { programme: action.programme } : undefined
}

/** What was done to build or to mend the partnership. */
function ofPartnership(view: View, action: Action): Did['about'] | undefined {
  switch (action.type) {
    case 'draft':
      return action.with.includes(view.viewer) ? { kind: action.kind } : undefined
    case 'sign':
    case 'turn-down':
    case 'leave':
    case 'vote':
      return ofAgreement(view, action)
    case 'warn':
      return action.to.includes(view.viewer) ? { line: action.line } : undefined
    case 'amend':
      return view.grievances.find((one) => one.id === action.grievance)?.of === view.viewer ? {} : undefined
    case 'engage':
      return { programme: action.programme }
    case 'frame':
      return {}
    case 'broker':
      return action.between.includes(view.viewer) ? {} : undefined
    case 'escalate':
      return { seat: action.against }
    default:
      return undefined
  }
}

function about(view: View, action: Action): Did['about'] | undefined {
  switch (action.type) {
    case 'accept':
    case 'decline':
    case 'counter':
      return view.deals.some((one) => one.id === action.deal) ? { deal: action.deal } : undefined
    case 'propose':
      return action.with.includes(view.viewer) ? {} : undefined
    case 'request':
      return action.to === view.viewer ? { topic: action.topic } : undefined
    case 'refuse': {
      const request = view.requests.find((one) => one.id === action.request)
      return request && { topic: request.topic }
    }
    case 'share':
      return action.to.includes(view.viewer) ? { card: action.card } : undefined
    case 'meet':
      return action.with === view.viewer ? {} : undefined
    case 'pledge':
      return action.public || action.to.includes(view.viewer) ? {} : undefined
    default:
      return ofPartnership(view, action)
  }
}

/** What somebody did, where the viewer may know of it and ask why; undefined for what is between others or sealed. */
function didOf(view: View, action: Action): Did | undefined {
  const known = about(view, action)
  return known && { type: action.type, about: known }
}

/**
 * The reason that `seat` may be told for what a partner has just done in a session; undefined for none. An act of which the
 * seat saw nothing is not told, such as the attempt to bring it together with another who would not.
 */
export function toldOf(
  before: Session,
  { session, seat: by, action, because }: Turn<Because>,
  seat: string,
): ToldReason | undefined {
  if (eventsFor(session, seat, before.events.length).length === 0) return undefined
  const view = viewOf(session, seat)
  const did = didOf(view, action)
  return did && { n: session.log.length, round: view.round, by, did, because }
}
