import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Role } from '../schema/index.ts'
import { Icon } from './parts/icon.tsx'
import { Mark } from './parts/mark.tsx'
import { named } from './words/article.ts'
import { t } from './words/index.ts'

interface Props {
  readonly place: string
  readonly seat: { readonly short: string; readonly name: string; readonly role: Role }
  readonly onTake: () => void
  readonly onStart: () => void
}

/** Between two people at one device: who is to take it, and nothing of what the one before saw. */
export function HandOver({ place, seat, onTake, onStart }: Props): VNode {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
    scrollTo(0, 0)
  }, [seat.name])
  return (
    <main class="hand-over" data-role={seat.role}>
      <div class="hand-over-sheet">
        <p class="kicker">{place}</p>
        <Mark role={seat.role} size={72} />
        <h1 ref={heading} tabIndex={-1}>
          {t('app:hand-over', { seat: seat.name })}
        </h1>
        <p class="start-lead">{t('app:hand-over.note')}</p>
        <div class="button-row">
          <button type="button" class="button primary large" onClick={onTake}>
            {t('app:hand-over.take', { seat: named(seat.short) })} <Icon name="arrowRight" />
          </button>
        </div>
        <button type="button" class="line-button" onClick={onStart}>
          {t('app:hand-over.leave')}
        </button>
      </div>
    </main>
  )
}
