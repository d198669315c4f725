import { Fragment, type VNode } from 'preact'
import type { EventBody, View } from '../../../schema/index.ts'
import { lastMove } from '../../account/mandate.ts'
import { Section } from '../../parts/fold.tsx'
import { Icon, type IconName } from '../../parts/icon.tsx'
import { trustCause } from '../../sentences/cause.ts'
import { told } from '../../sentences/event.ts'
import { promiseSaid } from '../../sentences/promise.ts'
import { all, row, type Sentence, sentence, Told, who, whom, written } from '../../sentences/slots.tsx'
import { useTable } from '../../table.ts'
import { change, money, number } from '../../words/format.ts'
import { t } from '../../words/index.ts'
import {
  eachOnce,
  inScene,
  type Kept,
  lostIn,
  type Move,
  movesOf,
  outturnOf,
  SCENES,
  type Scene,
  wordOf,
} from './scenes.ts'
import { WhoPaid } from './who-paid.tsx'

type Tone = 'good' | 'bad' | 'plain'

function toneOf(event: EventBody): Tone {
  switch (event.type) {
    case 'programme-ran':
    case 'claim-borne-out':
    case 'programme-opened':
    case 'programme-adopted':
    case 'gain-shared':
    case 'notice-lifted':
      return 'good'
    case 'confidence-moved':
      return event.by >= 0 ? 'good' : 'bad'
    case 'pledge-judged':
      return event.kept ? 'good' : 'bad'
    case 'granted':
      return event.amount >= 0 ? 'good' : 'bad'
    case 'programme-stalled':
    case 'programme-dropped':
    case 'lie-proven':
    case 'withheld':
    case 'overdrawn':
    case 'clawback':
    case 'data-breach':
    case 'notice-issued':
    case 'risk-shared':
    case 'frame-fell':
      return 'bad'
    default:
      return 'plain'
  }
}

const ICONS: Record<Tone, IconName> = { good: 'check', bad: 'close', plain: 'arrowRight' }

/** How much of what was lost in a programme was the viewer’s own. */
function Lost({ event }: { event: EventBody }): VNode | null {
  const { view, events } = useTable()
  if (event.type !== 'programme-stalled') return null
  const { round, viewer } = view.value
  const amount = lostIn(outturnOf(events.value, round), viewer, event)
  if (amount <= 0) return null
  const isAll = amount === event.sunk
  return (
    <strong>
      {isAll ? t('board:outturn.lost.all') : t('board:outturn.lost', { amount: money(amount) })}
    </strong>
  )
}

function Happened({ view, events }: { view: View; events: readonly EventBody[] }): VNode {
  return (
    <ul class="happened">
      {events.map((event, at) => {
        const tone = toneOf(event)
        return (
          <li key={at} data-tone={tone}>
            <Icon name={ICONS[tone]} size={16} />
            <span>
              <Told view={view} told={told(view, event)} /> <Lost event={event} />
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function Moves({ view, moves }: { view: View; moves: readonly Move[] }): VNode {
  return (
    <ul class="happened">
      {moves.map((move) => (
        <li key={`${move.from} ${move.to}`} data-tone={move.by >= 0 ? 'good' : 'bad'}>
          <Icon name={move.by >= 0 ? 'trendUp' : 'trendDown'} size={16} />
          <span>
            <Told
              view={view}
              told={sentence(move.by >= 0 ? 'board:outturn.trust.up' : 'board:outturn.trust.down', {
                from: who(move.from),
                to: whom(move.to),
              })}
            />{' '}
            <span class="soft small">
              {move.causes.map(({ because, story, by }, at) => (
                <Fragment key={at}>
                  {at > 0 && ', '}
                  <Told view={view} told={trustCause(view, because, story)} /> ({change(by)})
                </Fragment>
              ))}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** What one seat kept, in a sentence. */
const keptSaid = (view: View, { by, promises, to }: Kept): Sentence =>
  sentence('board:outturn.kept', {
    by: who(by),
    to: all(to),
    count: promises.length,
    what: row(
      promises.map((promise) => promiseSaid(view, promise)),
      'and',
    ),
  })

/** What became of promises: what was broken first. */
function Promises({ view, events }: { view: View; events: readonly EventBody[] }): VNode {
  const { broken, kept } = wordOf(events)
  return (
    <>
      {broken.length > 0 && <Happened view={view} events={broken} />}
      <ul class="happened">
        {kept.map((one) => (
          <li key={one.by} data-tone="good">
            <Icon name="check" size={16} />
            <span>
              <Told view={view} told={keptSaid(view, one)} />
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What the quarter did to what I am judged by. */
function Judged({ view }: { view: View }): VNode | null {
  const { events } = useTable()
  const moved = view.mine.mandate.flatMap(({ id, title }) => {
    const move = lastMove(events.value, id)
    return move ? [{ id, title, ...move, by: move.to - move.from }] : []
  })
  if (moved.length === 0) return null
  return (
    <Section title={t('board:mandate.title')} level={3} class="scene">
      <ul class="happened">
        {moved.map(({ id, title, from, to, by }) => (
          <li key={id} data-tone={by === 0 ? 'plain' : by > 0 ? 'good' : 'bad'}>
            <Icon name={by === 0 ? 'minus' : by > 0 ? 'trendUp' : 'trendDown'} size={16} />
            <span>
              <Told
                view={view}
                told={sentence(by === 0 ? 'board:outturn.judged.same' : 'board:outturn.judged', {
                  title: written(title),
                  from: number(from),
                  to: number(to),
                  by: change(by),
                })}
              />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function SceneBody({
  view,
  scene,
  events,
  all,
}: {
  view: View
  scene: Scene
  events: readonly EventBody[]
  /** What all scenes tell. */
  all: readonly EventBody[]
}): VNode {
  if (scene === 'trust')
    return (
      <>
        <p class="small soft scene-note">{t('board:outturn.trust.whose')}</p>
        <Moves view={view} moves={movesOf(all)} />
      </>
    )
  if (scene === 'money')
    return <WhoPaid view={view} opened={events.filter((event) => event.type === 'budget-opened')} />
  if (scene === 'claims') return <Happened view={view} events={eachOnce(events)} />
  if (scene === 'promises') return <Promises view={view} events={events} />
  return <Happened view={view} events={events} />
}

/** The outturn, told in chapters: money, what it did to my mandate, programmes, promises, the place, what was true, trust, the story. */
export function Outturn(): VNode {
  const { view, events } = useTable()
  const all = outturnOf(events.value, view.value.round)
  const scenes = SCENES.map((scene) => ({ scene, events: inScene(all, scene) })).filter(
    (one) => one.events.length > 0,
  )
  return (
    <div class="outturn">
      {scenes.map(({ scene, events: some }) => (
        <Fragment key={scene}>
          <Section title={t(`board:outturn.${scene}`)} level={3} class="scene">
            <SceneBody view={view.value} scene={scene} events={some} all={all} />
          </Section>
          {scene === 'money' && <Judged view={view.value} />}
        </Fragment>
      ))}
    </div>
  )
}
