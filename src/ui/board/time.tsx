import type { VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import { PHASES, type Phase } from '../../schema/index.ts'
import { quarterYearOf } from '../lore.ts'
import { Icon } from '../parts/icon.tsx'
import { type Moment, type TimedTable, useTable } from '../table.ts'
import { t } from '../words/index.ts'
import { useBoard } from './state.ts'

/** Looks at a moment that is over, or at now, and says so. */
function lookAt(table: TimedTable, moment: Moment | undefined): void {
  table.look(moment)
  const view = table.view.value
  const where = { quarter: quarterYearOf(view, view.round), phase: t(`app:phase.${view.phase}`) }
  table.status.value = t(moment ? 'board:past.said' : 'board:past.back', where)
}

/** The moment of a quarter to look at first: what it came to, or else the latest that there is of it. */
const firstLook = (moments: readonly Moment[], round: number): Moment | undefined => {
  const of = moments.filter((one) => one.round === round)
  return of.find(({ phase }) => phase === 'outturn') ?? of.at(-1)
}

/** The steps of a quarter: of this one, where we are; of one that is looked back at, each a way to that step. */
export function Phases(): VNode {
  const table = useTable()
  const { phase, rules, round } = table.view.value
  const past = table.past.value
  const shown = PHASES.filter((one) => one !== 'debrief' && (one !== 'reflect' || rules.reflect))
  const now = shown.indexOf(phase)
  const momentOf = (one: Phase): Moment | undefined =>
    past && table.moments.value.find((moment) => moment.round === round && moment.phase === one)
  return (
    <ol class="phases" aria-label={t('board:bar.phases')}>
      {shown.map((one, at) => {
        const moment = momentOf(one)
        const words = (
          <>
            <span class="phase-dot">{at < now && !past ? <Icon name="check" size={13} /> : at + 1}</span>
            <span class="phase-name">{t(`app:phase.${one}`)}</span>
          </>
        )
        return (
          <li
            key={one}
            data-state={at < now ? 'done' : at === now ? 'now' : 'later'}
            aria-current={at === now ? 'step' : undefined}
          >
            {moment ? (
              <button
                type="button"
                class="phase-look"
                aria-current={at === now}
                onClick={() => lookAt(table, moment)}
              >
                {words}
              </button>
            ) : (
              words
            )}
          </li>
        )
      })}
    </ol>
  )
}

/** The quarters of play: those that are over can be looked back at. */
export function Quarters(): VNode {
  const table = useTable()
  const { round, rounds } = table.view.value
  const past = table.past.value
  const moments = table.moments.value
  const latest = past ? (moments.at(-1)?.round ?? round) : round
  return (
    <ol class="quarters" aria-label={t('board:bar.quarters', { round, rounds })}>
      {Array.from({ length: rounds }, (_, at) => at + 1).map((one) => {
        const moment = firstLook(moments, one)
        const name = quarterYearOf(table.view.value, one)
        const state = one === round ? 'now' : one <= latest ? 'done' : 'later'
        const current = one === round ? 'step' : undefined
        // Of the quarter in which play is there is only something to look back at while one does so.
        return moment && (past || one < round) ? (
          <li key={one} data-state={state} aria-current={current}>
            <button
              type="button"
              title={name}
              aria-current={past?.round === one}
              onClick={() => lookAt(table, moment)}
            >
              <span class="unseen">
                {t(past?.round === one ? 'board:past.looking' : 'board:past.look', { quarter: name })}
              </span>
            </button>
          </li>
        ) : (
          <li key={one} data-state={state} aria-current={current} title={name}>
            <span class="unseen">{name}</span>
          </li>
        )
      })}
    </ol>
  )
}

/** The way to the charts of what is known so far. */
export function OverTime(): VNode {
  const board = useBoard()
  return (
    <button
      type="button"
      class="line-button over-time"
      onClick={() => {
        board.open.value = { kind: 'trends' }
      }}
    >
      <Icon name="chart" size={16} /> {t('board:trends.title')}
    </button>
  )
}

/** What is looked at, and the ways to the moment before and after. Escape leads back to now. */
export function PastNote(): VNode {
  const table = useTable()
  const { moments, past } = table
  const all = moments.value
  const at = all.findIndex(
    ({ entries, phase }) => entries === past.value?.entries && phase === past.value.phase,
  )
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { target } = event
      if (event.key !== 'Escape' || (target instanceof Element && target.closest('dialog, [popover]'))) return
      lookAt(table, undefined)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [table])
  const step = (by: -1 | 1): VNode => {
    const to = all[at + by]
    return (
      <button
        type="button"
        class="line-button"
        aria-disabled={to === undefined}
        onClick={() => to && lookAt(table, to)}
      >
        {by < 0 && <Icon name="arrowLeft" size={16} />}
        {t(by < 0 ? 'board:past.earlier' : 'board:past.later')}
        {by > 0 && <Icon name="arrowRight" size={16} />}
      </button>
    )
  }
  return (
    <>
      <p class="small past-note">{t('board:past.note')}</p>
      <div class="past-steps">
        {step(-1)}
        {step(1)}
      </div>
    </>
  )
}

/** The way back to now, where the one button is otherwise. */
export function BackToNow(): VNode {
  const table = useTable()
  return (
    <div class="bar-next">
      <button type="button" id="next" class="button primary" onClick={() => lookAt(table, undefined)}>
        <Icon name="retry" size={18} /> {t('board:past.now')}
      </button>
    </div>
  )
}
