import { type ReadonlySignal, signal } from '@preact/signals'
import i18next from 'i18next'
import { first } from './en/first.ts'
import type { en } from './en/index.ts'

/** The languages of the interface, each by its own name. Scenarios stay in the language in which they are written. */
export const LANGUAGES = { en: 'English', cy: 'Cymraeg' } as const
export type Language = keyof typeof LANGUAGES

/** Whether something from outside names a language of the interface. */
export const isLanguage = (value: unknown): value is Language =>
  typeof value === 'string' && Object.hasOwn(LANGUAGES, value)

type Words = typeof en
/** A key without the ending of a plural. */
export type Stem<K extends string> = K extends `${infer S}_one` | `${infer S}_other` ? S : K

/** The name of a phrase: its catalogue, a colon and its key; the endings of plurals are left off. */
export type Key = {
  [N in keyof Words & string]: `${N}:${Stem<keyof Words[N] & string>}`
}[keyof Words & string]
export type Slots = Readonly<Record<string, string | number>>

/** Catalogues by name: in each the phrases by key. */
export type Catalogues = Readonly<Record<string, Readonly<Record<string, string>>>>
type Load = () => Promise<Catalogues>

const words = i18next.createInstance()
void words.init({
  lng: 'en',
  fallbackLng: 'en',
  // A copy: later parts add their catalogues to it.
  resources: { en: { ...first } },
  ns: Object.keys(first),
  keySeparator: false,
  initAsync: false,
  interpolation: { escapeValue: false },
})

const spoken = signal<Language>('en')
/** The language that is spoken now. `t` does not follow it: whoever draws a screen draws it anew when it changes. */
export const language: ReadonlySignal<Language> = spoken

const sources: Load[] = [() => import('./cy/index.ts').then(({ cy }) => cy)]
const fetched = new Map<Load, Promise<void>>()

function add(to: Language, catalogues: Catalogues): void {
  for (const [name, phrases] of Object.entries(catalogues)) words.addResourceBundle(to, name, phrases)
}

/** Gets a source of Welsh once; what could not be got is asked for again the next time. */
function fetchOnce(load: Load): Promise<void> {
  const before = fetched.get(load)
  if (before) return before
  const coming = load().then((catalogues) => add('cy', catalogues))
  fetched.set(load, coming)
  coming.catch(() => fetched.delete(load))
  return coming
}

/**
 * Speaks a language from now on, once its catalogues are there. Rejects when they cannot be loaded; the language then
 * stays what it was. English is always there.
 */
export async function speak(next: Language): Promise<void> {
  if (next !== 'en') await Promise.all(sources.map(fetchOnce))
  await words.changeLanguage(next)
  spoken.value = next
}

/** Adds English words of what is loaded later; in another language they are there already. */
export const addEnglish = (english: Catalogues): void => add('en', english)

/**
 * Adds the catalogues of a part that is loaded later. They can be used at once in English, and in another language when
 * the promise resolves: it never rejects, since English stands in for what is missing.
 */
export async function addWords(english: Catalogues, welsh: Load): Promise<void> {
  add('en', english)
  sources.push(welsh)
  if (spoken.peek() !== 'en') await fetchOnce(welsh).catch(() => undefined)
}

/** A phrase of a catalogue that `addWords` added: its catalogue gives the keys their types. */
export const phrase = (catalogue: string, key: string, slots: Slots): string =>
  words.t(`${catalogue}:${key}`, { ...slots })

/** The words of a phrase in the player's language, its `{{slots}}` filled. A slot `count` chooses the plural. */
export const t = (key: Key, slots: Slots = {}): string => words.t(key, { ...slots })

/** A phrase as its catalogue has it, slots unfilled; undefined where no catalogue has it. */
export const raw = (key: string): string | undefined =>
  words.exists(key) ? words.t(key, { skipInterpolation: true }) : undefined

/**
 * A phrase that only a translation has, of what is written in English where it is made; or that English, which may be
 * made when it is wanted.
 */
export function worded(key: string, english: string | (() => string), slots: Slots = {}): string {
  if (words.exists(key)) return words.t(key, { ...slots })
  return typeof english === 'string' ? english : english()
}

/** Whether a catalogue holds a phrase whose key is made of data (an id that a scenario chose, say). */
export const isKey = (key: string): key is Key => words.exists(key)
