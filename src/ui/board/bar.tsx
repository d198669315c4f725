import type { VNode } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Icon } from '../parts/icon.tsx'
import { Own } from '../parts/own.tsx'
import { useSettings } from '../settings.ts'
import { useTable } from '../table.ts'
import { t } from '../words/index.ts'
import { useDeskAfter } from './desk-after.ts'
import { useKeys } from './keys.ts'
import { nextOf } from './next.ts'
import { useBoard } from './state.ts'
import { BackToNow, OverTime, PastNote, Phases, Quarters } from './time.tsx'

/** How long a press of the main button is ignored after the phase has changed, in ms: the second half of a double click. */
const GUARD = { calm: 600, quick: 250, still: 250 } as const

interface Settled {
  /** Notes that the button has the focus anew: a key pressed on it then is meant for what it says now. */
  readonly onFocus: () => void
  readonly press: (run: (() => void) | undefined, byKey: boolean) => void
}

/** Lets the main button act only when it has said the same for a moment, or was gone to on purpose. */
function useSettled(): Settled {
  const { view } = useTable()
  const { pace } = useSettings()
  const { phase, round } = view.value
  const moment = useRef<{ since: number; focused: boolean }>()
  const at = `${phase} ${round}`
  useLayoutEffect(() => {
    moment.current = { since: moment.current ? performance.now() : -Infinity, focused: false }
  }, [at])
  return {
    onFocus: () => {
      if (moment.current) moment.current.focused = true
    },
    press: (run, byKey) => {
      const { since = 0, focused = false } = moment.current ?? {}
      if ((byKey && focused) || performance.now() - since >= GUARD[pace.peek()]) run?.()
    },
  }
}

/** What can be taken back, for as long as nobody has seen it: a button, and Ctrl+Z. */
function Undo(): VNode | null {
  const table = useTable()
  const what = table.undoable.value
  useKeys(what === undefined ? {} : { undo: () => table.undo() })
  const press = useDeskAfter(what)
  if (what === undefined) return null
  const hold = (): void => table.hold()
  const release = (): void => table.release()
  return (
    <div
      class="bar-undo"
      onFocusIn={hold}
      onFocusOut={release}
      onPointerEnter={hold}
      onPointerLeave={release}
    >
      <button type="button" class="line-button" onClick={press(() => table.undo())}>
        <Icon name="undo" size={16} /> {t('board:undo')}
        <span class="unseen">
          : <Own>{what}</Own>
        </span>
      </button>
      <button type="button" class="line-button" onClick={press(() => table.settle())}>
        {t('board:undo.go-on')}
      </button>
    </div>
  )
}

/** The one button, and what is said beside it. */
function MainButton(): VNode {
  const table = useTable()
  const next = nextOf(table, useBoard())
  const settled = useSettled()
  return (
    <div class="bar-next">
      <p class="fine soft bar-note">{next.note}</p>
      <button
        type="button"
        id="next"
        class="button primary"
        aria-disabled={next.run === undefined}
        onFocus={settled.onFocus}
        onClick={(event) => settled.press(next.run, event.detail === 0)}
      >
        {next.run === undefined ? <Icon name="hourglass" size={18} /> : null}
        {next.label}
        {next.run === undefined ? null : <Icon name="arrowRight" size={18} />}
      </button>
    </div>
  )
}

/** The foot of the board: where we are, what was said last, and the one button; or what is looked back at, and the way to now. */
export function Bar(): VNode {
  const table = useTable()
  const past = table.past.value
  return (
    <footer class="bar" data-past={past !== undefined}>
      <div class="bar-where">
        <Phases />
        <div class="bar-time">
          <Quarters />
          <OverTime />
        </div>
      </div>
      <div class="bar-said">
        {past && <PastNote />}
        <p class={past ? 'unseen' : 'status small'} role="status" aria-live="polite">
          <Own>{table.status.value}</Own>
        </p>
        <Undo />
      </div>
      {past ? <BackToNow /> : <MainButton />}
    </footer>
  )
}
