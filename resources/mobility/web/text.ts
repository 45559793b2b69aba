/** The sentences of mobility, in English: languages/ has them in others. */
import { catalogueOf, lexiconOf } from '../../../web/src/languages/catalogue.ts'
import { formatCount } from '../../../web/src/languages/numbers.ts'

const cells = (count: number) => `${formatCount(count)} ${count === 1 ? 'cell' : 'cells'}`

/** The page that makes a phone a mapper. */
export const PAGE_EN = {
  title: 'Map while you drive',
  promise:
    'This phone tells in which cells of about 0.1 km² it was in a quarter of an hour, for how long and how far. Your way, the moments, and where your trips begin and end never leave it.',
  insecure:
    'Browsers give a place only to pages with https, or on this machine itself. Open this page by https.',
  noPlace: 'This browser knows no place.',
  before: {
    asks: 'First your browser asks for your place and, on some phones, for motion. Nothing is sent before a trip is over.',
    sends:
      'When a trip is over, a sheet for each quarter of an hour is signed by a key that stays in this browser, and sent when there is a network.',
    sealed:
      'At first only a seal of it is sent, so that nobody can copy your drive; the sheet itself follows some hours later, once nobody else may tell of that time any more. Have this page open then, or on one of the next days: else it is not paid.',
    public:
      'What is sent is public afterwards: in which cells this device was and in which quarter of an hour, without the ends of your trips. What is sold is only what five owners saw together; in the evidence each sheet stands alone, and whoever knows that this device is yours can read them. Drive with it only where anybody may know that.',
    pays: 'A cell that nobody saw for long earns most; of several who see it at once each has a part.',
    costs: 'The screen stays on while it records: have it on a charger, in a holder.',
  },
  notWanted: 'This network does not pay for maps.',
  start: 'Start recording',
  stop: 'Stop',
  endTrip: 'The trip is over',
  now: 'Now',
  state: 'State',
  states: { waits: 'waits for a place', records: 'records' },
  held: 'Held back of this trip, on this phone alone',
  fixes: (count: number) => `${formatCount(count)} ${count === 1 ? 'fix' : 'fixes'}`,
  accuracy: 'Accuracy',
  speed: 'Speed',
  motion: 'Motion sensor',
  motions: { on: 'speaks', off: 'does not speak: what is sent counts all the same' },
  screen: 'Screen',
  screens: {
    on: 'stays on',
    off: 'may go dark: this browser does not keep it on, and then nothing is recorded',
  },
  battery: 'Battery',
  unknown: 'not told by this browser',
  charging: (level: string) => `${level}, charging`,
  asDevice: 'This browser is device',
  tracks: {
    title: 'A track of another device',
    only: 'Take in a track instead',
    why: 'A dash camera, a watch, another app: its GPX, FIT or CSV file is read in this browser and becomes sheets as if this phone had been there, without the ends of its trips. The file goes nowhere.',
    file: 'File',
    taken: 'Become sheets',
    hidden: 'Left out near the ends of trips, or telling nothing',
    late: 'Too old: the network takes no sheet of then any more',
    early: 'Of a quarter of an hour that is not over',
    known: 'Of a quarter of an hour that this device has told, or recorded itself',
    unusable: 'Without a time or a place',
  },
  leaves: 'What leaves this phone',
  trips: (count: number) => `My trips, ${cells(count)}`,
  tripsWhy: (sheets: string, km: string) =>
    `My trips: ${km} km in the last sheets (${sheets}), as this device told them, slow to fast. Drawn here from what is kept on this device; what each earned is behind its name.`,
  none: 'Nothing yet: a trip that goes on is held back, so that its ends can be left out.',
  sheet: (count: number, km: string, minutes: string) => `${cells(count)}, ${km} km, ${minutes} min`,
  cells: 'Cells',
  columns: { cell: 'Cell', seconds: 'Seconds', metres: 'Metres' },
  also: (fixes: number, accuracy: number) =>
    `Besides: ${formatCount(fixes)} fixes, accurate to ${accuracy} m in the middle, and how it sped up, slowed down, turned and shook in all.`,
  opens: (when: string) =>
    `Its seal is on its way; the sheet itself is sent from ${when} on, while this page is open.`,
  told: { sealed: 'sealed', waiting: 'waits', received: 'receipt', refused: 'refused' },
  waiting: (count: number) =>
    count === 1 ? 'One sheet waits for the network.' : `${formatCount(count)} sheets wait for the network.`,
  elsewhere: (count: number) =>
    `${count === 1 ? 'A sheet waits' : `${formatCount(count)} sheets wait`} here for another network. Such sheets are never sent to this one; they go out when this browser meets a node of theirs.`,
  noReceipt: 'The answer is no receipt of this node for this message.',
} as const

