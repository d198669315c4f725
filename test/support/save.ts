import { SAVE_FORMAT, type Save } from '../../src/app/saves.ts'
import { openSession, receiptOf } from '../../src/session/index.ts'
import { allHeldBy, harbour } from './session.ts'

const scenario = harbour()

/** A session as it is kept before anything was done. */
export const SAVE: Save = {
  format: SAVE_FORMAT,
  id: 'abc',
  title: 'Harbour',
  seat: 'health',
  seatName: 'Health',
  round: 1,
  rounds: 8,
  phase: 'brief',
  when: 0,
  receipt: receiptOf(openSession(scenario, 'saves', allHeldBy(scenario, 'person'))),
}
