import type { VNode } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Icon } from '../../parts/icon.tsx'
import { useSettings } from '../../settings.ts'
import { useTable } from '../../table.ts'
import { t } from '../../words/index.ts'
import { type Open, useBoard } from '../state.ts'
import { nextOccasion, type Occasion } from './occasions.ts'
import { type Box, placeBox, type Side } from './place.ts'
import { nextStep, STEPS, type Step } from './steps.ts'

/** What the box speaks of: a step of the guided quarter, or something that unfolds later. */
type Spoken = Step | Occasion
const isOccasion = (spoken: Spoken): spoken is Occasion => 'when' in spoken

const boxOf = (one: Element): Box => {
  const { x, y, width, height } = one.getBoundingClientRect()
  return { x, y, width, height }
}

/** What a step points at: its target, or on a narrow screen the tab behind which that stands. */
function targetOf({ target, tab }: Spoken): Element | undefined {
  const found = [...document.querySelectorAll(target)].find((one) => one.checkVisibility())
  const behind = document.querySelector(`.tabs [data-tab="${tab}"]`)
  return found ?? (behind?.checkVisibility() ? behind : undefined)
}

/** The part of a target that can be seen: within what scrolls it, and above the foot of the page. */
function seenOf(one: Element): Box {
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

interface Placed {
  readonly ring: Box
  readonly box: Box
  readonly side: Side
}

/** Keeps the ring on its target and the box beside it, as the page moves; nothing while the target is out of sight. */
function usePlace(
  step: Spoken | undefined,
  box: { readonly current: HTMLElement | null },
): Placed | undefined {
  const [placed, setPlaced] = useState<Placed>()
  useLayoutEffect(() => {
    if (!step) return
    let frame = 0
    let last = ''
    const look = (): void => {
      frame = requestAnimationFrame(look)
      const target = targetOf(step)
      const size = box.current
      if (!target || !size) return
      const ring = seenOf(target)
      const main = document.querySelector('.bar-next .button')
      const focused = document.activeElement
      const clear = [main, focused]
        .filter((one) => one !== null && one !== document.body && !size.contains(one) && !one.contains(size))
        .flatMap((one) => (one === null || one === target ? [] : [boxOf(one)]))
        .filter(({ height }) => height < innerHeight / 2)
      const { offsetWidth: width, offsetHeight: height } = size
      const at =
        ring.width < 4 || ring.height < 4
          ? undefined
          : placeBox({ width, height }, ring, { width: innerWidth, height: innerHeight }, clear, step.first)
      const next = at && { ring, ...at }
      const key = JSON.stringify(next)
      if (key === last) return
      last = key ?? ''
      setPlaced(next)
    }
    look()
    return () => cancelAnimationFrame(frame)
  }, [step])
  return step && placed
}

/** Which dialogs were opened since the guide came. */
function useLooked(): ReadonlySet<Open['kind']> {
  const { open } = useBoard()
  const looked = useRef(new Set<Open['kind']>()).current
  const kind = open.value?.kind
  if (kind !== undefined) looked.add(kind)
  return looked
}

/** What is spoken of now: nothing while a dialog is open or the past is looked at; occasions once the guide is over. */
function useSpoken(): Spoken | undefined {
  const { view, options, events, past } = useTable()
  const board = useBoard()
  const { coach, coached, met } = useSettings()
  const looked = useLooked()
  if (past.value !== undefined || board.open.value !== undefined) return undefined
  const answered = Object.keys(board.answers.value).length > 0
  const facts = { view: view.value, options: options.value, looked, answered }
  return coach.value
    ? nextStep(facts, coached.value)
    : nextOccasion({ ...facts, events: events.value }, met.value)
}

const px = ({ x, y, width, height }: Box): Record<string, string> => ({
  transform: `translate(${Math.round(x)}px, ${Math.round(y)}px)`,
  inlineSize: `${Math.round(width)}px`,
  blockSize: `${Math.round(height)}px`,
})

/** An occasion that was shown is over with its phase, whether or not the player said so. */
function useMet(spoken: Spoken | undefined): void {
  const { view } = useTable()
  const { met } = useSettings()
  const { round, phase } = view.value
  // A set for each phase: what the next phase shows is drawn before this one is cleared away.
  const shown = useMemo(() => new Set<string>(), [round, phase])
  if (spoken && isOccasion(spoken)) shown.add(spoken.id)
  useEffect(
    () => () => {
      const fresh = [...shown].filter((id) => !met.peek().includes(id))
      if (fresh.length > 0) met.value = [...met.peek(), ...fresh]
    },
    [round, phase],
  )
}

/** Leaves the focus at the desk when the button of the box that was pressed is gone. */
function useFocusAfter(spoken: Spoken | undefined): (run: () => void) => () => void {
  const pressed = useRef(false)
  useLayoutEffect(() => {
    if (pressed.current && document.activeElement === document.body)
      document.getElementById('desk-title')?.focus({ preventScroll: true })
    pressed.current = false
  }, [spoken])
  return (run) => () => {
    pressed.current = true
    run()
  }
}

function Dots({ step }: { step: Step }): VNode {
  return (
    <span class="guide-dots" aria-hidden="true">
      {STEPS.filter(({ phase }) => phase === step.phase).map(({ id }) => (
        <span key={id} data-now={id === step.id} />
      ))}
    </span>
  )
}

/** The ways on from what the box says. */
function Ways({ spoken, pressed }: { spoken: Spoken; pressed: (run: () => void) => () => void }): VNode {
  const { coach, coached, met } = useSettings()
  const occasion = isOccasion(spoken)
  const on = (): void => {
    if (occasion) met.value = [...met.value, spoken.id]
    else coached.value = [...coached.value, spoken.id]
  }
  const leave = (): void => {
    coach.value = false
  }
  return (
    <div class="guide-row">
      {!occasion && (
        <>
          <Dots step={spoken} />
          <button type="button" class="line-button" onClick={pressed(leave)}>
            {t('guide:leave')}
          </button>
        </>
      )}
      <button type="button" class="button small strong" onClick={pressed(on)}>
        {t(occasion ? 'guide:seen' : 'guide:next')}
      </button>
    </div>
  )
}

/**
 * The guided quarter: a ring about one thing at a time and a few words beside it, for as long as the player likes; and
 * later in play, once each, a word on what is new.
 */
export function Guide(): VNode | null {
  const { view } = useTable()
  const { coach } = useSettings()
  const spoken = useSpoken()
  const box = useRef<HTMLElement>(null)
  const { round } = view.value
  const began = useMemo(() => round, [])
  useEffect(() => {
    // With the quarter the guide is over; it comes back when it is called.
    if (round > began && coach.peek()) coach.value = false
  }, [round])
  useEffect(() => {
    const target = spoken && targetOf(spoken)
    target?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [spoken])
  const placed = usePlace(spoken, box)
  const pressed = useFocusAfter(spoken)
  useMet(placed && spoken)
  if (!spoken) return null
  return (
    <>
      {placed && <div class="guide-ring" style={px(placed.ring)} aria-hidden="true" />}
      <aside
        ref={box}
        class="guide"
        data-side={placed?.side}
        style={
          placed
            ? { transform: `translate(${Math.round(placed.box.x)}px, ${Math.round(placed.box.y)}px)` }
            : { visibility: 'hidden' }
        }
        aria-label={t(isOccasion(spoken) ? 'guide:on.label' : 'guide:label')}
      >
        <p class="guide-words" aria-live="polite">
          <Icon name="flag" size={16} />{' '}
          {isOccasion(spoken) ? t(`guide:on.${spoken.id}`) : t(`guide:${spoken.id}`)}
        </p>
        <Ways spoken={spoken} pressed={pressed} />
      </aside>
    </>
  )
}
