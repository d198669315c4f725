import type { EventBody } from '../../../schema/index.ts'
import type { Seen } from '../../table.ts'

/** The chapters in which an outturn is told. */
export const SCENES = [
  'money',
  'funds',
  'programmes',
  'promises',
  'place',
  'claims',
  'agreements',
  'trust',
  'story',
] as const
export type Scene = (typeof SCENES)[number]

const SCENE_OF: Partial<Record<EventBody['type'], Scene>> = {
  'programme-ran': 'programmes',
  'programme-stalled': 'programmes',
  'programme-dropped': 'programmes',
  'pledge-judged': 'promises',
  'pledge-lapsed': 'promises',
  withheld: 'promises',
  'event-fell': 'place',
  charged: 'place',
  granted: 'place',
  overdrawn: 'place',
  clawback: 'place',
  'attention-changed': 'place',
  'claim-borne-out': 'claims',
  'lie-proven': 'claims',
  'card-settled': 'claims',
  'budget-opened': 'money',
  'fund-opened': 'funds',
  'risk-shared': 'funds',
  'gain-shared': 'funds',
  'fund-returned': 'funds',
  'programme-adopted': 'programmes',
  'data-breach': 'place',
  'confidence-moved': 'place',
  'notice-issued': 'place',
  'notice-lifted': 'place',
  'frame-fell': 'promises',
  'agreement-left': 'agreements',
  'agreement-ended': 'agreements',
  'trust-moved': 'trust',
  'act-began': 'story',
  'programme-opened': 'story',
  'programme-closed': 'story',
  bulletin: 'story',
}

/** The events of a round’s outturn, from the opening of the budgets on. */
export function outturnOf(events: readonly Seen[], round: number): EventBody[] {
  const bodies = events.filter((seen) => seen.round === round).map((seen) => seen.body)
  const start = bodies.findIndex((body) => body.type === 'phase-began' && body.phase === 'outturn')
  return start < 0 ? [] : bodies.slice(start + 1)
}

/** The events of one chapter, in order. */
export const inScene = (events: readonly EventBody[], scene: Scene): EventBody[] =>
  events.filter((event) => SCENE_OF[event.type] === scene)

/** All the moves of trust between two seats for one cause, added up over the facets. */
export interface Move {
  readonly from: string
  readonly to: string
  readonly by: number
  readonly causes: readonly {
    readonly because: Extract<EventBody, { type: 'trust-moved' }>['because']
    readonly by: number
  }[]
}

/** Moves of trust gathered by who trusts whom, the largest first. */
export function movesOf(events: readonly EventBody[]): Move[] {
  const moves = new Map<string, Move>()
  for (const event of events) {
    if (event.type !== 'trust-moved') continue
    const key = `${event.from} ${event.to}`
    const before = moves.get(key) ?? { from: event.from, to: event.to, by: 0, causes: [] }
    const same = before.causes.find((one) => one.because === event.because)
    const causes = same
      ? before.causes.map((one) => (one === same ? { ...one, by: one.by + event.by } : one))
      : [...before.causes, { because: event.because, by: event.by }]
    moves.set(key, { ...before, by: before.by + event.by, causes })
  }
  return [...moves.values()].sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
}
