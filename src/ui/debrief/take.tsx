import type { VNode } from 'preact'
import type { Seen } from '../../debrief/index.ts'
import { csvOf } from '../../debrief/record/csv.ts'
import { recordDocument } from '../../debrief/record/json.ts'
import { recordTables } from '../../debrief/record/tables.ts'
import type { View } from '../../schema/index.ts'
import { Icon } from '../parts/icon.tsx'
import { say } from './words/index.ts'

/** Hands a text to the player as a file. */
export type OnFile = (name: string, text: string, type: string) => void

/** The record as files: each table for a spreadsheet, or all of it for a program. */
export function Take({
  view,
  events,
  onFile,
}: {
  view: View
  events: readonly Seen[]
  onFile: OnFile
}): VNode {
  const stem = `${view.scenario.id.split('/').at(-1) ?? 'session'}_${view.viewer}`
  const document = (): void => {
    const text = `${JSON.stringify(recordDocument(view, events), null, 2)}\n`
    onFile(`${stem}.record.json`, text, 'application/json')
  }
  return (
    <section class="take" aria-labelledby="take-title">
      <h2 id="take-title">{say('take.title')}</h2>
      <p>{say('take.says')}</p>
      <ul class="take-files">
        {recordTables(view, events).map((table) => (
          <li key={table.name}>
            <button
              type="button"
              class="button small"
              onClick={() =>
                onFile(`${stem}_${table.name}.csv`, csvOf([table.columns, ...table.rows]), 'text/csv')
              }
            >
              <Icon name="download" size={16} /> {say(`take.table.${table.name}`)}
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="button small strong" onClick={document}>
            <Icon name="download" size={16} /> {say('take.all')}
          </button>
        </li>
      </ul>
    </section>
  )
}
