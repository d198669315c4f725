import type { RefObject, VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useSettings } from '../settings.ts'
import { t } from '../words/index.ts'
import type { Offer } from './model.ts'

/**
 * How near to the window a picture must be to be drawn. Each has thousands of shapes, which take a slow phone a tenth of a
 * second and more; `loading="lazy"` would draw all within two or three screens as the page opens.
 */
const NEAR = '25%'

/** Whether an element has come near to the window. */
function useNear(eager: boolean): [RefObject<HTMLSpanElement>, boolean] {
  const frame = useRef<HTMLSpanElement>(null)
  const [near, setNear] = useState(eager)
  useEffect(() => {
    if (near || !frame.current) return
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) setNear(true)
      },
      { rootMargin: NEAR },
    )
    watch.observe(frame.current)
    return () => watch.disconnect()
  }, [near])
  return [frame, near]
}

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
  const [frame, near] = useNear(eager)
  const { day, night } = offer.picture ?? {}
  const words = sign || day === undefined ? '' : t('start:picture', { place: offer.place.name })
  return (
    <span
      class="place-picture"
      ref={frame}
      {...(near || words === '' ? {} : { role: 'img', 'aria-label': words })}
    >
      {near && day !== undefined && (
        <picture>
          {theme === 'auto' && night !== undefined && (
            <source srcset={night} media="(prefers-color-scheme: dark)" />
          )}
          <img
            src={theme === 'dark' ? (night ?? day) : day}
            alt={words}
            width={1440}
            height={800}
            decoding="async"
            fetchpriority={eager ? 'high' : 'auto'}
          />
        </picture>
      )}
    </span>
  )
}
