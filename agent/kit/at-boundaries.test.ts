/** Registers at the ends of slots: what is between two readings, what stands for a boundary, and what is never said. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SenmlRecord } from '../../protocol/senml/senml.ts'
import { reportAtBoundaries } from './at-boundaries.ts'
import type { DriverContext, Report } from './service.ts'

const SLOT_MS = 900_000

/** Network time that passes when the test says so. */
function world(together: readonly string[] = []) {
  const reports: Report[] = []
  let nowMs = 0
  const waiting: { readonly timeMs: number; readonly done: () => void }[] = []
  const context = {
    nowMs: () => nowMs,
    until: timeMs =>
      timeMs <= nowMs ? Promise.resolve() : new Promise<void>(done => waiting.push({ timeMs, done })),
    take: async report => reports.push(report) > 0,
  } as Partial<DriverContext> as DriverContext
  const boundaries = reportAtBoundaries(SLOT_MS, context, { together })
  const pass = async (toMs: number) => {
    nowMs = toMs
    for (const { timeMs, done } of waiting) if (timeMs <= toMs) done()
    await new Promise(resolve => setImmediate(resolve))
  }
  const read = async (atMs: number, values: Readonly<Record<string, number>>) => {
    await pass(atMs)
    boundaries.observe(Object.entries(values).map(([n, v]): SenmlRecord => ({ n, u: 'Wh', v })))
    await pass(atMs)
  }
  return { reports, read, pass, boundaries }
}
const plain = ({ records }: Report) =>
  Object.fromEntries(records.map(({ n, v }) => [n, v])) as Readonly<Record<string, number>>

describe('a register at the end of a slot', () => {
  it('lies between the reading before and the one after, and says that it was computed', async () => {
    const { reports, read } = world()
    await read(890_000, { import: 1_000 })
    await read(910_000, { import: 1_005 })
    expect(reports).toEqual([
      {
        timeMs: 900_000,
        records: [
          { bt: 900, n: 'import', u: 'Wh', v: 1_002 },
          { n: 'interpolated', u: 's', v: 20 },
        ],
      },
    ])
  })

  it('is not computed where a reading is of the boundary, or nothing changed', async () => {
    const { reports, read } = world()
    await read(900_000, { import: 1_000.9 })
    await read(1_790_000, { import: 1_400 })
    await read(1_810_000, { import: 1_400 })
    expect(reports.map(plain)).toEqual([{ import: 1_000 }, { import: 1_400 }])
  })

  it('that fell is reported as it was read: the network sees the reset', async () => {
    const { reports, read } = world()
    await read(890_000, { import: 1_000 })
    await read(910_000, { import: 3 })
    await read(1_810_000, { import: 3 })
    expect(reports.map(plain)).toEqual([{ import: 1_000 }, { import: 3 }])
  })

  it('is that of the last reading, and says so, where none follows and it is young; an old one stands for nothing', async () => {
    const { reports, read, pass } = world()
    await read(890_000, { import: 1_000 })
    await pass(959_999)
    expect(reports).toEqual([])
    await pass(960_000)
    expect(reports.map(plain)).toEqual([{ import: 1_000, held: 10 }])
    await pass(1_900_000)
    expect(reports).toHaveLength(1)
  })

  it('after a long silence is told for the last boundary alone', async () => {
    const { reports, read } = world()
    await read(100_000, { import: 0 })
    await read(9_100_000, { import: 9_000 })
    expect(reports.map(({ timeMs }) => timeMs)).toEqual([9_000_000])
    expect(plain(reports[0]!)).toEqual({ import: 8_900, interpolated: 9_000 })
  })

  it('of sources that speak apart comes in one report; who is silent while others speak has not changed', async () => {
    const { reports, read, pass } = world(['import', 'export'])
    await read(100_000, { export: 50 })
    await read(880_000, { import: 1_000 })
    await read(920_000, { import: 1_040 })
    expect(reports).toEqual([])
    await pass(1_350_000)
    expect(reports.map(plain)).toEqual([{ export: 50, import: 1_020, interpolated: 40, held: 800 }])
  })

  it('waits for the registers without which it is worth nothing', async () => {
    const { reports, read, pass } = world(['import', 'export'])
    await read(880_000, { import: 1_000 })
    await read(920_000, { import: 1_040 })
    await pass(960_000)
    expect(reports).toEqual([])
  })

  it('an old reading changes nothing, and one boundary is reported once', async () => {
    const { reports, read, pass, boundaries } = world()
    await read(890_000, { import: 1_000 })
    await read(910_000, { import: 1_010 })
    boundaries.observe([{ n: 'import', u: 'Wh', v: 5 }], 895_000)
    await pass(960_000)
    await read(970_000, { import: 1_020 })
    expect(reports.map(plain)).toEqual([{ import: 1_005, interpolated: 20 }])
  })

  it('neverSaysMoreThanWasReadAndNeverFalls', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(fc.integer({ min: 1, max: 1_500_000 }), fc.double({ min: 0, max: 900, noNaN: true })),
          {
            minLength: 1,
            maxLength: 30,
          },
        ),
        async steps => {
          const { reports, read } = world()
          let [timeMs, value] = [1, 0]
          for (const [afterMs, rise] of steps) {
            timeMs += afterMs
            value += rise
            await read(timeMs, { import: value })
          }
          const said = reports.map(report => plain(report)['import']!)
          expect(said.every(wh => Number.isInteger(wh) && wh <= value)).toBe(true)
          expect(said).toEqual([...said].sort((a, b) => a - b))
          expect(reports.every(report => report.timeMs % SLOT_MS === 0)).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  })
})
