import { divide, piecewise } from '../../kernel/index.ts'
import { latestWrong } from '../past.ts'
import type { Persona } from '../rule.ts'

/** Little given and less each quarter; once wronged, never again. Figures and sources: docs/partners.md. */
export const FORTRESS: Persona = {
  id: 'fortress',
  name: 'The fortress',
  manner: 'Guards its own; deals for gain, keeps its word while it pays, forgets nothing.',
  about:
    'A free rider: it gives a fifth of what is asked at first and soon a twentieth, as about a third of people do in public goods experiments. In dealings it plays grim: one proven wrong and it deals with you no more.',
  rule: {
    gives: (_belief, { round, rounds }) =>
      piecewise(divide((round - 1) * 1000, Math.max(1, rounds - 1)), [
        [0, 200],
        [1000, 50],
      ]),
    noise: 100,
    last: 150,
    punishes: 850,
    venture: 600,
    place: 50,
    horizon: 150,
    draw: 50,
    cut: 0,
    cuts: 'others-first',
    spends: 50,
    loyalty: 50,
    grudge: (past) => {
      const wrong = latestWrong([...past.broken, ...past.brokenToOthers], past.liesToAnybody)
      return wrong && { ...wrong, until: 'never' }
    },
    deals: { offers: 1, asks: 1400, puts: 600, fair: 800, margin: 120, trust: 200, counters: 2 },
    cards: {
      gifts: 0,
      gives: 900,
      answers: 560,
      silent: true,
      shades: 450,
      shame: 60,
      lies: 300,
      asks: 1,
      doubts: 450,
    },
    meets: { most: 0, seeks: 'trusted', returns: false },
    pledges: 'never',
    partnership: {
      time: 25,
      personal: 'data-protection',
      agreements: { drafts: 0, after: 0, margin: 40, books: 15, pools: 150 },
      warns: false,
      amends: { pays: 0, lies: false, history: false, accepts: 0 },
      engages: 0,
      frames: 'never',
      brokers: 0,
    },
  },
}
