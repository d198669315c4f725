import { REJECTIONS, type RejectionCode } from '../../../schema/rejection.ts'
import { allDoubled } from '../slots.ts'

/** Why an act was refused: the sentences of the rules. */
export const refusal: Readonly<Record<RejectionCode, string>> = allDoubled<RejectionCode>(REJECTIONS)
