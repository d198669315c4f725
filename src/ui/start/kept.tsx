import type { VNode } from 'preact'
import { PHASES } from '../../schema/index.ts'
import { Icon } from '../parts/icon.tsx'
import { moment } from '../words/format.ts'
import { t } from '../words/index.ts'
import type { Kept as KeptSession, StartProps } from './model.ts'

const phaseName = (phase: string): string => {
  const known = PHASES.find((one) => one === phase)
  return known ? t(`app:phase.${known}`) : phase
}

function One({
  save,
  onResume,
  onForget,
}: { save: KeptSession } & Pick<StartProps, 'onResume' | 'onForget'>): VNode {
  return (
    <li class="kept-one">
      <div>
        <p class="kept-title">{save.title}</p>
        <p class="fine soft">
          {t('start:resume.at', {
            seat: save.seatName,
            round: save.round,
            rounds: save.rounds,
            phase: phaseName(save.phase),
          })}
          {' · '}
          {t('start:resume.when', { when: moment(save.when) })}
        </p>
      </div>
      <button
        type="button"
        class="button small"
        aria-label={t('start:resume.open', { title: `${save.title}, ${save.seatName}` })}
        onClick={() => onResume(save.id)}
      >
        <Icon name="play" size={16} />
      </button>
      <button
        type="button"
        class="round-button small"
        aria-label={t('start:resume.remove', { title: save.title, when: moment(save.when) })}
        onClick={() => onForget(save.id)}
      >
        <Icon name="trash" size={16} />
      </button>
    </li>
  )
}

/** Sessions that can be gone on with. */
export const Kept = ({
  kept,
  onResume,
  onForget,
}: Pick<StartProps, 'kept' | 'onResume' | 'onForget'>): VNode => (
  <section class="start-part" aria-labelledby="kept-title">
    <h2 id="kept-title">{t('start:resume')}</h2>
    <ul class="kept">
      {kept.map((save) => (
        <One key={save.id} save={save} onResume={onResume} onForget={onForget} />
      ))}
    </ul>
  </section>
)
