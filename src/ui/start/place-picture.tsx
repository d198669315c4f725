import type { VNode } from 'preact'
import { t } from '../words/index.ts'
import type { Offer } from './model.ts'

/** The map of a place as it is when play begins, framed; empty where there is none. */
export const PlacePicture = ({ offer, eager = false }: { offer: Offer; eager?: boolean }): VNode => (
  <span class="place-picture">
    {offer.picture !== undefined && (
      <img
        src={offer.picture}
        alt={t('start:picture', { place: offer.place.name })}
        width={1440}
        height={900}
        loading={eager ? 'eager' : 'lazy'}
        decoding="async"
      />
    )}
  </span>
)
