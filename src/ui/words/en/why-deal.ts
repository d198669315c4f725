/** Words that say what a deal is worth to each, on what basis it stands, and what could go wrong with it. */
export const whyDeal = {
  'acts.on': 'Acts on: {{figures}}.',
  'budget.services': 'Your services',
  'budget.programmes': 'Joint programmes',
  'budget.funds': 'Pooled funds',
  'stakes.title': 'What it comes to, if all agree',
  'stakes.alone': 'What it comes to',
  'stakes.now': 'Now',
  'stakes.later': 'Promised',
  'stakes.gain': 'Thought to gain a quarter, about',
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
} as const
