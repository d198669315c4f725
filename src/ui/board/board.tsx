import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { quarterYearOf } from '../lore.ts'
import { Icon, type IconName } from '../parts/icon.tsx'
import { Notice } from '../parts/notice.tsx'
import { Own, OwnTitlesProvider, useTitles } from '../parts/own.tsx'
import { useTable } from '../table.ts'
import { t } from '../words/index.ts'
import { asWritten } from '../words/written.ts'
import { AgencyColumn } from './agency/column.tsx'
import { Bar } from './bar.tsx'
import { Brief } from './desk/brief.tsx'
import { waiting } from './desk/pressing.ts'
import { Dialogs } from './dialogs/dialogs.tsx'
import type { MenuActions } from './dialogs/menu.tsx'
import { Later, type Lost, LostWords } from './later.tsx'
import { PartnersColumn } from './partners/column.tsx'
import { GUIDE, loadPieces, PHASES } from './pieces.ts'
import { TABS, type Tab, useBoard } from './state.ts'

const TAB_ICONS: Record<Tab, IconName> = {
  desk: 'newspaper',
  agency: 'wallet',
  partners: 'users',
  map: 'map',
}

function Header(): VNode {
  const { view } = useTable()
  const board = useBoard()
  const show = (kind: 'journal' | 'words' | 'menu') => () => {
    board.open.value = { kind }
  }
  return (
    <header class="top">
      <div class="top-names">
        <p class="top-title" {...asWritten()}>
          {view.value.place.name}
        </p>
        <p class="top-when fine soft">
          {quarterYearOf(view.value, view.value.round)} ·{' '}
          {t('board:round', { round: view.value.round, rounds: view.value.rounds })}
        </p>
      </div>
      <p class="top-act small">
        <span class="soft fine">{t('board:act.kicker')}</span>{' '}
        <span {...asWritten()}>{view.value.act.title}</span>
      </p>
      <div class="top-buttons">
        <button type="button" class="top-button" onClick={show('journal')}>
          <Icon name="journal" size={18} /> <span>{t('board:journal.title')}</span>
        </button>
        <button type="button" class="top-button" onClick={show('words')}>
          <Icon name="bookOpen" size={18} /> <span>{t('board:words.title')}</span>
        </button>
        <button type="button" class="top-button" onClick={show('menu')}>
          <Icon name="settings" size={18} /> <span>{t('app:menu')}</span>
        </button>
      </div>
    </header>
  )
}

function Tabs(): VNode {
  const { view } = useTable()
  const { tab } = useBoard()
  const count = waiting(view.value)
  return (
    <nav class="tabs" aria-label={t('board:tabs')}>
      {TABS.map((one) => (
        <button
          key={one}
          type="button"
          data-tab={one}
          aria-current={tab.value === one ? 'page' : undefined}
          onClick={() => {
            tab.value = one
          }}
        >
          <Icon name={TAB_ICONS[one]} size={20} />
          <span>{t(`board:tab.${one}`)}</span>
          {one === 'desk' && count > 0 && <span class="badge num">{count}</span>}
        </button>
      ))}
    </nav>
  )
}

/** What is said of a part of the page that did not come. */
const missed = (lost: Lost | undefined): VNode | null =>
  lost === undefined ? null : (
    <Notice icon="warning" tone="warn">
      <LostWords {...lost} />
    </Notice>
  )

/** What the desk shows until the phase’s part of the page has come. */
const awaited = (lost: Lost | undefined): VNode | null =>
  lost === undefined ? <p role="status">{t('app:later.loading')}</p> : missed(lost)

function DeskBody({ onFound }: { onFound: () => void }): VNode {
  const { view } = useTable()
  const { phase } = view.value
  if (phase === 'brief') return <Brief />
  return (
    <Later key={phase} piece={PHASES} meanwhile={awaited} onFound={onFound}>
      {({ BudgetSheet, Outturn, Reflection, TableDesk }) => {
        if (phase === 'board') return <TableDesk />
        if (phase === 'budget') return <BudgetSheet />
        return phase === 'outturn' ? <Outturn /> : <Reflection />
      }}
    </Later>
  )
}

