import type { VNode } from 'preact'
import { PHASES } from '../../schema/index.ts'
import { quarterYearOf } from '../lore.ts'
import { Icon } from '../parts/icon.tsx'
import { useTable } from '../table.ts'
import { t } from '../words/index.ts'
import { nextOf } from './next.ts'
import { useBoard } from './state.ts'

function Phases(): VNode {
  const { view } = useTable()
  const { phase, rules } = view.value
  const shown = PHASES.filter((one) => one !== 'debrief' && (one !== 'reflect' || rules.reflect))
  const now = shown.indexOf(phase)
  return (
    <ol class="phases" aria-label={t('board:bar.phases')}>
      {shown.map((one, at) => (
        <li
          key={one}
          data-state={at < now ? 'done' : at === now ? 'now' : 'later'}
          aria-current={at === now ? 'step' : undefined}
        >
          <span class="phase-dot">{at < now ? <Icon name="check" size={13} /> : at + 1}</span>
          <span class="phase-name">{t(`app:phase.${one}`)}</span>
        </li>
      ))}
    </ol>
  )
}

function Quarters(): VNode {
  const { view } = useTable()
  const { round, rounds } = view.value
  return (
    <ol class="quarters" aria-label={t('board:bar.quarters', { round, rounds })}>
      {Array.from({ length: rounds }, (_, at) => at + 1).map((one) => (
        <li
          key={one}
          data-state={one < round ? 'done' : one === round ? 'now' : 'later'}
          aria-current={one === round ? 'step' : undefined}
          title={quarterYearOf(view.value, one)}
        >
          <span class="unseen">{quarterYearOf(view.value, one)}</span>
        </li>
      ))}
    </ol>
  )
}

/** The foot of the board: where we are, what was said last, and the one button. */
export function Bar(): VNode {
  const table = useTable()
  const board = useBoard()
  const next = nextOf(table, board)
  return (
    <footer class="bar">
      <div class="bar-where">
        <Phases />
        <Quarters />
      </div>
      <p class="status small" role="status" aria-live="polite">
        {table.status.value}
      </p>
      <div class="bar-next">
        <p class="fine soft bar-note">{next.note}</p>
        <button
          type="button"
          class="button primary"
          aria-disabled={next.run === undefined}
          onClick={() => next.run?.()}
        >
          {next.run === undefined ? <Icon name="hourglass" size={18} /> : null}
          {next.label}
          {next.run === undefined ? null : <Icon name="arrowRight" size={18} />}
        </button>
      </div>
    </footer>
  )
}
