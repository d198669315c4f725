import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Result } from '../../kernel/index.ts'
import { err, ok } from '../../kernel/index.ts'
import { Compare, ComparePage } from '../../ui/compare/compare.tsx'
import type { Pair } from '../../ui/compare/model.ts'
import { wordsReady } from '../../ui/debrief/words/index.ts'
import { Notice } from '../../ui/parts/notice.tsx'
import { t } from '../../ui/words/index.ts'
import { personaName } from '../personas.ts'
import { findScenario } from '../solo/open.ts'
import { type Kept, sideOf } from './side.ts'

/** The two sessions, once the words of the pictures that they share with the debrief are there. */
async function pairOf(kept: readonly [Kept, Kept]): Promise<Result<Pair, string>> {
  await wordsReady
  const scenario = await findScenario(kept[0].receipt.scenario.id)
  if (!scenario.ok) return scenario
  const [a, b] = kept.map((one) => sideOf(one, scenario.value, personaName))
  if (!a || !b) return err(t('compare:problem.gone'))
  return a.ok ? (b.ok ? ok([a.value, b.value]) : b) : a
}

/** Two sessions on one seed, replayed and put side by side. */
export function CompareScreen({ kept, onBack }: { kept: readonly [Kept, Kept]; onBack: () => void }): VNode {
  const [pair, setPair] = useState<Result<Pair, string>>()
  useEffect(() => {
    // The page is drawn before the sessions are replayed, which takes a moment.
    const wait = setTimeout(
      () => void pairOf(kept).then(setPair, () => setPair(err(t('start:problem.load')))),
    )
    return () => clearTimeout(wait)
  }, [kept])
  return (
    <ComparePage onBack={onBack}>
      {pair === undefined ? (
        <p class="soft" role="status">
          {t('compare:loading')}
        </p>
      ) : pair.ok ? (
        <Compare pair={pair.value} />
      ) : (
        <Notice icon="warning" tone="warn">
          {pair.error}
        </Notice>
      )}
    </ComparePage>
  )
}
