import type { VNode } from 'preact'
import type { Findings, Guess, Reading } from '../../debrief/index.ts'
import type { View } from '../../schema/index.ts'
import { labelOf, othersOf, roleOf, subject } from '../lore.ts'
import { Mark } from '../parts/mark.tsx'
import { Own } from '../parts/own.tsx'
import { number } from '../words/format.ts'
import { needName } from './names.ts'
import { Chapter, KeyItem } from './parts/chapter.tsx'
import { LineSample, Lines, scaleMarks } from './parts/lines.tsx'
import { Behind } from './parts/table.tsx'
import { whenOf } from './parts/time.ts'
import { say } from './words/index.ts'

function barOf(view: View, seat: string, last: Guess | undefined): string {
  const [thought, actual] = [last?.trusted ?? null, last?.actual ?? 0]
  return thought === null
    ? say('understanding.label.silent', { seat: subject(view, seat), actual })
    : say('understanding.label', { seat: subject(view, seat), thought, actual })
}

function Panel({ view, seat, guesses }: { view: View; seat: string; guesses: readonly Guess[] }): VNode {
  const right = guesses.filter((guess) => guess.right).length
  const last = guesses.at(-1)
  const values = guesses.flatMap((guess) => [guess.trusted ?? guess.actual, guess.actual])
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const domain: [number, number] = [Math.max(0, low - 80), Math.min(1000, high + 80)]
  return (
    <li class="panel">
      <h3>
        <Mark role={roleOf(view, seat)} size={14} /> {labelOf(view, seat)}
      </h3>
      <Lines
        view={view}
        domain={domain}
        height={132}
        marks={scaleMarks(domain, 1, number)}
        end={number}
        label={barOf(view, seat, last)}
        series={[
          {
            points: guesses.map((g) => ({ round: g.round, value: g.actual })),
            role: roleOf(view, seat),
            kind: 'solid',
          },
          {
            points: guesses.flatMap(({ round, trusted }) =>
              trusted === null ? [] : [{ round, value: trusted }],
            ),
            role: null,
            kind: 'dashed',
          },
        ]}
      />
      <p class="small">{say('understanding.needs', { right, count: guesses.length })}</p>
      {last && !last.right && (
        <p class="fine soft">
          <Own>
            {say('understanding.missed', {
              need: needName(view, seat, last.need),
              truth: needName(view, seat, last.truth),
            })}
          </Own>
        </p>
      )}
    </li>
  )
}

/** How many of my guesses at their needs were right. */
function needsSaid({ guesses, right }: Reading): string {
  const once = right > 0 ? 'understanding.right.once.yes' : 'understanding.right.once.no'
  const many = right > 0 ? say('understanding.right', { count: right }) : say('understanding.right.none')
  return say('understanding.says', { count: guesses, verdict: guesses === 1 ? say(once) : many })
}

/** How near my guesses at their trust came, where I made any. */
function trustSaid(mine: Reading): string {
  if (mine.weighed === 0) return say('understanding.trust.none')
  const out = say('understanding.trust', { count: mine.weighed, error: mine.error })
  return mine.error === 0 ? out : `${out} ${biasSaid(mine)}`
}

function biasSaid(mine: Reading): string {
  if (Math.abs(mine.bias) < 15) return say('understanding.bias.even')
  return say(mine.bias > 0 ? 'understanding.bias.over' : 'understanding.bias.under', {
    by: Math.abs(mine.bias),
  })
}

/** How well I read the others: what they most needed, and how far they trusted me. */
export function UnderstandingChapter({ view, found }: { view: View; found: Findings }): VNode {
  const { guesses, mine, seats } = found.understanding
  const asked = guesses.length > 0
  return (
    <Chapter
      id="understanding"
      says={asked ? `${needsSaid(mine)} ${trustSaid(mine)}` : say('understanding.says.none')}
      notes={seats
        .filter((one) => one.seat !== view.viewer && one.guesses > 0)
        .map((one) =>
          say(one.weighed > 0 ? 'understanding.note' : 'understanding.note.silent', {
            seat: subject(view, one.seat),
            error: one.error,
            right: one.right,
            count: one.guesses,
          }),
        )}
    >
      {asked && (
        <>
          <ul class="key">
            <KeyItem word="understanding.key.actual">
              <LineSample agency={roleOf(view, view.viewer)} kind="solid" />
            </KeyItem>
            <KeyItem word="understanding.key.thought">
              <LineSample agency={null} kind="dashed" />
            </KeyItem>
          </ul>
          <ul class="panels three">
            {othersOf(view).map(({ id }) => {
              const about = guesses.filter((guess) => guess.about === id)
              return about.length > 0 && <Panel key={id} view={view} seat={id} guesses={about} />
            })}
          </ul>
          <Behind
            caption={say('understanding.table')}
            head={[
              say('understanding.table.when'),
              say('understanding.table.about'),
              say('understanding.table.need'),
              say('understanding.table.truth'),
              say('understanding.table.thought'),
              say('understanding.table.actual'),
            ]}
            rows={guesses.map((guess) => [
              whenOf(view, guess.round),
              labelOf(view, guess.about),
              needName(view, guess.about, guess.need),
              needName(view, guess.about, guess.truth),
              guess.trusted === null ? say('table.none') : number(guess.trusted),
              number(guess.actual),
            ])}
          />
        </>
      )}
    </Chapter>
  )
}
