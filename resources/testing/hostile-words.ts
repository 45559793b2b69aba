/** The extremes of every field of everything that can be said to any resource, and of what a registration says. */
import fc from 'fast-check'
import { GENESIS_MS } from '../../kernel/testing/fixtures.ts'
import { type CborKey, type CborValue, decodeCbor, encodeCbor } from '../../protocol/cbor/cbor.ts'
import { isCellNumber } from '../../protocol/cells/cell-number.ts'
import { encodeSeal } from '../../protocol/cells/seal.ts'
import type { MessageId, SubjectId } from '../../protocol/ids.ts'
import { capacityOf, heightOf, MOST_HEIGHT } from '../../protocol/piece/piece-size.ts'
import { encodeSenmlCbor, SENML_CBOR, type SenmlRecord } from '../../protocol/senml/senml.ts'
import { SAID } from '../../protocol/words/testing/said.ts'
import {
  CANCEL,
  CAUSES,
  CHALLENGE,
  COMMIT,
  DECLINE,
  DEMAND,
  MOST_FUEL,
  MOST_PAGES,
  OFFER,
  OUTCOMES,
  REVEAL,
} from '../compute/messages/compute-messages.ts'
import { KINDS } from '../compute/messages/kinds/kinds.ts'
import type { JobId } from '../compute/messages/rows.ts'
import { beaconHash } from '../coverage/messages/beacon-plan.ts'
import { BEACON, CARRIED, RECEIPT, ROUTE, WITNESS } from '../coverage/messages/coverage-messages.ts'
import { OUTAGE } from '../coverage/messages/outage/outage.ts'
import { RELAY_OFFER, RELAY_RECEIPT, RELAY_SESSION } from '../coverage/messages/relay/relay-messages.ts'
import { ORDER_TYPE } from '../energy/messages/order.ts'
import { SEAL_TYPE } from '../mobility/messages/seal.ts'
import { encodeSheet, MOST_VISITS, QUARTER_MS, SHEET_TYPE, type Visit } from '../mobility/messages/sheet.ts'
import { MAP_ORDER as SIGNAL_ORDER } from '../signal/messages/map-order.ts'
import { REFLECTED } from '../signal/messages/reflected.ts'
import { SEAL_TYPE as SIGNAL_SEAL, sealOf } from '../signal/messages/seal.ts'
import { SHEET as SIGNAL_SHEET } from '../signal/messages/sheet.ts'
import {
  ACCEPT_TYPE,
  DEAL_TYPE,
  type DealId,
  END_TYPE,
  encodeDeal,
  encodeDeals,
  encodeProbe,
  encodeProof,
  encodeReceipt,
  MOST_DEALS,
  MOST_NEEDED,
  PROBE_TYPE,
  PROOF_TYPE,
  RECEIPT_TYPE,
} from '../storage/messages/storage-messages.ts'

export const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000

export interface Saying {
  readonly contentType: string
  readonly payload: Uint8Array
}

/** Nothing of it is right everywhere, and each of it somewhere. */
const EDGES: readonly CborValue[] = [
  ...[0, 1, -1, 0.5, 2 ** 32, 2 ** 40 - 1, 2 ** 40, 2 ** 48 - 1, 2 ** 48, Number.MAX_SAFE_INTEGER],
  ...[-Number.MAX_SAFE_INTEGER, 1e300, -1e300, 5e-324, Number.NaN, Number.POSITIVE_INFINITY, 2n ** 64n - 1n],
  ...['', '0', '-1', '9'.repeat(39), (2n ** 128n - 1n).toString(), '9'.repeat(4000)],
  ...[null, true, [], {}, new Uint8Array(0), new Uint8Array(32)],
]
const edge = fc.constantFrom(...EDGES)
const safe = fc.constantFrom(0, 1, 2 ** 40 - 1, 2 ** 48 - 1, 2 ** 48, Number.MAX_SAFE_INTEGER)
/** Some of them in the range of 6 and of 18 decimals, where deposits are. */
const amount = fc.constantFrom(
  0n,
  1n,
  10n ** 3n,
  10n ** 9n,
  10n ** 15n,
  10n ** 21n,
  2n ** 53n,
  2n ** 86n,
  2n ** 99n,
  2n ** 127n,
  2n ** 128n - 1n,
)

