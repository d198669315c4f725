const FIRST = [
  'amber',
  'brisk',
  'calm',
  'damp',
  'early',
  'fair',
  'grey',
  'high',
  'kind',
  'late',
  'mild',
  'north',
  'pale',
  'quiet',
  'salt',
  'tidal',
  'warm',
  'wide',
] as const
const SECOND = [
  'bridge',
  'cloud',
  'dusk',
  'ferry',
  'gale',
  'harbour',
  'heron',
  'lantern',
  'meadow',
  'orchard',
  'quay',
  'rain',
  'river',
  'rope',
  'sparrow',
  'tide',
  'willow',
] as const

/** A seed that can be read out across a room: two words and a number. This is before play, so any chance will do. */
export function newSeed(): string {
  const drawn = crypto.getRandomValues(new Uint16Array(3))
  const at = (index: number): number => drawn[index] ?? 0
  return `${FIRST[at(0) % FIRST.length]}-${SECOND[at(1) % SECOND.length]}-${(at(2) % 90) + 10}`
}
