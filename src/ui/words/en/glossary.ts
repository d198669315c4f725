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

/** Words of the trade that screens use, each with the entry that explains it. */
export const JARGON: Readonly<Record<string, TermId>> = {
  'ring-fenced': 'ring-fence',
  statutory: 'statutory',
  'legal floor': 'floor',
  assurance: 'overhead',
  reserves: 'reserves',
  outturn: 'outturn',
  shaded: 'shaded',
  'pooled fund': 'pooled-fund',
  'gain share': 'gain-share',
  'control totals': 'control-totals',
  regulator: 'regulator',
  notice: 'section-114',
  'joint board': 'joint-board',
  'open book': 'open-book',
  'data sharing agreement': 'data-sharing',
  'section 256': 'payments',
  'section 75': 'pooled-fund',
  residents: 'co-production',
}