function Desk(): VNode {
  const { view, past } = useTable()
  const { lowered } = useBoard()
  const { phase, round } = view.value
  const looking = past.value !== undefined
  const heading = useRef<HTMLHeadingElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const first = useRef(true)
  useEffect(() => {
    // Who looks through the past stays at the button that leads there, to go on to the next.
    if (!first.current && !past.peek()) heading.current?.focus({ preventScroll: true })
    first.current = false
    body.current?.scrollTo(0, 0)
    body.current?.closest('main')?.scrollTo(0, 0)
    window.scrollTo(0, 0)
    lowered.value = false
  }, [phase, round])
  return (
    <section class="desk" data-phase={phase} data-lowered={lowered.value} aria-labelledby="desk-title">
      <header class="desk-head">
        <div>
          <h2 id="desk-title" ref={heading} tabIndex={-1}>
            {t(`app:phase.${phase}`)}
          </h2>
          <p class="small soft">
            {looking
              ? t('board:past.title', { quarter: quarterYearOf(view.value, round) })
              : t(`app:phase.about.${phase}`)}
          </p>
        </div>
        <button
          type="button"
          class="line-button desk-lower"
          aria-pressed={lowered.value}
          onClick={() => {
            lowered.value = !lowered.value
          }}
        >
          <Icon name="map" size={16} /> {t(lowered.value ? 'board:desk.raise' : 'board:desk.lower')}
        </button>
      </header>
      <div class="desk-body" ref={body} tabIndex={lowered.value ? -1 : undefined}>
        <DeskBody onFound={() => heading.current?.focus({ preventScroll: true })} />
      </div>
    </section>
  )
}

interface Props {
  /** The map, drawn by whoever composes the screen. */
  map: ComponentChildren
  menu: MenuActions
  notice?: ComponentChildren
  /** Whether newcomers are led through their first quarter. */
  guided: boolean
}

/** The board: my agency, the desk over the map, the table, and the foot with the one button. */
export function Board({ map, menu, notice, guided }: Props): VNode {
  const { view, past } = useTable()
  const { tab, open } = useBoard()
  const { phase, round } = view.value
  const looking = past.value !== undefined
  const top = useRef<HTMLElement>(null)
  // After the first picture: what it shows does not wait for what is asked for later.
  useEffect(() => {
    const soon = setTimeout(loadPieces)
    return () => clearTimeout(soon)
  }, [])
  useEffect(() => {
    if (!past.peek()) tab.value = 'desk'
  }, [phase])
  useEffect(() => {
    open.value = undefined
  }, [looking])
  useEffect(() => {
    top.current?.scrollTo(0, 0)
  }, [tab.value])
  const titles = useTitles(view)
  return (
    <OwnTitlesProvider value={titles}>
      <div class="board" data-tab={tab.value} data-past={looking}>
        <a class="skip" href="#desk-title">
          {t('app:skip')}
        </a>
        <a class="skip" href="#next">
          {t('app:skip.next')}
        </a>
        <Header />
        {guided && (
          <Later piece={GUIDE} meanwhile={() => null}>
            {({ Guide }) => <Guide />}
          </Later>
        )}
        <main ref={top} class="table-top" data-phase={phase} data-round={round} tabIndex={-1}>
          <h1 class="unseen">
            <Own>{t('board:title', { place: view.value.place.name })}</Own>
          </h1>
          {notice}
          {guided && (
            <Later piece={GUIDE} meanwhile={missed}>
              {() => null}
            </Later>
          )}
          <section class="column agency" aria-label={t('board:tab.agency')}>
            <AgencyColumn />
          </section>
          <div class="middle">
            <section class="map" aria-label={t('board:tab.map')}>
              {map}
            </section>
            <Desk />
          </div>
          <section class="column table" aria-label={t('board:tab.partners')}>
            <PartnersColumn />
          </section>
        </main>
        <Tabs />
        <Bar />
        <Dialogs menu={menu} />
      </div>
    </OwnTitlesProvider>
  )
}
