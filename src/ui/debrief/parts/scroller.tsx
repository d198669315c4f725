import type { ComponentChildren, VNode } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../../parts/icon.tsx'
import { say } from '../words/index.ts'

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
    <>
      {wide && (
        <p class="scroller-on">
          {say('scroller.on')} <Icon name="arrowRight" size={14} />
        </p>
      )}
      <section ref={ref} class="scroller" aria-label={label} {...(wide ? { tabIndex: 0 } : {})}>
        {children}
      </section>
    </>
  )
}
