import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import { findingsOf, type Seen } from '../../debrief/index.ts'
import type { View } from '../../schema/index.ts'
import { ClaimsChapter } from './claims.tsx'
import { CommitmentChapter } from './commitment.tsx'
import './css/page.css'
import './css/charts.css'
import './css/rows.css'
import './css/knowing.css'
import './css/money.css'
import './css/lead.css'
import './css/worth.css'
import './css/print.css'
import { OwnTitlesProvider, titlesOf } from '../parts/own.tsx'
import { language } from '../words/index.ts'
import { KnowledgeChapter } from './knowledge.tsx'
import type { Lab } from './lab.ts'
import { LensChapter } from './lens.tsx'
import { MandatesChapter } from './mandates.tsx'
import { MoneyChapter } from './money.tsx'
import { Opening } from './opening.tsx'
import { PlaceChapter } from './place.tsx'
import { PromisesChapter } from './promises.tsx'
import { QuestionsChapter } from './questions.tsx'
import { type OnFile, Take } from './take.tsx'
import { TrustChapter } from './trust.tsx'
import { UnderstandingChapter } from './understanding.tsx'
import { say } from './words/index.ts'
import { WorthChapter } from './worth.tsx'

export { wordsReady } from './words/index.ts'

interface Props {
  readonly view: View
  readonly events: readonly Seen[]
  /** Where what takes long is worked out; without it the chapter on that is left out. */
  readonly lab?: Lab | undefined
  /** How the record is handed over as files; without it none are offered. */
  readonly onFile?: OnFile | undefined
}

/** The debrief of one seat: what the record shows, in pictures with their tables, questions and a commitment. */
export function Debrief({ view, events, lab, onFile }: Props): VNode {
  const found = useMemo(() => findingsOf(view, events), [view, events])
  const titles = useMemo(() => titlesOf(view), [view, language.value])
  if (found === undefined) return <p class="debrief-waits">{say('waits')}</p>
  return (
    <OwnTitlesProvider value={titles}>
      <article class="debrief">
        <Opening view={view} found={found} left={lab ? [] : ['worth']} />
        <PlaceChapter view={view} found={found} />
        <TrustChapter view={view} found={found} />
        <PromisesChapter view={view} found={found} />
        <ClaimsChapter view={view} found={found} />
        <KnowledgeChapter view={view} found={found} />
        <MoneyChapter view={view} found={found} />
        <MandatesChapter view={view} found={found} events={events} />
        {lab && <WorthChapter view={view} found={found} lab={lab} />}
        <UnderstandingChapter view={view} found={found} />
        <LensChapter view={view} found={found} />
        <QuestionsChapter view={view} found={found} />
        <CommitmentChapter view={view} />
        {onFile && <Take view={view} events={events} onFile={onFile} />}
      </article>
    </OwnTitlesProvider>
  )
}
