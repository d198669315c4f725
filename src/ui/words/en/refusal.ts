import { REJECTIONS, type RejectionCode } from '../../../schema/rejection.ts'
import { allDoubled } from '../slots.ts'

/** Why an act was refused: the sentences of the rules, but for those that count in rounds where players know quarters. */
export const refusal: Readonly<Record<RejectionCode, string>> = {
  ...allDoubled<RejectionCode>(REJECTIONS),
  'not-yet': 'That becomes possible in {{round}}.',
  'bad-promise':
    'A promise needs an amount from £{{min}}k to £{{max}}k, and falls due from {{first}} to {{last}}.',
  'already-promised': 'You have already promised that for the same quarter.',
  'under-notice': 'A notice is in force until {{until}}: nothing new may be begun or given away.',
}