/** What mobility's facts are in words. */
export const WORDS_EN = {
  title: 'Maps',
  models: {
    'mobility/phone': 'Phone that maps',
    'mobility/car': 'Car that maps',
    'mobility/rider': 'Rider',
    'mobility/consumer': 'Buyer of maps',
  } as Readonly<Record<string, string>>,
  counts: {
    'mobility/phone': (count: number) => `${formatCount(count)} ${count === 1 ? 'phone' : 'phones'}`,
    'mobility/car': (count: number) => `${formatCount(count)} ${count === 1 ? 'car' : 'cars'}`,
    'mobility/rider': (count: number) => `${formatCount(count)} ${count === 1 ? 'rider' : 'riders'}`,
    'mobility/consumer': (count: number) =>
      `${formatCount(count)} ${count === 1 ? 'buyer' : 'buyers'} of maps`,
  } as Readonly<Record<string, (count: number) => string>>,
  units: (whole: string) => `${whole} fresh cells`,
  contribution: {
    seen: (count: number, km: string, sheets: number) =>
      `${cells(count)} on ${km} km, in ${formatCount(sheets)} ${sheets === 1 ? 'quarter of an hour' : 'quarters of an hour'}`,
    shared: (count: number) =>
      `in ${formatCount(count)} of these it moved along with others, and shares with them`,
    lately: (count: number) => `${cells(count)} had just been paid for, and earned nothing again`,
    lone: (count: number) => `${cells(count)} where too few others drive were paid in part`,
    objects: (count: number) =>
      `${formatCount(count)} ${count === 1 ? 'sight of an object in the street was' : 'sights of objects in the street were'} paid`,
  },
  epoch: (sheets: number, km: string, devices: number) =>
    `${formatCount(sheets)} ${sheets === 1 ? 'sheet' : 'sheets'} of ${formatCount(devices)} ${devices === 1 ? 'device' : 'devices'}, ${km} km`,
  vehicle: (commitment: string) => `vehicle ${commitment}`,
  headline: 'Driven for the map',
  headlineUnit: 'km in the last epoch',
  params: {
    refresh: 'A cell is fresh again after',
    settleAfter: 'A sheet, or its seal, may come late by',
    openFor: 'After that, what was sealed may be opened for',
    remember: 'A sheet is known again for',
    sealsFrom: 'Sheets count only if they are sealed, from',
    vehicleRest: 'After a newer device of a vehicle was heard, an older one rests for',
    declared: 'All that nobody vouches for have of the pool',
    duplicate: 'A cell pays nobody again within',
    lone: 'Where too few others drive a cell pays',
    map: 'A place on the map needs',
  } as Readonly<Record<string, string>>,
  map: (owners: number, days: number) =>
    `drives of ${formatCount(owners)} owners on ${formatCount(days)} days`,
  join: 'Map while you drive',
} as const

export const MOBILITY_TEXT = catalogueOf(PAGE_EN, {
  de: async () => (await import('./languages/de.ts')).PAGE,
  es: async () => (await import('./languages/es.ts')).PAGE,
})

export const MOBILITY_WORDS = catalogueOf(WORDS_EN, {
  de: async () => (await import('./languages/de.ts')).WORDS,
  es: async () => (await import('./languages/es.ts')).WORDS,
})

/** What its codes, facts and parameters are called in other languages: in English the node says it. */
export const mobilityLexicon = lexiconOf({
  de: async () => (await import('./languages/de.ts')).LEXICON,
  es: async () => (await import('./languages/es.ts')).LEXICON,
})
