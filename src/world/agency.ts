import type { Role } from '../schema/index.ts'

/** Colours of the agencies on light and on dark ground, the same as on the board; each has its own shape too. */
export const AGENCY: Readonly<Record<Scheme, Readonly<Record<Role, string>>>> = {
  light: {
    health: '#0e3282',
    'social-care': '#8d1100',
    'public-health': '#0c714a',
    'local-government': '#673ba9',
  },
  dark: {
    health: '#6499e8',
    'social-care': '#ef9275',
    'public-health': '#94efb5',
    'local-government': '#d5aff2',
  },
}

/** Whether the page is light or dark. */
export type Scheme = 'light' | 'dark'
