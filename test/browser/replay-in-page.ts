import { hashOf } from '../../src/engine/index.ts'
import { compileScenario } from '../../src/scenario/index.ts'
import type { ScenarioData } from '../../src/schema/index.ts'
import { replay } from '../../src/session/index.ts'

/** What the page of the determinism test does: compiles the scenario and replays each receipt; the hashes or faults. */
function replayAll(data: ScenarioData, receipts: readonly string[]): string[] {
  const scenario = compileScenario(data)
  return receipts.map((text) => {
    const replayed = replay(text, () => scenario)
    return replayed.ok ? hashOf(replayed.value.state) : `${replayed.error.code}: ${replayed.error.message}`
  })
}

Object.assign(globalThis, { replayAll })
