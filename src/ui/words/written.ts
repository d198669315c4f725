import { language } from './index.ts'

/**
 * Marks an element that holds a scenario’s own text, for those who read aloud or translate: scenarios are written in
 * English, in whatever language the interface speaks.
 */
export const asWritten = (): { readonly lang?: string } => (language.peek() === 'en' ? {} : { lang: 'en-GB' })
