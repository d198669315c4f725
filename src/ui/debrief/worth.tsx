import type { VNode } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import { type Findings, type WorthFindings, worthFindings } from '../../debrief/index.ts'
import type { Decision, References, TurningPoints, View } from '../../schema/index.ts'
import { change, number } from '../words/format.ts'
import { type Lab, type Standing, useAnswer } from './lab.ts'
import { Chapter } from './parts/chapter.tsx'
import { Waiting } from './parts/waiting.tsx'
import { Runs } from './runs.tsx'
import { Turning } from './turning.tsx'
import { type Ran, WhatIfDesk } from './what-if.tsx'
import { say } from './words/index.ts'

/** What can be left out: what I decided, and the turning points, whosever they were; in the order of the record. */
function leavable(
  view: View,
  decisions: readonly Decision[],
  turned: Standing<TurningPoints> | undefined,
): Decision[] {
  const points = turned?.at === 'answered' ? turned.value.points.map((one) => one.n) : []
  return decisions.filter((one) => one.seat === view.viewer || points.includes(one.n))
}

/** What the dividend comes to, in a sentence. */
const headline = ({ worth, percent, above }: WorthFindings): string =>
  say(`worth.says.${worth}`, { percent: percent ?? 0, by: -above.session, joint: change(above.joint) })

const notesOn = (
  { silo, session, joint, evaluations }: References,
  { worth, percent, above }: WorthFindings,
): string[] => [
  say('worth.note', {
    silo: number(silo.shared),
    session: number(session.shared),
    joint: number(joint.shared),
  }),
  ...(percent === null || worth === 'below'
    ? []
    : [say('worth.note.share', { percent, got: change(above.session), whole: number(above.joint) })]),
  say('worth.note.best', { count: evaluations }),
]

/** What working together was worth: the session beside silos and all together, its turning points, and what if. */
export function WorthChapter({ view, found, lab }: { view: View; found: Findings; lab: Lab }): VNode {
  // In this order: the first is answered at once, the others take longer and longer.
  const decided = useAnswer(lab.decisions)
  const turning = useAnswer(lab.turningPoints)
  const beside = useAnswer(lab.references)
  const references = beside.standing?.at === 'answered' ? beside.standing.value : undefined
  const worth = useMemo(
    () => references && worthFindings(references, found.place.shared.start),
    [references, found],
  )
  const [chosen, setChosen] = useState<number>()
  const [run, setRun] = useState<Ran>()
  const ask = useMemo(
    () =>
      run === undefined ? undefined : (watch = {}) => lab.whatIf(run.n, run.instead?.action ?? null, watch),
    [lab, run],
  )
  const { standing, again, stop } = useAnswer(ask)
  const desk = useRef<HTMLElement>(null)
  const askWithout = (n: number): void => {
    setChosen(n)
    setRun({ n, instead: undefined })
    desk.current?.scrollIntoView({ block: 'start' })
    desk.current?.focus({ preventScroll: true })
  }
  return (
    <Chapter
      id="worth"
      says={worth ? headline(worth) : say('worth.says')}
      notes={references && worth ? notesOn(references, worth) : []}
    >
      <div class="references">
        {beside.standing && (
          <Waiting
            standing={beside.standing}
            working={say('worth.working')}
            again={beside.again}
            stop={beside.stop}
          >
            {(one) => worth && <Runs view={view} found={found} worth={worth} references={one} />}
          </Waiting>
        )}
      </div>
      <section class="turning" aria-labelledby="turning-title">
        <h3 id="turning-title">{say('turning.title')}</h3>
        <p class="small soft">{say('turning.about')}</p>
        {turning.standing && (
          <Waiting
            standing={turning.standing}
            working={say('turning.working')}
            again={turning.again}
            stop={turning.stop}
          >
            {(turned) => <Turning view={view} found={found} turned={turned} onAsk={askWithout} />}
          </Waiting>
        )}
      </section>
      <section class="what-if" aria-labelledby="what-if-title" ref={desk} tabIndex={-1}>
        <h3 id="what-if-title">{say('whatif.title')}</h3>
        <p class="small soft">{say('whatif.about')}</p>
        {decided.standing && (
          <Waiting
            standing={decided.standing}
            working={say('whatif.working')}
            again={decided.again}
            stop={decided.stop}
          >
            {(decisions) => {
              const own = leavable(view, decisions, turning.standing)
              const first = own[0]?.n
              return first === undefined ? null : (
                <WhatIfDesk
                  view={view}
                  found={found}
                  lab={lab}
                  decisions={own}
                  chosen={chosen ?? first}
                  onChoose={setChosen}
                  onRun={setRun}
                  ran={run}
                  was={decisions.find((one) => one.n === run?.n)}
                  standing={standing}
                  again={again}
                  stop={stop}
                />
              )
            }}
          </Waiting>
        )}
      </section>
    </Chapter>
  )
}
