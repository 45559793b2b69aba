/** Seals: nobody copies in time what was sealed, and whoever has bad luck is paid all the same. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openPayload, sayDue } from '../../../protocol/cells/keep-sealed.ts'
import { decodeSeal, encodeSeal } from '../../../protocol/cells/seal.ts'
import { createRandom } from '../../../sim/random.ts'
import { sealOf } from '../messages/seal.ts'
import { sealPayload, sealSheet, sealTimesOf, sheetIn } from '../messages/sealed-sheets.ts'
import { encodeSheet, QUARTER_MS, type Sheet } from '../messages/sheet.ts'
import { device } from '../testing/conformance-case.ts'
import { sheetsOf } from '../testing/drives.ts'
import { SEALED, settleHours, type Told } from '../testing/settle.ts'
import { mobility } from './resource.ts'

const START_MS = Date.UTC(2026, 0, 1)
const [HOUR_MS, MINUTE_MS] = [3_600_000, 60_000]
const [first, fourth] = [device(1), device(4)]
const drive = (change: Partial<Parameters<typeof sheetsOf>[0]> = {}) =>
  sheetsOf({ startMs: START_MS, way: 3, seed: 1, seconds: 3_590, ...change })
const TIMES = { startMs: START_MS, hours: 4, more: 12, options: { openFor: '6h' } }
const tell = (by: typeof first, sheets: readonly Sheet[], how: Partial<Told> = {}): Told[] =>
  sheets.map(sheet => ({ by, sheet, ...how }))
const settled = (told: readonly Told[], change: Partial<typeof TIMES> & { inclusionEpochs?: number } = {}) =>
  settleHours([first, fourth], told, { ...TIMES, ...change })

/** As whoever is shown them would say them: with noise, as of an hour before. */
function copied(sheets: readonly Sheet[]): readonly Sheet[] {
  const random = createRandom(4)
  return sheets.map(({ quarter, visits, ...sheet }) => ({
    ...sheet,
    quarter: quarter - 4,
    visits: visits.map(({ cell, seconds, metres }) => ({
      cell,
      seconds: seconds + random.between(0, 2),
      metres: metres + random.between(0, 9),
    })),
  }))
}

describe('a sealed sheet', () => {
  const sheets = drive({ startMs: START_MS + HOUR_MS })
  const plain = settled(tell(first, sheets))
  /** A network that does not ask for seals yet. */
  const lenient = (told: readonly Told[]) =>
    settleHours([first, fourth], told, { ...TIMES, options: { ...TIMES.options, sealsFrom: '2026-01-02' } })

  it('earns the same whether it is opened at once or when nobody can copy it any more', () => {
    const sealed = settled(tell(first, sheets, SEALED))
    expect(sealed).toMatchObject({ refused: [], found: [] })
    expect(sealed.unitsOf(first)).toBe(plain.unitsOf(first))
    expect(sealed.unitsOf(first)).toBeGreaterThan(100_000)
  })

  it('cannot be copied in time: whoever reads it is too late to say it as of before; a plain one can', () => {
    const copy = copied(sheets)
    // A minute after the one that it copies can be read: an hour before, that is so much longer after its own quarter of an hour.
    const thenMs = (readAfterMs: number) => readAfterMs + 4 * QUARTER_MS + MINUTE_MS
    const open = lenient([
      ...tell(first, sheets, { isPlain: true }),
      ...tell(fourth, copy, { afterMs: thenMs(-31 * MINUTE_MS) }),
    ])
    expect(open.unitsOf(fourth)).toBeGreaterThan(0.9 * plain.unitsOf(first))
    expect(open.unitsOf(first)).toBeLessThan(0.2 * plain.unitsOf(first))
    for (const how of [{ afterMs: thenMs(SEALED.afterMs) }, { ...SEALED, afterMs: thenMs(SEALED.afterMs) }]) {
      const late = { ...how, ...('sealedAfterMs' in how && { sealedAfterMs: how.afterMs - 1_000 }) }
      const sealed = settled([...tell(first, sheets, SEALED), ...tell(fourth, copy, late)])
      expect(sealed.unitsOf(fourth)).toBe(0)
      expect(sealed.unitsOf(first)).toBe(plain.unitsOf(first))
    }
  })

  it('is nobody’s copy, whoever says it again once it is open', () => {
    const again = sheets.map(sheet => ({ ...sheet, quarter: sheet.quarter + 6 }))
    const said = settled([
      ...tell(first, sheets, SEALED),
      ...tell(fourth, again, { afterMs: 30 * MINUTE_MS }),
    ])
    expect(said.unitsOf(first)).toBe(plain.unitsOf(first))
    expect(said.unitsOf(fourth)).toBe(0)
    const blamed = said.outcomes.flatMap(({ findings }) => findings)
    expect(blamed.every(({ subject, code }) => subject === fourth.id && code === 'copied')).toBe(true)
    expect(blamed.some(({ severity }) => severity === 'minor')).toBe(true)
  })

  it('is one observation where two seal the same of two times: the later has nothing, and nobody is accused', () => {
    const shifted = sheets.map(sheet => ({ ...sheet, quarter: sheet.quarter + 8 }))
    const both = settled([
      ...tell(first, sheets, { ...SEALED, afterMs: 4 * HOUR_MS }),
      ...tell(fourth, shifted, SEALED),
    ])
    expect(both.unitsOf(fourth)).toBe(0)
    expect(both.unitsOf(first)).toBe(plain.unitsOf(first))
    const found = both.outcomes.flatMap(({ findings }) =>
      findings.map(({ code, severity }) => `${code} ${severity}`),
    )
    expect(new Set(found)).toEqual(new Set(['copied notice']))
  })
})

