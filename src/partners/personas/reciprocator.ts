import { perMille } from '../../kernel/index.ts'
import { latestWrong } from '../past.ts'
import type { Persona } from '../rule.ts'

/** Conditional co-operation with tit-for-tat at the table. Figures and sources: docs/partners.md. */
export const RECIPROCATOR: Persona = {
  id: 'reciprocator',
  name: 'The reciprocator',
  manner: 'Gives as it expects to get, answers a wrong once, then begins again.',
  about:
    'A conditional co-operator: it gives nine tenths of what it believes that others will give, the most common type in public goods experiments. In dealings it plays tit-for-tat.',
  rule: {
    gives: (belief) => perMille(belief, 900),
    noise: 150,
    last: 150,
    punishes: 1100,
    venture: 400,
    place: 250,
    horizon: 700,
    draw: 150,
    cut: 200,
    cuts: 'own-first',
    spends: 150,
    loyalty: 950,
    grudge: (past, { round }) => {
      const wrong = latestWrong(past.broken, past.lies)
      return wrong && wrong.round === round - 1 ? { ...wrong, until: round } : null
    },
    deals: { offers: 2, asks: 1000, puts: 1000, fair: 600, margin: 60, trust: 220, counters: 1 },
    cards: {
      gifts: 1,
      gives: 520,
      answers: 330,
      silent: false,
      shades: 100,
      shame: 350,
      lies: 60,
      asks: 1,
      doubts: 400,
    },
    meets: { most: 1, seeks: 'distrusted', returns: true },
    pledges: 'follows',
    partnership: {
      time: 10,
      personal: 'without-names',
      agreements: { drafts: 1, after: 1, margin: 0, books: 2, pools: 600 },
      warns: true,
      amends: { pays: 600, lies: true, history: false, accepts: 1 },
      engages: 1,
      frames: 6,
      brokers: 1,
    },
  },
}
