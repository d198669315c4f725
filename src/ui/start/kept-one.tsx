import type { VNode } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { PHASES } from '../../schema/index.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Icon, type IconName } from '../parts/icon.tsx'
import { Mark } from '../parts/mark.tsx'
import { moment } from '../words/format.ts'
import { type Key, t } from '../words/index.ts'
import type { Keeping, Kept, Offer } from './model.ts'
import { PlacePicture } from './place-picture.tsx'

const phaseName = (phase: string): string => {
  const known = PHASES.find((one) => one === phase)
  return known ? t(`app:phase.${known}`) : phase
}

const calledOf = ({ name, title }: Kept): string => name ?? title
const isOver = ({ phase }: Kept): boolean => phase === 'debrief'

/** A button that is an icon, with its words for those who do not see it and for those who wait over it. */
export function Tool({
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
  useLayoutEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
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

/** Where a session stands, of which seed it is and when it was kept. */
function Facts({ save, offer }: { save: Kept; offer: Offer | undefined }): VNode {
  const role = offer?.seats.find(({ id }) => id === save.seat)?.role
  return (
    <>
      <p class="fine kept-where" {...(role ? { 'data-role': role } : {})}>
        {role && <Mark role={role} size={14} />}
        <span>{whereOf(save)}</span>
      </p>
      <p class="fine soft kept-facts">
        {save.name !== undefined && <span>{save.title}</span>}
        <span>{t('sessions:seed', { seed: save.receipt.seed })}</span>
        <span>{t('start:resume.when', { when: moment(save.when) })}</span>
      </p>
    </>
  )
}

/** A session with what can be done with it. `offer` is its place, where that is here. */
export function One({
  save,
  offer,
  keeping,
}: {
  save: Kept
  offer: Offer | undefined
  keeping: Keeping
}): VNode {
  const [naming, setNaming] = useState(false)
  const [choosing, setChoosing] = useState(false)
  const tools = useRef<HTMLDivElement>(null)
  const others = comparable(save, keeping.saves)
  const compare = (id: string): void => keeping.onCompare([save.id, id])
  const title = calledOf(save)
  const rows = `${title}, ${save.seatName}`
  return (
    <li class="kept-one">
      {offer?.picture && <PlacePicture offer={offer} sign />}
      <div class="kept-words">
        {naming ? (
          <Naming
            save={save}
            onDone={(name) => {
              setNaming(false)
              // The field goes; the focus stays with the session.
              tools.current?.querySelector('button')?.focus()
              if (name !== undefined) keeping.onRename(save.id, name)
            }}
          />
        ) : (
          <h3 class="kept-title">{title}</h3>
        )}
        <Facts save={save} offer={offer} />
      </div>
      <div class="kept-tools" ref={tools}>
        <button
          type="button"
          class="button small"
          aria-label={t(isOver(save) ? 'sessions:look' : 'start:resume.open', { title: rows })}
          onClick={() => keeping.onResume(save.id)}
        >
          <Icon name={isOver(save) ? 'bookOpen' : 'play'} size={16} />{' '}
          {t(isOver(save) ? 'sessions:look.short' : 'sessions:resume.short')}
        </button>
        {others.length > 0 && (
          <button
            type="button"
            class="button small"
            aria-label={t('sessions:tool', { what: t('sessions:tool.compare'), title: rows })}
            onClick={() => {
              const [only] = others
              if (only && others.length === 1) compare(only.id)
              else setChoosing(true)
            }}
          >
            {t('sessions:tool.compare')}
          </button>
        )}
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
      {choosing && (
        <Beside save={save} others={others} onChoose={compare} onClose={() => setChoosing(false)} />
      )}
    </li>
  )
}

/** The sessions with which one can be put side by side: over, of the same place as it is now, on the same seed. */
export const comparable = (save: Kept, saves: readonly Kept[]): readonly Kept[] =>
  saves.filter(
    (other) =>
      isOver(save) &&
      isOver(other) &&
      other.id !== save.id &&
      other.receipt.seed === save.receipt.seed &&
      other.receipt.scenario.id === save.receipt.scenario.id &&
      other.receipt.scenario.hash === save.receipt.scenario.hash,
  )

/** Which of several sessions to put beside one. */
function Beside({
  save,
  others,
  onChoose,
  onClose,
}: {
  save: Kept
  others: readonly Kept[]
  onChoose: (id: string) => void
  onClose: () => void
}): VNode {
  return (
    <Dialog title={t('sessions:compare.with')} kicker={calledOf(save)} onClose={onClose}>
      <ul class="kept-beside">
        {others.map((other) => (
          <li key={other.id}>
            <button type="button" class="button" onClick={() => onChoose(other.id)}>
              {calledOf(other)}, {other.seatName} · {moment(other.when)}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
