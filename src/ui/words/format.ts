import { t } from './index.ts'

const LOCALE = 'en-GB'
const whole = new Intl.NumberFormat(LOCALE)
const withSign = new Intl.NumberFormat(LOCALE, { signDisplay: 'exceptZero' })
const millions = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 1, maximumFractionDigits: 2 })
const when = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'short' })
const listed = new Intl.ListFormat(LOCALE, { type: 'conjunction' })
const MONTHS = [4, 7, 10, 1] as const
const month = new Intl.DateTimeFormat(LOCALE, { month: 'short', timeZone: 'UTC' })
const monthLong = new Intl.DateTimeFormat(LOCALE, { month: 'long', timeZone: 'UTC' })

/** A whole number with its thousands separated. */
export const number = (value: number): string => whole.format(value)

/** A number with + or − before it. */
export const change = (value: number): string => withSign.format(value).replace('-', '−')

/** Thousands of pounds: “£180k”, “−£20k”. */
export const money = (k: number): string => `${k < 0 ? '−' : ''}£${whole.format(Math.abs(k))}k`

/** Thousands of pounds as a change: “+£180k”. */
export const moneyChange = (k: number): string => `${k > 0 ? '+' : ''}${money(k)}`

/** Thousands of pounds in millions, for titles: “£4.25m”. */
export const moneyShort = (k: number): string =>
  Math.abs(k) >= 1000 ? `${k < 0 ? '−' : ''}£${millions.format(Math.abs(k) / 1000)}m` : money(k)

/** A figure of an indicator or a card: divided by what it is kept in, with its unit. */
export function figure(value: number, unit: string, per = 1): string {
  const whole = Math.abs(value / per)
  const digits = whole >= 1000 ? 0 : Math.min(whole >= 100 ? 1 : 2, Math.round(Math.log10(per)))
  const shown = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: digits }).format(value / per)
  if (unit.startsWith('£k')) return `${money(value)}${unit.slice(2)}`
  const signed = shown.replace('-', '−')
  return unit.startsWith('%') ? `${signed}${unit}` : unit === '' ? signed : `${signed} ${unit}`
}

/** Names in a row: “Health, Social care and Public health”. */
export const list = (items: readonly string[]): string => listed.format(items)

/** The date and time at which something was saved. */
export const moment = (time: number): string => when.format(time)

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

/** A round as its months: “Oct–Dec”. */
export function quarter(calendar: Calendar, round: number): string {
  const at = placed(calendar, round)
  return `${month.format(monthOf(at.quarter, 0))}–${month.format(monthOf(at.quarter, 2))}`
}

/** A round as its months and year: “October to December 2026”. */
export function quarterLong(calendar: Calendar, round: number): string {
  const at = placed(calendar, round)
  return t('app:quarter.long', {
    from: monthLong.format(monthOf(at.quarter, 0)),
    to: monthLong.format(monthOf(at.quarter, 2)),
    year: at.year,
  })
}

/** A round as its months and year, short: “Oct–Dec 2026”. */
export const quarterYear = (calendar: Calendar, round: number): string =>
  `${quarter(calendar, round)} ${placed(calendar, round).year}`
