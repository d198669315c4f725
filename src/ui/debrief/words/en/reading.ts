/** The words of how well the seats read each other. */
export const reading = {
  'understanding.title': 'How well you read each other',
  'understanding.says_one': 'Once you said what another most needed, and were {{verdict}}.',
  'understanding.says_other': 'Of {{count}} guesses at what another most needed, {{verdict}}.',
  'understanding.right.once.yes': 'right',
  'understanding.right.once.no': 'wrong',
  'understanding.right.none': 'none was right',
  'understanding.right_one': 'one was right',
  'understanding.right_other': '{{count}} were right',
  'understanding.trust_one': 'Your one guess at how far you were trusted was out by {{error}} of 1,000.',
  'understanding.trust_other':
    'Your {{count}} guesses at how far you were trusted were out by {{error}} of 1,000 on average.',
  'understanding.trust.none': 'How far you thought that you were trusted, you did not say.',
  'understanding.says.none':
    'You left the questions at the end of the quarters open, so there is nothing to compare.',
  'understanding.bias.over': 'You thought yourself trusted more than you were, by {{by}}.',
  'understanding.bias.under': 'You were trusted more than you thought, by {{by}}.',
  'understanding.bias.even': 'Too high and too low about evened out.',
  'understanding.note': '{{seat}}: out by {{error}} on trust; {{right}} of {{count}} needs right.',
  'understanding.note.silent': '{{seat}}: said nothing about trust; {{right}} of {{count}} needs right.',
  'understanding.label':
    '{{seat}}: at the end you thought that you were trusted {{thought}}; it was {{actual}}.',
  'understanding.label.silent':
    '{{seat}}: you did not say how far you were trusted; at the end it was {{actual}}.',
  'understanding.needs': 'What they most needed: {{right}}\u00a0of\u00a0{{count}}\u00a0right.',
  'understanding.missed': 'Last time you said “{{need}}”; it was “{{truth}}”.',
  'understanding.key.actual': 'how far they trusted you (their shape)',
  'understanding.key.thought': 'how far you thought they did',
  'understanding.table': 'Your answers at the end of each quarter, and what was so',
  'understanding.table.when': 'Quarter',
  'understanding.table.about': 'About',
  'understanding.table.need': 'You said they needed',
  'understanding.table.truth': 'They needed',
  'understanding.table.thought': 'You thought they trusted you',
  'understanding.table.actual': 'They trusted you',
} as const
