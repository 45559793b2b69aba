/** The 17 recorded homes as parties, and meters that are made of something else. */
import { cast } from '../../../examples/sierra-crest/cast.ts'
import { encodeSenmlCbor, SENML_CBOR } from '../../../protocol/senml/senml.ts'
import { readHomes } from '../../../resources/energy/testing/homes.ts'
import { type Party, party, type Utterance } from '../world.ts'

const HOUR_MS = 3_600_000
/** Readings go together in packs, as a gateway sends them; and reach an oracle a little later. */
const [PACK_HOURS, LINK_MS] = [4, 2_000]

export const YEAR = readHomes()
export const FONTANA = '8729a03a1ffffff'
/** Midnight of 1 August 2016 where the homes are. */
export const START_MS = YEAR.hours[0]!.at - HOUR_MS

/** What flows in one hour, Wh. */
export interface HourFlow {
  readonly import: number
  readonly export: number
  /** Absent where there is no inverter register. */
  readonly generation?: number
}

/** The hour counts from the first. */
export type Flow = (hour: number) => HourFlow

export interface MeterOptions {
  readonly name: string
  readonly number: number
  readonly details: Readonly<Record<string, number | string>>
  readonly flow: Flow
  readonly hours: number
  readonly fromHour?: number
  readonly owner?: number
  readonly cell?: string
  readonly vouched?: Readonly<Record<string, number | string>>
  readonly deposit?: bigint
  /** Registers count in steps of so many Wh. */
  readonly stepWh?: number
  /** All registers begin again at 0 after so many hours, again and again. */
  readonly restartsAfterHours?: number
  /** Each pack arrives so much later. */
  readonly delayMs?: number
  readonly registeredAtMs?: number
  /** Each pack arrives so much later, where that differs by the hour in which it ends; `delayMs` besides. */
  readonly delayOf?: (hour: number) => number
  /** Whether it commits to the pack that ends with that hour, and how; it does not unless said. */
  readonly commits?: (hour: number) => Commits | undefined
  /** What really flows; what is said unless given. `undefined` in an hour is nothing. */
  readonly truth?: Flow
}

/** So long after a slot's end it is committed to, and said; opened right after that unless said. */
export interface Commits {
  readonly afterMs: number
  readonly saidAfterMs: number
  readonly openedAfterMs?: number | 'never'
}

/** As an agent does it. */
export const COMMITS: Commits = { afterMs: 3_000, saidAfterMs: 900_000 }

export const ratedW = (home: number): number =>
  Number(cast.members.find(({ name }) => name === `home-${home}`)!.details['pvW'])

/** Home 1 to 17 as recorded, its net flow one way or the other. */
export function recorded(home: number, fromHour = 0): Flow {
  return hour => {
    const { loadWh, pvWh } = YEAR.hours[fromHour + hour]!.homes[home - 1]!
    return { import: Math.max(0, loadWh - pvWh), export: Math.max(0, pvWh - loadWh), generation: pvWh }
  }
}

/** Its generation times a factor; what is not used is exported. */
export function scaled(home: number, factor: number | ((hour: number) => number), fromHour = 0): Flow {
  return hour => {
    const { loadWh, pvWh } = YEAR.hours[fromHour + hour]!.homes[home - 1]!
    const made = pvWh * (typeof factor === 'number' ? factor : factor(hour))
    return { import: Math.max(0, loadWh - made), export: Math.max(0, made - loadWh), generation: made }
  }
}

export function meterParty(options: MeterOptions): Party {
  const { name, number, details, owner, cell = FONTANA, vouched, deposit = 600_000_000n } = options
  const startMs = startOf(options)
  const { registeredAtMs } = options
  const registered = registeredAtMs === undefined ? {} : { registeredAtMs, movedAtMs: registeredAtMs }
  return party(
    number,
    startMs,
    { model: 'energy/meter', cell, details, ...(owner === undefined ? {} : { owner }), ...registered },
    {
      name,
      deposit,
      says: packs(options),
      claims: madeIn(options.flow, options),
      real: madeIn(options.truth ?? options.flow, options),
      ...(vouched === undefined ? {} : { vouched }),
    },
  )
}

function madeIn(flow: Flow, { hours }: MeterOptions): number {
  let wh = 0
  for (let hour = 0; hour < hours; hour++) wh += flow(hour).generation ?? flow(hour).export
  return wh
}

export function startOf({ fromHour = 0 }: Pick<MeterOptions, 'fromHour'>): number {
  return START_MS + fromHour * HOUR_MS
}

/** A recorded home that somebody vouches for. */
export function honestHome(home: number, hours: number, change: Partial<MeterOptions> = {}): Party {
  const pvW = ratedW(home)
  return meterParty({
    name: `home-${home}`,
    number: home,
    details: { pvW },
    vouched: { pvW },
    flow: recorded(home, change.fromHour),
    hours,
    ...change,
  })
}

function packs(options: MeterOptions): readonly Utterance[] {
  const { flow, hours, stepWh = 1, delayMs = 0, restartsAfterHours = Number.POSITIVE_INFINITY } = options
  const startMs = startOf(options)
  const total = { import: 0, export: 0, generation: 0 }
  const step = (wh: number) => Math.floor(Math.round(wh * 1000) / 1000 / stepWh) * stepWh
  const said: Utterance[] = []
  let records: Parameters<typeof encodeSenmlCbor>[0] = []
  const put = (at: number, made: boolean) => {
    const t = at / 1000
    records = [
      ...records,
      { n: 'import', u: 'Wh', v: step(total.import), t },
      { n: 'export', u: 'Wh', v: step(total.export), t },
      ...(made ? [{ n: 'generation', u: 'Wh', v: step(total.generation), t }] : []),
    ]
  }
  put(startMs, flow(0).generation !== undefined)
  for (let hour = 0; hour < hours; hour++) {
    const now = flow(hour)
    if (hour > 0 && hour % restartsAfterHours === 0)
      Object.assign(total, { import: 0, export: 0, generation: 0 })
    total.import += now.import
    total.export += now.export
    total.generation += now.generation ?? 0
    const at = startMs + (hour + 1) * HOUR_MS
    put(at, now.generation !== undefined)
    // The last of a day goes before the next one begins, so that days are whole when they are settled.
    if ((hour + 1) % PACK_HOURS !== 0) continue
    const laterMs = delayMs + (options.delayOf?.(hour + 1) ?? 0)
    const pack = { atMs: at + 1_000, contentType: SENML_CBOR, payload: encodeSenmlCbor(records) }
    said.push(saidAs(pack, at, laterMs, options.commits?.(hour + 1)))
    records = []
  }
  return said
}

function saidAs(
  pack: Omit<Utterance, 'arrivedAtMs'>,
  at: number,
  laterMs: number,
  commits: Commits | undefined,
): Utterance {
  if (commits === undefined) return { ...pack, arrivedAtMs: at + LINK_MS + laterMs }
  const { afterMs, saidAfterMs, openedAfterMs } = commits
  const open = typeof openedAfterMs === 'number' ? at + openedAfterMs + laterMs : openedAfterMs
  const committed = { atMs: at + afterMs + laterMs, slot: at }
  return {
    ...pack,
    arrivedAtMs: at + saidAfterMs + laterMs,
    committed: open === undefined ? committed : { ...committed, openedAtMs: open },
  }
}
