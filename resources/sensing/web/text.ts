/** The sentences of sensing, in English: languages/ has them in others. */
import { catalogueOf, lexiconOf } from '../../../web/src/languages/catalogue.ts'
import { formatCount } from '../../../web/src/languages/numbers.ts'

/** The page that makes a phone a noise sensor. */
export const PAGE_EN = {
  title: 'Measure noise',
  promise:
    'This phone or computer tells how loud it is around it. Levels leave it, never sound: they are computed on the device, and no sample is kept.',
  insecure:
    'Browsers give a microphone only to pages with https, or on this machine itself. Open this page by https.',
  listen: 'Listen',
  before: {
    asks: 'The browser asks for the microphone first. Nothing is sent until you say so, further down.',
    sends:
      'Then it sends its level about once a minute, signed by a key that stays in this browser, as long as this page is open.',
    pays: 'A reading that counts earns its part of what this network pays for weather and noise.',
    costs: 'It listens all the time that it measures: on a phone, keep it on its charger.',
  },
  first: 'The first second is being heard …',
  level: 'Level now',
  fast: (db: string) => `Loudest: ${db} dB(A), fast.`,
  clipped: 'Too loud for this microphone: such seconds are left out.',
  octaves: 'Levels of the octaves',
  minute: 'The last minute',
  microphone: 'Microphone',
  rate: 'Sample rate',
  fullBand: 'A-weighting within class 2 of IEC 61672-1.',
  lowRate: 'Below 44.1 kHz highs are cut off, so levels may be too low.',
  processing: 'Gain control, noise suppression, echo cancellation',
  off: 'off, as asked',
  untold: (what: string) => `the browser does not say whether these are off: ${what}`,
  processed: (by: string) =>
    `This browser changes the sound (${by}), though it was asked not to. What is changed is not measured, so nothing is sent. Try another browser.`,
  calibration: 'Calibration',
  calibrated: {
    usual: (offset: string, uncertainty: string) =>
      `that of a usual phone, ${offset} dB, give or take ${uncertainty} dB`,
    model: (offset: string, uncertainty: string) =>
      `that of this model, as other people measured it, ${offset} dB, give or take ${uncertainty} dB`,
    person: (offset: string, uncertainty: string) =>
      `by a reference meter, ${offset} dB, give or take ${uncertainty} dB`,
  },
  calibrate: 'I have a sound level meter here',
  calibrateWhy:
    'Hold both side by side in a steady noise, and type what the meter says. It is kept on this device; registered with the phone’s model, it helps others with the same.',
  reference: 'Level of the reference meter in dB(A)',
  setLevel: 'Set',
  wrongLevel: 'A level is between 20 and 130 dB(A).',
  start: 'Start measuring for the network',
  elsewhere: (count: number) =>
    `${count === 1 ? 'A reading waits' : `${count} readings wait`} here for another network. Such readings are never sent to this one; they go out when this browser meets a node of theirs.`,
  notWanted: 'This network does not measure noise.',
  placeFirst: 'Say where it is first: noise without a place tells nobody anything.',
  sent: 'What is sent',
  asDevice: 'This browser is device',
  where: {
    away: 'It is not where it was registered, so nothing is sent until it is back.',
    moving: 'It moves faster than 12 km/h, so nothing is sent.',
  },
  none: 'Nothing is sent yet: the first reading is being heard.',
  noReceipt: 'The answer is no receipt of this node for this message.',
  hz: (rate: string) => `${rate} Hz.`,
  allSent: 'Every reading has a signed receipt.',
  waiting: (count: number) =>
    count === 1
      ? 'One reading waits, kept on this device, also without a network.'
      : `${count} readings wait, kept on this device, also without a network.`,
  states: { waiting: 'kept here', received: 'received', refused: 'refused' },
  stop: 'Stop',
} as const

const readings = (count: number) => `${formatCount(count)} ${count === 1 ? 'reading' : 'readings'}`

