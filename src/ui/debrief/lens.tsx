import type { VNode } from 'preact'
import type { Findings, LensAct, LensFinding, Practice } from '../../debrief/index.ts'
import { LENS_RULES } from '../../debrief/index.ts'
import type { View } from '../../schema/index.ts'
import { Own } from '../parts/own.tsx'
import { list } from '../words/format.ts'
import { actSaid } from './acts.ts'
import { Chapter } from './parts/chapter.tsx'
import { whenOf } from './parts/time.ts'
import { say } from './words/index.ts'

/** How many acts are quoted at once; the rest are folded away. */
const QUOTED = 4

const Act = ({ view, act }: { view: View; act: LensAct }): VNode => (
  <li>
    <q>
      <Own>{capital(actSaid(view, act.body))}</Own>
    </q>{' '}
    <span class="fine soft">
      {whenOf(view, act.round)}
      {act.fate !== null && `\u00a0·\u00a0${say(`promises.status.${act.fate}`)}`}
    </span>
  </li>
)

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The acts to quote: one of each kind before a second of any. */
function quoted(acts: readonly LensAct[]): LensAct[] {
  const seen = new Map<string, number>()
  const turn = acts.map((act) => {
    const nth = seen.get(act.rule) ?? 0
    seen.set(act.rule, nth + 1)
    return { act, nth }
  })
  return turn.sort((a, b) => a.nth - b.nth).map(({ act }) => act)
}

function Leading({ view, one }: { view: View; one: LensFinding }): VNode {
  const acts = quoted(one.acts)
  const rules = list(LENS_RULES[one.of].map((rule) => say(`lens.rule.${rule}`)))
  return (
    <li class="leader">
      <h3>{say(`lens.${one.of}`)}</h3>
      <p class="small soft">{say(`lens.about.${one.of}`)}</p>
      {acts.length === 0 ? (
        <p class="leader-none">{say('lens.none', { rules })}</p>
      ) : (
        <ul class="lens-acts">
          {acts.slice(0, QUOTED).map((act) => (
            <Act key={`${act.n}${act.rule}`} view={view} act={act} />
          ))}
        </ul>
      )}
      {acts.length > QUOTED && (
        <details class="more">
          <summary>{say('lens.more', { count: acts.length - QUOTED })}</summary>
          <ul class="lens-acts">
            {acts.slice(QUOTED).map((act, at) => (
              <Act key={`${act.n}${act.rule}${at}`} view={view} act={act} />
            ))}
          </ul>
        </details>
      )}
      <p class="fine soft leader-rules">{say('lens.rules', { rules })}</p>
    </li>
  )
}

/** What to ask oneself about a skill: what the record says, then the question. */
const Asked = ({ view, one }: { view: View; one: Practice }): VNode => (
  <li data-way={one.way}>
    <p class="question-record">
      <Own>
        {say('practice.record', { when: whenOf(view, one.act.round), act: actSaid(view, one.act.body) })}
      </Own>
    </p>
    <p class="practice-ask">
      {one.way === 'shown' ? say(`practice.${one.skill}.shown`) : say(`practice.${one.skill}.missed`)}
    </p>
  </li>
)

/** One skill in a row: what it is, the acts that show it, folded away, and what to ask oneself about it. */
function Skilled({
  view,
  one,
  practice,
}: {
  view: View
  one: LensFinding
  practice: readonly Practice[]
}): VNode {
  const acts = quoted(one.acts)
  return (
    <li class="skill">
      <div>
        <h4>{say(`lens.${one.of}`)}</h4>
        <p class="small soft">{say(`lens.about.${one.of}`)}</p>
      </div>
      {acts.length === 0 ? (
        <p class="leader-none small">{say('lens.skill.none')}</p>
      ) : (
        <details class="more">
          <summary>{say('lens.skill.acts', { count: acts.length })}</summary>
          <ul class="lens-acts small">
            {acts.map((act, at) => (
              <Act key={`${act.n}${act.rule}${at}`} view={view} act={act} />
            ))}
          </ul>
        </details>
      )}
      {practice.length > 0 && (
        <ul class="practice" aria-label={say('practice.label')}>
          {practice.map((asked) => (
            <Asked key={asked.way} view={view} one={asked} />
          ))}
        </ul>
      )}
    </li>
  )
}

/** The leadership lens: what I did that shows each way of leading. */
export function LensChapter({ view, found }: { view: View; found: Findings }): VNode {
  return (
    <Chapter id="lens" says={say('lens.says')} notes={[say('lens.note')]}>
      <ul class="leaders">
        {found.lens.map((one) => (
          <Leading key={one.of} view={view} one={one} />
        ))}
      </ul>
      <h3>{say('lens.skills')}</h3>
      <ul class="skills">
        {found.skills.map((one) => (
          <Skilled
            key={one.of}
            view={view}
            one={one}
            practice={found.practice.filter((asked) => asked.skill === one.of)}
          />
        ))}
      </ul>
    </Chapter>
  )
}
