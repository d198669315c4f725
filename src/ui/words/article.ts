import { language } from './index.ts'

/** Kinds of body that English calls by an article: “the Trust”. */
const BODIES =
  /^(trust|council|board|services?|team|office|department|authority|partnership|agency|hospitals?|commission|committee|directorate|forum|alliance|federation|college)$/i

/** Common words that stand before the kind of body. With any other, a place’s name say, there is no article. */
const COMMON =
  /^(nhs|care|hospitals?|health|children[’']s|families|mental|community|ambulance|acute|primary|social|adult|public|local|borough|county|city|district|town|parish|housing|foundation|fire|police|youth|education|schools|voluntary|joint|integrated|probation)$/i

/**
 * The article, with a space, that an agency’s short name takes within an English sentence: “the ” for “NHS Trust” and
 * “Council”; none for “Public Health”, “Vale Care” or “Vale Council”, nor in Welsh, which takes the names as they are.
 */
export function articleOf(name: string): string {
  const words = name.split(/\s+/)
  const last = words.pop() ?? ''
  return language.peek() === 'en' && BODIES.test(last) && words.every((word) => COMMON.test(word))
    ? 'the '
    : ''
}

/** An agency’s short name as it stands within a sentence: “the NHS Trust”. */
export const named = (name: string): string => articleOf(name) + name

/** What stands at the beginning of a sentence, with its first letter capital. */
export const begun = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
