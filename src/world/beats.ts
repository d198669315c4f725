import type { EventBody, View } from '../schema/index.ts'
import { orderBeats, placeBeats } from './beats-place.ts'
import { trustBeats } from './beats-trust.ts'
import { ownWrongs } from './beats-wrongs.ts'
import type { Words } from './words.ts'

/** Something to show on the map during a beat. */
export type Mark =
  | { readonly kind: 'coins' | 'folder'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'kept' | 'broken' | 'lie' | 'ran' | 'stalled' | 'cost'
      readonly seat: string
      /** Who was wronged by it. */
      readonly to?: readonly string[]
    }
  | { readonly kind: 'event'; readonly title: string }
  | { readonly kind: 'up' | 'down'; readonly from: string; readonly to: string }
  | { readonly kind: 'better' | 'worse' }

/** One step of what happened: a line of words and the marks that go with it. */
export interface Beat {
  readonly caption: string
  readonly marks: readonly Mark[]
  readonly ms: number
}

export type Of<T extends EventBody['type']> = Extract<EventBody, { type: T }>
export type Told = Omit<Beat, 'ms'>

const LONGEST = 14_000
/** How many programmes are told by name; more are counted. */
const NAMED = 3
const MOST = 8
/** Time enough to read a line and to find its place on the map. */
const BEAT = 2000
const STILL = 2600

/**
 * The beats of an outturn: what befell, money, knowledge, promises, programmes, lies, agreements and notices, what the
 * quarter’s pressures cost the viewer, how the place changed, the viewer’s own wrongs, then trust. Many of a kind are told in one beat, and what matters least is left
 * out beyond eight, so that the whole lasts at most fourteen seconds.
 */
export function beatsOf(view: View, events: readonly EventBody[], words: Words, still = false): Beat[] {
  const name = (id: string): string => view.seats.find((seat) => seat.id === id)?.short ?? id
  const title = (id: string): string => view.programmes.find((p) => p.id === id)?.title ?? id
  const of = <T extends EventBody['type']>(type: T): Of<T>[] =>
    events.filter((e): e is Of<T> => e.type === type)
  const wrong = ({ by }: { by: string }): boolean => by === view.viewer
  const told: Told[] = [
    ...of('event-fell')
      .slice(0, 2)
      .map((e) => ({
        caption: words('world.beat.event', { title: e.title }),
        marks: [{ kind: 'event' as const, title: e.title }],
      })),
    ...money(of('paid'), words, name),
    ...knowledge(of('shared'), words, name),
    ...promises(of('pledge-judged'), words, name, view.viewer),
    ...programmes(view, of('programme-ran'), 'ran', words, title),
    ...programmes(view, of('programme-stalled'), 'stalled', words, title),
    ...lies(
      of('lie-proven').filter((e) => !wrong(e)),
      words,
      name,
    ),
    ...orderBeats(view, of('agreement-ended'), of('notice-issued'), of('notice-lifted'), words, name),
    ...pressures(view.viewer, of('charged'), words),
    ...placeBeats(view, words),
  ]
  // What I did wrong and whom I trust now belong together, at the end, and are never left out.
  const last: Told[] = [
    ...ownWrongs(
      of('pledge-judged').filter((e) => wrong(e) && !e.kept),
      of('lie-proven').filter(wrong),
      words,
      name,
    ),
    ...trustBeats(view.viewer, of('trust-moved'), words, name),
  ]
  const beats = [...fewer(told, MOST - last.length), ...last]
  const ms = Math.min(still ? STILL : BEAT, Math.floor(LONGEST / Math.max(1, beats.length)))
  return beats.map((beat) => ({ ...beat, ms }))
}

/** The kinds of marks of the beats that are left out first where there are too many. */
const LEAST: readonly string[] = ['folder', 'coins', 'kept', 'ran', 'event']

/** The beats without those that matter least, so that no more than `most` are left. */
function fewer(told: readonly Told[], most: number): Told[] {
  const rank = ({ marks: [mark] }: Told): number => {
    const at = LEAST.indexOf(mark?.kind ?? '')
    return at < 0 ? LEAST.length : at
  }
  const dropped = new Set(
    [...told].sort((a, b) => rank(a) - rank(b)).slice(0, Math.max(0, told.length - most)),
  )
  return told.filter((beat) => !dropped.has(beat))
}

export type Name = (id: string) => string

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

/** Few by name, without those that I broke: they have a beat of their own. Many as a count of all. */
function promises(all: readonly Of<'pledge-judged'>[], words: Words, name: Name, me: string): Told[] {
  const judged = all.filter((e) => e.kept || e.by !== me)
  const marks: Mark[] = judged.map(({ by, to, kept }) =>
    kept ? { kind: 'kept', seat: by } : { kind: 'broken', seat: by, to },
  )
  if (judged.length > 2) {
    const kept = all.filter((e) => e.kept).length
    return [{ caption: words('world.beat.judged-many', { kept, broken: all.length - kept }), marks }]
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
  if (list.length > NAMED)
    return [{ caption: words(`world.beat.${kind}-many`, { count: list.length }), marks }]
  const named = list.map((e) => title(e.programme)).join(', ')
  const caption =
    list.length > 1
      ? words(`world.beat.${kind}-few`, { titles: named })
      : words(`world.beat.${kind}`, { title: named })
  return [{ caption, marks }]
}

/** What I had to pay for what was not prevented: in sum, and for what most. */
function pressures(me: string, charged: readonly Of<'charged'>[], words: Words): Told[] {
  const mine = charged.filter((e) => e.seat === me && e.amount > 0).sort((a, b) => b.amount - a.amount)
  const [most] = mine
  if (most === undefined) return []
  const amount = mine.reduce((sum, e) => sum + e.amount, 0)
  const key = mine.length > 1 ? 'world.beat.charged-many' : 'world.beat.charged'
  return [{ caption: words(key, { amount, title: most.title }), marks: [{ kind: 'cost', seat: me }] }]
}

function lies(proven: readonly Of<'lie-proven'>[], words: Words, name: Name): Told[] {
  const marks = proven.map(({ by, to }) => ({ kind: 'lie' as const, seat: by, to }))
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
