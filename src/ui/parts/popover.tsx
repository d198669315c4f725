import type { ComponentChildren, VNode } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'

interface Props {
  /** What the button says. */
  label: ComponentChildren
  /** A longer name for those who cannot see what the button stands beside. */
  name?: string
  kind?: 'why' | 'term' | 'icon' | 'number' | 'hint'
  children: () => ComponentChildren
}

const MARGIN = 10

/** Puts a bubble under (or over) its button, inside the window. */
function place(bubble: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect()
  const { width, height } = bubble.getBoundingClientRect()
  const left = Math.min(
    Math.max(MARGIN, at.left + at.width / 2 - width / 2),
    window.innerWidth - width - MARGIN,
  )
  const below = at.bottom + 8
  const top =
    below + height + MARGIN > window.innerHeight && at.top > height + 8 ? at.top - height - 8 : below
  bubble.style.left = `${Math.max(MARGIN, left)}px`
  bubble.style.top = `${Math.max(MARGIN, Math.min(top, window.innerHeight - height - MARGIN))}px`
}

/** A button that opens a small explanation; what it says is made only while it is open. */
export function Popover({ label, name, kind = 'why', children }: Props): VNode {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const bubble = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        ref={button}
        id={`${id}-why`}
        type="button"
        class={`popover-button ${kind}`}
        popovertarget={id}
        aria-haspopup="dialog"
        aria-expanded={open}
        {...(name === undefined ? {} : { 'aria-label': name })}
      >
        {label}
      </button>
      <div
        ref={bubble}
        id={id}
        class="bubble"
        popover="auto"
        role="dialog"
        aria-labelledby={`${id}-why`}
        onToggle={(event) => {
          const shown = event.newState === 'open'
          setOpen(shown)
          if (shown)
            requestAnimationFrame(() => {
              if (bubble.current && button.current) place(bubble.current, button.current)
            })
        }}
      >
        {open && children()}
      </div>
    </>
  )
}
