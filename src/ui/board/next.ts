import type { Action, View } from '../../schema/index.ts'
import { opened, othersOf } from '../lore.ts'
import type { Table } from '../table.ts'
import { list } from '../words/format.ts'
import { t } from '../words/index.ts'
import { waiting } from './desk/pressing.ts'
import { answersOf } from './reflect/answers.ts'
import type { BoardState } from './state.ts'

/** What to do next: what the one button says, what is said beside it, and what it does (nothing while others act). */
export interface Next {
  readonly label: string
  readonly note: string
  readonly run?: () => void
}

const awaited = (view: View): string =>
  list(
    othersOf(view)
      .filter((seat) => !seat.ready && seat.holder !== 'nobody')
      .map((seat) => seat.short),
  )

function boardNote(view: View): string {
  const answers = waiting(view)
  if (answers > 0) return t('board:next.board.waiting', { count: answers })
  return view.mine.attention > 0
    ? t('board:next.board.attention', { count: view.mine.attention })
    : t('board:next.board.note')
}

function reflectNext(table: Table, board: BoardState): Next {
  const answers = answersOf(board)
  const note = board.note.value.trim()
  const send = (): void => {
    const action: Action = { type: 'reflect', answers, ...(note === '' ? {} : { note }) }
    if (table.act(action) === undefined) {
      board.answers.value = {}
      board.note.value = ''
    }
  }
  const written = answers.length > 0 || note !== ''
  return {
    label: t(written ? 'board:next.reflect' : 'board:next.reflect.skip'),
    note: t('board:next.reflect.note', { count: answers.length }),
    run: send,
  }
}

/** What the player does next in this phase. */
export function nextOf(table: Table, board: BoardState): Next {
  const view = table.view.value
  const options = table.options.value
  const { phase } = view
  const ready = opened(options, 'ready').length > 0
  const act = (): void => void table.act({ type: 'ready' })
  if (opened(options, 'reflect').length > 0) return reflectNext(table, board)
  if (opened(options, 'budget').length > 0)
    return {
      label: t('board:next.budget'),
      note: t('board:next.budget.note'),
      run: () => {
        board.open.value = { kind: 'seal' }
      },
    }
  if (!ready || phase === 'debrief')
    return { label: t('board:next.waiting'), note: t('board:next.waiting.note', { seats: awaited(view) }) }
  if (phase === 'brief') return { label: t('board:next.brief'), note: t('board:next.brief.note'), run: act }
  if (phase === 'board') return { label: t('board:next.board'), note: boardNote(view), run: act }
  const last = view.round >= view.rounds
  const key =
    phase === 'outturn' && view.rules.reflect
      ? 'board:next.outturn'
      : last
        ? 'board:next.end'
        : 'board:next.round'
  return { label: t(key), note: t('board:next.outturn.note'), run: act }
}
