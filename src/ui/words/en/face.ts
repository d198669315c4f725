/** How partners look, and what it is read from. */
export const face = {
  looks: '{{seat}} looks {{mood}}',
  'mood.warm': 'warm',
  'mood.open': 'open',
  'mood.guarded': 'guarded',
  'mood.cross': 'cross',
  'mood.thinking': 'thoughtful',
} as const
