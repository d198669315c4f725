import { bandName } from '../parts/road.tsx'
import { t } from '../words/index.ts'

/** A band of trust (0–4) as its word: “a track”. */
export const bandWord = (band: number): string => t(`trust:band.${bandName(band)}`)

/** What a band of trust means between two agencies. */
export const bandMeaning = (band: number): string => t(`trust:meaning.${bandName(band)}`)
