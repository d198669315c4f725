import type { Persona } from '../rule.ts'
import { FORTRESS } from './fortress.ts'
import { HEDGER } from './hedger.ts'
import { RECIPROCATOR } from './reciprocator.ts'
import { STEADY } from './steady.ts'

/** The kinds of leader that a partner can play. */
export const PERSONAS: readonly Persona[] = [RECIPROCATOR, FORTRESS, HEDGER, STEADY]

/** The persona of an id, if there is one. */
export const personaOf = (id: string): Persona | undefined => PERSONAS.find((persona) => persona.id === id)
