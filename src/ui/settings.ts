import { effect, type Signal, signal } from '@preact/signals'
import { isLanguage, type Language } from './words/index.ts'

/** How the screen looks and moves, kept on this device. */
export const THEMES = ['auto', 'light', 'dark'] as const
export const PACES = ['calm', 'quick', 'still'] as const
export type Theme = (typeof THEMES)[number]
export type Pace = (typeof PACES)[number]

export interface Settings {
  readonly theme: Signal<Theme>
  /** How partners and the map move: at ease, fast, or not at all. */
  readonly pace: Signal<Pace>
  /** The language of the interface that was chosen. */
  readonly language: Signal<Language>
  /** Whether a guide leads through the quarter, and which of its steps have been passed. */
  readonly coach: Signal<boolean>
  readonly coached: Signal<readonly string[]>
  /** What unfolded later in a session and was told of once. */
  readonly met: Signal<readonly string[]>
}

const KEY = 'wrong-pockets.settings'
const isOf = <T extends string>(all: readonly T[], value: unknown): value is T =>
  all.some((one) => one === value)

/** Reads what was kept; storage that is refused or holds something else counts as nothing kept. */
function kept(): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

function keep(value: unknown): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(value))
  } catch {
    // Storage is refused in some private windows: the settings then last as long as the page.
  }
}

/** Whether the device asks for little motion. */
const prefersStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []

function createSettings(): Settings {
  const before = kept()
  const settings: Settings = {
    theme: signal(isOf(THEMES, before['theme']) ? before['theme'] : 'auto'),
    pace: signal(isOf(PACES, before['pace']) ? before['pace'] : prefersStill() ? 'still' : 'calm'),
    language: signal(isLanguage(before['language']) ? before['language'] : 'en'),
    coach: signal(before['coach'] !== false),
    coached: signal(textsIn(before['coached'])),
    met: signal(textsIn(before['met'])),
  }
  effect(() => {
    const { theme, pace, language, coach, coached, met } = settings
    document.documentElement.dataset['theme'] = theme.value
    keep({
      theme: theme.value,
      pace: pace.value,
      language: language.value,
      coach: coach.value,
      coached: coached.value,
      met: met.value,
    })
  })
  return settings
}

let settings: Settings | undefined

/** The settings of this device, one for the whole page. */
export function useSettings(): Settings {
  settings ??= createSettings()
  return settings
}
