import { stream } from '../../../kernel/index.ts'
import type { Cover, HairStyle } from './hair.ts'
import type { HairColour } from './palette.ts'

/** How one person looks. */
export interface Person {
  /** From light to deep, a place in the list of skins. */
  readonly skin: number
  readonly hair:
    | { readonly style: HairStyle; readonly colour: HairColour }
    | { readonly cover: Cover; readonly cloth: readonly [string, string] }
  /** The colour of beard and brows. */
  readonly grey?: HairColour
  readonly beard?: 'short' | 'full'
  readonly glasses?: 'round' | 'square'
  /** Lines of age in the face. */
  readonly older?: boolean
  /** How broad the jaw is, in units of the drawing. */
  readonly jaw: number
  readonly wears: 'jacket' | 'jumper' | 'shirt' | 'scarf'
}

type Look = Omit<Person, 'skin' | 'hair' | 'grey'> & {
  readonly skins: readonly number[]
  readonly hair: Person['hair'] | { readonly style: HairStyle; readonly colours: readonly HairColour[] }
  readonly grey?: HairColour
}

const covered = (cover: Cover, lit: string, shade: string): Person['hair'] => ({ cover, cloth: [lit, shade] })

/** The looks from which the people of a place are drawn, women and men, younger and older. */
const WOMEN: readonly Look[] = [
  { skins: [0, 1], hair: { style: 'bob', colours: ['auburn', 'fair', 'brown'] }, jaw: 11, wears: 'jacket' },
  {
    skins: [0, 1, 2],
    hair: { style: 'waves', colours: ['grey', 'white'] },
    jaw: 12,
    wears: 'scarf',
    older: true,
    glasses: 'round',
  },
  { skins: [3, 4, 5], hair: { style: 'cloud', colours: ['black', 'dark'] }, jaw: 11, wears: 'jumper' },
  { skins: [4, 5], hair: { style: 'locs', colours: ['black'] }, jaw: 11, wears: 'jacket', glasses: 'square' },
  { skins: [2, 3], hair: covered('scarf', '#e8d8b4', '#c4ac7c'), jaw: 10, wears: 'jacket' },
  { skins: [2, 3], hair: { style: 'long', colours: ['black', 'dark'] }, jaw: 10, wears: 'shirt' },
  {
    skins: [0, 1, 2],
    hair: { style: 'tail', colours: ['brown', 'dark', 'fair'] },
    jaw: 11,
    wears: 'shirt',
    glasses: 'round',
  },
  { skins: [3, 4, 5], hair: { style: 'bun', colours: ['grey'] }, jaw: 12, wears: 'scarf', older: true },
]
const MEN: readonly Look[] = [
  {
    skins: [0, 1],
    hair: { style: 'swept', colours: ['fair', 'auburn', 'brown'] },
    jaw: 14,
    wears: 'jumper',
    beard: 'short',
  },
  {
    skins: [0, 1, 2],
    hair: { style: 'receding', colours: ['white'] },
    jaw: 15,
    wears: 'jacket',
    older: true,
    glasses: 'square',
  },
  { skins: [4, 5], hair: { style: 'crop', colours: ['black'] }, jaw: 14, wears: 'jacket' },
  {
    skins: [3, 4, 5],
    hair: { style: 'crop', colours: ['grey'] },
    jaw: 15,
    wears: 'shirt',
    older: true,
    beard: 'short',
  },
  { skins: [2, 3], hair: covered('turban', '#e0a94a', '#b07d26'), jaw: 14, wears: 'jacket', beard: 'full' },
  {
    skins: [2, 3],
    hair: { style: 'parted', colours: ['black', 'dark'] },
    jaw: 13,
    wears: 'shirt',
    glasses: 'square',
  },
  {
    skins: [1, 2, 3],
    hair: { style: 'curls', colours: ['dark', 'black'] },
    jaw: 12,
    wears: 'jumper',
    glasses: 'round',
  },
  {
    skins: [0, 1],
    hair: { style: 'parted', colours: ['grey', 'brown'] },
    jaw: 14,
    wears: 'jacket',
    older: true,
  },
]

/**
 * The people of a place, one a seat: always the same for the same place, different from place to place. As many women
 * as men in turn, no look twice, and no skin twice as long as the looks allow.
 */
export function peopleOf(place: string, seats: readonly string[]): ReadonlyMap<string, Person> {
  const draw = stream(place, 'faces')
  const women = draw.shuffle(WOMEN)
  const men = draw.shuffle(MEN)
  const skins = new Set<number>()
  const first = draw.between(0, 1)
  const people = new Map<string, Person>()
  for (const [at, seat] of draw.shuffle(seats).entries()) {
    const list = (at + first) % 2 === 0 ? women : men
    const look = list.find(({ skins: own }) => own.some((skin) => !skins.has(skin))) ?? list[0]
    if (look === undefined) break
    list.splice(list.indexOf(look), 1)
    const free = look.skins.filter((skin) => !skins.has(skin))
    const skin = draw.pick(free.length > 0 ? free : look.skins)
    skins.add(skin)
    const { skins: _, hair, ...rest } = look
    const coloured = 'colours' in hair ? { style: hair.style, colour: draw.pick(hair.colours) } : hair
    const grey = 'colour' in coloured ? coloured.colour : 'black'
    people.set(seat, { ...rest, skin, hair: coloured, grey })
  }
  return people
}
