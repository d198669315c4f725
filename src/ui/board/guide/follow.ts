import { useLayoutEffect, useState } from 'preact/hooks'
import { watchMoves, whenDone } from './moves.ts'
import { type Box, EDGE, GAP, type Place, placeBox } from './place.ts'
import type { Spoken } from './spoken.ts'
import { type Point, stemOf } from './stem.ts'
import { boxOf, makeRoom, seenOf, targetOf } from './target.ts'

/** What is pointed at, and where that is; nowhere while it is out of sight. */
export interface Found {
  readonly target?: Element
  readonly placed?: Standing
}

/** Where the box and its ring stand, and what joins them where they stand apart. */
export interface Standing extends Place {
  readonly stem?: readonly Point[]
}

/** A target of which less than this can be seen, in CSS pixels, is out of sight. */
const LEAST = 4

const HEAD = '.top'

/** What the box is to leave in sight beside its target: the main button and what has the focus. */
function clearOf(box: Element, target: Element): Box[] {
  const main = document.querySelector('.bar-next .button')
  return [main, document.activeElement]
    .filter((one) => one !== null && one !== document.body && !box.contains(one) && !one.contains(box))
    .flatMap((one) => (one === null || one === target ? [] : [boxOf(one)]))
    .filter(({ height }) => height < innerHeight / 2)
}

/** What is to be read with a target: the head of the page always, and what the step says. */
const readWith = ({ reads }: Spoken): Element[] =>
  [...document.querySelectorAll(reads === undefined ? HEAD : `${HEAD}, ${reads}`)].filter((one) =>
    one.checkVisibility(),
  )

/** Whether a box has room at a side of a target, as it has beside a column of the board. */
const hasSide = ({ x, width }: Box, box: HTMLElement): boolean =>
  Math.max(x, innerWidth - x - width) >= GAP + box.offsetWidth + EDGE

/** Keeps a target where it can be seen with its box. */
function lead(spoken: Spoken, target: Element, box: HTMLElement): void {
  const room = hasSide(boxOf(target), box) ? 0 : GAP + box.offsetHeight
  makeRoom(target, room, readWith(spoken))
}

/** Where the box of what is spoken of stands now; undefined while its target is out of sight, or there is no room. */
function placeOf(spoken: Spoken, target: Element, box: HTMLElement): Standing | undefined {
  const seen = seenOf(target)
  if (seen.width < LEAST || seen.height < LEAST) return undefined
  const column = target.closest('.column, .middle')
  const clear = clearOf(box, target)
  const place = placeBox({
    size: { width: box.offsetWidth, height: box.offsetHeight },
    target: seen,
    window: { width: innerWidth, height: innerHeight },
    clear,
    reads: readWith(spoken).map(seenOf),
    ...(column && { column: boxOf(column) }),
  })
  const stem = place && stemOf(place, clear)
  return place && { ...place, ...(stem && { stem }) }
}

/** An element and all that it lies within: one of these changes in size when what stands before the element does. */
function around(one: Element): Element[] {
  const found: Element[] = []
  for (let at: Element | null = one; at; at = at.parentElement) found.push(at)
  return found
}

/**
 * Keeps the ring on its target and the box beside it, as the page moves; nothing while the target is out of sight. Until
 * the player does something the target is kept in sight too, whatever comes or is laid out anew before it.
 */
export function usePlace(spoken: Spoken | undefined, box: { readonly current: HTMLElement | null }): Found {
  const [found, setFound] = useState<Found>({})
  useLayoutEffect(() => {
    const own = box.current
    const board = own?.parentElement
    if (!spoken || !own || !board) return
    let last: string | undefined
    let before: Element | undefined
    let led = true
    const look = (): void => {
      const target = targetOf(spoken)
      watch.of([own, ...(target ? around(target) : [])])
      if (target !== before) led = true
      if (target && led) lead(spoken, target, own)
      const placed = target && placeOf(spoken, target, own)
      const key = JSON.stringify(placed) ?? ''
      if (key === last && target === before) return
      last = key
      before = target
      setFound({ ...(target && { target }), ...(placed && { placed }) })
    }
    const watch = watchMoves(board, '.guide, .guide-ring, .guide-stem', look)
    const stop = whenDone(() => {
      led = false
    })
    look()
    return () => {
      stop()
      watch.stop()
    }
  }, [spoken])
  return spoken ? found : {}
}
