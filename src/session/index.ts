export { REPLAY_ERRORS, type ReplayCode, type ReplayError, readReceipt, replay, replaying } from './replay.ts'
export { type Moment, momentsOf, rewound } from './rewind.ts'
export {
  digestOf,
  type Entry,
  entriesOf,
  eventsFor,
  type Happening,
  isOver,
  openSession,
  optionsOf,
  receiptFrom,
  receiptOf,
  type Session,
  submit,
  viewOf,
} from './session.ts'
export { type Choice, carryOut, choose, chosenIn, type Decide, type Turn, turn } from './turn.ts'
