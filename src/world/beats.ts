import type { EventBody, View } from '../schema/index.ts'
import type { Words } from './words.ts'

/** Something to show on the map during a beat. */
export type Mark =
  | { readonly kind: 'coins' | 'folder'; readonly from: string; readonly to: string }
  | { readonly kind: 'kept' | 'broken' | 'lie' | 'ran' | 'stalled'; readonly seat: string }
  | { readonly kind: 'event'; readonly title: string }
  | { readonly kind: 'up' | 'down'; readonly from: string; readonly to: string }

/** One step of what happened: a line of words and the marks that go with it. */
export interface Beat {
  readonly caption: string
  readonly marks: readonly Mark[]
  readonly ms: number
}

type Of<T extends EventBody['type']> = Extract<EventBody, { type: T }>
type Told = Omit<Beat, 'ms'>

const LONGEST = 7600
const BEAT = 1500
const STILL = 900

/**
 * The beats of an outturn: what befell, money, knowledge, promises, programmes, lies, then trust. Many of a kind are
 * told in one beat, so that the whole lasts at most eight seconds.
 */
export function beatsOf(view: View, events: readonly EventBody[], words: Words, still = false): Beat[] {
  const name = (id: string): string => view.seats.find((seat) => seat.id === id)?.short ?? id
  const title = (id: string): string => view.programmes.find((p) => p.id === id)?.title ?? id
  const of = <T extends EventBody['type']>(type: T): Of<T>[] =>
    events.filter((e): e is Of<T> => e.type === type)
  const told: Told[] = [
    ...of('event-fell')
      .slice(0, 2)
      .map((e) => ({
        caption: words('world.beat.event', { title: e.title }),
        marks: [{ kind: 'event' as const, title: e.title }],
      })),
    ...money(of('paid'), words, name),
    ...knowledge(of('shared'), words, name),
    ...promises(of('pledge-judged'), words, name),
    ...programmes(view, of('programme-ran'), 'ran', words, title),
    ...programmes(view, of('programme-stalled'), 'stalled', words, title),
    ...lies(of('lie-proven'), words, name),
    ...trust(of('trust-moved'), words, name),
  ]
  const ms = Math.min(still ? STILL : BEAT, Math.floor(LONGEST / Math.max(1, told.length)))
  return told.map((beat) => ({ ...beat, ms }))
}

type Name = (id: string) => string

function money(paid: readonly Of<'paid'>[], words: Words, name: Name): Told[] {
  const marks = paid.map(({ from, to }) => ({ kind: 'coins' as const, from, to }))
  if (paid.length > 1) {
    const amount = paid.reduce((sum, e) => sum + e.amount, 0)
    return [{ caption: words('world.beat.paid-many', { amount, count: paid.length }), marks }]
  }
  return paid.map((e) => ({
    caption: words('world.beat.paid', { from: name(e.from), to: name(e.to), amount: e.amount }),
    marks,
  }))
}

function knowledge(shared: readonly Of<'shared'>[], words: Words, name: Name): Told[] {
  const marks = shared.flatMap(({ by, to }) =>
    to.filter((id) => id !== by).map((id) => ({ kind: 'folder' as const, from: by, to: id })),
  )
  if (shared.length > 1)
    return [{ caption: words('world.beat.shared-many', { count: shared.length }), marks }]
  return shared.map((e) => ({
    caption: words('world.beat.shared', { from: name(e.by), title: e.title }),
    marks,
  }))
}

function promises(judged: readonly Of<'pledge-judged'>[], words: Words, name: Name): Told[] {
  const marks = judged.map(({ by, kept }) => ({
    kind: kept ? ('kept' as const) : ('broken' as const),
    seat: by,
  }))
  if (judged.length > 2) {
    const kept = judged.filter((e) => e.kept).length
    return [{ caption: words('world.beat.judged-many', { kept, broken: judged.length - kept }), marks }]
  }
  return judged.map((e, i) => ({
    caption: words(e.kept ? 'world.beat.kept' : 'world.beat.broken', {
      who: name(e.by),
      to: e.to.map(name).join(', '),
    }),
    marks: marks.slice(i, i + 1),
  }))
}

function programmes(
  view: View,
  list: readonly { readonly programme: string }[],
  kind: 'ran' | 'stalled',
  words: Words,
  title: Name,
): Told[] {
  if (list.length === 0) return []
  const seats = new Set(
    list.flatMap((e) => view.programmes.find((p) => p.id === e.programme)?.partners.map((p) => p.seat) ?? []),
  )
  const marks = [...seats].map((seat) => ({ kind, seat }))
  const [first] = list
  if (list.length > 1 || first === undefined)
    return [{ caption: words(`world.beat.${kind}-many`, { count: list.length }), marks }]
  return [{ caption: words(`world.beat.${kind}`, { title: title(first.programme) }), marks }]
}

function lies(proven: readonly Of<'lie-proven'>[], words: Words, name: Name): Told[] {
  const marks = proven.map(({ by }) => ({ kind: 'lie' as const, seat: by }))
  if (proven.length > 1) return [{ caption: words('world.beat.lie-many', { count: proven.length }), marks }]
  return proven.map((e) => ({
    caption: words('world.beat.lie', {
      who: name(e.by),
      title: e.title,
      claimed: `${e.claimed} ${e.unit}`.trim(),
      found: `${e.found} ${e.unit}`.trim(),
    }),
    marks,
  }))
}

/** All moves of trust between one and another count together. */
function trust(moved: readonly Of<'trust-moved'>[], words: Words, name: Name): Told[] {
  const sums = new Map<string, { from: string; to: string; by: number }>()
  for (const { from, to, by } of moved) {
    const key = `${from}/${to}`
    sums.set(key, { from, to, by: (sums.get(key)?.by ?? 0) + by })
  }
  const changes = [...sums.values()].filter(({ by }) => by !== 0)
  const [first] = changes
  if (first === undefined) return []
  const marks = changes.map(({ from, to, by }) => ({
    kind: by > 0 ? ('up' as const) : ('down' as const),
    from,
    to,
  }))
  if (changes.length === 1)
    return [
      {
        caption: words(first.by > 0 ? 'world.beat.trust-up' : 'world.beat.trust-down', {
          from: name(first.from),
          to: name(first.to),
        }),
        marks,
      },
    ]
  const up = changes.filter(({ by }) => by > 0).length
  return [{ caption: words('world.beat.trust-many', { up, down: changes.length - up }), marks }]
}
