/**
 * All meters at once: the market of every slot whose time has come, the week's yields, the copies; then what each meter
 * is credited with.
 *
 * Slots are settled in their order, each once, in the epoch in which (its end + settleAfter) falls: so the money does not
 * depend on how long an epoch is.
 */
import type {
  Contribution,
  EpochContext,
  Finding,
  Outcome,
  Subject,
  Summaries,
} from '../../kernel/resource.ts'
import type { Address, SubjectId } from '../../protocol/ids.ts'
import type { EnergySummary } from './appraise.ts'
import { addToDays, findClones, YIELD_HIGH_PPM, YIELD_LOW_PPM, yieldRatios } from './fleet-checks.ts'
import type { EnergyParams } from './params.ts'
import { type Participant, type SlotResult, settleSlot } from './settle-slot.ts'
import { type Flow, slotFlows, unsettledReadings } from './slot-flows.ts'
import { EMPTY_METER, type EnergyState, type MeterState, type Order, type Reading } from './state.ts'

interface Meter {
  readonly subject: Subject
  readonly readings: readonly Reading[]
  readonly orders: readonly Order[]
  readonly flows: readonly Flow[]
  readonly days: MeterState['days']
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
  const market = settleSlots(meters, context, params)
  const ratios = yieldRatios(context.subjects, new Map([...meters].map(([id, { days }]) => [id, days])))
  const clones = findClones(new Map([...meters].map(([id, { flows }]) => [id, flows])), context.subjects)
  const copies = new Set(clones.map(({ subject }) => subject))
  return {
    contributions: [...meters.values()].flatMap(meter => credit(meter, ratios.get(meter.subject.id), copies)),
    transfers: market.flatMap(({ transfers }) => transfers),
    charges: [],
    findings: [...clones, ...yieldFindings(meters, ratios, context)],
    highlights: summarise(market),
    state: nextState(meters, settleUntil),
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
    const flows = slotFlows(readings, params.slotMs, settleUntil)
    const orders = latestOrders([...known.orders, ...(said?.orders ?? [])])
    meters.set(id, { subject, readings, orders, flows, days: addToDays(known.days, flows) })
  }
  return new Map([...meters].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function settleSlots(
  meters: ReadonlyMap<SubjectId, Meter>,
  context: EpochContext<EnergyState>,
  params: EnergyParams,
): readonly SlotResult[] {
  const slots = new Map<number, Participant[]>()
  for (const { subject, flows, orders } of meters.values()) {
    for (const flow of flows) {
      if (flow.gap) continue
      const order = orders.find(({ slot }) => slot === flow.end - params.slotMs)
      const participants = slots.get(flow.end)
      if (participants === undefined) slots.set(flow.end, [{ subject, flow, order }])
      else participants.push({ subject, flow, order })
    }
  }
  const balances = new Map<Address, bigint>()
  for (const { subject } of meters.values()) balances.set(subject.owner, context.availableOf(subject.owner))
  return [...slots]
    .sort(([a], [b]) => a - b)
    .map(([end, participants]) => settleSlot(end, participants, params, balances))
}

/** Of several orders for one slot and side, the one with the highest sequence number. */
function latestOrders(orders: readonly Order[]): readonly Order[] {
  const latest = new Map<string, Order>()
  for (const order of orders.toSorted((a, b) => a.sequence - b.sequence))
    latest.set(`${order.slot}:${order.side}`, order)
  return [...latest.values()].sort((a, b) => a.slot - b.slot || a.sequence - b.sequence)
}

/** Generation, or export where there is no inverter register. A gap counts half: nobody saw when it was. */
function credit(
  meter: Meter,
  ratio: number | undefined,
  copies: ReadonlySet<SubjectId>,
): readonly Contribution[] {
  let [slotWh, gapWh] = [0, 0]
  for (const { generation, export: exported, gap } of meter.flows) {
    const wh = generation < 0 ? exported : generation
    if (gap) gapWh += wh
    else slotWh += wh
  }
  const total = slotWh + gapWh
  if (total === 0) return []
  const { id } = meter.subject
  const counted =
    ratio !== undefined && ratio > YIELD_HIGH_PPM ? Math.floor((total * YIELD_HIGH_PPM) / ratio) : total
  const qualityPpm = copies.has(id) ? 0 : Math.floor((slotWh * FULL_PPM + gapWh * GAP_PPM) / total)
  const facts = {
    slotWh,
    gapWh,
    countedWh: counted,
    ...(ratio === undefined ? {} : { yieldRatioPpm: ratio }),
  }
  return [{ subject: id, units: BigInt(counted), qualityPpm, facts }]
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
    return code === undefined
      ? []
      : [{ subject: meter.subject.id, code, messages: [], facts: { yieldRatioPpm: ratio } }]
  })
}

function summarise(market: readonly SlotResult[]) {
  const tradedWh = market.reduce((sum, { clearing }) => sum + clearing.quantity, 0n)
  const paid = market.flatMap(({ transfers }) => transfers).reduce((sum, { amount }) => sum + amount, 0n)
  return {
    slots: market.length,
    tradedWh,
    paid,
    pricePerKwh: tradedWh === 0n ? 0n : (paid * 1000n) / tradedWh,
    gridImportWh: market.reduce((sum, { gridImportWh }) => sum + gridImportWh, 0n),
    gridExportWh: market.reduce((sum, { gridExportWh }) => sum + gridExportWh, 0n),
    deviationWh: market
      .flatMap(({ deviations }) => [...deviations.values()])
      .reduce((sum, wh) => sum + (wh < 0n ? -wh : wh), 0n),
    withoutDeposit: new Set(market.flatMap(({ withoutDeposit }) => withoutDeposit)).size,
  }
}

function nextState(meters: ReadonlyMap<SubjectId, Meter>, settleUntil: number): EnergyState {
  const entries = [...meters].map(([id, { readings, orders, days }]): [SubjectId, MeterState] => [
    id,
    {
      readings: unsettledReadings(readings, settleUntil),
      orders: orders.filter(({ slot }) => slot >= settleUntil),
      days,
    },
  ])
  return { settledUntil: settleUntil, meters: Object.fromEntries(entries) }
}
