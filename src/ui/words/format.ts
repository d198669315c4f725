import { type Language, language, t } from './index.ts'

const LOCALES: Record<Language, string> = { en: 'en-GB', cy: 'cy-GB' }

interface Formats {
  readonly whole: Intl.NumberFormat
  readonly withSign: Intl.NumberFormat
  readonly millions: Intl.NumberFormat
  /** Only where the browser knows the language: not all know the names of months in Welsh. */
  readonly month: Intl.DateTimeFormat | undefined
  readonly monthLong: Intl.DateTimeFormat | undefined
  readonly moment: Intl.DateTimeFormat | undefined
  readonly time: Intl.DateTimeFormat
  /** Not in Welsh: there it gives “a(c)” and leaves the choice to the reader. */
  readonly listed: Intl.ListFormat | undefined
}

const made = new Map<Language, Formats>()

/** The formats of the language that is spoken. Where a browser lacks one, numbers are written as in British English. */
function formats(): Formats {
  const known = made.get(language.peek())
  if (known) return known
  const own = LOCALES[language.peek()]
  const locales = [own, LOCALES.en]
  const number = (options: Intl.NumberFormatOptions = {}) => new Intl.NumberFormat(locales, options)
  const dated = Intl.DateTimeFormat.supportedLocalesOf(own).length > 0
  const date = (options: Intl.DateTimeFormatOptions) =>
    dated ? new Intl.DateTimeFormat(own, options) : undefined
  const fresh: Formats = {
    whole: number({ signDisplay: 'negative' }),
    withSign: number({ signDisplay: 'exceptZero' }),
    millions: number({ minimumFractionDigits: 1, maximumFractionDigits: 2 }),
    month: date({ month: 'short', timeZone: 'UTC' }),
    monthLong: date({ month: 'long', timeZone: 'UTC' }),
    moment: date({ dateStyle: 'medium', timeStyle: 'short' }),
    time: new Intl.DateTimeFormat(LOCALES.en, { timeStyle: 'short' }),
    listed: language.peek() === 'en' ? new Intl.ListFormat(own, { type: 'conjunction' }) : undefined,
  }
  made.set(language.peek(), fresh)
  return fresh
}

const MONTHS = [4, 7, 10, 1] as const

