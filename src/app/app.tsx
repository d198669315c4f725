import { scenarios } from 'virtual:scenarios'
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { PERSONAS } from '../partners/personas/index.ts'
import type { Session } from '../session/index.ts'
import { Start } from '../ui/start/start.tsx'
import { t } from '../ui/words/index.ts'
import { readLink, showLink } from './link.ts'
import { findSave, forget, listSaves, putAside, type Save } from './saves.ts'
import type { Choice, Seated } from './solo/open.ts'

/** The rules, the board and the partners: loaded when somebody sits down, and sooner if there is time. */
const loadSolo = () => Promise.all([import('./solo/open.ts'), import('./solo/play.tsx')])
type Solo = Awaited<ReturnType<typeof loadSolo>>

interface Seat extends Seated {
  readonly id: string
  readonly Play: Solo[1]['Play']
}

const newId = (): string => crypto.randomUUID().slice(0, 8)

/** The whole page: the start, or a table at which somebody sits. */
export function App(): VNode {
  const [seat, setSeat] = useState<Seat>()
  const [kept, setKept] = useState<readonly Save[]>([])
  const [notices, setNotices] = useState<readonly string[]>([])
  const [busy, setBusy] = useState(() => readLink(location.search).to !== 'start')

  const list = async (): Promise<void> => {
    const { saves, aside } = await listSaves()
    setKept(saves)
    if (aside > 0) setNotices((before) => [...before, t('start:setaside', { count: aside })])
  }
  const fail = (detail: string): void => {
    setNotices((before) => [...before, detail])
    showLink(undefined)
    setSeat(undefined)
  }
  const sit = (seated: Seated, id: string, solo: Solo): void => {
    setNotices([])
    showLink(id)
    setSeat({ ...seated, id, Play: solo[1].Play })
    scrollTo(0, 0)
  }
  const whileBusy = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true)
    try {
      await work()
    } catch {
      fail(t('start:problem.load'))
    }
    setBusy(false)
  }
  const play = (choice: Choice): Promise<void> =>
    whileBusy(async () => {
      const solo = await loadSolo()
      const opened = await solo[0].openNew(choice)
      if (opened.ok) sit(opened.value, newId(), solo)
      else fail(opened.error)
    })
  const resume = (id: string): Promise<void> =>
    whileBusy(async () => {
      const [solo, save] = [await loadSolo(), await findSave(id)]
      const opened = save && (await solo[0].openReceipt(save.receipt, save.seat))
      if (opened?.ok) return sit(opened.value, id, solo)
      if (save) await putAside(id, opened?.error ?? 'unreadable')
      await list()
      fail(save ? `${t('start:setaside', { count: 1 })} ${opened?.error ?? ''}` : t('start:problem.session'))
    })
  const openFile = (file: File): Promise<void> =>
    whileBusy(async () => {
      const solo = await loadSolo()
      const opened = await solo[0].openReceipt(await file.text())
      if (opened.ok) sit(opened.value, newId(), solo)
      else fail(opened.error)
    })
  const leave = (): void => {
    setSeat(undefined)
    showLink(undefined)
    void list()
  }
  const again = (session: Session, next: string): void => {
    const partners = session.scenario.data.seats
      .filter((one) => one.id !== next)
      .map((one) => session.roster[one.id]?.persona ?? PERSONAS[0]?.id ?? '')
    void play({ scenario: session.scenario.data.id, seed: session.seed, seat: next, partners })
  }

  useEffect(() => {
    const link = readLink(location.search)
    if (link.to === 'session') void resume(link.id)
    else if (link.to === 'play') void play(link)
    else setTimeout(() => void loadSolo(), 1500)
    void list()
  }, [])

  if (seat)
    return (
      <seat.Play
        key={seat.id}
        id={seat.id}
        session={seat.session}
        seat={seat.seat}
        onStart={leave}
        onAgain={again}
      />
    )
  return (
    <Start
      offers={scenarios}
      personas={PERSONAS}
      kept={kept}
      notices={notices}
      busy={busy}
      onPlay={(choice) => void play(choice)}
      onResume={(id) => void resume(id)}
      onForget={(id) => void forget(id).then(list)}
      onReceipt={(file) => void openFile(file)}
    />
  )
}
