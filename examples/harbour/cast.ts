/**
 * Who takes part in Harbour: six gateways with recorded receptions, the harbour office whose forty sensors they carry, ten cars and five
 * phones that map roads, and phones that measure mobile networks, with a reflector; and those who cheat, one of each class. Nobody tells the network who they
 * are: the cheat lies in what they say or how they are registered, and all of them run what everybody runs. Names of people are made up; data/SOURCES.md says what is not.
 */
import type { Cast, Member } from '../../cli/cast.ts'

/** Those hours come again and again, drives each time at another pace, packets with counters that go on. */
const ROUND_MS = 4 * 3_600_000

/** Where the gateways of the recording stood, as its source tells it: to 0.6 km, so two that it puts in one place are put a street apart. Cells of H3 resolution 11. */
const PLACES = [
  '8b1f9336c973fff',
  '8b1f9ed9e101fff',
  '8b1f9ed9ec9afff',
  '8b1f9ed9e080fff',
  '8b1f9ed936cefff',
  '8b1f9ed9328dfff',
] as const
/** The region of about 250 km² that the sensors lie in. */
const SAINT_EYNARD = '851f9edbfffffff'
const [HOME, SINGAPORE, ROOF, SQUARE] = [PLACES[0], '8b6520d84282fff', '8b1f9336d96dfff', '8b1f9ed93b9efff']
/** Of three who hear each other and nobody else; and of those who make things up. */
const RING = ['8b1f9ed9038cfff', '8b1f9ed90328fff', '8b1f9ed90276fff'] as const
const [ATTIC, TOWER] = ['8b1f9ed903adfff', '8b1f9336db76fff']
/** What a relay's owner has to say before it begins. */
const CONSENT = 'what others do is done from my address, and I may'
/** What both say of the car they are in: a commitment to its number. */
const VEHICLE = '9f2c1e07b5d84a3360c7f1d2a8e4b95c'
/** Where a ride begins, and its region: the cell of resolution 5 that holds the cell of resolution 7 which is said of it. */
const [BERLIN, MUNICH, HAMBURG, COLOGNE] = [
  { lat: 52.52, lon: 13.405, region: '851f1d4bfffffff' },
  { lat: 48.137, lon: 11.575, region: '851f8d7bfffffff' },
  { lat: 53.551, lon: 9.994, region: '851f15affffffff' },
  { lat: 50.938, lon: 6.957, region: '851fa19bfffffff' },
] as const
type Town = typeof BERLIN | typeof MUNICH | typeof HAMBURG | typeof COLOGNE
/** Dollars a ride costs at most, with what is burned and what may be in doubt, and a way of nine kilometres. */
const [EACH, WAY, RIDE_EVERY_MS] = ['18000000', { metres: 9_000, seconds: 900 }, 7_200_000] as const
const PEOPLE = ['Ada', 'Bo', 'Cleo', 'Dov', 'Edda', 'Finn', 'Gus', 'Hedda'] as const

