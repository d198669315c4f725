import { Fragment, type VNode } from 'preact'
import type { CardRow, Findings } from '../../debrief/index.ts'
import type { View } from '../../schema/index.ts'
import { namedOf, object, roleOf, shortOf } from '../lore.ts'
import { Mark } from '../parts/mark.tsx'
import { asWritten } from '../words/written.ts'
import { seatsSaid } from './names.ts'
import { Chapter, KeyItem } from './parts/chapter.tsx'
import { Scroller } from './parts/scroller.tsx'
import { Shape } from './parts/shape.tsx'
import { Behind } from './parts/table.tsx'
import { roundsOf, tick, whenOf } from './parts/time.ts'
import { say } from './words/index.ts'

/** How far a triangle, which is drawn about its middle, stands above others in a row. Units of the outline’s box */
const ABOVE = 2

/** An agency's shape as an outline: it never came to know what it needed. */
function Missing({ view, seat }: { view: View; seat: string }): VNode {
  const role = roleOf(view, seat)
  return (
    <svg width="16" height="16" viewBox="-10 -10 20 20" aria-hidden="true" class="missing">
      <Shape role={role} x={0} y={role === 'public-health' ? ABOVE : 0} area={100} open />
    </svg>
  )
}

function Cell({ view, row, round }: { view: View; row: CardRow; round: number }): VNode {
  const here = row.learned.filter((one) => one.round === round)
  const span = Math.max(...row.learned.map((one) => one.round))
  const on = round >= row.card.dealt && round <= span
  return (
    <td data-on={on} data-first={round === row.card.dealt} data-last={round === span}>
      {here.length > 0 && (
        <span class="cell-marks" data-many={here.length > 2}>
          {here.map(({ seat, how }) => (
            <span key={seat} class="cell-mark" data-how={how}>
              <Mark role={roleOf(view, seat)} size={how === 'held' ? 17 : 13} />
              <span class="unseen">
                {say(how === 'held' ? 'knowledge.held' : 'knowledge.told', { seat: shortOf(view, seat) })}
              </span>
            </span>
          ))}
        </span>
      )}
    </td>
  )
}

const Row = ({ view, row }: { view: View; row: CardRow }): VNode => (
  <tr>
    <th scope="row" {...asWritten()}>
      {row.card.title}
    </th>
    {roundsOf(view).map((round) => (
      <Cell key={round} view={view} row={row} round={round} />
    ))}
    <td class="never">
      {row.missed.map((seat) => (
        <span key={seat}>
          <Missing view={view} seat={seat} />
          <span class="unseen">{shortOf(view, seat)}</span>
        </span>
      ))}
    </td>
  </tr>
)

function Grid({ view, rows }: { view: View; rows: readonly CardRow[] }): VNode {
  const groups = view.seats
    .map(({ id }) => ({ id, rows: rows.filter((row) => row.card.holder === id) }))
    .filter((group) => group.rows.length > 0)
  return (
    <Scroller label={say('knowledge.grid')}>
      <table class="knowing" style={{ '--rounds': view.rounds }}>
        <caption class="unseen">{say('knowledge.grid')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('knowledge.card')}</th>
            {roundsOf(view).map((round) => (
              <th key={round} scope="col">
                {tick(view, round)}
              </th>
            ))}
            <th scope="col">{say('knowledge.never')}</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id}>
            <tr class="knowing-holder">
              <th colSpan={view.rounds + 2} scope="rowgroup">
                <Mark role={roleOf(view, group.id)} size={13} />{' '}
                {say(group.id === view.viewer ? 'knowledge.holder.mine' : 'knowledge.holder', {
                  seat: namedOf(view, group.id),
                })}
              </th>
            </tr>
            {group.rows.map((row) => (
              <Row key={row.card.id} view={view} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </Scroller>
  )
}

/** Notes on what mattered and never arrived: my own cards first, then what I was never told. */
function notesOf(view: View, { knowledge }: Findings): string[] {
  const mine = knowledge.mine[0]
  const unheard = knowledge.fromMe[0]
  return [
    ...(mine
      ? [say('knowledge.note.mine', { title: mine.card.title, seats: seatsSaid(view, mine.missed) })]
      : []),
    ...(unheard
      ? [
          say('knowledge.note.unheard', {
            title: unheard.card.title,
            seat: object(view, unheard.card.holder),
          }),
        ]
      : []),
    ...(knowledge.slowest?.wait
      ? [say('knowledge.note.slow', { title: knowledge.slowest.card.title, count: knowledge.slowest.wait })]
      : []),
  ]
}

/** Who knew what when: cards by quarter, with the agencies that came to know them. */
export function KnowledgeChapter({ view, found }: { view: View; found: Findings }): VNode {
  const { rows, reach } = found.knowledge
  return (
    <Chapter
      id="knowledge"
      says={say('knowledge.says', { met: reach.met, of: reach.of })}
      notes={notesOf(view, found)}
    >
      <ul class="key">
        <KeyItem word="knowledge.key.held">
          <Mark role={roleOf(view, view.viewer)} size={17} />
        </KeyItem>
        <KeyItem word="knowledge.key.told">
          <Mark role={roleOf(view, view.viewer)} size={12} />
        </KeyItem>
        <KeyItem word="knowledge.key.never">
          <Missing view={view} seat={view.viewer} />
        </KeyItem>
      </ul>
      <Grid view={view} rows={rows} />
      <Behind
        caption={say('knowledge.table')}
        head={[
          say('knowledge.card'),
          say('knowledge.table.holder'),
          say('knowledge.table.dealt'),
          say('knowledge.table.told'),
          say('knowledge.never'),
        ]}
        rows={rows.map(({ card, learned, missed }) => {
          const told = learned.filter((one) => one.how === 'told')
          return [
            card.title,
            shortOf(view, card.holder),
            whenOf(view, card.dealt),
            <Fragment key="told">
              {told.map((one) => `${shortOf(view, one.seat)} (${whenOf(view, one.round)})`).join(', ') ||
                say('knowledge.nobody')}
            </Fragment>,
            missed.map((seat) => shortOf(view, seat)).join(', ') || say('table.none'),
          ]
        })}
      />
    </Chapter>
  )
}
