/**
 * The parameters by which a partner uses agreements, personal cards and the leadership moves. Money is in £k, shares are
 * of 1000. All are assumptions; docs/partners.md says what they were chosen for.
 */
export interface PartnershipRule {
  /** What a point of leaders' attention is worth to it: an act must bring as much for each point that it costs. */
  time: number
  /** What it does with a personal card where no agreement lets it be given. */
  personal: 'without-names' | 'data-protection'
  agreements: {
    /** Agreements that it drafts in a round. */
    drafts: number
    /** Promises that each other party must have kept to it before it drafts one. */
    after: number
    /** £k that an agreement must be worth to it beyond the time that it takes. */
    margin: number
    /** £k that it costs it in a quarter to show its books. */
    books: number
    /** How much of what it would find for joint work in a quarter it lets pooled funds bind, of 1000. */
    pools: number
  }
  /** Whether it tells those whom a cut of a line would harm before the budget. */
  warns: boolean
  amends: {
    /** How much of what is owed it pays, where it has the money; the words come with it. */
    pays: number
    /** Whether it makes amends after a lie too, and for wrongs that the place's history tells of. */
    lies: boolean
    history: boolean
    /** How many broken promises of one seat it lets be made good: amends for them lift what it holds against that seat. */
    accepts: number
  }
  /** Programmes on which it works with residents in a round. */
  engages: number
  /** Promises that it must have kept before it tells a shared story; `never` for one who tells none. */
  frames: number | 'never'
  /** Pairs that it tries to bring together in a round. */
  brokers: number
}
