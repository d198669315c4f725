import type { Role } from '../../../schema/index.ts'
import { features, type Mood } from './features.ts'
import { beard, behind, over } from './hair.ts'
import { CLOTHES, LINE, SKINS } from './palette.ts'
import type { Person } from './people.ts'

/** Shoulders from edge to edge, and the side of them that the light does not reach. */
const BUST = 'M9 98C10 82 22 76 37 73L59 73C74 76 86 82 87 98Z'
const BUST_SHADE = 'M59 73C74 76 86 82 87 98L70 98C70 88 68 80 59 73Z'

function clothes(wears: Person['wears'], role: Role): string {
  const { lit, shade } = CLOTHES[role]
  const body = `<path d="${BUST}" fill="${lit}"/><path d="${BUST_SHADE}" fill="${shade}" stroke="none"/>`
  const white = 'fill="#fffaf0"'
  const over: Record<Person['wears'], string> = {
    jacket: `<path d="M38 73L48 90L58 73L60 98L36 98Z" ${white}/><path d="M37 73L33 80L42 98L48 90ZM59 73L63 80L54 98L48 90Z" fill="${shade}"/>`,
    jumper: `<path d="M36 73C38 83 58 83 60 73L63 74C62 88 34 88 33 74Z" fill="${shade}"/>`,
    shirt: `<path d="M38 72L48 82L40 89L34 75ZM58 72L48 82L56 89L62 75Z" ${white}/><path d="M48 82V98" fill="none"/>`,
    scarf: `<path d="M36 73C38 84 58 84 60 73L64 75C66 90 30 90 32 75Z" fill="#f0d9a2"/><path d="M52 84L57 97L49 98L46 85Z" fill="#e2c37e"/>`,
  }
  return body + over[wears]
}

function head({ skin, jaw }: Person): string {
  const { lit, shade, line } = SKINS[skin] ?? SKINS[2]
  const [l, r] = [48 - jaw, 48 + jaw]
  const ears = `<g fill="${lit}"><circle cx="29.2" cy="45" r="4.6"/><circle cx="66.8" cy="45" r="4.6"/></g><path d="M28.4 43.4Q30.4 45 28.8 47M67.6 43.4Q65.6 45 67.2 47" fill="none" stroke="${line}" stroke-width="1.1"/>`
  const face = `M29.4 40C29 26 37 17.6 48 17.6C59 17.6 67 26 66.6 40C66.8 54 ${r} 66.6 48 66.6C${l} 66.6 29.2 54 29.4 40Z`
  const dark = `M62 24C65.4 28 66.7 33 66.6 40C66.8 54 ${r} 66.6 48 66.6C57 63 63 54 62.6 40Z`
  const neck = `<path d="M40 58L40 74C42 80 54 80 56 74L56 58Z" fill="${shade}"/>`
  return `${neck}${ears}<path d="${face}" fill="${lit}"/><path d="${dark}" fill="${shade}" stroke="none"/>`
}

/** A portrait as the inside of an SVG of 96 by 96: head and shoulders before a ground of the agency's colour. */
export function portrait(person: Person, role: Role, mood: Mood): string {
  const { ground } = CLOTHES[role]
  return [
    `<rect width="96" height="96" fill="${ground}"/><circle cx="34" cy="30" r="46" fill="#fff" opacity=".28"/>`,
    `<g stroke="${LINE}" stroke-width="1.8" stroke-linejoin="round" stroke-linecap="round">`,
    behind(person),
    clothes(person.wears, role),
    head(person),
    beard(person),
    'cover' in person.hair ? '' : over(person),
    features(person, mood),
    'cover' in person.hair ? over(person) : '',
    '</g>',
  ].join('')
}
