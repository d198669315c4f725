import { PERSONAS } from '../partners/personas/index.ts'
import type { Persona } from '../ui/table.ts'
import { worded } from '../ui/words/index.ts'

/** The personas of partners as the screens show them: read in the language that is spoken at that moment. */
export const PERSONAS_SHOWN: readonly Persona[] = PERSONAS.map(({ id, name, manner, about }) => ({
  id,
  get name() {
    return worded(`persona:${id}.name`, name)
  },
  get manner() {
    return worded(`persona:${id}.manner`, manner)
  },
  get about() {
    return worded(`persona:${id}.about`, about)
  },
}))

/** What a persona is called; undefined for one that is not known here. */
export const personaName = (persona: string): string | undefined =>
  PERSONAS_SHOWN.find(({ id }) => id === persona)?.name
