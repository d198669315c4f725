import type { ComponentChildren, VNode } from 'preact'
import { Amount, Slider } from '../../parts/field.tsx'
import { money } from '../../words/format.ts'
import { t } from '../../words/index.ts'
import { asWritten } from '../../words/written.ts'

/** One sum of a budget: what it is for, a slider and a field for it, and its span. */
export function Row({
  name,
  label = name,
  value,
  min = 0,
  max,
  mark,
  onChange,
  children,
}: {
  name: string
  /** The name for a screen reader, where the one that is shown says too little alone. */
  label?: string
  value: number
  min?: number
  max: number
  /** A sum that is marked on the slider, with its name. */
  mark?: { at: number; name: string }
  onChange: (amount: number) => void
  children?: ComponentChildren
}): VNode {
  return (
    <li class="budget-line">
      <div class="budget-words">
        <span class="budget-name" {...asWritten()}>
          {name}
        </span>
        {children}
      </div>
      <Slider
        label={t('board:budget.slider', { name: label })}
        value={value}
        min={min}
        max={max}
        step={5}
        text={money(value)}
        marks={mark ? [mark] : []}
        onChange={onChange}
      />
      <Amount inline label={label} value={value} min={min} max={max} onChange={onChange} />
      <span class="budget-span fine soft num" aria-hidden="true">
        {money(min)} – {money(max)}
      </span>
    </li>
  )
}
