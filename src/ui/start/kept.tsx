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

/** Sessions that can be gone on with, and receipts that can be opened. */
export function Kept(props: Pick<StartProps, 'kept' | 'onResume' | 'onForget' | 'onReceipt'>): VNode {
  return (
    <aside class="kept" aria-labelledby="kept-title">
      <h2 id="kept-title">{t('start:resume')}</h2>
      {props.kept.length === 0 && <p class="small soft">{t('start:resume.none')}</p>}
      <ul>
        {props.kept.map((save) => (
          <One key={save.id} save={save} onResume={props.onResume} onForget={props.onForget} />
        ))}
      </ul>
      <h2>{t('start:receipt.open')}</h2>
      <p class="small soft">{t('start:receipt.about')}</p>
      <label class="button small file-button">
        <Icon name="upload" size={16} /> {t('start:receipt.choose')}
        <input
          type="file"
          class="unseen"
          accept=".json,application/json"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            event.currentTarget.value = ''
            if (file) props.onReceipt(file)
          }}
        />
      </label>
    </aside>
  )
}
