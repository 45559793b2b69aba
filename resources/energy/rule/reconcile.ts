/**
 * All meters at once: the market of every slot whose time has come, the week's yields, the copies; then what each meter
 * is credited with.
 *
 * What was made is credited as soon as a slot's time is over. Its market is held once all that was acknowledged by (its end +
 * settleAfter) has come in: a price is made once, with everybody who was in time. So the money depends neither on how long an
 * epoch is nor on what its list left out. What arrives later is credited and not traded.
 *
 * Of a meter that was sold both are of whoever had it in the slot: it sells for its owner of then, and buys only for its owner of now.
 */
import { openBalances } from '../../../kernel/balances.ts'
import { madeBy, ownedAt } from '../../../kernel/past-devices.ts'
import type { Contribution, EpochContext, Finding, Outcome, Summaries } from '../../../kernel/resource.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import type { EnergySummary } from './appraise.ts'
import { type CloneWatch, watchClones } from './clone-watch.ts'
import { YIELD_HIGH_PPM, YIELD_LOW_PPM, yieldRatios } from './fleet-checks.ts'
import { gatherMeters, type Horizons, type Meter } from './gather-meters.ts'
import type { EnergyParams } from './params.ts'
import { type Participant, type SlotResult, settleSlot } from './settle-slot.ts'
import type { EnergyState, MeterState, Order } from './state.ts'

const FULL_PPM = 1_000_000
const GAP_PPM = 500_000

export function reconcileEnergy(
  summaries: Summaries<EnergySummary>,
  context: EpochContext<EnergyState>,
  params: EnergyParams,
): Outcome<EnergyState> {
  const horizons = horizonsOf(context, params)
  const meters = gatherMeters(summaries, context, params, horizons)
  const clones = watchClones(
    context.subjects,
    new Map([...meters].map(([id, { suspects }]) => [id, suspects])),
  )
  for (const [end, made] of madeIn(meters))
    clones.see(end, madeThen(meters, (horizons.countedUntil - end) / params.slotMs), made)
  const market = holdMarkets(meters, context, params, clones)
  const ratios = yieldRatios(context.subjects, new Map([...meters].map(([id, { days }]) => [id, days])))
  const copies = clones.copies()
  return {
    contributions: [...meters.values()].flatMap(meter =>
      credit(meter, ratios.get(meter.subject.id), copies, {
        ...tradeOf(meter.subject.id, market),
        ...lastPrices(meter, horizons.tradedUntil),
      }),
    ),
    transfers: market.flatMap(({ transfers }) => transfers),
    charges: [],
    findings: [...clones.findings(), ...yieldFindings(meters, ratios, context)],
    highlights: summarise(market),
    state: nextState(meters, clones, horizons),
  }
}

/** Up to where slots are counted, and where they are traded; whole slots, and never back. */
function horizonsOf(
  { epoch, completeUntilMs, state }: EpochContext<EnergyState>,
  { slotMs, settleAfterMs }: EnergyParams,
): Horizons {
  const lastBy = (timeMs: number) => Math.floor((timeMs - settleAfterMs) / slotMs) * slotMs
  const countedUntil = Math.max(state.countedUntil, lastBy(epoch.endMs))
  const tradedUntil = Math.max(state.tradedUntil, Math.min(countedUntil, lastBy(completeUntilMs)))
  return { countedUntil, tradedUntil }
}

/** Slot by slot in their order. Whoever is known to copy by now does not sell. */
function holdMarkets(
  meters: ReadonlyMap<SubjectId, Meter>,
  context: EpochContext<EnergyState>,
  params: EnergyParams,
  clones: CloneWatch,
): readonly SlotResult[] {
  const purse = { balances: openBalances(context), paymentDecimals: context.paymentDecimals }
  const copies = clones.copies()
  return slotsOf(meters, params).map(([end, participants]) => {
    const believed = participants.map(participant =>
      copies.has(participant.subject.id) ? { ...participant, maySell: false as const } : participant,
    )
    return settleSlot(end, believed, params, purse)
  })
}

