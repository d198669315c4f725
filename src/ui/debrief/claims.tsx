import type { VNode } from 'preact'
import { type Findings, type Told, type ToldTo, together } from '../../debrief/index.ts'
import type { View } from '../../schema/index.ts'
import { labelOf, roleOf, subject, wholeOf } from '../lore.ts'
import { Mark } from '../parts/mark.tsx'
import { Own } from '../parts/own.tsx'
import { number, unitWords } from '../words/format.ts'
import { cardFigure, seatsSaid } from './names.ts'
import { Chapter, KeyItem } from './parts/chapter.tsx'
import { Shape } from './parts/shape.tsx'
import { Behind } from './parts/table.tsx'
import { whenOf } from './parts/time.ts'
import { At } from './parts/track.tsx'
import { say } from './words/index.ts'

/** A figure without its unit, but for money and rounds, which are not read without it. */
const bareFigure = (view: View, value: number, unit: string): string =>
  spelt(unit) ? cardFigure(view, value, unit) : number(value)

/** Units that are part of the figure's own words. */
const spelt = (unit: string): boolean => unit.startsWith('£k') || unit === 'round'

/** The unit behind the figures of a claim; beyond the whole of which it is a part, they are so many for every whole. */
function unitOf({ claimed, reading, truth, unit }: Told['claim']): string {
  const whole = wholeOf(unit)
  if (whole !== undefined && Math.max(claimed, reading, truth) > whole)
    return say('claims.beyond', { whole: number(whole) })
  return spelt(unit) ? '' : unitWords(unit)
}

/** What was said, what was read where that is another, and what was so; that something never came is said in words. */
function figuresSaid(view: View, { honesty, claim }: Told): string {
  const { claimed, reading, truth, unit } = claim
  const never = (value: number): boolean => unit === 'round' && value === 0
  const piece = (of: 'said' | 'read' | 'truth', value: number): string =>
    never(value) ? say(`claims.${of}.never`) : say(`claims.${of}`, { figure: bareFigure(view, value, unit) })
  const asRead = honesty === 'as-read' && claimed === reading
  const pieces = [piece('said', claimed), ...(asRead ? [] : [piece('read', reading)]), piece('truth', truth)]
  return `${pieces.join(', ')} ${unitOf(claim)}`.trim()
}

/** How a claim was told, in few words: as it was read, in which way where that matters, or not. */
const howTold = ({ honesty, claim }: Told): string =>
  honesty === 'as-read' && claim.way !== null
    ? say(`claims.way.${claim.way}`)
    : say(`claims.honesty.${honesty}`)

/** How many claims of a group are drawn; the rest are in the table. */
const DRAWN = 10

/** The spans that a scale may have, per mille of the truth to either side. */
const SPANS = [50, 100, 250, 500, 1000] as const

/** The narrowest span that holds what is drawn. */
function spanOf(rows: readonly ToldTo[]): number {
  const most = Math.max(0, ...rows.flatMap(({ told }) => [Math.abs(told.claimed), Math.abs(told.read)]))
  return SPANS.find((span) => span >= most) ?? 1000
}

/** Per mille off the truth as a share of the track's width: the truth in the middle, a little room at the sides. */
const across = (off: number, span: number): number => 50 + (off / span) * 47

function Dumbbell({ view, told, span }: { view: View; told: Told; span: number }): VNode {
  const role = roleOf(view, told.claim.by)
  const [said, read] = [across(told.claimed, span), across(told.read, span)]
  return (
    <svg class="track" height="34" width="100%" aria-hidden="true" data-role={role}>
      {[3, 26.5, 73.5, 97].map((x) => (
        <line key={x} class="grid" x1={`${x}%`} x2={`${x}%`} y1="0" y2="34" />
      ))}
      <line class="truth-line" x1="50%" x2="50%" y1="0" y2="34" />
      <line class="bar" data-honesty={told.honesty} x1={`${read}%`} x2={`${said}%`} y1="19" y2="19" />
      <At x={read} y={19}>
        <circle class="reading" r="7.5" />
      </At>
      <At x={said} y={19}>
        <Shape role={role} x={0} y={0} area={52} />
        {told.honesty === 'proven' && <path class="struck" d="M-3.5 -14.5 3.5 -7.5M3.5 -14.5 -3.5 -7.5" />}
      </At>
    </svg>
  )
}

const Row = ({ view, one, span }: { view: View; one: ToldTo; span: number }): VNode => {
  const { claim, honesty } = one.told
  return (
    <li class="row" data-honesty={honesty}>
      <p class="row-name">
        <Own>{claim.title}</Own>
        <small>
          <Mark role={roleOf(view, claim.by)} size={11} />{' '}
          {say('claims.who', {
            by: subject(view, claim.by),
            to: seatsSaid(view, one.to),
            when: whenOf(view, one.round),
          })}
        </small>
      </p>
      <Dumbbell view={view} told={one.told} span={span} />
      <p class="row-end">
        <b>{howTold(one.told)}</b>
        <small>{figuresSaid(view, one.told)}</small>
      </p>
    </li>
  )
}

/** Those told with another figure than was read first, the furthest from it before the others; then those as read. */
const drawn = (rows: readonly ToldTo[]): ToldTo[] =>
  [...rows]
    .sort(
      ({ told: a }, { told: b }) =>
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
  const told = together(all.filter((one) => one.whose === whose))
  if (told.length === 0) return null
  const rows = drawn(told)
  const span = spanOf(rows)
  const rest = told.length - rows.length
  const share = `${span / 10}%`
  return (
    <div class="rows">
      <div class="rows-head">
        <h3>{say(`claims.group.${whose}`)}</h3>
        <p class="claims-axis" aria-hidden="true">
          <span>{say('claims.axis.low', { share })}</span>
          <span>{say('claims.axis.truth')}</span>
          <span>{say('claims.axis.high', { share })}</span>
        </p>
      </div>
      <ul>
        {rows.map((one) => (
          <Row key={one.told.claim.id} view={view} one={one} span={span} />
        ))}
      </ul>
      {rest > 0 && <p class="fine soft rows-rest">{say('claims.rest', { count: rest })}</p>}
    </div>
  )
}

/** What was claimed against what was read and what was true. */
export function ClaimsChapter({ view, found }: { view: View; found: Findings }): VNode {
  const { told, mine, heard, tellers } = found.claims
  const spoken = (whose: 'mine' | 'heard', { told: count, shaded, proven }: typeof mine): string =>
    count === 0
      ? say(`claims.says.${whose}.none`)
      : shaded === 0
        ? say(`claims.says.${whose}.straight`, { count })
        : say(`claims.says.${whose}`, { count, shaded, proven: proven === 0 ? say('claims.none') : proven })
  const says =
    told.length === 0 ? say('claims.says.none') : `${spoken('mine', mine)} ${spoken('heard', heard)}`
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
            const { claim } = one
            return [
              claim.title,
              labelOf(view, claim.by),
              seatsSaid(view, claim.to),
              whenOf(view, claim.round),
              cardFigure(view, claim.claimed, claim.unit),
              cardFigure(view, claim.reading, claim.unit),
              cardFigure(view, claim.truth, claim.unit),
              howTold(one),
            ]
          })}
        />
      )}
    </Chapter>
  )
}
