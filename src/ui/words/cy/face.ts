/** How partners look, and what it is read from. */
export const face = {
  looks: 'Golwg {{mood}} sydd ar {{seat}}',
  'mood.warm': 'gynnes',
  'mood.open': 'agored',
  'mood.guarded': 'wyliadwrus',
  'mood.cross': 'flin',
  'mood.thinking': 'feddylgar',
} as const
