import type { VNode } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { Icon } from '../parts/icon.tsx'
import type { Persona } from '../table.ts'
import { list } from '../words/format.ts'
import { t } from '../words/index.ts'
import type { Choice, OfferedSeat } from './model.ts'

/** What a link’s words tell of a place: an offer has it, and so has a scenario. */
export interface Place {
  readonly title: string
  readonly place: { readonly name: string }
  readonly minutes: { readonly solo: number }
  readonly seats: readonly Pick<OfferedSeat, 'id' | 'role' | 'short'>[]
}

const shortOf = (offer: Place, seat: string): string =>
  offer.seats.find(({ id }) => id === seat)?.short ?? seat

/** The seats of people in a choice, by their short names. */
const peopleWords = (offer: Place, { people }: Choice): string =>
  list(people.map((seat) => shortOf(offer, seat)))

/** Each seat that a partner plays, with who plays it. */
export const partnersOf = (
  offer: Place,
  { people, partners }: Choice,
  personas: readonly Persona[],
): { seat: Place['seats'][number]; persona: Persona | undefined }[] =>
  offer.seats
    .filter(({ id }) => !people.includes(id))
    .map((seat, at) => ({ seat, persona: personas.find(({ id }) => id === partners[at]) }))

type Copied = 'no' | 'done' | 'refused'

/** A text to take away: shown whole, and copied at a press where the browser allows it. */
function Text({ what, text, rows }: { what: 'link' | 'handout'; text: string; rows: number }): VNode {
  const id = useId()
  const [copied, setCopied] = useState<{ readonly text: string; readonly how: Copied }>()
  const how = copied?.text === text ? copied.how : 'no'
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied({ text, how: 'done' })
    } catch {
      const field = document.getElementById(id)
      if (field instanceof HTMLTextAreaElement) field.select()
      setCopied({ text, how: 'refused' })
    }
  }
  return (
    <div class="challenge-text">
      <label for={id} class="label">
        {t(`start:challenge.${what}`)}
      </label>
      <textarea id={id} class="text-field" readOnly rows={rows} value={text} />
      <button type="button" class="button small" onClick={() => void copy()}>
        <Icon name={how === 'done' ? 'check' : 'link'} size={16} /> {t(`start:challenge.copy.${what}`)}
      </button>
      <p class="fine" role="status">
        {how !== 'no' && t(`start:challenge.${how}`)}
      </p>
    </div>
  )
}

/** A link to the same table for others, and words to hand out with it. */
export function Challenge({
  offer,
  choice,
  personas,
  link,
}: {
  offer: Place
  choice: Choice
  personas: readonly Persona[]
  link: string
}): VNode {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    heading.current?.parentElement?.scrollIntoView({ block: 'nearest' })
  }, [])
  const partners = partnersOf(offer, choice, personas)
    .map(({ seat, persona }) => `${seat.short}: ${persona?.name ?? ''}`)
    .join('; ')
  const words = t('start:challenge.words', {
    title: offer.title,
    place: offer.place.name,
    seat: peopleWords(offer, choice),
    seed: choice.seed,
    partners: partners === '' ? t('start:challenge.nobody') : partners,
    minutes: offer.minutes.solo,
    link,
  })
  return (
    <section class="challenge" aria-labelledby="challenge-title">
      <h3 id="challenge-title" ref={heading} tabIndex={-1}>
        {t('start:challenge')}
      </h3>
      <p class="small">{t('start:challenge.about')}</p>
      <Text what="link" text={link} rows={2} />
      <Text what="handout" text={words} rows={7} />
    </section>
  )
}
