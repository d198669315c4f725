import { latestWrong } from '../past.ts'
import type { Persona } from '../rule.ts'

/** Half of what is given is matched; beyond that it lets others do it. Figures and sources: docs/partners.md. */
export const HEDGER: Persona = {
  id: 'hedger',
  name: 'The hedger',
  manner:
    'Matches you half-way, eases off when others carry the load, goes where the last quarter went well.',
  about:
    'A hump-shaped contributor: it matches others up to half of what is asked and gives less the more they give beyond that, as about one person in seven does. In dealings it stays with those who kept their word last and shifts away from those who did not, for two quarters or until they keep it again.',
  rule: {
    gives: (belief) => (belief <= 500 ? belief : Math.max(150, 1000 - belief)),
    noise: 150,
    last: 150,
    punishes: 1000,
    venture: 500,
    place: 120,
    horizon: 500,
    draw: 100,
    cut: 100,
    cuts: 'own-first',
    spends: 100,
    loyalty: 150,
    grudge: (past, { round }) => {
      const wrong = latestWrong(past.broken, past.lies)
      const keptSince = wrong !== null && past.kept.some((p) => (p.judged?.round ?? 0) > wrong.round)
      return wrong && !keptSince && round - wrong.round <= 2 ? { ...wrong, until: wrong.round + 2 } : null
    },
    deals: { offers: 1, asks: 1150, puts: 1000, fair: 750, margin: 100, trust: 260, counters: 2 },
    cards: {
      gifts: 1,
      gives: 620,
      answers: 400,
      silent: false,
      shades: 280,
      shame: 160,
      lies: 150,
      asks: 1,
      doubts: 500,
    },
    meets: { most: 1, seeks: 'trusted', returns: true },
    pledges: 'never',
    partnership: {
      time: 15,
      personal: 'without-names',
      agreements: { drafts: 0, after: 0, margin: 15, books: 8, pools: 300 },
      warns: true,
      amends: { pays: 300, lies: false, history: false, accepts: 1 },
      engages: 1,
      frames: 'never',
      brokers: 0,
    },
  },
}
