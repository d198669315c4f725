import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { isOver, type Session } from '../../session/index.ts'
import { HandOver } from '../../ui/hand-over.tsx'
import { Play, type PlayProps } from './play.tsx'
import { firstPerson, peopleAt } from './turns.ts'

/** Who has the device, with the session as it was when they took it; or who is to take it next. */
interface Turn {
  readonly session: Session
  readonly seat: string
  readonly taken: boolean
  /** Counts the turns, so that each begins with nothing of the one before. */
  readonly n: number
}

/**
 * A table with several people at one device: each has it in turn, and between them a screen that shows nothing. What one
 * saw is taken off the page whole before the next sits down.
 */
function Shared({ session, seat, ...rest }: PlayProps): VNode {
  const over = isOver(session)
  const [turn, setTurn] = useState<Turn>({
    session,
    seat: over ? seat : firstPerson(session, seat),
    taken: over,
    n: 0,
  })
  const next = (now: Session, to: string, taken: boolean): void =>
    setTurn(({ n }) => ({ session: now, seat: to, taken, n: n + 1 }))
  if (turn.taken)
    return (
      <Play
        key={turn.n}
        {...rest}
        session={turn.session}
        seat={turn.seat}
        people={peopleAt(turn.session)}
        onPass={(now, to) => next(now, to, isOver(now))}
      />
    )
  const { place, seats } = turn.session.scenario.data
  const to = seats.find(({ id }) => id === turn.seat)
  return (
    <HandOver
      place={place.name}
      seat={{ short: to?.short ?? '', name: to?.name ?? '', role: to?.role ?? 'health' }}
      onTake={() => next(turn.session, turn.seat, true)}
      onStart={rest.onStart}
    />
  )
}

/** A table as it is on this device: one person with partners, or several people who pass the device on. */
export const AtTable = (props: PlayProps): VNode =>
  peopleAt(props.session).length > 1 ? <Shared {...props} /> : <Play {...props} />
