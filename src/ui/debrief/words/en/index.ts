import { dealings } from './dealings.ts'
import { debrief } from './debrief.ts'
import { lead } from './lead.ts'
import { reading } from './reading.ts'
import { worth } from './worth.ts'

/** The English catalogue of the debrief, which comes with it. */
export const en = { ...debrief, ...dealings, ...lead, ...reading, ...worth } as const
