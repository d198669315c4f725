import type { ComponentChildren, VNode } from 'preact'
import { CLOTHS, type Features, HAIRS, SKINS, type Style } from './features.ts'
import type { Mood } from './mood.ts'

/** The parts of a face, in a box of 64 by 64. Light comes from the upper left, as on the map. */

const INK = '#4a4036'
/** Of eyes, brows and mouths: dark enough on every skin. */
const FEATURE = '#2b1d15'
const HEAD = 'M19.5 26C19.5 16.5 25 12.5 32 12.5S44.5 16.5 44.5 26C44.5 36 39 43.5 32 43.5S19.5 36 19.5 26Z'
const SCARF = 'M14 34C11 12 21 6 32 6S53 12 50 34C50 44 53 49 56 55L32 60L8 55C11 49 14 44 14 34Z'

const BACK: Partial<Record<Style, string>> = {
  bob: 'M16 30C13 14 22 8 32 8S51 14 48 30C48.5 38 46.5 43 43.5 44.5H20.5C17.5 43 15.5 38 16 30Z',
  long: 'M15 32C12 13 21 7.5 32 7.5S52 13 49 32C50 44 49.5 51 46.5 54H17.5C14.5 51 14 44 15 32Z',
  bun: 'M17.5 27C15.5 14 23 9 32 9S48.5 14 46.5 27C46.5 31 45 33 44 34H20C19 33 17.5 31 17.5 27Z',
  scarf: SCARF,
}
const FRONT: Partial<Record<Style, string>> = {
  short:
    'M19 27.5C16.5 14.5 24 9 33 9C42.5 9 47.5 16 45 27.5C44 23 42.5 20.5 40 18.8C34 21 26.5 20.5 23.5 18C21 20.5 20 24 19 27.5Z',
  parted:
    'M18.8 28C16 13.5 25 8 34 8.6C43.5 9.2 47.8 17 45.2 28C44.6 24 44 21.5 42.4 19.6C37 19.8 30.5 18 28 14.8C26.6 18 22.4 20 20.8 22.4Z',
  bob: 'M19.2 27C18.5 17 25 11.5 32 11.5S45.5 17 44.8 27C40 24.5 37 20.5 35.5 16.5C32 21.5 25.5 25 19.2 27Z',
  long: 'M19.2 28C18 17 25 11 32 11S46 17 44.8 28C42 24 38 21 32 14.5C28 20.5 22.5 24 19.2 28Z',
  bun: 'M19.2 26C18.5 16 25 11 32 11S45.5 16 44.8 26C43 20.5 39 16.8 32 16.6C25 16.8 21 20.5 19.2 26Z',
  thin: 'M18.6 31C17.2 26 17.8 21 20.4 18.5C20 23 21 27 20.4 31.5ZM45.4 31C46.8 26 46.2 21 43.6 18.5C44 23 43 27 43.6 31.5Z',
  turban: 'M17 24C13 10.5 23 4.5 32 4.5S51 10.5 47 24C42.5 17 37 15.6 32 15.6S21.5 17 17 24Z',
}
const CURLS = [
  [18.5, 24.5, 5.6],
  [19.5, 17.5, 6],
  [25, 11.8, 6.4],
  [32.5, 9.8, 6.8],
  [39.8, 12, 6.4],
  [44.8, 17.8, 6],
  [45.4, 24.8, 5.4],
] as const
const BEARD =
  'M20 29C20 40.5 25 47 32 47S44 40.5 44 29C42.4 33.6 40.4 34.4 37 33.4Q32 31.4 27 33.4C23.6 34.4 21.6 33.6 20 29Z'

/** Beards of these colours are light: a mouth on them is drawn dark. */
const GREY: readonly number[] = [1, 5]

const BROWS: Readonly<Record<Mood, string>> = {
  warm: 'M23.8 23.8q3-2.4 6.2-.6M34 23.2q3.2-1.8 6.2.6',
  open: 'M24 24q3-1.4 6-.2M34 23.8q3-1.2 6 .2',
  guarded: 'M23.8 24.4h6.4M33.8 24.4h6.4',
  cross: 'M23.6 22.4l6.4 2.6M40.4 22.4l-6.4 2.6',
  thinking: 'M23.8 22.4q3-2.4 6.2-.8M33.8 24.6h6.4',
}
const MOUTHS: Readonly<Record<Mood, string>> = {
  warm: 'M26.6 35q5.4 6.4 10.8 0z',
  open: 'M27.4 35.6q4.6 3.6 9.2 0',
  guarded: 'M28 36.8h8',
  cross: 'M27.4 38.4q4.6-3.8 9.2 0',
  thinking: 'M29.4 37.4q3.4-1.8 6.8-1',
}

const Line = ({ d, wide = 1.6, ink = INK }: { d: string; wide?: number; ink?: string }): VNode => (
  <path d={d} fill="none" stroke={ink} stroke-width={wide} stroke-linecap="round" stroke-linejoin="round" />
)
const Shape = ({ d, fill }: { d: string; fill: string }): VNode => (
  <path d={d} fill={fill} stroke={INK} stroke-width="1.3" stroke-linejoin="round" />
)

const tones = <T extends readonly (readonly [string, string])[]>(
  list: T,
  at: number,
): readonly [string, string] => list[at % list.length] ?? ['#c0c0c0', '#a0a0a0']

function Behind({ look, fill }: { look: Features; fill: string }): VNode {
  const back = BACK[look.style]
  return (
    <>
      {back && <Shape d={back} fill={fill} />}
      {look.style === 'bun' && (
        <circle cx="32" cy="7.6" r="5.4" fill={fill} stroke={INK} stroke-width="1.3" />
      )}
      {look.style === 'curls' &&
        CURLS.map(([x, y, r]) => (
          <circle key={x} cx={x} cy={y} r={r} fill={fill} stroke={INK} stroke-width="1.3" />
        ))}
    </>
  )
}

