/** What the address of the page asks for. */
export type Link =
  | { readonly to: 'start' }
  | { readonly to: 'session'; readonly id: string }
  | {
      readonly to: 'play'
      readonly scenario: string
      readonly seed: string
      readonly seat: string
      readonly partners: readonly string[]
    }

/** Reads the address: `?session=ID`, or `?scenario=ID&seed=S&seat=ROLE&partners=a,b,c` (all but the scenario can be left out). */
export function readLink(search: string): Link {
  const asked = new URLSearchParams(search)
  const session = asked.get('session')
  if (session) return { to: 'session', id: session }
  const scenario = asked.get('scenario')
  if (!scenario) return { to: 'start' }
  return {
    to: 'play',
    scenario,
    seed: asked.get('seed') ?? '1',
    seat: asked.get('seat') ?? '',
    partners: (asked.get('partners') ?? '').split(',').filter((one) => one !== ''),
  }
}

/** Whether the address asks for partners and pictures without pauses. */
export const isFast = (search: string): boolean => new URLSearchParams(search).has('fast')

/** Puts a session’s id, or nothing, in the address; what else it asks for (the pace) stays. */
export function showLink(session: string | undefined): void {
  const asked = new URLSearchParams(location.search)
  for (const key of ['scenario', 'seed', 'seat', 'partners', 'session']) asked.delete(key)
  if (session !== undefined) asked.set('session', session)
  const search = asked.toString().replace(/=(?=&|$)/g, '')
  history.replaceState(null, '', search === '' ? location.pathname : `?${search}`)
}
