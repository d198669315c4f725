import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import type { SeatView } from '../../lore.ts'
import { Icon } from '../../parts/icon.tsx'
import { Own } from '../../parts/own.tsx'
import { whenOf } from '../../sentences/when.ts'
import { useTable } from '../../table.ts'
import { t } from '../../words/index.ts'
import { Later, LostWords } from '../later.tsx'

function Stance({ seat }: { seat: SeatView }): VNode | null {
  const { stances } = useTable()
  const said = stances.value.filter((reason) => reason.seat === seat.id)
  if (said.length === 0) return null
  return (
    <section>
      <h3>{t('board:partner.stance')}</h3>
      {said.map((reason, at) => (
        <p key={at} class="saying-small">
          “<Own>{reason.because}</Own>”
        </p>
      ))}
    </section>
  )
}

/** Says that the reasons of earlier acts are not there yet, or cannot be, and how to go on. */
function Earlier({ onAgain }: { onAgain: () => void }): VNode | null {
  const { recalled, recallAgain } = useTable()
  const now = recalled.value
  if (now === 'whole') return null
  if (now === 'working')
    return (
      <p class="fine soft" role="status">
        {t('board:partner.recalling')}
      </p>
    )
  return (
    <>
      <p class="small" role="alert">
        {t('board:partner.recalling.lost')}
      </p>
      <p class="button-row">
        <button
          type="button"
          class="button small"
          onClick={() => {
            onAgain()
            recallAgain()
          }}
        >
          <Icon name="retry" size={16} /> {t('app:lost.again')}
        </button>
      </p>
    </>
  )
}

function Reasons({ seat, onAgain }: { seat: SeatView; onAgain: () => void }): VNode | null {
  const { view, reasons, recalled } = useTable()
  const mine = reasons.value
    .filter((reason) => reason.seat === seat.id)
    .slice(-6)
    .reverse()
  if (mine.length === 0 && recalled.value === 'whole') return null
  return (
    <section>
      <h3>{t('board:partner.reasons')}</h3>
      <ul class="reasons small">
        {mine.map((reason, at) => (
          <li key={at}>
            <p>
              <Own>{reason.did}</Own>
            </p>
            <p class="saying-small">
              “<Own>{reason.because}</Own>”
            </p>
            <p class="fine soft">{whenOf(view.value, reason.round)}</p>
          </li>
        ))}
      </ul>
      <Earlier onAgain={onAgain} />
    </section>
  )
}

/** What a partner says of itself: where it stands towards the player, and why it did what it did. */
export function Voice({ seat }: { seat: SeatView }): VNode | null {
  const { voices } = useTable()
  const here = useRef<HTMLDivElement>(null)
  if (seat.holder !== 'partner') return null
  return (
    <div class="voice" ref={here} tabIndex={-1}>
      <Later
        piece={voices}
        // The button that asked again is gone then: who pressed it goes on from here.
        onFound={() => here.current?.focus({ preventScroll: true })}
        meanwhile={(lost) => (
          <section>
            <h3>{t('board:partner.stance')}</h3>
            {lost === undefined ? (
              <p class="fine soft" role="status">
                {t('board:partner.voices')}
              </p>
            ) : (
              <LostWords {...lost} />
            )}
          </section>
        )}
      >
        {() => (
          <>
            <Stance seat={seat} />
            <Reasons seat={seat} onAgain={() => here.current?.focus({ preventScroll: true })} />
          </>
        )}
      </Later>
    </div>
  )
}
