import { canonical } from '../../kernel/index.ts'
import { decide } from '../../partners/index.ts'
import type { Action } from '../../schema/index.ts'
import { chosenIn, type Entry, type Session, submit } from '../../session/index.ts'
import { type ToldReason, toldOf } from './told.ts'

const isSame = (one: Action, other: Action): boolean => canonical(one) === canonical(other)

/**
 * Plays a log again from its beginning and asks each partner anew why it did what it did, as `seat` may be told: what a
 * partner decides depends on the log alone. Where a partner would do otherwise now (its rule has changed since) no
 * reason is given, since it would be another’s. After each entry it gives how many were played; in the end the reasons,
 * the oldest first.
 */
export function* recalling(
  begun: Session,
  entries: readonly Entry[],
  seat: string,
): Generator<number, ToldReason[]> {
  const reasons: ToldReason[] = []
  let session = begun
  for (const { n, actor, action } of entries) {
    const isPartner = begun.roster[actor]?.holder === 'partner'
    const choice = isPartner ? chosenIn(session, decide) : undefined
    const done = submit(session, actor, action)
    if (!done.ok) throw new Error(`entry ${n} of the log cannot be followed: ${done.error.message}`)
    if (choice?.seat === actor && isSame(choice.action, action)) {
      const reason = toldOf(session, { ...choice, session: done.value }, seat)
      if (reason) reasons.push(reason)
    }
    session = done.value
    yield n
  }
  return reasons
}

/**
 * The same, `slice` ms at a time: in between, whatever else waits on this thread has its turn. Nothing once it is called off.
 */
export async function recalled(
  begun: Session,
  entries: readonly Entry[],
  seat: string,
  slice: number,
  isCalledOff: () => boolean = () => false,
): Promise<readonly ToldReason[]> {
  const steps = recalling(begun, entries, seat)
  while (!isCalledOff()) {
    const until = performance.now() + slice
    do {
      const step = steps.next()
      if (step.done) return step.value
    } while (performance.now() < until)
    await new Promise((resolve) => setTimeout(resolve))
  }
  return []
}
