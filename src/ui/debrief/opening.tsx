import type { VNode } from 'preact'
import type { Findings } from '../../debrief/index.ts'
import type { View } from '../../schema/index.ts'
import { roleOf, shortOf } from '../lore.ts'
import { Icon } from '../parts/icon.tsx'
import { Mark } from '../parts/mark.tsx'
import { number } from '../words/format.ts'
import { CHAPTERS, type ChapterId, chapterTitle } from './parts/chapter.tsx'
import { whenOf } from './parts/time.ts'
import { VerdictWord } from './place.tsx'
import { say } from './words/index.ts'

function KeyFigures({ found }: { found: Findings }): VNode {
  const { place, promises, trust, mandates } = found
  const mine = mandates.find((one) => one.mine)
  return (
    <dl class="key-figures">
      <div>
        <dt>{say('opening.shared')}</dt>
        <dd>
          <span class="big num">
            {place.shared.start} → {place.shared.score}
          </span>
          <VerdictWord verdict={place.shared.verdict} />
        </dd>
      </div>
      <div>
        <dt>{say('opening.gap')}</dt>
        <dd>
          <span class="big num">
            {number(place.gap.start)} → {number(place.gap.end)}
          </span>
          <VerdictWord verdict={place.gap.verdict} />
        </dd>
      </div>
      <div>
        <dt>{say('opening.trust')}</dt>
        <dd>
          <span class="big num">
            {trust.mean.start} → {trust.mean.end}
          </span>
          <span class="small soft">{say('opening.of')}</span>
        </dd>
      </div>
      <div>
        <dt>{say('opening.promises')}</dt>
        <dd>
          <span class="big num">{promises.table.kept}</span>
          <span class="small soft">{say('opening.promises.of', { count: promises.table.made })}</span>
        </dd>
      </div>
      <div>
        <dt>{say('opening.mandate')}</dt>
        <dd>
          <span class="big num">{mine?.total ?? 0}</span>
          <span class="small soft">{say('opening.of')}</span>
        </dd>
      </div>
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
        {title}
      </li>
    ))}
  </ol>
)

/** Goes to a chapter within the page; the address, which belongs to the app, is left as it is. */
function goTo(event: Event, id: ChapterId): void {
  const heading = document.getElementById(`debrief-${id}-title`)
  if (!heading) return
  event.preventDefault()
  heading.scrollIntoView({ block: 'start' })
  heading.focus({ preventScroll: true })
}

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
  return (
    <header class="opening">
      <h2>{say('opening.title')}</h2>
      <p class="opening-lead">
        {say('opening.lead', { scenario: view.scenario.title, count: view.rounds })}{' '}
        <span class="seat-tag" data-role={roleOf(view, view.viewer)}>
          <Mark role={roleOf(view, view.viewer)} size={15} />{' '}
          {say('opening.as', { seat: shortOf(view, view.viewer) })}
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
        <button type="button" class="print-button" onClick={() => window.print()}>
          <Icon name="download" size={18} />
          {say('opening.print')}
        </button>
      </nav>
    </header>
  )
}