describe('a sheet that is not sealed', () => {
  const sheets = drive()
  const from = (sealsFrom: string) =>
    settleHours([first, fourth], tell(first, sheets, { isPlain: true }), {
      ...TIMES,
      options: { ...TIMES.options, sealsFrom },
    })

  it('earns nothing, takes nothing of a sealed one, and is told at once why', () => {
    const alone = settled(tell(fourth, sheets, SEALED))
    const beside = settled([...tell(first, sheets, { isPlain: true }), ...tell(fourth, sheets, SEALED)])
    expect(beside.unitsOf(first)).toBe(0)
    expect(beside.unitsOf(fourth)).toBe(alone.unitsOf(fourth))
    expect(beside.found).toEqual([])
    const verdict = beside.verdicts.find(({ accepted }) => !accepted)
    expect(verdict).toMatchObject({ code: 'not_sealed', facts: { seals: 0 } })
  })

  it('counts until the day from which the network asks for seals, and says from when', () => {
    const until = from('2026-01-02')
    expect(until.unitsOf(first)).toBe(settled(tell(first, sheets, SEALED)).unitsOf(first))
    const sealsFromMs = Date.UTC(2026, 0, 2)
    expect(until.notes).toContainEqual({ code: 'seals_from', outcome: 'unjudged', facts: { sealsFromMs } })
    expect(from('2026-01-01').refused).toEqual(sheets.map(() => 'not_sealed'))
    expect(() => from('2026-02-30')).toThrow(/sealsFrom: a day/)
  })

  it('is sealed after it was refused: it counts all the same, if it is in time', () => {
    const again = settled([...tell(first, sheets, { isPlain: true }), ...tell(first, sheets, SEALED)])
    expect(again.unitsOf(first)).toBe(settled(tell(first, sheets, SEALED)).unitsOf(first))
  })
})

describe('who has bad luck', () => {
  const sheets = drive()
  const plain = settled(tell(first, sheets)).unitsOf(first)

  it.each([
    ['a phone without a link for fifty minutes', { sealedAfterMs: 50 * MINUTE_MS, afterMs: 2 * HOUR_MS }],
    ['a page that is opened again five hours later', { sealedAfterMs: MINUTE_MS, afterMs: 6.5 * HOUR_MS }],
    [
      'a clock that opens too early, within the time of a plain one',
      { sealedAfterMs: MINUTE_MS, afterMs: 30 * MINUTE_MS },
    ],
  ])('%s is paid in full', (_, how) => {
    const { unitsOf, refused, found } = settled(tell(first, sheets, how))
    expect({ refused, found }).toEqual({ refused: [], found: [] })
    expect(unitsOf(first)).toBe(plain)
  })

  it('an oracle’s list left its seals out, and they come in after the sheets: paid in full', () => {
    const left = tell(first, sheets, { ...SEALED, leftOut: 3 })
    const { unitsOf, refused, found, notes } = settled(left, { inclusionEpochs: 3, more: 16 })
    expect({ refused, found }).toEqual({ refused: [], found: [] })
    expect(notes.map(({ code }) => code)).toContain('seal_awaited')
    expect(unitsOf(first)).toBe(plain)
  })

  it('nobody loses by another’s seal that is never opened', () => {
    const never = drive({ way: 9 }).map(sheet => ({
      by: fourth,
      sheet,
      sealedAfterMs: MINUTE_MS,
      afterMs: 20 * HOUR_MS,
    }))
    const beside = settled([...tell(first, sheets, SEALED), ...never])
    expect(beside.unitsOf(first)).toBe(plain)
    expect(beside.unitsOf(fourth)).toBe(0)
  })
})

