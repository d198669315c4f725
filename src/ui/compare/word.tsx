import type { VNode } from 'preact'
import { Behind } from '../debrief/parts/table.tsx'
import { named } from '../words/article.ts'
import { number } from '../words/format.ts'
import { t } from '../words/index.ts'
import { Bars } from './bars.tsx'
import { differ, type Pair, type Side } from './model.ts'
import { heads, Part, Seat, shortOf } from './seat.tsx'

const COUNTS = ['made', 'kept', 'broken', 'lapsed'] as const

/** How many promises were made at each table, and what became of them. */
export function Promises({ pair }: { pair: Pair }): VNode {
  const [a, b] = [pair[0].found.promises.table, pair[1].found.promises.table]
  const rows = COUNTS.map((count) => ({
    key: count,
    name: t(`compare:promises.${count}`),
    values: [a[count], b[count]] as const,
  }))
  const says = t('compare:promises.says', {
    aKept: a.kept,
    aMade: a.made,
    aBroken: a.broken,
    bKept: b.kept,
    bMade: b.made,
    bBroken: b.broken,
  })
  return (
    <Part id="promises" title={t('compare:promises')} says={[says]}>
      <Bars rows={rows} most={Math.max(a.made, b.made)} say={number} />
      <Behind
        caption={t('compare:promises')}
        head={[t('compare:figure'), 'A', 'B']}
        rows={rows.map(({ name, values }) => [name, ...values.map(number)])}
      />
    </Part>
  )
}

/** Fewer points of 1000 of trust are no difference. */
const LEAST = 15

/** What the others think of a seat at the end, on average. */
function thoughtOf({ found }: Side, seat: string): number {
  const ends = found.trust.pairs.flatMap(({ a, b, there, back }) =>
    b === seat ? [there.at(-1)?.value ?? 0] : a === seat ? [back.at(-1)?.value ?? 0] : [],
  )
  return Math.round(ends.reduce((sum, one) => sum + one, 0) / Math.max(1, ends.length))
}

/** Trust at the end: across the table, and in each seat. */
export function Trust({ pair }: { pair: Pair }): VNode {
  const [a, b] = pair
  const [endA, endB] = [a.found.trust.mean.end, b.found.trust.mean.end]
  const { of, by } = differ(endA, endB, LEAST)
  const slots = { start: a.found.trust.mean.start, a: endA, b: endB }
  const says =
    of === 'same' ? t('compare:trust.same', slots) : t('compare:trust.differs', { ...slots, by, better: of })
  const seats = a.view.seats.map(({ id }) => ({ id, values: [thoughtOf(a, id), thoughtOf(b, id)] as const }))
  return (
    <Part id="trust" title={t('compare:trust')} says={[says, t('compare:trust.bars')]}>
      <Bars
        rows={seats.map(({ id, values }) => ({ key: id, name: <Seat side={a} id={id} />, values }))}
        most={1000}
        say={number}
      />
      <Behind
        caption={t('compare:trust')}
        head={heads(t('compare:agency'), [t('compare:trust')])}
        rows={seats.map(({ id, values }) => [
          t('compare:trust.in', { seat: named(shortOf(a, id)) }),
          ...values.map(number),
        ])}
      />
    </Part>
  )
}
