import type { ComponentChildren, VNode } from 'preact'
import type { View } from '../../../schema/index.ts'
import { roundsOf, tick, yearMark } from './time.ts'

/** Puts what it holds at a share of the width, in per cent, whatever the width is; `y` in px. */
export const At = ({ x, y, children }: { x: number; y: number; children: ComponentChildren }): VNode => (
  <svg x={`${x.toFixed(2)}%`} y={y} overflow="visible" aria-hidden="true">
    {children}
  </svg>
)

/** The quarters above the tracks of a list. */
export const Ruler = ({ view }: { view: View }): VNode => (
  <ol class="ruler" aria-hidden="true" style={{ '--rounds': view.rounds }}>
    {roundsOf(view).map((round) => (
      <li key={round}>
        <span class="ruler-year">{yearMark(view, round) ?? ''}</span>
        {tick(view, round)}
      </li>
    ))}
  </ol>
)
