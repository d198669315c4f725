import type { VNode } from 'preact'
import type { Findings, MandateFinding, Seen } from '../../debrief/index.ts'
import type { MandateView, View } from '../../schema/index.ts'
import { mandateAccount } from '../account/mandate.ts'
import { labelOf, roleOf, shortOf, subject } from '../lore.ts'
import { Icon } from '../parts/icon.tsx'
import { Mark } from '../parts/mark.tsx'
import { Own } from '../parts/own.tsx'
import { change, number } from '../words/format.ts'
import { asWritten } from '../words/written.ts'
import { Chapter } from './parts/chapter.tsx'
import { Behind } from './parts/table.tsx'
import { whenOf } from './parts/time.ts'
import { say } from './words/index.ts'

/** A part of a mandate. A private one says what its agency was told: in quotation marks where that was not the reader. */
const Item = ({ item, all, mine }: { item: MandateView; all: number; mine: boolean }): VNode => (
  <li class="mandate-item" data-kind={item.kind}>
    <p class="mandate-name">
      {item.kind === 'private' && <Icon name="lock" size={14} />}
      <Own>{item.title}</Own>{' '}
      <span class="fine soft">
        {say(`mandates.kind.${item.kind}`)} · {say('mandates.weighs', { weight: item.weight, all })}
      </span>
    </p>
    <span class="score-bar" aria-hidden="true">
      <span style={{ '--share': `${item.score / 10}%` }} />
    </span>
    <span class="num">{number(item.score)}</span>
    {item.kind === 'private' && (
      <p class="fine soft mandate-text" {...asWritten()}>
        {mine ? item.text : <q>{item.text}</q>}
      </p>
    )}
  </li>
)

const Seat = ({ view, one }: { view: View; one: MandateFinding }): VNode => (
  <li class="mandate" data-role={roleOf(view, one.seat)} data-mine={one.mine}>
    <h3>
      <Mark role={roleOf(view, one.seat)} size={17} />
      {one.mine ? say('mandates.mine', { seat: shortOf(view, one.seat) }) : labelOf(view, one.seat)}
      <span class="num mandate-total">{number(one.total)}</span>
    </h3>
    <ul>
      {one.items.map((item) => (
        <Item
          key={item.id}
          item={item}
          all={one.items.reduce((sum, { weight }) => sum + weight, 0)}
          mine={one.mine}
        />
      ))}
    </ul>
  </li>
)

/** What each quarter moved of each part of my mandate. */
const Moved = ({
  view,
  one,
  events,
}: {
  view: View
  one: MandateFinding
  events: readonly Seen[]
}): VNode => (
  <Behind
    opens={say('mandates.moved.opens')}
    caption={say('mandates.moved')}
    head={[
      say('mandates.table.what'),
      say('time.start'),
      say('mandates.moved.quarters'),
      say('mandates.moved.end'),
    ]}
    rows={one.items.map(({ id, title, score }) => {
      const { began, terms } = mandateAccount(events, id)
      const moves = terms.map(({ round, by }) =>
        say('mandates.moved.quarter', { when: whenOf(view, round), by: change(by) }),
      )
      return [title, number(began), moves.join(', ') || say('table.none'), number(score)]
    })}
  />
)

/** How each agency met what it was judged by, private agendas now open; mine first. */
export function MandatesChapter({
  view,
  found,
  events,
}: {
  view: View
  found: Findings
  events: readonly Seen[]
}): VNode {
  const mine = found.mandates.find((one) => one.mine)
  const best = [...(mine?.items ?? [])].sort((a, b) => b.score - a.score)
  const [top, low] = [best[0], best.at(-1)]
  return (
    <Chapter
      id="mandates"
      says={say('mandates.says', {
        total: number(mine?.total ?? 0),
        top: top?.title ?? '',
        low: low?.title ?? '',
      })}
      notes={[
        say('mandates.how'),
        ...found.mandates.flatMap(({ mine: own, seat, agenda }) =>
          own || !agenda ? [] : [say('mandates.agenda', { seat: subject(view, seat), title: agenda.title })],
        ),
      ]}
    >
      <ul class="mandates">
        {found.mandates.map((one) => (
          <Seat key={one.seat} view={view} one={one} />
        ))}
      </ul>
      {mine && <Moved view={view} one={mine} events={events} />}
      <Behind
        caption={say('mandates.table')}
        head={[
          say('mandates.table.what'),
          say('mandates.table.seat'),
          say('mandates.table.kind'),
          say('mandates.table.weight'),
          say('mandates.table.score'),
        ]}
        rows={found.mandates.flatMap((one) =>
          one.items.map((item) => [
            item.title,
            labelOf(view, one.seat),
            say(`mandates.kind.${item.kind}`),
            String(item.weight),
            String(item.score),
          ]),
        )}
      />
    </Chapter>
  )
}
