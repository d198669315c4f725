import * as z from 'zod'
import { text } from './scenario-terms.ts'

export const Audit = z
  .strictObject({
    uneven: text.describe('Why seats are not comparably hard, where that is meant'),
  })
  .describe('What the audit of the scenario is to know')
