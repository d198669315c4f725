import { must, type Stream } from '../kernel/index.ts'
import type { Options, View } from '../schema/index.ts'
import { because } from './because.ts'
import { atTheBoard } from './board.ts'
import { setBudget } from './budget.ts'
import { type Decision, Mind } from './mind.ts'
import { personaOf } from './personas/index.ts'
import { reflectOn } from './reflect.ts'

/**
 * What a partner of this persona does next: one legal action of `options` and its reason. The same view, options and
 * stream give the same decision. Throws on a persona that does not exist and when there is nothing to decide.
 */
export function decide(persona: string, view: View, options: Options, chance: Stream): Decision {
  const { rule } = must(personaOf(persona), `persona ${persona}`)
  const mind = new Mind(rule, view, options, chance)
  const ready = (code: 'read-the-brief' | 'saw-the-outturn'): Decision => ({
    action: { type: 'ready' },
    because: because(code),
  })
  switch (view.phase) {
    case 'brief':
      return ready('read-the-brief')
    case 'board':
      return atTheBoard(mind)
    case 'budget':
      return setBudget(mind, must(mind.may('budget')[0], 'a budget to set'))
    case 'outturn':
      return ready('saw-the-outturn')
    case 'reflect':
      return reflectOn(mind, must(mind.may('reflect')[0], 'something to reflect on'))
    case 'debrief':
      throw new Error('nothing to decide: the session is over')
  }
}
