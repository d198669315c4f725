import type { VNode } from 'preact'
import type { Findings } from '../../debrief/index.ts'
import type { TurningPoint, TurningPoints, View } from '../../schema/index.ts'
import { roleOf } from '../lore.ts'
import { Own } from '../parts/own.tsx'
import { change } from '../words/format.ts'
import { decisionSaid } from './decisions.ts'
import { Behind } from './parts/table.tsx'
import { whenOf } from './parts/time.ts'
import { differences } from './tallies.ts'
import { say } from './words/index.ts'

/** From so many letters on an act is a text, which is not set as a heading is. */
const LONG = 160

interface Props {
  readonly view: View
  readonly found: Findings
  readonly turned: TurningPoints
  /** Asks what the session comes to without an act. */
  readonly onAsk: (n: number) => void
}

function Point({ view, found, one, onAsk }: Omit<Props, 'turned'> & { one: TurningPoint }): VNode {
  const { score } = found.place.shared
  const act = decisionSaid(view, one.told)
  const mine = one.moved.seats.find(({ seat }) => seat === view.viewer)?.mandate ?? 0
  const way = one.moved.shared > 0 ? 'better' : 'worse'
  return (
    <li class="turn" data-role={roleOf(view, one.seat)}>
      <p class="turn-by">
        <b class="num" data-verdict={way}>
          {change(one.moved.shared)}
        </b>
      </p>
      <div>
        <p class="fine soft">{whenOf(view, one.round)}</p>
        <q data-long={act.length > LONG}>
          <Own>{act}</Own>
        </q>
        <p class="small">
          {say('turning.without', { without: score - one.moved.shared, with: score })}{' '}
          <span class="soft">
            {mine === 0 ? say('turning.mine.none') : say('turning.mine', { by: change(mine) })}
          </span>
        </p>
        <button
          type="button"
          class="link-button"
          aria-label={say('turning.ask.label', { act })}
          onClick={() => onAsk(one.n)}
        >
          {say('turning.ask')}
        </button>
      </div>
    </li>
  )
}

/** The few acts that moved the shared outcome most, quoted from the record. */
export function Turning({ view, found, turned, onAsk }: Props): VNode {
  const { points, tried, candidates } = turned
  if (points.length === 0) return <p>{say('turning.none', { tried })}</p>
  return (
    <>
      <ol class="turns">
        {points.map((one) => (
          <Point key={one.n} view={view} found={found} one={one} onAsk={onAsk} />
        ))}
      </ol>
      <p class="fine soft">
        {say(tried < candidates ? 'turning.tried.some' : 'turning.tried', { tried, candidates })}
      </p>
      <Behind
        caption={say('turning.table')}
        head={[say('whatif.table.what'), ...points.map((one) => whenOf(view, one.round))]}
        rows={[
          [say('whatif.which'), ...points.map((one) => decisionSaid(view, one.told))],
          ...differences(
            view,
            found,
            points.map((one) => one.moved),
          ),
        ]}
      />
    </>
  )
}
