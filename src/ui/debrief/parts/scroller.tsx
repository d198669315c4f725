import type { ComponentChildren, VNode } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** A part of the page that may be wider than the screen: then it is scrolled on its own, also by keyboard. */
export function Scroller({ label, children }: { label: string; children: ComponentChildren }): VNode {
  const ref = useRef<HTMLElement>(null)
  const [wide, setWide] = useState(false)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const observer = new ResizeObserver(() => setWide(element.scrollWidth > element.clientWidth))
    for (const one of [element, ...element.children]) observer.observe(one)
    return () => observer.disconnect()
  }, [])
  return (
    <section ref={ref} class="scroller" aria-label={label} {...(wide ? { tabIndex: 0 } : {})}>
      {children}
    </section>
  )
}
