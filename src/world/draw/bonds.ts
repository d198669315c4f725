import { AGENCY } from '../agency.ts'
import type { Bond, BondSign } from '../bonds.ts'
import type { Layout } from '../layout.ts'
import type { Mass } from '../masses.ts'
import { along, ground } from '../plane.ts'
import type { Stamps, Standing } from './stamps.ts'

/** What stands on the sign of each kind of agreement, about its middle. */
const SIGNS: Readonly<Record<BondSign, string>> = {
  fund: '<path d="M-8 -1h16v7h-16z" fill="#c98f3a"/><path d="M-8 -1q0 -6 8 -6t8 6z" fill="#e0ad57"/><circle cy="1.6" r="1.8" fill="#fbe7ae"/>',
  board:
    '<ellipse cy="1" rx="9" ry="3.6" fill="#b98a5a"/><path d="M-6 3v4M6 3v4" fill="none" stroke-width="1.6"/><circle cx="-6" cy="-3.4" r="2" fill="#6f8f9c"/><circle cy="-5" r="2" fill="#a8574a"/><circle cx="6" cy="-3.4" r="2" fill="#7d9a62"/>',
  books:
    '<path d="M0 -5q-4 -3 -9 -1v10q5 -2 9 1q4 -3 9 -1v-10q-5 -2 -9 1z" fill="#fffaf0"/><path d="M0 -5v10M-6 -2.6l3 .6M-6 .6l3 .6M3 -2l3 -.6M3 1.2l3 -.6" fill="none" stroke-width="1"/>',
  data: '<path d="M-9 -5h6l2 2h5v8h-13z" fill="#e0ad57"/><path d="M4 2h6M7.4 -.8L10.4 2L7.4 4.8" fill="none" stroke-width="1.8"/>',
  word: '<path d="M-7 -7h11l4 4v11h-15z" fill="#fffaf0"/><path d="M-4 -2h8M-4 1h8M-4 4h5" fill="none" stroke-width="1.1"/>',
}
const PENNANTS = [...Object.values(AGENCY.light), '#c9963f']

/** The posts of a gate, which stand in the light. */
const POSTS: readonly Mass[] = [-31, 31].map((x) => ({ ...ground({ x, y: 0 }), a: 6, b: 6, h: 48 }))

/** A gate that spans the road, with its sign and flags: the agreement is in force. */
function gate(sign: BondSign): string {
  const flags = PENNANTS.map((colour, at) => {
    const x = -24 + at * 12
    const y = -33 - 9 * (1 - (x / 26) ** 2)
    return `<path d="M${x - 4} ${y}l8 0l-4 9z" fill="${colour}" stroke-width=".7"/>`
  }).join('')
  const posts = [-31, 31]
    .map(
      (x) =>
        `<path d="M${x - 5} 2v-42h10v42q-5 3 -10 0z" fill="#e6d3ab"/><path d="M${x} 3.4v-43.4h5v42q-2 1.4 -5 1.4z" fill="#c7ac7c" stroke="none"/><path d="M${x - 7} -40h14l-7 -8z" fill="#a8574a"/>`,
    )
    .join('')
  return `${posts}<path d="M-31 -40Q0 -56 31 -40" fill="none" stroke-width="5.4"/><path d="M-31 -40Q0 -56 31 -40" fill="none" stroke="#d7b579" stroke-width="3.4"/>${flags}<g transform="translate(0 -62)"><circle r="15" fill="#4a4036" stroke="none"/><circle r="13.6" fill="#f7eeda"/>${SIGNS[sign]}</g>`
}

/** What is drafted and not yet signed by all: a scaffold where the gate would stand. */
function scaffold(sign: BondSign): string {
  return `<path d="M-31 2v-40M31 2v-40M-31 -38H31M-31 -20H31M-31 -38L0 -20L31 -38" fill="none" stroke="#a07f52" stroke-width="2.8" stroke-dasharray="6 3.4"/><g transform="translate(0 -54)" opacity=".85"><circle r="13" fill="#f7eeda" stroke-dasharray="4 3"/>${SIGNS[sign]}</g>`
}

/** How far apart gates on one road stand, as a share of it. */
const APART = 0.13

/** Gates and scaffolds on the ways between those who agreed: one for each agreement, side by side along the way. */
export function bonds(layout: Layout, all: readonly Bond[], stamps: Stamps): Standing[] {
  return layout.ways.flatMap(({ between, line }) => {
    const here = all.filter((bond) => bond.between.every((seat) => between.includes(seat)))
    return here.map(({ sign, inForce }, at) => {
      const t = 0.5 + (at - (here.length - 1) / 2) * APART
      const draw = inForce ? gate : scaffold
      const stamp = stamps.use(`bond-${sign}-${inForce ? 'made' : 'drafted'}`, () => draw(sign), {
        casts: inForce ? POSTS : [],
      })
      return { at: along(line, t).at, stamp, nearer: 6 }
    })
  })
}
