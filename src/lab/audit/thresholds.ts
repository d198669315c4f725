/** What each measure of the audit must reach, with the reasons in docs/lab.md. Points are of 1000. */

/** Points by which the joint run must beat the silo run, in nine sessions of ten. */
export const DIVIDEND_LEAST = 100

/** Of a session’s rounds, per mille, how many must tempt somebody, in half of the sessions. */
export const TEMPTED_LEAST = 250

/** Points of the shared outcome that the cards must be worth, in half of the sessions. */
export const CARDS_LEAST = 10

/** Of the dividend, per mille, the most that a table of one simple rule may reach in half of the sessions. */
export const RULE_MOST = 800

/** Points that may lie between the easiest and the hardest seat, by the mean of their mandates. */
export const APART_MOST = 200
