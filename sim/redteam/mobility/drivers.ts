/** Six people who drive to work and back through one city, and whoever says that he does, as parties. */
import { defineNetwork } from '../../../kernel/define-network.ts'
import { halving } from '../../../kernel/money/emission/halving.ts'
import { encodeSeal } from '../../../protocol/cells/seal.ts'
import { SEAL_TYPE, sealOf } from '../../../resources/mobility/messages/seal.ts'
import {
  encodeSheet,
  QUARTER_MS,
  SALT_BYTES,
  SHEET_TYPE,
  type Sheet,
} from '../../../resources/mobility/messages/sheet.ts'
import type { MobilityOptions } from '../../../resources/mobility/rule/params.ts'
import { mobility } from '../../../resources/mobility/rule/resource.ts'
import { type DriveOptions, sheetsOf } from '../../../resources/mobility/testing/drives.ts'
import { quickSigner } from '../../../resources/testing/settle-all.ts'
import { DAY_MS, type Party, party, type Utterance } from '../world.ts'

export const START_MS = Date.UTC(2026, 2, 2)
export const HOUR_MS = 3_600_000
export const VOUCHED = { model: 'phone' }

const roads = (name: string, options: MobilityOptions) =>
  defineNetwork({
    name,
    token: { symbol: 'ROAD', supply: '1_000_000' },
    epoch: '1d',
    limits: { late: '7d', early: '2h' },
    resources: [mobility(options)],
    emission: halving({ first: '100_000', every: '2y' }),
    shares: { mobility: 90, treasury: 10 },
  })

/** A network that pays for mobility alone, by its usual rules; and one that pays half where fewer than five owners drive. */
export const mobilityNetwork = roads('Roads', {})
export const shyNetwork = roads('Roads, shy of empty land', { lone: '50%' })
/** One that pays an object that a camera sees like a cell. */
export const streetNetwork = roads('Streets', { sightings: { worth: 1_000 } })
/** As before seals were asked for, and as a network whose devices do not seal yet may choose for a time. */
export const lenientNetwork = roads('Roads without seals', { sealsFrom: '2100-01-01' })

/** How long after a quarter of an hour a sealed sheet is opened: its time is over, and no arrival can be misdated into it. */
export const OPENED_MS = 6 * HOUR_MS + 660_000
const SEALED_MS = 60_000

/** A sheet, and how long after its quarter of an hour it is said. */
export interface Said {
  readonly sheet: Sheet
  readonly afterMs?: number
  /** Without salt and seal. */
  readonly isPlain?: boolean
  /** What is sealed, to be opened by the sheet; the sheet itself unless said. */
  readonly seals?: Sheet
  /** How long after the quarter of an hour; with the sheet where that is the sheet itself, else a minute, unless said. */
  readonly sealedAfterMs?: number
  /** Of whom the seal is, where it is another's that is said again. */
  readonly sealedBy?: number
}

/** As the page and the agent say them. */
export function sealed(sheets: readonly Sheet[]): readonly Said[] {
  return sheets.map((sheet): Said => ({ sheet, sealedAfterMs: SEALED_MS, afterMs: OPENED_MS }))
}

const known = new Map<string, readonly Sheet[]>()

/** When it begins, before its way is looked at. */
export const HOURS = [7, 17] as const

/** Half an hour in the morning and in the evening of a day; the same numbers are the same drive. */
export function commute(
  day: number,
  way: number,
  seed: number,
  change: Partial<DriveOptions> = {},
  hours: readonly number[] = HOURS,
): readonly Sheet[] {
  return hours.flatMap(hour => {
    const startMs = START_MS + day * DAY_MS + (hour + (way % 3)) * HOUR_MS
    const options = {
      startMs,
      way,
      seed: seed * 1_000 + day * 2 + (hour > 12 ? 1 : 0),
      seconds: 1_790,
      mps: 10 + (way % 4),
      ...change,
    }
    return drivenBy(options)
  })
}

/** One drive is in many attacks, and takes longer than most of them. */
export function drivenBy(options: DriveOptions): readonly Sheet[] {
  const key = JSON.stringify(options)
  const sheets = known.get(key) ?? sheetsOf(options)
  known.set(key, sheets)
  return sheets
}

