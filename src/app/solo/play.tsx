import { effect, useComputed } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { receiptOf, type Session } from '../../session/index.ts'
import { Board } from '../../ui/board/board.tsx'
import { Later, type Lost, LostWords } from '../../ui/board/later.tsx'
import { pieceOf } from '../../ui/board/piece.ts'
import { BoardProvider, type BoardState, createBoardState } from '../../ui/board/state.ts'
import { Notice } from '../../ui/parts/notice.tsx'
import { useSettings } from '../../ui/settings.ts'
import { TableProvider } from '../../ui/table.ts'
import { language, t } from '../../ui/words/index.ts'
import { isFast, showLink } from '../link.ts'
import { PERSONAS_SHOWN } from '../personas.ts'
import { downloadReceipt } from '../receipt-file.ts'
import type { Kept } from '../saves.ts'
import ThinkWorker from '../thinking/think-worker.ts?worker'
import { Thinker } from '../thinking/thinker.ts'
import { Keeper } from './keeper.ts'
import { LookingBack } from './looking-back.ts'
import { MapHost } from './map-host.tsx'
import { STANDPOINTS } from './reasons.ts'
import { SoloTable } from './solo-table.ts'
import { nextPerson } from './turns.ts'

const PAUSE = { calm: 350, quick: 120, still: 0 } as const
/** How long partners wait, so that an act can be taken back, in ms. */
const GRACE = { calm: 4000, quick: 2000, still: 4000 } as const

/** How long the board has to itself before partners are made ready to think, in ms. */
const PREPARE_AFTER = 1000

/** Has partners ready to think by the time the first of them is to act. */
function usePrepared(thinker: Thinker, { roster }: Session): void {
  useEffect(() => {
    if (Object.values(roster).every(({ holder }) => holder !== 'partner')) return
    const soon = setTimeout(() => thinker.prepare(), PREPARE_AFTER)
    return () => clearTimeout(soon)
  }, [thinker])
}

/** Keeps what was done last when the page is hidden, since it may never be shown again, and notes it as the page goes. */
function useKeptInTime(keeper: Keeper): void {
  useEffect(() => {
    const hide = (): void => {
      if (document.visibilityState === 'hidden') void keeper.flush()
    }
    const go = (): void => keeper.note()
    document.addEventListener('visibilitychange', hide)
    addEventListener('pagehide', go)
    return () => {
      document.removeEventListener('visibilitychange', hide)
      removeEventListener('pagehide', go)
    }
  }, [keeper])
}

/** The record of a session that is over: asked for as play ends, and before that as soon as the board stands. */
const ENDED = pieceOf(() => import('./ended.tsx'))

/** Loads what partners say of themselves and the end: after the board’s first picture, and if need be when a partner is opened. */
function useLater({ open }: BoardState): void {
  useEffect(
    () =>
      effect(() => {
        if (open.value === undefined || open.value.kind === 'partner')
          setTimeout(() => void STANDPOINTS.load().catch(() => undefined))
      }),
    [open],
  )
  useEffect(() => {
    const soon = setTimeout(() => void ENDED.load().catch(() => undefined))
    return () => clearTimeout(soon)
  }, [])
}

/** Holds the place of the record until it has come. */
const ending = (lost: Lost | undefined): VNode => (
  <main class="end waiting" data-phase="debrief">
    {lost === undefined ? (
      <p role="status">{t('app:later.loading')}</p>
    ) : (
      <Notice icon="warning" tone="warn">
        <h1>{t('app:lost.title')}</h1>
        <LostWords {...lost} />
      </Notice>
    )}
  </main>
)

export interface PlayProps {
  readonly id: string
  readonly session: Session
  readonly seat: string
  /** Who shares the device, where several do, and how it is passed on. */
  readonly people?: readonly string[]
  readonly onPass?: (session: Session, to: string) => void
  readonly onStart: () => void
  readonly onAgain: (session: Session, seat: string) => void
}

