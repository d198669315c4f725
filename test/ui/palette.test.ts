import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { AGENCY } from '../../src/world/agency.ts'

/**
 * How the four agencies’ colours look to people with other colour vision: each full deficiency by the matrices of Machado,
 * Oliveira & Fernandes (2009, IEEE TVCG 15:1291–1298, severity 1.0) on linear RGB; without any colour by relative luminance
 * (WCAG 2). Distances are in OKLab (Ottosson 2020), times 100: about 2 is the least that can be seen side by side.
 */
type Triple = readonly [number, number, number]
type Matrix = readonly [Triple, Triple, Triple]
const GREY: Triple = [0.2126, 0.7152, 0.0722]
const VISIONS: Readonly<Record<string, Matrix>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  achromatopsia: [GREY, GREY, GREY],
}
const times = (m: Matrix, v: Triple): Triple => {
  const row = (r: Triple): number => Math.min(1, Math.max(0, r[0] * v[0] + r[1] * v[1] + r[2] * v[2]))
  return [row(m[0]), row(m[1]), row(m[2])]
}
const linear = (hex: string): Triple => {
  const part = (at: number): number => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}
function oklab([r, g, b]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}
const apart = (a: Triple, b: Triple): number => 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
const light = (v: Triple): number => GREY[0] * v[0] + GREY[1] * v[1] + GREY[2] * v[2]
const contrast = (a: Triple, b: Triple): number => {
  const [dim = 0, bright = 0] = [light(a), light(b)].sort((x, y) => x - y)
  return (bright + 0.05) / (dim + 0.05)
}

const css = readFileSync(new URL('../../src/ui/css/tokens.css', import.meta.url), 'utf8')
/** The two colours of a token: on light paper, on dark. */
function token(name: string): readonly [string, string] {
  const [, day, night] =
    new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css) ?? []
  if (day === undefined || night === undefined) throw new Error(`no colours for ${name}`)
  return [day, night]
}
const ROLES = ['health', 'social-care', 'public-health', 'local-government'] as const
const PAIRS = ROLES.flatMap((one, at) => ROLES.slice(at + 1).map((other) => [one, other] as const))

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('the agencies’ colours on %s paper', (_paper, at) => {
  it.each(Object.keys(VISIONS))('are told apart with the colour vision: %s', (vision) => {
    const seen = VISIONS[vision] ?? VISIONS['full']
    if (seen === undefined) throw new Error('no such vision')
    // Grey alone leaves one dimension for four colours; the shapes carry the rest.
    const enough = vision === 'achromatopsia' ? 4.5 : 8
    for (const [one, other] of PAIRS) {
      const distance = apart(
        oklab(times(seen, linear(token(one)[at]))),
        oklab(times(seen, linear(token(other)[at]))),
      )
      expect(distance, `${one} and ${other}`).toBeGreaterThanOrEqual(enough)
    }
  })

  it('can be read as words on every paper', () => {
    for (const role of ROLES)
      for (const paper of ['paper', 'sheet', 'sunk', 'accent-wash'])
        expect(
          contrast(linear(token(role)[at]), linear(token(paper)[at])),
          `${role} on ${paper}`,
        ).toBeGreaterThanOrEqual(4.5)
  })
})

it('the map paints the agencies in the board’s colours', () => {
  for (const role of ROLES) expect([AGENCY.light[role], AGENCY.dark[role]]).toEqual(token(role))
})
