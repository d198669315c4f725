import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { PHASES } from '../../schema/index.ts'
import { Icon, type IconName } from '../parts/icon.tsx'
import { Notice } from '../parts/notice.tsx'
import { moment } from '../words/format.ts'
import { type Key, t } from '../words/index.ts'
import type { Keeping, Kept } from './model.ts'

const phaseName = (phase: string): string => {
  const known = PHASES.find((one) => one === phase)
  return known ? t(`app:phase.${known}`) : phase
}

const calledOf = ({ name, title }: Kept): string => name ?? title
const isOver = ({ phase }: Kept): boolean => phase === 'debrief'

/** A button that is an icon, with its words for those who do not see it and for those who wait over it. */
function Tool({
  icon,
  word,
  title,
  onClick,
}: {
  icon: IconName
  word: Extract<Key, `sessions:tool.${string}`>
  title: string
  onClick: () => void
}): VNode {
  return (
    <button
      type="button"
      class="round-button small"
      title={t(word)}
      aria-label={t('sessions:tool', { what: t(word), title })}
      onClick={onClick}
    >
      <Icon name={icon} size={17} />
    </button>
  )
}

function Naming({ save, onDone }: { save: Kept; onDone: (name: string | undefined) => void }): VNode {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  return (
    <form
      class="kept-naming"
      onSubmit={(event) => {
        event.preventDefault()
        onDone(field.current?.value ?? '')
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone(undefined)
      }}
    >
      <input
        ref={field}
        type="text"
        class="text-field"
        aria-label={t('sessions:name', { title: calledOf(save) })}
        placeholder={save.title}
        value={save.name ?? ''}
        maxLength={80}
        autocomplete="off"
      />
      <button type="submit" class="button small">
        {t('sessions:name.keep')}
      </button>
      <button type="button" class="button small quiet" onClick={() => onDone(undefined)}>
        {t('sessions:name.leave')}
      </button>
    </form>
  )
}

const whereOf = (save: Kept): string =>
  isOver(save)
    ? t('sessions:over', { seat: save.seatName })
    : t('start:resume.at', {
        seat: save.seatName,
        round: save.round,
        rounds: save.rounds,
        phase: phaseName(save.phase),
      })

function One({ save, keeping }: { save: Kept; keeping: Keeping }): VNode {
  const [naming, setNaming] = useState(false)
  const title = calledOf(save)
  const rows = `${title}, ${save.seatName}`
  return (
    <li class="kept-one">
      <div class="kept-words">
        {naming ? (
          <Naming
            save={save}
            onDone={(name) => {
              setNaming(false)
              if (name !== undefined) keeping.onRename(save.id, name)
            }}
          />
        ) : (
          <h3 class="kept-title">{title}</h3>
        )}
        <p class="fine">{whereOf(save)}</p>
        <p class="fine soft">
          {save.name !== undefined && `${save.title} · `}
          {t('sessions:seed', { seed: save.receipt.seed })} ·{' '}
          {t('start:resume.when', { when: moment(save.when) })}
        </p>
      </div>
      <div class="kept-tools">
        <button
          type="button"
          class="button small"
          aria-label={t(isOver(save) ? 'sessions:look' : 'start:resume.open', { title: rows })}
          onClick={() => keeping.onResume(save.id)}
        >
          <Icon name={isOver(save) ? 'bookOpen' : 'play'} size={16} />{' '}
          {t(isOver(save) ? 'sessions:look.short' : 'sessions:resume.short')}
        </button>
        <Tool icon="journal" word="sessions:tool.rename" title={rows} onClick={() => setNaming(true)} />
        <Tool
          icon="download"
          word="sessions:tool.save"
          title={rows}
          onClick={() => keeping.onSave(save.id)}
        />
        <Tool
          icon="trash"
          word="sessions:tool.remove"
          title={rows}
          onClick={() => keeping.onRemove(save.id)}
        />
      </div>
    </li>
  )
}

/** What this version cannot read: it can be saved as a file, or removed. */
function Aside({ keeping }: { keeping: Keeping }): VNode {
  return (
    <details class="fold">
      <summary>
        {t('sessions:aside', { count: keeping.aside.length })} <Icon name="chevronDown" size={18} />
      </summary>
      <p class="small soft">{t('sessions:aside.about')}</p>
      <ul class="kept">
        {keeping.aside.map(({ id, why }) => {
          const title = t('sessions:aside.one', { id })
          return (
            <li key={id} class="kept-one">
              <div class="kept-words">
                <h3 class="kept-title">{title}</h3>
                <p class="fine soft">{why === 'unreadable' ? t('sessions:aside.why') : why}</p>
              </div>
              <div class="kept-tools">
                <Tool
                  icon="download"
                  word="sessions:tool.save"
                  title={title}
                  onClick={() => keeping.onSave(id)}
                />
                <Tool
                  icon="trash"
                  word="sessions:tool.remove"
                  title={title}
                  onClick={() => keeping.onRemove(id)}
                />
              </div>
            </li>
          )
        })}
      </ul>
    </details>
  )
}

/** The sessions kept on this device: to go on with, to look at again, to name, to save and to remove. */
export function Sessions(keeping: Keeping): VNode | null {
  const { saves, aside, removed, onUndo } = keeping
  if (saves.length + aside.length === 0 && removed === undefined) return null
  return (
    <section class="start-part" id="sessions" aria-labelledby="sessions-title">
      <h2 id="sessions-title">{t('sessions:title')}</h2>
      <div role="status">
        {removed !== undefined && (
          <Notice icon="trash">
            {t('sessions:removed', { title: removed })}{' '}
            <button type="button" class="line-button" onClick={onUndo}>
              {t('sessions:undo')}
            </button>
          </Notice>
        )}
      </div>
      <ul class="kept">
        {saves.map((save) => (
          <One key={save.id} save={save} keeping={keeping} />
        ))}
      </ul>
      {aside.length > 0 && <Aside keeping={keeping} />}
    </section>
  )
}
