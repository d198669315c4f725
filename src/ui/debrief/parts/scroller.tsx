import type { ComponentChildren, RefObject, VNode } from 'preact'

/** A part of the page that is wider than a small screen: it is scrolled on its own, also by keyboard. */
export const Scroller = ({
  label,
  within,
  children,
}: {
  label: string
  within?: RefObject<HTMLElement>
  children: ComponentChildren
}): VNode => (
  <section
    class="scroller"
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keyboard (WCAG 2.1.1)
    tabIndex={0}
    aria-label={label}
    {...(within === undefined ? {} : { ref: within })}
  >
    {children}
  </section>
)
