import type { ComponentChildren, VNode } from 'preact'
import { Own } from '../../parts/own.tsx'
import { say } from '../words/index.ts'
import { Scroller } from './scroller.tsx'

export type Cell = ComponentChildren

/** The figures behind a picture, folded away: the first cell of each row is its heading. */
export function Behind({
  caption,
  head,
  rows,
  opens = say('table.open'),
}: {
  caption: string
  head: readonly string[]
  rows: readonly (readonly Cell[])[]
  /** What opens it. */
  opens?: string
}): VNode {
  return (
    <details class="behind">
      <summary>{opens}</summary>
      <Scroller label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {head.map((one, at) => (
                <th key={at} scope="col">
                  {one}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at}>
                {row.map((cell, column) =>
                  column === 0 ? (
                    <th key={column} scope="row">
                      <Own>{cell}</Own>
                    </th>
                  ) : (
                    <td key={column}>
                      <Own>{cell}</Own>
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </details>
  )
}
