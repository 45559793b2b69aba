/**
 * All meters at once: the market of every slot whose time has come, the week's yields, the copies; then what each meter
 * is credited with.
 *
 * Slots are settled in their order, each once, in the epoch in which (its end + settleAfter) falls: so the money does not
 * depend on how long an epoch is. What comes later is credited and not traded.
 */
import { openBalances } from '../../kernel/balances.ts'
import type {
  Contribution,
  EpochContext,
  Finding,
  Outcome,
  Subject,
  Summaries,
} from '../../kernel/resource.ts'
import type { SubjectId } from '../../protocol/ids.ts'
import type { EnergySummary } from './appraise.ts'
import { type CloneWatch, watchClones } from './clone-watch.ts'
import { addToDays, YIELD_HIGH_PPM, YIELD_LOW_PPM, yieldRatios } from './fleet-checks.ts'
import { madeUntil } from './made-slots.ts'
import type { EnergyParams } from './params.ts'
import { plantOf } from './plant.ts'
import { type Participant, type SlotResult, settleSlot } from './settle-slot.ts'
import { type Flow, slotFlows, unsettledReadings, type Yield, yieldsOf } from './slot-flows.ts'
import { EMPTY_METER, type EnergyState, type MeterState, type Order, type Reading } from './state.ts'

interface Meter {
  readonly subject: Subject
  readonly readings: readonly Reading[]
  readonly orders: readonly Order[]
  /** What the market sees. */
  readonly flows: readonly Flow[]
  /** What is credited. */
  readonly yields: readonly Yield[]
  readonly days: MeterState['days']
  readonly suspects: MeterState['suspects']
  /** Of the slots up to the end that is settled now. */
  readonly made: MeterState['made']
}

/** What is known of one slot. */
interface Slot {
  readonly participants: Participant[]
  readonly made: Map<SubjectId, number>
}

const FULL_PPM = 1_000_000
const GAP_PPM = 500_000

export function reconcileEnergy(
  summaries: Summaries<EnergySummary>,
  context: EpochContext<EnergyState>,
  params: EnergyParams,
): Outcome<EnergyState> {
  const settleUntil = Math.floor((context.epoch.endMs - params.settleAfterMs) / params.slotMs) * params.slotMs
  const meters = gatherMeters(summaries, context, params, settleUntil)
  const clones = watchClones(
    context.subjects,
    new Map([...meters].map(([id, { suspects }]) => [id, suspects])),
  )
  const market = settleSlots(meters, context, params, clones, settleUntil)
  const ratios = yieldRatios(context.subjects, new Map([...meters].map(([id, { days }]) => [id, days])))
  const copies = clones.copies()
  return {
    contributions: [...meters.values()].flatMap(meter =>
      credit(meter, ratios.get(meter.subject.id), copies, {
        ...tradeOf(meter.subject.id, market),
        ...lastPrices(meter, settleUntil),
      }),
    ),
    transfers: market.flatMap(({ transfers }) => transfers),
    charges: [],
    findings: [...clones.findings(), ...yieldFindings(meters, ratios, context)],
    highlights: summarise(market),
    state: nextState(meters, clones, settleUntil),
  }
}

