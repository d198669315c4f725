import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '../parts/icon.tsx'
import { Mark } from '../parts/mark.tsx'
import { named } from '../words/article.ts'
import { t } from '../words/index.ts'
import { easyChoice } from './first.ts'
import type { Offer, StartProps } from './model.ts'
import { PlacePicture } from './place-picture.tsx'
import { Pocket } from './pocket.tsx'

type Props = Pick<StartProps, 'offers' | 'keeping' | 'busy' | 'returned' | 'onPlay'>

type GoProps = Pick<Props, 'keeping' | 'busy' | 'onPlay'> & {
  readonly offer: Offer
  readonly first: NonNullable<ReturnType<typeof easyChoice>>
}

/** The longest title that is kept in one piece, in letters: longer ones would not fit a phone. */
const SHORT = 20

/** Keeps a short title in one piece, so that a line breaks before it. */
const unbroken = (title: string): string => (title.length > SHORT ? title : title.replaceAll(' ', '\u00a0'))

/** The main button: to go on with what was begun, or else to begin a good first session; that stays in reach as well. */
function Go({ offer, first, keeping, busy, onPlay }: GoProps): VNode {
  const last = keeping.saves.find(({ phase }) => phase !== 'debrief')
  const quick = t('start:quick', { title: offer.title, seat: named(first.seat.short) })
  return (
    <div class="hero-go">
      <button
        type="button"
        class="button primary large"
        disabled={busy}
        onClick={() => (last ? keeping.onResume(last.id) : onPlay(first.choice()))}
      >
        {busy ? (
          <Icon name="hourglass" />
        ) : last ? (
          <Icon name="play" />
        ) : (
          <Mark role={first.seat.role} size={20} />
        )}
        <span>
          {busy
            ? t('app:loading')
            : last
              ? t('start:resume.last', { title: unbroken(last.name ?? last.title), seat: last.seatName })
              : quick}
        </span>
      </button>
      {last ? (
        <button type="button" class="line-button" disabled={busy} onClick={() => onPlay(first.choice())}>
          {quick}
        </button>
      ) : (
        <p class="small soft">{t('start:quick.about', { minutes: offer.minutes.solo })}</p>
      )}
    </div>
  )
}

/** What this is, and the way in. */
export function Hero({ offers, returned, ...going }: Props): VNode {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (returned) heading.current?.focus()
  }, [])
  const [offer] = offers
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
        {offer && first && <Go offer={offer} first={first} {...going} />}
        <p class="hero-ways">
          <a href="#places">{t('start:ways.places')}</a>
          <a href="#receipts">{t('start:ways.receipts')}</a>
        </p>
      </div>
    </header>
  )
}
