import { isOver, type Session } from '../../session/index.ts'

/** The seats that people hold, in the order of the table. */
export const peopleAt = ({ scenario, roster }: Session): string[] =>
  scenario.data.seats.flatMap(({ id }) => (roster[id]?.holder === 'person' ? [id] : []))

const awaited = (session: Session, seat: string): boolean => session.state.seats[seat]?.ready === false

/** The people after a seat, in turn, the seat itself last. */
function after(session: Session, seat: string): string[] {
  const people = peopleAt(session)
  const from = people.indexOf(seat) + 1
  return [...people.slice(from), ...people.slice(0, from)]
}

/**
 * Whose turn it is at a device that several people share, when `seat` has it: undefined while that one is still awaited
 * itself, when only partners are, and when play is over. Whoever is done passes the device on; a new phase begins with
 * the one who has it.
 */
export function nextPerson(session: Session, seat: string): string | undefined {
  if (isOver(session) || awaited(session, seat)) return undefined
  return after(session, seat).find((one) => one !== seat && awaited(session, one))
}

/** Who takes the device when a session is opened: the seat named, if it is awaited, or the first that is. */
export function firstPerson(session: Session, seat: string): string {
  if (awaited(session, seat)) return seat
  return after(session, seat).find((one) => awaited(session, one)) ?? seat
}
