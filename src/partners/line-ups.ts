/** Three partners that make a table easier or harder, and how far such tables get. */
export interface LineUp {
  readonly id: 'willing' | 'mixed' | 'wary' | 'hard'
  /** The personas of the other seats, in the order of the seats. */
  readonly partners: readonly [string, string, string]
  /**
   * How much of what joint play could win, in percent, and how many promises kept in a session, all seats together:
   * means over all four seats of *Winter pressures* and 12 seeds with a reciprocator where the player would sit
   * (docs/partners.md, “Line-ups”).
   */
  readonly won: number
  readonly kept: number
}

/** The named tables of partners, from easy to hard. */
export const LINE_UPS: readonly LineUp[] = [
  { id: 'willing', partners: ['steady', 'reciprocator', 'steady'], won: 32, kept: 102 },
  { id: 'mixed', partners: ['reciprocator', 'hedger', 'steady'], won: 29, kept: 68 },
  { id: 'wary', partners: ['hedger', 'reciprocator', 'hedger'], won: 20, kept: 31 },
  { id: 'hard', partners: ['fortress', 'hedger', 'fortress'], won: 10, kept: 5 },
]
