import * as z from 'zod'
import { FACETS } from './ids.ts'
import { count, id, permille, round, text } from './scenario-terms.ts'

/** The kinds of standing institution that seats can make: data, so that a scenario can define its own. */

const Gives = z
  .strictObject({
    personal: z
      .boolean()
      .default(false)
      .describe('Whether personal cards may be given between signatories, fresh and sharper'),
    current: z
      .boolean()
      .default(false)
      .describe('Whether signatories see each other’s indicators current and with half the noise'),
    books: z
      .boolean()
      .default(false)
      .describe('Whether signatories see each other’s money, and cannot shade a claim on a topic of money'),
    attention: count
      .default(0)
      .meta({ unit: 'attention' })
      .describe('How much less a deal among signatories alone costs'),
    overhead: permille
      .default(0)
      .describe('Of what assurance would take of a payment among signatories, what is saved'),
    vote: permille
      .default(0)
      .describe(
        'How much lower the threshold of a programme is for which most signatories vote; its trust is then the mean among its partners, not the weakest',
      ),
    fund: z
      .boolean()
      .default(false)
      .describe(
        'Whether it is a pooled fund: contributions each quarter, a host, a risk share and a gain share',
      ),
  })
  .prefault({})
  .describe('What it gives its signatories while it is in force')

const Needs = z.strictObject({
  facet: z.enum([...FACETS, 'overall']).describe('The facet of trust that is looked at, or overall trust'),
  least: permille.describe('What it must be'),
})

const AgreementKind = z
  .strictObject({
    id: id.describe('Its id, as signed("agreement") names it'),
    title: text.describe('What it is called'),
    text: text.describe('What it is, in a sentence or two'),
    from: round
      .default(1)
      .describe('The round from which it can be drafted; not before rules.from.agreement'),
    parties: z
      .tuple([z.int().min(2).max(6), z.int().min(2).max(6)])
      .default([2, 6])
      .meta({ unit: 'seats' })
      .describe('The least and the most parties'),
    needs: Needs.optional().describe(
      'What each signatory must think of each other to draft or sign; nothing when left out',
    ),
    attention: count
      .default(0)
      .meta({ unit: 'attention' })
      .describe('What drafting it costs on top of rules.cost.agreement'),
    notice: z
      .int()
      .min(0)
      .max(4)
      .default(1)
      .meta({ unit: 'quarters' })
      .describe('From giving notice to leaving'),
    leaving: count
      .default(24)
      .meta({ unit: 'of 1,000' })
      .describe('Benevolence that the one who leaves loses with each other signatory'),
    gives: Gives,
  })
  .describe('A kind of standing institution that seats can draft and sign')
export type AgreementKindData = z.infer<typeof AgreementKind>

/** The four kinds that every scenario has when it says nothing else. Thresholds are assumptions. */
const STANDARD: readonly z.input<typeof AgreementKind>[] = [
  {
    id: 'data-sharing',
    title: 'Data-sharing agreement',
    text: 'A lawful basis, a named purpose and a way to match records. Takes lawyers once, and then nobody has to ask.',
    needs: { facet: 'integrity', least: 400 },
    gives: { personal: true, current: true },
  },
  {
    id: 'open-book',
    title: 'Open book',
    text: 'Signatories show each other their true position. What cannot be hidden need not be guessed.',
    needs: { facet: 'benevolence', least: 350 },
    gives: { books: true, overhead: 500 },
  },
  {
    id: 'pooled-fund',
    title: 'Pooled fund',
    text: 'One budget for joint work, with a host, a written risk share and a way for savings to flow back to those who paid.',
    needs: { facet: 'overall', least: 400 },
    attention: 1,
    gives: { fund: true },
  },
  {
    id: 'joint-board',
    title: 'Joint board',
    text: 'Three or more agencies decide together. Deals among them are quicker, and a programme that most vote for gets done.',
    parties: [3, 6],
    needs: { facet: 'overall', least: 450 },
    attention: 1,
    gives: { attention: 1, overhead: 500, vote: 200 },
  },
]

/** Whether a kind is one of the four as they stand: a scenario with few seats has them too, though it has no use for all. */
export const isStandard = (kind: AgreementKindData): boolean =>
  STANDARD.some(({ id: standard, text: words }) => standard === kind.id && words === kind.text)

export const Agreements = z
  .array(AgreementKind)
  .max(12)
  .prefault([...STANDARD])
  .describe('The kinds of agreement that seats can make; the four standard kinds when left out')
