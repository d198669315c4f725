import type { VNode } from 'preact'
import { type Findings, RUNS, type WorthFindings } from '../../debrief/index.ts'
import type { References, View } from '../../schema/index.ts'
import { money } from '../words/format.ts'
import { programmeName } from './names.ts'
import { Scroller } from './parts/scroller.tsx'
import { Behind } from './parts/table.tsx'
import { OutcomeHead, OutcomeRow } from './place.tsx'
import { sideBySide } from './tallies.ts'
import { say } from './words/index.ts'

/** How many programmes are compared at once; the rest is in the figures behind. */
const COMPARED = 6

const heads = (): string[] => RUNS.map((run) => say(`worth.run.${run}`))

function Compared({
  view,
  worth,
  references,
}: {
  view: View
  worth: WorthFindings
  references: References
}): VNode {
  const runs = RUNS.map((run) => references[run])
  const rows = [
    ...worth.programmes.slice(0, COMPARED).map(({ id, ran }) => ({
      name: say('worth.ran', { what: programmeName(view, id) }),
      cells: RUNS.map((run) => String(ran[run])),
    })),
    { name: say('worth.paid'), cells: runs.map((one) => money(one.paid)) },
    { name: say('worth.agreements'), cells: runs.map((one) => String(one.agreements)) },
    { name: say('worth.kept'), cells: runs.map((one) => String(one.promises.kept)) },
  ]
  return (
    <Scroller label={say('worth.differences')}>
      <table class="runs-compared">
        <caption>{say('worth.differences')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('whatif.table.what')}</th>
            {heads().map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  )
}

/** The session beside the silo run and the joint run: how far each came, and what was done differently. */
export function Runs({
  view,
  found,
  worth,
  references,
}: {
  view: View
  found: Findings
  worth: WorthFindings
  references: References
}): VNode {
  return (
    <>
      <div class="rows runs">
        <OutcomeHead title={say('worth.runs')} />
        <ul>
          {worth.runs.map(({ run, start, shared, verdict }) => (
            <OutcomeRow
              key={run}
              one={{
                id: run,
                title: say(`worth.run.${run}`),
                start,
                score: shared,
                verdict,
                shared: run === 'session',
              }}
            />
          ))}
        </ul>
      </div>
      <p class="small soft">{say('worth.about')}</p>
      <Compared view={view} worth={worth} references={references} />
      <Behind
        caption={say('worth.table')}
        head={[say('whatif.table.what'), ...heads()]}
        rows={sideBySide(
          view,
          found,
          RUNS.map((run) => references[run]),
        )}
      />
    </>
  )
}
