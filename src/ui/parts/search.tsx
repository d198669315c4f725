import type { VNode } from 'preact'
import { useId } from 'preact/hooks'

/** A field for words to look for, with its label above it. */
export function Search({
  label,
  value,
  onChange,
}: {
  label: string
  value: string
  onChange: (text: string) => void
}): VNode {
  const id = useId()
  return (
    <div class="search-field">
      <label for={id} class="label">
        {label}
      </label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}
