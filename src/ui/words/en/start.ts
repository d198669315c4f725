export const start = {
  title: 'Wrong Pockets',
  lead: 'Four public agencies, one place, not enough money. What you spend often pays off in somebody else’s pocket. See how far you get together.',
  note: 'A game about health, social care, public health and local government. One person and three partners played by the computer; it all stays in this browser.',
  'choose.scenario': 'Choose a place',
  'choose.seat': 'Choose your seat',
  'choose.partners': 'Who sits with you',
  'choose.seed': 'Seed',
  'seed.about': 'The same seed brings the same weather, so that two tables can be compared.',
  'seed.new': 'Another seed',
  'scenario.length': '{{count}} quarters, about {{minutes}} minutes',
  'scenario.teaches': 'You will meet',
  'seat.you': 'You',
  'partner.as': 'How {{seat}} plays',
  more: 'Partners and seed',
  play: 'Take your seat',
  resume: 'Go on with a session',
  'resume.none': 'No session is kept on this device.',
  'resume.at': '{{seat}}, round {{round}} of {{rounds}}, {{phase}}',
  'resume.when': 'kept {{when}}',
  'resume.open': 'Go on: {{title}}',
  'resume.remove': 'Remove: {{title}}, kept {{when}}',
  'receipt.open': 'Open a receipt',
  'receipt.about':
    'A receipt is a small file with everything that was done at a table. It can be played on, or looked at again.',
  'receipt.choose': 'Choose a file',
  setaside_one:
    '{{count}} kept session could not be read by this version. It was put aside and nothing of it is lost.',
  setaside_other:
    '{{count}} kept sessions could not be read by this version. They were put aside and nothing of them is lost.',
  elsewhere:
    'This session was played on in another tab or window. What you do here is no longer kept: reload the page to go on from there.',
  refused:
    'This browser does not let the page keep anything. You can play; save a receipt before you close the page.',
  'problem.link': 'The link cannot be followed: {{detail}}',
  'problem.scenario': 'There is no scenario “{{id}}” here.',
  'problem.seat': 'There is no seat “{{seat}}” in it.',
  'problem.session': 'That session is not kept on this device.',
  'problem.load': 'The scenario could not be loaded. Look at the connection and try again.',
  footer: 'Places and people are made up. Nothing that you do leaves this device.',
  update:
    'A newer version of the game has come. Sessions that you began in this one can be finished before you take it on; the newer one may not be able to go on with them.',
  'update.button': 'Take it on',
} as const
