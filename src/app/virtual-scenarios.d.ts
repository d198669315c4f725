declare module 'virtual:scenarios' {
  import type { Role, ScenarioData } from '../schema/index.ts'

  export interface ScenarioSummary {
    readonly id: string
    readonly title: string
    readonly summary: string
    readonly place: string
    readonly teaches: readonly string[]
    readonly minutes: number
    readonly rounds: number
    readonly seats: readonly {
      readonly id: string
      readonly role: Role
      readonly name: string
      readonly short: string
      readonly about: string
    }[]
  }
  export const scenarios: readonly ScenarioSummary[]
  /** The whole of a scenario, loaded when it is asked for; undefined when there is none of that id. */
  export function load(id: string): Promise<ScenarioData | undefined>
}
