import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * For buttons that may be gone once they have done what they do: wraps what each runs. When `shown` has changed after a
 * press and the button took the focus away with it, one goes on at the head of the desk rather than at that of the page.
 */
export function useDeskAfter(shown: unknown): (run: () => void) => () => void {
  const pressed = useRef(false)
  useLayoutEffect(() => {
    if (pressed.current && document.activeElement === document.body)
      document.getElementById('desk-title')?.focus({ preventScroll: true })
    pressed.current = false
  }, [shown])
  return (run) => () => {
    pressed.current = true
    run()
  }
}
