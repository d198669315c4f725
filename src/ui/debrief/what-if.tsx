import type { VNode } from 'preact'
import type { Findings } from '../../debrief/index.ts'
import { must } from '../../kernel/index.ts'
import type { Decision, View, WhatIf } from '../../schema/index.ts'
import { Select } from '../parts/field.tsx'
import { change } from '../words/format.ts'
import { decisionSaid } from './decisions.ts'
import type { Standing } from './lab.ts'
import { Behind } from './parts/table.tsx'
import { whenOf } from './parts/time.ts'
import { Waiting } from './parts/waiting.tsx'
import { sideBySide } from './tallies.ts'
import { say } from './words.ts'

const actOf = (view: View, { round, told }: Decision): string =>
  say('whatif.act', { when: whenOf(view, round), act: decisionSaid(view, told) })

/** What came of it: against the record, and with partners playing on. */
function Outcome({ view, found, one }: { view: View; found: Findings; one: WhatIf }): VNode {
  const { record, recorded, draws } = one
  const { unchanged, changed } = must(draws[one.middle], 'the middle draw')
  const by = recorded.shared - record.shared
  const all = draws.map((draw) => draw.changed.shared - draw.unchanged.shared)
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const chance = low === 0 && high === 0 ? 'none' : low > 0 || high < 0 ? 'clear' : 'mixed'
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

interface Props {
  readonly view: View
  readonly found: Findings
  /** What can be left out, in the order of the record. */
  readonly decisions: readonly Decision[]
  readonly chosen: number
  readonly onChoose: (n: number) => void
  readonly onRun: (n: number) => void
  /** The act that was left out last, and what is known of it. */
  readonly ran: Decision | undefined
  readonly standing: Standing<WhatIf> | undefined
  readonly again: () => void
}

/** Leaves out one act of the record and tells what the session comes to. */
export function WhatIfDesk({
  view,
  found,
  decisions,
  chosen,
  onChoose,
  onRun,
  ran,
  standing,
  again,
}: Props): VNode {
  return (
    <>
      <form
        class="what-if-form"
        onSubmit={(event) => {
          event.preventDefault()
          onRun(chosen)
        }}
      >
        <Select
          label={say('whatif.which')}
          value={chosen}
          choices={decisions.map((one) => ({ value: one.n, name: actOf(view, one) }))}
          onChange={onChoose}
        />
        <button type="submit" class="button strong" disabled={standing?.at === 'asked'}>
          {say('whatif.run')}
        </button>
      </form>
      <div class="what-if-answer" role="status" aria-live="polite" tabIndex={-1}>
        {ran && standing && (
          <>
            <p class="small">
              <q>{say('whatif.without', { act: actOf(view, ran) })}</q>
            </p>
            <Waiting standing={standing} working={say('whatif.working')} again={again}>
              {(one) => <Outcome view={view} found={found} one={one} />}
            </Waiting>
          </>
        )}
      </div>
    </>
  )
}
