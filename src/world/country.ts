import type { View } from '../schema/index.ts'

/** What lies about a place: it changes the drawing alone. */
export const COUNTRIES = ['sea', 'hills', 'woods', 'fields'] as const
export type Country = (typeof COUNTRIES)[number]

/** The words, in English or Welsh, by which an author says so. */
const SIGNS: Readonly<Record<Exclude<Country, 'fields'>, RegExp>> = {
  sea: /\b(harbour|sea|seaside|coast|coastal|port|arfordir|môr|harbwr)\b/i,
  hills: /\b(hills?|fells?|moors?|sheep|bryniau|rhosydd|defaid)\b/i,
  woods: /\b(woods?|woodlands?|forests?|coed|coedwig)\b/i,
}
const VALLEY = /\b(hills?|valleys?|vale|dale|combe|fold|fells?|moors?|dyffryn|cwm|bryniau)\b/i

/** The country about a place, from what its author says of it: the first that is named, else fields. */
export const countryOf = ({ about }: Pick<View['place'], 'about'>): Country =>
  (['sea', 'hills', 'woods'] as const).find((country) => SIGNS[country].test(about)) ?? 'fields'

/** Whether the river runs across, at the foot of slopes; by the sea it runs to the front and into the bay. */
export const isInValley = (place: Pick<View['place'], 'about'>): boolean =>
  countryOf(place) !== 'sea' && VALLEY.test(place.about)
