/**
 * Every quantity of every station beside its neighbours, and what each station learns of its usual difference.
 *
 * What agrees with its neighbours is counted at once. What does not, and what they have said nothing of yet, waits until
 * all that could speak of it has come in, and is judged then: nobody is judged by those who happened to be heard first, and
 * nobody escapes by speaking before the others.
 *
 * What differs counts all the same: a shore, a roof and a front differ too. Whether the station sees the same weather is told by
 * how it goes along with it (follows.ts); what differs is nobody's witness.
 */
import type { EpochContext } from '../../../../kernel/resource.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { MOST_SCALE } from '../alone/judge-constancy.ts'
import { type SlotReading, slotReadingOf } from '../alone/slot-values.ts'
import type { SteppedQuantity } from '../alone/stepped-quantity.ts'
import { learn, usualAt, usualOverall } from '../alone/usual.ts'
import type { SeriesSummary } from '../appraise.ts'
import type { SensingParams } from '../params.ts'
import { EMPTY_SERIES, MOST_SLOTS, PROMPT, type SensingState, type SeriesState } from '../state.ts'
import { compareNeighbours, type Difference, type Reporter } from './compare-neighbours.ts'
import { type DerivedReporter, derivedAmong } from './derived.ts'
import type { CloneJudgement } from './find-clones.ts'
import { type Agreement, countFollowed, type Following, followingOf } from './follows.ts'
import type { Station } from './gather-stations.ts'

export interface OddDifference extends Difference {
  /** The station's usual difference at that hour, steps. */
  readonly usual: number
}

/** One quantity of one station. */
export interface SeriesComparison {
  readonly quantity: SteppedQuantity
  /** What the station said in this epoch; undefined where it said nothing usable. */
  readonly summary: SeriesSummary | undefined
  /** What counts now, what differs included. */
  readonly counted: readonly SlotReading[]
  /** What is judged when all that could speak of it has come in. */
  readonly waiting: readonly SlotReading[]
  /** How many turned out to have stood too long. */
  readonly stood: number
  readonly differing: readonly OddDifference[]
  /** Intervals of which too few neighbours said anything. */
  readonly isolated: ReadonlySet<number>
  readonly disagreeing: number
  readonly learnt: Pick<SeriesState, 'usual' | 'learnt' | 'compared' | 'agreed' | 'vouched'>
  /** Whether it sees the weather that its neighbours see; undefined where nothing can tell. */
  readonly following: Following | undefined
  /** A neighbour had committed to it before, or all of them to what it is the average of. */
  readonly isDerived: boolean
  /** The usual difference, steps, where it is large; undefined where it is not. */
  readonly biasBefore: number | undefined
  readonly biasNow: number | undefined
}

type Context = Pick<EpochContext<SensingState>, 'epoch' | 'knownAtMs' | 'completeUntilMs'>

export interface FleetComparison {
  readonly of: (id: SubjectId) => readonly SeriesComparison[]
}

const [HOUR_MS, DAY_MS] = [3_600_000, 86_400_000]
const HOURS = 24

/** Copies are nobody's neighbours, and so is who has no place. */
export function compareFleet(
  stations: readonly Station[],
  clones: ReadonlyMap<SubjectId, CloneJudgement>,
  context: Context,
  params: SensingParams,
): FleetComparison {
  const byStation = new Map<SubjectId, SeriesComparison[]>(stations.map(({ id }) => [id, []]))
  for (const quantity of params.quantities) {
    const spoken = stations.flatMap(station => spokenOf(station, quantity) ?? [])
    const isBeside = ({ station: { id, place } }: Spoken) =>
      quantity.spatial !== undefined && place !== undefined && clones.get(id)?.isHeard !== false
    const reporters = spoken.flatMap(item => (isBeside(item) ? reporterOf(item, params.intervalMs) : []))
    const limits = { ...params.neighbours, daySlots: daySlotsOf(params), intervalMs: params.intervalMs }
    const { spatial } = quantity
    const differences = spatial === undefined ? [] : compareNeighbours(reporters, spatial, limits)
    const derived = spatial === undefined ? new Set<number>() : derivedAmong(reporters, spatial, limits)
    const byId = new Map(
      reporters.map(({ id }, index) => [
        id,
        { differences: differences[index]!, isDerived: derived.has(index) },
      ]),
    )
    for (const item of spoken) {
      if (item.open.length === 0 && item.summary === undefined) continue
      const compared = summariseSeries(item, byId.get(item.station.id), context, params)
      byStation.get(item.station.id)?.push(compared)
    }
  }
  return { of: id => byStation.get(id) ?? [] }
}

/** Undefined where what is remembered does not reach back a day. */
function daySlotsOf({ intervalMs, catchUpMs }: SensingParams): number | undefined {
  return catchUpMs >= DAY_MS + intervalMs ? Math.round(DAY_MS / intervalMs) : undefined
}

/** What a station says and said of one quantity. */
interface Spoken {
  readonly station: Station
  readonly quantity: SteppedQuantity
  readonly summary: SeriesSummary | undefined
  readonly known: SeriesState
  readonly open: readonly SlotReading[]
}

function spokenOf(station: Station, quantity: SteppedQuantity): Spoken | undefined {
  const summary = station.series.find(series => series.quantity === quantity.name)
  const known = station.known.series[quantity.name] ?? EMPTY_SERIES
  const open = [...known.waiting.map(slotReadingOf), ...(summary?.passed ?? [])]
  if (summary === undefined && open.length === 0 && known.recent.length === 0) return undefined
  return { station, quantity, summary, known, open: open.sort((a, b) => a.slot - b.slot) }
}

