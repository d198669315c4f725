import type { VNode } from 'preact'
import { roleOf, shortOf } from '../../lore.ts'
import { Mark } from '../../parts/mark.tsx'
import { useTable } from '../../table.ts'
import { asWritten } from '../../words/written.ts'

/** Which other seats: a tick for each that can be chosen. */
export function ToWhom({
  legend,
  seats,
  chosen,
  onChange,
}: {
  legend: string
  seats: readonly string[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}): VNode {
  const { view } = useTable()
  return (
    <fieldset class="choice">
      <legend class="label">{legend}</legend>
      <div class="choice-row">
        {seats.map((seat) => (
          <label key={seat} class="choice-tile">
            <input
              type="checkbox"
              checked={chosen.includes(seat)}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked ? [...chosen, seat] : chosen.filter((one) => one !== seat),
                )
              }
            />
            <span class="choice-words seat-choice" data-role={roleOf(view.value, seat)}>
              <Mark role={roleOf(view.value, seat)} size={16} />
              <span {...asWritten()}>{shortOf(view.value, seat)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