/** What stands in a registration: a number or a text each. */
export const details = fc.dictionary(
  fc.constantFrom(
    'vin',
    'pvW',
    'connectionW',
    'storageWh',
    'altitudeM',
    'price',
    'egress',
    'url',
    'gainDdbi',
    'region',
    'x',
  ),
  fc.oneof(
    fc.constantFrom(5000, 5000, 5000, 43_000),
    fc.constantFrom(0, -1, 0.5, 1e9, 1e300, -1e300, Number.MAX_SAFE_INTEGER, '', '9'.repeat(50)),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  ),
)

/** A day of registers that rise, here and there beside the slots, with leaps; or single ones of any value; or orders. */
export function meterSayings(epoch: number): fc.Arbitrary<Saying> {
  const startMs = GENESIS_MS + epoch * DAY_MS
  const hour = fc.integer({ min: 0, max: 24 })
  const allDay = fc.constant(Array.from({ length: 25 }, (_, at) => at))
  const hoursSinceBegin = (at: number) => epoch * 24 + at
  const rising = fc
    .record({
      panels: fc.boolean(),
      leap: fc.constantFrom(0, 0, 0, 2 ** 40),
      hours: fc.oneof(allDay, fc.uniqueArray(hour)),
    })
    .map(({ panels, leap, hours }) =>
      hours
        .toSorted((a, b) => a - b)
        .flatMap((at): SenmlRecord[] => {
          const [t, since] = [(startMs + at * HOUR_MS) / 1000, hoursSinceBegin(at) + leap]
          return [
            { n: 'import', u: 'Wh', t, v: panels ? 0 : 900 * since },
            { n: 'export', u: 'Wh', t, v: panels ? 1000 * since : 0 },
          ]
        }),
    )
    .filter(records => records.length > 0)
  const value = fc.constantFrom(0, 2 ** 48 - 1, 2 ** 48, Number.MAX_SAFE_INTEGER, 1e300, -1, 0.5, 0xffff)
  const single = fc
    .record({
      n: fc.constantFrom('import', 'export', 'generation', 'other'),
      u: fc.constantFrom('Wh', 'kWh', 'W'),
      v: value,
      at: hour,
    })
    .map(({ n, u, v, at }): SenmlRecord[] => [{ n, u, v, t: (startMs + at * HOUR_MS) / 1000 }])
  const order = fc
    .record({
      slot: fc.oneof(
        hour.map(at => startMs + DAY_MS + at * HOUR_MS),
        safe,
      ),
      side: fc.constantFrom('buy', 'sell'),
      price: fc.oneof(fc.constantFrom(100_000, 200_000), safe),
      wh: safe,
    })
    .map((said): Saying => ({ contentType: ORDER_TYPE, payload: encodeCbor(said) }))
  return fc.oneof(
    { weight: 4, arbitrary: senml(rising) },
    { weight: 1, arbitrary: senml(single) },
    { weight: 1, arbitrary: order },
  )
}

export function stationSayings(epoch: number, units: ReadonlyMap<string, string>): fc.Arbitrary<Saying> {
  const startMs = GENESIS_MS + epoch * DAY_MS
  const record = fc
    .record({
      name: fc.constantFrom(...units.keys()),
      v: fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -100, max: 2000 }), safe),
      minute: fc.integer({ min: -100, max: 1500 }),
      far: fc.option(fc.constantFrom(2 ** 28, 1e12, 1e300), { nil: undefined, freq: 20 }),
    })
    .map(({ name, v, minute, far }): SenmlRecord => {
      return { n: name, u: units.get(name)!, v, t: far ?? startMs / 1000 + minute * 60 }
    })
  return senml(fc.array(record, { minLength: 1, maxLength: 20 }))
}

