import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** The width of an element in px, kept up to date; `first` until it is known. Charts are drawn at the size shown. */
export function useWidth<E extends HTMLElement>(first: number): [RefObject<E>, number] {
  const ref = useRef<E>(null)
  const [width, setWidth] = useState(first)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = (): void => {
      const now = Math.round(element.clientWidth)
      // Paper is as wide as the charts are drawn at most; there they are scaled, not drawn anew.
      if (now > 0 && !matchMedia('print').matches) setWidth(now)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}
