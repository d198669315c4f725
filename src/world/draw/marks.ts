/** Small drawings that move over the map, in a box of 48 by 48 about the middle. */
const disc = (fill: string, sign: string): string =>
  `<circle r="18" fill="${fill}"/><circle r="18" fill="none" stroke="#fffaf0" stroke-width="2.4"/>${sign}<circle r="19.6" fill="none"/>`
const strokes = (d: string): string => `<path d="${d}" fill="none" stroke="#fffaf0" stroke-width="5"/>`
export const MARK_DRAWINGS = {
  coin: '<ellipse cy="3" rx="13" ry="12" fill="#a97a24"/><ellipse rx="13" ry="12" fill="#efc35a"/><ellipse rx="9" ry="8.2" fill="none" stroke="#b98a30" stroke-width="1.5"/><path d="M3.5 -3.4a3.4 3.4 0 0 0 -6.4 1.4c0 3 1.6 4 -1.2 6.4h7.6M-5 1h6" fill="none" stroke="#7c5a1c" stroke-width="1.8"/>',
  folder:
    '<path d="M-16 -10h11l4 4h17v18h-32z" fill="#d9b06a"/><path d="M-12 -6h24v14h-24z" fill="#fffaf0"/><path d="M-8 -2h14M-8 2h10" stroke="#a89a80" stroke-width="1.6"/><path d="M-16 -1h34l-3 13h-31z" fill="#e9c682"/>',
  kept: disc('#2f7d4f', strokes('M-8 0L-2 7L9 -7')),
  broken: disc('#a8322a', strokes('M-7 -7L7 7M7 -7L-7 7')),
  lie: '<path d="M-9 20V-20" stroke-width="3"/><path d="M-9 -20q10 -5 17 0t13 0v20q-7 4 -14 0t-16 0z" fill="#a8322a"/><path d="M5 -16v8M5 -4.5v.6" stroke="#fffaf0" stroke-width="3.6"/>',
  ran: '<path d="M0 -20L5 -6L20 -3L8 5L11 20L0 11L-11 20L-8 5L-20 -3L-5 -6Z" fill="#f0c55f"/><path d="M0 -12L3 -3L-8 -1Z" fill="#fbe7ae" stroke="none"/>',
  stalled: disc('#7a6f63', strokes('M-5 -8V8M5 -8V8')),
  cost: '<ellipse cy="3" rx="17" ry="16" fill="#a97a24"/><ellipse rx="17" ry="16" fill="#efc35a"/><ellipse rx="12.4" ry="11.4" fill="none" stroke="#b98a30"/><path d="M-9 0h18" stroke="#a8322a" stroke-width="6" fill="none"/>',
  up: disc('#2f7d4f', strokes('M0 10V-9M-8 -1L0 -9L8 -1')),
  down: disc('#a8322a', strokes('M0 -10V9M-8 1L0 9L8 1')),
  better:
    '<path d="M-14 8V-2L0 -16L14 -2V8z" fill="#fffaf0"/><path d="M-18 -1L0 -19L18 -1" fill="none" stroke="#2f7d4f" stroke-width="4.4"/><path d="M-4 8V0h8v8z" fill="#f0c55f"/><path d="M-14 14h28" stroke="#2f7d4f" stroke-width="4"/>',
  worse:
    '<path d="M-14 8V-2L0 -16L14 -2V8z" fill="#d9cfbf"/><path d="M-18 -1L0 -19L18 -1" fill="none" stroke="#a8322a" stroke-width="4.4"/><path d="M-4 8V0h8v8z" fill="#7a6f63"/><path d="M-3 -10L2 -4L-2 0L3 6" fill="none" stroke="#a8322a" stroke-width="2"/>',
  event:
    '<path d="M-20 -12h40v20h-16l-4 8l-4 -8h-16z" fill="#fffaf0"/><path d="M0 -8v8M0 3.6v.6" stroke="#a8322a" stroke-width="3.6"/>',
} as const
/** The name of a small drawing. */
export type MarkDrawing = keyof typeof MARK_DRAWINGS

export const MARK_NAMES: readonly MarkDrawing[] = [
  'coin',
  'folder',
  'kept',
  'broken',
  'lie',
  'ran',
  'stalled',
  'cost',
  'up',
  'down',
  'event',
  'better',
  'worse',
]