/** Sheets of any cells on earth, poles and pentagons included, and of any numbers. */
export function sheetSayings(epoch: number): fc.Arbitrary<Saying> {
  const first = (GENESIS_MS + epoch * DAY_MS) / QUARTER_MS
  const cell = fc
    .oneof(fc.nat({ max: 122 * 8 ** 9 }), fc.constantFrom(...[0, 4, 58, 117, 121].map(base => base * 8 ** 9)))
    .filter(number => isCellNumber(number, 9))
  const near = cell.chain(base =>
    fc.array(
      fc.nat({ max: 300 }).map(step => base + step),
      { maxLength: 40 },
    ),
  )
  const visit = fc.record({
    seconds: fc.oneof(fc.nat({ max: 40 }), fc.constantFrom(0, 900)),
    metres: fc.oneof(fc.nat({ max: 400 }), fc.constantFrom(0, 1_000_000)),
  })
  const visits = fc
    .tuple(fc.oneof(near, fc.array(cell, { maxLength: 20 })), fc.infiniteStream(visit))
    .map(([cells, said]) =>
      [...new Set(cells)]
        .filter(number => isCellNumber(number, 9))
        .sort((a, b) => a - b)
        .slice(0, MOST_VISITS)
        .map((number): Visit => ({ cell: number, ...said.next().value })),
    )
  const whole = fc.constantFrom(0, 1, 7, 60, 900, 65_535, 2 ** 31 - 1)
  const drive = fc.record({
    fixes: whole,
    accuracyM: whole,
    accuracies: whole,
    speeds: whole,
    fasterCmps2: whole,
    slowerCmps2: whole,
    hardS: whole,
    turnedDeg: whole,
  })
  const counters = fc.record({ odometer: fc.tuple(whole, whole), charge: fc.tuple(whole, whole) })
  return fc
    .record(
      {
        quarter: fc.oneof(
          { weight: 6, arbitrary: fc.integer({ min: first - 40, max: first + 96 }) },
          { weight: 1, arbitrary: fc.constantFrom(0, 2 ** 32 - 1) },
        ),
        visits,
        drive,
        motion: fc.oneof(
          fc.record({ seconds: whole, shake: whole }),
          fc.record({ seconds: whole, shake: whole, push: fc.record({ seconds: whole, agree: whole }) }),
        ),
        salt: fc.constant(new Uint8Array(16)),
        vehicle: counters,
      },
      { requiredKeys: ['quarter', 'visits', 'drive'] },
    )
    .chain(sheet => {
      const seal = fc
        .constantFrom('00', 'ab')
        .map(digits => encodeSeal({ quarter: sheet.quarter, hash: digits.repeat(32) }))
      return fc.oneof(
        { weight: 3, arbitrary: fc.constant({ contentType: SHEET_TYPE, payload: encodeSheet(sheet) }) },
        { weight: 1, arbitrary: seal.map(payload => ({ contentType: SEAL_TYPE, payload })) },
      )
    })
}

