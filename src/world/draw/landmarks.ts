import careHome from '../../../assets/care-home.svg?raw'
import church from '../../../assets/church.svg?raw'
import hospital from '../../../assets/hospital.svg?raw'
import market from '../../../assets/market.svg?raw'
import practice from '../../../assets/practice.svg?raw'
import publicHealth from '../../../assets/public-health.svg?raw'
import school from '../../../assets/school.svg?raw'
import townHall from '../../../assets/town-hall.svg?raw'
import type { Role } from '../../schema/index.ts'

/** The drawing inside an SVG file, about the middle of the landmark's ground. */
const inside = (file: string): string =>
  file
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace(/<title>[\s\S]*?<\/title>/, '')
    .replace(/<\/svg>\s*$/, '')

/** The landmark of each role. */
export const LANDMARKS: Readonly<Record<Role, string>> = {
  health: inside(hospital),
  'social-care': inside(careHome),
  'public-health': inside(publicHealth),
  'local-government': inside(townHall),
}

/** The other buildings that every place has. */
export const SIGHT_DRAWINGS = {
  market: inside(market),
  school: inside(school),
  practice: inside(practice),
  church: inside(church),
} as const
