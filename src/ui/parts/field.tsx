import type { ComponentChildren, VNode } from 'preact'
import { useId } from 'preact/hooks'
import { t } from '../words/index.ts'
import { asWritten } from '../words/written.ts'
import { Icon } from './icon.tsx'
import { Own } from './own.tsx'

/** A choice from a list, with its words above it or (within a sentence) unseen. */
export function Select<T extends string | number>({
  label,
  value,
  choices,
  onChange,
  inline = false,
  written = false,
}: {
  label: string
  value: T
  choices: readonly { value: T; name: string }[]
  onChange: (value: T) => void
  inline?: boolean
  /** Whether the names are a scenario’s own. */
  written?: boolean
}): VNode {
  const id = useId()
  return (
    <span class={inline ? 'select inline' : 'select'}>
      <label for={id} class={inline ? 'unseen' : 'label'}>
        {label}
      </label>
      <span class="select-box">
        <select
          id={id}
          value={String(value)}
          onChange={(event) => {
            const chosen = choices.find((choice) => String(choice.value) === event.currentTarget.value)
            if (chosen) onChange(chosen.value)
          }}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={String(choice.value)} {...(written ? asWritten() : {})}>
              {choice.name}
            </option>
          ))}
        </select>
        <Icon name="chevronDown" size={16} />
      </span>
    </span>
  )
}

interface AmountProps {
  label: string
  value: number
  min?: number
  max: number
  step?: number
  onChange: (value: number) => void
  /** Leaves the words above the field to those who cannot see. */
  inline?: boolean
  describedby?: string
}

const within = (value: number, min: number, max: number): number =>
  Math.max(min, Math.min(max, Math.round(value)))

/** An amount in thousands of pounds: typed, or moved by the buttons beside it. */
export function Amount({
  label,
  value,
  min = 0,
  max,
  step = 10,
  onChange,
  inline = false,
  describedby,
}: AmountProps): VNode {
  const id = useId()
  const nudge = (by: number): void =>
    onChange(
      within(
        by > 0 ? Math.floor((value + by) / step) * step : Math.ceil((value + by) / step) * step,
        min,
        max,
      ),
    )
  return (
    <span class="amount">
      <label for={id} class={inline ? 'unseen' : 'label'}>
        <Own>{label}</Own>
      </label>
      <span class="amount-box">
        <button type="button" class="nudge" disabled={value <= min} onClick={() => nudge(-step)}>
          <Icon name="minus" size={14} />
          <span class="unseen">
            <Own>{t('app:less', { what: label })}</Own>
          </span>
        </button>
        <span class="amount-type">
          <span aria-hidden="true">£</span>
          <input
            id={id}
            type="number"
            inputMode="numeric"
            min={min}
            max={max}
            step={1}
            value={value}
            aria-describedby={describedby}
            onInput={(event) => {
              const typed = event.currentTarget.valueAsNumber
              if (!Number.isNaN(typed) && typed >= min && typed <= max) onChange(Math.round(typed))
            }}
            onBlur={(event) => {
              const typed = event.currentTarget.valueAsNumber
              const kept = Number.isNaN(typed) ? value : within(typed, min, max)
              event.currentTarget.value = String(kept)
              onChange(kept)
            }}
          />
          <span aria-hidden="true">k</span>
        </span>
        <button type="button" class="nudge" disabled={value >= max} onClick={() => nudge(step)}>
          <Icon name="plus" size={14} />
          <span class="unseen">
            <Own>{t('app:more', { what: label })}</Own>
          </span>
        </button>
      </span>
    </span>
  )
}

/** A slider; `marks` are values drawn beneath it (a plan, a floor). */
export function Slider({
  label,
  value,
  min,
  max,
  step = 1,
  text,
  marks = [],
  onChange,
}: {
  label: string
  value: number
  min: number
  max: number
  step?: number
  text?: string
  marks?: readonly { at: number; name: string }[]
  onChange: (value: number) => void
}): VNode {
  const span = Math.max(1, max - min)
  return (
    <span class="slider" style={{ '--filled': `${((value - min) / span) * 100}%` }}>
      <input
        type="range"
        aria-label={label}
        aria-valuetext={text}
        min={min}
        max={max}
        step={step}
        value={value}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      {marks.length > 0 && (
        <span class="slider-marks" aria-hidden="true">
          {marks.map((mark) => (
            <span key={mark.name} style={{ '--at': (mark.at - min) / span }} title={mark.name} />
          ))}
        </span>
      )}
    </span>
  )
}

/** One of a few, as tiles; a native set of radio buttons. */
export function Choice<T extends string>({
  legend,
  name,
  value,
  choices,
  onChange,
  hideLegend = false,
  written = false,
}: {
  legend: string
  name: string
  value: T | undefined
  choices: readonly { value: T; label: ComponentChildren; note?: ComponentChildren; off?: boolean }[]
  onChange: (value: T) => void
  hideLegend?: boolean
  /** Whether the labels are a scenario’s own. */
  written?: boolean
}): VNode {
  return (
    <fieldset class="choice">
      <legend class={hideLegend ? 'unseen' : 'label'}>
        <Own>{legend}</Own>
      </legend>
      <div class="choice-row" data-many={choices.length > 3}>
        {choices.map((choice) => (
          <label key={choice.value} class="choice-tile">
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              disabled={choice.off === true}
              onChange={() => onChange(choice.value)}
            />
            <span class="choice-words">
              <span {...(written ? asWritten() : {})}>
                {written ? choice.label : <Own>{choice.label}</Own>}
              </span>
              {choice.note !== undefined && (
                <span class="fine soft">
                  <Own>{choice.note}</Own>
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
