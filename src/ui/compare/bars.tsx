import type { ComponentChildren, VNode } from 'preact'
import { LETTERS } from './model.ts'

interface Row {
  readonly key: string
  readonly name: ComponentChildren
  readonly values: readonly [number, number]
}

/** Figures of two sessions, one pair of bars a row, A above B; the figures stand beside them. */
export function Bars({
  rows,
  most,
  say,
}: {
  rows: readonly Row[]
  most: number
  say: (value: number) => string
}): VNode {
  return (
    <ul class="pairs">
      {rows.map(({ key, name, values }) => (
        <li key={key}>
          <p class="pair-name">{name}</p>
          {LETTERS.map((letter, at) => (
            <p key={letter} class="pair-bar" data-side={letter}>
              <span class="pair-letter">{letter}</span>
              <span class="pair-track">
                <span
                  data-none={(values[at] ?? 0) <= 0}
                  style={{ '--share': Math.max(0, Math.min(1, (values[at] ?? 0) / Math.max(1, most))) }}
                />
              </span>
              <span class="num">{say(values[at] ?? 0)}</span>
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}
