import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { named } from '../words/article.ts'
import '../debrief/css/page.css'
import '../debrief/css/charts.css'
import './compare.css'
import { list, moment } from '../words/format.ts'
import { t } from '../words/index.ts'
import { LETTERS, type Pair, type Side } from './model.ts'
import { Place } from './place.tsx'
import { Mandates, Money } from './pockets.tsx'
import { Seat, shortOf } from './seat.tsx'
import { Promises, Trust } from './word.tsx'

/** The frame of the comparison: its heading and the way back. */
export function ComparePage({
  onBack,
  children,
}: {
  onBack: () => void
  children: ComponentChildren
}): VNode {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <main class="start receipts">
      <header class="receipts-head">
        <h1 ref={heading} tabIndex={-1}>
          {t('compare:title')}
        </h1>
        <button type="button" class="button" onClick={onBack}>
          {t('compare:back')}
        </button>
      </header>
      {children}
    </main>
  )
}

const partnerWords = (partner: string | null | undefined): string =>
  partner === null ? t('compare:person') : (partner ?? t('compare:nobody'))

function Card({ side, at }: { side: Side; at: 0 | 1 }): VNode {
  return (
    <section class="side-card" data-side={LETTERS[at]} aria-labelledby={`side-${at}`}>
      <p class="kicker">{t('compare:session', { letter: LETTERS[at] })}</p>
      <h2 id={`side-${at}`}>{side.name}</h2>
      <p class="small soft">
        {t('compare:sat', { seat: named(shortOf(side, side.seat)) })}
        {side.when !== undefined && <span>{t('start:resume.when', { when: moment(side.when) })}</span>}
      </p>
      <h3 class="unseen">{t('compare:who')}</h3>
      <ul class="side-seats small">
        {side.holders.map(({ seat, partner }) => (
          <li key={seat}>
            <Seat side={side} id={seat} /> <span class="soft">{partnerWords(partner)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function whoWords([a, b]: Pair): string {
  const changed = a.holders.filter(
    ({ seat, partner }) => b.holders.find((other) => other.seat === seat)?.partner !== partner,
  )
  return changed.length === 0
    ? t('compare:who.same')
    : t('compare:who.differs', {
        count: changed.length,
        seats: list(changed.map(({ seat }) => shortOf(a, seat))),
      })
}

/** Two sessions on one seed: a sentence for each difference, a picture, and the figures behind it. */
export function Compare({ pair }: { pair: Pair }): VNode {
  const [a, b] = pair
  return (
    <article class="debrief side-by-side">
      <p>{t('compare:lead', { title: a.view.scenario.title, seed: a.view.debrief?.seed ?? '' })}</p>
      <div class="sides">
        <Card side={a} at={0} />
        <Card side={b} at={1} />
      </div>
      <p>{whoWords(pair)}</p>
      <Place pair={pair} />
      <Promises pair={pair} />
      <Trust pair={pair} />
      <Mandates pair={pair} />
      <Money pair={pair} />
      <p class="soft">{t('compare:caution')}</p>
    </article>
  )
}
