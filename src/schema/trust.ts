/** The states of the road between two agencies, from the least trust to the most. */
export const TRUST_BANDS = ['broken', 'track', 'lane', 'road', 'avenue'] as const
export type TrustBand = (typeof TRUST_BANDS)[number]

/** The band (0–4) of an overall trust of 0–1000: broken below 200, track below 400, lane 600, road 800, avenue. */
export const bandOf = (overall: number): number =>
  overall < 200 ? 0 : overall < 400 ? 1 : overall < 600 ? 2 : overall < 800 ? 3 : 4
