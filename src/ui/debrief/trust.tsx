import type { VNode } from 'preact'
import type { Findings, TrustPair, TrustTurn } from '../../debrief/index.ts'
import { bandOf, TRUST_BANDS, type View } from '../../schema/index.ts'
import { labelOf, object, roleOf, subject } from '../lore.ts'
import { Icon } from '../parts/icon.tsx'
import { Mark } from '../parts/mark.tsx'
import { Own } from '../parts/own.tsx'
import { trustCause } from '../sentences/cause.ts'
import { spoken } from '../sentences/slots.tsx'
import { number } from '../words/format.ts'
import { t } from '../words/index.ts'
import { actSaid } from './acts.ts'
import { Chapter } from './parts/chapter.tsx'
import { LineSample, Lines } from './parts/lines.tsx'
import { Behind } from './parts/table.tsx'
import { roundsOf, tick, whenOf } from './parts/time.ts'
import { say } from './words/index.ts'

const bandWord = (band: number): string => t(`trust:band.${TRUST_BANDS[band] ?? 'broken'}`)

const BANDS = [
  ...TRUST_BANDS.map((_, band) => ({ at: band * 200 + 100, word: bandWord(band), rule: false })),
  ...[200, 400, 600, 800].map((at) => ({ at, word: '', rule: true })),
]

const ends = (points: TrustPair['there']): { start: number; end: number } => ({
  start: points[0]?.value ?? 0,
  end: points.at(-1)?.value ?? 0,
})

function Direction({
  view,
  from,
  points,
  kind,
}: {
  view: View
  from: string
  points: TrustPair['there']
  kind: 'solid' | 'dashed'
}): VNode {
  const { start, end } = ends(points)
  return (
    <li>
      <LineSample agency={roleOf(view, from)} kind={kind} />
      <span>
        <span class="whose">
          {say(from === view.viewer ? 'trust.whose.mine' : 'trust.whose', { from: object(view, from) })}
        </span>{' '}
        <span class="num soft">{say('figure.move', { start: number(start), end: number(end) })}</span>
      </span>
    </li>
  )
}

function Pair({ view, pair }: { view: View; pair: TrustPair }): VNode {
  const { a, b, there, back } = pair
  const [out, into] = [ends(there), ends(back)]
  const label = say('trust.pair.label', {
    a: subject(view, a),
    b: object(view, b),
    there: `${out.start}–${out.end} (${bandWord(bandOf(out.end))})`,
    back: `${into.start}–${into.end} (${bandWord(bandOf(into.end))})`,
  })
  return (
    <li class="panel">
      <h3>
        <span class="pair-of">
          <Mark role={roleOf(view, a)} size={14} /> {labelOf(view, a)}
        </span>{' '}
        <span class="soft">{say('trust.and')}</span>{' '}
        <span class="pair-of">
          <Mark role={roleOf(view, b)} size={14} /> {labelOf(view, b)}
        </span>
      </h3>
      <Lines
        view={view}
        domain={[0, 1000]}
        label={label}
        marks={BANDS}
        end={number}
        series={[
          { points: there, role: roleOf(view, a), kind: 'solid' },
          { points: back, role: roleOf(view, b), kind: 'dashed' },
        ]}
      />
      <ul class="panel-key">
        <Direction view={view} from={a} points={there} kind="solid" />
        <Direction view={view} from={b} points={back} kind="dashed" />
      </ul>
    </li>
  )
}

/** The largest move in a quarter, and what my own record says of it. */
function turnSaid(view: View, turn: TrustTurn): string {
  const why =
    turn.because !== null
      ? spoken(view, trustCause(view, turn.because, turn.story ?? undefined))
      : turn.act !== null
        ? actSaid(view, turn.act.body)
        : say(turn.from === view.viewer ? 'trust.turn.unknown.mine' : 'trust.turn.unknown')
  const way = turn.by > 0 ? 'rose' : 'fell'
  return say(`trust.turn.${turn.from === view.viewer ? 'mine' : 'theirs'}.${way}`, {
    from: object(view, turn.from),
    to: object(view, turn.to),
    by: Math.abs(turn.by),
    when: whenOf(view, turn.round),
    why,
  })
}

/** Trust over time: each pair in both directions, and its largest moves with their causes. */
export function TrustChapter({ view, found }: { view: View; found: Findings }): VNode {
  const { pairs, mine, theirs, mean, uneven } = found.trust
  const turns = [mine.rise, mine.fall, theirs.rise, theirs.fall].filter((turn) => turn !== null)
  const way = mean.end - mean.start >= 10 ? 'rose' : mean.end - mean.start <= -10 ? 'fell' : 'held'
  const unevenNote = uneven && {
    seat: object(view, uneven.b),
    there: uneven.there,
    back: uneven.back,
  }
  return (
    <Chapter
      id="trust"
      says={say(`trust.says.${way}`, { start: mean.start, end: mean.end })}
      notes={unevenNote ? [say('trust.uneven', unevenNote)] : []}
    >
      <ul class="panels three">
        {pairs.map((pair) => (
          <Pair key={`${pair.a}-${pair.b}`} view={view} pair={pair} />
        ))}
      </ul>
      {turns.length > 0 && (
        <div class="moves">
          <h3>{say('trust.turns')}</h3>
          <ul>
            {turns.map((turn) => (
              <li key={`${turn.from}-${turn.to}-${turn.by}`} data-way={turn.by > 0 ? 'up' : 'down'}>
                <Icon name={turn.by > 0 ? 'trendUp' : 'trendDown'} size={20} />
                <span>
                  <Own>{turnSaid(view, turn)}</Own>
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Behind
        caption={say('trust.table')}
        head={[say('trust.table.who'), ...roundsOf(view, 0).map((round) => tick(view, round))]}
        rows={pairs.flatMap(({ a, b, there, back }) =>
          [
            { from: a, to: b, points: there },
            { from: b, to: a, points: back },
          ].map(({ from, to, points }) => [
            say(from === view.viewer ? 'trust.direction.mine' : 'trust.direction', {
              from: object(view, from),
              to: object(view, to),
            }),
            ...points.map((p) => number(p.value)),
          ]),
        )}
      />
    </Chapter>
  )
}
