/** What each act is for, when leaders use it, and what it costs: an explanation, never advice on the best move. */
export const hint = {
  button: 'What is this for?',
  title: 'What this is for',
  'label.for': 'What it does',
  'label.life': 'In real life',
  'label.cost': 'Costs',
  'share.for': 'It puts a piece of what you know into another’s hands, as it is or shaded.',
  'share.life':
    'Leaders do it when a partner decides on something that they see only from outside, such as winter demand or a provider in trouble.',
  'share.cost':
    'Mostly no attention. A shaded figure can come to light later; what is about people needs a basis in law.',
  'request.for': 'It asks a partner for a card on a topic; it may answer, decline or stay silent.',
  'request.life': 'It is the email or call before a business case is written on guesses.',
  'request.cost': 'No attention. It shows what you do not know.',
  'meet.for': 'It moves goodwill a little on both sides, and lets an old grievance be talked through.',
  'meet.life':
    'Chief officers meet one to one when papers have stopped helping, or before something big is asked.',
  'meet.cost': 'Attention that then goes to nothing else this quarter.',
  'pledge.for': 'It gives your word without asking for anything in return.',
  'pledge.life': 'It is the letter of intent, or the assurance given at a board meeting.',
  'pledge.cost':
    'Nothing now; the budget pays when it falls due, and everyone promised sees whether it was kept.',
  'propose.for': 'It binds two to four agencies to terms that hold only when all have agreed.',
  'propose.life':
    'It stands for the exchange of letters by which agencies settle who pays what, who tells what, and by when.',
  'propose.cost': 'Attention to offer; payments lose a part to assurance where trust is low.',
  'counter.for': 'It answers an offer with other terms; the first offer is then off the table.',
  'counter.life': 'Most agreements between agencies are the third or fourth draft.',
  'counter.cost': 'Attention, like an offer of your own.',
  'verify.for': 'It has a claim looked at by somebody who has no stake in it.',
  'verify.life': 'It stands for internal audit, a peer review or a look at the records.',
  'verify.cost':
    'Attention and money; the answer comes at the outturn, and everyone who heard a false claim learns of it.',
  'draft.for': 'It proposes an arrangement that stands from quarter to quarter until somebody leaves.',
  'draft.life':
    'Data sharing agreements, section 75 pooled funds and joint committees take months of lawyers’ and leaders’ time.',
  'draft.cost': 'Attention now; and leaving needs notice and costs goodwill.',
  'sign.for': 'It puts your name to an agreement; it begins when all have signed.',
  'sign.life': 'A board or cabinet signs when it trusts the others enough to be bound with them.',
  'sign.cost': 'Attention, and whatever the agreement asks each quarter.',
  'warn.for': 'It tells those whom a cut would reach that it may come.',
  'warn.life':
    'Councils and health bodies consult partners before they reduce a service that others lean on.',
  'warn.cost': 'No money. A warning of something that does not come is remembered a little.',
  'amend.for':
    'It owns up to a promise broken or a claim that was false, with money towards putting it right.',
  'amend.life': 'Leaders say it in the room and follow it with something that can be counted.',
  'amend.cost': 'Attention and what you pay; it mends less after a lie than after a failure to deliver.',
  'engage.for': 'It shapes a joint programme with the residents whom it is for.',
  'engage.life': 'Co-production: people who use a service help to design it, often through community groups.',
  'engage.cost': 'More attention than most acts; it works from the next quarter on.',
  'frame.for': 'It tells what the partnership is for, so that words between those who believe it weigh more.',
  'frame.life': 'Place leaders do it with a shared vision or a plan that every board adopts.',
  'frame.cost': 'Attention; it falls apart if its teller breaks faith while it is told.',
  'broker.for': 'It brings two others together who both trust you.',
  'broker.life': 'A chair or an independent convenor often gets two sides into one room.',
  'broker.cost': 'Attention; what the two make of it is theirs.',
  'escalate.for': 'It puts a case before the regulator, at a price to you and a multiple of it to the other.',
  'escalate.life':
    'Formal dispute and intervention exist for when partners cannot settle something between them.',
  'escalate.cost': 'Attention, money and the other’s goodwill, in public.',
  'seal.for': 'It fixes what you spend this quarter; nobody sees it until all are in.',
  'seal.life':
    'Budgets are set in each body on its own, by law and by calendar, before anyone knows what the rest did.',
  'seal.cost': 'What is in it; what is left goes to reserves, before the quarter’s pressures.',
} as const
type Base<K> = K extends `${infer S}.for` ? (S extends 'label' ? never : S) : never
/** What a hint can be about. */
export type HintId = Base<keyof typeof hint>
