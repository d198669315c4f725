import type { VNode } from 'preact'
import type { Findings, Told } from '../../debrief/index.ts'
import type { View } from '../../schema/index.ts'
import { roleOf, subject } from '../lore.ts'
import { Mark } from '../parts/mark.tsx'
import { figure } from '../words/format.ts'
import { seatsSaid } from './names.ts'
import { Chapter, KeyItem } from './parts/chapter.tsx'
import { Shape } from './parts/shape.tsx'
import { Behind } from './parts/table.tsx'
import { whenOf } from './parts/time.ts'
import { At } from './parts/track.tsx'
import { say } from './words.ts'

/** How many claims of a group are drawn; the rest are in the table. */
const DRAWN = 10

/** Per mille off the truth as a share of the track's width: the truth in the middle, a little room at the sides. */
const across = (off: number): number => 50 + (off / 1000) * 46

function Dumbbell({ view, told }: { view: View; told: Told }): VNode {
  const role = roleOf(view, told.claim.by)
  const [said, read] = [across(told.claimed), across(told.read)]
  return (
    <svg class="track" height="30" width="100%" aria-hidden="true" data-role={role}>
      {[4, 27, 73, 96].map((x) => (
        <line key={x} class="grid" x1={`${x}%`} x2={`${x}%`} y1="0" y2="30" />
      ))}
      <line class="truth-line" x1="50%" x2="50%" y1="0" y2="30" />
      <line class="bar" data-honesty={told.honesty} x1={`${read}%`} x2={`${said}%`} y1="15" y2="15" />
      <At x={read} y={15}>
        <circle class="reading" r="6" />
      </At>
      <At x={said} y={15}>
        <Shape role={role} x={0} y={0} area={62} />
        {told.honesty === 'proven' && <path class="struck" d="M-9 9 9 -9" />}
      </At>
    </svg>
  )
}

const figures = ({ claim }: Told): { claimed: string; read: string; truth: string } => ({
  claimed: figure(claim.claimed, claim.unit),
  read: figure(claim.reading, claim.unit),
  truth: figure(claim.truth, claim.unit),
})

const Row = ({ view, told }: { view: View; told: Told }): VNode => (
  <li class="row" data-honesty={told.honesty}>
    <p class="row-name">
      {told.claim.title}
      <small>
        <Mark role={roleOf(view, told.claim.by)} size={11} />{' '}
        {say('claims.who', {
          by: subject(view, told.claim.by),
          to: seatsSaid(view, told.claim.to),
          when: whenOf(view, told.claim.round),
        })}
      </small>
    </p>
    <Dumbbell view={view} told={told} />
    <p class="row-end">
      <b>{say(`claims.honesty.${told.honesty}`)}</b>
      <small>{say('claims.figures', figures(told))}</small>
    </p>
  </li>
)

/** Those told with another figure than was read first, the furthest from it before the others; then those as read. */
const drawn = (told: readonly Told[]): Told[] =>
  [...told]
    .sort(
      (a, b) =>
        Math.abs(b.claimed - b.read) - Math.abs(a.claimed - a.read) ||
        Math.abs(b.claimed) - Math.abs(a.claimed),
    )
    .slice(0, DRAWN)

function Group({
  view,
  all,
  whose,
}: {
  view: View
  all: readonly Told[]
  whose: 'mine' | 'to-me'
}): VNode | null {
  const told = all.filter((one) => one.whose === whose)
  if (told.length === 0) return null
  const rows = drawn(told)
  const rest = told.length - rows.length
  return (
    <div class="rows">
      <div class="rows-head">
        <h3>{say(`claims.group.${whose}`)}</h3>
        <p class="claims-axis" aria-hidden="true">
          <span>{say('claims.axis.none')}</span>
          <span>{say('claims.axis.truth')}</span>
          <span>{say('claims.axis.twice')}</span>
        </p>
      </div>
      <ul>
        {rows.map((one) => (
          <Row key={one.claim.id} view={view} told={one} />
        ))}
      </ul>
      {rest > 0 && <p class="fine soft">{say('claims.rest', { count: rest })}</p>}
    </div>
  )
}

/** What was claimed against what was read and what was true. */
export function ClaimsChapter({ view, found }: { view: View; found: Findings }): VNode {
  const { told, mine, heard, tellers } = found.claims
  const says =
    told.length === 0
      ? say('claims.says.none')
      : `${say('claims.says.mine', { shaded: mine.shaded, proven: mine.proven, count: mine.told })} ${say('claims.says.heard', { shaded: heard.shaded, proven: heard.proven, count: heard.told })}`
  const notes = tellers
    .filter((one) => one.seat !== view.viewer && one.told > 0)
    .map((one) =>
      say('claims.note', { seat: subject(view, one.seat), straight: one.told - one.shaded, count: one.told }),
    )
  return (
    <Chapter id="claims" says={says} notes={notes}>
      <ul class="key">
        <KeyItem word="claims.key.said">
          <Mark role={roleOf(view, view.viewer)} size={14} />
        </KeyItem>
        <KeyItem word="claims.key.read">
          <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
            <circle class="reading" r="6" />
          </svg>
        </KeyItem>
        <KeyItem word="claims.key.truth">
          <svg width="10" height="18" viewBox="0 0 10 18" aria-hidden="true">
            <line class="truth-line" x1="5" x2="5" y1="0" y2="18" />
          </svg>
        </KeyItem>
      </ul>
      <Group view={view} all={told} whose="mine" />
      <Group view={view} all={told} whose="to-me" />
      {told.length > 0 && (
        <Behind
          caption={say('claims.table')}
          head={[
            say('claims.table.card'),
            say('claims.table.by'),
            say('claims.table.to'),
            say('claims.table.when'),
            say('claims.table.said'),
            say('claims.table.read'),
            say('claims.table.truth'),
            say('claims.table.how'),
          ]}
          rows={told.map((one) => {
            const { claimed, read, truth } = figures(one)
            const { claim, honesty } = one
            return [
              claim.title,
              subject(view, claim.by),
              seatsSaid(view, claim.to),
              whenOf(view, claim.round),
              claimed,
              read,
              truth,
              say(`claims.honesty.${honesty}`),
            ]
          })}
        />
      )}
    </Chapter>
  )
}
