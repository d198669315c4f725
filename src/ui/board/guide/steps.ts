import type { Options, Phase, View } from '../../../schema/index.ts'
import { opened } from '../../lore.ts'
import { firstDraft } from '../budget/draft.ts'
import { waiting } from '../desk/pressing.ts'
import type { Draft, Open, Tab } from '../state.ts'

/** What a step looks at to know whether it can be done, and whether it has been. */
export interface Facts {
  readonly view: View
  readonly options: Options
  /** The dialogs that were opened since the guide came. */
  readonly looked: ReadonlySet<Open['kind']>
  /** Whether something was said of the others in the reflection. */
  readonly answered: boolean
  /** The budget of this quarter as far as it was changed. */
  readonly budget?: Draft
  /** The last round whose outturn was told on the map to its end; infinite where no map can tell it. */
  readonly told: number
}

/** A step of the guided quarter: what it points at, and when it is over. Words stand under `guide:<id>`. */
export interface Step {
  readonly id:
    | 'news'
    | 'purse'
    | 'judged'
    | 'card'
    | 'to-board'
    | 'answer'
    | 'partner'
    | 'act'
    | 'to-budget'
    | 'line'
    | 'programme'
    | 'left'
    | 'seal'
    | 'scenes'
    | 'paid'
    | 'to-reflect'
    | 'others'
    | 'finish'
  readonly phase: Phase
  /** What it points at: the first that is found. */
  readonly target: string
  /** Where that stands on a narrow screen. */
  readonly tab: Tab
  /** What is to be read with it: the words leave it in sight where there is room. */
  readonly reads?: string
  /** What one works in to do it: the step is not left while the focus is there, so that nothing moves under the hand. */
  readonly within?: string
  /** Passed over where it cannot be done. */
  readonly can?: (facts: Facts) => boolean
  /** Done by doing it; a step without this is over when the player says so, or with its phase. */
  readonly done?: (facts: Facts) => boolean
}

/** Whether the player has done anything at the board this quarter that others could see. */
function hasActed({ view }: Facts): boolean {
  const { viewer, round } = view
  return (
    view.mine.attention < view.mine.attention_most ||
    view.claims.some((one) => one.by === viewer && one.round === round) ||
    view.requests.some((one) => one.by === viewer && one.round === round) ||
    view.pledges.some((one) => one.by === viewer && one.round === round && one.deal === null) ||
    view.deals.some((one) => one.author === viewer && one.status === 'proposed')
  )
}

/** Whether a part of this quarter’s budget is no longer what it was when it was laid out. */
function hasMoved({ view, options, budget }: Facts, part: 'lines' | 'programmes'): boolean {
  const option = opened(options, 'budget')[0]
  if (!option || !budget) return false
  const before = firstDraft(option, view)[part]
  return Object.entries(budget[part]).some(([id, amount]) => amount !== (before[id] ?? 0))
}

/** The one button of the board. */
export const MAIN = '.bar-next .button'

/** The guided quarter, in order. Each step explains one thing, and none says what is wise. */
export const STEPS: readonly Step[] = [
  {
    id: 'news',
    phase: 'brief',
    target: '.front-page',
    tab: 'desk',
  },
  { id: 'purse', phase: 'brief', target: '.agency-top', tab: 'agency' },
  { id: 'judged', phase: 'brief', target: '.brief .judged', tab: 'desk' },
  {
    id: 'card',
    phase: 'brief',
    target: '.brief .card-folder, .hand .card-folder',
    tab: 'desk',
    can: ({ view }) => view.mine.cards.length > 0,
    done: ({ looked }) => looked.has('card'),
  },
  { id: 'to-board', phase: 'brief', target: MAIN, tab: 'desk' },
  {
    id: 'answer',
    phase: 'board',
    target: '.tray',
    tab: 'desk',
    can: ({ view }) => waiting(view) > 0,
  },
  {
    id: 'partner',
    phase: 'board',
    target: '.partners > li',
    tab: 'partners',
    done: ({ looked }) => looked.has('partner'),
  },
  {
    id: 'act',
    phase: 'board',
    target: '.acts',
    tab: 'desk',
    can: ({ options }) => opened(options, 'ready').length > 0,
    done: hasActed,
  },
  { id: 'to-budget', phase: 'board', target: MAIN, tab: 'desk' },
  {
    id: 'line',
    phase: 'budget',
    target: '.budget-line',
    tab: 'desk',
    reads: '.running',
    within: '.budget-lines',
    done: (facts) => hasMoved(facts, 'lines'),
  },
  {
    id: 'programme',
    phase: 'budget',
    target: '.section:has(.budget-lines) ~ .section .budget-line',
    tab: 'desk',
    reads: '.running',
    within: '.budget-lines',
    can: ({ options }) => opened(options, 'budget').some(({ programmes }) => programmes.length > 0),
    done: (facts) => hasMoved(facts, 'programmes'),
  },
  { id: 'left', phase: 'budget', target: '.running', tab: 'desk' },
  { id: 'seal', phase: 'budget', target: MAIN, tab: 'desk' },
  {
    id: 'scenes',
    phase: 'outturn',
    target: '.player',
    tab: 'desk',
    reads: '.map',
    done: ({ view, told }) => told >= view.round,
  },
  {
    id: 'paid',
    phase: 'outturn',
    target: '.outturn .scene',
    tab: 'desk',
  },
  {
    id: 'to-reflect',
    phase: 'outturn',
    target: MAIN,
    tab: 'desk',
    can: ({ view }) => view.rules.reflect,
  },
  {
    id: 'others',
    phase: 'reflect',
    target: '.reflect-seat',
    tab: 'desk',
    within: '.reflect-seat',
    done: ({ answered }) => answered,
  },
  { id: 'finish', phase: 'reflect', target: MAIN, tab: 'desk' },
]

/** The step that is next: the first of this phase that was not passed, can be done, and is not done yet. */
export const nextStep = (facts: Facts, passed: readonly string[]): Step | undefined =>
  STEPS.find(
    ({ id, phase, can, done }) =>
      phase === facts.view.phase &&
      !passed.includes(id) &&
      (can === undefined || can(facts)) &&
      (done === undefined || !done(facts)),
  )
