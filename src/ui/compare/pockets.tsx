import type { VNode } from 'preact'
import { Behind } from '../debrief/parts/table.tsx'
import { begun, named } from '../words/article.ts'
import { money, number } from '../words/format.ts'
import { t } from '../words/index.ts'
import { Bars } from './bars.tsx'
import { furthest, type Pair, type Side } from './model.ts'
import { heads, Part, Seat, shortOf } from './seat.tsx'

/** Fewer points of 1000 of a mandate are no difference. */
const LEAST = 20

const totalOf = ({ found }: Side, id: string): number =>
  found.mandates.find(({ seat }) => seat === id)?.total ?? 0

/** How each agency met its own mandate. */
export function Mandates({ pair }: { pair: Pair }): VNode {
  const [a, b] = pair
  const seats = a.view.seats.map(({ id }) => ({ id, values: [totalOf(a, id), totalOf(b, id)] as const }))
  const most = furthest(seats, ({ values }) => values)
  const [mostA = 0, mostB = 0] = most?.values ?? []
  const says =
    most === undefined || Math.abs(mostA - mostB) < LEAST
      ? t('compare:mandates.same')
      : t('compare:mandates.differs', { seat: begun(named(shortOf(a, most.id))), a: mostA, b: mostB })
  return (
    <Part id="mandates" title={t('compare:mandates')} says={[says]}>
      <Bars
        rows={seats.map(({ id, values }) => ({ key: id, name: <Seat side={a} id={id} />, values }))}
        most={1000}
        say={number}
      />
      <Behind
        caption={t('compare:mandates')}
        head={heads(t('compare:agency'), [t('compare:mandates')])}
        rows={seats.map(({ id, values }) => [shortOf(a, id), ...values.map(number)])}
      />
    </Part>
  )
}

interface Pockets {
  readonly id: string
  readonly paid: readonly [number, number]
  readonly gained: readonly [number, number]
}

function pocketsOf([a, b]: Pair): Pockets[] {
  const pocket = ({ found }: Side, id: string) => found.money.pockets.find(({ to }) => to === id)
  const ids = [...new Set([a, b].flatMap(({ found }) => found.money.pockets.map(({ to }) => to)))]
  return ids.map((id) => ({
    id,
    paid: [pocket(a, id)?.paid ?? 0, pocket(b, id)?.paid ?? 0],
    gained: [pocket(a, id)?.promised ?? 0, pocket(b, id)?.promised ?? 0],
  }))
}

/** Whose money went into joint work and others’ pockets, and in whose pocket it was to pay off. */
export function Money({ pair }: { pair: Pair }): VNode {
  const [a, b] = pair
  const pockets = pocketsOf(pair)
  const agencies = pockets.filter(({ id }) => id !== 'residents')
  const nameOf = (id: string): string => (id === 'residents' ? t('compare:money.residents') : shortOf(a, id))
  const amounts = ([x, y]: readonly [number, number]) => ({ a: money(x), b: money(y) })
  const apart = ([x, y]: readonly [number, number]): boolean => x !== y
  const payer = furthest(
    agencies.filter(({ paid }) => apart(paid)),
    ({ paid }) => paid,
  )
  const gainer = furthest(
    agencies.filter(({ gained }) => apart(gained)),
    ({ gained }) => gained,
  )
  const says = [
    t('compare:money.says', amounts([a.found.money.joint, b.found.money.joint])),
    ...(payer === undefined
      ? []
      : [t('compare:money.paid', { seat: begun(named(nameOf(payer.id))), ...amounts(payer.paid) })]),
    ...(gainer === undefined
      ? []
      : [t('compare:money.gained', { seat: begun(named(nameOf(gainer.id))), ...amounts(gainer.gained) })]),
  ]
  const most = Math.max(...pockets.flatMap(({ paid, gained }) => [...paid, ...gained]))
  const bars = (of: 'paid' | 'gained', all: readonly Pockets[]): VNode => (
    <div>
      <h3>{t(`compare:money.column.${of}`)}</h3>
      <Bars
        rows={all.map((one) => ({
          key: one.id,
          name: one.id === 'residents' ? t('compare:money.residents') : <Seat side={a} id={one.id} />,
          values: one[of],
        }))}
        most={most}
        say={money}
      />
    </div>
  )
  return (
    <Part id="money" title={t('compare:money')} says={says}>
      <div class="sides">
        {bars('paid', agencies)}
        {bars('gained', pockets)}
      </div>
      <Behind
        caption={t('compare:money')}
        head={heads(t('compare:agency'), [t('compare:money.column.paid'), t('compare:money.gain')])}
        rows={pockets.map(({ id, paid, gained }) => [nameOf(id), ...[...paid, ...gained].map(money)])}
      />
    </Part>
  )
}
