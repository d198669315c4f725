import { isStandard } from '../../schema/scenario-agreements.ts'
import type { Desk } from './desk.ts'

/** The kinds of agreement: rounds and numbers of parties that can be, and a fund or a gain that somebody could have. */
export function checkAgreements(desk: Desk): void {
  const { agreements, seats } = desk.data
  agreements.forEach((kind, i) => {
    const path = ['agreements', i]
    const [least, most] = kind.parties
    desk.round(kind.from, [...path, 'from'])
    desk.ascending(least, most, [...path, 'parties'], ['the least', 'the most'])
    if (least > seats.length && !isStandard(kind) && !desk.report.isMended(['seats']))
      desk.report.at(
        [...path, 'parties', 0],
        `it takes ${least} parties and there are ${seats.length} seats; write ${seats.length} or less`,
      )
    const { gives } = kind
    const something =
      gives.personal ||
      gives.current ||
      gives.books ||
      gives.fund ||
      gives.attention + gives.overhead + gives.vote > 0
    if (!something)
      desk.report.at(path, 'the agreement gives nothing; say under gives: what its signatories have of it')
  })
}
