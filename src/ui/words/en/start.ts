export const start = {
  title: 'Wrong Pockets',
  lead: 'Four public agencies, one place, not enough money. What you spend often pays off in somebody else’s pocket. See how far you get together.',
  quick: 'Play {{title}} as the {{seat}}',
  'quick.about':
    'About {{minutes}} minutes with three partners played by the computer. Nothing to read first, nothing leaves this browser.',
  'quick.card': 'Play at once as the {{seat}}',
  'ways.places': 'All places',
  'ways.receipts': 'Open receipts',
  picture: 'Drawn map of {{place}}',
  places: 'Choose a place',
  'places.about':
    'Each is a made-up English place with its own trouble, its own secrets and its own four agencies.',
  quarters_one: '{{count}} quarter',
  quarters_other: '{{count}} quarters',
  minutes_one: '{{count}} minute',
  minutes_other: '{{count}} minutes',
  setup: 'Choose seat and partners',
  teaches: 'What it shows',
  skills: 'Skills it exercises',
  'skill.influencing': 'Influencing',
  'skill.negotiating': 'Negotiating',
  'skill.networking': 'Networking',
  'skill.conflict-resolution': 'Conflict resolution',
  'skill.co-production': 'Co-production',
  'skill.stewardship-of-money': 'Stewardship of money',
  'skill.accountability': 'Accountability',
  field: 'Field',
  best: 'Good for',
  people: 'People',
  'people.about_one':
    'One, with {{count}} partner played by the computer. A group can sit before one screen and decide together.',
  'people.about_other':
    'One, with {{count}} partners played by the computer. A group can sit before one screen and decide together.',
  time: 'Time',
  'time.about_one':
    '{{count}} quarter; about {{solo}} minutes alone, {{group}} when a group talks it through.',
  'time.about_other':
    '{{count}} quarters; about {{solo}} minutes alone, {{group}} when a group talks it through.',
  difficulty: 'How hard it is:',
  'difficulty.1': 'Fair',
  'difficulty.2': 'Hard',
  'difficulty.3': 'Very hard',
  'difficulty.about':
    'Measured by simulation: agencies that look after themselves leave the place at {{silo}} of 100, the best joint course found at {{joint}}. A table of mixed partners wins {{mixed}} % of what lies between.',
  'difficulty.tempted': 'Holding back pays somebody in {{tempted}} of {{rounds}} quarters.',
  'choose.seat': 'Who sits where',
  'choose.seed': 'Seed',
  'seed.about': 'The same seed brings the same weather, so that two tables can be compared.',
  'seed.new': 'Another seed',
  'seat.mine': 'You sit here.',
  'partner.as': 'How {{seat}} plays',
  'like.health':
    'To play: the biggest purse and the most public trouble. Everybody has a use for your money, you first.',
  'like.social-care':
    'To play: the hinge. What you cannot staff shows in everyone’s figures, so they come to you first.',
  'like.public-health':
    'To play: the smallest purse and the longest view. You get far by persuading, not by paying.',
  'like.local-government':
    'To play: the widest reach, and a budget that has to balance by law. Much of what you pay for helps somebody else.',
  'like.ringfenced': 'Its grant is ring-fenced, and auditors look.',
  'like.hardest': 'The hardest seat here.',
  'like.kindest': 'The kindest seat here.',
  lineup: 'How the others play',
  'lineup.willing': 'A willing table',
  'lineup.willing.about': 'Two go first and keep their word; one answers in kind.',
  'lineup.mixed': 'A mixed table',
  'lineup.mixed.about': 'One leads, one answers in kind, one waits to see.',
  'lineup.wary': 'A wary table',
  'lineup.wary.about': 'Two match others half-way and then hold back; one answers in kind.',
  'lineup.hard': 'A hard winter',
  'lineup.hard.about': 'Two guard their own and forget nothing; one hedges.',
  'lineup.won': 'Such tables win {{won}} % of what could be won together.',
  'lineup.own': 'A table of your own',
  'lineup.own.about': 'As you chose below, seat by seat.',
  'lineup.measured':
    'Measured by simulation of Winter pressures, with one who answers in kind where you would sit. You can change each seat below.',
  play: 'Take your seat',
  invited: 'You are invited to {{place}}',
  'invited.seat_one': 'Your seat',
  'invited.seat_other': 'Your seats',
  'invited.partners': 'At the table with you',
  'invited.back': 'What to hand back',
  'invited.back.about':
    'When play is over, save the receipt from the last screen: a small file with all that was done at the table, and nothing about you. Hand it to whoever gave you this link.',
  'invited.start': 'See all places instead',
  challenge: 'A link for others',
  'challenge.make': 'Make a link',
  'challenge.about':
    'Whoever opens it comes to the same place with the same weather, seat and partners. Their receipts can then be put side by side.',
  'challenge.link': 'The link',
  'challenge.handout': 'Words to hand out',
  'challenge.words':
    'Wrong Pockets: {{title}}, in {{place}}.\nYou sit for: {{seat}}. Partners: {{partners}}. Seed: {{seed}}.\nOpen {{link}} and take your seat. It takes about {{minutes}} minutes; a session that you leave is kept on your device.\nAt the end, save the receipt from the last screen and hand it back to me.',
  'challenge.nobody': 'none',
  'challenge.copy': 'Copy: {{what}}',
  'challenge.done': 'Copied.',
  'challenge.refused': 'This browser does not let the page copy. The text is marked: copy it by hand.',
  'resume.at': '{{seat}}, round {{round}} of {{rounds}}, {{phase}}',
  'resume.when': 'kept {{when}}',
  'resume.last': 'Go on: {{title}}, {{seat}}',
  'resume.open': 'Go on: {{title}}',
  'receipt.open': 'Open receipts',
  'receipt.about':
    'A receipt is a small file with everything that was done at a table. It is replayed and checked here; then it can be played on, or looked at again. A class’s receipts can be checked all at once: choose many files, or drop them here.',
  'receipt.choose': 'Choose files',
  setaside_one:
    '{{count}} kept session could not be read by this version. It was put aside and nothing of it is lost.',
  setaside_other:
    '{{count}} kept sessions could not be read by this version. They were put aside and nothing of them is lost.',
  elsewhere:
    'This session was played on in another tab or window. What you do here is no longer kept: reload the page to go on from there.',
  refused:
    'This browser does not let the page keep anything. You can play; save a receipt before you close the page.',
  full: 'There is no room left on this device to keep the session. Save a receipt before you close the page, or remove old sessions on the start screen.',
  'problem.scenario':
    'There is no scenario “{{id}}” here, so the link cannot be followed. Ask for a new one, or choose from these: {{known}}.',
  'problem.gone': 'There is no scenario “{{id}}” here.',
  'problem.seat': 'There is no seat “{{seat}}” in it. Its seats are: {{known}}.',
  'problem.partner': 'There is no partner “{{persona}}”. There are: {{known}}.',
  'problem.people_one':
    'The link seats {{given}} people on one device, which has room for {{count}}. Ask for a link for each of them.',
  'problem.people_other':
    'The link seats {{given}} people on one device, which has room for {{count}}. Ask for a link for each of them.',
  'problem.partners_one': 'The link names {{given}} partners, but only {{count}} seat is left for them.',
  'problem.partners_other': 'The link names {{given}} partners, but only {{count}} seats are left for them.',
  'problem.seed': 'The seed is too long: it may have {{most}} characters at most.',
  'problem.session': 'That session is not kept on this device.',
  'problem.load': 'The scenario could not be loaded. Look at the connection and try again.',
  footer: 'Places and people are made up. Nothing that you do leaves this device.',
  update:
    'A newer version of the game has come. Sessions that you began in this one can be finished before you take it on; the newer one may not be able to go on with them.',
  'update.button': 'Take it on',
} as const
