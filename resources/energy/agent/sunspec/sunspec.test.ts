/** SunSpec maps as the official definitions lay them out, at each place and with each mark of what is not there. */
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { eventually } from '../../../../agent/testing/receiver.ts'
import { runDriver } from '../../../../agent/testing/run-driver.ts'
import { DEFINITIONS, locate } from './definitions.ts'
import {
  findInverter,
  findModels,
  invertersOf,
  type ReadRegisters,
  readEnergy,
  readInverter,
  readStore,
} from './registers.ts'
import { sunspec } from './sunspec.ts'
import { createWrapCounter } from './wrap-counter.ts'

const { ServerTCP } = createRequire(import.meta.url)('modbus-serial') as {
  ServerTCP: new (
    vector: object,
    options: object,
  ) => {
    close(done: () => void): void
    on(event: string, done: () => void): void
    _server: { address(): AddressInfo }
  }
}
const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

interface Model {
  readonly id: number
  readonly values?: Readonly<Record<string, readonly number[]>>
  /** Of a model that is not known here. */
  readonly length?: number
}
/** What a device shows of each type that it does not have. */
const ABSENT: Readonly<Record<string, readonly number[]>> = {
  uint16: [0xffff],
  enum16: [0xffff],
  bitfield16: [0xffff],
  int16: [0x8000],
  sunssf: [0x8000],
  acc32: [0, 0],
  uint32: [0xffff, 0xffff],
  bitfield32: [0xffff, 0xffff],
  uint64: [0xffff, 0xffff, 0xffff, 0xffff],
  float32: [0x7fc0, 0],
}

/** A map as a device has it; what is outside is an illegal address. */
function mapOf(models: readonly Model[], { base = 40_000, end = [0xffff, 0] } = {}): Map<number, number> {
  const words = new Map([
    [base, 0x5375],
    [base + 1, 0x6e53],
  ])
  let at = base + 2
  const put = (values: readonly number[]) => {
    for (const word of values) words.set(at++, word & 0xffff)
  }
  for (const { id, values = {}, length } of models) {
    const points = DEFINITIONS.get(id)?.group.points.slice(2) ?? []
    const size = length ?? points.reduce((sum, point) => sum + point.size, 0)
    put([id, size])
    const begins = at
    for (const { name, type, size: own } of points)
      put(values[name] ?? ABSENT[type] ?? new Array<number>(own).fill(0))
    put(new Array<number>(Math.max(0, begins + size - at)).fill(0))
  }
  put(end)
  return words
}
const reader =
  (words: ReadonlyMap<number, number>): ReadRegisters =>
  async (address, count) =>
    Array.from({ length: count }, (_, offset) => {
      const word = words.get(address + offset)
      if (word === undefined) throw new Error('Modbus exception 2: illegal data address')
      return word
    })
const u32 = (value: number) => [Math.floor(value / 0x10000), value % 0x10000]
const u64 = (value: bigint) => [48n, 32n, 16n, 0n].map(by => Number((value >> by) & 0xffffn))
const f32 = (value: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeFloatBE(value)
  return [bytes.readUInt16BE(0), bytes.readUInt16BE(2)]
}
const COMMON = { id: 1, length: 66 }
const whole = (id: number, wh: number, factor = 0) => ({
  id,
  values: { WH: u32(wh), WH_SF: [factor], W: [1234], W_SF: [0] },
})
const float = (id: number, wh: number) => ({ id, values: { WH: f32(wh), W: f32(1234.4) } })
const der = (wh: bigint, more: Readonly<Record<string, readonly number[]>> = {}) => ({
  id: 701,
  values: { TotWhInj: u64(wh), TotWh_SF: [0], W: [1234], W_SF: [0], ...more },
})

async function readFirst(words: ReadonlyMap<number, number>) {
  const read = reader(words)
  const place = await findInverter(read)
  return place && { id: place.id, ...(await readInverter(place, read)) }
}

it('points lie where the official definitions put them', () => {
  const at = (model: number, name: string) => locate(model, name)?.offset
  expect([at(103, 'W'), at(103, 'W_SF'), at(103, 'WH'), at(103, 'WH_SF')]).toEqual([12, 13, 22, 24])
  expect([at(113, 'W'), at(113, 'WH')]).toEqual([20, 30])
  expect([at(701, 'W'), at(701, 'TotWhInj'), at(701, 'W_SF'), at(701, 'TotWh_SF')]).toEqual([8, 17, 114, 118])
  expect([at(802, 'SoC'), at(802, 'SoC_SF'), at(124, 'ChaState'), at(124, 'ChaState_SF')]).toEqual([
    9, 54, 6, 20,
  ])
  expect(at(103, 'nothing')).toBeUndefined()
})

