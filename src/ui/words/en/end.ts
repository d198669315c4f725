export const end = {
  title: 'The record of {{place}}',
  lead: 'Play is over. This is what was done, what was believed, and what was true.',
  receipt: 'Save the receipt',
  again: 'The same weather, another seat',
  'again.seat': 'Play as {{seat}}',
  other: 'Look at it as {{seat}}',
  'look-back': 'Look back, quarter by quarter',
  start: 'Back to the start',
  loading: 'Reading the record…',
  failed: 'The pictures could not be loaded. What you were judged by is below; the receipt holds everything.',
  mandate: 'What you were judged by',
  seed: 'Seed {{seed}}',
} as const
