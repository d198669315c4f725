import type { ComponentChildren, FunctionComponent, VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { View } from '../../schema/index.ts'
import { Mandate } from '../board/agency/mandate.tsx'
import type { Lab } from '../debrief/lab.ts'
import { namedOf, roleOf, shortOf } from '../lore.ts'
import { Icon } from '../parts/icon.tsx'
import { Mark } from '../parts/mark.tsx'
import { Notice } from '../parts/notice.tsx'
import { type Seen, useTable } from '../table.ts'
import { named } from '../words/article.ts'
import { t } from '../words/index.ts'

interface Props {
  readonly seed: string
  /** Where the debrief has worked out what takes long. */
  readonly lab?: Lab | undefined
  readonly onReceipt: () => void
  /** Hands a text to the player as a file. */
  readonly onFile: (name: string, text: string, type: string) => void
  /** The seats of the other people at this device, from which the record can be looked at too. */
  readonly others?: readonly string[]
  readonly onOther?: (seat: string) => void
  /** How the session is handed in. */
  readonly handIn?: ComponentChildren
  readonly onAgain: (seat: string) => void
  readonly onStart: () => void
}

type Pictures = FunctionComponent<{
  view: View
  events: Seen[]
  lab?: Lab | undefined
  onFile: Props['onFile']
}>

function Again({ view, onAgain }: { view: View; onAgain: (seat: string) => void }): VNode {
  return (
    <section class="end-again" aria-labelledby="again-title">
      <h2 id="again-title">{t('end:again')}</h2>
      <div class="button-row">
        {view.seats.map((seat) => (
          <button
            key={seat.id}
            type="button"
            class="button"
            data-role={seat.role}
            onClick={() => onAgain(seat.id)}
          >
            <Mark role={seat.role} size={16} /> {t('end:again.seat', { seat: named(seat.short) })}
          </button>
        ))}
      </div>
    </section>
  )
}

/** The end: the record of the session, with the debrief’s pictures loaded when they are needed. */
export function End({
  seed,
  lab,
  onReceipt,
  onFile,
  others = [],
  onOther,
  handIn,
  onAgain,
  onStart,
}: Props): VNode {
  const table = useTable()
  const { whole: view, events, status } = table
  const first = table.moments.value.find(({ phase }) => phase === 'outturn')
  const [Shown, setShown] = useState<Pictures>()
  const [failed, setFailed] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const load = (): void => {
    setFailed(false)
    import('../debrief/index.tsx').then(
      async ({ Debrief, wordsReady }) => {
        await wordsReady
        setShown(() => Debrief)
      },
      () => setFailed(true),
    )
  }
  useEffect(() => {
    heading.current?.focus()
    load()
  }, [])
  const { viewer, place } = view.value
  return (
    <main class="end" data-phase="debrief" data-round={view.value.round}>
      <header class="end-head">
        <p class="kicker seat-title">
          <Mark role={roleOf(view.value, viewer)} size={16} /> {shortOf(view.value, viewer)} ·{' '}
          {t('end:seed', { seed })}
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {t('end:title', { place: place.name })}
        </h1>
        <p class="start-lead">{t('end:lead')}</p>
        <div class="button-row">
          <button type="button" class="button strong" onClick={onReceipt}>
            <Icon name="download" size={18} /> {t('end:receipt')}
          </button>
          {first && (
            <button type="button" class="button" onClick={() => table.look(first)}>
              <Icon name="chart" size={18} /> {t('end:look-back')}
            </button>
          )}
          <button type="button" class="button" onClick={onStart}>
            {t('end:start')}
          </button>
        </div>
        {others.length > 0 && (
          <div class="button-row">
            {others.map((seat) => (
              <button key={seat} type="button" class="button small" onClick={() => onOther?.(seat)}>
                <Mark role={roleOf(view.value, seat)} size={16} />{' '}
                {t('end:other', { seat: namedOf(view.value, seat) })}
              </button>
            ))}
          </div>
        )}
        <p class="unseen" role="status" aria-live="polite">
          {status.value}
        </p>
      </header>
      {Shown !== undefined && (
        <Shown view={view.value} events={[...events.value]} lab={lab} onFile={onFile} />
      )}
      {Shown === undefined && !failed && <p class="soft">{t('end:loading')}</p>}
      {failed && (
        <>
          <Notice icon="warning" tone="warn">
            <p role="alert">{t('end:failed')}</p>
            <p class="button-row">
              <button type="button" class="button" onClick={load}>
                <Icon name="retry" size={16} /> {t('app:lost.again')}
              </button>
            </p>
          </Notice>
          <section class="end-mandate">
            <h2>{t('end:mandate')}</h2>
            <Mandate about />
          </section>
        </>
      )}
      {handIn}
      <Again view={view.value} onAgain={onAgain} />
    </main>
  )
}