describe('an inverter’s lifetime energy', () => {
  it.each<readonly [string, readonly Model[]]>([
    ...[101, 102, 103].map(id => [`${id}`, [COMMON, whole(id, 5_000_000)]] as const),
    ...[111, 112, 113].map(id => [`${id}, floating point`, [COMMON, float(id, 5_000_000)]] as const),
    ['701', [COMMON, der(5_000_000n)]],
    [
      '701 beside reactive energy',
      [COMMON, der(5_000_000n, { TotVarhInj: u64(200_000_000n), TotWhAbs: u64(65_536n) })],
    ],
    ['701 with a factor', [COMMON, der(5_000n, { TotWh_SF: [3] })]],
    ['a common model of 65 registers', [{ id: 1, length: 65 }, whole(103, 5_000_000)]],
    ['behind a maker’s own model', [COMMON, { id: 64_001, length: 10 }, whole(103, 5_000_000)]],
    ['103 and 701, which say the same', [COMMON, whole(103, 5_000_000), der(5_000_000n)]],
    ['factor 3', [COMMON, whole(103, 5_000, 3)]],
    ['factor −2', [COMMON, whole(103, 500_000_000, -2)]],
  ])('%s', async (_, models) => {
    for (const base of [40_000, 0, 50_000])
      expect(await readFirst(mapOf(models, { base }))).toMatchObject({
        generationWh: 5_000_000,
        powerW: 1234,
      })
  })

  it('a chain that ends without its mark, and one that never ends, are read', async () => {
    const kostal = mapOf([COMMON, whole(103, 5_000_000), { id: 802 }], { end: [0] })
    expect(await readFirst(kostal)).toMatchObject({ generationWh: 5_000_000 })
    const endless: ReadRegisters = async (address, count) =>
      address === 0 ? [0x5375, 0x6e53].slice(0, count) : new Array<number>(count).fill(1)
    expect(await findInverter(endless)).toBeUndefined()
  })

  it.each([
    ['10x: all ones', whole(103, 0xffff_ffff)],
    ['10x: the sign bit alone', whole(103, 0x8000_0000)],
    ['10x: not started', whole(103, 0)],
    ['10x: no factor', whole(103, 5_000, 0x8000)],
    ['10x: a factor that is none', whole(103, 5_000, 11)],
    ['11x: not a number', { id: 113, values: { WH: [0x7fc0, 0] } }],
    ['11x: infinite', { id: 113, values: { WH: [0x7f80, 0] } }],
    ['701: not there', der(0xffff_ffff_ffff_ffffn)],
    ['701: a model that is cut short', { ...der(5n), length: 20 }],
  ])('%s is absent, never a number', async (_, model) => {
    expect((await readFirst(mapOf([COMMON, model])))?.generationWh).toBeUndefined()
  })

  it('neverMakesUpEnergy: whole Wh, at most what the registers say', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 0x7fff_ffff }),
        fc.integer({ min: -10, max: 5 }),
        async (raw, factor) => {
          const { generationWh } = (await readFirst(mapOf([whole(103, raw, factor)])))!
          const exact = factor < 0 ? raw / 10 ** -factor : raw * 10 ** factor
          expect(generationWh ?? 0).toBe(Math.floor(exact))
        },
      ),
    )
  })

  it('of two inverters behind one gateway both are read', async () => {
    const read = reader(mapOf([COMMON, whole(101, 1_000_000), whole(101, 2_000_000), der(9n)]))
    const inverters = invertersOf(await findModels(read))
    const each = await Promise.all(inverters.map(place => readEnergy(place, read)))
    expect(each.map(energy => energy?.wh)).toEqual([1_000_000, 2_000_000])
  })

  it('a scaled counter begins again where its 32 bits end', async () => {
    const read = reader(mapOf([whole(103, 0xffff_fff0, -1)]))
    const [place] = invertersOf(await findModels(read))
    const energy = await readEnergy(place!, read)
    expect(energy).toEqual({ wh: 429_496_728, rangeWh: 2 ** 32 / 10 })
    const count = createWrapCounter(() => energy!.rangeWh)
    expect([energy!.wh, 100, 200, 50].map(wh => count(wh))).toEqual([
      429_496_728,
      100 + 2 ** 32 / 10,
      200 + 2 ** 32 / 10,
      50 + 2 ** 32 / 10,
    ])
  })
})

it.each([
  [{ id: 802, values: { SoC: [755], SoC_SF: [-1] } }, 75.5],
  [{ id: 713, values: { SoC: [42], Pct_SF: [0] } }, 42],
  [{ id: 124, values: { ChaState: [9_900], ChaState_SF: [-2] } }, 99],
  [{ id: 802, values: { SoC: [0xffff], SoC_SF: [0] } }, undefined],
  [{ id: 802, values: { SoC: [200], SoC_SF: [0] } }, undefined],
  [COMMON, undefined],
])('a store: %j is %s percent full', async (model, percent) => {
  const read = reader(mapOf([COMMON, model]))
  expect(await readStore(await findModels(read), read)).toBe(percent)
})

it('over real Modbus TCP: units are tried in turn, a float inverter and its battery are read at slots', async () => {
  const words = mapOf([COMMON, float(111, 77_000), { id: 802, values: { SoC: [55], SoC_SF: [0] } }], {
    base: 50_000,
  })
  const vector = {
    getHoldingRegister: (address: number, unit: number) => (unit === 126 ? (words.get(address) ?? 0) : 0),
  }
  // A unit of 255 answers for each.
  const server = new ServerTCP(vector, { host: '127.0.0.1', port: 0, unitID: 255 })
  cleanups.push(() => new Promise<void>(resolve => server.close(() => resolve())))
  await new Promise<void>(resolve => server.on('initialized', resolve))
  const { port } = server._server.address()
  const running = runDriver(sunspec, { host: '127.0.0.1', port, everyMs: 50, slotMs: 1000 })
  cleanups.push(() => running.stop())
  await eventually('a report', () => running.reports.length >= 1)
  expect(running.reports[0]!.records.map(({ n, u, v }) => ({ n, u, v }))).toEqual([
    { n: 'generation', u: 'Wh', v: 77_000 },
    { n: 'import', u: 'Wh', v: 0 },
    { n: 'export', u: 'Wh', v: 77_000 },
    { n: 'storageLevel', u: '%EL', v: 55 },
  ])
})
