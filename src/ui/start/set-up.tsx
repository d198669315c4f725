import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Dialog } from '../parts/dialog.tsx'
import { Facts } from '../parts/facts.tsx'
import { Icon } from '../parts/icon.tsx'
import type { Persona } from '../table.ts'
import { t } from '../words/index.ts'
import { asWritten } from '../words/written.ts'
import { Challenge } from './challenge.tsx'
import { Difficulty, DifficultyWords } from './difficulty.tsx'
import { firstSeat } from './first.ts'
import { LineUps } from './line-ups.tsx'
import type { Choice, LineUp, Offer } from './model.ts'
import { newSeed } from './new-seed.ts'
import { PlacePicture } from './place-picture.tsx'
import { PERSON, Seats } from './seats.tsx'

/** A first guess at who sits where, so that a table is lively without anyone choosing. */
const GUESS = ['reciprocator', 'hedger', 'steady', 'fortress'] as const

/** What a place is about: what it exercises, whom it suits, how long and how hard it is. */
function About({ offer }: { offer: Offer }): VNode {
  // In a row only the first begins with a capital.
  const skills = offer.skills
    .map((skill) => t(`start:skill.${skill}`))
    .map((word, at) => (at === 0 ? word : word.charAt(0).toLowerCase() + word.slice(1)))
  const facts: readonly (readonly [string, string])[] = [
    [t('start:skills'), skills.join(', ')] as const,
    [t('start:field'), offer.field.join(', ')] as const,
    [t('start:best'), offer.bestFor ?? ''] as const,
    [t('start:people'), t('start:people.about', { count: offer.seats.length - 1 })] as const,
    [t('start:time'), t('start:time.about', { count: offer.rounds, ...offer.minutes })] as const,
  ].filter(([, words]) => words !== '')
  return (
    <div class="setup-about">
      <div class="setup-words">
        <PlacePicture offer={offer} />
        <Facts facts={facts} />
      </div>
      <div class="setup-words">
        <p {...asWritten()}>{offer.summary}</p>
        <p class="small soft" {...asWritten()}>
          {offer.place.about}
        </p>
        <h3>{t('start:teaches')}</h3>
        <ul class="points small">
          {offer.teaches.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        {offer.measured && (
          <>
            <h3 class="setup-hard">
              {t('start:difficulty')} <Difficulty measured={offer.measured} />
            </h3>
            <DifficultyWords offer={offer} />
          </>
        )}
      </div>
    </div>
  )
}

function Seed({ value, onChange }: { value: string; onChange: (seed: string) => void }): VNode {
  return (
    <div class="start-seed">
      <label>
        <span class="label">{t('start:choose.seed')}</span>
        <input
          type="text"
          class="text-field"
          value={value}
          maxLength={200}
          spellcheck={false}
          autocomplete="off"
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      </label>
      <button type="button" class="button small" onClick={() => onChange(newSeed())}>
        <Icon name="dice" size={16} /> {t('start:seed.new')}
      </button>
      <p class="fine soft">{t('start:seed.about')}</p>
    </div>
  )
}

interface Props {
  readonly offer: Offer
  readonly personas: readonly Persona[]
  readonly lineUps: readonly LineUp[]
  readonly busy: boolean
  readonly onPlay: (choice: Choice) => void
  readonly linkTo: (choice: Choice) => string
  readonly onClose: () => void
}

/** All that can be chosen about a session of a place: who sits where, and its seed; to play it, or to send it to others. */
export function SetUp({ offer, personas, lineUps, busy, onPlay, linkTo, onClose }: Props): VNode {
  const [seat, setSeat] = useState(firstSeat(offer)?.id ?? '')
  const [seed, setSeed] = useState(newSeed)
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({})
  const [inviting, setInviting] = useState(false)
  const others = offer.seats.filter(({ id }) => id !== seat)
  const partners = Object.fromEntries(
    others.map(({ id }, at) => [id, chosen[id] ?? GUESS[at % GUESS.length] ?? GUESS[0]]),
  )
  const choice: Choice = {
    scenario: offer.id,
    seed: seed.trim() || '1',
    people: [seat, ...others.flatMap(({ id }) => (partners[id] === PERSON ? [id] : []))],
    partners: others.flatMap(({ id }) => (partners[id] === PERSON ? [] : [partners[id] ?? GUESS[0]])),
  }
  return (
    <Dialog title={offer.title} kicker={offer.place.name} size="wide" onClose={onClose}>
      <form
        class="setup dialog-body"
        onSubmit={(event) => {
          event.preventDefault()
          onPlay(choice)
        }}
      >
        <LineUps
          lineUps={lineUps}
          won={offer.won}
          partners={choice.partners}
          onChange={({ partners: named }) =>
            setChosen(Object.fromEntries(others.map(({ id }, at) => [id, named[at] ?? GUESS[0]])))
          }
        />
        <Seats
          offer={offer}
          personas={personas}
          mine={seat}
          partners={partners}
          onSeat={setSeat}
          onPartner={(other, persona) => setChosen({ ...chosen, [other]: persona })}
        />
        <Seed value={seed} onChange={setSeed} />
        <About offer={offer} />
        {inviting && <Challenge offer={offer} choice={choice} personas={personas} link={linkTo(choice)} />}
        <div class="setup-foot">
          <button
            type="button"
            class="button"
            aria-expanded={inviting}
            onClick={() => setInviting(!inviting)}
          >
            <Icon name="link" size={18} /> {t('start:challenge.make')}
          </button>
          <button type="submit" class="button primary" disabled={busy}>
            {t(busy ? 'app:loading' : choice.people.length > 1 ? 'start:play.several' : 'start:play')}{' '}
            <Icon name={busy ? 'hourglass' : 'arrowRight'} />
          </button>
        </div>
      </form>
    </Dialog>
  )
}
