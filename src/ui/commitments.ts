/** What learners commit themselves to after a session: kept on this device alone, never in a receipt. */
export const FIELDS = ['will', 'with', 'by'] as const
export type Field = (typeof FIELDS)[number]
export type Commitment = Readonly<Record<Field, string>>

export const EMPTY: Commitment = { will: '', with: '', by: '' }
const PREFIX = 'wrong-pockets.commitment.'

/** The name under which the commitment of a seat in a scenario is kept. */
export const keyOf = (scenario: string, seat: string): string => `${PREFIX}${scenario}.${seat}`

function read(text: string | null): Commitment {
  const value: unknown = JSON.parse(text ?? 'null')
  if (typeof value !== 'object' || value === null) return EMPTY
  const field = (name: Field): string => {
    const held: unknown = Reflect.get(value, name)
    return typeof held === 'string' ? held : ''
  }
  return { will: field('will'), with: field('with'), by: field('by') }
}

/** What was written before; where the device keeps nothing, or something else, it is empty. */
export function kept(key: string): Commitment {
  try {
    return read(localStorage.getItem(key))
  } catch {
    return EMPTY
  }
}

/** Keeps a commitment; an empty one is put away. */
export function keep(key: string, commitment: Commitment): void {
  try {
    if (FIELDS.every((field) => commitment[field].trim() === '')) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(commitment))
  } catch {
    // Private windows and full disks keep nothing; the words stay in the page until it is closed.
  }
}

/** All that was committed to on this device and not put away since, with the name of each. */
export function allKept(): { readonly key: string; readonly commitment: Commitment }[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .sort()
      .map((key) => ({ key, commitment: kept(key) }))
      .filter(({ commitment }) => commitment.will.trim() !== '')
  } catch {
    return []
  }
}
