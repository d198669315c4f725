import type { ComponentChildren, VNode } from 'preact'
import { useId } from 'preact/hooks'
import { Icon } from './icon.tsx'

/** A section that can be folded away; its heading is the handle. */
export function Fold({
  title,
  aside,
  open = true,
  children,
}: {
  title: ComponentChildren
  aside?: ComponentChildren
  open?: boolean
  children: ComponentChildren
}): VNode {
  return (
    <details class="fold" open={open}>
      <summary>
        <h3>{title}</h3>
        {aside !== undefined && <span class="fold-aside">{aside}</span>}
        <Icon name="chevronDown" size={16} />
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  )
}

/** A section with its heading above a fine rule. */
export function Section({
  title,
  aside,
  level = 2,
  class: kind = '',
  children,
}: {
  title: ComponentChildren
  aside?: ComponentChildren
  level?: 2 | 3 | 4
  class?: string
  children: ComponentChildren
}): VNode {
  const id = useId()
  const Heading = level === 2 ? 'h2' : level === 3 ? 'h3' : 'h4'
  return (
    <section class={`section ${kind}`} aria-labelledby={id}>
      <header class="section-head">
        <Heading id={id}>{title}</Heading>
        {aside !== undefined && <div class="section-aside">{aside}</div>}
      </header>
      {children}
    </section>
  )
}
