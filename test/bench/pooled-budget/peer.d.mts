import type { Ending, Move } from './rules.ts'

/** A game of the peer that has been played. */
export interface PeerGame {
  getState(): unknown
}
export type PeerScript = readonly { player: string; move: string; args: readonly number[] }[]
export function peerScriptOf(course: readonly Move[]): PeerScript
export function playPeer(seed: string, script: PeerScript): PeerGame
export function peerEnding(client: PeerGame): Ending
