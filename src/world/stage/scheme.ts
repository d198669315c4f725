import type { Scheme } from '../agency.ts'

const DARK = '(prefers-color-scheme: dark)'

/** Whether an element stands on a light or a dark page: as its page chose, else as the device asks. */
export function schemeOf(element: Element): Scheme {
  const chosen = getComputedStyle(element).colorScheme
  if (chosen === 'light' || chosen === 'dark') return chosen
  return matchMedia(DARK).matches ? 'dark' : 'light'
}

/** Tells, until the signal ends it, that the page may have become light or dark: the device changed, or the player chose. */
export function watchScheme(signal: AbortSignal, onChange: () => void): void {
  if (signal.aborted) return
  matchMedia(DARK).addEventListener('change', onChange, { signal })
  const chosen = new MutationObserver(onChange)
  chosen.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  signal.addEventListener('abort', () => chosen.disconnect(), { once: true })
}
