import { REJECTIONS, type RejectionCode } from '../../../schema/rejection.ts'

/** The sentences of the rules, with slots as the catalogues write them: in two braces. */
function doubled<Codes extends string>(sentences: Readonly<Record<Codes, string>>): Record<Codes, string> {
  const out: Record<Codes, string> = { ...sentences }
  for (const code in out) out[code] = out[code].replace(/\{(\w+)\}/g, '{{$1}}')
  return out
}

/** Why an act was refused. */
export const refusal: Readonly<Record<RejectionCode, string>> = doubled<RejectionCode>(REJECTIONS)
