import { latestWrong } from '../past.ts'
import type { Persona } from '../rule.ts'

/** Four fifths, whatever others do; a wrong is forgiven once. Figures and sources: docs/partners.md. */
export const STEADY: Persona = {
  id: 'steady',
  name: 'The steady hand',
  manner: 'Goes first, says openly what it will do and does it; forgives once, not for ever.',
  about:
    'A steady giver: about four fifths of what is asked whatever others do, as the most generous contributors in public goods experiments. In dealings it is lenient, which wins where messages are noisy.',
  rule: {
    gives: () => 800,
    noise: 150,
    last: 150,
    punishes: 1000,
    venture: 350,
    place: 450,
    horizon: 900,
    draw: 200,
    cut: 350,
    cuts: 'own-first',
    spends: 250,
    loyalty: 2500,
    grudge: (past) => {
      const wrongs = past.broken.length + past.lies.length
      const wrong = latestWrong(past.broken, past.lies)
      if (!wrong || wrongs < 2) return null
      const keptSince = past.kept.filter((p) => (p.judged?.round ?? 0) > wrong.round).length
      return keptSince >= 2 ? null : { ...wrong, until: 'amends' }
    },
    deals: { offers: 2, asks: 900, puts: 1000, fair: 250, margin: 0, trust: 150, counters: 1 },
    cards: {
      gifts: 3,
      gives: 380,
      answers: 220,
      silent: false,
      shades: 0,
      shame: 5000,
      lies: 0,
      asks: 2,
      doubts: 250,
    },
    meets: { most: 2, seeks: 'distrusted', returns: true },
    pledges: 'leads',
    partnership: {
      time: 8,
      personal: 'without-names',
      agreements: { drafts: 1, after: 0, margin: 0, books: 0, pools: 800 },
      warns: true,
      amends: { pays: 1000, lies: true, history: true, accepts: 3 },
      engages: 1,
      frames: 3,
      brokers: 1,
    },
  },
}
