/** What phones, reflectors and consumers might say of signal. */
import fc from 'fast-check'
import type { EpochWindow } from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import { encodeSeal, QUARTER_MS } from '../../../protocol/cells/seal.ts'
import { toAddress, toSubjectId } from '../../../protocol/ids.ts'
import type { ConformanceCase, SaidPayload } from '../../conformance.ts'
import { MAP_ORDER } from '../messages/map-order.ts'
import { REFLECTED } from '../messages/reflected.ts'
import { SEAL_TYPE, sealOf } from '../messages/seal.ts'
import { SHEET, type Sheet } from '../messages/sheet.ts'
import { signal } from '../rule/resource.ts'
import { sheetOf } from './walks.ts'

const START_MS = Date.UTC(2026, 0, 1)
const HOUR_MS = 3_600_000
const [SALT, TEST] = ['00'.repeat(16), 'ab'.repeat(16)]

export const signalCase: ConformanceCase = {
  resource: signal({
    settleAfter: '1h',
    openFor: '1h',
    refresh: '2h',
    remember: '4h',
    every: '1h',
    map: { owners: 2, days: 1, keep: '1d' },
  }),
  subjects: [1, 2, 3, 4, 5].map(device),
  startMs: START_MS,
  epochMs: HOUR_MS,
  payloads,
  balance: 1_000_000n,
  // Sheets and seals of quarters of an hour that are not decided, what reflectors said, draws, and the map of a day.
  mostStateValues: 16 * (6 * 8 + 12) + 24 * 8 * 30,
}

/** The fourth is a reflector, the fifth a consumer; the others measure, the first two for one owner. */
function device(number: number): Subject {
  return {
    id: toSubjectId(number.toString(16).padStart(64, '0')),
    owner: toAddress(`0x${Math.max(2, number).toString(16).padStart(40, '0')}`),
    resource: 'signal',
    model: number === 4 ? 'signal/reflector' : number === 5 ? 'signal/consumer' : 'signal/phone',
    cell: '',
    details: {},
    registeredAtMs: START_MS - number,
    movedAtMs: START_MS - number,
    accepted: true,
  }
}

/** Sheets of walks, now and then with something that no receiver says; their seals, words of tests, and orders. */
function payloads({ startMs, endMs }: EpochWindow): fc.Arbitrary<SaidPayload> {
  const first = startMs / QUARTER_MS
  const any = fc.constantFrom(1, 2, 3, 4, 5)
  const sheet = fc
    .record({
      quarter: fc.integer({ min: first - 6, max: first + 4 }),
      way: fc.nat({ max: 2 }),
      seed: fc.nat({ max: 3 }),
      network: fc.constantFrom('lte 262-01', 'gsm', 'nr 262-02'),
      by: any,
    })
    .map(({ by, ...walk }): Sheet => {
      const test = { reflector: device(by).id, test: TEST, downKbps: 5_000, upKbps: 800, rtt: 250 }
      return { ...sheetOf({ ...walk, cells: 3, tests: [test] }), salt: SALT }
    })
  const reflected = fc
    .record({ of: any, at: fc.integer({ min: startMs - HOUR_MS, max: endMs }) })
    .map(({ of, at }) =>
      REFLECTED.encode({
        test: TEST,
        of: device(of).id,
        at,
        downBytes: 1_000_000,
        downMs: 900,
        upBytes: 100_000,
        upMs: 500,
        pings: 10,
        rtt: 300,
        rttMost: 500,
        jitter: 20,
      }),
    )
  const order = fc.constant(MAP_ORDER.encode({ regions: ['851f1d4bfffffff'], days: 1, most: 1_000n }))
  const said = fc.oneof(
    sheet.map(one => [SHEET.contentType, SHEET.encode(one)] as const),
    fc.tuple(sheet, any).map(([one, by]) => {
      const hash = sealOf(device(by).id, SHEET.encode(one))
      return [SEAL_TYPE, encodeSeal({ quarter: one.quarter, hash })] as const
    }),
    reflected.map(payload => [REFLECTED.contentType, payload] as const),
    order.map(payload => [MAP_ORDER.contentType, payload] as const),
  )
  return fc
    .tuple(said, fc.integer({ min: startMs, max: endMs }))
    .map(([[contentType, payload], timeMs]) => ({ contentType, timeMs, payload }))
}
