import type { Mood } from '../../ui/parts/face/features.ts'
import type { Mark } from '../../world/beats.ts'

/** A partner whom a scene concerns, and how it takes it; without a mood, as it looked before. */
export interface Reaction {
  readonly seat: string
  readonly mood?: Mood
}

/** How whoever did this looks while it is told of. */
const DOER: Readonly<Partial<Record<Mark['kind'], Mood>>> = {
  kept: 'warm',
  broken: 'guarded',
  lie: 'guarded',
  ran: 'warm',
  stalled: 'thinking',
  coins: 'open',
  folder: 'open',
}

function reactionsTo(mark: Mark): Reaction[] {
  const mood = DOER[mark.kind]
  const react = (seat: string, as: Mood | undefined): Reaction =>
    as === undefined ? { seat } : { seat, mood: as }
  // Whose trust rose or fell says nothing of how the one who is trusted feels.
  if (mark.kind === 'up' || mark.kind === 'down') return [react(mark.to, undefined)]
  if ('seat' in mark) return [...(mark.to ?? []).map((seat) => react(seat, 'cross')), react(mark.seat, mood)]
  return 'from' in mark ? [react(mark.to, 'warm'), react(mark.from, mood)] : []
}

/** The partners whom a scene concerns, the wronged first, each once; never the viewer itself. */
export function reactionsOf(marks: readonly Mark[], viewer: string): Reaction[] {
  const by = new Map<string, Reaction>()
  const all = marks.flatMap(reactionsTo).filter(({ seat }) => seat !== viewer)
  for (const one of [...all.filter(({ mood }) => mood === 'cross'), ...all])
    if (!by.has(one.seat)) by.set(one.seat, one)
  return [...by.values()]
}
