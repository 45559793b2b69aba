/**
 * What sensing remembers from epoch to epoch: of each station and quantity the last few readings, how long the value has
 * not moved, by how much it usually differs from its neighbours at each hour of the day, and the value of each interval
 * for which something may still come: as long as readings may be late, and as long as oracles may bring what they left out.
 * At most 81 numbers a quantity, six an interval that is paid and seven one that waits; never more than `MOST_SLOTS` of either. With a
 * detector in the rules two more for each hour of a week.
 */
import type { Placed } from '../../../kernel/past-devices.ts'
import type { Subject } from '../../../kernel/subject.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import type { MarketState } from './market/market-state.ts'

/** One reading, in steps. `ok` is 0 where it failed: nothing is compared with it. */
export type Past = readonly [timeMs: number, steps: number, ok: 0 | 1]

/**
 * The value of one interval: its number since 1970, the steps, when the first of it arrived, how long after that the last,
 * what it is worth: `PROMPT`, `ESTABLISHED`, `DOUBTFUL`, `COMMITTED` and `WHOLE`, added; and how long before the last of it arrived all
 * of it was fixed.
 */
export type SlotValue = readonly [
  slot: number,
  steps: number,
  arrivedAtMs: number,
  spreadMs: number,
  standing: number,
  aheadMs: number,
]

/** A value that is not paid yet, and the first message that said it. */
export type WaitingValue = readonly [...SlotValue, message: string]

/** What was said in an hour, in steps; the hour since 1970. */
export type WeekHour = readonly [hour: number, steps: number]

/** What a detector says of a quantity of a station, each third day. */
export type Looks = {
  /** Days since 1970: when it was asked last, and when it could judge last; −1 where it never could. */
  readonly day: number
  readonly judgedOn: number
  /** How often it was looked at, as far as that matters. */
  readonly times: number
  /** What was seen, newer looks weighing more; thousandths. */
  readonly traits: readonly number[]
  readonly score: number
  /** What speaks against it, in words; empty where its reward does not wait for it. */
  readonly why: string
  /** The last day on which it was found; −1 where it never was. */
  readonly foundOn: number
}

export type SeriesState = {
  /** The newest readings, ascending by time, at most `TAIL`. */
  readonly tail: readonly Past[]
  /** How long the newest value has stood, without the time that is excused. */
  readonly heldMs: number
  /** The part of it since the last interval of which nothing is known. */
  readonly sureMs: number
  /** Since when it has stood. */
  readonly heldSinceMs: number
  /** The newest changes, in steps, at most `ENOUGH_CHANGES`: what the station's own step is learnt from. */
  readonly changes: readonly number[]
  /** The oldest interval that may still be counted. */
  readonly countedFrom: number
  /** Which from that one on were, a bit each, the lowest first; hex. */
  readonly counted: string
  /** What was counted and paid, ascending by slot, as far back as something may still come in. */
  readonly recent: readonly SlotValue[]
  /** What was counted and waits for its neighbours, ascending by slot. */
  readonly waiting: readonly WaitingValue[]
  /** Usual difference to the neighbours by hour of the day (UTC), sixteenths of a step; empty before the first. */
  readonly usual: readonly number[]
  /** How often each hour was learnt: 24 hex digits, up to f. */
  readonly learnt: string
  /** Changes from one day to the next of the neighbours that tell, as far as they are remembered; and how many it went along with. */
  readonly compared: number
  readonly agreed: number
  /** The same as those alone tell that are vouched for: all of it, and what was said before anybody could know it; absent before the first. */
  readonly vouched?: {
    readonly all: readonly [compared: number, agreed: number]
    readonly foretold: readonly [compared: number, agreed: number]
  }
  /** Hours that are older than what `recent` keeps, ascending, at most eight days back; only where the rules have a detector. */
  readonly week?: readonly WeekHour[]
  /** What it says of them; absent before the first time. */
  readonly looks?: Looks
}

