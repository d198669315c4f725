import i18next from 'i18next'
import { en } from './en/index.ts'

type Words = typeof en
type Stem<K extends string> = K extends `${infer S}_one` | `${infer S}_other` ? S : K

/** The name of a phrase: its catalogue, a colon and its key; the endings of plurals are left off. */
export type Key = {
  [N in keyof Words & string]: `${N}:${Stem<keyof Words[N] & string>}`
}[keyof Words & string]
export type Slots = Readonly<Record<string, string | number>>

const words = i18next.createInstance()
void words.init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en },
  ns: Object.keys(en),
  keySeparator: false,
  initAsync: false,
  interpolation: { escapeValue: false },
})

/** The words of a phrase in the player's language, its `{{slots}}` filled. A slot `count` chooses the plural. */
export const t = (key: Key, slots: Slots = {}): string => words.t(key, { ...slots })

/** Whether a catalogue holds a phrase whose key is made of data (an id that a scenario chose, say). */
export const isKey = (key: string): key is Key => words.exists(key)
