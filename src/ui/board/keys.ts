import { useEffect } from 'preact/hooks'

/** Fields in which a key is written, or which have an undo of their own. A slider is none. */
const WRITTEN = 'input:not([type="range"]), textarea, select, dialog, [contenteditable]'

/** Whether a key pressed now is meant for a field or a dialog rather than for the table. */
const isBusy = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(WRITTEN) !== null

/** What the keys of undo (Ctrl+Z, ⌘Z) and redo (with Shift, or Ctrl+Y) do while a part of the board is there. */
export function useKeys({ undo, redo }: { undo?: () => void; redo?: () => void }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isBusy(event.target)) return
      const key = event.key.toLowerCase()
      const run = key === 'z' ? (event.shiftKey ? redo : undo) : key === 'y' ? redo : undefined
      if (!run) return
      event.preventDefault()
      run()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })
}
