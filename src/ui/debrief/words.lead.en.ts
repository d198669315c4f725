/** The words of what the debrief asks of a leader: acts, the lens, questions, a commitment. */
export const lead = {
  'act.grievance': 'a broken promise',
  'act.line': '{{line}} to {{amount}} (plan {{plan}})',
  'act.pledged': 'you promised {{to}} {{what}}',
  'act.pledged.public': 'you promised {{to}}, before everyone, {{what}}',
  'act.kept': 'you kept your promise to {{to}}: {{what}}',
  'act.broken': 'you broke your promise to {{to}}: {{what}}',
  'act.bound': 'you struck a deal with {{seats}}: {{terms}}',
  'term.pay': '{{by}} paid {{amount}} to {{to}}',
  'term.share': '{{by}} told {{to}} about “{{topic}}”',
  'term.pledge': '{{by}} promised {{what}}',
  'act.countered': 'you answered {{seats}} with other terms rather than a no',
  'act.paid': 'you paid {{to}} {{amount}}',
  'act.funded': 'you put {{what}}',
  'act.cut': 'you cut {{what}}',
  'act.budget': 'you set your budget',
  'act.dropped': 'you dropped out of {{what}}',
  'act.clawback': '{{amount}} of ring-fenced money was taken back from you',
  'act.met': 'you met {{with}}',
  'act.met-both': 'you and {{with}} sought each other out',
  'act.aired': 'you talked through an old grievance with {{with}}: {{title}}',
  'act.shared': 'you told {{to}} about “{{title}}”: {{claimed}}',
  'act.borne-out': 'what you had said of “{{title}}” was borne out',
  'act.lie': 'what you had said of “{{title}}” proved false: you said {{claimed}}, {{found}} was found',
  'act.checked': 'you paid {{price}} to have “{{title}}” checked',
  'act.asked': 'you asked {{to}} about “{{topic}}”',
  'act.refused': 'you turned down a question from {{to}} about “{{topic}}”',
  'act.unanswered': 'you left a question from {{to}} about “{{topic}}” open',
  'act.withheld': 'it came out that you had kept “{{topic}}” from {{from}}',
  'act.other': 'you acted',

  'lens.title': 'How you led',
  'lens.says':
    'Four ways of leading without authority, each with what you did that shows it. These are your own acts; nobody has marked them.',
  'lens.note':
    'An empty list is not a failing. It may be the way of leading that your table had no room for, or somebody else’s. Promises that you broke, deals in which you broke one and untruths that were proven show none of the four, and are left out here.',
  'lens.storyteller': 'Storyteller',
  'lens.about.storyteller':
    'Talks face to face, says in the open what it stands for, and lets the past be spoken of.',
  'lens.resource-weaver': 'Resource weaver',
  'lens.about.resource-weaver':
    'Moves money to where it does most good, also when that is somebody else’s pocket.',
  'lens.systems-architect': 'Systems architect',
  'lens.about.systems-architect': 'Builds arrangements that hold when people and moods change.',
  'lens.navigator': 'Navigator',
  'lens.about.navigator': 'Finds out how things stand, and lets others see it too.',
  'lens.rules': 'What is shown here: {{rules}}.',
  'lens.none': 'Nothing of this kind in your record. When could it have helped?',
  'lens.more_one': 'One more',
  'lens.more_other': '{{count}} more',
  'lens.rule.aired': 'grievances that you talked through',
  'lens.rule.pledged-in-public': 'promises in public that you did not break',
  'lens.rule.met': 'meetings that you sought',
  'lens.rule.paid': 'payments to a partner',
  'lens.rule.funded': 'budgets that paid for joint work',
  'lens.rule.fund-pledged': 'promises to fund it that you did not break',
  'lens.rule.bound-by-many': 'deals of three or more',
  'lens.rule.bound': 'deals of two',
  'lens.rule.countered': 'other terms in place of a no',
  'lens.rule.pledged-ahead': 'promises for two quarters ahead or more that you did not break',
  'lens.rule.told-straight': 'what you told as you read it to somebody who needed it',
  'lens.rule.checked': 'claims that you had checked',
  'lens.rule.asked': 'questions that you asked',

  'questions.title': 'Questions to talk over',
  'questions.says':
    'Each begins with what is on your table’s record. Take two that make you uneasy, and one that makes you proud.',
  'question.promise-broken.record': '{{when}}: {{by}} promised {{to}} {{what}}, due {{due}}. It was broken.',
  'question.promise-broken.ask':
    'When did you know that you would not keep it, and whom did you tell? What would a warning have cost?',
  'question.promise-broken-to-me.record':
    '{{when}}: {{by}} promised {{to}} {{what}}, due {{due}}. It was broken.',
  'question.promise-broken-to-me.ask':
    'What did you do about it, and what did that teach the others about promises to you?',
  'question.promise-kept.record': '{{when}}: {{by}} promised {{to}} {{what}}, due {{due}}. It was kept.',
  'question.promise-kept.ask':
    'What did keeping it cost you, who noticed, and what could you do next that you could not before?',
  'question.shaded.record':
    '{{when}}: you told {{to}} {{claimed}} about “{{title}}”. You had read {{read}}; the truth was {{truth}}.',
  'question.shaded.ask':
    'What were you protecting? If everyone at the table had done the same, what would the figures have been worth?',
  'question.misled.record':
    '{{when}}: {{by}} told {{to}} {{claimed}} about “{{title}}”, having read {{read}}. The truth was {{truth}}.',
  'question.misled.ask':
    'What did you decide on the strength of it? What would make the true figure the easier one to tell?',
  'question.card-unshared.record':
    'From {{when}} {{holder}} held “{{title}}”. It would have mattered to {{seats}}, and was never told.',
  'question.card-unshared.ask':
    'What kept it in the drawer: the rules, the risk, the price you hoped for, or that nobody asked?',
  'question.card-unheard.record':
    'From {{when}} {{holder}} held “{{title}}” (the truth: {{truth}}). You needed it and were never told.',
  'question.card-unheard.ask': 'How could you have known to ask? What would you have done otherwise?',
  'question.trust-fell.record':
    '{{when}}: {{from}}’s trust in you fell by {{by}}. In your record of that quarter: {{why}}.',
  'question.trust-fell.ask':
    'Did you see it at the time? Three gains mend one loss: what would the first be?',
  'question.trust-rose.record':
    '{{when}}: {{from}}’s trust in you rose by {{by}}. In your record of that quarter: {{why}}.',
  'question.trust-rose.ask': 'What made it work, and with whom have you not tried it yet?',
  'question.trust-misjudged.record':
    '{{when}}: you thought that {{seat}} trusted you {{trusted}} of 1,000. It was {{actual}}.',
  'question.trust-misjudged.ask':
    'What did you take for a sign of trust, or miss? Whom could you simply ask at work?',
  'question.trust-uneven.record':
    'At the end you trust {{seat}} {{there}} of 1,000 and are trusted {{back}}.',
  'question.trust-uneven.ask': 'Who has to move first when trust is one-sided, and who did?',
  'question.abortive.record':
    '{{when}}: {{what}} did not run, and {{sunk}} was lost. What was missing was with {{short}}.',
  'question.abortive.ask':
    'Who knew beforehand, and what would have had to be agreed for the money not to be lost?',
  'question.pockets.record':
    'Over the session {{payer}} paid {{paid}} into joint work; {{gainer}} stood to gain {{gain}}.',
  'question.pockets.ask': 'What would a fair share of the saving have been, and who could have proposed it?',
  'question.gap.record': '{{title}}: {{start}} at the start, {{end}} at the end ({{unit}}).',
  'question.gap.ask': 'Whose decision moved it most, and for whom was it not on the agenda?',
  'question.agenda.record': '{{seat}} had an agenda of its own, “{{title}}”. Its brief said: “{{text}}”',
  'question.agenda.ask':
    'Which of their decisions look different now? What could you have offered, had you known?',

  'commitment.title': 'What you take with you',
  'commitment.says': 'One thing that you will do differently at work, small enough to begin within a month.',
  'commitment.private': 'It is kept on this device alone, and nowhere else. Print it or copy it out.',
  'commitment.will': 'I will…',
  'commitment.with': 'With whom',
  'commitment.by': 'By when, and who will ask me about it',
  'commitment.print': 'Print the debrief with it',
} as const
