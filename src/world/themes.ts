import type { View } from '../schema/index.ts'

/** What a joint programme looks like in the streets. */
export const THEMES = [
  'warmth',
  'play',
  'food',
  'clinic',
  'care',
  'homes',
  'welcome',
  'paper',
  'garden',
] as const
export type Theme = (typeof THEMES)[number]

/** A programme that can be seen: being set up, at work, or given up. */
export interface Work {
  readonly id: string
  readonly title: string
  readonly theme: Theme
  readonly state: 'planned' | 'running' | 'stopped'
}

/** The words of each theme, the most telling first: what a programme is called weighs before what is said of it. */
const WORDS: readonly (readonly [Theme, RegExp])[] = [
  ['warmth', /\b(warm(?! kitchen)|heat(ing)?|damp|insulat\w*|draught|boilers?)\b/i],
  [
    'care',
    /\b(home first|discharge\w*|reable\w*|home carers?|carers?|step-?down|falls|two-hour|rehab\w*|beds)\b/i,
  ],
  ['paper', /\b(tool|app|payroll|data|records?|contracts?|dashboards?|policy|recovery|finance)\b/i],
  ['food', /\b(food|kitchens?|breakfast|meals?|lunch|toast|cook\w*|canteen|porridge|takeaways?|sugar)\b/i],
  ['homes', /\b(housing|homeless\w*|tenan\w*|keys|rents?|lodg\w*|foster\w*|placements?|flats?|roof)\b/i],
  [
    'clinic',
    /\b(health check|screen\w*|breath\w*|lungs?|teeth|dental|nurses?|clinics?|vaccin\w*|smok\w*|balance|dietitian)\b/i,
  ],
  ['play', /\b(play\w*|children|school|walk(ing)?|walks|cycl\w*|bus|feet|sports?|active|mile)\b/i],
  [
    'welcome',
    /\b(desk|doors?|knock|hubs?|famil\w*|befriend\w*|neighbours?|sitting room|community|visit\w*|drop-in)\b/i,
  ],
]

/** The theme of a programme, by its name, else by its words. */
export function themeOf(name: string, text = ''): Theme {
  for (const words of [name, text])
    for (const [theme, pattern] of WORDS) if (pattern.test(words)) return theme
  return 'garden'
}

/**
 * The programmes that can be seen: those that have run, at work or given up since; and those to which money has been
 * promised and that have not run yet.
 */
export function worksOf(view: View): Work[] {
  const promised = new Set(
    view.pledges.flatMap(({ status, promise }) =>
      status === 'open' && promise.of === 'fund' ? [promise.programme] : [],
    ),
  )
  return view.programmes.flatMap(({ id, title, text, delivered, streak, open }): Work[] => {
    const theme = themeOf(`${id.replaceAll('-', ' ')} ${title}`, text)
    if (streak > 0) return [{ id, title, theme, state: 'running' }]
    if (open && promised.has(id)) return [{ id, title, theme, state: 'planned' }]
    return delivered > 0 ? [{ id, title, theme, state: 'stopped' }] : []
  })
}