/** How many fingerprints were compared with those of the station that is most alike, and what they showed. */
export type TwinState = {
  readonly of: string
  readonly equal: number
  /** Of the equal ones: those that the other had committed to before they were fixed here. */
  readonly later: number
  /** Of the later ones: those that were later by more than an arrival can be misdated. */
  readonly proven: number
  readonly compared: number
}

export type StationState = {
  /** All of this was learnt at the place registered at this time. */
  readonly placedAtMs: number
  readonly series: { readonly [quantity: string]: SeriesState }
  /** Of what was new when it was compared. */
  readonly twin: TwinState
  /** Of what was said before, compared when what others had said earlier came in. */
  readonly overtaken: TwinState
  /** Time well spent here (together/record.ts); absent before the first of it. */
  readonly record?: RecordState
}

export type RecordState = {
  /** Intervals; and of these, those in which neighbours that are vouched for agreed. */
  readonly spent: number
  readonly agreed: number
}

/**
 * By `stationKey`: where a station stands, and for as long as something may still come, where it stood before. A chain that
 * remembers few places bounds how many.
 */
export type SensingState = {
  readonly stations: { readonly [key: string]: StationState }
  /** What is sold; absent where nothing is. */
  readonly market?: MarketState
}

/** It arrived before anybody could know what was said at its time: others may be judged by it. */
export const PROMPT = 1
/** A quorum saw it arrive. */
export const ESTABLISHED = 2
/** It may have stood too long: what is missing before it decides. */
export const DOUBTFUL = 4
/** All of it was committed to before it was said. */
export const COMMITTED = 8
/** It was paid to this station alone. */
export const WHOLE = 16

export const TAIL = 7
/** Intervals whose values are remembered, at most: readings may be late by no more. */
export const MOST_SLOTS = 320
export const ENOUGH_CHANGES = 24
export const HOURS = 24

export const INITIAL_STATE: SensingState = { stations: {} }

export const EMPTY_SERIES: SeriesState = {
  tail: [],
  heldMs: 0,
  sureMs: 0,
  heldSinceMs: 0,
  changes: [],
  countedFrom: 0,
  counted: '0',
  recent: [],
  waiting: [],
  usual: [],
  learnt: '',
  compared: 0,
  agreed: 0,
}

export const NO_TWIN: TwinState = { of: '', equal: 0, later: 0, proven: 0, compared: 0 }

/** The id itself where it stands now: of the places before, the time since when it stood there as well. */
export function stationKey({ subject: { id, movedAtMs }, untilMs }: Placed<Subject>): SubjectId {
  return untilMs === Number.POSITIVE_INFINITY ? id : (`${id}@${movedAtMs}` as SubjectId)
}

/** What is known of a station at one of its places; undefined where nothing is. */
export function knownAt({ stations }: SensingState, place: Placed<Subject>): StationState | undefined {
  const { id, movedAtMs } = place.subject
  return [stations[stationKey(place)], stations[id]].find(known => known?.placedAtMs === movedAtMs)
}

/** Of a place where it has only just come to: which intervals were counted. */
export function stationAt(state: SensingState, place: Placed<Subject>): StationState {
  const { subject } = place
  const known = knownAt(state, place)
  if (known !== undefined) return known
  const counted = Object.entries(state.stations[subject.id]?.series ?? {}).map(
    ([quantity, { countedFrom, counted }]) => [quantity, { ...EMPTY_SERIES, countedFrom, counted }],
  )
  return {
    placedAtMs: subject.movedAtMs,
    series: Object.fromEntries(counted),
    twin: NO_TWIN,
    overtaken: NO_TWIN,
  }
}

/** Ascending; they are already where nothing came late. */
export function bySlot<Value extends SlotValue | WaitingValue>(values: Value[]): readonly Value[] {
  const isAscending = values.every(([slot], index) => index === 0 || values[index - 1]![0] <= slot)
  return isAscending ? values : values.sort(([a], [b]) => a - b)
}
