/** What tells that something may have moved, come or gone, apart from a change of the page itself or of a size. */
const TOLD = [
  'scroll',
  'resize',
  'focusin',
  'focusout',
  'transitionrun',
  'transitionend',
  'transitioncancel',
  'animationend',
  'animationcancel',
] as const

/** Whether something glides from one look to another now. Animations that go on for ever do not count. */
const gliding = (): boolean =>
  document.getAnimations().some((one) => one instanceof CSSTransition && one.playState === 'running')

export interface Watch {
  /** Takes note of the sizes of these from now on, and of no others. */
  of(these: readonly Element[]): void
  stop(): void
}

/**
 * Has `look` run whenever something within `board` may have moved: once in a frame at most, in each frame while
 * something glides, and never while all stands still. What lies within `own` moves by the looks alone and is left out.
 */
export function watchMoves(board: Element, own: string, look: () => void): Watch {
  let frame: number | undefined
  let watched: readonly Element[] = []
  const soon = (): void => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined
      look()
      if (gliding()) soon()
    })
  }
  const sizes = new ResizeObserver(soon)
  const isOwn = ({ target }: MutationRecord): boolean =>
    (target instanceof Element ? target : target.parentElement)?.closest(own) != null
  const changes = new MutationObserver((records) => {
    if (!records.every(isOwn)) soon()
  })
  changes.observe(board, { attributes: true, childList: true, characterData: true, subtree: true })
  for (const told of TOLD) addEventListener(told, soon, { capture: true, passive: true })
  document.fonts.addEventListener('loadingdone', soon)
  return {
    of(these) {
      if (these.length === watched.length && these.every((one, i) => one === watched[i])) return
      watched = these
      sizes.disconnect()
      for (const one of these) sizes.observe(one)
    },
    stop() {
      if (frame !== undefined) cancelAnimationFrame(frame)
      sizes.disconnect()
      changes.disconnect()
      for (const told of TOLD) removeEventListener(told, soon, { capture: true })
      document.fonts.removeEventListener('loadingdone', soon)
    },
  }
}

/** What the player does that may scroll the page. */
const DONE = ['pointerdown', 'touchmove', 'wheel', 'keydown'] as const

/** Has `run` run at each thing that the player does which may scroll the page; gives the way to end that. */
export function whenDone(run: () => void): () => void {
  for (const done of DONE) addEventListener(done, run, { capture: true, passive: true })
  return () => {
    for (const done of DONE) removeEventListener(done, run, { capture: true })
  }
}
