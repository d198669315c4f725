import { inflateSync } from 'node:zlib'

/** A run of text on a sheet of a PDF: where it begins, in CSS px from the top left corner. */
export interface Run {
  readonly x: number
  readonly y: number
  readonly text: string
}
export type Sheet = readonly Run[]

/** A transformation as PDF writes it. */
type Matrix = readonly [number, number, number, number, number, number]
const NONE: Matrix = [1, 0, 0, 1, 0, 0]
const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + b * i,
  a * h + b * j,
  c * g + d * i,
  c * h + d * j,
  e * g + f * i + k,
  e * h + f * j + l,
]

/** The objects of a PDF by number, as text of one letter a byte. */
function objectsOf(pdf: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const { 1: n = '', index } of pdf.matchAll(/(?<=^|\n)(\d+) 0 obj\s/g))
    found.set(n, pdf.slice(index, pdf.indexOf('\nendobj', index)))
  return found
}

function streamOf(object: string): string {
  const begins = object.indexOf('stream')
  const text = object.slice(begins).replace(/^stream\r?\n/, '')
  const bytes = Buffer.from(text.slice(0, text.lastIndexOf('endstream')), 'latin1')
  return object.slice(0, begins).includes('/FlateDecode')
    ? inflateSync(bytes).toString('latin1')
    : bytes.toString('latin1')
}

const hex = (digits: string): number => Number.parseInt(digits, 16)
const letters = (units: string): string =>
  (units.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(hex(unit))).join('')

/** What a font’s codes mean, from its map to Unicode. */
function alphabetOf(map: string): Map<number, string> {
  const found = new Map<number, string>()
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', to = ''] of block.matchAll(/<(\w+)> <(\w+)>/g)) found.set(hex(code), letters(to))
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', last = '', to = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let code = hex(from); code <= hex(last); code++)
        found.set(code, String.fromCharCode(hex(to) + code - hex(from)))
  return found
}

/** What moves or sets text in a page’s content; the rest only draws. */
const WORDS =
  /(?<![\w.])(q|Q|BT)(?!\w)|\/(\w+) [\d.]+ Tf|((?:-?[\d.]+ ){6})(cm|Tm)|((?:-?[\d.]+ ){2})Td|<(\w+)> Tj/g

/** Reads the text of a page: each glyph where it is drawn, put together as long as they follow each other in a line. */
function runsOf(
  content: string,
  fonts: ReadonlyMap<string, ReadonlyMap<number, string>>,
  high: number,
): Sheet {
  const found: Run[] = []
  const kept: Matrix[] = []
  let [page, line]: [Matrix, Matrix] = [NONE, NONE]
  let font: ReadonlyMap<number, string> = new Map()
  for (const [, mark, name, six, to, two, codes] of content.matchAll(WORDS)) {
    const figures = (six ?? two ?? '').trim().split(' ').map(Number)
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = figures
    if (mark === 'q') kept.push(page)
    else if (mark === 'Q') page = kept.pop() ?? NONE
    else if (mark === 'BT') line = NONE
    else if (name !== undefined) font = fonts.get(name) ?? new Map()
    else if (to === 'cm') page = times([a, b, c, d, e, f], page)
    else if (to === 'Tm') line = [a, b, c, d, e, f]
    else if (two !== undefined) line = times([1, 0, 0, 1, a, b], line)
    else if (codes !== undefined) {
      const at = times(line, page)
      // A PDF counts in points from the foot.
      const [x, y] = [(at[4] * 96) / 72, ((high - at[5]) * 96) / 72]
      const text = (codes.match(/../g) ?? []).map((code) => font.get(hex(code)) ?? '').join('')
      found.push({ x, y, text })
    }
  }
  return found
}

/** The text of a PDF as Chromium makes it, sheet by sheet, in the order in which it is drawn. */
export function sheetsOf(pdf: Buffer): Sheet[] {
  const objects = objectsOf(pdf.toString('latin1'))
  const at = (n: string | undefined): string => objects.get(n ?? '') ?? ''
  const alphabets = new Map<string, Map<number, string>>()
  const alphabet = (n: string): Map<number, string> => {
    const map = /\/ToUnicode (\d+) 0 R/.exec(at(n))?.[1]
    const known = alphabets.get(n) ?? (map === undefined ? new Map() : alphabetOf(streamOf(at(map))))
    alphabets.set(n, known)
    return known
  }
  return [...objects.values()]
    .filter((object) => /\/Type \/Page\b/.test(object))
    .map((page) => {
      const high = Number(/\/MediaBox \[[\d.]+ [\d.]+ [\d.]+ ([\d.]+)\]/.exec(page)?.[1])
      const named = /\/Font <<([\s\S]*?)>>/.exec(page)?.[1] ?? ''
      const fonts = new Map(
        [...named.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', n = '']) => [name, alphabet(n)]),
      )
      return runsOf(streamOf(at(/\/Contents (\d+) 0 R/.exec(page)?.[1])), fonts, high)
    })
}
