/** The Welsh catalogue of the debrief, loaded when Welsh is first spoken. */
export const cy = {} as const
