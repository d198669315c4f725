import { between } from '../chance.ts'
import type { Layout } from '../layout.ts'
import { ground } from '../plane.ts'
import type { Reading } from '../reading.ts'
import type { Season } from '../season.ts'
import { INK, n } from './solid.ts'

/** The park, on the ground: mown, with paths and a clear pond; or grown wild, its paths lost and its pond full of weed. */
export function parks(layout: Layout, { parkKept }: Reading, season: Season): string {
  return layout.sights
    .filter(({ id }) => id === 'park')
    .map(({ at }) => {
      const p = ground(at)
      const edge = parkKept ? ' stroke-width="2"' : ' stroke-width="2.4" stroke-dasharray="9 7"'
      const lawn = `<rect x="-52" y="-52" width="104" height="104" rx="34" fill="${parkKept ? season.lush : (season.fields[4] ?? season.grass)}" stroke="${season.hedge}"${edge}/>`
      return `<g transform="translate(${n(p.x)} ${n(p.y)})">${lawn}${parkKept ? mown(season) : wild(season)}</g>`
    })
    .join('')
}

const mown = (season: Season): string =>
  `<path d="M-46 0C-20 -14 10 -40 46 -20M-10 46C-16 20 -14 0 -2 -22" fill="none" stroke="#eadfc6" stroke-width="5"/><ellipse cx="20" cy="18" rx="19" ry="14" fill="${season.water}" stroke="${INK}" stroke-width="1"/><ellipse cx="17" cy="15" rx="9" ry="5" fill="${season.shine}"/>`

/** Tufts of long grass, in rows that nobody mows. */
function wild(season: Season): string {
  let tufts = ''
  for (let k = 0; k < 54; k += 1) {
    const [x, y] = [
      (k % 9) * 11 - 44 + between(-4, 4, 'tuft', k, 'x'),
      Math.floor(k / 9) * 16 - 40 + between(-5, 5, 'tuft', k, 'y'),
    ]
    tufts += `M${n(x)} ${n(y)}l-7 -3M${n(x)} ${n(y)}l-7 -7M${n(x)} ${n(y)}l-3 -7`
  }
  return `<ellipse cx="20" cy="18" rx="14" ry="10" fill="#8c9a63" stroke="${INK}" stroke-width="1"/><path class="wild-park" d="${tufts}" fill="none" stroke="${season.bare ? '#8d8168' : '#6f7d42'}" stroke-width="2" stroke-linecap="round"/>`
}
