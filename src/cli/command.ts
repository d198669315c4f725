/** How a command ended: done, the input is at fault, or it was called wrongly. */
export const EXIT = { done: 0, input: 1, usage: 2 } as const
export type Exit = (typeof EXIT)[keyof typeof EXIT]

/** Where a command writes. */
export interface Streams {
  out(line: string): void
  error(line: string): void
  /** Shows how far long work has come, on a terminal alone. */
  progress?(done: number, of: number): void
}

/** A command: its arguments after its name, and where it writes. */
export type Command = (args: readonly string[], streams: Streams) => Exit | Promise<Exit>

/** Thrown by a command that was called wrongly; the message says how. */
export class Usage extends Error {}

/** A whole number from `least` to `most` that an option was given. Throws `Usage` on anything else. */
export function wholeNumber(option: string, text: string, least: number, most: number): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number) || number < least || number > most)
    throw new Usage(`--${option} takes a whole number from ${least} to ${most}`)
  return number
}