/** By a slot's end, ascending: who made something in it that is counted now. Gaps belong to no slot. */
function madeIn(meters: ReadonlyMap<SubjectId, Meter>): readonly [number, ReadonlySet<SubjectId>][] {
  const slots = new Map<number, Set<SubjectId>>()
  for (const [id, { yields }] of meters)
    for (const { end, gap } of yields) if (!gap) slots.set(end, (slots.get(end) ?? new Set()).add(id))
  return [...slots].sort(([a], [b]) => a - b)
}

/** What everybody made in the slot that ended so many slots before the last one that is counted, as far as it is known. */
function madeThen(meters: ReadonlyMap<SubjectId, Meter>, slotsAgo: number): ReadonlyMap<SubjectId, number> {
  return new Map([...meters].map(([id, { made }]) => [id, made[made.length - 1 - slotsAgo] ?? 0]))
}

/** By end, ascending. */
function slotsOf(
  meters: ReadonlyMap<SubjectId, Meter>,
  { slotMs }: EnergyParams,
): readonly [number, readonly Participant[]][] {
  const slots = new Map<number, Participant[]>()
  for (const { subject, flows, orders } of meters.values()) {
    const ordersOf = new Map<number, Order[]>()
    for (const order of orders) ordersOf.set(order.slot, [...(ordersOf.get(order.slot) ?? []), order])
    for (const flow of flows) {
      if (flow.gap) continue
      const owned = ownedAt(subject, flow.end - 1)
      if (owned === undefined) continue
      const [order, otherOrder] = ordersOf.get(flow.end - slotMs) ?? []
      const both = otherOrder === undefined ? {} : { otherOrder }
      const participants = slots.get(flow.end) ?? []
      slots.set(flow.end, participants)
      participants.push({ subject: owned, flow, order, ...both })
    }
  }
  return [...slots].sort(([a], [b]) => a - b)
}

interface Trade {
  /** Wh. */
  readonly boughtWh: bigint
  readonly soldWh: bigint
  /** Of its own last orders in the slots that were traded, millionths of the currency a kWh. Absent where it had none. */
  readonly bidPrice?: number
  readonly askPrice?: number
}

/** What it would pay at most and take at least, by its own word. */
function lastPrices({ orders }: Meter, tradedUntil: number): Pick<Trade, 'bidPrice' | 'askPrice'> {
  const prices: { bidPrice?: number; askPrice?: number } = {}
  for (const { slot, side, price } of orders)
    if (slot < tradedUntil) prices[side === 'buy' ? 'bidPrice' : 'askPrice'] = price
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
  const { subject, madeThenWh } = meter
  if (total === 0 && importWh === 0 && exportWh === 0 && madeThenWh === 0) return []
  const { id } = subject
  const counted =
    ratio !== undefined && ratio > YIELD_HIGH_PPM
      ? (BigInt(total) * BigInt(YIELD_HIGH_PPM)) / BigInt(ratio)
      : BigInt(total)
  const weighted = BigInt(slotWh) * BigInt(FULL_PPM) + BigInt(gapWh) * BigInt(GAP_PPM)
  const qualityPpm = copies.has(id) || total === 0 ? 0 : Number(weighted / BigInt(total))
  const facts = {
    slotWh,
    gapWh,
    countedWh: counted,
    // Of the slots that are traded now, which may be earlier ones.
    madeThenWh,
    importWh,
    exportWh,
    ...trade,
    ...(ratio === undefined ? {} : { yieldRatioPpm: ratio }),
    // Nobody is blamed for what others registered: it is for the owner to know.
    ...(subject.accepted || importWh === 0 ? {} : { spending: 'spending_not_allowed' }),
  }
  const made = meter.yields.map(({ end, wh, gap }) => [end - 1, BigInt(wh) * (gap ? 1n : 2n)] as const)
  return [{ subject: id, units: counted, qualityPpm, facts, ...madeBy(subject, made) }]
}

/** Once a day for each meter, when the day's first slots are counted. */
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
  { countedUntil, tradedUntil }: Horizons,
): EnergyState {
  const entries = [...meters].map(([id, meter]): [SubjectId, MeterState] => {
    const { kept, orders, days, meteredFrom, made } = meter
    const coming = orders.filter(({ slot }) => slot >= tradedUntil)
    return [id, { readings: kept, orders: coming, days, meteredFrom, suspects: clones.suspectsOf(id), made }]
  })
  return { countedUntil, tradedUntil, meters: Object.fromEntries(entries) }
}
