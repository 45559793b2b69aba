/** Every reason that signal may give, with its facts: a code without a case does not compile. */
import { latLngToCell } from 'h3-js'
import { expect, it } from 'vitest'
import type { StateValue } from '../../../kernel/resource.ts'
import { numberOfCell } from '../../../protocol/cells/cell-number.ts'
import { regionName, regionOf } from '../../../protocol/cells/region.ts'
import { encodeSeal, QUARTER_MS } from '../../../protocol/cells/seal.ts'
import { drawReflectors } from '../messages/draw-reflectors.ts'
import { REFLECTED } from '../messages/reflected.ts'
import { SEAL_TYPE } from '../messages/seal.ts'
import { SHEET, type Sheet, type Sight } from '../messages/sheet.ts'
import {
  ALLOWED,
  device,
  FIRST_QUARTER,
  type Ordered,
  type Purse,
  type Raw,
  reflectedWord,
  type Saw,
  type SettleOptions,
  START_MS,
  settleHours,
  type Told,
} from '../testing/settle.ts'
import { CENTRE, chanceOf, LTE, sheetOf, sightAt } from '../testing/walks.ts'
import { MOST_REFLECTED } from './appraise.ts'
import type { SignalReason } from './reasons.ts'
import { signal } from './resource.ts'
import { SIGNAL } from './slots.ts'

const people = [1, 2, 3, 4, 5].map(number => device(number)) as [
  ReturnType<typeof device>,
  ReturnType<typeof device>,
  ...ReturnType<typeof device>[],
]
const [ada, bo] = people
const mirrors = [11, 12, 13, 14].map(number => device(number, { model: 'signal/reflector' })) as [
  ReturnType<typeof device>,
  ...ReturnType<typeof device>[],
]
const [mirror] = mirrors
const buyer = device(20, { model: 'signal/consumer' })
const all = [...people, ...mirrors, buyer]
const [MINUTE_MS, HOUR_MS, SEED] = [60_000, 3_600_000, `0x${'00'.repeat(32)}`] as const
const TEST = 'ab'.repeat(16)
const FIRST_END = QUARTER_MS

interface Case {
  readonly told?: readonly Told[]
  readonly saw?: readonly Saw[]
  readonly facts: Readonly<Record<string, unknown>>
  readonly subjects?: typeof all
  readonly given?: Partial<SettleOptions>
}

type Bare = Omit<Sheet, 'salt'>
const walk = (quarter: number, seed: number, more: Partial<Parameters<typeof sheetOf>[0]> = {}): Bare =>
  sheetOf({ quarter: FIRST_QUARTER + quarter, way: 3, seed, ...more })
const only = (sheet: Bare, count: number): Bare => ({ ...sheet, sights: sheet.sights.slice(0, count) })
const first = only(walk(0, 1), 2)
const base = sightAt(CENTRE, LTE, chanceOf(3))
const changed = (change: Partial<Sight>): Told => {
  return { by: ada, sheet: { quarter: FIRST_QUARTER, sights: [{ ...base, ...change }], tests: [] } }
}
const tested = (reflector = mirror, quarter = 0): Told => {
  const said = { reflector: reflector.id, test: TEST, downKbps: 22_000, upKbps: 9_000, rtt: 350 }
  return { by: ada, sheet: only(walk(quarter, 1, { tests: [said] }), 2) }
}
const saw = (by = mirror, change: Partial<ReturnType<typeof reflectedWord>> = {}): Saw => {
  return { by, word: { ...reflectedWord(TEST, ada, START_MS + MINUTE_MS), ...change } }
}
const raw = (one: Raw): Case['given'] => ({ raw: [one] })
const sheetSaid = (by = ada, at = FIRST_END + MINUTE_MS): Raw => {
  return {
    by,
    contentType: SHEET.contentType,
    payload: SHEET.encode({ ...first, salt: '00'.repeat(16) }),
    at,
  }
}
const sealSaid = (hash: string, at = FIRST_END + MINUTE_MS, quarter = 0): Raw => {
  const payload = encodeSeal({ quarter: FIRST_QUARTER + quarter, hash })
  return { by: ada, contentType: SEAL_TYPE, payload, at }
}
/** Of five, on two days: a row of each cell. */
const row = (): Pick<Case, 'told'> => {
  const told = people.map((by, at): Told => {
    const quarter = at < 3 ? at : 96 + at
    return { by, sheet: only(walk(quarter, at), 1) }
  })
  return { told }
}
const REGION = regionName(regionOf(first.sights[0]!.cell))
const asks = (most: bigint, count = 1, purse: Partial<Purse> = {}, days = 0): Case => {
  const order: Ordered = { by: buyer, order: { regions: [REGION], days, most }, hour: 75 }
  // Two orders at one moment differ by what they say.
  const orders = Array.from({ length: count }, (_, at) => {
    return { ...order, order: { ...order.order, most: most + BigInt(at) } }
  })
  return {
    ...row(),
    facts: {},
    given: { hours: 76, orders, purse, options: { map: { price: '1', fee: '10%' } } },
  }
}