export const cast: Cast = {
  // Whole rounds of drives lie in a day, and a day in four minutes.
  startsAtMs: Date.UTC(2026, 5, 1, 6),
  timeZone: 'Europe/Paris',
  speed: 360,
  lookAt: 'gateway-elsewhere',
  members: [
    office(),
    ...PLACES.map((cell, at) => gateway(`gateway-${at + 1}`, PEOPLE[at]!, cell, { gateway: at })),
    // It hears nothing: what gateway 1 hears comes to it by another way, and it says it six seconds later.
    gateway('gateway-echo', 'Piet', HOME, { gateway: 0, lateMs: 6_000, antenna: euiOf(0x100) }),
    // One antenna, two accounts: both say the very levels, at the same time.
    gateway('gateway-7', 'Sonja', ROOF, { gateway: 6, antenna: 'roof' }),
    gateway('gateway-7-twin', 'Sonja’s other account', ROOF, { gateway: 6, twin: true, antenna: 'roof' }),
    // It stands beside the others, and is registered where it would be the only one.
    gateway('gateway-elsewhere', 'Rasmus', SINGAPORE, { gateway: 9, stands: SQUARE }),
    // A circle that hears itself: three on one hill, whose beacons nobody else hears.
    ...RING.map((cell, at) =>
      gateway(`gateway-ring-${at + 1}`, ['Milo', 'Nia', 'Oskar'][at]!, cell, {
        series: 0x400 + at,
        air: 'ring',
      }),
    ),
    // They say what never was: packets that nobody got, beacons that nobody sent, hours without a link in which they spoke.
    gateway('gateway-invents', 'Carla', ATTIC, { series: 0x500, invents: 'packets', stands: '-' }),
    gateway('gateway-dreams', 'Dino', TOWER, { series: 0x501, invents: 'witnesses', stands: '-' }),
    gateway('gateway-away', 'Emil', SQUARE, { series: 0x502, invents: 'outages' }),
    // It says that its sensors stand in Singapore; and one that takes packets and signs for none, so nobody carries for it for long.
    consumer('surveyor', 'Abel', {
      port: 1_781,
      addrs: '26011000-26011003',
      places: './data/places-elsewhere.json',
    }),
    consumer('never-signs', 'Berta', {
      port: 1_782,
      addrs: '26011008-2601100f',
      keys: './data/keys-of-nobody.json',
    }),
    // They share their uplinks; one has an address at which nothing answers. Four more look at them, as a seed draws them.
    ...PEOPLE.slice(0, 3).map((owner, at) => relay(`relay-${at + 1}`, owner, 9_481 + at)),
    relay('relay-dead', PEOPLE[3], 9_484, 'http://127.0.0.1:9499'),
    ...PEOPLE.slice(4).map((owner, at) => relayClient(`client-${at + 1}`, owner, 9_491 + at)),
    ...PEOPLE.map((owner, at) => car(`car-${at + 1}`, owner, at + 1)),
    // One car, two devices in it, two accounts.
    car('car-9', 'Ivo', 9, { vin: VEHICLE }),
    car('car-9-twin', 'Ivo’s other account', 9, { vin: VEHICLE }),
    // It never drove: somebody drew a line on a map.
    car('car-10', 'Jule', 10),
    ...['Kim', 'Lea', 'Milo', 'Nia'].map((owner, at) => phone(at + 1, owner)),
    // It lies on a desk, and says what somebody else drove.
    phone(5, 'Oskar'),
    // It drives where car-1, car-2 and car-3 look at the street, and shows its camera one picture on a screen.
    phone(6, 'Pia'),
    // They take riders along; each pair in a region of its own, so that who rides with whom is known to this file.
    ...['cab-1', 'cab-2'].map((name, at) => cab(name, ['Abel', 'Berta'][at]!, BERLIN)),
    rider('rider-1', 'Carla', BERLIN),
    rider('rider-2', 'Dino', BERLIN),
    // It says the whole agreed way, though less was driven.
    cab('cab-pads', 'Emil', MUNICH, { how: 'pads' }),
    rider('rider-3', 'Frida', MUNICH),
    // It accepts, does not come, and says that its rider did not.
    cab('cab-absent', 'Gero', HAMBURG, { how: 'absent' }),
    rider('rider-4', 'Hilde', HAMBURG, { isLeft: true }),
    // Driver and rider are one, and no ride of theirs ever was.
    cab('cab-ghost', 'Igor', COLOGNE),
    rider('rider-ghost', 'Igor', COLOGNE),
    reflector('reflector-1', 'Quentin'),
    ...['Rosa', 'Sven', 'Tilda', 'Ugo'].map((owner, at) =>
      receiver(`signal-${at + 1}`, owner, `walk-${at + 1}`),
    ),
    // One receiver, two accounts.
    receiver('signal-5', 'Vera', 'walk-5'),
    receiver('signal-5-twin', 'Vera’s other account', 'walk-5'),
    // It is of whoever runs the reflector, which says whatever its owner likes.
    receiver('signal-own', 'Quentin', 'walk-6'),
    // It says what signal-1 had said four hours before, when everybody could read it.
    receiver('signal-copy', 'Wim', 'walk-1', { roundsLate: 1 }),
    // A table that somebody made up; and levels that no receiver reports.
    receiver('signal-table', 'Xenia', 'table'),
    receiver('signal-loud', 'Yann', 'loud'),
    // They order what their towns are sold, an edition a day; whoever wants more orders at http://127.0.0.1:9460/v1/orders.
    buyer('map-buyer', 'Zoe', {
      model: 'signal/consumer',
      kind: 'signal-map',
      port: 9460,
      region: '851f1d4bfffffff',
    }),
    // The map of where LoRa is heard, at http://127.0.0.1:9470/v1/map.
    buyer('lora-buyer', 'Alva', {
      model: 'coverage/map-buyer',
      kind: 'coverage-map',
      port: 9470,
      region: SAINT_EYNARD,
    }),
  ],
}

