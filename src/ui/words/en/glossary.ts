import type { TermId } from './term.ts'

/** The glossary's groups, in the order in which they are shown, and the terms of each. */
export const GLOSSARY = {
  quarter: ['attention', 'mandate', 'bulletin', 'published', 'outturn'],
  money: [
    'reserves',
    'statutory',
    'floor',
    'ring-fence',
    'overhead',
    'section-114',
    'control-totals',
    'payments',
  ],
  knowing: ['claim', 'shaded', 'settled', 'legal-basis'],
  together: [
    'trust',
    'pledge',
    'programme',
    'threshold',
    'agreement',
    'data-sharing',
    'open-book',
    'pooled-fund',
    'joint-board',
    'gain-share',
    'better-care',
    'co-production',
  ],
  place: ['confidence', 'discharge', 'regulator'],
} as const satisfies Record<string, readonly TermId[]>
export type GlossaryGroup = keyof typeof GLOSSARY
