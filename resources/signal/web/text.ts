/** The sentences of signal, in English: languages/ has them in others. */
import { catalogueOf, lexiconOf } from '../../../web/src/languages/catalogue.ts'
import { formatCount } from '../../../web/src/languages/numbers.ts'
import { MAP_SPENDING } from '../messages/map-order.ts'

const some = (count: number, one: string, other: string) =>
  `${formatCount(count)} ${count === 1 ? one : other}`

/** The map. */
export const PAGE_EN = {
  title: 'Signal',
  lead: 'How strongly mobile networks are heard, and how fast the way through them is, from what this network’s members measured. A cell is shown once several owners measured there on several days, and never who or when.',
  notHere: 'This network makes no map of signal.',
  none: (owners: number, days: number) =>
    `Nothing is published yet: a cell needs measurements of ${formatCount(owners)} owners on ${formatCount(days)} days.`,
  technology: 'Technology',
  operator: 'Operator',
  all: 'All',
  unknown: 'not told',
  figure: 'What is shown',
  figures: {
    rsrp: 'Strength (RSRP, dBm)',
    rssi: 'All power (RSSI, dBm)',
    sinr: 'Above the noise (SINR, dB)',
    downKbps: 'Down (Mbit/s)',
    upKbps: 'Up (Mbit/s)',
    rtt: 'Round trip (ms)',
    age: 'Age (days)',
  },
  map: (count: number, figure: string) => `Map of ${some(count, 'cell', 'cells')}: ${figure}`,
  nothingThere: 'Nobody measured this there yet.',
  below: (figure: string) => `below ${figure}`,
  from: (figure: string) => `${figure} and more`,
  middle: 'In the middle',
  cells: 'Cells',
  edition: 'Published on',
  oldest: 'Oldest of it',
  days: (count: number) => (count === 1 ? 'one day old' : `${formatCount(count)} days old`),
  today: 'of that day',
  owners: (count: number) => `of ${formatCount(count)} owners and more`,
  networks: 'Networks',
  columns: {
    network: 'Network',
    cells: 'Cells',
    strength: 'Strength',
    down: 'Down',
    up: 'Up',
    trip: 'Round trip',
  },
  who: 'Who measures',
  whoWhy: 'In the newest settled epoch. What was not paid, and why, stands on the page of each.',
  whoColumns: { device: 'Device', earned: 'Tokens', did: 'What it did' },
  nobody: 'Nobody measures yet.',
  nothing: 'nothing that was settled in this epoch',
  buy: 'Buy the map',
  buyHow:
    'A program buys it: cairn agent with the driver signal-map:9460 orders regions, pays those who measured, and answers on its own machine. Where it runs here, these links have what it bought:',
  measure: 'Measure with this phone or computer',
} as const

