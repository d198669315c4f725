import type { View } from '../schema/index.ts'

/** What lies about a place: it changes the drawing alone. */
const COUNTRIES = ['sea', 'hills', 'woods', 'fields'] as const
export type Country = (typeof COUNTRIES)[number]

/** The words, in English or Welsh, by which an author says so. */
const SIGNS: Readonly<Record<Exclude<Country, 'fields'>, RegExp>> = {
  sea: /\b(harbour|sea|seaside|coast|coastal|port|arfordir|môr|harbwr)\b/i,
  hills: /\b(hills?|fells?|moors?|sheep|bryniau|rhosydd|defaid)\b/i,
  woods: /\b(woods?|woodlands?|forests?|coed|coedwig)\b/i,
}
const VALLEY = /\b(hills?|valleys?|vale|dale|combe|fold|fells?|moors?|dyffryn|cwm|bryniau)\b/i
const WORKS =
  /\b(canal|works|factory|factories|mills?|foundry|colliery|pits?|brewery|potteries|camlas|gwaith|ffatri|melin)\b/i

/** The country about a place, from what its author says of it: the first that is named, else fields. */
export const countryOf = ({ about }: Pick<View['place'], 'about'>): Country =>
  (['sea', 'hills', 'woods'] as const).find((country) => SIGNS[country].test(about)) ?? 'fields'

/** How the land lies, and with it how the whole map is composed. */
export const LANDS = ['coast', 'valley', 'glade', 'canal', 'plain'] as const
export type Land = (typeof LANDS)[number]

/** The land of a place: by its country; in open fields by what else its author says, of slopes or of works. */
export function landOf(place: Pick<View['place'], 'about'>): Land {
  const country = countryOf(place)
  if (country === 'sea') return 'coast'
  if (country === 'woods') return 'glade'
  if (country === 'hills' || VALLEY.test(place.about)) return 'valley'
  return WORKS.test(place.about) ? 'canal' : 'plain'
}
