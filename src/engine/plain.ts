import { current, type Draft, isDraft } from 'immer'

/**
 * The value itself where a rule runs in place; a plain copy of what it now is where it runs on an immer draft. For
 * reading much without paying for a draft of each thing read. What is written to it does not reach the state.
 */
// `isDraft` does not narrow the type, so the cast says what it has just found.
export const plainOf = <T>(value: T): T => (isDraft(value) ? current(value as Draft<T>) : value)
