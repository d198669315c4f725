import type { VNode } from 'preact'
import type { Findings, Question } from '../../debrief/index.ts'
import type { View } from '../../schema/index.ts'
import { object, subject } from '../lore.ts'
import { Own } from '../parts/own.tsx'
import { money, number, unitWords } from '../words/format.ts'
import { actSaid } from './acts.ts'
import { cardFigure, pocketName, programmeName, promiseName, seatsSaid } from './names.ts'
import { Chapter } from './parts/chapter.tsx'
import { whenOf } from './parts/time.ts'
import { type Slots, say } from './words/index.ts'

/** What of the record a question quotes, as the slots of its phrases. */
function quoted(view: View, question: Question): Slots {
  switch (question.code) {
    case 'promise-broken':
    case 'promise-broken-to-me':
    case 'promise-kept': {
      const { by, to, promise, round } = question.pledge
      return {
        by: object(view, by),
        to: seatsSaid(view, to),
        what: promiseName(view, promise),
        when: whenOf(view, round),
        due: whenOf(view, promise.due),
      }
    }
    case 'shaded':
    case 'misled': {
      const { claim } = question.told
      return {
        by: object(view, claim.by),
        to: seatsSaid(view, claim.to),
        title: claim.title,
        claimed: cardFigure(view, claim.claimed, claim.unit),
        read: cardFigure(view, claim.reading, claim.unit),
        truth: cardFigure(view, claim.truth, claim.unit),
        when: whenOf(view, claim.round),
      }
    }
    case 'card-unshared':
    case 'card-unheard': {
      const { card, missed } = question.row
      return {
        title: card.title,
        holder: object(view, card.holder),
        seats: seatsSaid(view, missed),
        when: whenOf(view, card.dealt),
        truth: cardFigure(view, card.truth, card.unit),
      }
    }
    case 'trust-fell':
    case 'trust-rose': {
      const { from, by, round, act } = question.turn
      const why = act === null ? say('trust.turn.unknown') : actSaid(view, act.body)
      return { from: object(view, from), by: Math.abs(by), when: whenOf(view, round), why }
    }
    default:
      return rest(view, question)
  }
}

type Rest = Exclude<
  Question,
  {
    code:
      | 'promise-broken'
      | 'promise-broken-to-me'
      | 'promise-kept'
      | 'shaded'
      | 'misled'
      | 'card-unshared'
      | 'card-unheard'
      | 'trust-fell'
      | 'trust-rose'
  }
>

function rest(view: View, question: Rest): Slots {
  switch (question.code) {
    case 'trust-misjudged': {
      const { about, trusted, actual, round } = question.guess
      return { seat: object(view, about), trusted, actual, when: whenOf(view, round) }
    }
    case 'trust-uneven': {
      const { b, there, back } = question.uneven
      return { seat: object(view, b), there, back }
    }
    case 'abortive':
      return {
        what: programmeName(view, question.programme),
        when: whenOf(view, question.round),
        sunk: money(question.sunk),
        short: seatsSaid(view, question.short),
      }
    case 'pockets':
      return {
        payer: pocketName(view, question.payer.to),
        gainer: pocketName(view, question.gainer.to),
        paid: money(question.payer.paid),
        gain: money(question.gainer.promised + question.gainer.received),
      }
    case 'gap':
      return {
        title: question.gap.title,
        start: number(question.gap.start),
        end: number(question.gap.end),
        unit: unitWords(question.gap.unit),
      }
    case 'agenda':
      return { seat: subject(view, question.seat), title: question.agenda.title, text: question.agenda.text }
  }
}

/** Questions for discussion, each after what the record says. */
export function QuestionsChapter({ view, found }: { view: View; found: Findings }): VNode {
  return (
    <Chapter id="questions" says={say('questions.says')}>
      <ol class="questions">
        {found.questions.map((question) => {
          const slots = quoted(view, question)
          return (
            <li key={question.code}>
              <p class="question-record">
                <Own>{say(`question.${question.code}.record`, slots)}</Own>
              </p>
              <p class="question-ask">{say(`question.${question.code}.ask`, slots)}</p>
            </li>
          )
        })}
      </ol>
    </Chapter>
  )
}
