/**
 * Why a partner does what it does: a closed list of codes. The sentences are the English defaults; `{slots}` are
 * filled from a reason's data. `{seat}`, `{programme}`, `{topic}` and `{line}` hold ids that the screen names
 * (`{seat}` may be named “you”, so the sentences about a seat are in the past tense).
 */
export const BECAUSE = {
  'read-the-brief': 'I have read my brief.',
  'saw-the-outturn': 'I have seen how the quarter turned out.',
  'nothing-more': 'I have nothing more to gain or to give this quarter.',

  'offer-worth-it': 'On what I believe, this is worth about £{value}k to us.',
  'offer-fair-enough': 'It is less than I asked for, but still worth about £{value}k to us.',
  'offer-for-the-place': 'It costs us about £{cost}k, and the place is worth that.',
  'offer-not-worth-it': 'On what I believe, it would leave us about £{cost}k worse off.',
  'offer-too-much': 'It asks too much of us for what we would get.',
  'offer-too-dear': 'It would take £{amount}k and I have £{purse}k.',
  'offer-low-trust': 'I do not trust {seat} enough yet to build on a promise.',
  'offer-after-breach': '{seat} broke a promise to us in round {round}.',
  'offer-after-lie': '{seat} told us an untruth that was proven in round {round}.',
  'offer-nothing-held': 'It asks for a card on ‘{topic}’ and I hold none to give.',
  'offer-ring-fence': 'The grant is for public health; I cannot pay £{amount}k for something else.',
  'counter-better-split':
    'The programme {programme} would work, but our share of what it gains is too small.',
  'counter-drop-term': 'I can do this deal without one of its terms.',
  'propose-programme': 'The programme {programme} could be worth about £{value}k to us if all of us fund it.',
  'propose-swap': 'I will show {seat} a card if {seat} will show one on ‘{topic}’.',

  'share-needed': 'The programme {programme} cannot run until its partners know this card.',
  'share-promised': 'I promised {seat} a card on ‘{topic}’.',
  'share-returned': '{seat} shared with us, so I share in return.',
  'share-trusted': 'I trust {seat} with this, and it may help.',
  'share-asked': '{seat} asked, and I had no reason to refuse.',
  'refuse-nothing': 'I hold nothing new on ‘{topic}’.',
  'refuse-trust': 'I do not trust {seat} with a card on ‘{topic}’.',
  'refuse-personal': 'The card on ‘{topic}’ is about persons, and I had no ground to pass it on.',
  'refuse-after-breach': '{seat} broke a promise to us in round {round}, so I kept the card on ‘{topic}’.',
  'refuse-after-lie':
    '{seat} told an untruth that was proven in round {round}, so I kept the card on ‘{topic}’.',
  'ask-topic': 'I know too little of ‘{topic}’, and {seat} may hold a card.',
  'verify-doubt': 'I would build on what {seat} claimed, and I trust its word too little to do so unchecked.',
  'meet-grievance': 'There is something old between us and {seat} that should be spoken of.',
  'meet-breach': 'There is a broken promise between us and {seat} that should be spoken of.',
  'meet-returned': '{seat} asked to meet, so I come.',
  'meet-to-mend': 'I need {seat} and we trust one another too little.',
  'meet-to-keep': 'A partner like {seat} should be kept close.',
  'draft-agreement': '{kind}: on what I believe, it is worth about £{value}k to us.',
  'sign-worth-it': '{kind}: on what I believe, it is worth about £{value}k to us.',
  'turn-down-not-worth-it': '{kind}: it would take more of us than it gives.',
  'turn-down-low-trust': 'I do not trust {seat} enough for this: {kind}.',
  'turn-down-too-dear': '{kind}: it would take £{amount}k a quarter and I have £{purse}k.',
  'turn-down-after-breach': '{seat} broke a promise to us in round {round}.',
  'turn-down-after-lie': '{seat} told an untruth that was proven in round {round}.',
  'leave-after-breach':
    '{seat} broke a promise to us in round {round}, and I share no {kind} with one who does.',
  'leave-after-lie':
    '{seat} told an untruth that was proven in round {round}, and I share no {kind} with one who does.',
  'leave-idle-fund': '{kind}: there is nothing left that it could pay for.',
  'leave-unspent-fund': '{seat} held what we put in ({kind}) and paid for nothing with it.',
  'vote-for': 'The programme {programme} would do most for what we are here for.',
  'vote-with': 'The programme {programme} can find a majority, and is good enough for us.',
  'warn-cut': 'I may have to cut {line}, and those whom it hits should hear it from me first.',
  'amend-breach': '{seat} did not get what I promised in round {round}, and I want to make it good.',
  'amend-lie': '{seat} heard an untruth from me, and I want to make it good.',
  'amend-history': '{seat} suffered by us before this table met ({grievance}), and I want to make it good.',
  'engage-fit': 'The programme {programme} would fit better if residents had a hand in it.',
  'frame-word': 'We kept {count} promises: it is time to say aloud what we keep them for.',
  'broker-work':
    '{seat} and {other} could make {programme} work, and something stood between them that a third can ease.',
  'pledge-lead': 'Somebody has to begin: I promise our part of {programme} openly.',
  'pledge-follow': '{seat} promised its part of {programme}, so I promise ours.',
  'pledge-again': 'The programme {programme} ran last quarter, so I promise our part again.',
  'pledge-line': 'Others depend on {line}, so I promise to keep it up.',
  'escalate-less': '{seat} put in less than we did last quarter, and that must have a price.',
  'escalate-more': '{seat} put in no less than we did last quarter and made us look small.',

  'budget-gave':
    'I expected the others to give {belief} of 1,000, and by my rule I gave {share} of what was asked.',
  'budget-kept': 'I gave what I had promised.',
  'budget-broke': 'Keeping my promise on {programme} would have cost us about £{cost}k more than it brought.',
  'budget-broke-line': 'Keeping my promise on {line} would have cost us £{cost}k that I needed elsewhere.',
  'budget-broke-fund': 'Putting in our part ({kind}) would have cost us about £{cost}k more than it brought.',
  'budget-hosted': 'I keep the fund for all who fill it, and {programme} was worth most to them.',
  'budget-short': 'There was not enough money for what I had promised.',
  'budget-alone': 'I put nothing into joint work this quarter.',
  reflected: 'I answered from what I had seen and heard.',

  'record-broke': '{seat} broke a promise in round {round}: £{did}k of £{amount}k on {about}.',
  'record-broke-share': '{seat} promised in round {round} to share a card on {about} and did not.',
  'record-broke-sign': '{seat} promised in round {round} to sign an agreement ({about}) and did not.',
  'record-kept-one': '{seat} kept a promise to us.',
  'record-kept': '{seat} kept {count} promises to us.',
  'record-mended-one': '{seat} made amends for a broken promise to us.',
  'record-mended': '{seat} made amends for {count} broken promises to us.',
  'record-lied': '{seat} told an untruth that was proven in round {round}.',
  'record-shared-one': '{seat} gave us a card.',
  'record-shared': '{seat} gave us {count} cards.',
  'record-refused-one': '{seat} refused or left unanswered a request of ours.',
  'record-refused': '{seat} refused or left unanswered {count} of our requests.',
  'record-grievance': 'There is an old grievance between {seat} and us that was never aired: {grievance}.',
  'record-gave':
    '{seat} gave about £{belief} of every £1,000 that joint programmes asked, as I came to expect.',
  'record-dumped': '{seat} cut a service in round {round} and left us with the demand.',
  'stance-never-again': 'I make no more deals with {seat}.',
  'stance-not-now': 'I hold back from {seat} this quarter, and then we begin again.',
  'stance-next': 'I shall hold back from {seat} next quarter, and then we begin again.',
  'stance-for-longer':
    'I hold back from {seat} for two quarters after a wrong, unless a promise to us is kept first.',
  'stance-amends': 'I hold back from {seat} until promises to us are kept again.',
  'stance-forgiven': 'I have let what {seat} did pass.',
  'stance-open': 'I deal with {seat} on its merits.',
  'stance-wary': 'I trust {seat} too little to build on its promises ({trust} of 1,000).',
  'stance-trusting': 'I trust {seat} ({trust} of 1,000).',
} as const

export type BecauseCode = keyof typeof BECAUSE

/** A reason: its code, and what fills the slots of its sentence. */
export interface Because {
  code: BecauseCode
  data: Record<string, string | number>
}

/** Makes a reason. */
export const because = (code: BecauseCode, data: Record<string, string | number> = {}): Because => ({
  code,
  data,
})
