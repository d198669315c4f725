import { useLayoutEffect, useRef } from 'preact/hooks'

/** Goes on at the head of the desk, which stays where it is. */
const focusDesk = (): void => document.getElementById('desk-title')?.focus({ preventScroll: true })

/**
 * For buttons that may be gone once they have done what they do: wraps what each runs. When `shown` has changed after a
 * press and the button took the focus away with it, one goes on at the head of the desk rather than at that of the page.
 */
export function useDeskAfter(shown: unknown): (run: () => void) => () => void {
  const pressed = useRef(false)
  useLayoutEffect(() => {
    if (pressed.current && document.activeElement === document.body) focusDesk()
    pressed.current = false
  }, [shown])
  return (run) => () => {
    pressed.current = true
    run()
  }
}

/**
 * For a part whose buttons go when what they are about goes, by one’s own answer, in a dialog perhaps, or by another’s act.
 * When what had the focus last in it is gone with a change of `shown`, and nothing else has the focus, one goes on at the
 * head of the desk. Gives what is to hear of each focus in the part.
 */
export function useDeskWhenGone(shown: unknown): (event: FocusEvent) => void {
  const last = useRef<Node>()
  useLayoutEffect(() => {
    if (last.current?.isConnected !== false) return
    last.current = undefined
    if (document.activeElement === document.body) focusDesk()
  }, [shown])
  return ({ target }) => {
    if (target instanceof Node) last.current = target
  }
}