/** The page that makes a browser a device that measures its way. */
export const MEASURE_EN = {
  title: 'Measure your network',
  promise:
    'This browser measures how fast the way is to machines of this network, and tells it with a cell of about 0.1 km² and a quarter of an hour. Your place, the moment, and your number never leave it.',
  insecure:
    'Browsers give a place only to pages with https, or on this machine itself. Open this page by https.',
  noPlace: 'This browser knows no place.',
  before: {
    way: 'Your browser connects straight to a reflector, a machine that a member runs for this: round trips, some megabytes down and some up. No node is on that way, so what is measured is yours.',
    drawn:
      'Which reflectors it may test with the seed draws, two at a time, so that nobody chooses a friend’s. The frame it is done in can reach that one machine and sees nothing of this page.',
    lesser:
      'Both keep time, and the lesser of both counts. The reflector sees your internet address, as every server does, and not where you are.',
    levels: 'A browser cannot say how strongly it hears a mast. A modem with an agent can.',
    sealed:
      'At first only a seal is sent, so that nobody can copy it; the measurement itself follows some hours later. Have this page open then, or on one of the next days: else it is not paid.',
    public:
      'What is sent is public afterwards: in which cells this device measured and in which quarter of an hour. Leave out where you live.',
    costs: 'Each test moves some megabytes of your data plan.',
  },
  notWanted: 'This network does not pay for measurements.',
  start: 'Start',
  stop: 'Stop',
  asDevice: 'This browser is device',
  technology: 'Technology',
  operator: 'Operator’s code, where you know it',
  operatorRight: 'A country and a network, such as 262-01.',
  kinds: {
    cellular: 'Mobile, I do not know which',
    gsm: '2G (GSM)',
    umts: '3G (UMTS)',
    lte: '4G (LTE)',
    nr: '5G (NR)',
    lora: 'LoRa',
  },
  wifi: 'You are on Wi-Fi now: that is not the mobile network. Turn it off, then measure.',
  measure: 'Measure here',
  steps: {
    place: 'Waits for your place …',
    draw: 'Asks whom it is drawn …',
    way: 'Measures the way …',
  },
  notDrawn:
    'No reflector is drawn for this device yet. The seed of a coming epoch draws; come back a little later.',
  noReflector: (why: string) => `No reflector that is drawn for this device answers this browser now: ${why}`,
  hidden: 'You are within a place that you left out: nothing is told of here.',
  down: 'Down',
  up: 'Up',
  trip: 'Round trip',
  jitter: 'Differs by',
  hide: 'Leave out where I am',
  hideWhy:
    'Nothing within some hundred metres of here is ever told. The middle of what is left out lies beside this place, and stays in this browser.',
  zones: (count: number) => some(count, 'place is left out', 'places are left out'),
  leaves: 'What leaves this browser',
  none: 'Nothing yet: what you measure is told when its quarter of an hour is over.',
  sheet: (tests: number) => some(tests, 'test', 'tests'),
  columns: { cell: 'Cell', network: 'Network', down: 'Down', up: 'Up', trip: 'Round trip' },
  opens: (when: string) =>
    `Its seal is on its way; the measurement itself is sent from ${when} on, while this page is open.`,
  told: { sealed: 'sealed', waiting: 'waits', received: 'receipt', refused: 'refused' },
  waiting: (count: number) =>
    count === 1 ? 'One waits for the network.' : `${formatCount(count)} wait for the network.`,
  noReceipt: 'The answer is no receipt of this node for this message.',
} as const

/** On the page of a device. */
export const DEVICE_EN = {
  said: 'What it said',
  saidWhy:
    'What it signed in this epoch, of quarters of an hour that were over by then. Cells and quarters of an hour, as everybody may read them.',
  none: 'It opened no sheet in this epoch.',
  sights: 'Heard',
  tests: 'Tests of the way',
  columns: {
    when: 'Quarter of an hour',
    cell: 'Cell',
    network: 'Network',
    strength: 'RSRP',
    quality: 'RSRQ',
    noise: 'SINR',
    all: 'RSSI',
  },
  testColumns: {
    when: 'Quarter of an hour',
    cell: 'Cell',
    network: 'Network',
    reflector: 'Reflector',
    down: 'Down',
    up: 'Up',
    trip: 'Round trip',
  },
  more: (count: number) => `and ${formatCount(count)} more`,
  drawn: 'Reflectors that are drawn for it now',
  drawnNone: 'None is drawn yet.',
  saw: 'Tests that it saw',
  sawWhy: 'By its own clock. Of what both say the lesser counts.',
  sawNone: 'It saw no test in this epoch.',
  sawColumns: { when: 'Began', device: 'Device', down: 'Down', up: 'Up', trip: 'Round trip' },
  orders: 'Its orders of the map',
  ordersNone: 'It has no order.',
  orderColumns: { regions: 'Regions', until: 'Until', paid: 'Paid', left: 'Left', rows: 'State' },
  stands: 'stands',
} as const

