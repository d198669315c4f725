import type { VNode } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useSettings } from '../../settings.ts'
import { t } from '../../words/index.ts'
import { isOccasion, type Spoken } from './spoken.ts'
import { MAIN, STEPS, type Step } from './steps.ts'

/** How far one is through the steps of this phase. */
function Dots({ step }: { step: Step }): VNode {
  return (
    <span class="guide-dots" aria-hidden="true">
      {STEPS.filter(({ phase }) => phase === step.phase).map(({ id }) => (
        <span key={id} data-now={id === step.id} />
      ))}
    </span>
  )
}

/** How long a click is ignored after the box has come to say something else, in ms: it was meant for what it said before. */
const GUARD = 350

/** The ways on from what the box says; `pressed` wraps what each does. */
export function Ways({
  spoken,
  pressed,
}: {
  spoken: Spoken
  pressed: (run: () => void) => () => void
}): VNode {
  const { coach, coached, met } = useSettings()
  const occasion = isOccasion(spoken)
  const since = useRef(0)
  useLayoutEffect(() => {
    since.current = performance.now()
  }, [spoken.id])
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
      <button
        type="button"
        class="button small strong"
        onClick={({ detail }) => {
          if (detail === 0 || performance.now() - since.current >= GUARD) pressed(on)()
        }}
      >
        {t(occasion || spoken.target === MAIN ? 'guide:seen' : 'guide:next')}
      </button>
    </div>
  )
}
