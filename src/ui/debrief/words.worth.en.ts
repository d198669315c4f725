/** The words of what working together was worth: turning points, and what if. */
export const worth = {
  'worth.title': 'What turned it',
  'worth.says':
    'Which acts moved the place most, and what it would have come to had you done one thing otherwise. It is worked out here, by playing your record again.',

  'lab.progress': 'Worked out so far',
  'lab.waits': 'It is waiting for its turn…',
  'lab.failed': 'This could not be worked out: {{detail}}',
  'lab.again': 'Try again',

  'turning.title': 'Turning points',
  'turning.about':
    'Each act was left out in turn, and the rest of the record done again as it was, so far as it still could be. These moved the shared outcome most.',
  'turning.working': 'Leaving out one act after the other…',
  'turning.tried': '{{tried}} acts were left out in turn.',
  'turning.tried.some':
    'Of {{candidates}} acts that could have mattered, the likeliest {{tried}} were left out in turn.',
  'turning.none':
    'Leaving out any one of {{tried}} acts leaves the shared outcome where it was. What happened here was the work of many small acts.',
  'turning.moved': '{{by}} of 1,000',
  'turning.without': 'Without it the shared outcome would have come to {{without}}, not {{with}}.',
  'turning.mine': 'Your own mandate: {{by}}.',
  'turning.mine.none': 'Your own mandate did not move.',
  'turning.ask': 'Play on without it',
  'turning.ask.label': 'Play on without it: {{act}}',
  'turning.table': 'The turning points, and what else they moved (with the act, less without it)',

  'budget.joint': '{{seat}} put {{what}}.',
  'budget.more_one': '{{amount}} into one other',
  'budget.more_other': '{{amount}} into {{count}} others',
  'budget.alone': '{{seat}} set a budget with no money for joint work.',

  'whatif.title': 'What if?',
  'whatif.about':
    'Leave out one thing that you did, or one turning point, and see what the place comes to. A budget that is left out is replaced by the plan, with nothing for joint work.',
  'whatif.which': 'What to leave out',
  'whatif.act': '{{when}}: {{act}}',
  'whatif.run': 'Play it without',
  'whatif.working': 'Playing the session again…',
  'whatif.without': 'Without this: {{act}}',
  'whatif.recorded':
    'Had everybody else gone on as they did, the shared outcome would have come to {{without}}, not {{with}} ({{change}}).',
  'whatif.recorded.same':
    'Had everybody else gone on as they did, the shared outcome would have been the same: {{with}}.',
  'whatif.partners':
    'With partners deciding in every seat from the next phase on, it comes to {{changed}} without it and {{unchanged}} with it ({{change}}).',
  'whatif.chance.clear':
    'Partners decide partly by chance. In {{count}} tries the difference was from {{low}} to {{high}}: always the same way.',
  'whatif.chance.none': 'In {{count}} tries, each with other chance of the partners, it made no difference.',
  'whatif.chance.mixed':
    'Partners decide partly by chance. In {{count}} tries the difference was from {{low}} to {{high}}: it cannot be told from chance.',
  'whatif.table': 'What each course came to',
  'whatif.table.what': 'What',
  'whatif.table.record': 'As it was played',
  'whatif.table.recorded': 'Without it, the rest as it was',
  'whatif.table.unchanged': 'Partners play on, with it',
  'whatif.table.changed': 'Partners play on, without it',

  'tally.shared': 'Shared outcome, of 1,000',
  'tally.gap': '{{title}}, {{unit}}',
  'tally.trust': 'Trust at the table, of 1,000',
  'tally.kept': 'Promises kept',
  'tally.broken': 'Promises broken',
  'tally.lies': 'Untruths proven',
  'tally.paid': 'Paid in deals',
  'tally.agreements': 'Agreements in force',
  'tally.ran': 'Quarters in which joint programmes ran',
  'tally.mandate': 'Mandate of {{seat}}, of 1,000',
  'tally.balance': 'Money of {{seat}} at the end',
  'tally.trusted': 'Trust in {{seat}}, of 1,000',
} as const