/** What signal's facts are in words. */
export const WORDS_EN = {
  title: 'Signal',
  menu: 'Signal',
  join: 'Measure your network',
  use: 'Buy the map of signal',
  spends: MAP_SPENDING.does,
  models: {
    'signal/phone': 'Phone that measures',
    'signal/modem': 'Modem that measures',
    'signal/reflector': 'Reflector',
    'signal/consumer': 'Buyer of the signal map',
  } as Readonly<Record<string, string>>,
  counts: {
    'signal/phone': (count: number) => some(count, 'measuring phone', 'measuring phones'),
    'signal/modem': (count: number) => some(count, 'modem', 'modems'),
    'signal/reflector': (count: number) => some(count, 'reflector', 'reflectors'),
    'signal/consumer': (count: number) => some(count, 'buyer of the map', 'buyers of the map'),
  } as Readonly<Record<string, (count: number) => string>>,
  units: (whole: string) => `${whole} fresh cells`,
  contribution: {
    heard: (count: number) => `${some(count, 'network was', 'networks were')} heard in cells`,
    tested: (count: number) => `${some(count, 'test', 'tests')} of the way counted`,
    lately: (count: number) =>
      `${formatCount(count)} of these had just been paid for, and earned nothing again`,
    reflected: (count: number) => `${some(count, 'test', 'tests')} of others it reflected`,
    nothing: 'nothing of it counted',
  },
  epoch: (sheets: number, heard: number, tested: number, devices: number) =>
    `${some(sheets, 'sheet', 'sheets')} of ${some(devices, 'device', 'devices')}: ${formatCount(heard)} networks in cells, ${some(tested, 'test', 'tests')} of the way`,
  url: (address: string) => `answers at ${address}`,
  slogan: (count: number) =>
    `${some(count, 'receiver measures', 'receivers measure')} how well mobile networks are heard.`,
  headline: 'Measured for the map',
  headlineUnit: 'networks in cells in the last epoch',
  params: {
    map: 'A cell on the map needs',
    refresh: 'A cell is fresh again after',
    duplicate: 'A cell pays nobody again within',
    tested: 'Of a cell’s worth, for a test of the way',
    reflected: 'Of what a test earns, for its reflector',
    settleAfter: 'A seal may come late by',
    openFor: 'After that, what was sealed may be opened for',
    remember: 'A sheet is known again for',
    every: 'Reflectors are drawn every',
    mostMps: 'Fastest within a quarter of an hour',
    mostFlightMps: 'Fastest from one sheet to the next',
    constantCells: 'A receiver says more than one level of so many cells',
    declared: 'All that nobody vouches for have of the pool',
  } as Readonly<Record<string, string>>,
  map: (owners: number, days: number) =>
    `measurements of ${formatCount(owners)} owners on ${formatCount(days)} days`,
} as const

export const SIGNAL_TEXT = catalogueOf(PAGE_EN, {
  de: async () => (await import('./languages/de.ts')).PAGE,
  es: async () => (await import('./languages/es.ts')).PAGE,
})

export const MEASURE_TEXT = catalogueOf(MEASURE_EN, {
  de: async () => (await import('./languages/de.ts')).MEASURE,
  es: async () => (await import('./languages/es.ts')).MEASURE,
})

export const DEVICE_TEXT = catalogueOf(DEVICE_EN, {
  de: async () => (await import('./languages/de.ts')).DEVICE,
  es: async () => (await import('./languages/es.ts')).DEVICE,
})

export const SIGNAL_WORDS = catalogueOf(WORDS_EN, {
  de: async () => (await import('./languages/de.ts')).WORDS,
  es: async () => (await import('./languages/es.ts')).WORDS,
})

/** What its codes, facts and parameters are called in other languages: in English the node says it. */
export const signalLexicon = lexiconOf({
  de: async () => (await import('./languages/de.ts')).LEXICON,
  es: async () => (await import('./languages/es.ts')).LEXICON,
})
