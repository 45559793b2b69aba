/** The sentences of coverage, in English: languages/ has them in others. */
import { catalogueOf, lexiconOf } from '../../../web/src/languages/catalogue.ts'
import { formatCount } from '../../../web/src/languages/numbers.ts'
import { MAP_SPENDING } from '../messages/map/map-order.ts'
import { COVERAGE_SPENDING } from '../messages/spending.ts'

const some = (count: number, one: string, other: string) =>
  `${formatCount(count)} ${count === 1 ? one : other}`

/** The page of all gateways, and the planner. */
export const PAGE_EN = {
  title: 'Radio coverage',
  none: 'This network pays for no radio coverage.',
  lead: 'Gateways carry packets of other people’s LoRaWAN devices, and are paid for what was carried and signed for. Nobody here sees what is in a packet.',
  waiting: 'Nothing is settled yet. The first window of packets is settled some hours after it ends.',
  routes: 'Routes',
  packets: 'Packets',
  copies: 'Copies that count',
  beacons: 'Beacons heard',
  witnesses: 'Witnesses that count',
  paid: 'Paid by consumers',
  relays: {
    title: 'Relays',
    why: 'Shared uplinks, in the order in which clients try them. A seed draws who looks at each; both ends sign what came through.',
    none: 'No relay offers its uplink now.',
    columns: {
      relay: 'Relay',
      price: 'A million bytes',
      found: 'What was found',
      speed: 'Speed',
      first: 'First byte after',
    },
    standings: { carries: 'carries', unknown: 'not known', fails: 'carries nothing' },
    draws: (carried: number, of: number) => `${formatCount(carried)} of ${some(of, 'draw', 'draws')}`,
  },
  gateways: 'Gateways',
  nobody: 'No gateway is registered yet.',
  where: 'Where they stand',
  whereWhy:
    'Each cell has a gateway, the brighter the more it earned in the last epoch. Choose one, and the planner tells what a gateway there would earn.',
  columns: { gateway: 'Gateway', paid: 'Was paid', tokens: 'Tokens', did: 'What it did' },
  newest: (epoch: number) => `Epoch ${epoch}: the last one in which something was settled here.`,
  nothing: 'nothing that was settled in this epoch',
  link: 'Where LoRa is heard: the map',
  planner: 'What would a gateway here earn?',
  plannerWhy:
    'Reckoned from what gateways near by earned in the last epoch: nobody can know what devices will send.',
  here: 'Where I am',
  noPlace: 'This browser tells no place.',
  typed: 'Latitude and longitude',
  badPlace: 'That is no latitude and longitude, such as 52.37, 4.9.',
  chosen: (place: string) => `Here: ${place}`,
  near: (count: number, km: number) =>
    `${some(count, 'gateway stands', 'gateways stand')} within ${formatCount(km)} km.`,
  range: (low: string, high: string) => `In the last epoch each of them had between ${low} and ${high}`,
  middle: (median: string) => `the one in the middle had ${median}.`,
  alone: (km: number) =>
    `Nobody stands within ${formatCount(km)} km, so nobody knows what is on the air there. A gateway earns by devices that send near it.`,
  aloneProof: 'For proved coverage it needs others that hear it: alone it earns nothing by that.',
  crowded: (count: number) =>
    `${some(count, 'stands', 'stand')} within 350 m: what is heard so near proves no coverage, and the same packets come twice.`,
  shares:
    'One more shares the air with them: of a packet a consumer pays as many copies as it asked for, and no more.',
} as const

/** The map of where LoRa is heard. */
export const MAP_EN = {
  title: 'Where LoRa is heard',
  lead: 'How strongly this network’s gateways hear devices from where: beacons of other gateways, and packets whose consumers say in which cell a device was. A cell is shown once gateways of several owners heard something from it on several days.',
  notHere: 'This network makes no map of what gateways hear.',
  none: (owners: number, days: number) =>
    `Nothing is published yet: a cell needs gateways of ${formatCount(owners)} owners on ${formatCount(days)} days.`,
  figure: 'What is shown',
  figures: { rssi: 'Level (RSSI, dBm)', sinr: 'Above the noise (SNR, dB)', age: 'Age (days)' },
  map: (count: number, figure: string) => `Map of ${some(count, 'cell', 'cells')}: ${figure}`,
  below: (figure: string) => `below ${figure}`,
  from: (figure: string) => `${figure} and more`,
  middle: 'In the middle',
  cells: 'Cells',
  owners: (count: number) => `of gateways of ${formatCount(count)} owners and more`,
  edition: 'Published on',
  joined: 'Together with mobile networks, on the map of signal',
  buy: 'Buy the map',
  buyHow:
    'A program buys it: cairn agent with the driver coverage-map:9470 orders regions, pays those whose gateways heard, and answers on its own machine. Where it runs here, these links have what it bought:',
} as const

/** The page of one gateway. */
export const GATEWAY_EN = {
  consumer: 'This device asks for packets, and signs for what it gets. What it spends is below.',
  none: 'It reported nothing in this epoch.',
  packets: 'Packets carried',
  airtime: 'On the air',
  heard: 'Beacons heard',
  strongest: 'Strongest',
  weakest: 'Weakest',
  list: 'Packets',
  listWhy:
    'As it signed them. A packet is named by its hash: whose it is, and what is in it, only its consumer knows.',
  more: (count: number) => `and ${formatCount(count)} more`,
  columns: {
    time: 'Heard',
    packet: 'Packet',
    kind: 'Kind',
    bytes: 'Bytes',
    spread: 'Spread',
    level: 'Level',
    noise: 'Over noise',
    air: 'On the air',
  },
  kinds: { data: 'data', join: 'request to join', beacon: 'beacon' },
  routes: 'Whom it carries for',
  routesWhy:
    'Signed for is what the consumer has signed since the route began; paid is what came of it, in all. What this gateway says it carried, and nobody has signed for, is not paid.',
  routeColumns: {
    route: 'Route',
    price: 'A credit',
    signed: 'Signed for',
    waits: 'Not signed for',
    paid: 'Paid',
    left: 'Left of the budget',
  },
  credits: (count: number) => some(count, 'credit', 'credits'),
} as const