/** Facts of sensing, in sentences. */
export const WORDS_EN = {
  title: 'Weather and noise',
  join: 'Measure noise with it',
  models: {
    'sensing/station': 'Weather station',
    'sensing/phone': 'Phone',
    'sensing/noise': 'Noise sensor',
    'sensing/consumer': 'Data buyer',
  } as Readonly<Record<string, string>>,
  counts: {
    'sensing/station': (count: number) =>
      `${formatCount(count)} weather ${count === 1 ? 'station' : 'stations'}`,
    'sensing/phone': (count: number) => `${formatCount(count)} ${count === 1 ? 'phone' : 'phones'}`,
    'sensing/noise': (count: number) => `${formatCount(count)} noise ${count === 1 ? 'sensor' : 'sensors'}`,
    'sensing/consumer': (count: number) =>
      `${formatCount(count)} ${count === 1 ? 'buyer' : 'buyers'} of data`,
  },
  quantities: {
    temperature: 'Temperature',
    humidity: 'Humidity',
    pressure: 'Air pressure',
    windSpeed: 'Wind',
    windDirection: 'Wind direction',
    soundLevel: 'Noise',
  } as Readonly<Record<string, string>>,
  units: readings,
  contribution: {
    passed: (passed: number, asked: number, quantities: number) =>
      `${passed} of ${readings(asked)} counted, of ${quantities} ${quantities === 1 ? 'quantity' : 'quantities'}`,
    failed: (count: number) => `${readings(count)} failed a check of the station alone`,
    differing: (count: number) => `${readings(count)} differed from the neighbours’`,
    waiting: (count: number) => `${readings(count)} ${count === 1 ? 'waits' : 'wait'} for the neighbours’`,
    missing: (count: number) => `${readings(count)} did not come`,
    isolated: (count: number) => `${readings(count)} had no neighbours to be compared with`,
    disagreeing: (count: number) => `${readings(count)} disagreed with the neighbours’ for long`,
    toldBefore: (count: number) => `${readings(count)} had been told by others in the same place before`,
    sameAs: 'its readings are those of another station',
    derived: (count: number) =>
      `${count} ${count === 1 ? 'quantity is' : 'quantities are'} derived from other stations’`,
    noPlace: 'it is in no place, so nobody can be its neighbour',
    held: (part: string) => `${part} of its reward waits, for the reasons shown below`,
    tiers: {
      founding: 'it is one of the first stations here, which are believed up to a limit',
      declared: 'nobody vouches for it',
      recorded: 'nobody vouches for it, and its neighbours have agreed with it for three months',
      vouched: 'somebody vouches for it',
    } as Readonly<Record<string, string>>,
  },
  params: {
    detector: 'What looks more like a cheat than like its neighbours waits, by the model',
    quantities: 'What is measured',
    interval: 'A reading of each counts every',
    catchUp: 'A reading may come late by',
    ahead: 'Its clock may be ahead by',
    forget: 'What a station is used to is forgotten after',
    cellResolution: 'A place is an H3 cell of resolution',
    capacityPerCell: 'Stations paid in one place, at most',
    declared: {
      name: 'Stations that nobody vouches for',
      value: (perCell: string, station: string, share: string) =>
        `${perCell} in a place; each counts for at most ${station}, all of them for at most ${share} of the pool`,
    },
    market: {
      name: 'What was measured is sold',
      value: (owners: string, price: string, fee: string, delay: string) =>
        `an hour of a cell where ${owners} owners measured; ${price} USD for a thousand unless it says otherwise, and ${fee} burned on top; a day comes out ${delay} after its end at the earliest`,
    },
    neighbours: {
      name: 'Compared with',
      value: (fewest: string, most: string) => `${fewest} to ${most} neighbours`,
    },
  },
  room: (free: number) =>
    free === 0
      ? 'no more stations are paid here'
      : `room for ${free} more ${free === 1 ? 'station' : 'stations'} that somebody vouches for`,
  epoch: {
    counted: (counted: number, stations: number) =>
      `${readings(counted)} of ${stations} ${stations === 1 ? 'station' : 'stations'} counted`,
    failed: (count: number) => `${readings(count)} failed a check`,
    differing: (count: number) => `${readings(count)} differed from the neighbours’`,
    weather: (means: string) => `the middle of all: ${means}`,
  },
  altitude: (metres: number) => `${metres} m above the sea`,
  slogan: (stations: number) => `${stations} stations measure together.`,
  headline: 'Weather readings that counted',
  headlineUnit: 'in the last epoch',
  last: 'Last reading',
  none: 'Nothing it measured in this epoch is to be shown.',
  day: (day: string) => `Its readings of ${day}, and its neighbours’.`,
  lineIs: (name: string) => `The line is ${name}, the band all stations around it, the dashes their median.`,
  alone: (name: string) => `The line is ${name}. There is no other station around it.`,
  median: 'Neighbours’ median',
  range: 'Neighbours’ range',
  time: 'Time',
} as const

export const SENSING_TEXT = catalogueOf(PAGE_EN, {
  de: async () => (await import('./languages/de.ts')).PAGE,
  es: async () => (await import('./languages/es.ts')).PAGE,
})

export const SENSING_WORDS = catalogueOf(WORDS_EN, {
  de: async () => (await import('./languages/de.ts')).WORDS,
  es: async () => (await import('./languages/es.ts')).WORDS,
})

/** What its codes, facts and parameters are called in other languages: in English the node says it. */
export const sensingLexicon = lexiconOf({
  de: async () => (await import('./languages/de.ts')).LEXICON,
  es: async () => (await import('./languages/es.ts')).LEXICON,
})
