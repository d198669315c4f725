import type { VNode } from 'preact'
import type { View } from '../../schema/index.ts'
import { othersOf, quarterYearOf } from '../lore.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Section } from '../parts/fold.tsx'
import { whenOf } from '../sentences/when.ts'
import { useTable } from '../table.ts'
import { named } from '../words/article.ts'
import { figure, money, number, withoutUnit } from '../words/format.ts'
import { t } from '../words/index.ts'
import { Course, type Point } from './course.tsx'
import { useBoard } from './state.ts'

/** The quarters in which something befell the place, with what it was. */
const befallen = (view: View): { round: number; titles: string[] }[] =>
  view.history
    .map(({ round, events }) => ({ round, titles: events.map(({ title }) => title) }))
    .filter(({ titles }) => titles.length > 0)

/** The least differences that a chart shows as its whole height: of trust and confidence a band, of money a part of the most. */
const BAND = 200
const moneySpan = (points: readonly Point[]): number =>
  Math.max(...points.map(({ value }) => Math.abs(value))) / 4

/** From one figure to another, with the unit that they share once: “From 63.9 to 64 of 100”. */
const fromTo = (from: string, to: string): string => t('board:trends.from', { from: withoutUnit(from), to })

/** One figure over the quarters: a small chart, and its table behind it. */
function One({
  title,
  points,
  least,
  say,
  ofThousand = false,
  role,
}: {
  title: string
  points: readonly Point[]
  /** The least difference that its chart shows. */
  least: number
  say: (value: number) => string
  /** Whether the figures are of 1,000, which is then said once. */
  ofThousand?: boolean
  role?: string
}): VNode | null {
  const { view } = useTable()
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return null
  const when = (round: number): string => (round === 0 ? t('board:trends.before') : whenOf(view.value, round))
  return (
    <li class="course" data-role={role}>
      <h4>{title}</h4>
      <Course
        points={points}
        rounds={view.value.rounds}
        least={least}
        marks={befallen(view.value).map(({ round }) => round)}
      />
      <p class="fine">
        {points.length > 1
          ? ofThousand
            ? t('board:trends.from.of', { from: number(first.value), to: number(last.value) })
            : fromTo(say(first.value), say(last.value))
          : say(last.value)}
      </p>
      <details class="fine">
        <summary>
          {t('board:trends.table')}
          <span class="unseen"> ({title})</span>
        </summary>
        <table class="mini-table">
          <tbody>
            {points.map(({ round, value }) => (
              <tr key={round}>
                <th scope="row">{when(round)}</th>
                <td class="num">{say(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </li>
  )
}

function Befallen({ view }: { view: View }): VNode | null {
  const all = befallen(view)
  if (all.length === 0) return null
  return (
    <Section title={t('board:trends.events')} level={3}>
      <ul class="befallen small">
        {all.map(({ round, titles }) => (
          <li key={round}>
            <strong>{quarterYearOf(view, round)}</strong> {titles.join(', ')}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** What is known of the quarters so far, over time: my money, my trust in each of the others, and the place as published. */
export function Trends(): VNode {
  const { view } = useTable()
  const board = useBoard()
  const now = view.value
  const trustIn = (seat: string): Point[] =>
    now.trust.history.filter(({ to }) => to === seat).map(({ round, overall }) => ({ round, value: overall }))
  const balances = now.mine.ledger.map(({ round, balance }) => ({ round, value: balance }))
  return (
    <Dialog
      size="wide"
      title={t('board:trends.title')}
      kicker={t('board:trends.kicker')}
      onClose={() => {
        board.open.value = undefined
      }}
    >
      <Befallen view={now} />
      <Section title={t('board:trends.mine')} level={3}>
        <ul class="courses">
          <One title={t('board:trends.money')} points={balances} least={moneySpan(balances)} say={money} />
          {othersOf(now).map(({ id, short, role }) => (
            <One
              key={id}
              role={role}
              title={t('board:trends.trust', { seat: named(short) })}
              points={trustIn(id)}
              least={BAND}
              ofThousand
              say={(value) => t('board:trends.of', { value: number(value) })}
            />
          ))}
        </ul>
      </Section>
      <Section title={t('board:trends.place')} level={3}>
        <ul class="courses">
          <One
            title={t('board:confidence.title')}
            points={now.partnership.confidence.series}
            least={BAND}
            ofThousand
            say={(value) => t('board:trends.of', { value: number(value) })}
          />
          {now.indicators.map(({ id, title, reported, range: [from, to], unit, per }) => (
            <One
              key={id}
              title={title}
              points={reported}
              least={(to - from) / 4}
              say={(value) => figure(value, unit, per)}
            />
          ))}
        </ul>
      </Section>
    </Dialog>
  )
}
