import type { VNode } from 'preact'
import { quarterYearOf } from '../../lore.ts'
import { Section } from '../../parts/fold.tsx'
import { Term } from '../../parts/term.tsx'
import { Account } from '../../parts/why.tsx'
import { useTable } from '../../table.ts'
import { money, quarterLong } from '../../words/format.ts'
import { t } from '../../words/index.ts'
import { asWritten } from '../../words/written.ts'
import { Figures } from '../agency/figures.tsx'
import { HandCard } from '../agency/hand.tsx'
import { Mandate } from '../agency/mandate.tsx'
import { balanceRows, FreeMoney } from '../agency/purse.tsx'

/** The front page of the local paper: the story, and the headlines of this quarter. */
function FrontPage(): VNode {
  const { view } = useTable()
  const { place, act, bulletins, round } = view.value
  const latest = Math.max(0, ...bulletins.map((one) => one.round))
  const news = bulletins.filter((one) => one.round === latest && one.round >= round - 1).reverse()
  return (
    <article class="front-page">
      <header class="masthead">
        <p class="masthead-name">
          <span {...asWritten()}>{place.paper ?? t('board:paper.name', { place: place.name })}</span>
        </p>
        <p class="fine">{quarterLong(view.value, round)}</p>
      </header>
      <div class="front-story">
        <h3 {...asWritten()}>{act.title}</h3>
        <p {...asWritten()}>{act.text}</p>
      </div>
      {news.length > 0 && (
        <ul class="headlines">
          {news.map((one, at) => (
            <li key={at}>
              <h4 {...asWritten()}>{one.title}</h4>
              <p class="small" {...asWritten()}>
                {one.text}
              </p>
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}

function Position(): VNode {
  const { view, events } = useTable()
  return (
    <Section title={t('board:brief.position')} level={3}>
      <Account
        title={t('board:purse.why.title')}
        rows={balanceRows(view.value, events.value)}
        total={money(view.value.mine.balance)}
        totalWords={t('board:brief.tospend')}
      />
      <FreeMoney view={view.value} />
    </Section>
  )
}

function NewCards(): VNode | null {
  const { view, events } = useTable()
  const dealt = events.value.flatMap(({ round, body }) =>
    round === view.value.round && body.type === 'card-dealt' && body.seat === view.value.viewer
      ? [body.card]
      : [],
  )
  const cards = view.value.mine.cards.filter((card) => dealt.includes(card.id))
  return (
    <Section title={t('board:brief.cards')} level={3}>
      {cards.length === 0 ? (
        <p class="small soft">{t('board:brief.cards.none')}</p>
      ) : (
        <ul class="hand wide">
          {cards.map((card) => (
            <li key={card.id}>
              <HandCard card={card} inFull />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** What only my agency knows of itself. */
function Private(): VNode {
  const { view } = useTable()
  return (
    <Section title={t('board:brief.private')} level={3} class="private">
      <p class="small" {...asWritten()}>
        {view.value.mine.brief}
      </p>
    </Section>
  )
}

/** The brief: the news, my position, what came in, what I am judged by. */
export function Brief(): VNode {
  const { view } = useTable()
  const isFirst = view.value.round === 1
  return (
    <div class="brief">
      <FrontPage />
      <div class="brief-columns">
        <div class="brief-column">
          <Position />
          <Section title={t('board:brief.mandate')} level={3} aside={<Term id="mandate" />}>
            <Mandate about />
          </Section>
        </div>
        <div class="brief-column">
          {isFirst && <Private />}
          <NewCards />
          {!isFirst && <Private />}
        </div>
      </div>
      <Section
        title={t('board:brief.figures', { quarter: quarterYearOf(view.value, view.value.round) })}
        level={3}
        aside={
          <>
            <Term id="bulletin" /> <Term id="published" />
          </>
        }
      >
        <Figures />
      </Section>
    </div>
  )
}
