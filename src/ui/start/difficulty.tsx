import type { VNode } from 'preact'
import { t } from '../words/index.ts'
import type { Offer } from './model.ts'

type Measured = NonNullable<Offer['measured']>

export const LEVELS = [1, 2, 3] as const
export type Level = (typeof LEVELS)[number]

/** Below how much of what joint play could win, in percent, a mixed table of partners makes a place hard, and very hard. */
const HARD = 15
const VERY_HARD = 8

/** How hard a place is: by how much of what could be won together partners of all kinds reach by themselves. */
export const levelOf = ({ mixed }: Pick<Measured, 'mixed'>): Level =>
  mixed < VERY_HARD ? 3 : mixed < HARD ? 2 : 1

/** How much further apart two seats’ medians must be, of 1000, to call one the harder. */
const APART = 40

/** What to say of a seat beside the others of its place: the hardest, the kindest, or nothing. */
export function standingOf(
  { seats }: Pick<Measured, 'seats'>,
  seat: string,
): 'hardest' | 'kindest' | undefined {
  const own = seats[seat]
  const others = Object.entries(seats).flatMap(([id, median]) => (id === seat ? [] : [median]))
  if (own === undefined || others.length === 0) return undefined
  if (own <= Math.min(...others) && Math.max(...others) - own >= APART) return 'hardest'
  if (own >= Math.max(...others) && own - Math.min(...others) >= APART) return 'kindest'
  return undefined
}

/** How hard a place is, in a word with its level drawn beside it. */
export function Difficulty({ measured }: { measured: Measured }): VNode {
  const level = levelOf(measured)
  return (
    <span class="difficulty">
      <span class="difficulty-pips" aria-hidden="true">
        {LEVELS.map((one) => (
          <span key={one} data-on={one <= level} />
        ))}
      </span>
      {t(`start:difficulty.${level}`)}
    </span>
  )
}

const ofHundred = (ofThousand: number): number => Math.round(ofThousand / 10)

/** What a place’s difficulty rests on, in plain words. */
export function DifficultyWords({ offer: { measured, rounds } }: { offer: Offer }): VNode | null {
  if (measured === undefined) return null
  const { silo, joint, mixed, tempted } = measured
  return (
    <p class="small">
      {t('start:difficulty.about', {
        silo: ofHundred(silo),
        joint: ofHundred(joint),
        mixed: Math.max(0, mixed),
      })}{' '}
      {tempted < rounds
        ? t('start:difficulty.tempted', { tempted, rounds })
        : t('start:difficulty.tempted.all')}
    </p>
  )
}
