import { workTogether } from './board.ts'
import { type Selfish, sealBudgets } from './money.ts'
import type { Plan } from './plan.ts'
import type { Table } from './table.ts'

/** How a table works: each agency for itself, or all together. */
export type Manner = 'alone' | 'together'

/** Plays the round that has begun to its end; afterwards the next has begun, or play is over. */
export function playRound(table: Table, plan: Plan, manner: Manner, selfish?: Selfish): void {
  const { state } = table
  const { round } = state
  while (state.phase !== 'debrief' && state.round === round) {
    if (state.phase === 'budget') {
      sealBudgets(table, plan, selfish)
      continue
    }
    if (state.phase === 'board' && manner === 'together') workTogether(table, plan)
    table.ends()
  }
}

/** True once play is over. */
export const isOver = (table: Table): boolean => table.state.phase === 'debrief'

/** Plays on from where the table is to the end of play. */
export function playOn(table: Table, plan: Plan, manner: Manner): void {
  while (!isOver(table)) playRound(table, plan, manner)
}
