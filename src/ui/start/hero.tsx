import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '../parts/icon.tsx'
import { Mark } from '../parts/mark.tsx'
import { t } from '../words/index.ts'
import { easyChoice } from './first.ts'
import type { StartProps } from './model.ts'
import { PlacePicture } from './place-picture.tsx'
import { Pocket } from './pocket.tsx'

/** What this is, and one button that begins a good first session. */
export function Hero({
  offers,
  keeping,
  busy,
  returned,
  onPlay,
}: Pick<StartProps, 'offers' | 'keeping' | 'busy' | 'returned' | 'onPlay'>): VNode {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (returned) heading.current?.focus()
  }, [])
  const [offer] = offers
  const last = keeping.saves.find(({ phase }) => phase !== 'debrief')
  const first = offer && easyChoice(offer)
  return (
    <header class="hero">
      {offer && <PlacePicture offer={offer} eager />}
      <div class="hero-sheet">
        <Pocket />
        <h1 ref={heading} tabIndex={-1}>
          {t('start:title')}
        </h1>
        <p class="start-lead">{t('start:lead')}</p>
        {offer && first && (
          <div class="hero-go">
            <button
              type="button"
              class="button primary large"
              disabled={busy}
              onClick={() => onPlay(first.choice())}
            >
              {busy ? (
                <>
                  <Icon name="hourglass" /> {t('app:loading')}
                </>
              ) : (
                <>
                  <Mark role={first.seat.role} size={20} />
                  {t('start:quick', { title: offer.title, seat: first.seat.short })}
                </>
              )}
            </button>
            <p class="small soft">{t('start:quick.about', { minutes: offer.minutes.solo })}</p>
          </div>
        )}
        <p class="hero-ways">
          {last && !busy && (
            <button type="button" class="line-button" onClick={() => keeping.onResume(last.id)}>
              <Icon name="play" size={16} />
              {t('start:resume.last', { title: last.name ?? last.title, seat: last.seatName })}
            </button>
          )}
          <a href="#places">{t('start:ways.places')}</a>
          <a href="#receipts">{t('start:ways.receipts')}</a>
        </p>
      </div>
    </header>
  )
}
