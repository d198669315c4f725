/** The forms that a count can ask for, in any language. */
type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

/**
 * What a translation of an English catalogue must hold: each phrase, and of each that English has in singular and plural
 * the six forms of Welsh.
 */
export type Translated<Catalogue> = {
  readonly [K in keyof Catalogue & string as K extends `${infer S}_one` | `${infer S}_other`
    ? `${S}_${Plural}`
    : K]: string
}
