import type { VNode } from 'preact'
import { bandOf, TRUST_BANDS, type TrustBand } from '../../schema/index.ts'
import { t } from '../words/index.ts'

/** The word of a band of trust, 0 (broken) to 4 (avenue). */
export const bandName = (band: number): TrustBand => TRUST_BANDS[Math.max(0, Math.min(4, band))] ?? 'broken'

/** Made anew each time: an element that is drawn twice would hold on to the page on which it was drawn last. */
const TEXTURES: Record<TrustBand, () => VNode> = {
  broken: () => (
    <g fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round">
      <path d="M2 9h7M14 12l4 2M26 8l3-1M38 11h4M51 9h7" stroke-dasharray="5 4" />
    </g>
  ),
  track: () => (
    <g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-dasharray="4 4">
      <path d="M2 6.5q14-3 28 0t28 0M2 13.5q14-3 28 0t28 0" />
    </g>
  ),
  lane: () => (
    <g fill="none" stroke="currentColor" stroke-linecap="round">
      <path d="M2 10q14-4 28 0t28 0" stroke-width="5" />
    </g>
  ),
  road: () => (
    <g fill="none" stroke-linecap="butt">
      <path d="M1 10h58" stroke="currentColor" stroke-width="10" />
      <path d="M3 10h56" stroke="var(--sheet)" stroke-width="1.5" stroke-dasharray="6 4" />
    </g>
  ),
  avenue: () => (
    <g fill="none" stroke-linecap="butt">
      <path d="M1 10h58" stroke="currentColor" stroke-width="11" />
      <path d="M1 10h58" stroke="var(--sheet)" stroke-width="1.5" />
      <path
        d="M4 2h54M4 18h54"
        stroke="currentColor"
        stroke-width="3.6"
        stroke-linecap="round"
        stroke-dasharray="0.1 8"
      />
    </g>
  ),
}

/** The road between two agencies as a small drawing; the word stands beside it, never the drawing alone. */
export const Road = ({ band, size = 60 }: { band: number; size?: number }): VNode => (
  <svg
    class="road"
    data-band={bandName(band)}
    width={size}
    height={size / 3}
    viewBox="0 0 60 20"
    aria-hidden="true"
  >
    {TEXTURES[bandName(band)]()}
  </svg>
)

/** The road of an overall trust (0–1000) with its word, and the figure where it is known. */
export function TrustRoad({
  overall,
  band,
  size,
}: {
  overall?: number
  band?: number
  size?: number
}): VNode {
  const shown = band ?? bandOf(overall ?? 0)
  return (
    <span class="trust-road">
      <Road band={shown} {...(size === undefined ? {} : { size })} />
      <span class="trust-word">{t(`trust:band.${bandName(shown)}`)}</span>
      {overall !== undefined && <span class="num soft fine">{overall}</span>}
    </span>
  )
}
