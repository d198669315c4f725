import type { View } from '../schema/index.ts'
import type { Name, Of, Told } from './beats.ts'
import type { Words } from './words.ts'

/** How many figures are told of: those that moved most of their range. */
const FIGURES = 2

interface Moved {
  readonly title: string
  readonly share: number
  readonly better: boolean
}

/** The published figures that moved since they were last published, by how much of their range. */
function movedIn(view: View): Moved[] {
  return view.indicators.flatMap(({ title, reported, range, better }) => {
    const [before, last] = [reported.at(-2), reported.at(-1)]
    const span = range[1] - range[0]
    if (!before || !last || span === 0 || before.value === last.value) return []
    const share = (last.value - before.value) / span
    return [{ title, share: Math.abs(share), better: share > 0 === (better === 'higher') }]
  })
}

/** How the place changed, by the figures published last: the ones that moved most, better and worse. */
export function placeBeats(view: View, words: Words): Told[] {
  const most = movedIn(view)
    .sort((a, b) => b.share - a.share)
    .slice(0, FIGURES)
  const named = (better: boolean): string =>
    most
      .filter((one) => one.better === better)
      .map(({ title }) => title)
      .join(', ')
  const [up, down] = [named(true), named(false)]
  if (up === '' && down === '') return []
  const way = up === '' ? 'worse' : down === '' ? 'better' : 'both'
  const kind = way === 'worse' ? ('worse' as const) : ('better' as const)
  return [{ caption: words(`world.beat.place-${way}`, { up, down }), marks: [{ kind }] }]
}

/** Agreements that ended, and notices that were served or lifted. */
export function orderBeats(
  view: View,
  ended: readonly Of<'agreement-ended'>[],
  served: readonly Of<'notice-issued'>[],
  lifted: readonly Of<'notice-lifted'>[],
  words: Words,
  name: Name,
): Told[] {
  const titled = (kind: string): string => view.partnership.kinds.find(({ id }) => id === kind)?.title ?? kind
  const seats = (kind: 'stalled' | 'kept', list: readonly { readonly seat: string }[]) =>
    list.map(({ seat }) => ({ kind, seat }))
  return [
    ...ended.slice(0, 1).map((e) => ({
      caption: words('world.beat.agreement-ended', { title: titled(e.kind) }),
      marks: e.parties.map((seat) => ({ kind: 'stalled' as const, seat })),
    })),
    ...(served.length > 0
      ? [
          {
            caption: words('world.beat.notice', { who: served.map(({ seat }) => name(seat)).join(', ') }),
            marks: seats('stalled', served),
          },
        ]
      : []),
    ...(lifted.length > 0
      ? [
          {
            caption: words('world.beat.notice-lifted', {
              who: lifted.map(({ seat }) => name(seat)).join(', '),
            }),
            marks: seats('kept', lifted),
          },
        ]
      : []),
  ]
}