/** A thousandth of a dollar for each copy of a packet, up to ten copies. */
function office(): Member {
  return {
    name: 'office',
    owner: 'Harbour office',
    deposit: '100',
    model: 'coverage/consumer',
    cell: '',
    details: {},
    transport: 'http',
    driver: {
      kind: 'coverage-consumer',
      addrs: '26011000-26011027',
      keys: './data/keys.json',
      // It says where its sensors stand.
      places: './data/places.json',
      copies: 10,
      price: '1000',
      budget: '50000000',
      days: 365,
      receiptMs: 500,
    },
  }
}

/** Another that asks for packets of some of these sensors, at the same price. */
function consumer(
  name: string,
  owner: string,
  change: { readonly port: number; readonly addrs: string; readonly places?: string; readonly keys?: string },
): Member {
  const like = office()
  const { places = '-', ...rest } = change
  return {
    ...like,
    name,
    owner,
    deposit: '10',
    driver: { ...like.driver, budget: '5000000', places, ...rest },
  }
}

/** @param offers the address that it gives, where that is not its own door */
function relay(name: string, owner: string, port: number, offers = '-'): Member {
  return {
    name,
    owner,
    deposit: '0',
    model: 'coverage/relay',
    cell: '',
    details: {},
    transport: 'http',
    driver: {
      kind: 'coverage-relay',
      port,
      url: offers,
      price: '1000',
      allow: 'example.org',
      consent: CONSENT,
      lookMs: 1_000,
      reaches: '127.0.0.1',
    },
  }
}

function relayClient(name: string, owner: string, port: number): Member {
  return {
    name,
    owner,
    deposit: '1',
    model: 'coverage/relay-client',
    cell: '',
    details: {},
    transport: 'http',
    driver: {
      kind: 'coverage-relay-client',
      port,
      price: '1000',
      budget: '100000',
      lookMs: 1_000,
      reaches: '127.0.0.1',
    },
  }
}

interface Hearing {
  /** Of the recording; none where it hears beacons alone. */
  readonly gateway?: number
  readonly series?: number
  readonly lateMs?: number
  readonly twin?: true
  /** Where it is, whatever it is registered as; `-` where it has no radio. */
  readonly stands?: string
  readonly air?: string
  readonly antenna?: string
  readonly invents?: string
}

function euiOf(number: number): string {
  return `a84041ffff1e${number.toString(16).padStart(4, '0')}`
}

function gateway(name: string, owner: string, cell: string, heard: Hearing): Member {
  const { lateMs = 0, gateway: recorded, twin, series: own, stands = cell, ...more } = heard
  const series = own ?? (recorded ?? 0) + (twin ? 0x300 : lateMs === 0 ? 0x100 : 0x200)
  const eui = euiOf(series)
  return {
    name,
    owner,
    deposit: '0',
    model: 'coverage/gateway',
    cell,
    details: { gainDdbi: 23 },
    transport: 'http',
    driver: {
      kind: 'coverage-recorded',
      file: 'data/receptions.csv.gz',
      keys: './data/keys.json',
      mapping: { gateway: String(recorded ?? '-'), eui, lateMs, stands, ...more },
      periodMs: ROUND_MS,
      // The consumer is on this machine.
      reaches: '127.0.0.1',
    },
  }
}

