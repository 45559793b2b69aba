/** The sentences of energy, in English: languages/ has them in others. */
import { catalogueOf, lexiconOf } from '../../../web/src/languages/catalogue.ts'
import { formatCount, number } from '../../../web/src/languages/numbers.ts'
import { ENERGY_SPENDING } from '../messages/spending.ts'

/** The page of an energy community. */
export const PAGE_EN = {
  title: 'Energy community',
  none: 'This network shares no energy.',
  waiting: 'The first epoch with meters is not settled yet. It appears here when it is.',
  noMeters: 'No meter is registered yet. cairn join brings one in.',
  home: 'Home',
  mine: 'mine',
  panels: (watts: number) => `panels of ${number(watts / 1000)} kW`,
  noPanels: 'no panels',
  day: (epoch: number) => `This home in epoch ${epoch}`,
  silent: 'Its meter said nothing in this epoch that counted.',
  listening: 'Listening for its meter …',
  heard: 'Its meter was just heard:',
  bill: 'Bill',
  alone: 'With the grid alone',
  saved: 'Saved by sharing',
  selfSufficiency: 'Self-sufficiency',
  selfConsumption: 'Self-consumption',
  made: 'Made by its panels',
  taken: 'Taken from outside',
  given: 'Given away',
  ofWhich: (all: string, neighbours: string) => `${all}, of which ${neighbours} with neighbours`,
  prices: 'My prices',
  pricesWhy:
    'A kWh each. What is left open is as the grid has it. The meter places them as orders for every coming slot.',
  onePrice: 'This market has one price for everybody, which nobody bids for.',
  notPaired: 'Only the browser that let this meter in can set its prices.',
  buy: 'I buy for at most',
  sell: 'I sell for at least',
  setPrices: 'Set my prices',
  priceSet: 'Left for the meter: it takes them within seconds, if it runs.',
  wrongPrice: 'A price is a number with a point, such as 0.18.',
  together: 'All homes together',
  traded: 'Traded between neighbours',
  price: 'Mean price',
  orders: 'Orders',
  ordersOf: (orders: number, slots: number) =>
    orders === 0
      ? 'none: everybody trades at what the grid takes and gives'
      : `${orders} meters with a price of their own, over ${slots} slots`,
  ordersWhy:
    'What each home would pay at most and take at least for a kWh, and what it bought and sold in this epoch.',
  orderColumns: ['Home', 'Buys for at most', 'Bought', 'Sells for at least', 'Sold'],
  asGrid: 'as the grid',
  fromGrid: 'Taken from the grid',
  toGrid: 'Given to the grid',
  spared: 'CO₂ that trade with neighbours spared',
  sparedOf: (mass: string, grams: string, source: string) => `${mass}, at ${grams} g a kWh (${source})`,
  sparedWhy:
    'Counted as what the grid emits for as much on average. Without neighbours the same sun would have gone to the grid.',
  market: 'The market’s last slots',
  noTrade: 'Nothing was traded: no home had a surplus while another had a need, or buyers have no deposit.',
  deals: (count: number) => (count === 1 ? '1 deal' : `${count} deals`),
} as const

