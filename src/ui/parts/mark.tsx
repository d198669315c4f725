import type { VNode } from 'preact'
import type { Role } from '../../schema/index.ts'

/** Made anew each time: an element that is drawn twice would hold on to the page on which it was drawn last. */
const SHAPES: Record<Role, () => VNode> = {
  health: () => <circle cx="12" cy="12" r="9.5" />,
  'social-care': () => <rect x="3" y="3" width="18" height="18" rx="2.5" />,
  'public-health': () => (
    <path d="M12 3.2 22 20.2H2z" stroke="currentColor" stroke-width="2.5" stroke-linejoin="round" />
  ),
  'local-government': () => (
    <path
      d="M12 2.5 21.5 12 12 21.5 2.5 12z"
      stroke="currentColor"
      stroke-width="2"
      stroke-linejoin="round"
    />
  ),
}

/** An agency's mark: its shape in its colour, so that neither has to be seen alone. */
export const Mark = ({ role, size = 18 }: { role: Role; size?: number }): VNode => (
  <svg
    class="mark"
    data-role={role}
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="currentColor"
    aria-hidden="true"
  >
    {SHAPES[role]()}
  </svg>
)
