export { type Played, playSession, receiptOfPlayed, Stalled } from './play.ts'
export { type Outcome, outcomeOf, partnersIn, seedsFrom, simulate } from './simulate.ts'
