/** The words of what working together was worth: turning points, and what if. */
export const worth = {
  'worth.title': 'What working together was worth',
  'worth.says':
    'What would the place have come to with each agency for itself, and what with all together? Both are played here, in the same weather.',
  'worth.says.part': 'Your table got {{percent}}% of what working together could bring here.',
  'worth.says.below':
    'Your table ended {{by}} of 1,000 below the run with each agency for itself. Some of what was tried together cost more than it brought.',
  'worth.says.beyond':
    'Your table did better than the best joint run that was found: {{percent}}% of the way from silos to that run.',
  'worth.says.untold':
    'No share can be given: the best joint run that was found ended only {{joint}} of 1,000 from the run with each agency for itself.',
  'worth.note':
    'Each for itself came to {{silo}}, your table to {{session}}, all together to {{joint}}, of 1,000.',
  'worth.note.share':
    'The share: {{got}} for your table, of the {{whole}} points from each for itself to all together, is {{percent}}%.',
  'worth.note.best':
    'All together is the best of {{count}} plans that were tried, with all cards open. It is not known to be the best there is.',
  'worth.runs': 'The shared outcome, start to end',
  'worth.run.silo': 'Each for itself',
  'worth.run.session': 'Your table',
  'worth.run.joint': 'All together',
  'worth.about':
    'Each for itself: nothing is told, paid to others, promised or run together; every agency sets its own services for its own mandate. All together: what is known is shared, agreements are signed, money moves to where it does most, and joint work is paid for. Both are real sessions by the same rules, with the same world.',
  'worth.working': 'Playing the place in silos, and together…',
  'worth.differences': 'What was done differently',
  'worth.ran': '{{what}}: quarters run',
  'worth.paid': 'Paid in deals',
  'worth.agreements': 'Agreements that came into force',
  'worth.kept': 'Promises kept',
  'worth.table': 'What each run came to',

  'lab.progress': 'Worked out so far',
  'lab.waits': 'It is waiting for its turn…',
  'lab.failed': 'This could not be worked out: {{why}}',
  'lab.failed.unplayable': 'the record of the session cannot be played again.',
  'lab.failed.not-over': 'the session is not over.',
  'lab.failed.no-such-entry': 'the record has no such entry.',
  'lab.failed.no-choice': 'that was not a decision; it cannot be left out or changed.',
  'lab.failed.same-action': 'that is what was done.',
  'lab.failed.refused': 'the rules would not have allowed it then.',
  'lab.failed.no-persona': 'one of the partners is not known here.',
  'lab.failed.cancelled': 'it was called off.',
  'lab.failed.failed': 'the calculation could not be loaded, or broke down.',
  'lab.stop': 'Call it off',
  'lab.stopped': 'This was called off.',
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
  'turning.without': 'Without it the shared outcome would have come to {{without}}, not {{with}}.',
  'turning.mine': 'To your own mandate it was worth {{by}}.',
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
    'Leave out one thing that you did, or one turning point, or put something else in its place that could have been done just then, and see what the place comes to. A budget that is left out is replaced by the plan, with nothing for joint work. It is one seed and one run: a way to think about a decision, not a proof.',
  'whatif.which': 'What to change',
  'whatif.act': '{{when}}: {{act}}',
  'whatif.instead': 'What to do instead',
  'whatif.instead.nothing': 'Nothing: leave it out',
  'whatif.run': 'See what happens',
  'whatif.working': 'Playing the session again…',
  'whatif.without': 'Without “{{act}}”',
  'whatif.in-place': 'In place of “{{act}}”: {{other}}',
  'whatif.recorded':
    'Had everybody else gone on as they did, the shared outcome would have come to {{without}}, not {{with}} ({{change}}).',
  'whatif.recorded.same':
    'Had everybody else gone on as they did, the shared outcome would have been the same: {{with}}.',
  'whatif.partners':
    'With partners deciding in every seat from the next phase on, it comes to {{changed}} with the change and {{unchanged}} without it ({{change}}).',
  'whatif.chance.clear':
    'Partners decide partly by chance. In {{count}} tries the difference ran from {{low}} to {{high}}, always the same way.',
  'whatif.chance.same':
    'Partners decide partly by chance. In {{count}} tries the difference was {{low}} each time.',
  'whatif.chance.none':
    'In {{count}} tries, with other chances for the partners each time, it made no difference.',
  'whatif.chance.mixed':
    'Partners decide partly by chance. In {{count}} tries the difference ran from {{low}} to {{high}}: it cannot be told from chance.',
  'whatif.table': 'What each course came to',
  'whatif.table.what': 'What',
  'whatif.table.record': 'As it was played',
  'whatif.table.recorded': 'Changed, the rest as it was',
  'whatif.table.unchanged': 'Partners play on, as it was',
  'whatif.table.changed': 'Partners play on, changed',

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
