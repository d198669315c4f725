import { clamp } from '../kernel/index.ts'
import type { ConfidenceCause, SeatId } from '../schema/index.ts'
import { type Record_, tell } from './record.ts'
import type { SessionState } from './state.ts'

/** Moves the public’s confidence, held between 0 and 1000. All can see it. */
export function moveConfidence(
  state: SessionState,
  record: Record_,
  by: number,
  because: ConfidenceCause,
  seat?: SeatId,
): void {
  const next = clamp(state.confidence + by, 0, 1000)
  const moved = next - state.confidence
  if (moved === 0) return
  state.confidence = next
  const who = seat === undefined ? {} : { seat }
  tell(record, 'all', { type: 'confidence-moved', by: moved, because, ...who })
}