export interface DriverOptions {
  readonly name: string
  readonly number: number
  readonly days: number
  readonly says: (day: number) => readonly Said[]
  /** What it really drove, of what it says; all of it unless given. */
  readonly real?: (day: number) => readonly Sheet[]
  readonly owner?: number
  readonly vouched?: Readonly<Record<string, string>>
  readonly details?: Readonly<Record<string, string>>
}

/** What it says, in numbers too, is made once somebody asks: of many attacks a test runs a few. */
export function driver(options: DriverOptions): Party {
  const { name, number, owner, vouched, details = {} } = options
  const fact = { model: 'mobility/phone', details, ...(owner === undefined ? {} : { owner }) }
  const silent = { name, deposit: 0n, says: [], claims: 0, real: 0 }
  const { signer, fact: registered } = party(number, START_MS, fact, silent)
  let made: Made | undefined
  const make = () => (made ??= makeOf(options))
  return {
    name,
    signer,
    fact: registered,
    deposit: 0n,
    get says() {
      return make().says
    },
    get claims() {
      return make().claims
    },
    get real() {
      return make().real
    },
    ...(vouched === undefined ? {} : { vouched }),
  }
}

type Made = Pick<Party, 'says' | 'claims' | 'real'>

/** Units are cells and what is seen: the rule knows better what each is worth. */
function makeOf({ number, days, says, real }: DriverOptions): Made {
  const said = Array.from({ length: days }, (_, day) => says(day))
  const truth = real ?? (day => said[day]!.map(({ sheet }) => sheet))
  const seen = ({ sightings = [] }: Sheet) => sightings.filter(({ picture }) => picture !== '').length
  const count = (sheets: readonly Sheet[]) =>
    sheets.reduce((sum, sheet) => sum + sheet.visits.length + seen(sheet), 0)
  return {
    says: said
      .flat()
      .flatMap(one => sayingsOf(one, number))
      .toSorted((a, b) => a.arrivedAtMs - b.arrivedAtMs),
    claims: count(said.flat().map(({ sheet }) => sheet)),
    real: count(Array.from({ length: days }, (_, day) => truth(day)).flat()),
  }
}

function sayingsOf(
  { sheet, afterMs = 60_000, isPlain = false, seals, sealedAfterMs, sealedBy }: Said,
  number: number,
): readonly Utterance[] {
  const by = sealedBy ?? number
  const endMs = (sheet.quarter + 1) * QUARTER_MS
  const says = (afterEndMs: number, contentType: string, payload: Uint8Array): Utterance => {
    const atMs = endMs + afterEndMs
    return { atMs, arrivedAtMs: atMs + 2_000, contentType, payload }
  }
  if (isPlain) return [says(afterMs, SHEET_TYPE, encodeSheet(sheet))]
  const salted = (one: Sheet) => encodeSheet({ ...one, salt: new Uint8Array(SALT_BYTES).fill(by) })
  const hash = sealOf(quickSigner(by).subject, salted(seals ?? sheet))
  const sealAfterMs = sealedAfterMs ?? (seals === undefined ? afterMs : SEALED_MS)
  return [
    says(sealAfterMs, SEAL_TYPE, encodeSeal({ quarter: sheet.quarter, hash })),
    says(afterMs, SHEET_TYPE, salted(sheet)),
  ]
}

/** Six of six owners, two of which share most of their way; all of them seal. */
export function commuters(days: number, change: Partial<DriverOptions> = {}): readonly Party[] {
  return [0, 1, 2, 3, 4, 5].map(index =>
    driver({
      name: `driver-${index}`,
      number: index + 1,
      days,
      says: day => sealed(commute(day, wayOf(index), index)),
      ...change,
    }),
  )
}

/** The same, who say their sheets at once: whoever may read them can copy them. */
export function unsealed(days: number): readonly Party[] {
  return [0, 1, 2, 3, 4, 5].map(index =>
    driver({
      name: `driver-${index}`,
      number: index + 1,
      days,
      says: day => commute(day, wayOf(index), index).map(sheet => ({ sheet, isPlain: true })),
      vouched: VOUCHED,
    }),
  )
}

export function wayOf(index: number): number {
  return index === 5 ? 4 : index
}