describe('what is not what was sealed', () => {
  const [sheet] = drive() as [Sheet]
  const told = (how: Partial<Told>) => settled([{ by: first, sheet, ...how }]).refused
  it('does not count: no seal, a seal too late, opened too late', () => {
    expect(told({ afterMs: 2 * HOUR_MS, isPlain: true })).toEqual(['too_late'])
    expect(told({ isPlain: true })).toEqual(['not_sealed'])
    expect(told({ sealedAfterMs: HOUR_MS + 1, afterMs: 2 * HOUR_MS })).toEqual(['too_late', 'not_sealed'])
    expect(told({ sealedAfterMs: MINUTE_MS, afterMs: 7 * HOUR_MS + 1 })).toEqual(['too_late'])
  })

  it('is one seal a quarter of an hour: guesses are not chosen from', () => {
    const other = { ...drive({ seed: 2 })[0]!, quarter: sheet.quarter }
    const guesses = settled([
      { by: first, sheet, sealedAfterMs: MINUTE_MS, afterMs: 20 * HOUR_MS },
      { by: first, sheet: other, sealedAfterMs: 2 * MINUTE_MS, afterMs: 2 * HOUR_MS },
    ])
    expect(guesses.refused).toEqual(['quarter_sealed', 'not_sealed'])
    expect(guesses.unitsOf(first)).toBe(0)
  })
})

describe('a device', () => {
  const network = {
    resources: [{ name: 'mobility', params: mobility().params }],
    inclusion: { epochs: 4, acknowledgeMs: 600_000 },
  }
  const times = sealTimesOf(network)!
  const sealed = (sheet: Sheet, afterMs: number) =>
    sealSheet(sheet, {
      ...times,
      nowMs: (sheet.quarter + 1) * QUARTER_MS + afterMs,
      random: bytes => bytes.fill(200),
    })

  it('opens when nobody may say anything of that quarter of an hour any more, misdated or not, and soon enough', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 * HOUR_MS - 1 }), afterMs => {
        const [sheet] = drive() as [Sheet]
        const { openMs } = sealed(sheet, afterMs)!
        const dueMs = (sheet.quarter + 1) * QUARTER_MS + times.settleAfterMs
        expect(openMs).toBeGreaterThanOrEqual(dueMs + times.acknowledgeMs)
        expect(openMs).toBeLessThan(dueMs + times.acknowledgeMs + times.openForMs / 2)
      }),
    )
    expect(sealed(drive()[0]!, 6 * HOUR_MS)).toBeUndefined()
    expect(sealTimesOf({ ...network, resources: [] })).toBeUndefined()
  })

  it('says the seal at once, again where the queue was full, and the very sheet when it is time', async () => {
    const [sheet] = drive() as [Sheet]
    const one = sealed(sheet, 0)!
    const said: string[] = []
    const say = (ok: boolean) => async (_: unknown, what: string) => {
      said.push(`${what} ${ok}`)
      return ok
    }
    let left = await sayDue([one], 0, say(false))
    left = await sayDue(left, 0, say(true))
    left = await sayDue(left, one.openMs - 1, say(true))
    left = await sayDue(left, one.openMs, say(false))
    expect(left).toEqual([{ ...one, isSaid: true }])
    expect(await sayDue(JSON.parse(JSON.stringify(left)), one.openMs, say(true))).toEqual([])
    expect(said).toEqual(['seal false', 'seal true', 'sheet false', 'sheet true'])
    expect(decodeSeal(sealPayload(first.id, one))).toEqual({
      quarter: sheet.quarter,
      hash: sealOf(first.id, openPayload(one)),
    })
    expect(sheetIn(one)).toEqual({ ...sheet, salt: new Uint8Array(16).fill(200) })
  })

  it('has a seal of its own: another device that says the same hash opens nothing by it', () => {
    const payload = encodeSheet(drive()[0]!)
    expect(sealOf(first.id, payload)).not.toBe(sealOf(fourth.id, payload))
    for (const bytes of [
      new Uint8Array(),
      encodeSheet(drive()[0]!),
      encodeSeal({ quarter: 1, hash: 'ab'.repeat(31) }),
    ])
      expect(() => decodeSeal(bytes)).toThrow()
  })
})