/** Facts of energy, in sentences. */
export const WORDS_EN = {
  title: 'Energy',
  menu: 'Energy',
  use: 'Buy your neighbours’ power.',
  /** How “May this device …?” goes on. */
  spends: ENERGY_SPENDING.does as string,
  models: { 'energy/meter': 'Meter' } as Readonly<Record<string, string>>,
  counts: {
    'energy/meter': (count: number) => `${formatCount(count)} ${count === 1 ? 'meter' : 'meters'}`,
  },
  contribution: {
    made: (kwh: string) => `${kwh} made by its panels, hour by hour`,
    gap: (kwh: string) => `${kwh} more over hours in which it was not heard`,
    counted: (kwh: string) => `${kwh} of it counted`,
    flows: (taken: string, given: string) => `${taken} taken from outside and ${given} given away`,
    shared: (bought: string, sold: string) =>
      `${bought} of that bought from neighbours and ${sold} sold to them`,
    yieldRatio: (percent: string) => `panels like these made as much elsewhere: it made ${percent} of that`,
    tiers: {
      founding: 'it is one of the first meters here, which are believed up to a limit',
      declared: 'its panels are as declared, which nobody vouches for',
      vouched: 'somebody vouches for its panels',
    } as Readonly<Record<string, string>>,
  },
  epoch: {
    traded: (kwh: string, price: string, paid: string) =>
      `${kwh} traded between neighbours at ${price} a kWh, ${paid} in all`,
    nothing: 'nothing was traded between neighbours',
    notYet:
      'no hour’s market was held yet: each waits until all that was said of its hour in time has come in',
    grid: (taken: string, given: string) => `${taken} taken from the grid, ${given} given to it`,
    orders: (count: number) =>
      `${count} ${count === 1 ? 'home' : 'homes'} named a price of ${count === 1 ? 'its' : 'their'} own`,
    unpaid: (count: number) =>
      `${count} ${count === 1 ? 'home' : 'homes'} could not buy: no deposit was left`,
    denied: (count: number) =>
      `${count} ${count === 1 ? 'meter' : 'meters'} may not spend the owner’s deposit`,
  },
  panels: (kw: string) => `panels of ${kw}`,
  storage: (kwh: string) => `a store of ${kwh}`,
  connection: (kw: string) => `a connection of ${kw}`,
  params: {
    detector: 'What looks more like a cheat than like its neighbours waits, by the model',
    retail: 'What the grid takes for a kWh',
    feedIn: 'What the grid gives for a kWh',
    market: 'How neighbours trade',
    markets: {
      uniform: 'at one price an hour, between what the grid gives and takes',
      'static-key': 'what is left over is shared by fixed parts',
      'dynamic-key': 'what is left over is shared by need',
      sdr: 'at a price that follows how much is left over',
    } as Readonly<Record<string, string>>,
    slot: 'A slot of the market lasts',
    settleAfter: 'A slot is settled after',
    declared: 'Panels that nobody vouches for count up to',
    keys: {
      name: 'Fixed parts of what is shared',
      none: 'none: the market shares it',
      some: (count: number) => `of ${count} ${count === 1 ? 'meter' : 'meters'}`,
    },
    founding: 'Those of the first meters up to',
    share: 'Declared panels have at most this part of all',
    carbon: 'What a kWh of the grid emits',
    carbonOf: (grams: string, source: string) => `${grams} g of CO₂ (${source})`,
  },
  registers: {
    import: 'Taken from outside, counted so far',
    export: 'Given away, counted so far',
    generation: 'Made by its panels, counted so far',
  } as Readonly<Record<string, string>>,
  slogan: (homes: number) => `${homes} homes share their sun.`,
  headline: 'Traded between neighbours',
  headlineUnit: 'kWh in the last epoch',
} as const

/** A home's day. */
export const DAY_EN = {
  title: 'The day by hour',
  sub: 'Above the line what was used and from where; below it what was given and to whom.',
  day: 'Day',
  before: 'The day before',
  after: 'The day after',
  compare: 'Compare with the day before',
  hour: 'Hour',
  none: 'Its meter said nothing of this day.',
  early: 'The first day is shown here when all its hours are settled: readings may come in for a while.',
  own: 'Own sun',
  bought: 'From neighbours',
  grid: 'From the grid',
  sold: 'To neighbours',
  given: 'To the grid',
  price: 'Price of a kWh',
  used: 'Used',
  usedBefore: 'Used the day before',
  ofOwn: (percent: string) => `${percent} of it own sun`,
  ofDay: 'of the day',
} as const

export const ENERGY_TEXT = catalogueOf(PAGE_EN, {
  de: async () => (await import('./languages/de.ts')).PAGE,
  es: async () => (await import('./languages/es.ts')).PAGE,
})

export const ENERGY_WORDS = catalogueOf(WORDS_EN, {
  de: async () => (await import('./languages/de.ts')).WORDS,
  es: async () => (await import('./languages/es.ts')).WORDS,
})

export const DAY_TEXT = catalogueOf(DAY_EN, {
  de: async () => (await import('./languages/de.ts')).DAY,
  es: async () => (await import('./languages/es.ts')).DAY,
})

/** What its codes, facts and parameters are called in other languages: in English the node says it. */
export const energyLexicon = lexiconOf({
  de: async () => (await import('./languages/de.ts')).LEXICON,
  es: async () => (await import('./languages/es.ts')).LEXICON,
})
