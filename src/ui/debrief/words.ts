import i18next from 'i18next'
import { debrief } from './words.en.ts'
import { lead } from './words.lead.en.ts'
import { reading } from './words.reading.en.ts'
import { worth } from './words.worth.en.ts'

const en = { ...debrief, ...lead, ...reading, ...worth }
type Words = typeof en
type Stem<K extends string> = K extends `${infer S}_one` | `${infer S}_other` ? S : K

/** The name of a phrase of the debrief; the endings of plurals are left off. */
export type Key = Stem<keyof Words & string>
export type Slots = Readonly<Record<string, string | number>>

const NAMESPACE = 'debrief'
const words = i18next.createInstance()
void words.init({
  lng: 'en',
  fallbackLng: 'en',
  ns: [NAMESPACE],
  defaultNS: NAMESPACE,
  keySeparator: false,
  initAsync: false,
  interpolation: { escapeValue: false },
})
words.addResourceBundle('en', NAMESPACE, en)

/** A phrase of the debrief in the player's language, its `{{slots}}` filled. A slot `count` chooses the plural. */
export const say = (key: Key, slots: Slots = {}): string => words.t(key, { ...slots })
