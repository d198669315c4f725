import type { VNode } from 'preact'

/** The game’s mark: four pockets in the agencies’ colours, and a coin that falls beside the one that it is meant for. */
export const Pocket = (): VNode => (
  <svg class="pocket-mark" viewBox="0 0 168 48" aria-hidden="true">
    {(['health', 'social-care', 'public-health', 'local-government'] as const).map((role, at) => (
      <g key={role} transform={`translate(${at * 42} 12)`}>
        <path d="M0 0h36v22a13 13 0 0 1-13 13H13A13 13 0 0 1 0 22Z" fill={`var(--${role})`} />
        <path d="M0 0h36v8q-18 6-36 0Z" fill="var(--ink)" opacity="0.18" />
        <path
          d="M4 12v10a9 9 0 0 0 9 9h10a9 9 0 0 0 9-9V12"
          fill="none"
          stroke="var(--paper)"
          stroke-width="1.4"
          stroke-linecap="round"
          stroke-dasharray="3 3"
          opacity="0.8"
        />
      </g>
    ))}
    <circle cx="80" cy="9" r="7.5" fill="var(--accent)" stroke="var(--ink)" stroke-width="1.4" />
    <path
      d="M83 5.6c-1.600-1.400-4.600-1-4.600 1.500 0 1.800.6 2.300 0 4.900h5.200M76.800 9h4.400"
      fill="none"
      stroke="var(--on-accent)"
      stroke-width="1.300"
      stroke-linecap="round"
    />
  </svg>
)