function reporterOf(
  { station, known, open }: Spoken,
  intervalMs: number,
): readonly (Reporter & DerivedReporter & { readonly id: SubjectId })[] {
  const { id, place, subject, altitudeM, isAltitudeVouched, isVouched } = station
  if (place === undefined) return []
  const { owner } = subject
  const isWitness =
    open.some(({ isPrompt }) => isPrompt) || known.recent.some(value => (value[4] & PROMPT) !== 0)
  const usual = (slot: number) => usualAt(known, hourOf(slot, intervalMs))
  const height = { altitudeM, isAltitudeVouched }
  return [{ id, place, owner, isVouched, ...height, isWitness, open, recent: known.recent, usualAt: usual }]
}

/** Undefined where nothing is compared: then all counts that moved. */
type Beside =
  | {
      /** Of what is open, in order. */
      readonly differences: readonly Difference[]
      readonly isDerived: boolean
    }
  | undefined

function summariseSeries(
  spoken: Spoken,
  beside: Beside,
  context: Context,
  params: SensingParams,
): SeriesComparison {
  const { quantity, summary, known, open } = spoken
  const differences = beside?.differences
  const undecided = open
    .filter(
      (reading, index) =>
        !isComplete(reading, context, params) && isOpen(reading, differences?.[index], params),
    )
    .slice(-MOST_SLOTS)
  const waiting = new Set(undecided)
  const still = new Set(open.filter(reading => !waiting.has(reading) && stoodStill(reading, spoken, params)))
  const judged = (differences ?? []).filter(({ reading }) => !waiting.has(reading) && !still.has(reading))
  const of = (outcome: Difference['outcome']) => judged.filter(item => item.outcome === outcome)
  const hour = ({ reading }: Difference) => hourOf(reading.slot, params.intervalMs)
  const followed = countFollowed(known, judged)
  const enoughPpm = quantity.spatial?.followsPpm ?? 0
  const following =
    beside === undefined || daySlotsOf(params) === undefined ? undefined : followingOf(followed, enoughPpm)
  const learnt = learnFrom(
    judged.map(item => ({ ...item, hour: hour(item) })),
    known,
    quantity,
    following?.agreement,
  )
  return {
    quantity,
    summary,
    counted: open.filter(reading => !waiting.has(reading) && !still.has(reading)),
    waiting: undecided,
    stood: still.size,
    differing: of('fail').map(item => ({ ...item, usual: usualAt(known, hour(item)) })),
    isolated: new Set(of('isolated').map(({ reading }) => reading.slot)),
    disagreeing: of('disagreeing').length,
    learnt: { ...learnt, ...followed },
    following,
    isDerived: beside?.isDerived ?? false,
    biasBefore: biasOf(quantity, known),
    biasNow: biasOf(quantity, learnt),
  }
}

/** Who goes along with the weather may differ from the neighbours by as much as places do; who does not, by as much as one place does. */
function learnFrom(
  judged: readonly (Difference & { readonly hour: number })[],
  known: SeriesState,
  { spatial }: SteppedQuantity,
  agreement: Agreement | undefined,
): Pick<SeriesState, 'usual' | 'learnt'> {
  const isSteady = agreement === 'agrees'
  const telling = judged.filter(({ outcome }) => outcome === 'pass' || (isSteady && outcome === 'fail'))
  return learn(known, telling, (isSteady ? spatial?.far : spatial?.near) ?? 0)
}

/** It may have stood too long, it differs, or its neighbours have said nothing yet. */
function isOpen(
  { isDoubtful }: SlotReading,
  difference: Difference | undefined,
  { neighbours }: SensingParams,
): boolean {
  if (isDoubtful || difference?.outcome === 'fail') return true
  return difference?.outcome === 'isolated' && difference.around >= neighbours.fewest
}

/** All that could speak of it has come in: whoever comes later is no witness, and later still does not count at all. */
function isComplete(
  { slot }: SlotReading,
  { epoch, knownAtMs, completeUntilMs }: Context,
  { intervalMs, catchUpMs }: SensingParams,
): boolean {
  const endMs = (slot + 1) * intervalMs
  const isOf = epoch.number + Math.floor((endMs - 1 - epoch.startMs) / (epoch.endMs - epoch.startMs))
  return Math.min(knownAtMs(isOf) ?? Number.POSITIVE_INFINITY, endMs + catchUpMs) <= completeUntilMs
}

/** Nothing else was measured in all the time that a value may stand at most. */
function stoodStill(
  { slot, steps, isDoubtful }: SlotReading,
  { quantity, known, open }: Spoken,
  { intervalMs }: SensingParams,
): boolean {
  if (!isDoubtful || quantity.constancy === undefined) return false
  const from = slot - Math.ceil((MOST_SCALE * quantity.constancy.windowMs) / intervalMs)
  const isOther = (at: number, value: number) => at >= from && at < slot && value !== steps
  return (
    !known.recent.some(([at, value]) => isOther(at, value)) &&
    !open.some(item => isOther(item.slot, item.steps))
  )
}

/** Three quarters of what is allowed at one place, at most hours of the day, is no accident. */
function biasOf(quantity: SteppedQuantity, known: Pick<SeriesState, 'usual' | 'learnt'>): number | undefined {
  const overall = usualOverall(known)
  if (quantity.spatial === undefined || overall === undefined) return undefined
  return 4 * Math.abs(overall) > 3 * quantity.spatial.near ? overall : undefined
}

function hourOf(slot: number, intervalMs: number): number {
  return Math.floor((slot * intervalMs) / HOUR_MS) % HOURS
}
