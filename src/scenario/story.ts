import { setup } from 'xstate'
import { type Chart, chartOf } from '../kernel/chart.ts'
import { must } from '../kernel/index.ts'
import type { ActData, EffectData, ScenarioData } from '../schema/scenario.ts'
import type { Fact, Facts } from './facts.ts'

/** What moves the story: a quarter has ended, and these are its facts. */
export interface QuarterEvent {
  readonly type: 'quarter'
  readonly facts: Facts
}

type NextParams = { act: string; index: number }
type EnterParams = { act: string }

/**
 * The acts of a scenario as an XState machine: each act a state, whose entry asks to `enter` it; each of its ways on a
 * guarded transition of `quarter`, the first whose condition holds; an ending is a final state.
 */
function storyMachine(data: ScenarioData, fact: (expression: string) => Fact) {
  const conditions = new Map(data.story.acts.map((act) => [act.id, act.next.map((next) => fact(next.when))]))
  return setup({
    types: { events: {} as QuarterEvent }, // XState reads the type alone; the value is never used
    actions: { enter: (_, _params: EnterParams) => {} },
    guards: {
      holds: ({ event }, { act, index }: NextParams) =>
        must(conditions.get(act)?.[index], `way ${index} out of ${act}`)(event.facts) !== 0,
    },
  }).createMachine({
    id: 'story',
    initial: data.story.start,
    states: Object.fromEntries(data.story.acts.map((act) => [act.id, stateOf(act)])),
  })
}

function stateOf(act: ActData) {
  const entry = { type: 'enter' as const, params: { act: act.id } }
  if (act.ending) return { type: 'final' as const, entry }
  const quarter = act.next.map((next, index) => ({
    target: next.to,
    guard: { type: 'holds' as const, params: { act: act.id, index } },
    reenter: true,
  }))
  return { entry, on: { quarter } }
}

/** The story of a scenario, ready to be told. */
export class CompiledStory {
  /** The act in which the story starts. */
  readonly start: string
  readonly machine: ReturnType<typeof storyMachine>
  readonly #chart: Chart<QuarterEvent>
  readonly #acts: ReadonlyMap<string, ActData>

  constructor(data: ScenarioData, fact: (expression: string) => Fact) {
    this.start = data.story.start
    this.machine = storyMachine(data, fact)
    this.#chart = chartOf<QuarterEvent>(this.machine)
    this.#acts = new Map(data.story.acts.map((act) => [act.id, act]))
  }

  /** The act after a quarter with these facts, and the acts entered on the way (none when the story stays). */
  after(act: string, facts: Facts): { act: string; entered: string[] } {
    const move = this.#chart.next(act, { type: 'quarter', facts })
    if (!move) return { act, entered: [] }
    return { act: move.state, entered: move.actions.flatMap(enteredBy) }
  }

  /** What happens when an act is entered. */
  enter(act: string): readonly EffectData[] {
    return must(this.#acts.get(act), `act ${act}`).enter
  }
}

function enteredBy({ type, params }: { type: string; params: unknown }): string[] {
  const named = type === 'enter' && typeof params === 'object' && params !== null && 'act' in params
  return named && typeof params.act === 'string' ? [params.act] : []
}
