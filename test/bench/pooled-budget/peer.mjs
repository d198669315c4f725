// The reference game on boardgame.io 0.50.2: a headless client in production mode, as its documentation has it. Plain
// JavaScript, since its packages are installed for the benchmark alone (see ../package.json).
import { createRequire } from 'node:module'
import { divide } from '../../../src/kernel/index.ts'
import {
  ATTENTION,
  COMMITTED,
  cardOf,
  INCOME,
  NEED,
  POOL,
  RESERVES,
  ROUNDS,
  SEATS,
  SERVICE,
  shockOf,
  truthOf,
} from './rules.ts'

const require = createRequire(import.meta.url)
const { Client } = require('boardgame.io/client')
const { ActivePlayers, INVALID_MOVE } = require('boardgame.io/core')

const each = (value) => SEATS.map(() => value)
const free = (G, at) => G.balance[at] - SERVICE.floor

function begin(G) {
  for (let at = 0; at < SEATS.length; at++) {
    G.balance[at] += INCOME - COMMITTED
    G.attention[at] = ATTENTION
  }
}

function outturn(G) {
  let pool = 0
  G.budgets.forEach((budget, at) => {
    G.balance[at] -= budget.service + budget.pool
    pool += budget.pool
  })
  G.pooled += pool
  for (const deal of G.deals) {
    if (!deal.bound || deal.due !== G.round) continue
    if (G.budgets[deal.to].pool >= deal.promises) G.kept += 1
    else G.broken += 1
  }
  const level = Math.min(1000, divide(pool * 1000, POOL.cost * SEATS.length))
  const relief = divide(POOL.relief * level, 1000)
  G.need = Math.max(0, Math.min(NEED.most, G.need + NEED.growth + shockOf(G.seed, G.round) - relief))
  const charge = divide(G.need, NEED.per)
  for (let at = 0; at < SEATS.length; at++) G.balance[at] -= charge
}

function next(G) {
  G.ready = each(false)
  if (G.phase === 'brief') G.phase = 'board'
  else if (G.phase === 'board') G.phase = 'budget'
  else if (G.phase === 'budget') {
    outturn(G)
    G.phase = 'outturn'
  } else if (G.round === ROUNDS) G.phase = 'over'
  else {
    G.round += 1
    G.phase = 'brief'
    begin(G)
  }
}

function done(G, at) {
  G.ready[at] = true
  if (G.ready.every(Boolean)) next(G)
}

const barred = (G, at, phase) => G.ready[at] || (phase !== undefined && G.phase !== phase)

const moves = {
  ready({ G, playerID }) {
    const at = Number(playerID)
    if (barred(G, at) || G.phase === 'budget' || G.phase === 'over') return INVALID_MOVE
    done(G, at)
  },
  share({ G, playerID }, to, round) {
    const at = Number(playerID)
    const card = cardOf(SEATS[at], round)
    if (barred(G, at, 'board') || to === at || round > G.round || G.knows[to][card]) return INVALID_MOVE
    G.knows[to][card] = true
    G.told[to] += truthOf(G.seed, card)
  },
  propose({ G, playerID }, to, pays, promises, round) {
    const at = Number(playerID)
    if (barred(G, at, 'board') || G.attention[at] < 1 || to === at || round !== G.round) return INVALID_MOVE
    if (pays < 1 || pays > free(G, at) || promises < 1 || promises > POOL.cost) return INVALID_MOVE
    G.attention[at] -= 1
    G.deals.push({ seat: at, to, pays, promises, due: round, bound: false })
  },
  accept({ G, playerID }, id) {
    const at = Number(playerID)
    const deal = G.deals[id - 1]
    if (barred(G, at, 'board') || !deal || deal.bound || deal.to !== at) return INVALID_MOVE
    if (deal.due !== G.round || deal.pays > free(G, deal.seat)) return INVALID_MOVE
    deal.bound = true
    G.balance[deal.seat] -= deal.pays
    G.balance[at] += deal.pays
  },
  budget({ G, playerID }, service, pool) {
    const at = Number(playerID)
    if (barred(G, at, 'budget') || service < SERVICE.floor || service > SERVICE.ceiling) return INVALID_MOVE
    if (pool < 0 || pool > POOL.cost || service + pool > G.balance[at]) return INVALID_MOVE
    G.budgets[at] = { service, pool }
    done(G, at)
  },
}

const gameOf = (seed) => ({
  name: 'pooled-budget',
  setup() {
    const G = {
      seed,
      phase: 'brief',
      round: 1,
      need: NEED.start,
      pooled: 0,
      kept: 0,
      broken: 0,
      balance: each(RESERVES),
      attention: each(ATTENTION),
      ready: each(false),
      told: each(0),
      knows: SEATS.map(() => ({})),
      deals: [],
      budgets: SEATS.map(() => ({ service: 0, pool: 0 })),
    }
    begin(G)
    return G
  },
  turn: { activePlayers: ActivePlayers.ALL },
  moves,
})

const argsOf = (move) => {
  switch (move.do) {
    case 'ready':
      return []
    case 'share':
      return [SEATS.indexOf(move.to), move.round]
    case 'propose':
      return [SEATS.indexOf(move.to), move.pays, move.promises, move.round]
    case 'accept':
      return [move.deal]
    default:
      return [move.service, move.pool]
  }
}

/** A course as this peer is told of it. */
export const peerScriptOf = (course) =>
  course.map((move) => ({ player: String(SEATS.indexOf(move.seat)), move: move.do, args: argsOf(move) }))

/** Plays a script on one headless client and reads its state after each move, as a screen would. */
export function playPeer(seed, script) {
  const client = Client({ game: gameOf(seed), numPlayers: SEATS.length, debug: false })
  client.start()
  for (const { player, move, args } of script) {
    client.updatePlayerID(player)
    client.moves[move](...args)
    client.getState()
  }
  return client
}

/** What a game of the peer came to. */
export function peerEnding(client) {
  const { balance, need, pooled, kept, broken, told } = client.getState().G
  return { balances: [...balance], need, pooled, kept, broken, told: [...told] }
}