/** What coverage's facts are in words. */
export const WORDS_EN = {
  title: 'Coverage',
  menu: 'Coverage',
  spends: COVERAGE_SPENDING.does as string,
  spendsMap: MAP_SPENDING.does as string,
  use: 'Buy the map of where LoRa is heard',
  models: {
    'coverage/gateway': 'Gateway',
    'coverage/consumer': 'Consumer of packets',
    'coverage/relay': 'Relay',
    'coverage/map-buyer': 'Buyer of the LoRa map',
    'coverage/relay-client': 'Client of relays',
  } as Readonly<Record<string, string>>,
  counts: {
    'coverage/map-buyer': (count: number) => some(count, 'buyer of the LoRa map', 'buyers of the LoRa map'),
    'coverage/gateway': (count: number) => some(count, 'gateway', 'gateways'),
    'coverage/consumer': (count: number) => some(count, 'consumer', 'consumers'),
    'coverage/relay': (count: number) => some(count, 'relay', 'relays'),
    'coverage/relay-client': (count: number) => some(count, 'client of relays', 'clients of relays'),
  } as Readonly<Record<string, (count: number) => string>>,
  parts: (count: string) => `${count} shares`,
  contribution: {
    paid: (money: string, routes: number) =>
      `${money} were paid for what it carried, on ${some(routes, 'route', 'routes')}`,
    capped: (money: string) => `tokens are given for ${money} of that: the day’s cap`,
    beacons: (count: string) => `its beacons counted ${count}`,
    witnesses: (count: string) => `what it heard of others counted ${count}`,
  },
  epoch: {
    carried: (packets: number, copies: number, routes: number) =>
      `${some(packets, 'packet', 'packets')} in ${some(copies, 'copy', 'copies')} that count, for ${some(routes, 'route', 'routes')}`,
    paid: (money: string) => `${money} paid`,
    burned: (money: string) => `${money} burned`,
    heard: (beacons: number, witnesses: number) =>
      `${some(beacons, 'beacon', 'beacons')} heard, ${some(witnesses, 'time', 'times')}`,
  },
  gain: (decibels: string) => `antenna ${decibels} dBi`,
  region: (name: string) => `region ${name}`,
  headline: 'Packets carried',
  headlineUnit: 'copies in the last epoch',
  slogan: (count: number) =>
    `${some(count, 'antenna carries', 'antennas carry')} packets of other people’s devices.`,
  params: {
    map: 'A cell on the map needs',
    region: 'Region',
    pay: 'Tokens are for',
    window: 'Packets are settled by',
    settleAfter: 'A packet may be reported late by',
    leastPrice: 'A credit costs at least',
    leastRelayPrice: 'A million bytes through a relay cost at least',
    joinCredits: 'A request to join counts as credits',
    meshPermille: 'Of packets that went over neighbours, for these',
    mapPermille: 'A consumer’s word may bring of the map, of what it paid for packets',
    probes: 'Relays are looked at',
    mostADay: 'Tokens are for at most, a day',
    feePpm: 'Burned on top',
    toleranceDdb: 'Levels may be off by',
    proof: 'Beacons',
  } as Readonly<Record<string, string>>,
  pays: { use: 'packets that were paid for', coverage: 'proved coverage' } as Readonly<
    Record<string, string>
  >,
  noCap: 'no cap',
  noProof: 'none are asked for',
  noMap: 'no map is made',
  mapOf: (owners: number, days: number) =>
    `gateways of ${formatCount(owners)} owners on ${formatCount(days)} days`,
  noProbes: 'never',
  probesOf: (every: string, answer: string) => `every ${every}; words of it come within ${answer}`,
  proofOf: (every: string, spread: string, witnesses: number) =>
    `every ${every}, within ${spread}; ${formatCount(witnesses)} witnesses count`,
} as const

export const COVERAGE_TEXT = catalogueOf(PAGE_EN, {
  de: async () => (await import('./languages/de.ts')).PAGE,
  es: async () => (await import('./languages/es.ts')).PAGE,
})

export const MAP_TEXT = catalogueOf(MAP_EN, {
  de: async () => (await import('./languages/de.ts')).MAP,
  es: async () => (await import('./languages/es.ts')).MAP,
})

export const GATEWAY_TEXT = catalogueOf(GATEWAY_EN, {
  de: async () => (await import('./languages/de.ts')).GATEWAY,
  es: async () => (await import('./languages/es.ts')).GATEWAY,
})

export const COVERAGE_WORDS = catalogueOf(WORDS_EN, {
  de: async () => (await import('./languages/de.ts')).WORDS,
  es: async () => (await import('./languages/es.ts')).WORDS,
})

/** What its codes, facts and parameters are called in other languages: in English the node says it. */
export const coverageLexicon = lexiconOf({
  de: async () => (await import('./languages/de.ts')).LEXICON,
  es: async () => (await import('./languages/es.ts')).LEXICON,
})