/** The name of a month, from 1. */
type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
const YEAR: readonly Month[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
const monthIn = (date: Date): Month => YEAR[date.getUTCMonth()] ?? 1

/** A whole number with its thousands separated. */
export const number = (value: number): string => formats().whole.format(value).replace('-', '−')

/** A number with + or − before it. */
export const change = (value: number): string => formats().withSign.format(value).replace('-', '−')

/** Thousands of pounds: “£180k”, “−£20k”, “£0”. */
export const money = (k: number): string =>
  k === 0 ? '£0' : `${k < 0 ? '−' : ''}£${formats().whole.format(Math.abs(k))}k`

/** A text in which sums stand as plain figures, with them written as elsewhere: “£1500k” as “£1,500k”, “£0k” as “£0”. */
export const withSums = (text: string): string => text.replace(/£(\d+)k/g, (_, k: string) => money(Number(k)))

/** Thousands of pounds as a change: “+£180k”. */
export const moneyChange = (k: number): string => `${k > 0 ? '+' : ''}${money(k)}`

/** Thousands of pounds in millions, for titles: “£4.25m”. */
export const moneyShort = (k: number): string =>
  Math.abs(k) >= 1000 ? `${k < 0 ? '−' : ''}£${formats().millions.format(Math.abs(k) / 1000)}m` : money(k)

const fractions = new Map<string, Intl.NumberFormat>()

function fraction(digits: number): Intl.NumberFormat {
  const key = `${language.peek()} ${digits}`
  const known = fractions.get(key)
  if (known) return known
  const fresh = new Intl.NumberFormat([LOCALES[language.peek()], LOCALES.en], {
    maximumFractionDigits: digits,
    // What rounds to nothing has no sign.
    signDisplay: 'negative',
  })
  fractions.set(key, fresh)
  return fresh
}

/** Things that are counted in the units of scenarios, which are written in English. */
const COUNTED = ['people', 'homes', 'households', 'families', 'children', 'beds', 'packages'] as const

/** From this size on a count is shown whole: what is smaller is mostly a mean, such as the children for each social worker. */
const WHOLE_COUNT = 20

/** Whether a figure counts things that do not come in parts, and so many of them that it is no mean: “293 people”. */
export const isCount = (size: number, unit: string): boolean =>
  Math.abs(size) >= WHOLE_COUNT &&
  [...COUNTED, 'shops', 'flats'].some((one) => unit === one || unit.startsWith(`${one} `))

/**
 * A unit as it is said: the commonest have words of their own in the language of the interface, since they stand beside every
 * figure; any other stays as the scenario has it.
 */
export function unitWords(unit: string): string {
  const counted = COUNTED.find((one) => one === unit)
  if (counted) return t(`app:unit.${counted}`)
  const rate = /^(of|per) ([\d,]+)( a quarter)?$/.exec(unit)
  if (!rate) return unit
  const words =
    rate[1] === 'of'
      ? t('app:unit.of', { whole: rate[2] ?? '' })
      : t('app:unit.per', { whole: rate[2] ?? '' })
  return rate[3] === undefined ? words : `${words} ${t('app:unit.quarterly')}`
}

/** A figure of an indicator or a card: divided by what it is kept in, with its unit. What is counted is whole. */
export function figure(value: number, unit: string, per = 1): string {
  const whole = Math.abs(value / per)
  const most = whole >= 1000 || isCount(whole, unit) ? 0 : whole >= 100 ? 1 : 2
  const digits = Math.min(most, Math.round(Math.log10(per)))
  const shown = fraction(digits).format(value / per)
  if (unit === '£k a quarter') return `${money(value)} ${t('app:unit.quarterly')}`
  if (unit.startsWith('£k')) return `${money(value)}${unit.slice(2)}`
  const signed = shown.replace('-', '−')
  // A published figure can be out by more than what is left to the whole: more than all of it is not a part of it.
  const beyond = /^of ([\d,]+)$/.exec(unit)?.[1]
  if (beyond !== undefined && value / per > Number(beyond.replaceAll(',', '')))
    return `${signed} ${t('app:unit.per', { whole: beyond })}`
  return unit.startsWith('%') ? `${signed}${unit}` : `${signed} ${unitWords(unit)}`.trimEnd()
}

/** A figure as it is written, without the words of its unit, which stand with another beside it: “63.9” of “63.9 of 100”. */
export const withoutUnit = (written: string): string => written.replace(/ .*$/, '')

/** “A” and “ac” in Welsh, as “a” and “an” in English: by the sound that follows. */
const isVowel = (word: string): boolean => /^[aeiouwyâêîôûŵŷ]/i.test(word)

/** Names in a row: “Health, Social care and Public health”. */
export function list(items: readonly string[]): string {
  const { listed } = formats()
  if (listed) return listed.format(items)
  const last = items.at(-1)
  if (last === undefined || items.length === 1) return last ?? ''
  const before = items.slice(0, -1).join(', ')
  return `${before}${and(last)}${last}`
}

/** What stands before the last of names in a row: “ and ”, by the sound that follows where a language asks for that. */
export const and = (last: string): string => t(isVowel(last) ? 'app:and.vowel' : 'app:and')

/** The date and time at which something was saved. */
export function moment(time: number): string {
  const { moment: whole, time: clock } = formats()
  if (whole) return whole.format(time)
  const at = new Date(time)
  const month = t(`app:month.short.${monthIn(new Date(Date.UTC(2000, at.getMonth(), 1)))}`)
  return t('app:moment', { day: at.getDate(), month, year: at.getFullYear(), time: clock.format(time) })
}

/** Where a round stands in the calendar, told from one known round. */
export interface Calendar {
  readonly round: number
  readonly year: number
  readonly quarter: number
}

function placed(calendar: Calendar, round: number): { year: number; quarter: number } {
  const steps = calendar.quarter - 1 + (round - calendar.round)
  const quarter = ((steps % 4) + 4) % 4
  return { year: calendar.year + Math.floor(steps / 4) + (quarter === 3 ? 1 : 0), quarter }
}

const monthOf = (quarter: number, ahead: number): Date =>
  new Date(Date.UTC(2000, ((MONTHS[quarter] ?? 1) - 1 + ahead) % 12, 1))

const short = (date: Date): string => formats().month?.format(date) ?? t(`app:month.short.${monthIn(date)}`)
const long = (date: Date): string => formats().monthLong?.format(date) ?? t(`app:month.${monthIn(date)}`)

/** A dash after which no line breaks. */
const JOINED = '\u2060–\u2060'

/** A round as its months, in one piece: “Oct–Dec”. */
export function quarter(calendar: Calendar, round: number): string {
  const at = placed(calendar, round)
  return `${short(monthOf(at.quarter, 0))}${JOINED}${short(monthOf(at.quarter, 2))}`
}

/** A round as its months and year: “October to December 2026”. */
export function quarterLong(calendar: Calendar, round: number): string {
  const at = placed(calendar, round)
  return t('app:quarter.long', {
    from: long(monthOf(at.quarter, 0)),
    to: long(monthOf(at.quarter, 2)),
    year: at.year,
  })
}

/** A round as its months and year, short: “Oct–Dec 2026”. */
export const quarterYear = (calendar: Calendar, round: number): string =>
  `${quarter(calendar, round)} ${placed(calendar, round).year}`
