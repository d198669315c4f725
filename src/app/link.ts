import type { Choice } from '../ui/start/model.ts'
import { isLanguage, type Language } from '../ui/words/index.ts'

/** What the address of the page asks for. */
export type Link =
  | { readonly to: 'start' }
  | { readonly to: 'session'; readonly id: string }
  /** A table; `now` when it is not to be shown first who sits there and what for. */
  | { readonly to: 'table'; readonly choice: Choice; readonly now: boolean }

const KEYS = ['scenario', 'seed', 'seat', 'partners', 'session', 'go', 'lang'] as const

const listed = (text: string | null): string[] =>
  (text ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')

/**
 * Reads the address: `?session=ID`, or `?scenario=ID&seed=S&seat=A&partners=x,y,z` (all but the scenario can be left out).
 * Several seats are several people on one device; a seat is named by its id or its role. With `go` or `fast`, play
 * begins at once.
 */
export function readLink(search: string): Link {
  const asked = new URLSearchParams(search)
  const session = asked.get('session')
  if (session) return { to: 'session', id: session }
  const scenario = asked.get('scenario')?.trim()
  if (!scenario) return { to: 'start' }
  return {
    to: 'table',
    choice: {
      scenario,
      seed: asked.get('seed')?.trim() || '1',
      people: listed(asked.get('seat')),
      partners: listed(asked.get('partners')),
    },
    now: asked.has('go') || asked.has('fast'),
  }
}

/** The language that the address asks for with `lang`; none when it asks for none, or for one that is not here. */
export function languageAsked(search: string): Language | undefined {
  const asked = new URLSearchParams(search).get('lang')?.toLowerCase()
  return isLanguage(asked) ? asked : undefined
}

/** The address that brings somebody to a table, on the site at `base`, in a language other than English where named. */
export function linkTo(choice: Choice, base: string, language: Language = 'en'): string {
  const address = new URL(base)
  address.hash = ''
  const parts = [
    ['scenario', choice.scenario],
    ['seed', choice.seed],
    ['seat', choice.people.join(',')],
    ['partners', choice.partners.join(',')],
    ['lang', language === 'en' ? '' : language],
  ].filter(([, value]) => value !== '')
  // Commas and slashes need no escape in a query, and such a link can be read by people.
  address.search = new URLSearchParams(parts).toString().replaceAll('%2C', ',').replaceAll('%2F', '/')
  return address.href
}

/** Whether the address asks for partners and pictures without pauses. */
export const isFast = (search: string): boolean => new URLSearchParams(search).has('fast')

/** Puts a session’s id, or nothing, in the address; what else it asks for (the pace) stays. */
export function showLink(session: string | undefined): void {
  const asked = new URLSearchParams(location.search)
  for (const key of KEYS) asked.delete(key)
  if (session !== undefined) asked.set('session', session)
  const search = asked.toString().replace(/=(?=&|$)/g, '')
  history.replaceState(null, '', search === '' ? location.pathname : `?${search}`)
}
