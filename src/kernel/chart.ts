import { type AnyMachineSnapshot, type AnyStateMachine, createActor, type EventObject } from 'xstate'

/** An action that a move asks for: data, never run by the chart. */
export interface ChartAction {
  readonly type: string
  readonly params: unknown
}

/** Where an event leads and what happens on the way: exit, transition and entry actions in that order. */
export interface Move {
  readonly state: string
  readonly actions: readonly ChartAction[]
}

/**
 * An XState machine as a pure function of (state, event). The machine's states are flat (the state value is one name),
 * it has no context and no `invoke`, `after`, spawned, raised or sent events, so that one inert scope serves every
 * move: XState's own `transition` builds an actor for each call, at five times the cost of the move.
 */
export class Chart<E extends EventObject> {
  /** The state in which the machine starts. */
  readonly initial: string
  readonly #machine: AnyStateMachine
  readonly #scope: Parameters<AnyStateMachine['transition']>[2]
  readonly #snapshots = new Map<string, AnyMachineSnapshot>()
  #actions: ChartAction[] = []

  constructor(machine: AnyStateMachine) {
    const self = createActor(machine)
    this.#machine = machine
    this.#scope = {
      self,
      system: self.system,
      id: '',
      sessionId: '',
      logger: () => {},
      defer: () => {},
      emit: () => {},
      stopChild: () => {},
      actionExecutor: ({ type, params }) => {
        this.#actions.push({ type, params })
      },
    }
    this.initial = nameOf(self.getSnapshot())
  }

  /** The move that `event` makes in `state`; undefined when it moves nothing. Throws on a state the machine lacks. */
  next(state: string, event: E): Move | undefined {
    const before = this.#snapshot(state)
    // As an actor would: what has ended takes no more events.
    if (before.status !== 'active') return undefined
    this.#actions = []
    const after: AnyMachineSnapshot = this.#machine.transition(before, event, this.#scope)
    // XState hands back the same snapshot when no transition was taken, and when one neither moved nor did anything.
    if (after === before && this.#actions.length === 0) return undefined
    return { state: nameOf(after), actions: this.#actions }
  }

  #snapshot(state: string): AnyMachineSnapshot {
    const known = this.#snapshots.get(state)
    if (known) return known
    const made: AnyMachineSnapshot = this.#machine.resolveState({ value: state, context: {} })
    this.#snapshots.set(state, made)
    return made
  }
}

/**
 * A chart whose events say all by their type and by flags. There are few such moves, so each is worked out by XState
 * once and remembered. Not for events with figures or data, of which there is no end.
 */
export class FlagChart<E extends EventObject & Readonly<Record<keyof E, string | boolean>>> extends Chart<E> {
  readonly #moves = new Map<string, Move | undefined>()

  override next(state: string, event: E): Move | undefined {
    let key = state
    for (const name in event) key += ` ${name}=${event[name]}`
    const known = this.#moves.get(key)
    if (known || this.#moves.has(key)) return known
    const move = super.next(state, event)
    this.#moves.set(key, move)
    return move
  }
}

/** Wraps a machine made with `setup(…).createMachine(…)`. `E` names the events that it takes. */
export const chartOf = <E extends EventObject>(machine: AnyStateMachine): Chart<E> => new Chart<E>(machine)

function nameOf(snapshot: AnyMachineSnapshot): string {
  if (typeof snapshot.value !== 'string') throw new Error('a chart has flat states only')
  return snapshot.value
}
