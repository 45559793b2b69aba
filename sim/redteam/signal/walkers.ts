/** Six people who walk and ride through one city with a phone that measures, two reflectors of others, and whoever says that he does, as parties. */
import { bytesToHex } from '@noble/hashes/utils.js'
import { defineNetwork } from '../../../kernel/define-network.ts'
import { halving } from '../../../kernel/money/emission/halving.ts'
import { encodeSeal, QUARTER_MS } from '../../../protocol/cells/seal.ts'
import { sha256 } from '../../../protocol/merkle/sha256.ts'
import { REFLECTED, type Reflected } from '../../../resources/signal/messages/reflected.ts'
import { SEAL_TYPE, sealOf } from '../../../resources/signal/messages/seal.ts'
import { SHEET, type Sheet } from '../../../resources/signal/messages/sheet.ts'
import { signal } from '../../../resources/signal/rule/resource.ts'
import { sheetOf } from '../../../resources/signal/testing/walks.ts'
import { quickSigner } from '../../../resources/testing/settle-all.ts'
import { type Party, party, type Utterance } from '../world.ts'

export type Plain = Omit<Sheet, 'salt'>

export const START_MS = Date.UTC(2026, 2, 2)
const HOUR_MS = 3_600_000
export const VOUCHED = { model: 'phone' }
/** The first and the second reflector's numbers; nobody else is one unless an attack says so. */
export const REFLECTORS = [41, 42] as const

/** A network that pays for signal alone, by its usual rules. */
export const signalNetwork = defineNetwork({
  name: 'Bars',
  token: { symbol: 'BAR', supply: '1_000_000' },
  epoch: '1d',
  limits: { late: '7d', early: '2h' },
  resources: [signal()],
  emission: halving({ first: '100_000', every: '2y' }),
  shares: { signal: 90, treasury: 10 },
})

/** How long after a quarter of an hour a sheet is opened: its time is over, and no arrival can be misdated into it. */
const [SEALED_MS, OPENED_MS] = [60_000, 6 * HOUR_MS + 660_000]

export interface Said {
  readonly sheet: Plain
  readonly sealedAfterMs?: number
  readonly openedAfterMs?: number
  /** What was sealed, where it is another one. */
  readonly sealed?: Plain
}

export interface WalkerOptions {
  readonly name: string
  readonly number: number
  readonly days: number
  readonly says: (day: number) => readonly Said[]
  /** What it really measured, of what it says; all of it unless given. */
  readonly real?: (day: number) => readonly Plain[]
  readonly owner?: number
  readonly vouched?: Readonly<Record<string, string>>
}

/** Half an hour in the morning and in the evening of a day, with a test in each quarter of an hour; the same numbers are the same walk. */
export function outing(day: number, way: number, seed: number, number: number): readonly Plain[] {
  return [7, 17].flatMap(hour =>
    [0, 1].map(half => {
      const quarter = START_MS / QUARTER_MS + day * 96 + (hour + (way % 3)) * 4 + half
      const reflector = quickSigner(REFLECTORS[(day + half) % 2]!).subject
      const tests = [{ reflector, test: testOf(number, quarter), downKbps: 30_000, upKbps: 6_000, rtt: 320 }]
      return sheetOf({ quarter, way: way * 5 + half * 3, seed: seed * 1_000 + day, cells: 16, tests })
    }),
  )
}

export function testOf(number: number, quarter: number): string {
  return bytesToHex(sha256(new TextEncoder().encode(`${number} ${quarter}`)).subarray(0, 16))
}

/** Units are networks in cells, and tests: the rule knows better what each is worth. */
export function walker({ name, number, days, says, real, owner, vouched }: WalkerOptions): Party {
  const said = Array.from({ length: days }, (_, day) => says(day))
  const truth = real ?? (day => said[day]!.map(({ sheet }) => sheet))
  const count = (sheets: readonly Plain[]) =>
    sheets.reduce((sum, { sights, tests }) => sum + sights.length + tests.length, 0)
  const fact = { model: 'signal/phone', ...(owner === undefined ? {} : { owner }) }
  return party(number, START_MS, fact, {
    name,
    deposit: 0n,
    says: inOrder(said.flat().flatMap(one => sayingsOf(one, number))),
    claims: count(said.flat().map(({ sheet }) => sheet)),
    real: count(Array.from({ length: days }, (_, day) => truth(day)).flat()),
    ...(vouched && { vouched }),
  })
}