/** Sheets, seals, words of tests and orders of signal, with the extremes of every field. */
export function signalSayings(epoch: number, all: readonly SubjectId[]): fc.Arbitrary<Saying> {
  const first = (GENESIS_MS + epoch * DAY_MS) / QUARTER_MS
  const quarter = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: first - 40, max: first + 96 }) },
    { weight: 1, arbitrary: fc.constantFrom(0, 2 ** 32 - 1) },
  )
  const cell = fc.nat({ max: 122 * 8 ** 9 }).filter(number => isCellNumber(number, 9))
  const network = fc.constantFrom('lte 262-01', 'lora', 'gsm 799-999', 'cellular')
  const level = fc.constantFrom(null, 0, -1, -2_000, 1_000, -950)
  const count = fc.constantFrom(1, 30, 100_000)
  const sight = fc.record({
    cell,
    network,
    samples: count,
    different: count,
    rsrp: level,
    rsrq: level,
    sinr: level,
    rssi: level,
  })
  const [id, whole] = [fc.constantFrom('00'.repeat(16), 'ff'.repeat(16)), fc.constantFrom(0, 1, 600_000)]
  const reflector = fc.constantFrom(...all)
  const test = fc.record({ cell, network, reflector, test: id, downKbps: whole, upKbps: whole, rtt: whole })
  const sheet = fc
    .record({
      quarter,
      sights: fc.array(sight, { maxLength: 6 }),
      tests: fc.array(test, { maxLength: 3 }),
      salt: id,
    })
    .map(SIGNAL_SHEET.encode)
  const at = quarter.map(number => Math.min(number, 2 ** 27) * QUARTER_MS)
  const bytes = fc.constantFrom(0, 2 ** 32)
  const seen = { pings: fc.constantFrom(0, 1_000), rtt: whole, rttMost: whole, jitter: whole }
  const moved = { downBytes: bytes, downMs: whole, upBytes: bytes, upMs: whole }
  const word = fc.record({ test: id, of: reflector, at, ...moved, ...seen }).map(REFLECTED.encode)
  const seal = fc
    .tuple(sheet, reflector)
    .map(([payload, by]) =>
      encodeSeal({ quarter: SIGNAL_SHEET.decode(payload).quarter, hash: sealOf(by, payload) }),
    )
  const order = fc
    .record({
      regions: fc.constant(['851f1d4bfffffff']),
      days: fc.constantFrom(0, 31),
      most: amount,
    })
    .map(SIGNAL_ORDER.encode)
  const as = (contentType: string, payload: fc.Arbitrary<Uint8Array>) =>
    payload.map((said): Saying => ({ contentType, payload: said }))
  return fc.oneof(
    as(SIGNAL_SHEET.contentType, sheet),
    as(SIGNAL_SEAL, seal),
    as(REFLECTED.contentType, word),
    as(SIGNAL_ORDER.contentType, order),
  )
}

export interface StorageWorld {
  readonly providers: readonly SubjectId[]
  /** Deals that were offered so far. */
  readonly deals: readonly DealId[]
}

export function offerSayings(epoch: number, { providers }: StorageWorld): fc.Arbitrary<Saying> {
  const endMs = GENESIS_MS + (epoch + 1) * DAY_MS
  const rawSize = fc.constantFrom(0, 1, 127, 128, 2 ** 40, capacityOf(MOST_HEIGHT))
  const share = fc
    .tuple(fc.constantFrom(...providers), rawSize, fc.nat({ max: 3 }), amount, amount)
    .map(([provider, size, seed, price, egress]) => ({
      provider,
      price,
      egress,
      piece: { root: new Uint8Array(32).fill(seed), rawSize: size, height: heightOf(size) },
    }))
  return fc
    .record({
      file: fc.constant('ab'.repeat(16)),
      needed: fc.constantFrom(1, MOST_NEEDED),
      untilMs: fc.constantFrom(endMs, endMs + 1, endMs + 30 * DAY_MS, 2 ** 48 - 1),
      shares: fc.array(share, { minLength: 1, maxLength: 3 }),
    })
    .map(offer => ({ contentType: DEAL_TYPE, payload: encodeDeal(offer) }))
}

