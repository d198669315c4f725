import type { Weather } from '../reading.ts'

/** The veil of light under rain, whatever the season: grey, and none of its gold. */
export const OVERCAST = { veil: '#4c6c8a', veiled: 0.11 } as const

/** Clouds soften shadows. */
export const CLOUDS: Readonly<Record<Weather, number>> = { clear: 1, rain: 0.5, snow: 0.7 }

/** Rain in strokes, or snow in flakes, over and over. */
export const weatherOf = (weather: Weather): string =>
  ({
    clear: '',
    rain: '<pattern id="rain" width="58" height="74" patternUnits="userSpaceOnUse" patternTransform="rotate(14)"><path d="M8 4v13M30 26v15M48 52v11M20 58v10" stroke="#6f8a99" stroke-width="1.2" stroke-linecap="round" opacity=".5"/></pattern>',
    snow: '<pattern id="snow" width="96" height="88" patternUnits="userSpaceOnUse"><g fill="#ffffff" stroke="#aebbc6" stroke-width=".5"><circle cx="12" cy="16" r="2.4"/><circle cx="58" cy="8" r="1.7"/><circle cx="82" cy="44" r="2.2"/><circle cx="34" cy="52" r="1.9"/><circle cx="66" cy="74" r="2.4"/><circle cx="8" cy="72" r="1.5"/></g></pattern>',
  })[weather]
