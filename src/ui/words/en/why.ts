/** Words that say what a number is made of. */
export const why = {
  name: '{{title}}: {{value}}. Why?',
  total: 'Comes to',
  rounding: 'Rounded to whole points',
  start: 'When play began',
  'money.before': 'Carried over',
  'money.income': 'Income this quarter',
  'money.committed': 'Statutory duties',
  'money.paid': 'Reached {{about}} by a deal',
  'money.received': 'From {{about}} by a deal',
  'money.overhead': 'Assurance on what you paid {{about}}',
  'money.assured': 'Assurance on what {{about}} paid you',
  'money.verify': 'Checking a claim',
  'money.amends': 'Amends to {{about}}',
  'money.amended': 'Amends from {{about}}',
  'money.regulator': 'A case against {{about}}',
  'money.case': 'A case that {{about}} brought',
  'money.services': 'Your services',
  'money.programme': '{{about}}: your part',
  'money.returned': '{{about}}: given back, as it did not run',
  'money.fund': 'Into the {{about}}',
  'money.risk': 'Your share of what the {{about}} lost',
  'money.gain-given': 'Gain of {{about}} that you shared',
  'money.gain': 'Your share of a gain of {{about}}',
  'money.fund-returned': 'Back from the {{about}}',
  'money.grant': '{{about}}',
  'money.charge': '{{about}}',
  'money.clawback': 'Ring-fenced money taken back',
  'money.fine': 'Fine for data that got out',
  'free.title': 'Free to give or spend',
  'free.hand': 'In hand',
  'free.control': 'Above what control totals let you spend',
  'free.floors': 'The legal floors of your services',
  'free.held': 'In your offers that are still open',
  'free.law': 'What the law asks for is spent all the same',
  'free.nothing': 'It cannot be less than nothing',
  'free.notice': 'A notice stops all that is new',
  'attention.title': 'Attention left',
  'attention.value': '{{left}} of {{most}}',
  'attention.began': 'For this quarter',
  'attention.share': 'Giving a card without names',
  'attention.request': 'Asking for a card',
  'attention.verify': 'Having a claim checked',
  'attention.meet': 'Meeting face to face',
  'attention.pledge': 'Making a promise',
  'attention.deal': 'Offering a deal',
  'attention.warn': 'Warning of a cut',
  'attention.amend': 'Making amends',
  'attention.engage': 'Working with residents',
  'attention.frame': 'Telling a shared story',
  'attention.broker': 'Bringing two others together',
  'attention.agreement': 'Drafting an agreement',
  'attention.sign': 'Signing an agreement',
  'attention.escalate': 'Going to the regulator',
  'attention.note': 'Points do not carry over to the next quarter.',
  'trust.history': 'The history that you came with',
  'trust.earlier': 'Before {{quarter}}',
  'trust.weighs': '{{facet}} {{now}}, which weighs {{share}}%',
  'trust.overall': 'Your trust in {{seat}}',
  'trust.facet': 'Your trust in {{seat}}: {{facet}}',
  'trust.theirs':
    'How far they trust you is theirs to know. What you see is a band of 200 points, as it seemed when you last met; it may have moved since.',
  'mandate.curve': 'How the score is read off',
  'mandate.at': 'At {{figure}}',
  'mandate.figure':
    'At the last scoring it was measured at {{figure}}; between two figures the score rises or falls evenly.',
  'mandate.unseen':
    'The figure that is measured is not yours alone to know, or is not out yet; the score is all that you see of it.',
  'mandate.weight': 'It weighs {{weight}} of 100 in your mandate.',
  'model.written': 'As the model has it:',
  'model.causes': 'What acts on it most directly',
  'model.line': '{{seat}}: {{line}}',
  'model.plan': 'plan {{plan}}',
  'model.spent': '{{spent}} last quarter, plan {{plan}}',
  'model.ran': 'ran last quarter',
  'model.idle': 'did not run last quarter',
  'model.open': 'can be funded',
  'pressure.about':
    'A quarter costs this much beyond the plan, by the state of the place at its end. Below nothing, it saves. What the next will come to is not known before its outturn.',
  'acts.on': 'Acts on: {{figures}}.',
  'budget.services': 'Your services',
  'budget.programmes': 'Joint programmes',
  'budget.funds': 'Pooled funds',
  'model.weather': 'Chance acts on it too: weather, illness, events.',
  'model.note':
    'How strongly each acts is not told: cards and play show it. The figures are as published: late, and a little off.',
  'stakes.title': 'What it comes to, if all agree',
  'stakes.alone': 'What it comes to',
  'stakes.now': 'Now',
  'stakes.later': 'Promised',
  'stakes.gain': 'Thought to gain a quarter',
  'stakes.about': 'about {{amount}}',
  'stakes.note':
    'Gains are what the programmes’ own papers say, once they run in full; what trust and play make of them may be more or less.',
  'stakes.before':
    'Of what another pays, assurance takes a part on the way: the less they trust whom they pay, the more. How much is not yours to see beforehand.',
  'basis.title': 'What it rests on in law',
  'basis.nhs-pays':
    'Money from the NHS to a council or its partners: a payment under section 256 of the National Health Service Act 2006.',
  'basis.council-pays':
    'Money from a council to the NHS: a payment under section 76 of the National Health Service Act 2006.',
  'basis.councils':
    'Money between other public bodies: a written agreement that both have the power to make.',
  'basis.data-agreement':
    'Information: your data sharing agreement says what may go to whom, so that it can go fresh and sharp.',
  'basis.data':
    'Information: nothing about people without a basis; with no agreement to share data, what is about people goes without names.',
  'basis.none': 'Promises: your word. No court would hold you to it; the table will.',
  'programme.sunk': 'If it does not run, {{share}}% of what was put in is lost; the rest goes back.',
  'programme.note':
    'These are the papers’ figures for a quarter in which it runs in full. What it yields here hangs on the weakest trust among its partners, on public confidence, on what is known, and on a strength that only play shows.',
  'law.personal':
    'In law: sharing needs a purpose and a lawful basis under the UK GDPR; the agreement writes both down. What goes beyond it is still a breach.',
  'law.books':
    'In law: public bodies may show each other their accounts. What is shown cannot be unseen when it ends.',
  'law.fund':
    'In law: section 75 of the National Health Service Act 2006. What you sign is owed each quarter and judged like a promise; a loss is shared as the terms say.',
  'law.vote':
    'In law: a joint committee, to which each body gives a part of its own decisions. What most members vote for, you share in.',
  'risk.title': 'What could go wrong',
  'risk.word':
    'It rests on the word of {{seat}}: of its promises that you saw judged it kept {{kept}} of {{judged}}. You trust it {{trust}} of 1,000.',
  'risk.word.new':
    'It rests on the word of {{seat}}, of whom you have seen no promise judged. You trust it {{trust}} of 1,000.',
  'risk.unbound':
    '{{programme}} runs only if everyone in it pays enough, and these terms do not bind {{seats}}.',
  'risk.unknown':
    '{{programme}} cannot run until every partner knows “{{card}}”; not all that you know of do.',
  'risk.short':
    'Your side is {{amount}} more than you have free now; you would need it from somewhere by then.',
  'risk.ring-fence':
    'Your money is ring-fenced: what you pay for other things than public health is taken back in public at the year’s end.',
  'risk.own-word':
    'What you promise falls due whatever happens in between, and all whom you promised see it judged.',
  'figure.published': 'As published',
  before: 'Before you came',
} as const
