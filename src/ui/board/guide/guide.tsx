import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import { Icon } from '../../parts/icon.tsx'
import { t } from '../../words/index.ts'
import { useDeskAfter } from '../desk-after.ts'
import { usePlace } from './follow.ts'
import type { Box, Place } from './place.ts'
import { isOccasion, useMet, useQuarterOnly, useSpoken } from './spoken.ts'
import type { Point } from './stem.ts'
import { bringIntoSight } from './target.ts'
import { Ways } from './ways.tsx'
import '../../words/later.ts'

/** How far from a corner of the box its tail is at least, in px. */
const CORNER = 24

const moved = ({ x, y }: Box): { transform: string } => ({
  transform: `translate(${Math.round(x)}px, ${Math.round(y)}px)`,
})

/** Where along its side the tail of the box is, which points at the ring: not at a corner. */
function tailOf({ box, ring, side }: Place): { '--tail': string } {
  const along = (at: number, extent: number, from: number, length: number): string =>
    `${Math.round(Math.min(Math.max(at + extent / 2 - from, CORNER), length - CORNER))}px`
  return {
    '--tail':
      side === 'above' || side === 'below'
        ? along(ring.x, ring.width, box.x, box.width)
        : along(ring.y, ring.height, box.y, box.height),
  }
}

/** A ring about a part of the page. */
function Ring({ about }: { about: Box }): VNode {
  const inlineSize = `${Math.round(about.width)}px`
  const blockSize = `${Math.round(about.height)}px`
  return <div class="guide-ring" style={{ ...moved(about), inlineSize, blockSize }} aria-hidden="true" />
}

/** The line from the box to its ring where the two stand apart, with a head where it ends; `tab` where that is a tab at the foot. */
function Stem({ points, tab }: { points: readonly Point[]; tab: boolean }): VNode {
  const line = points.map(({ x, y }) => `${Math.round(x)},${Math.round(y)}`).join(' ')
  return (
    <svg class="guide-stem" data-tab={tab} aria-hidden="true">
      <marker
        id="guide-head"
        viewBox="0 0 12 12"
        refX="10"
        refY="6"
        markerWidth="12"
        markerHeight="12"
        orient="auto"
        markerUnits="userSpaceOnUse"
      >
        <path d="M1 1 10 6 1 11" />
      </marker>
      <polyline class="guide-stem-clear" points={line} />
      <polyline points={line} marker-end="url(#guide-head)" />
    </svg>
  )
}

/**
 * The guided quarter: a ring about one thing at a time and a few words beside it, for as long as the player likes; and
 * later in play, once each, a word on what is new.
 */
export function Guide(): VNode | null {
  const spoken = useSpoken()
  const box = useRef<HTMLElement>(null)
  useQuarterOnly()
  const { target, placed } = usePlace(spoken, box)
  const pressed = useDeskAfter(spoken)
  useMet(placed && spoken)
  if (!spoken) return null
  const occasion = isOccasion(spoken)
  const behind = target?.closest('.tabs') != null
  return (
    <>
      {placed && <Ring about={placed.ring} />}
      {placed?.stem && <Stem points={placed.stem} tab={behind} />}
      <aside
        ref={box}
        class="guide"
        data-about={spoken.id}
        data-side={placed?.side}
        style={placed && { ...moved(placed.box), ...tailOf(placed) }}
        onFocusIn={() => {
          // Whoever comes here by Tab while the target is out of sight is brought back to it.
          if (!placed && target) bringIntoSight(target)
        }}
        aria-label={t(occasion ? 'guide:on.label' : 'guide:label')}
      >
        <p class="guide-words" aria-live="polite">
          <Icon name="flag" size={16} />{' '}
          {isOccasion(spoken) ? t(`guide:on.${spoken.id}`) : t(`guide:${spoken.id}`)}
          {behind && <> {t('guide:behind', { tab: t(`board:tab.${spoken.tab}`) })}</>}
        </p>
        <Ways spoken={spoken} pressed={pressed} />
      </aside>
    </>
  )
}
