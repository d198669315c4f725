import type { VNode } from 'preact'
import { useSettings } from '../settings.ts'
import { t } from '../words/index.ts'
import type { Offer } from './model.ts'

/**
 * The map of a place as it is when play begins, framed, in the dark on a dark page; empty where there is none. As a `sign`
 * it says nothing that does not stand beside it.
 */
export function PlacePicture({
  offer,
  eager = false,
  sign = false,
}: {
  offer: Pick<Offer, 'picture' | 'place'>
  eager?: boolean
  sign?: boolean
}): VNode {
  const theme = useSettings().theme.value
  const { day, night } = offer.picture ?? {}
  return (
    <span class="place-picture">
      {day !== undefined && (
        <picture>
          {theme === 'auto' && night !== undefined && (
            <source srcset={night} media="(prefers-color-scheme: dark)" />
          )}
          <img
            src={theme === 'dark' ? (night ?? day) : day}
            alt={sign ? '' : t('start:picture', { place: offer.place.name })}
            width={1440}
            height={800}
            loading={eager ? 'eager' : 'lazy'}
            decoding="async"
          />
        </picture>
      )}
    </span>
  )
}
