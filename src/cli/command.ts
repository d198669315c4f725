/** How a command ended: done, the input is at fault, or it was called wrongly. */
export const EXIT = { done: 0, input: 1, usage: 2 } as const
export type Exit = (typeof EXIT)[keyof typeof EXIT]

/** Where a command writes. */
export interface Streams {
  out(line: string): void
  error(line: string): void
}

/** A command: its arguments after its name, and where it writes. */
export type Command = (args: readonly string[], streams: Streams) => Exit

/** Thrown by a command that was called wrongly; the message says how. */
export class Usage extends Error {}