/** Passes the device on once its holder is done and nothing of that can be taken back any more. */
function usePassing(table: SoloTable, onPass: PlayProps['onPass']): void {
  useEffect(() => {
    if (!onPass) return
    return effect(() => {
      const session = table.session.value
      const to = table.undoable.value === undefined ? nextPerson(session, table.seat) : undefined
      // In a moment of its own: what was just done is kept and drawn first.
      if (to !== undefined) setTimeout(() => onPass(session, to))
    })
  }, [table])
}

/** A table with one person and partners: the board while it is played, the record when it is over. */
export function Play({ id, session, seat, people = [seat], onPass, onStart, onAgain }: PlayProps): VNode {
  const [lost, setLost] = useState<Exclude<Kept, 'kept'>>()
  const [read, setRead] = useState<string>()
  const { pace } = useSettings()
  const { table, board, thinker, keeper } = useMemo(() => {
    const pause = (): number => (isFast(location.search) ? 0 : PAUSE[pace.peek()])
    const grace = (): number => (isFast(location.search) ? 0 : GRACE[pace.peek()])
    const thinker = new Thinker(session, () => new ThinkWorker({ name: 'partners' }))
    const choose = (now: Session) => thinker.choose(now)
    const recall = (now: Session, to: string) => thinker.recall(now, to)
    const keeper = new Keeper({
      id,
      seat,
      receipt: (now) => thinker.receipt(now),
      // The address names a session once it is kept: before that, a reload would not find it.
      onKept: () => showLink(id),
      onLost: setLost,
    })
    keeper.keep(session)
    const onChange = (now: Session): void => keeper.keep(now)
    const setting = { personas: PERSONAS_SHOWN, choose, recall, pause, grace, onChange }
    return {
      thinker,
      keeper,
      table: new SoloTable(session, seat, setting),
      // What one of several people drafts is not for the others.
      board: createBoardState(people.length > 1 ? `${id}.${seat}` : id),
    }
  }, [id])
  useEffect(
    () => () => {
      table.leave()
      void keeper.flush()
      thinker.close()
    },
    [table, keeper, thinker],
  )
  useKeptInTime(keeper)
  usePrepared(thinker, session)
  useLater(board)
  usePassing(table, onPass)
  const others = people.filter((one) => one !== seat)
  const pass = (to: string): void => onPass?.(table.session.peek(), to)
  // The start lists what is kept: all of it by then.
  const leave = (): void => void keeper.flush().then(onStart)
  const timed = useMemo(() => new LookingBack(table), [table])
  const over = useComputed(() => table.view.value.phase === 'debrief').value
  const ended = ENDED.loaded.value
  const opened = useMemo(() => (over ? ended?.labOf(table.session.peek()) : undefined), [table, over, ended])
  useEffect(() => () => opened?.close(), [opened])
  const receipt = (): void => downloadReceipt(receiptOf(table.session.value))
  const missing = thinker.lost.value
  // Each is said once: when it has been read, it does not come back with the next act.
  const notice = missing ? (
    <Notice icon="warning" tone="warn">
      <LostWords {...missing} />
    </Notice>
  ) : lost !== undefined && lost !== read ? (
    <Notice icon="warning" tone="warn" onClose={() => setRead(lost)}>
      {t(`start:${lost}`)}{' '}
      <button type="button" class="line-button" onClick={receipt}>
        {t('start:full.save')}
      </button>
    </Notice>
  ) : undefined
  return (
    <TableProvider value={timed}>
      <BoardProvider key={language.value} value={board}>
        {over && timed.past.value === undefined ? (
          <Later piece={ENDED} meanwhile={ending}>
            {({ Ended }) => (
              <Ended
                table={table}
                lab={opened?.lab}
                others={others}
                onOther={pass}
                onAgain={onAgain}
                onStart={leave}
              />
            )}
          </Later>
        ) : (
          <Board
            map={<MapHost table={timed} board={board} />}
            notice={notice}
            guided={!isFast(location.search) && seat === people[0]}
            menu={{
              seed: session.seed,
              onReceipt: receipt,
              onLeave: leave,
              kept: lost === undefined,
              others,
              onPass: pass,
            }}
          />
        )}
      </BoardProvider>
    </TableProvider>
  )
}
