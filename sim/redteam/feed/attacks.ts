/**
 * Attacks on the price that credits are sold at, and honest worlds whose price moves: each a script that plays on a real chain, and on the
 * rule of before. Whoever attacks has the feed say what it likes for a while; credits are worth to it what they cost, as if it could sell all of
 * the service that they buy. So what a dollar of tokens buys is what it gains, before what moving a market costs.
 */
import { type Bought, FAIR_USD, MOST_USD, type Stage } from './feed-chain.ts'

const [MINUTE, HOUR, DAY] = [60, 3_600, 86_400]
/** The highest that the feed is believed at. */
const PUMPED = MOST_USD
/** Tokens buy in full, but for the margin and what a price moves within an hour, from here on. */
const IN_FULL = 0.95
/** Of what is burned on oneself, rewards that follow use bring back. */
export const PART = 0.9

export interface Came {
  /** Dollars of credits for a dollar of tokens: the thief's best purchase; an honest buyer's worst. */
  readonly buys: number
  /** USD: what the thief's credits are worth above its tokens. */
  readonly gains: number
  /** Of the tokens that it burned, what rewards bring back at most, where it uses the credits on itself. */
  readonly back: number
  /** Hours after the attack, or after the price began to move, until tokens buy in full. */
  readonly hours: number
}

export interface FeedAttack {
  readonly name: string
  readonly value: string
  readonly play: (stage: Stage) => Promise<Came>
  /** What the test holds: of a thief what it buys at most, of an honest buyer how long it takes at most. */
  readonly mostBuys?: number
  readonly mostHours?: number
}

/** @param market what a token is worth meanwhile */
async function steal(stage: Stage, market = FAIR_USD): Promise<Came> {
  return cameOf([await stage.buyAll()], market)
}

function cameOf(purchases: readonly Bought[], market: number): Came {
  const best = Math.max(...purchases.map(({ credits, tokens }) => credits / (tokens * market)))
  const gains = purchases.reduce((sum, { credits, tokens }) => sum + credits - tokens * market, 0)
  const back = Math.max(...purchases.map(({ credits, tokens }) => (PART * credits) / MOST_USD / tokens))
  return { buys: best, gains, back, hours: 0 }
}

/** Somebody looks every so often, from a time on until another. */
async function look(stage: Stage, from: number, until: number, every: number): Promise<void> {
  for (let at = from; at <= until; at += every) {
    stage.at(at)
    await stage.observe()
  }
}

/** Looked at each hour from `from` on, until tokens buy in full at what they are worth. */
async function recover(stage: Stage, from: number, market: number): Promise<Came> {
  stage.at(from)
  let counts = await stage.price()
  const buys = counts / market
  let hours = 0
  for (; counts < IN_FULL * market && hours < 2_400; counts = await stage.price()) {
    hours += 1
    stage.at(from + hours * HOUR)
    await stage.observe()
  }
  return { buys, gains: 0, back: 0, hours }
}

async function pumpFor(stage: Stage, from: number, lasts: number, every: number): Promise<Came> {
  stage.at(from)
  await stage.say(PUMPED)
  const first = await stage.buyAll()
  if (lasts > 0) await look(stage, from + every, from + lasts - every, every)
  if (lasts === 0) return cameOf([first], FAIR_USD)
  stage.at(from + lasts)
  return cameOf([first, await stage.buyAll()], FAIR_USD)
}

function pumps(): readonly FeedAttack[] {
  const name = 'has the feed say ten times the price'
  return [
    {
      name,
      value: 'a moment, after a day in which nobody looked',
      play: async stage => {
        await stage.observe()
        return pumpFor(stage, DAY, 0, HOUR)
      },
      mostBuys: 1.02,
    },
    {
      name,
      value: 'an hour, after a month in which nobody looked',
      play: async stage => {
        await stage.observe()
        return pumpFor(stage, 30 * DAY, HOUR, 10 * MINUTE)
      },
      mostBuys: 1.04,
    },
    {
      name,
      value: 'an hour, after somebody looked each hour',
      play: async stage => {
        await look(stage, 0, DAY, HOUR)
        return pumpFor(stage, DAY + 10 * MINUTE, HOUR, 10 * MINUTE)
      },
      mostBuys: 1.02,
    },
    {
      name,
      value: 'a day, and looks every ten minutes itself',
      play: async stage => {
        await stage.observe()
        return pumpFor(stage, DAY, DAY, 10 * MINUTE)
      },
      mostBuys: 1.53,
    },
    {
      name: 'the same in two moments',
      value: 'a day apart, nobody looked before, between or after',
      play: async stage => {
        await stage.observe()
        stage.at(DAY)
        await stage.say(PUMPED)
        await stage.observe()
        await stage.say(FAIR_USD)
        return pumpFor(stage, 2 * DAY, 0, HOUR)
      },
      mostBuys: 1.04,
    },
  ]
}

