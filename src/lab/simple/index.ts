import { must, type Stream } from '../../kernel/index.ts'
import { decide, PERSONAS } from '../../partners/index.ts'
import type { Action, Option, Options, View } from '../../schema/index.ts'
import type { Decide } from '../../session/index.ts'
import { giveCard, promisePart, sayNo, sayYes } from './answer.ts'
import { fundAll, fundByChance, fundNone } from './budget.ts'
import { anything } from './chance.ts'

/**
 * Rules that need no thought: a game that one of them wins is no game. `always-yes` gives every card, takes every offer
 * and funds everything; `always-fund` and `always-accept` do one half of that each; `never` says no and pays for nothing;
 * `random` does anything that is legal.
 */
export const SIMPLE_RULES = ['always-yes', 'always-fund', 'always-accept', 'never', 'random'] as const
export type SimpleRule = (typeof SIMPLE_RULES)[number]

const isSimple = (name: string): name is SimpleRule => SIMPLE_RULES.some((rule) => rule === name)

const READY: Action = { type: 'ready' }

function atTheBoard(rule: SimpleRule, view: View, options: Options, chance: Stream): Action {
  switch (rule) {
    case 'always-yes':
      return sayYes(options) ?? giveCard(options) ?? promisePart(options, view) ?? READY
    case 'always-fund':
      return sayNo(options) ?? promisePart(options, view) ?? READY
    case 'always-accept':
      return sayYes(options) ?? READY
    case 'never':
      return sayNo(options) ?? READY
    case 'random':
      return anything(options, chance)
  }
}

function budgetOf(rule: SimpleRule, option: Extract<Option, { type: 'budget' }>, chance: Stream): Action {
  if (rule === 'random') return fundByChance(option, chance)
  return rule === 'always-yes' || rule === 'always-fund' ? fundAll(option) : fundNone(option)
}

/** What a simple rule does next, by what its seat may know and do, like any partner. */
function decideSimply(rule: SimpleRule, view: View, options: Options, chance: Stream): Action {
  const budget = options.open.find((o) => o.type === 'budget')
  if (budget) return budgetOf(rule, budget, chance)
  return view.phase === 'board' ? atTheBoard(rule, view, options, chance) : READY
}

/** Everybody who can be put in a seat in the lab: the personas, and the simple rules. */
export const PLAYERS: readonly string[] = [...PERSONAS.map((p) => p.id), ...SIMPLE_RULES]

/** How a player of the lab decides: as a simple rule of its name, else as the persona. */
export const decideAny: Decide = (player, view, options, chance) =>
  isSimple(player)
    ? { action: decideSimply(player, view, options, chance), because: null }
    : decide(must(PLAYERS.includes(player) ? player : undefined, `player ${player}`), view, options, chance)