const CASES: Record<SignalReason, () => Case> = {
  payload_malformed: () => {
    const given = raw({ ...sheetSaid(), payload: new Uint8Array([0xff]) })
    return { given: given!, facts: { problem: expect.any(String), detail: expect.any(String) } }
  },
  not_a_measurer: () => {
    return { given: raw(sheetSaid(mirror))!, facts: { model: 'signal/reflector' } }
  },
  not_a_reflector: () => ({ saw: [saw(bo)], facts: { model: 'signal/phone' } }),
  not_over: () => {
    const at = FIRST_END - 1
    const facts = { endMs: START_MS + FIRST_END, timeMs: START_MS + at }
    return { given: raw(sealSaid('ab'.repeat(32), at))!, facts }
  },
  before_registered: () => {
    const late = { ...ada, registeredAtMs: START_MS + FIRST_END }
    const facts = { endMs: START_MS + FIRST_END, registeredAtMs: START_MS + FIRST_END }
    return { told: [{ by: late, sheet: first }], subjects: [late], facts }
  },
  too_late: () => {
    const dueBeforeMs = START_MS + FIRST_END + HOUR_MS
    const facts = { endMs: START_MS + FIRST_END, dueBeforeMs, arrivedAtMs: dueBeforeMs + 500 }
    return { told: [{ by: ada, sheet: first, sealedAfterMs: HOUR_MS }], facts }
  },
  time_ahead: () => {
    const word = reflectedWord(TEST, ada, START_MS + 2 * MINUTE_MS)
    const said = { by: mirror, contentType: REFLECTED.contentType, payload: REFLECTED.encode(word) }
    const facts = { at: START_MS + 2 * MINUTE_MS, timeMs: START_MS + MINUTE_MS }
    return { given: raw({ ...said, at: MINUTE_MS })!, facts }
  },
  quarter_sealed: () => {
    const given = { raw: [sealSaid('ab'.repeat(32)), sealSaid('cd'.repeat(32), FIRST_END + 2 * MINUTE_MS)] }
    return { given, facts: { startMs: START_MS } }
  },
  quarter_counted: () => {
    const told = [first, { ...first, sights: first.sights.slice(0, 1) }].map(sheet => ({ by: ada, sheet }))
    // What opens the first seal is said twice, with other levels the second time: as long as a seal can come in, both are read.
    const facts = { startMs: START_MS }
    return { told: told.map((one, at) => ({ ...one, openedAfterMs: (at + 2) * MINUTE_MS })), facts }
  },
  not_sealed: () => {
    const arrivedAtMs = START_MS + FIRST_END + 80 * MINUTE_MS + 500
    const facts = { quarter: FIRST_QUARTER, arrivedAtMs, seals: 0 }
    return { told: [{ by: ada, sheet: first, sealedAfterMs: undefined }], facts }
  },
  far_apart: () => {
    const [here] = first.sights as [Sight]
    const there = { ...here, cell: numberOfCell(latLngToCell(48, 9, 9), 9) }
    const sheet = { ...first, sights: [here, there].sort((a, b) => a.cell - b.cell) }
    return { told: [{ by: ada, sheet }], facts: { most: 90_000, metres: expect.any(Number) } }
  },
  too_constant: () => {
    const same = { rsrp: -900, rsrq: -110, sinr: 100, rssi: null, different: 1, samples: 30 }
    const sheet = { ...walk(0, 1, { cells: 5 }) }
    const sights = sheet.sights.map(one => ({ ...one, ...same }))
    return { told: [{ by: ada, sheet: { ...sheet, sights } }], facts: { cells: 5, network: LTE, most: 4 } }
  },
  out_of_bounds: () => {
    return { told: [changed({ sinr: 410 })], facts: { level: 'sinr', network: LTE, value: 410 } }
  },
  levels_contradict: () => {
    const change = { rsrp: -800, rsrq: -105, rssi: -800 }
    return { told: [changed(change)], facts: { network: LTE, ...change } }
  },
  cell_twice: () => {
    const sights = [base, { ...base, rsrp: base.rsrp! - 10 }]
    return {
      told: [{ by: ada, sheet: { quarter: FIRST_QUARTER, sights, tests: [] } }],
      facts: { network: LTE },
    }
  },
  seal_awaited: () => {
    return {
      told: [{ by: ada, sheet: first, leftOut: 2 }],
      facts: {},
      given: { hours: 3, inclusionEpochs: 3 },
    }
  },
  reflected_twice: () => {
    return { saw: [saw(), saw(mirror, { downMs: 1_601 })], facts: { test: TEST } }
  },
  too_many_reflected: () => {
    const tests = Array.from({ length: MOST_REFLECTED + 1 }, (_, at) => at.toString(16).padStart(32, '0'))
    return { saw: tests.map(test => saw(mirror, { test })), facts: { most: MOST_REFLECTED } }
  },
  leapt: () => {
    const there = only(sheetOf({ quarter: FIRST_QUARTER + 1, way: 20, seed: 1, cells: 24 }), 1)
    const options = { mostFlightMps: 1 }
    const told = [first, there].map(sheet => ({ by: ada, sheet }))
    return { told, given: { options }, facts: { quarter: FIRST_QUARTER + 1, metres: expect.any(Number) } }
  },
  copied: () => {
    const told = [
      { by: ada, sheet: walk(0, 1) },
      { by: bo, sheet: { ...walk(0, 1), quarter: FIRST_QUARTER + 20 } },
    ]
    return { told, given: { hours: 6 }, facts: { quarter: FIRST_QUARTER + 20 } }
  },
  same_reading: () => {
    return { told: [ada, bo].map(by => ({ by, sheet: walk(0, 1) })), facts: { others: 1 } }
  },
  seen_lately: () => {
    const told = [
      { by: ada, sheet: only(walk(0, 1), 4) },
      { by: bo, sheet: only(walk(3, 9), 4) },
    ]
    return { told, given: { hours: 2 }, facts: { lately: 4, of: 4, withinMs: HOUR_MS } }
  },
  not_reflected: () => ({ told: [tested()], facts: { tests: 1, of: 1 } }),
  reflector_not_drawn: () => {
    const ids = mirrors.map(({ id }) => id)
    const drawn = drawReflectors(SEED, ada.id, ids)
    const other = mirrors.find(({ id }) => !drawn.includes(id))!
    const word = saw(other, { at: (FIRST_QUARTER + 6) * QUARTER_MS + MINUTE_MS })
    return { told: [tested(other, 6)], saw: [word], given: { hours: 2 }, facts: { tests: 1, of: 1 } }
  },
  own_reflector: () => {
    const own = device(11, { model: 'signal/reflector', owner: ada.owner })
    return { told: [tested(own)], saw: [saw(own)], subjects: [ada, own], facts: { tests: 1, of: 1 } }
  },
  test_empty: () => {
    return { told: [tested()], saw: [saw(mirror, { pings: 2 })], facts: { tests: 1, of: 1 } }
  },
  networks_full: () => {
    // As many names are remembered as can be told apart, and a sheet of another one is due.
    const networks = Array.from({ length: SIGNAL.slots }, (_, at) => `lte ${at}`)
    const [quarter, seal, atMs] = [FIRST_QUARTER - 40, 'ab'.repeat(32), START_MS - 39 * QUARTER_MS]
    const sights = first.sights.map(one => [one.cell, one.network, one.rsrp, one.rsrq, one.sinr, one.rssi])
    const due = {
      waiting: { [ada.id]: [[quarter, seal, atMs, sights, []]] },
      seals: { [ada.id]: [[quarter, seal, atMs]] },
    }
    const state = { ...(signal({}).initialState as object), networks, ...due } as unknown as StateValue
    return { given: { state, hours: -4 }, facts: { sights: 2, quarter } }
  },
  not_vouched: () => {
    return { told: [{ by: ada, sheet: first }], given: { vouching: true }, facts: {} }
  },
  not_a_consumer: () => {
    const order = { by: ada, order: { regions: [REGION], days: 0, most: 1n }, hour: 0 }
    return { given: { orders: [order] }, facts: { model: 'signal/phone', needed: 'signal/consumer' } }
  },
  orders_full: () => ({ ...asks(1_000_000n, 9, {}, 30), facts: { standing: 8, most: 8 } }),
  nothing_there: () => ({ ...asks(1_000_000n), told: [], facts: { owners: 5, days: 2 } }),
  order_spent: () => ({ ...asks(1n), facts: { asked: 1_100n, left: 1n } }),
  deposit_short: () => {
    return { ...asks(1_000_000n, 1, { deposit: 1_099n }), facts: { asked: 1_100n, deposit: 1_099n } }
  },
  spending_not_allowed: () => {
    return { ...asks(1_000_000n, 1, { allowed: undefined }), facts: { asked: 1_100n, accepted: true } }
  },
  allowance_used: () => {
    const allowed = { ...ALLOWED, left: 1_099n }
    return { ...asks(1_000_000n, 1, { allowed }), facts: { asked: 1_100n, left: 1_099n } }
  },
  not_permitted: () => {
    const facts = { rule: 'residents', act: 'spend' }
    return { ...asks(1_000_000n, 1, { forbidden: { code: 'not_permitted', facts } }), facts }
  },
}

it.each(Object.entries(CASES))('%s', (code, make) => {
  const { told = [], saw: seen = [], facts, subjects = all, given = {} } = make()
  const { reasons } = settleHours(subjects, told, seen, { hours: 1, ...given })
  expect([...reasons.keys()]).toContain(code)
  expect(reasons.get(code)).toMatchObject(facts)
})
