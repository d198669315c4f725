import { dealings } from './dealings.ts'
import { debrief } from './debrief.ts'
import { lead } from './lead.ts'
import { reading } from './reading.ts'
import { worth } from './worth.ts'

/** The Welsh catalogue of the debrief, loaded with it when Welsh is spoken. */
export const cy = { ...debrief, ...dealings, ...lead, ...reading, ...worth } as const
