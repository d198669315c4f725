/**
 * Three partners that make a table easier or harder. How far such a table gets in a place is measured there
 * (`npm run cli -- line-ups`) and kept in the place’s guide.
 */
export interface LineUp {
  readonly id: 'willing' | 'mixed' | 'wary' | 'hard'
  /** The personas of the other seats, in the order of the seats. */
  readonly partners: readonly [string, string, string]
}

/** The named tables of partners, from easy to hard. */
export const LINE_UPS: readonly LineUp[] = [
  { id: 'willing', partners: ['steady', 'reciprocator', 'steady'] },
  { id: 'mixed', partners: ['reciprocator', 'hedger', 'steady'] },
  { id: 'wary', partners: ['hedger', 'reciprocator', 'hedger'] },
  { id: 'hard', partners: ['fortress', 'hedger', 'fortress'] },
]
