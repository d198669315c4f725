/** The colours of a quarter: the same drawings, another grade. */
export interface Season {
  readonly name: 'spring' | 'summer' | 'autumn' | 'winter'
  readonly paper: string
  /** The common green between things, and its lighter tone. */
  readonly grass: string
  readonly lush: string
  readonly fields: readonly [string, ...string[]]
  readonly furrow: string
  readonly hedge: string
  readonly water: string
  readonly shine: string
  /** Crowns of trees: dark side, light side. */
  readonly leaf: readonly (readonly [string, string])[]
  readonly bare: boolean
  readonly snow: boolean
  /** A veil of light over the whole. */
  readonly veil: string
  readonly veiled: number
}

const spring: Season = {
  name: 'spring',
  paper: '#f6f1e7',
  grass: '#cbd8a6',
  lush: '#bccf92',
  fields: ['#d3dcab', '#c4d49a', '#dbd9a4', '#e3d9b3', '#b9cc93', '#d9c9a2'],
  furrow: '#8c8a55',
  hedge: '#93a86c',
  water: '#a5cad3',
  shine: '#c4dfe2',
  leaf: [
    ['#8bab62', '#aac785'],
    ['#7d9f5c', '#9dbd7b'],
    ['#9bb768', '#bcd18d'],
    ['#e0b7b0', '#f2d8d0'],
  ],
  bare: false,
  snow: false,
  veil: '#fff6d8',
  veiled: 0.05,
}

const summer: Season = {
  ...spring,
  name: 'summer',
  grass: '#cdd09a',
  lush: '#b4c487',
  fields: ['#e9d393', '#dec883', '#cbd094', '#eddca6', '#b7c486', '#d8bf86'],
  furrow: '#a58746',
  hedge: '#839a5e',
  leaf: [
    ['#728f50', '#93ad6c'],
    ['#668549', '#86a263'],
    ['#7f9a58', '#a1b878'],
    ['#8b9a54', '#adb973'],
  ],
  veil: '#ffe9b0',
  veiled: 0.09,
}

const autumn: Season = {
  ...spring,
  name: 'autumn',
  grass: '#d3cc9f',
  lush: '#c0bf8d',
  fields: ['#cdb287', '#d9c293', '#c0a67e', '#cfc794', '#bdbb87', '#dbcaa0'],
  furrow: '#8a6c48',
  hedge: '#a5955c',
  water: '#a3c0c8',
  shine: '#c3d6d8',
  leaf: [
    ['#c98f45', '#e0b067'],
    ['#b8713c', '#d2925a'],
    ['#a9954f', '#c4b371'],
    ['#c2603c', '#d98660'],
  ],
  veil: '#e8b070',
  veiled: 0.1,
}

const winter: Season = {
  ...spring,
  name: 'winter',
  paper: '#f3f1ec',
  grass: '#e3e3d6',
  lush: '#d9dccd',
  fields: ['#eeece4', '#e6e6da', '#dfdccd', '#f2f0ea', '#dadbcc', '#e3dccc'],
  furrow: '#b3a893',
  hedge: '#a9a88f',
  water: '#a9c3cc',
  shine: '#d5e3e6',
  leaf: [
    ['#a49b8b', '#c9c2b4'],
    ['#988f80', '#c1b9ab'],
    ['#7e917c', '#dfe6df'],
    ['#a49b8b', '#c9c2b4'],
  ],
  bare: true,
  snow: true,
  veil: '#9db4cf',
  veiled: 0.08,
}

/** The season of a quarter of the financial year: 1 is April to June. */
export function seasonOf(quarter: number): Season {
  return [spring, summer, autumn, winter][(((quarter - 1) % 4) + 4) % 4] ?? spring
}
