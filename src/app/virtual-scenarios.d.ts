declare module 'virtual:scenarios' {
  import type { ScenarioData } from '../schema/index.ts'
  import type { Offer } from '../ui/start/model.ts'

  /** A scenario as the start screen offers it. */
  export type ScenarioSummary = Offer
  export const scenarios: readonly ScenarioSummary[]
  /** The whole of a scenario, loaded when it is asked for; undefined when there is none of that id. */
  export function load(id: string): Promise<ScenarioData | undefined>
}
