import type { Role } from '../../../schema/index.ts'

/** The line around everything, warm as the map's. */
export const LINE = '#3d332b'

/** Skin, from light to deep: lit, shaded, the line of nose and ears, and a blush. */
export const SKINS = [
  { lit: '#f7d9c3', shade: '#e9bfa4', line: '#b9795a', blush: '#ee9d88' },
  { lit: '#eec6a3', shade: '#daa880', line: '#a86f49', blush: '#e38f73' },
  { lit: '#dcaa7d', shade: '#c48c60', line: '#8a5833', blush: '#d07a58' },
  { lit: '#b98655', shade: '#9f6d41', line: '#6b4326', blush: '#bd6542' },
  { lit: '#a36c48', shade: '#875537', line: '#4a2a18', blush: '#a3533a' },
  { lit: '#84573b', shade: '#6b432c', line: '#331b0f', blush: '#8b4430' },
] as const

/** Hair: its colour and its sheen. */
export const HAIR = {
  black: ['#322a29', '#4a4040'],
  dark: ['#4d3529', '#674a3a'],
  brown: ['#77502f', '#956a44'],
  auburn: ['#9c5430', '#ba7049'],
  fair: ['#cda460', '#e2c285'],
  grey: ['#9a948d', '#b7b1a9'],
  white: ['#ddd6ca', '#efe9df'],
} as const
export type HairColour = keyof typeof HAIR

/** The clothes of an agency: its colour lit and in shade, and the ground behind. */
export const CLOTHES: Readonly<Record<Role, { lit: string; shade: string; ground: string }>> = {
  health: { lit: '#3f68b4', shade: '#2f5196', ground: '#d3dff2' },
  'social-care': { lit: '#b9452f', shade: '#983321', ground: '#f6dcd0' },
  'public-health': { lit: '#2f8a5e', shade: '#226e49', ground: '#d3ead9' },
  'local-government': { lit: '#7d57b4', shade: '#634196', ground: '#e5dbf1' },
}