/** What it saw of the tests of these walks; none of it is counted as its own. */
export function reflector(
  number: number,
  name: string,
  walks: readonly (readonly [walker: number, sheet: Plain])[],
  more: {
    readonly owner?: number
    readonly vouched?: Readonly<Record<string, string>>
    /** What it says of each. */
    readonly change?: Partial<Reflected>
  } = {},
): Party {
  const { owner, vouched, change = {} } = more
  const own = quickSigner(number).subject
  const says = walks.flatMap(([of, { quarter, tests }]) =>
    tests
      .filter(test => test.reflector === own)
      .map(({ test }): Utterance => {
        const at = quarter * QUARTER_MS + 120_000
        const word = { test, of: quickSigner(of).subject, at, ...SEEN, ...change }
        return {
          atMs: at + 5_000,
          arrivedAtMs: at + 7_000,
          contentType: REFLECTED.contentType,
          payload: REFLECTED.encode(word),
        }
      }),
  )
  const fact = { model: 'signal/reflector', ...(owner === undefined ? {} : { owner }) }
  return party(number, START_MS, fact, {
    name,
    deposit: 0n,
    says: inOrder(says),
    claims: 0,
    real: 0,
    ...(vouched && { vouched }),
  })
}

const SEEN = {
  downBytes: 4_000_000,
  downMs: 1_100,
  upBytes: 1_000_000,
  upMs: 1_400,
  pings: 20,
  rtt: 310,
  rttMost: 520,
  jitter: 33,
}

/** As every page and agent says a sheet. */
export function sealed(sheets: readonly Plain[]): readonly Said[] {
  return sheets.map(sheet => ({ sheet }))
}

export function later(sheets: readonly Plain[], quarters: number): readonly Plain[] {
  return sheets.map(sheet => ({ ...sheet, quarter: sheet.quarter + quarters }))
}

/** Six of six owners, two of which share a way, and the two reflectors. */
export function walkers(days: number, vouched?: Readonly<Record<string, string>>): readonly Party[] {
  const with_ = vouched === undefined ? {} : { vouched }
  const ways = [0, 1, 2, 3, 4, 4]
  const all = ways.map((way, index) =>
    walker({
      name: `walker-${index}`,
      number: index + 1,
      days,
      says: day => sealed(outing(day, way, index, index + 1)),
      ...with_,
    }),
  )
  const walks = ways.flatMap((way, index) =>
    Array.from({ length: days }, (_, day) => outing(day, way, index, index + 1)).flatMap(sheets =>
      sheets.map(sheet => [index + 1, sheet] as const),
    ),
  )
  return [...all, ...REFLECTORS.map(number => reflector(number, `reflector-${number}`, walks, with_))]
}

function sayingsOf(
  { sheet, sealedAfterMs = SEALED_MS, openedAfterMs = OPENED_MS, sealed: other }: Said,
  number: number,
): readonly Utterance[] {
  const endMs = (sheet.quarter + 1) * QUARTER_MS
  const says = (afterMs: number, contentType: string, payload: Uint8Array): Utterance => {
    return { atMs: endMs + afterMs, arrivedAtMs: endMs + afterMs + 2_000, contentType, payload }
  }
  const salted = (one: Plain) => SHEET.encode({ ...one, salt: number.toString(16).padStart(32, '0') })
  const hash = sealOf(quickSigner(number).subject, salted(other ?? sheet))
  return [
    says(sealedAfterMs, SEAL_TYPE, encodeSeal({ quarter: sheet.quarter, hash })),
    says(openedAfterMs, SHEET.contentType, salted(sheet)),
  ]
}

function inOrder(says: readonly Utterance[]): readonly Utterance[] {
  return says.toSorted((a, b) => a.arrivedAtMs - b.arrivedAtMs)
}
