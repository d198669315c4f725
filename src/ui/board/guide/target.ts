import { type Box, scrollFor } from './place.ts'
import type { Spoken } from './spoken.ts'

/** Where an element is in the window. */
export function boxOf(one: Element): Box {
  const { x, y, width, height } = one.getBoundingClientRect()
  return { x, y, width, height }
}

/** What is pointed at: the target, or on a narrow screen the tab behind which that stands. */
export function targetOf({ target, tab }: Spoken): Element | undefined {
  const found = [...document.querySelectorAll(target)].find((one) => one.checkVisibility())
  const behind = document.querySelector(`.tabs [data-tab="${tab}"]`)
  return found ?? (behind?.checkVisibility() ? behind : undefined)
}

/** What a target is scrolled by, if anything but the window. */
function scrollerOf(one: Element): Element | undefined {
  for (let at = one.parentElement; at; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowY))
      return at === document.documentElement ? undefined : at
  return undefined
}

/** Scrolls as little as is needed for an element to be seen. */
export const bringIntoSight = (one: Element): void =>
  one.scrollIntoView({ block: 'nearest', inline: 'nearest' })

/** Scrolls as little as is needed for an element to be seen, with so much room above or below it, in pixels. */
export function makeRoom(one: Element, room: number, reads: readonly Element[]): void {
  const scroller = scrollerOf(one)
  if (scroller === undefined) {
    bringIntoSight(one)
    return
  }
  const { y, height: most } = boxOf(scroller)
  // What stays at the head of what scrolls takes its part of it.
  const stuck = reads.filter((at) => at !== one && getComputedStyle(at).position === 'sticky')
  const top = stuck.map(boxOf).reduce((end, at) => Math.max(end, y, at.y) + at.height, y)
  const by = scrollFor(boxOf(one), room, { top, foot: y + most })
  if (Math.abs(by) >= 1) scroller.scrollBy({ top: by, behavior: 'instant' })
}

/** The part of a target that can be seen: within what scrolls it, and above the foot of the page. */
export function seenOf(one: Element): Box {
  let { x, y, width, height } = boxOf(one)
  for (let at = one.parentElement; at; at = at.parentElement) {
    if (!/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowY)) continue
    const frame = boxOf(at)
    const [top, foot] = [Math.max(y, frame.y), Math.min(y + height, frame.y + frame.height)]
    const [left, right] = [Math.max(x, frame.x), Math.min(x + width, frame.x + frame.width)]
    ;({ x, y, width, height } = { x: left, y: top, width: right - left, height: foot - top })
  }
  return { x, y, width, height }
}
