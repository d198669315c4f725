/** A sentence of the rules, of a partner or of the map, with its `{slots}` as the catalogues write them: `{{slots}}`. */
export const doubled = (sentence: string): string => sentence.replace(/\{(\w+)\}/g, '{{$1}}')

/** Sentences by key, with their `{slots}` as the catalogues write them. */
export function allDoubled<K extends string>(sentences: Readonly<Record<K, string>>): Record<K, string> {
  const all: Record<K, string> = { ...sentences }
  for (const key in all) all[key] = doubled(all[key])
  return all
}

/** A phrase of a catalogue with its `{{slots}}` filled one by one; a slot for which there is nothing stays as it is. */
export const filled = (phrase: string, fill: (slot: string, at: number) => string | undefined): string =>
  phrase.replace(/\{\{(\w+)\}\}/g, (whole, slot: string, at: number) => fill(slot, at) ?? whole)