/** What each kind of device says of deals, but for offers. */
export function dealSayings({ deals }: StorageWorld, model: string): fc.Arbitrary<Saying> {
  const any = fc.constantFrom(...(deals.length === 0 ? ([`${'7'.repeat(64)}:0`] as DealId[]) : deals))
  const some = fc.array(any, { maxLength: 3 }).map(encodeDeals)
  const node = fc.constant(new Uint8Array(32))
  const proof = fc
    .record({
      epoch: fc.constantFrom(0, 1, 2 ** 32 - 1),
      leaves: fc.array(fc.record({ leaf: node, path: fc.array(node, { maxLength: 40 }) }), { maxLength: 3 }),
    })
    .map(encodeProof)
  const probe = fc
    .record({
      epoch: fc.constantFrom(0, 1, 2),
      number: fc.nat({ max: 3 }),
      ms: fc.constantFrom(0, 2 ** 32 - 1),
    })
    .map(encodeProbe)
  const receipt = fc
    .record({ deal: any, bytes: fc.constantFrom(0, 1, 2 ** 40, Number.MAX_SAFE_INTEGER) })
    .map(encodeReceipt)
  const as = (contentType: string, payload: fc.Arbitrary<Uint8Array>) =>
    payload.map((bytes): Saying => ({ contentType, payload: bytes }))
  const all = fc.constant(encodeDeals(deals.slice(-MOST_DEALS)))
  if (model === 'storage/prober') return as(PROBE_TYPE, probe)
  if (model === 'storage/provider')
    return fc.oneof(
      { weight: 3, arbitrary: as(ACCEPT_TYPE, all) },
      { weight: 1, arbitrary: as(PROOF_TYPE, proof) },
    )
  return fc.oneof(
    { weight: 4, arbitrary: as(RECEIPT_TYPE, receipt) },
    { weight: 1, arbitrary: as(END_TYPE, some) },
  )
}

export interface CoverageWorld {
  readonly gateways: readonly SubjectId[]
  /** Routes that were asked for so far. */
  readonly routes: readonly MessageId[]
}

export function routeSayings(epoch: number): fc.Arbitrary<Saying> {
  const endMs = GENESIS_MS + (epoch + 1) * DAY_MS
  const addr = fc.constantFrom(0, 1, 2 ** 32 - 1)
  return fc
    .record({
      addrs: fc.array(fc.record({ from: addr, to: addr }), { maxLength: 3 }),
      joins: fc.array(fc.constant({ from: '00'.repeat(8), to: 'ff'.repeat(8) }), { maxLength: 1 }),
      copies: fc.constantFrom(1, 16),
      within: fc.constantFrom(0, DAY_MS),
      price: amount,
      budget: amount,
      until: fc.constantFrom(endMs, endMs + 2 * DAY_MS, endMs + 300 * DAY_MS, 2 ** 48 - 1),
      endpoint: fc.constantFrom('', 'x'.repeat(200)),
    })
    .map(route => ({ contentType: ROUTE.contentType, payload: ROUTE.encode(route) }))
}

