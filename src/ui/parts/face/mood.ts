import type { View } from '../../../schema/index.ts'

/** How somebody at the table looks at me. */
export const MOODS = ['warm', 'open', 'guarded', 'cross', 'thinking'] as const
export type Mood = (typeof MOODS)[number]

const BY_BAND: readonly Mood[] = ['cross', 'guarded', 'open', 'warm', 'warm']
const CROSSER: Readonly<Record<Mood, Mood>> = {
  warm: 'open',
  open: 'guarded',
  guarded: 'cross',
  cross: 'cross',
  thinking: 'thinking',
}

/**
 * The mood of a seat towards the viewer, from what the viewer knows alone: the trust that it was last told of (open when it
 * never was), and what the other openly holds against it.
 */
export function moodOf(view: View, seat: string, thinking = false): Mood {
  if (thinking) return 'thinking'
  const told = view.trust.theirs.filter(({ from }) => from === seat).at(-1)
  const mood = (told && BY_BAND[told.band]) ?? 'open'
  const held = view.grievances.some((one) => one.of === seat && one.against === view.viewer && !one.mended)
  return held ? CROSSER[mood] : mood
}
