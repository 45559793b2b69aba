/** The sentences of the market of what stations measured, in English: languages/ has them in others. */
import { catalogueOf } from '../../../../web/src/languages/catalogue.ts'
import { formatCount } from '../../../../web/src/languages/numbers.ts'

const count = (of: number, one: string, other: string) => `${formatCount(of)} ${of === 1 ? one : other}`

export const DATA_EN = {
  title: 'Measured data',
  menu: 'Data',
  use: 'Buy what stations measured: noise, weather, air, of any area that enough of them share.',
  spends: 'buy what stations measured, of regions, days and quantities that you choose',
  lead: (owners: number) =>
    `What the stations here measure, hour by hour, is for sale: each figure is the middle one of at least ${owners} owners’ stations, so nobody’s home is in it. Whoever measured is paid for what is used.`,
  notSold: 'This network sells nothing of what its stations measure.',
  nothing: 'Nobody measures here yet, so there is nothing to buy.',
  where: 'Where',
  whereWhy:
    'Choose regions on the map or in the list. Each is about 250 km², and figures in it are of smaller cells.',
  chosen: (regions: number) => `${count(regions, 'region is', 'regions are')} chosen.`,
  stations: (stations: number) => count(stations, 'station', 'stations'),
  noneChosen: 'Choose a region first.',
  tooMany: (most: number) => `An order is of ${most} regions at most.`,
  what: 'What, and when',
  quantity: 'Quantities',
  from: 'From',
  until: 'Until',
  days: 'Days are counted in UTC.',
  spans: { week: 'The last week', all: 'All there is', next: 'The next 30 days' },
  wrongDays: (span: number, ahead: number) =>
    `From one day to the same or a later one, ${span} days at most, and no further than ${ahead} days ahead.`,
  preview: 'What you get',
  cells: 'Cells',
  hours: 'Hours',
  covered: (part: string) => `${part} of all hours there`,
  newest: 'Newest day',
  none: 'nothing yet',
  daysOut: 'Days',
  daysWords: (out: number, withSome: number) =>
    `${formatCount(withSome)} of ${formatCount(out)} that are out`,
  daysAhead: (days: number) => `${formatCount(days)} to come`,
  daysGone: (days: number) => `${formatCount(days)} not kept any more`,
  later: (wait: string) => `A day comes out ${wait} after its end, when nothing of it can be late any more.`,
  empty: (owners: number) =>
    `There is nothing of that there: nobody measured it, or fewer than ${owners} owners in one cell did. Ask for other days or another region.`,
  sample: 'A coarse sample',
  sampleColumns: { day: 'Day', place: 'Region', what: 'What', about: 'About', cells: 'Cells' },
  price: 'Price',
  now: 'What is there now',
  fee: 'Burned on top',
  total: 'To pay now',
  ahead: 'Days to come, about',
  owned: (hours: number) =>
    `Of it you have ${count(hours, 'hour', 'hours')} already. An order pays for them again.`,
  perHour: (price: string) => `${price} for a thousand hours of a cell`,
  buy: 'Pay',
  most: 'In all at most',
  mostWhy: 'It costs what is there, and never more than this.',
  noAmount: 'Say what it may cost: an amount above zero.',
  purpose: 'What it is for',
  purposeWhy:
    'Whoever measured is told this much, and what your account paid. Not where, and not which days.',
  purposes: {
    city: 'City planning',
    energy: 'Energy',
    farming: 'Farming',
    health: 'Health',
    insurance: 'Insurance',
    journalism: 'Journalism',
    property: 'Property',
    research: 'Research',
    travel: 'Travel',
    other: 'Something else',
  },
  account: 'It is paid out of an account’s deposit. This browser can make one.',
  available: 'In your deposit',
  short: 'That is less than this may cost.',
  credits: 'Buy credits',
  depositHow: 'Put money in first:',
  noRelay:
    'This node pays for nobody’s transactions, so this page cannot pay here. The command line can: cairn data buy.',
  watching: 'Only whoever holds the account’s key can pay.',
  pay: (most: string) => `Buy for at most ${most}`,
  steps: {
    device: 'This browser registers as a buyer …',
    allow: 'You allow it to spend that much …',
    order: 'The order is signed and sent …',
  },
  done: 'Ordered. It is here once the next epoch is settled.',
  kept: 'The order is signed and kept here; the node has not taken it yet. It goes out while this page is open.',
  refused: (why: string) => `The node refused the order: ${why}`,
  noReceipt: 'The answer is no receipt of this node for this message.',
  bought: 'What you bought',
  nothingBought: 'Nothing yet.',
  boughtColumns: {
    what: 'What',
    days: 'Days',
    hours: 'Hours',
    paid: 'Paid',
    state: 'How it stands',
    get: 'Download',
  },
  standing: (day: string) => `goes on; paid up to ${day}`,
  waits: 'waits for its first day',
  over: 'complete',
  download: (format: string) => `Download as ${format}`,
  programs: 'For programs',
  programsWhy:
    'A desk on a machine of yours buys and reads for programs, by keys with a limit, a time and a rate; also as a stream of new values. Join it, make a key, and ask it over HTTP.',
  used: 'What its readings were used for',
  usedWhy:
    'Paid by whoever bought data that is made of them. Nobody is told where or which days others looked at, and nobody else’s data shows this station alone.',
  notUsed: 'Nobody has bought anything yet that is made of its readings.',
  usedColumns: {
    purpose: 'What for',
    hours: 'Hours used',
    amount: 'Earned',
    by: 'Paid last by',
    day: 'Data up to',
  },
  usedTotal: 'In all',
} as const

export const DATA_TEXT = catalogueOf(DATA_EN, {
  de: async () => (await import('./languages/de.ts')).DATA,
  es: async () => (await import('./languages/es.ts')).DATA,
})
