import type { VNode } from 'preact'

interface House {
  readonly x: number
  readonly y: number
  readonly colour: string
}

/** A pocket: a rounded patch with a flap and stitches, in an agency’s colour. */
const Pocket = ({ x, y, colour }: House): VNode => (
  <g transform={`translate(${x} ${y})`}>
    <path d="M0 0h84v54a26 26 0 0 1-26 26H26A26 26 0 0 1 0 54Z" fill={colour} />
    <path d="M0 0h84v17q-42 15-84 0Z" fill="var(--ink)" opacity="0.16" />
    <path
      d="M7 24v29a21 21 0 0 0 21 21h28a21 21 0 0 0 21-21V24"
      fill="none"
      stroke="var(--paper)"
      stroke-width="2"
      stroke-linecap="round"
      stroke-dasharray="5 5"
      opacity="0.75"
    />
  </g>
)

const SHAPES: readonly (House & { readonly shape: VNode })[] = [
  { x: 24, y: 34, colour: 'var(--health)', shape: <circle cx="42" cy="48" r="12" /> },
  {
    x: 210,
    y: 22,
    colour: 'var(--social-care)',
    shape: <rect x="31" y="37" width="22" height="22" rx="3" />,
  },
  { x: 60, y: 168, colour: 'var(--public-health)', shape: <path d="M42 35 56 59H28z" /> },
  { x: 238, y: 162, colour: 'var(--local-government)', shape: <path d="M42 34 56 48 42 62 28 48z" /> },
]

const Coin = ({ x, y, r = 11 }: { x: number; y: number; r?: number }): VNode => (
  <g>
    <circle cx={x} cy={y} r={r} fill="var(--accent)" stroke="var(--ink)" stroke-width="1.8" />
    <text
      x={x}
      y={y + r * 0.42}
      text-anchor="middle"
      font-size={r * 1.2}
      font-weight="700"
      fill="var(--on-accent)"
    >
      £
    </text>
  </g>
)

/** Four pockets with roads between them in the five states of trust, and coins that fall into the wrong ones. */
export const Vignette = (): VNode => (
  <svg class="vignette" viewBox="0 0 350 270" aria-hidden="true">
    <g fill="none" stroke="var(--rule-strong)" stroke-linecap="round">
      <path d="M108 70C150 48 170 46 210 58" stroke-width="11" opacity="0.5" />
      <path
        d="M108 70C150 48 170 46 210 58"
        stroke="var(--paper)"
        stroke-width="1.6"
        stroke-dasharray="7 6"
      />
      <path d="M70 114C64 136 74 150 90 168" stroke-width="6" opacity="0.5" />
      <path d="M256 102C272 126 276 142 278 162" stroke-width="2.5" stroke-dasharray="6 6" />
      <path d="M250 102C266 126 270 142 272 162" stroke-width="2.5" stroke-dasharray="6 6" />
      <path d="M144 214C180 226 206 220 238 206" stroke-width="4" stroke-dasharray="10 13" opacity="0.7" />
      <path d="M104 104C160 130 200 150 240 184" stroke-width="6" opacity="0.35" />
    </g>
    {SHAPES.map(({ x, y, colour, shape }) => (
      <g key={colour}>
        <Pocket x={x} y={y} colour={colour} />
        <g transform={`translate(${x} ${y})`} fill="var(--on-seat)">
          {shape}
        </g>
      </g>
    ))}
    <Coin x={160} y={34} />
    <Coin x={176} y={138} r={9} />
    <Coin x={252} y={10} r={9} />
    <Coin x={100} y={156} r={8} />
  </svg>
)