function firsts(): readonly FeedAttack[] {
  const name = 'has the feed say ten times the price at first'
  return [
    { name, value: 'after the launch', play: stage => pumpFor(stage, 0, 0, HOUR), mostBuys: 1.02 },
    {
      name,
      value: 'after governance named a feed',
      play: async stage => {
        await stage.observe()
        stage.at(DAY)
        await stage.nameFeed(FAIR_USD)
        return pumpFor(stage, DAY + 2, 0, HOUR)
      },
      mostBuys: 1.01,
    },
  ]
}

/** What a rule cannot tell from an honest price: one that was there before. */
function formerPrices(): readonly FeedAttack[] {
  const fallen = FAIR_USD / 2
  const name = 'the token falls by half, the feed is made to say the former price'
  return [
    {
      name,
      value: 'nobody looked since',
      play: async stage => {
        await stage.observe()
        stage.at(7 * DAY)
        await stage.say(FAIR_USD)
        return steal(stage, fallen)
      },
      mostBuys: 2.05,
    },
    {
      name,
      value: 'an hour after it fell, looked at each hour',
      play: stage => falls(stage, 1, fallen),
      mostBuys: 1.45,
    },
    {
      name,
      value: 'four hours after it fell, looked at each hour',
      play: stage => falls(stage, 4, fallen),
      mostBuys: 1.03,
    },
    {
      name: 'the token falls by a third, the feed stands still',
      value: 'for as long as an answer counts',
      play: async stage => {
        await stage.observe()
        stage.at(HOUR)
        return steal(stage, (FAIR_USD * 2) / 3)
      },
      mostBuys: 1.5,
    },
  ]
}

async function falls(stage: Stage, hours: number, fallen: number): Promise<Came> {
  await look(stage, 0, DAY, HOUR)
  await stage.say(fallen)
  await look(stage, DAY + 1, DAY + 1 + hours * HOUR, HOUR)
  await stage.say(FAIR_USD)
  return steal(stage, fallen)
}

function pushes(): readonly FeedAttack[] {
  const name = 'has the feed say a hundredth of the price'
  const pushed = async (stage: Stage, lasts: number) => {
    await look(stage, 0, DAY, HOUR)
    const from = DAY + 30 * MINUTE
    stage.at(from)
    await stage.say(FAIR_USD / 100)
    await look(stage, from, from + lasts, 10 * MINUTE)
    await stage.say(FAIR_USD)
    return recover(stage, from + lasts + MINUTE, FAIR_USD)
  }
  return [
    { name, value: 'a moment', play: stage => pushed(stage, 0), mostHours: 12 },
    { name, value: 'an hour', play: stage => pushed(stage, HOUR), mostHours: 36 },
    {
      name,
      value: 'a moment, after a day in which nobody looked',
      play: async stage => {
        await stage.observe()
        stage.at(DAY)
        await stage.say(FAIR_USD / 100)
        await stage.observe()
        await stage.say(FAIR_USD)
        return recover(stage, DAY + MINUTE, FAIR_USD)
      },
      mostHours: 24,
    },
  ]
}

/** Prices that really move: what tokens buy at worst, looked at each hour, and how long it takes. */
function honestMoves(): readonly FeedAttack[] {
  const rise = (times: number, days: number) => async (stage: Stage) => {
    let [worst, since] = [1, 0]
    for (let hour = 0; hour < 24 * (days + 14); hour++) {
      const market = FAIR_USD * times ** Math.min(hour / (24 * days), 1)
      stage.at(hour * HOUR)
      await stage.say(market)
      await stage.observe()
      const buys = (await stage.price()) / market
      worst = Math.min(worst, buys)
      if (buys < IN_FULL) since = hour + 1
      if (hour > 24 * days && buys >= IN_FULL) break
    }
    return { buys: worst, gains: 0, back: 0, hours: since }
  }
  return [
    { name: 'honest: the price rises', value: 'by half in a day', play: rise(1.5, 1), mostHours: 24 },
    {
      name: 'honest: the price rises',
      value: 'by 73 % in a day',
      play: rise(1.73, 1),
      mostHours: 36,
    },
    {
      name: 'honest: the price rises',
      value: 'to eight times in a day',
      play: rise(8, 1),
      mostHours: 130,
    },
    { name: 'honest: the price rises', value: 'to three times in a month', play: rise(3, 30), mostHours: 0 },
    {
      name: 'honest: the price rises, and nobody looks',
      value: 'by a third in a week; then somebody each hour',
      play: async stage => {
        await stage.observe()
        stage.at(7 * DAY)
        await stage.say((FAIR_USD * 4) / 3)
        return recover(stage, 7 * DAY + 1, (FAIR_USD * 4) / 3)
      },
      mostHours: 18,
    },
    {
      name: 'honest: the price falls by a third in an hour',
      value: 'and is back a day later',
      play: async stage => {
        await look(stage, 0, DAY, HOUR)
        await stage.say((FAIR_USD * 2) / 3)
        await look(stage, DAY + 1, 2 * DAY, HOUR)
        await stage.say(FAIR_USD)
        return recover(stage, 2 * DAY + MINUTE, FAIR_USD)
      },
      mostHours: 24,
    },
  ]
}

export function feedAttacks(): readonly FeedAttack[] {
  return [...pumps(), ...firsts(), ...formerPrices(), ...pushes(), ...honestMoves()]
}
