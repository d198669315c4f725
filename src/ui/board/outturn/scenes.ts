import {
  type EventBody,
  type Happening,
  happeningBehind,
  type TrustCause,
  type Undertaking,
} from '../../../schema/index.ts'
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
    readonly because: TrustCause
    /** What happened, where it was the story. */
    readonly story: Happening | undefined
    readonly by: number
  }[]
}

/** The moves of trust among all that an outturn told, gathered by who trusts whom, the largest first. */
export function movesOf(events: readonly EventBody[]): Move[] {
  const moves = new Map<string, Move>()
  for (const [at, event] of events.entries()) {
    if (event.type !== 'trust-moved') continue
    const story = happeningBehind(events, at)
    const key = `${event.from} ${event.to}`
    const before = moves.get(key) ?? { from: event.from, to: event.to, by: 0, causes: [] }
    const same = before.causes.find((one) => one.because === event.because && one.story === story)
    const causes = same
      ? before.causes.map((one) => (one === same ? { ...one, by: one.by + event.by } : one))
      : [...before.causes, { because: event.because, story, by: event.by }]
    moves.set(key, { ...before, by: before.by + event.by, causes })
  }
  return [...moves.values()]
    .map((move) => ({ ...move, causes: move.causes.filter(({ by }) => by !== 0) }))
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
}

type Judged = Extract<EventBody, { type: 'pledge-judged' }>

/** Promises of one seat that were kept, each undertaking once, to whomever it was made. */
export interface Kept {
  readonly by: string
  readonly promises: readonly Undertaking[]
  /** Those to whom any of them was made. */
  readonly to: readonly string[]
}

/** What became of promises: broken ones and the like one by one, and what each seat kept together. */
export interface Word {
  readonly broken: readonly EventBody[]
  readonly kept: readonly Kept[]
}

const isKept = (event: EventBody): event is Judged => event.type === 'pledge-judged' && event.kept

/** Promises as an outturn tells of them: what was not kept first, in full; what was kept by who kept it, and nothing twice. */
export function wordOf(events: readonly EventBody[]): Word {
  const bySeat = new Map<string, Judged[]>()
  for (const event of events.filter(isKept)) bySeat.set(event.by, [...(bySeat.get(event.by) ?? []), event])
  const kept = [...bySeat].map(([by, judged]): Kept => {
    const once = new Map(judged.map(({ promise }) => [JSON.stringify(promise), promise]))
    return { by, promises: [...once.values()], to: [...new Set(judged.flatMap(({ to }) => to))] }
  })
  return { broken: events.filter((event) => !isKept(event)), kept }
}

/** What a seat lost of its own in a programme that did not run, in £k: what it had put in less what came back. */
export function lostIn(
  events: readonly EventBody[],
  seat: string,
  { programme, returned }: Extract<EventBody, { type: 'programme-stalled' }>,
): number {
  const amountIn = (of: readonly { id: string; amount: number }[], id: string): number =>
    of.find((one) => one.id === id)?.amount ?? 0
  const opened = events.find((event) => event.type === 'budget-opened' && event.seat === seat)
  return opened?.type === 'budget-opened'
    ? amountIn(opened.programmes, programme) - amountIn(returned, seat)
    : 0
}

/** Events that tell the same, once: what one told three agencies of a card is borne out three times. */
export function eachOnce(events: readonly EventBody[]): EventBody[] {
  const told = new Set<string>()
  return events.filter((event) => {
    const what = JSON.stringify({ ...event, claim: 0, to: 0 })
    const isNew = !told.has(what)
    told.add(what)
    return isNew
  })
}