/** Every meter with something to settle or to remember, ascending by id. */
function gatherMeters(
  summaries: Summaries<EnergySummary>,
  { subjects, state }: EpochContext<EnergyState>,
  params: EnergyParams,
  settleUntil: number,
): ReadonlyMap<SubjectId, Meter> {
  const meters = new Map<SubjectId, Meter>()
  for (const [id, subject] of subjects) {
    const known = state.meters[id] ?? EMPTY_METER
    const said = summaries.get(id)
    if (said === undefined && known === EMPTY_METER) continue
    const readings = [...known.readings, ...(said?.readings ?? [])].sort((a, b) => a.at - b.at)
    const counted = new Set(known.readings.filter(({ at }) => at <= state.settledUntil))
    const span = { slotMs: params.slotMs, after: state.settledUntil, until: settleUntil, counted }
    const yields = yieldsOf(readings, span, plantOf(subject).storage)
    meters.set(id, {
      subject,
      readings,
      orders: latestOrders([...known.orders, ...(said?.orders ?? [])]),
      flows: slotFlows(readings, span),
      yields,
      days: addToDays(known.days, yields),
      suspects: known.suspects,
      made: madeUntil(known.made, yields, span),
    })
  }
  return new Map([...meters].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Slot by slot in their order: whoever has been found to copy by then does not sell. */
function settleSlots(
  meters: ReadonlyMap<SubjectId, Meter>,
  context: EpochContext<EnergyState>,
  params: EnergyParams,
  clones: CloneWatch,
  settleUntil: number,
): readonly SlotResult[] {
  const { settledUntil } = context.state
  const purse = { balances: openBalances(context), paymentDecimals: context.paymentDecimals }
  return slotsOf(meters, params).flatMap(([end, { participants, made }]) => {
    const copies = clones.copies()
    const believed = participants.map(participant =>
      copies.has(participant.subject.id) ? { ...participant, maySell: false as const } : participant,
    )
    if (end > settledUntil) clones.see(end, made)
    else clones.see(end, madeThen(meters, (settleUntil - end) / params.slotMs), new Set(made.keys()))
    return believed.length === 0 ? [] : [settleSlot(end, believed, params, purse)]
  })
}

/** What everybody made in the slot that ended so many slots before the last one that is settled now, as far as it is known. */
function madeThen(meters: ReadonlyMap<SubjectId, Meter>, slotsAgo: number): ReadonlyMap<SubjectId, number> {
  return new Map([...meters].map(([id, { made }]) => [id, made[made.length - 1 - slotsAgo] ?? 0]))
}

/** By end, ascending. Gaps belong to no slot. */
function slotsOf(meters: ReadonlyMap<SubjectId, Meter>, { slotMs }: EnergyParams): readonly [number, Slot][] {
  const slots = new Map<number, Slot>()
  const slotAt = (end: number): Slot => {
    const slot = slots.get(end) ?? { participants: [], made: new Map() }
    slots.set(end, slot)
    return slot
  }
  for (const { subject, flows, yields, orders } of meters.values()) {
    const ordersOf = new Map<number, Order[]>()
    for (const order of orders) ordersOf.set(order.slot, [...(ordersOf.get(order.slot) ?? []), order])
    for (const flow of flows) {
      if (flow.gap) continue
      const [order, otherOrder] = ordersOf.get(flow.end - slotMs) ?? []
      const both = otherOrder === undefined ? {} : { otherOrder }
      slotAt(flow.end).participants.push({ subject, flow, order, ...both })
    }
    for (const { end, wh, gap } of yields) if (!gap) slotAt(end).made.set(subject.id, wh)
  }
  return [...slots].sort(([a], [b]) => a - b)
}

/** Of several orders for one slot and side, the one with the highest sequence number. */
function latestOrders(orders: readonly Order[]): readonly Order[] {
  const latest = new Map<string, Order>()
  for (const order of orders.toSorted((a, b) => a.sequence - b.sequence))
    latest.set(`${order.slot}:${order.side}`, order)
  return [...latest.values()].sort((a, b) => a.slot - b.slot || a.sequence - b.sequence)
}

interface Trade {
  /** Wh. */
  readonly boughtWh: bigint
  readonly soldWh: bigint
  /** Of its own last orders in the slots that were settled, millionths of the currency a kWh. Absent where it had none. */
  readonly bidPrice?: number
  readonly askPrice?: number
}

/** What it would pay at most and take at least, by its own word. */
function lastPrices({ orders }: Meter, settleUntil: number): Pick<Trade, 'bidPrice' | 'askPrice'> {
  const prices: { bidPrice?: number; askPrice?: number } = {}
  for (const { slot, side, price } of orders)
    if (slot < settleUntil) prices[side === 'buy' ? 'bidPrice' : 'askPrice'] = price
  return prices
}

/** In one slot a meter is on one side: it buys what it would import, or sells what it would export. */
function tradeOf(id: SubjectId, market: readonly SlotResult[]): Trade {
  let [boughtWh, soldWh] = [0n, 0n]
  for (const { clearing, buys } of market) {
    const wh = clearing.fills.get(id) ?? 0n
    if (buys.has(id)) boughtWh += wh
    else soldWh += wh
  }
  return { boughtWh, soldWh }
}

/**
 * Generation, or export where there is neither inverter register nor storage. A gap counts half: nobody saw when it was. A
 * home that made nothing is credited with nothing, and its facts say what it took and traded all the same.
 */
function credit(
  meter: Meter,
  ratio: number | undefined,
  copies: ReadonlySet<SubjectId>,
  trade: Trade,
): readonly Contribution[] {
  let [slotWh, gapWh, importWh, exportWh] = [0, 0, 0, 0]
  for (const { wh, gap } of meter.yields) {
    if (gap) gapWh += wh
    else slotWh += wh
  }
  for (const flow of meter.flows) {
    importWh += flow.import
    exportWh += flow.export
  }
  const total = slotWh + gapWh
  if (total === 0 && importWh === 0 && exportWh === 0) return []
  const { id } = meter.subject
  const counted =
    ratio !== undefined && ratio > YIELD_HIGH_PPM
      ? (BigInt(total) * BigInt(YIELD_HIGH_PPM)) / BigInt(ratio)
      : BigInt(total)
  const weighted = BigInt(slotWh) * BigInt(FULL_PPM) + BigInt(gapWh) * BigInt(GAP_PPM)
  const qualityPpm = copies.has(id) || total === 0 ? 0 : Number(weighted / BigInt(total))
  const facts = {
    ...{ slotWh, gapWh, countedWh: counted, importWh, exportWh, ...trade },
    ...(ratio === undefined ? {} : { yieldRatioPpm: ratio }),
    // Nobody is blamed for what others registered: it is for the owner to know.
    ...(meter.subject.accepted || importWh === 0 ? {} : { spending: 'spending_not_allowed' }),
  }
  return [{ subject: id, units: counted, qualityPpm, facts }]
}

/** Once a day for each meter, when the day's first slots are settled. */
function yieldFindings(
  meters: ReadonlyMap<SubjectId, Meter>,
  ratios: ReadonlyMap<SubjectId, number>,
  { state }: EpochContext<EnergyState>,
): readonly Finding[] {
  const newDay = (meter: Meter) =>
    (meter.days.at(-1)?.[0] ?? 0) > (state.meters[meter.subject.id]?.days.at(-1)?.[0] ?? 0)
  return [...meters.values()].flatMap((meter): Finding[] => {
    const ratio = ratios.get(meter.subject.id)
    if (ratio === undefined || !newDay(meter)) return []
    const code = ratio < YIELD_LOW_PPM ? 'yield_low' : ratio > YIELD_HIGH_PPM ? 'yield_high' : undefined
    if (code === undefined) return []
    // Too little is the owner's loss already; more than the sun gave can be a panel added, or another source.
    const severity = code === 'yield_low' ? 'notice' : 'minor'
    return [{ subject: meter.subject.id, code, severity, messages: [], facts: { yieldRatioPpm: ratio } }]
  })
}

function summarise(market: readonly SlotResult[]) {
  const tradedWh = market.reduce((sum, { clearing }) => sum + clearing.quantity, 0n)
  const paid = market.flatMap(({ transfers }) => transfers).reduce((sum, { amount }) => sum + amount, 0n)
  return {
    slots: market.length,
    orders: market.reduce((sum, { orders }) => sum + orders, 0),
    tradedWh,
    paid,
    pricePerKwh: tradedWh === 0n ? 0n : (paid * 1000n) / tradedWh,
    gridImportWh: market.reduce((sum, { gridImportWh }) => sum + gridImportWh, 0n),
    gridExportWh: market.reduce((sum, { gridExportWh }) => sum + gridExportWh, 0n),
    deviationWh: market
      .flatMap(({ deviations }) => [...deviations.values()])
      .reduce((sum, wh) => sum + (wh < 0n ? -wh : wh), 0n),
    withoutDeposit: new Set(market.flatMap(({ withoutDeposit }) => withoutDeposit)).size,
    notAllowed: new Set(market.flatMap(({ notAllowed }) => notAllowed)).size,
  }
}

function nextState(
  meters: ReadonlyMap<SubjectId, Meter>,
  clones: CloneWatch,
  settleUntil: number,
): EnergyState {
  const entries = [...meters].map(([id, { readings, orders, days, made }]): [SubjectId, MeterState] => [
    id,
    {
      readings: unsettledReadings(readings, settleUntil),
      orders: orders.filter(({ slot }) => slot >= settleUntil),
      days,
      suspects: clones.suspectsOf(id),
      made,
    },
  ])
  return { settledUntil: settleUntil, meters: Object.fromEntries(entries) }
}