/** What gateways and consumers say of routes, packets and beacons. */
export function coverageSayings(
  epoch: number,
  { gateways, routes }: CoverageWorld,
  model: string,
): fc.Arbitrary<Saying> {
  const at = GENESIS_MS + epoch * DAY_MS
  const route = fc.constantFrom(...(routes.length === 0 ? ['7'.repeat(64) as MessageId] : routes))
  const hash = fc.constantFrom('00'.repeat(16), 'ff'.repeat(16))
  const levels = {
    frequencyHz: fc.constantFrom(100_000_000, 868_100_000, 2_600_000_000),
    sf: fc.constantFrom(0, 7, 12),
    rssi: fc.constantFrom(-2_000, -900, 200),
    snr: fc.constantFrom(-400, 0, 400),
  }
  const before = fc.constantFrom(0, 1, 4_001, HOUR_MS, DAY_MS, 7 * DAY_MS)
  const join = fc.constantFrom(0, 1)
  const packet = fc.record({ hash, before, bytes: fc.constantFrom(0, 24, 255), join, ...levels })
  const carried = fc
    .record({ route, at: fc.constant(at), packets: fc.array(packet, { maxLength: 4 }) })
    .map(CARRIED.encode)
  const credits = fc.constantFrom(0, 1, 50, 2 ** 32 - 1)
  const receipt = fc
    .record({ route, gateway: fc.constantFrom(...gateways), credits, packets: credits, at: fc.constant(at) })
    .map(RECEIPT.encode)
  const draw = fc.constantFrom(0, Math.max(0, epoch - 1), 2 ** 32 - 1)
  const beacon = fc.record({ draw, at: fc.constant(at), secret: hash }).map(BEACON.encode)
  const seed = `0x${'00'.repeat(32)}` as const
  const known = fc.constantFrom(...gateways.map(gateway => beaconHash(seed, gateway, '00'.repeat(16))))
  const heard = fc.array(fc.record({ hash: fc.oneof(hash, known), before, ...levels }), { maxLength: 3 })
  const witness = fc.record({ draw, at: fc.constant(at), beacons: heard }).map(WITNESS.encode)
  const as = ({ contentType }: { readonly contentType: string }, payload: fc.Arbitrary<Uint8Array>) =>
    payload.map((bytes): Saying => ({ contentType, payload: bytes }))
  const named = fc.record({
    session: route,
    relay: fc.constantFrom(...gateways),
    bytes: fc.constantFrom(0, 1, 2 ** 48 - 1),
    at: fc.constant(at),
  })
  const untils = fc.constantFrom(at + 2 * DAY_MS, at + 300 * DAY_MS, 2 ** 48 - 1)
  const opened = fc.record({
    relay: fc.constantFrom(...gateways),
    price: amount,
    budget: amount,
    until: untils,
  })
  const offer = fc.record({ price: amount, endpoint: fc.constantFrom('x', 'x'.repeat(200)), until: untils })
  if (model === 'coverage/relay') return as(RELAY_OFFER, offer.map(RELAY_OFFER.encode))
  if (model === 'coverage/relay-client')
    return fc.oneof(
      as(RELAY_SESSION, opened.map(RELAY_SESSION.encode)),
      as(RELAY_RECEIPT, named.map(RELAY_RECEIPT.encode)),
    )
  if (model === 'coverage/consumer') return fc.oneof(as(RECEIPT, receipt), routeSayings(epoch))
  const moment = fc.constantFrom(0, 1, at - DAY_MS, at - 1, at, at + DAY_MS, 2 ** 48 - 1)
  const counts = { heard: credits, dropped: credits }
  const outage = fc.record({ from: moment, until: moment, ...counts, at: moment }).map(OUTAGE.encode)
  return fc.oneof(as(CARRIED, carried), as(BEACON, beacon), as(WITNESS, witness), as(OUTAGE, outage))
}

const ALLOWED = {
  kind: KINDS.at(-1)!,
  tool: 'povray 3.7',
  build: 'e'.repeat(64),
  start: 0n,
  perGiga: 2n ** 128n - 1n,
  most: MOST_FUEL,
  speed: 1,
}

/** Of machines, of whoever asks for work, and of both about jobs that stand. */
export function offeringSayings(epoch: number): fc.Arbitrary<Saying> {
  const endMs = GENESIS_MS + (epoch + 1) * DAY_MS
  const until = fc.constantFrom(endMs, endMs + 30 * DAY_MS, 2 ** 48 - 1)
  return fc
    .record({
      start: amount,
      perGiga: amount,
      fuel: fc.constantFrom(0, 10 ** 6, MOST_FUEL),
      pages: fc.constantFrom(1, MOST_PAGES),
      speed: fc.constantFrom(1, 2 ** 32),
      slots: fc.constantFrom(1, 64),
      bond: amount,
      until,
      kinds: fc.constantFrom([], [ALLOWED]),
    })
    .map(said => ({ contentType: OFFER.contentType, payload: OFFER.encode(said) }))
}