function InFront({ look, fill }: { look: Features; fill: string }): VNode {
  const front = FRONT[look.style]
  return (
    <>
      {look.style === 'scarf' && (
        <path
          d={`${SCARF}M32 14.5C25.5 14.5 21 19 21 27.5C21 36.5 26 43 32 43S43 36.5 43 27.5C43 19 38.5 14.5 32 14.5Z`}
          fill={fill}
          fill-rule="evenodd"
          stroke={INK}
          stroke-width="1.3"
        />
      )}
      {look.style === 'scarf' && <Line d="M24 45.5Q32 51 45 46" wide={1} />}
      {look.style === 'curls' && (
        <path d="M20 21.5C22 15 27 13 32 13S42.4 15 44 21.5C38 18 26 18 20 21.5Z" fill={fill} />
      )}
      {front && <Shape d={front} fill={fill} />}
      {look.style === 'turban' && (
        <Line d="M19 18.5C25 12 36 9 45 11.4M32 15.6C34.5 12 39 9 43.4 8.6" wide={1} />
      )}
    </>
  )
}

function Eyes({ mood }: { mood: Mood }): VNode {
  const [dx, dy] = mood === 'thinking' ? [1, -1.2] : [0, 0]
  return (
    <>
      {[27.2, 36.8].map((x) => (
        <circle key={x} cx={x + dx} cy={28.4 + dy} r={mood === 'warm' ? 1.6 : 1.8} fill={FEATURE} />
      ))}
      {mood === 'guarded' && <Line d="M24.8 27q2.4-.9 4.8 0M34.4 27q2.4-.9 4.8 0" wide={1.4} ink={FEATURE} />}
      {mood === 'warm' && <Line d="M25 31.2q2.2.9 4.4 0M34.6 31.2q2.2.9 4.4 0" wide={0.9} />}
    </>
  )
}

function Expression({ look, mood }: { look: Features; mood: Mood }): VNode {
  const onBeard = look.beard && !GREY.includes(look.hair) ? '#f6e3d2' : FEATURE
  return (
    <>
      <Line d={BROWS[mood]} wide={1.9} ink={FEATURE} />
      <Eyes mood={mood} />
      <Line d="M32.4 28.6q-2.2 3.6-.6 4.6q.9.5 1.8.1" wide={1.2} />
      {mood === 'warm' ? (
        <path d={MOUTHS.warm} fill="#fffaf0" stroke={INK} stroke-width="1.4" stroke-linejoin="round" />
      ) : (
        <Line d={MOUTHS[mood]} wide={1.7} ink={onBeard} />
      )}
      {look.glasses && (
        <g fill="rgb(255 255 255 / 0.25)" stroke={INK} stroke-width="1.2">
          <circle cx="27" cy="28.4" r="4.4" />
          <circle cx="37" cy="28.4" r="4.4" />
          <path d="M31.4 28q.6-.6 1.2 0M22.6 27.6l-3-.8M41.4 27.6l3-.8" fill="none" />
        </g>
      )}
    </>
  )
}

/** The clothes in the agency’s colour, with the badge on a ribbon that everybody in the public service wears. */
const Bust = ({ lit, shade }: { lit: string; shade: string }): VNode => (
  <>
    <Shape d="M6 66C6 54 17 50 26 48.4L32 54L38 48.4C47 50 58 54 58 66Z" fill="var(--seat)" />
    <path d="M44 50.2C52 52.6 58 57 58 66H47C48 60 47 54 44 50.2Z" fill="rgb(0 0 0 / 0.16)" />
    <Shape d="M27 40V48.6Q32 54 37 48.6V40Z" fill={shade} />
    <path d="M27.6 44V48.4Q30 50.8 32 51V44Z" fill={lit} />
    <Line d="M27.4 49.4L31.4 58M36.6 49.4L32.6 58" wide={1.3} ink="#fffaf0" />
    <rect x="28.6" y="57.4" width="6.8" height="7" rx="1" fill="#fffaf0" stroke={INK} stroke-width="1" />
  </>
)

/** A face of these features in a mood; `children` lie over it. */
export function Drawing({
  look,
  mood,
  children,
}: {
  look: Features
  mood: Mood
  children?: ComponentChildren
}): VNode {
  const [lit, shade] = tones(SKINS, look.skin)
  const cloth = look.style === 'scarf' || look.style === 'turban'
  const [hair, hairShade] = cloth ? tones(CLOTHS, look.skin + look.hair) : tones(HAIRS, look.hair)
  return (
    <>
      <circle cx="32" cy="32" r="32" fill="var(--seat-tint)" />
      <Behind look={look} fill={hairShade} />
      <Bust lit={lit} shade={shade} />
      <Shape d={HEAD} fill={lit} />
      <path
        d="M37 13.4C42.4 15 44.5 19.4 44.5 26C44.5 36 39 43.5 32 43.5C38 39 41.5 33 41 25C40.8 20 39.6 16 37 13.4Z"
        fill={shade}
      />
      {mood === 'warm' && (
        <g fill="#d9694f" opacity="0.22">
          <circle cx="24" cy="33" r="2.8" />
          <circle cx="40" cy="33" r="2.8" />
        </g>
      )}
      {look.beard && <Shape d={BEARD} fill={tones(HAIRS, look.hair)[0]} />}
      <Expression look={look} mood={mood} />
      <InFront look={look} fill={hair} />
      {children}
    </>
  )
}
