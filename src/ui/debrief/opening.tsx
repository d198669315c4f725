import type { ComponentChildren, VNode } from 'preact'
import type { Findings } from '../../debrief/index.ts'
import type { View } from '../../schema/index.ts'
import { namedOf, roleOf } from '../lore.ts'
import { Icon } from '../parts/icon.tsx'
import { Mark } from '../parts/mark.tsx'
import { Own } from '../parts/own.tsx'
import { number, unitWords } from '../words/format.ts'
import { CHAPTERS, type ChapterId, chapterTitle } from './parts/chapter.tsx'
import { unfold, useUnfoldedOnPaper } from './parts/folding.ts'
import { useRunningLine } from './parts/running.ts'
import { whenOf } from './parts/time.ts'
import { VerdictWord } from './place.tsx'
import { say } from './words/index.ts'

/** Goes to a chapter within the page, and opens it; the address, which belongs to the app, is left as it is. */
function goTo(event: Event, id: ChapterId): void {
  const heading = document.getElementById(`debrief-${id}-title`)
  if (!heading) return
  event.preventDefault()
  unfold(document.getElementById(`debrief-${id}`) ?? document)
  heading.scrollIntoView({ block: 'start' })
  heading.focus({ preventScroll: true })
}

/** A figure with what it is called, what it is measured on, and the way to what made it. */
function Figure({
  name,
  made,
  big,
  children,
}: {
  name: string
  /** The chapter that shows what the figure was made of. */
  made: ChapterId
  big: ComponentChildren
  children: ComponentChildren
}): VNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span class="big num">{big}</span>
        <span class="figure-on">{children}</span>
        <a class="figure-made" href={`#debrief-${made}`} onClick={(event) => goTo(event, made)}>
          {say('opening.made')}
          <span class="unseen"> ({name})</span>
        </a>
      </dd>
    </div>
  )
}

function KeyFigures({ found }: { found: Findings }): VNode {
  const { place, promises, trust, mandates } = found
  const mine = mandates.find((one) => one.mine)
  const moved = (start: number, end: number): string =>
    say('figure.move', { start: number(start), end: number(end) })
  const ofThousand = <span class="small soft">{say('opening.of')}</span>
  return (
    <dl class="key-figures">
      <Figure name={say('opening.shared')} made="place" big={moved(place.shared.start, place.shared.score)}>
        {ofThousand}
        <VerdictWord verdict={place.shared.verdict} />
      </Figure>
      <Figure name={say('opening.gap')} made="place" big={moved(place.gap.start, place.gap.end)}>
        <span class="small soft">{unitWords(place.gap.unit)}</span>
        <VerdictWord verdict={place.gap.verdict} />
      </Figure>
      <Figure name={say('opening.trust')} made="trust" big={moved(trust.mean.start, trust.mean.end)}>
        {ofThousand}
      </Figure>
      <Figure name={say('opening.promises')} made="promises" big={number(promises.table.kept)}>
        <span class="small soft">
          {promises.table.made === 0
            ? say('opening.promises.none')
            : say('opening.promises.of', { count: promises.table.made })}
        </span>
      </Figure>
      <Figure name={say('opening.mandate')} made="mandates" big={number(mine?.total ?? 0)}>
        {ofThousand}
      </Figure>
    </dl>
  )
}

/** When an act that was entered at the end of a round begins: with the next, or as play ends. */
const beginning = (view: View, round: number): string =>
  round < view.rounds ? whenOf(view, round + 1) : say('time.after')

/** The story's acts in the order in which the table came to them. */
const Story = ({ view }: { view: View }): VNode => (
  <ol class="story" aria-label={say('opening.story')}>
    {view.debrief?.acts.map(({ round, act, title }) => (
      <li key={`${round}${act}`}>
        <span class="fine soft">{beginning(view, round)}</span>
        <Own>{title}</Own>
      </li>
    ))}
  </ol>
)

/** The cover: whose debrief it is, what it came to in five figures, the story, and the way to each chapter. */
export function Opening({
  view,
  found,
  left = [],
}: {
  view: View
  found: Findings
  /** Chapters that this debrief does not have. */
  left?: readonly ChapterId[]
}): VNode {
  useRunningLine(view)
  useUnfoldedOnPaper()
  return (
    <header class="opening">
      <h2>{say('opening.title')}</h2>
      <p class="opening-lead">
        <Own>{say('opening.lead', { scenario: view.scenario.title, count: view.rounds })}</Own>{' '}
        {say('opening.span', { from: whenOf(view, 1), to: whenOf(view, view.rounds) })}
      </p>
      <p>
        <span class="seat-tag" data-role={roleOf(view, view.viewer)}>
          <Mark role={roleOf(view, view.viewer)} size={15} />{' '}
          {say('opening.as', { seat: namedOf(view, view.viewer) })}
        </span>
      </p>
      <KeyFigures found={found} />
      <Story view={view} />
      <nav class="chapters" aria-label={say('opening.chapters')}>
        <ol>
          {CHAPTERS.filter((id) => !left.includes(id)).map((id) => (
            <li key={id}>
              <a href={`#debrief-${id}`} onClick={(event) => goTo(event, id)}>
                {chapterTitle(id)}
              </a>
            </li>
          ))}
        </ol>
        <div class="chapters-tools">
          <button type="button" class="print-button unfold-button" onClick={() => unfold(document)}>
            <Icon name="chevronDown" size={18} />
            {say('opening.unfold')}
          </button>
          <button type="button" class="print-button" onClick={() => window.print()}>
            <Icon name="download" size={18} />
            {say('opening.print')}
          </button>
        </div>
      </nav>
    </header>
  )
}
