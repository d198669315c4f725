import { fillSlots } from '../kernel/slots.ts'

/** Why an action is refused: the code, and a sentence in English with `{slots}` for the data. */
export const REJECTIONS = {
  malformed: 'The action is not well formed: {detail}.',
  'no-such-seat': 'There is no seat “{seat}” at this table.',
  'not-your-action': 'Only {who} can do that.',
  'wrong-phase': 'That belongs to another phase; this is the {phase} phase.',
  'session-over': 'The session is over.',
  'already-ready': 'You have already said that you are ready.',
  'not-yet': 'That becomes possible in round {round}.',
  'no-attention': 'It takes {needs} attention and you have {has} left.',
  'no-such-card': 'You do not hold a card “{card}”.',
  'claim-out-of-range': 'A claim about this card must be from {min} to {max}.',
  'bad-recipients': 'Name one or more other seats, each once.',
  'already-shared': 'You have already given them that card.',
  'no-such-topic': 'There is no topic “{topic}”.',
  'already-asked': 'You have already asked them about that this quarter.',
  'no-such-request': 'There is no open request {request} to you.',
  'no-such-claim': 'Nobody has made you a claim {claim}.',
  'already-checked': 'That claim is being checked or is settled.',
  'cannot-afford': 'It would cost £{needs}k and you have £{has}k to give.',
  'already-met': 'You have already asked to meet them this quarter.',
  'no-such-grievance': 'There is no grievance “{grievance}” between you that is still to be aired.',
  'no-such-programme': 'There is no programme “{programme}” that is open to that seat.',
  'no-such-line': 'That seat has no service line “{line}”.',
  'bad-promise': 'A promise needs an amount from £{min}k to £{max}k and a due round from {first} to {last}.',
  'already-promised': 'You have already promised that for the same round.',
  'too-many-clauses': 'A deal has at most {most} clauses.',
  'bad-parties':
    'A deal is between two to four different seats, yourself among them, each bound or served by a clause.',
  'bad-clause': 'Clause {clause} cannot stand: {detail}.',
  'bad-fill': 'Say which card you give for clause {clause}, one on its topic that you hold.',
  'no-such-deal': 'There is no open deal {deal} of yours.',
  'stale-version': 'The deal has changed since; look at version {version}.',
  'own-offer': 'That is your own offer; you can withdraw it.',
  'not-your-offer': 'Only the one who made the offer can withdraw it.',
  'already-accepted': 'You have already accepted this version.',
  'bad-budget': 'The budget cannot stand: {detail}.',
  'over-budget': 'The budget adds up to £{needs}k and you have £{has}k.',
  'needs-a-way': 'This card is about people: say how you give it ({ways}).',
  'no-such-way': 'That card cannot be given in that way to all of them.',
  'under-notice': 'A notice is in force until round {until}: nothing new may be begun or given away.',
  'no-harm': 'A cut of that line would not harm all of them.',
  'already-warned': 'You have already warned one of them of that.',
  'nothing-to-mend': 'There is no wrong of yours by that name that is still to be made good.',
  'bad-amount': 'The amount must be from £{min}k to £{max}k.',
  'already-engaged': 'You have already worked with residents on that programme.',
  'fits-already': 'The programme fits its residents as well as it can.',
  'not-credible': 'You broke your word or were proven false in the last year; nobody would listen.',
  'already-framed': 'Your story of the place is still being told.',
  'already-brokered': 'You have already brought those two together this quarter.',
  'bad-pair': 'Name two different seats, neither of them yourself.',
  'no-regulator': 'There is no regulator here to whom one could escalate.',
  'already-escalated': 'You have already escalated against them this quarter.',
  'no-such-kind': 'There is no kind of agreement “{kind}”.',
  'too-few-parties': 'It takes from {min} to {max} parties.',
  'already-agreed': 'These parties have that agreement already.',
  'too-little-trust':
    'Your board would sign only with those whom it trusts enough ({facet}: {least} or more).',
  'bad-fund': 'The terms of the fund cannot stand: {detail}.',
  'no-such-agreement': 'There is no agreement {agreement} with which you could do that.',
  'already-signed': 'You have already signed it.',
  'already-leaving': 'You have already given notice.',
  'already-voted': 'You have already voted on that board this quarter.',
  'bad-reflection': 'The reflection cannot stand: {detail}.',
} as const

export type RejectionCode = keyof typeof REJECTIONS

/** A refused action: nothing has changed. `message` is the English sentence; `code` and `data` serve translations. */
export interface Rejection {
  readonly code: RejectionCode
  readonly data: Readonly<Record<string, string | number>>
  readonly message: string
}

/**
 * Makes the rejection of a code. Its sentence is filled in when it is read: most rejections only say that something is
 * closed, and nobody reads them.
 */
export const rejection = (code: RejectionCode, data: Record<string, string | number> = {}): Rejection => ({
  code,
  data,
  get message() {
    return fillSlots(REJECTIONS[code], data)
  },
})