export function demandSayings(epoch: number): fc.Arbitrary<Saying> {
  const endMs = GENESIS_MS + (epoch + 1) * DAY_MS
  const content = fc.constantFrom('0'.repeat(64), 'f'.repeat(64))
  return fc
    .record({
      kind: fc.constantFrom(...KINDS),
      builds: fc.constantFrom([], ['e'.repeat(64)]),
      module: content,
      inputs: fc.array(content, { minLength: 1, maxLength: 3 }),
      fuel: fc.constantFrom(0, 10 ** 6, MOST_FUEL),
      pages: fc.constantFrom(1, MOST_PAGES),
      start: amount,
      perGiga: amount,
      confidence: fc.constantFrom(0, 900_000, 999_999),
      within: fc.constantFrom(1_000, 2 ** 40),
      until: fc.constantFrom(endMs, endMs + 1, endMs + 30 * DAY_MS, 2 ** 48 - 1),
      near: fc.constantFrom([], ['85283083fffffff'], ['8001fffffffffff', '85283083fffffff']),
      uptime: fc.constantFrom(0, 990_000, 1_000_000),
    })
    .map(said => ({ contentType: DEMAND.contentType, payload: DEMAND.encode(said) }))
}

export function jobSayings(jobs: readonly JobId[], model: string): fc.Arbitrary<Saying> {
  const job = fc.constantFrom(...(jobs.length === 0 ? ([`${'7'.repeat(64)}:0`] as JobId[]) : jobs))
  const some = <One>(one: fc.Arbitrary<One>) => fc.array(one, { minLength: 1, maxLength: 3 })
  if (model === 'compute/requester')
    return fc
      .tuple(fc.constantFrom(CANCEL, CHALLENGE), some(job))
      .map(([word, all]) => ({ contentType: word.contentType, payload: word.encode({ jobs: all }) }))
  const seal = fc.record({ job, seal: fc.constant('a'.repeat(64)) })
  const reveal = fc.record({
    job,
    result: fc.constant('b'.repeat(64)),
    fuel: fc.constantFrom(0, MOST_FUEL),
    outcome: fc.constantFrom(...OUTCOMES),
    salt: fc.constant('0'.repeat(32)),
  })
  const cause = fc.record({ job, cause: fc.constantFrom(...CAUSES) })
  return fc.oneof(
    some(seal).map(all => ({ contentType: COMMIT.contentType, payload: COMMIT.encode({ jobs: all }) })),
    some(reveal).map(all => ({ contentType: REVEAL.contentType, payload: REVEAL.encode({ jobs: all }) })),
    some(cause).map(all => ({ contentType: DECLINE.contentType, payload: DECLINE.encode({ jobs: all }) })),
  )
}

/** Words that all resources share, as they are and bent. */
export const wordSayings: fc.Arbitrary<Saying> = fc
  .constantFrom(...SAID)
  .chain(({ word, said }) =>
    said.map((words): Saying => ({ contentType: word.contentType, payload: word.encode(words) })),
  )

/** The same with one field, at any depth, replaced by an edge. */
export function bent(saying: fc.Arbitrary<Saying>): fc.Arbitrary<Saying> {
  return fc.tuple(saying, fc.nat({ max: 1000 }), edge).map(([{ contentType, payload }, place, value]) => {
    const counter = { left: place % Math.max(1, count(decodeCbor(payload))) }
    return { contentType, payload: encodeCbor(replace(decodeCbor(payload), counter, value)) }
  })
}

function senml(records: fc.Arbitrary<readonly SenmlRecord[]>): fc.Arbitrary<Saying> {
  return records.map(all => ({ contentType: SENML_CBOR, payload: encodeSenmlCbor(all) }))
}

function count(value: CborValue): number {
  if (Array.isArray(value)) return value.reduce((sum: number, part) => sum + count(part as CborValue), 0)
  if (!(value instanceof Map)) return 1
  return [...value.values()].reduce((sum: number, part) => sum + count(part as CborValue), 0)
}

function replace(value: CborValue, counter: { left: number }, by: CborValue): CborValue {
  if (Array.isArray(value)) return value.map(part => replace(part as CborValue, counter, by))
  if (value instanceof Map) {
    const entries = [...(value as ReadonlyMap<CborKey, CborValue>)]
    return new Map(entries.map(([key, part]) => [key, replace(part, counter, by)]))
  }
  return counter.left-- === 0 ? by : value
}
