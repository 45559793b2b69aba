/** What is counted of every meter in an epoch, and what is remembered of it: each alone, before they are compared. */
import type { EpochContext, Summaries } from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import type { EnergySummary } from './appraise.ts'
import { countReadings } from './count-readings.ts'
import { addToDays } from './fleet/fleet-checks.ts'
import type { Standing } from './fleet/standing.ts'
import { madeUntil } from './made-slots.ts'
import type { EnergyParams } from './params.ts'
import { plantOf } from './plant.ts'
import { type Flow, slotFlows, type Yield, yieldsOf } from './slot-flows.ts'
import { EMPTY_METER, type EnergyState, type MeterState, type Order, type Reading } from './state.ts'
import { openTold, type ToldSlots } from './told-slots.ts'

export interface Meter {
  readonly subject: Subject
  /** What is not counted yet, and the readings that it follows on. */
  readonly kept: readonly Reading[]
  readonly orders: readonly Order[]
  /** What the market sees. */
  readonly flows: readonly Flow[]
  /** What is credited. */
  readonly yields: readonly Yield[]
  readonly days: MeterState['days']
  readonly meteredFrom: number
  readonly suspects: MeterState['suspects']
  /** Of the slots up to the end that is counted now. */
  readonly made: MeterState['made']
  /** Of the same slots, those that can tell: when they were fixed, could be read, and what they were paid before. */
  readonly told: ToldSlots
  readonly used: MeterState['used']
  readonly own: MeterState['own']
  /** Of a meter with a store, by the end of the slots that are traded now: Wh that it may have given. */
  readonly givenWh: ReadonlyMap<number, number>
  /** Wh that may be in its store after the slots that are traded now. */
  readonly stored: number
  /** Wh made in the slots that are traded now. */
  readonly madeThenWh: number
}

/** Ends of slots, ms, after this epoch. */
export type Horizons = Pick<EnergyState, 'countedUntil' | 'tradedUntil'>

type Known = Horizons & { readonly standings: ReadonlyMap<SubjectId, Standing> }

/** Every meter with something to count or to remember, ascending by id. */
export function gatherMeters(
  summaries: Summaries<EnergySummary>,
  context: EpochContext<EnergyState>,
  params: EnergyParams,
  horizons: Known,
): ReadonlyMap<SubjectId, Meter> {
  const meters = new Map<SubjectId, Meter>()
  for (const [id, subject] of context.subjects) {
    const known = context.state.meters[id] ?? EMPTY_METER
    const said = summaries.get(id)
    if (said === undefined && known === EMPTY_METER) continue
    meters.set(id, gatherMeter(subject, known, said, { context, params, horizons }))
  }
  return new Map([...meters].sort(([a], [b]) => (a < b ? -1 : 1)))
}

interface Gathering {
  readonly context: EpochContext<EnergyState>
  readonly params: EnergyParams
  readonly horizons: Known
}

function gatherMeter(
  subject: Subject,
  known: MeterState,
  said: EnergySummary | undefined,
  { context, params, horizons }: Gathering,
): Meter {
  const { slotMs, settleAfterMs } = params
  const { state, completeUntilMs } = context
  const readings = [...known.readings, ...(said?.readings ?? [])].sort((a, b) => a.at - b.at)
  const { grid, made, kept } = countReadings(readings, {
    slotMs,
    until: horizons.countedUntil,
    isComplete: ({ at, lateAtMs = at }) => lateAtMs + settleAfterMs <= completeUntilMs,
  })
  const meteredFrom = firstMade(known.meteredFrom, readings)
  const exportsUntil = plantOf(subject).storage ? Number.NEGATIVE_INFINITY : endOf(meteredFrom)
  const yields = yieldsOf({ grid, made }, { slotMs, countedUntil: state.countedUntil, exportsUntil })
  const { countedUntil, tradedUntil } = horizons
  const madeNow = madeUntil(known.made, yields, { slotMs, after: state.countedUntil, until: countedUntil })
  const slotsAgo = (at: number) => madeNow.length - (countedUntil - at) / slotMs
  const traded = madeNow.slice(Math.max(0, slotsAgo(state.tradedUntil)), Math.max(0, slotsAgo(tradedUntil)))
  const flows = slotFlows(grid, { slotMs, tradedUntil: state.tradedUntil })
  return {
    subject,
    kept,
    orders: latestOrders([...known.orders, ...(said?.orders ?? [])]),
    flows,
    yields,
    days: addToDays(known.days, yields),
    meteredFrom,
    suspects: known.suspects,
    made: madeNow,
    told: toldBy(known, yields, { slotMs, until: state.countedUntil }),
    used: madeUntil(
      known.used,
      usedIn(flows, end => madeNow[slotsAgo(end) - 1] ?? 0),
      {
        slotMs,
        after: state.tradedUntil,
        until: tradedUntil,
      },
    ),
    own: known.own,
    ...givenOf(flows, subject, known.stored, {
      mostWh: horizons.standings.get(subject.id)!.storageWh,
      madeAt: end => madeNow[slotsAgo(end) - 1] ?? 0,
    }),
    madeThenWh: traded.reduce((sum, wh) => sum + wh, 0),
  }
}

/**
 * A store gives back what it took: of its own panels or of the grid, and no more than it holds. Without a store what is exported
 * was made, and the meter's own checks say so.
 */
function givenOf(
  flows: readonly Flow[],
  subject: Subject,
  before: number,
  { mostWh, madeAt }: { readonly mostWh: number; readonly madeAt: (end: number) => number },
): Pick<Meter, 'givenWh' | 'stored'> {
  const givenWh = new Map<number, number>()
  if (!plantOf(subject).storage) return { givenWh, stored: 0 }
  let stored = Math.min(before, mostWh)
  for (const { end, import: imported, export: exported } of flows) {
    const there = stored + imported + madeAt(end)
    givenWh.set(end, Math.min(exported, there))
    stored = Math.min(mostWh, Math.max(0, there - exported))
  }
  return { givenWh, stored }
}

/** What was counted before stands, with what it was paid. */
function toldBy(
  known: MeterState,
  yields: readonly Yield[],
  counted: Parameters<typeof openTold>[1],
): ToldSlots {
  const now = yields.flatMap(({ end, told }) => (told === undefined ? [] : [[end, told] as const]))
  return new Map([...now, ...openTold(known.told, counted)])
}

/** What is not exported of what is imported and made is used, or stored. */
function usedIn(flows: readonly Flow[], madeAt: (end: number) => number): Parameters<typeof madeUntil>[1] {
  return flows.map(({ end, gap, import: imported, export: exported }) => {
    return { end, gap, wh: Math.max(0, imported + madeAt(end) - exported) }
  })
}

function firstMade(known: number, readings: readonly Reading[]): number {
  const first = readings.find(({ generation }) => generation >= 0)?.at ?? -1
  if (known === -1 || first === -1) return Math.max(known, first)
  return Math.min(known, first)
}

function endOf(meteredFrom: number): number {
  return meteredFrom === -1 ? Number.POSITIVE_INFINITY : meteredFrom
}

/** Of several orders for one slot and side, the one with the highest sequence number. */
function latestOrders(orders: readonly Order[]): readonly Order[] {
  const latest = new Map<string, Order>()
  for (const order of orders.toSorted((a, b) => a.sequence - b.sequence))
    latest.set(`${order.slot}:${order.side}`, order)
  return [...latest.values()].sort((a, b) => a.slot - b.slot || a.sequence - b.sequence)
}
