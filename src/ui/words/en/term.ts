/** The glossary: a word of the trade and what it means here. */
export const term = {
  attention: 'Attention',
  'attention.about':
    'Leaders’ time. Each agency has a few points a quarter; some acts at the board use them up, and they do not carry over.',
  reserves: 'Reserves',
  'reserves.about':
    'What is left when all is paid. It carries over to the next quarter; below nothing, you are overdrawn, and all see it.',
  confidence: 'Public confidence',
  'confidence.about':
    'What the public thinks of those who run the place, from 0 to 1,000. With more of it, joint programmes do more; with less, they do less.',
  trust: 'Trust',
  'trust.about':
    'What one agency thinks of another, from 0 to 1,000: whether it delivers (ability), means well (goodwill) and keeps its word (integrity). It decides what money costs to move, what a joint programme yields and which agreements can be signed.',
  'ring-fence': 'Ring-fence',
  'ring-fence.about':
    'Money given for one purpose only. Spend it on something else and the auditor takes it back at the year’s end, in public.',
  statutory: 'Statutory duty',
  'statutory.about':
    'What the law says an agency must provide. The money for it goes before you choose anything.',
  floor: 'Legal floor',
  'floor.about': 'The least that the law lets you spend on a service.',
  overhead: 'Assurance',
  'overhead.about':
    'Lawyers, audits and business cases that come with money from somebody you do not trust. The better the road between two agencies, the less it takes.',
  shaded: 'Shaded',
  'shaded.about':
    'Told with a figure other than the one that you read yourself. If it is found out, your word counts for less, and trust in your integrity never fully comes back.',
  settled: 'Settled',
  'settled.about': 'The quarter has come in which everyone can see what was true.',
  published: 'Published figure',
  'published.about':
    'What everyone sees. It comes out some quarters late and is rounded and sampled, so it can be a little off.',
  bulletin: 'Bulletin',
  'bulletin.about': 'The public news of the quarter: it reaches every agency at the same time.',
  mandate: 'Mandate',
  'mandate.about':
    'What your regulator, members and residents judge you by, and one thing that only you know.',
  outturn: 'Outturn',
  'outturn.about': 'What was really spent and what came of it: all budgets are opened at once.',
  pledge: 'Promise',
  'pledge.about':
    'A promise has a quarter in which it falls due. Then it is judged: kept or broken. Trust moves with it.',
  programme: 'Joint programme',
  'programme.about':
    'Something that no agency can do alone. It runs in a quarter when all its partners have paid in enough.',
  threshold: 'Least funding',
  'threshold.about':
    'Below this share of its cost a programme does not run, and part of what was paid in is lost.',
  claim: 'Claim',
  'claim.about':
    'What another agency told you. It may be true, out of date, or shaded. You can pay to have it checked.',
  agreement: 'Agreement',
  'agreement.about':
    'Something signed that stands until somebody leaves: data sharing, open books, one purse, one board. Promises are for a quarter; agreements last.',
  'pooled-fund': 'Pooled fund',
  'pooled-fund.about':
    'One purse of several agencies (the law calls it section 75). One of them hosts it; a written share says who bears a loss and who shares a gain.',
  'gain-share': 'Gain share',
  'gain-share.about':
    'What one pays often pays off in another’s pocket. A gain share sends part of it back to those who paid. Without one, the wrong pocket keeps it.',
  'legal-basis': 'Basis in law',
  'legal-basis.about':
    'The law lets agencies share what is necessary and proportionate, and an agreement says how. “Data protection” forbids less than is often said; sharing without any basis is a breach.',
  'section-114': 'Notice (section 114)',
  'section-114.about':
    'What a council’s finance officer must issue when it cannot balance its books (section 114 of the Local Government Finance Act 1988). New spending stops until it can; partners feel it too.',
  'control-totals': 'Control totals',
  'control-totals.about':
    'A limit on what a health body in deficit may spend: here, no more than comes in during the quarter.',
  payments: 'Payments between bodies (sections 76 and 256)',
  'payments.about':
    'The powers by which councils pay the NHS and the NHS pays councils for health and care: sections 76 and 256 of the National Health Service Act 2006.',
  'data-sharing': 'Data sharing agreement',
  'data-sharing.about':
    'A written agreement of who may pass what about people to whom, for what purpose and on what basis in law. With it, personal cards flow fresh and sharp.',
  'open-book': 'Open book',
  'open-book.about':
    'Agencies show each other their true position. Claims about money can then not be shaded between them, and payments lose less to assurance.',
  'joint-board': 'Joint board',
  'joint-board.about':
    'A standing table of three or more agencies. Deals among them cost less attention, and a programme that most of them vote for is easier to run.',
  'co-production': 'Co-production',
  'co-production.about':
    'Working with residents on what is meant for them, from the design on. It takes time, fits better, and people see it.',
  regulator: 'Regulator',
  'regulator.about':
    'The body that holds agencies to their duties from outside. A case before it costs both sides, and all hear of it.',
  discharge: 'Fit to leave',
  'discharge.about':
    'People in hospital who no longer need to be there but wait for care at home or in a care home.',
  'better-care': 'Pooled budget',
  'better-care.about':
    'Money that agencies put together, by law or by choice, and spend as one (section 75, Better Care Fund).',
} as const
type Base<K> = K extends `${string}.about` ? never : K
export type TermId = Base<keyof typeof term>