function car(name: string, owner: string, drive: number, details: Member['details'] = {}): Member {
  return driver(name, owner, { model: 'mobility/car', drive: `car-${drive}`, details })
}

function phone(number: number, owner: string): Member {
  return driver(`phone-${number}`, owner, { model: 'mobility/phone', drive: `phone-${number}`, details: {} })
}

/** It answers many tests: an hour of the network lasts ten seconds. */
function reflector(name: string, owner: string): Member {
  const port = 9450
  return {
    name,
    owner,
    deposit: '0',
    model: 'signal/reflector',
    cell: '',
    details: { url: `http://127.0.0.1:${port}` },
    transport: 'http',
    driver: { kind: 'signal-reflector', port, downBytes: 200_000, upBytes: 50_000, pings: 5, anHour: 1_000 },
  }
}

/** A test of the way every fifty readings. */
function receiver(
  name: string,
  owner: string,
  walk: string,
  { roundsLate = 0 }: { readonly roundsLate?: number } = {},
): Member {
  return {
    name,
    owner,
    deposit: '0',
    model: 'signal/phone',
    cell: '',
    details: {},
    transport: 'http',
    driver: {
      kind: 'signal-recorded',
      reaches: '127.0.0.1',
      file: 'data/walks.csv.gz',
      mapping: { walk, roundsLate },
      periodMs: ROUND_MS,
      testEach: 50,
    },
  }
}

/** 2 to get in, 1 a kilometre, 0.2 a minute. It answers riders where its registration says. */
function cab(name: string, owner: string, { region }: Town, how: { readonly how?: string } = {}): Member {
  return {
    name,
    owner,
    deposit: '0',
    model: 'mobility/car',
    cell: '',
    details: {},
    transport: 'http',
    driver: {
      kind: 'mobility-rides-played',
      port: 0,
      regions: [region],
      start: '2000000',
      perKm: '1000000',
      perMinute: '200000',
      ...how,
    },
  }
}

/** It rides every two hours, some six kilometres further. */
function rider(
  name: string,
  owner: string,
  { lat, lon }: Town,
  how: { readonly isLeft?: boolean } = {},
): Member {
  return {
    name,
    owner,
    deposit: '2000',
    model: 'mobility/rider',
    cell: '',
    details: {},
    transport: 'http',
    driver: {
      kind: 'mobility-rider-played',
      reaches: '127.0.0.1',
      port: 0,
      from: { lat, lon },
      to: { lat: lat - 0.04, lon: lon - 0.04 },
      way: WAY,
      each: EACH,
      everyMs: RIDE_EVERY_MS,
      ...how,
    },
  }
}

interface Desk {
  readonly model: string
  readonly kind: string
  readonly port: number
  readonly region: string
}

function buyer(name: string, owner: string, { model, kind, port, region }: Desk): Member {
  return {
    name,
    owner,
    deposit: '20',
    model,
    cell: '',
    details: {},
    transport: 'http',
    driver: { kind, port, everyMs: 5_000, regions: region, most: '5000000' },
  }
}

/** Registered in no place: where somebody lives is nobody’s business. */
function driver(
  name: string,
  owner: string,
  { model, drive, details }: Pick<Member, 'model' | 'details'> & { readonly drive: string },
): Member {
  return {
    name,
    owner,
    deposit: '0',
    model,
    cell: '',
    details,
    transport: 'http',
    driver: {
      kind: 'mobility-recorded',
      file: 'data/drives.csv.gz',
      mapping: { drive },
      periodMs: ROUND_MS,
    },
  }
}
