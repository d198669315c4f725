/** The Welsh catalogue of the interface, loaded when Welsh is first spoken. */
export const cy = {} as const
