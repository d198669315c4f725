import { HAIR } from './palette.ts'
import type { Person } from './people.ts'

/** What lies behind the head and what lies over it; paths in a square of 96. */
interface Style {
  readonly back?: readonly string[]
  readonly front?: readonly string[]
  /** A streak of light, a stroke. */
  readonly sheen?: string
}

const curl = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`

const STYLES = {
  crop: {
    front: [
      'M28 41C25 23 36 13 49 13C63 13 71 24 68 41C66 35 65 31 61 28C52 31 42 30 35 28C31 31 30 36 28 41Z',
    ],
    sheen: 'M36 22Q42 17 50 17',
  },
  parted: {
    front: [
      'M28 42C22 22 36 10 52 12C67 13 72 26 68 42C67 35 65 31 62 28C55 30 47 27 42 22C40 28 32 31 28 42Z',
    ],
    sheen: 'M46 17Q56 15 62 22',
  },
  swept: {
    front: [
      'M29 42C22 30 28 12 46 11C56 6 72 14 68 41C66 34 63 31 60 27C50 29 43 26 39 26C33 28 31 34 29 42Z',
    ],
    sheen: 'M34 22Q40 15 49 15',
  },
  receding: {
    front: ['M29 45C25 35 27 27 33 23C32 29 31 34 31 40Z', 'M67 45C71 35 69 27 63 23C64 29 65 34 65 40Z'],
  },
  bob: {
    back: ['M25 62C20 30 28 11 48 11C68 11 76 30 71 62C66 66 60 65 57 63L39 63C36 65 30 66 25 62Z'],
    front: ['M29 44C27 28 36 18 50 18C62 18 69 28 67 44C66 36 62 31 54 28C48 33 36 33 29 44Z'],
    sheen: 'M33 24Q39 16 49 15',
  },
  long: {
    back: ['M24 82C16 48 24 10 48 10C72 10 80 48 72 82C64 85 60 82 57 77L39 77C36 82 32 85 24 82Z'],
    front: ['M28 46C26 26 37 16 48 16C59 16 70 26 68 46C66 36 58 30 48 21C38 30 30 36 28 46Z'],
    sheen: 'M31 28Q35 18 44 15',
  },
  bun: {
    back: [curl(48, 11, 10)],
    front: ['M28 42C25 25 36 15 48 15C60 15 71 25 68 42C65 33 58 26 48 26C38 26 31 33 28 42Z'],
    sheen: 'M35 25Q40 19 48 19',
  },
  tail: {
    back: ['M62 20C80 18 86 40 78 62C76 67 72 66 72 61C73 48 70 38 62 34Z'],
    front: ['M28 42C25 24 36 14 49 14C61 14 70 24 68 42C66 34 62 30 57 26C48 31 34 30 28 42Z'],
    sheen: 'M34 24Q40 17 49 17',
  },
  waves: {
    back: [
      'M26 58C19 52 24 44 23 38C20 22 34 9 49 10C66 10 77 24 73 38C72 44 78 52 70 58C62 64 34 64 26 58Z',
    ],
    front: [
      'M28 42C27 26 36 16 47 17C60 15 70 26 68 42C64 38 64 31 56 29C46 32 42 25 39 25C36 32 30 34 28 42Z',
    ],
    sheen: 'M32 24Q38 15 47 14',
  },
  curls: {
    back: [
      curl(30, 30, 12),
      curl(66, 30, 12),
      curl(27, 44, 9),
      curl(69, 44, 9),
      curl(38, 18, 12),
      curl(58, 18, 12),
      curl(48, 14, 11),
    ],
    front: [
      'M29 37C28 27 34 19 41 21C45 16 53 17 56 21C63 20 69 28 67 37C64 29 59 27 54 29C48 26 44 30 40 28C35 28 31 31 29 37Z',
    ],
  },
  cloud: {
    back: ['M48 5C70 4 82 20 78 36C82 50 70 58 62 56L34 56C26 58 14 50 18 36C14 20 26 4 48 5Z'],
    front: ['M29 39C28 26 37 20 48 20C59 20 68 26 67 39C63 30 57 27 48 27C39 27 33 30 29 39Z'],
    sheen: 'M26 22Q32 12 43 10',
  },
  locs: {
    back: [
      'M26 34C22 50 22 64 26 76C30 78 32 76 32 72L34 40Z',
      'M70 34C74 50 74 64 70 76C66 78 64 76 64 72L62 40Z',
      'M24 40C17 22 32 8 48 9C64 8 79 22 72 40Z',
    ],
    front: ['M28 42C27 26 36 16 48 16C60 16 69 26 68 42C65 34 60 28 51 24C44 30 33 32 28 42Z'],
    sheen: 'M31 24Q37 14 47 13',
  },
} as const satisfies Record<string, Style>
export type HairStyle = keyof typeof STYLES

const shape = (fill: string) => (d: string) => `<path d="${d}" fill="${fill}"/>`

/** The cloth of a scarf or a turban, behind or before the face. */
const COVERED = {
  scarf: {
    back: (lit: string) =>
      shape(lit)('M48 8C70 8 77 28 73 48C77 62 74 76 62 82L34 82C22 76 19 62 23 48C19 28 26 8 48 8Z'),
    front: (lit: string, shade: string) =>
      `<path d="M48 9C69 9 76 28 72 48C73 66 64 76 48 76C32 76 23 66 24 48C20 28 27 9 48 9ZM48 21C36 21 30 30 30 42C30 56 38 66 48 66C58 66 66 56 66 42C66 30 60 21 48 21Z" fill="${lit}" fill-rule="evenodd"/><path d="M31 63Q44 78 66 68M28 68Q40 84 60 79" fill="none" stroke="${shade}"/>`,
  },
  turban: {
    back: () => '',
    front: (lit: string, shade: string) =>
      shape(lit)('M26 36C19 18 33 4 49 5C66 5 77 19 70 36C64 27 56 24 48 24C40 24 32 27 26 36Z') +
      `<path d="M48 24Q31 22 27 14M48 24Q40 12 46 5.5M48 24Q66 20 69 12M48 24Q57 14 61 8" fill="none" stroke="${shade}"/>`,
  },
} as const
export type Cover = keyof typeof COVERED

/** What is drawn behind the head. */
export function behind(person: Person): string {
  const { hair } = person
  if ('cover' in hair) return COVERED[hair.cover].back(hair.cloth[0])
  const style: Style = STYLES[hair.style]
  return (style.back ?? []).map(shape(HAIR[hair.colour][0])).join('')
}

/** What is drawn over the head. */
export function over(person: Person): string {
  const { hair } = person
  if ('cover' in hair) return COVERED[hair.cover].front(hair.cloth[0], hair.cloth[1])
  const style: Style = STYLES[hair.style]
  const [colour, sheen] = HAIR[hair.colour]
  const light = style.sheen
    ? `<path d="${style.sheen}" fill="none" stroke="${sheen}" stroke-width="3.4"/>`
    : ''
  return (style.front ?? []).map(shape(colour)).join('') + light
}

/** A beard, where there is one; the mouth is drawn over it. */
export function beard({ beard: kind, grey }: Person): string {
  if (kind === undefined) return ''
  const [colour] = HAIR[grey ?? 'black']
  const full =
    'M29 44C28 62 36 73 48 73C60 73 68 62 67 44C65 51 62 52 58 51C53 49 43 49 38 51C34 52 31 51 29 44Z'
  const short =
    'M30 48C31 60 38 68 48 68C58 68 65 60 66 48C64 53 61 54 58 53C53 50 43 50 38 53C35 54 32 53 30 48Z'
  return kind === 'full'
    ? shape(colour)(full)
    : `<path d="${short}" fill="${colour}" stroke="none" opacity=".62"/>`
}
