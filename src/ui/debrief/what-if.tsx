import type { VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Findings } from '../../debrief/index.ts'
import { must } from '../../kernel/index.ts'
import type { Alternative, Decision, View, WhatIf } from '../../schema/index.ts'
import { Select } from '../parts/field.tsx'
import { change } from '../words/format.ts'
import { decisionSaid } from './decisions.ts'
import { type Lab, type Standing, useAnswer } from './lab.ts'
import { Behind } from './parts/table.tsx'
import { whenOf } from './parts/time.ts'
import { Waiting } from './parts/waiting.tsx'
import { sideBySide } from './tallies.ts'
import { say } from './words/index.ts'

const actOf = (view: View, { round, told }: Decision): string =>
  say('whatif.act', { when: whenOf(view, round), act: decisionSaid(view, told) })

/** What tries say of a difference, by its least and its greatest. */
function chanceOf(low: number, high: number): 'none' | 'same' | 'clear' | 'mixed' {
  if (low === high) return low === 0 ? 'none' : 'same'
  return low > 0 || high < 0 ? 'clear' : 'mixed'
}

/** What came of it: against the record, and with partners playing on. */
function Outcome({ view, found, one }: { view: View; found: Findings; one: WhatIf }): VNode {
  const { record, recorded, draws } = one
  const { unchanged, changed } = must(draws[one.middle], 'the middle draw')
  const by = recorded.shared - record.shared
  const all = draws.map((draw) => draw.changed.shared - draw.unchanged.shared)
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const chance = chanceOf(low, high)
  return (
    <>
      <p class="what-if-main">
        {by === 0
          ? say('whatif.recorded.same', { with: record.shared })
          : say('whatif.recorded', { without: recorded.shared, with: record.shared, change: change(by) })}
      </p>
      <p>
        {say('whatif.partners', {
          changed: changed.shared,
          unchanged: unchanged.shared,
          change: change(changed.shared - unchanged.shared),
        })}{' '}
        <span class="soft">
          {say(`whatif.chance.${chance}`, {
            count: draws.length,
            low: change(low),
            high: change(high),
          })}
        </span>
      </p>
      <Behind
        caption={say('whatif.table')}
        head={[
          say('whatif.table.what'),
          say('whatif.table.record'),
          say('whatif.table.recorded'),
          say('whatif.table.unchanged'),
          say('whatif.table.changed'),
        ]}
        rows={sideBySide(view, found, [record, recorded, unchanged, changed])}
      />
    </>
  )
}

/** A question that was asked: which entry of the record, and what was to be done there instead (nothing when undefined). */
export interface Ran {
  readonly n: number
  readonly instead: Alternative | undefined
}

interface Props {
  readonly view: View
  readonly found: Findings
  readonly lab: Lab
  /** What can be left out or done otherwise, in the order of the record. */
  readonly decisions: readonly Decision[]
  readonly chosen: number
  readonly onChoose: (n: number) => void
  readonly onRun: (asked: Ran) => void
  /** What was asked last, the act that it was about, and what is known of it. */
  readonly ran: Ran | undefined
  readonly was: Decision | undefined
  readonly standing: Standing<WhatIf> | undefined
  readonly again: () => void
  readonly stop: () => void
}

/** Nothing in its place: the value of the list’s first entry. */
const NOTHING = -1

/** What could have been done at the chosen entry, once the lab has told. */
function useAlternatives(lab: Lab, n: number): readonly Alternative[] {
  const ask = useMemo(
    () =>
      (watch = {}) =>
        lab.alternatives(n, watch),
    [lab, n],
  )
  const { standing } = useAnswer(ask)
  return standing?.at === 'answered' ? standing.value : []
}

function Question({
  view,
  lab,
  decisions,
  chosen,
  onChoose,
  onRun,
  standing,
}: Pick<Props, 'view' | 'lab' | 'decisions' | 'chosen' | 'onChoose' | 'onRun' | 'standing'>): VNode {
  const alternatives = useAlternatives(lab, chosen)
  const [pick, setPick] = useState(NOTHING)
  const instead = alternatives[pick]
  return (
    <form
      class="what-if-form"
      onSubmit={(event) => {
        event.preventDefault()
        onRun({ n: chosen, instead })
      }}
    >
      <Select
        label={say('whatif.which')}
        value={chosen}
        choices={decisions.map((one) => ({ value: one.n, name: actOf(view, one) }))}
        onChange={(n) => {
          setPick(NOTHING)
          onChoose(n)
        }}
      />
      <Select
        label={say('whatif.instead')}
        value={instead ? pick : NOTHING}
        choices={[
          { value: NOTHING, name: say('whatif.instead.nothing') },
          ...alternatives.map((one, at) => ({ value: at, name: decisionSaid(view, one.told) })),
        ]}
        onChange={setPick}
      />
      <button type="submit" class="button strong" disabled={standing?.at === 'asked'}>
        {say('whatif.run')}
      </button>
    </form>
  )
}

/** Leaves out one act of the record, or puts another in its place, and tells what the session comes to. */
export function WhatIfDesk({ ran, was, standing, again, stop, view, found, ...asking }: Props): VNode {
  return (
    <>
      <Question {...asking} view={view} standing={standing} />
      <div class="what-if-answer" role="status" aria-live="polite" tabIndex={-1}>
        {ran && was && standing && (
          <>
            <p class="small">
              <q>
                {ran.instead
                  ? say('whatif.in-place', {
                      act: actOf(view, was),
                      other: decisionSaid(view, ran.instead.told),
                    })
                  : say('whatif.without', { act: actOf(view, was) })}
              </q>
            </p>
            <Waiting standing={standing} working={say('whatif.working')} again={again} stop={stop}>
              {(one) => <Outcome view={view} found={found} one={one} />}
            </Waiting>
          </>
        )}
      </div>
    </>
  )
}
