import type { VNode } from 'preact'
import type { EventBody, View } from '../../../schema/index.ts'
import { Section } from '../../parts/fold.tsx'
import { Icon, type IconName } from '../../parts/icon.tsx'
import { told } from '../../sentences/event.ts'
import { sentence, Told, who, whom } from '../../sentences/slots.tsx'
import { useTable } from '../../table.ts'
import { change } from '../../words/format.ts'
import { t } from '../../words/index.ts'
import { inScene, type Move, movesOf, outturnOf, SCENES, type Scene } from './scenes.ts'
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

function Happened({ view, events }: { view: View; events: readonly EventBody[] }): VNode {
  return (
    <ul class="happened">
      {events.map((event, at) => {
        const tone = toneOf(event)
        return (
          <li key={at} data-tone={tone}>
            <Icon name={ICONS[tone]} size={16} />
            <span>
              <Told view={view} told={told(view, event)} />
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
              {move.causes.map((one) => `${t(`trust:cause.${one.because}`)} (${change(one.by)})`).join(', ')}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}

function SceneBody({
  view,
  scene,
  events,
}: {
  view: View
  scene: Scene
  events: readonly EventBody[]
}): VNode {
  if (scene === 'trust')
    return (
      <>
        <p class="small soft scene-note">{t('board:outturn.trust.whose')}</p>
        <Moves view={view} moves={movesOf(events)} />
      </>
    )
  if (scene === 'money')
    return <WhoPaid view={view} opened={events.filter((event) => event.type === 'budget-opened')} />
  return <Happened view={view} events={events} />
}

/** The outturn, told in chapters: money, programmes, promises, the place, what was true, trust, the story. */
export function Outturn(): VNode {
  const { view, events } = useTable()
  const all = outturnOf(events.value, view.value.round)
  const scenes = SCENES.map((scene) => ({ scene, events: inScene(all, scene) })).filter(
    (one) => one.events.length > 0,
  )
  return (
    <div class="outturn">
      {scenes.map(({ scene, events: some }) => (
        <Section key={scene} title={t(`board:outturn.${scene}`)} level={3} class="scene">
          <SceneBody view={view.value} scene={scene} events={some} />
        </Section>
      ))}
    </div>
  )
}
