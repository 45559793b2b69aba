/**
 * All meters at once: the market of every slot whose time has come, the week's yields, who says the same as another; then what
 * each meter is credited with, by what it stands for (standing.ts) and what is plausible (plausible.ts).
 *
 * What was made is credited as soon as a slot's time is over. Its market is held once all that was acknowledged by (its end +
 * settleAfter) has come in: a price is made once, with everybody who was in time. So the money depends neither on how long an
 * epoch is nor on what its list left out. What arrives later is credited and not traded.
 *
 * Of a meter that was sold both are of whoever had it in the slot: it sells for its owner of then, and buys only for its owner of now.
 */
import { openBalances } from '../../../kernel/balances.ts'
import { madeBy, ownedAt } from '../../../kernel/past-devices.ts'
import type {
  Contribution,
  EpochContext,
  Facts,
  Finding,
  Outcome,
  Release,
  Summaries,
} from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import type { EnergySummary } from './appraise.ts'
import { isCleared, lookAtMeters } from './detector/look.ts'
import { type AlikeWatch, watchAlike } from './fleet/alike-watch.ts'
import { compareYields, isLonely, type Yields } from './fleet/fleet-checks.ts'
import { type OnePay, payOnce } from './fleet/one-pay.ts'
import { dayOf, learnRatio, plausibleWh, YIELD_HIGH_PPM, YIELD_LOW_PPM } from './fleet/plausible.ts'
import { type Standing, standingsOf } from './fleet/standing.ts'
import { type SunBound, sunBounds } from './fleet/sun-bound.ts'
import { gatherMeters, type Horizons, type Meter } from './gather-meters.ts'
import type { EnergyParams } from './params.ts'
import { ratedPower } from './plant.ts'
import type { EnergyReason } from './reasons.ts'
import { type Participant, type SlotResult, settleSlot } from './settle-slot.ts'
import type { EnergyState, Looks, MeterState, Order } from './state.ts'
import { closeTold, type SlotTold } from './told-slots.ts'

const FULL_PPM = 1_000_000
const GAP_PPM = 500_000
const DAY_MS = 86_400_000

export function reconcileEnergy(
  summaries: Summaries<EnergySummary>,
  context: EpochContext<EnergyState>,
  params: EnergyParams,
): Outcome<EnergyState> {
  const horizons = horizonsOf(context, params)
  const standings = standingsOf(
    context.subjects,
    context.vouching,
    params,
    id => context.state.meters[id]?.own.days ?? 0,
  )
  const meters = gatherMeters(summaries, context, params, { ...horizons, standings })
  const madeAt = (id: SubjectId, end: number) => {
    const { made } = meters.get(id)!
    return made[made.length - 1 - (horizons.countedUntil - end) / params.slotMs] ?? 0
  }
  const alike = watchAlike(meters, context.acknowledgeMs)
  for (const [end, late] of madeIn(meters)) {
    const values = new Map([...meters.keys()].map(id => [id, madeAt(id, end)]))
    alike.see({ end, values, told: toldThen(meters, end), late })
  }
  const isVouched = (id: SubjectId) => standings.get(id)?.tier === 'vouched'
  const onePay = payOnce(alike.alike(), { meters, madeAt, isVouched })
  const market = holdMarkets(meters, context, params, id => {
    const { countsPpm } = standings.get(id)!
    return Math.floor((countsPpm * (onePay.shares.get(id) ?? FULL_PPM)) / FULL_PPM)
  })
  const sunBound = sunBounds()
  const yields = compareYields({
    subjects: context.subjects,
    daysOf: new Map([...meters].map(([id, { days }]) => [id, days])),
    standingOf: id => standings.get(id)!,
    today: dayOf(horizons.countedUntil - 1),
    sunBound,
  })
  const looks = lookAtMeters(meters, { context, params, horizons, standings })
  const judging: Judging = { context, standings, onePay, yields, sunBound, looks }
  return {
    contributions: [...meters.values()].flatMap(meter =>
      credit(meter, judging, {
        ...tradeOf(meter.subject.id, market),
        ...refusedOf(meter.subject, market),
        ...lastPrices(meter, horizons.tradedUntil),
      }),
    ),
    transfers: market.flatMap(({ transfers }) => transfers),
    charges: [],
    findings: [...noticesOn(meters, onePay, context), ...yieldFindings(meters, judging)],
    highlights: summarise(market),
    releases: releasesOf(meters, judging),
    limitedPpm: context.vouching ? params.declaredPpm : 0,
    state: nextState(meters, alike, { ...horizons, slotMs: params.slotMs, madeAt }, judging),
  }
}

/** What a meter is credited by, besides what it says. */
interface Judging {
  readonly context: EpochContext<EnergyState>
  readonly standings: ReadonlyMap<SubjectId, Standing>
  readonly onePay: OnePay
  readonly yields: Yields
  readonly sunBound: SunBound
  /** What the network's detector says, where it has one. */
  readonly looks: ReadonlyMap<SubjectId, Looks>
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

/**
 * Slot by slot in their order. What is exported is sold as far as it counts: of panels that nobody vouches for up to the cap, of
 * one pay its share, of a store what it got. The rest is with the grid.
 */
function holdMarkets(
  meters: ReadonlyMap<SubjectId, Meter>,
  context: EpochContext<EnergyState>,
  params: EnergyParams,
  countsPpm: (id: SubjectId) => number,
): readonly SlotResult[] {
  const purse = { balances: openBalances(context), paymentDecimals: context.paymentDecimals }
  return slotsOf(meters, params).map(([end, participants]) => {
    const believed = participants.map(participant => {
      const { id } = participant.subject
      const given = meters.get(id)!.givenWh.get(end) ?? participant.flow.export
      const sellableWh = Number((BigInt(given) * BigInt(countsPpm(id))) / BigInt(FULL_PPM))
      return { ...participant, sellableWh }
    })
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

/** When what everybody made in the slot that ended then was fixed, as far as it is known. */
function toldThen(meters: ReadonlyMap<SubjectId, Meter>, end: number): ReadonlyMap<SubjectId, SlotTold> {
  return new Map(
    [...meters].flatMap(([id, { told }]) => (told.has(end) ? [[id, told.get(end)!] as const] : [])),
  )
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

/** Why it bought nothing in a slot in which it would have: the last one. Nobody is blamed: it is for the owner to know. */
function refusedOf({ id, owner }: Subject, market: readonly SlotResult[]): Facts {
  const why = market.findLast(({ refusals }) => refusals.has(id))?.refusals.get(id)
  if (why === undefined) return {}
  const told = Object.entries(why.facts).map(([name, fact]) => {
    return [`spending${name[0]!.toUpperCase()}${name.slice(1)}`, fact] as const
  })
  return { ...Object.fromEntries(told), spending: why.code, spendingOwner: owner }
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
function credit(meter: Meter, judging: Judging, trade: Trade & Facts): readonly Contribution[] {
  const { id } = meter.subject
  let [slotWh, gapWh, importWh, exportWh] = [0, 0, 0, 0]
  // Of what was made, at full quality; and of that, its part of one pay.
  let [whole, paid] = [0n, 0n]
  for (const made of meter.yields) {
    const { wh, gap } = made
    if (gap) gapWh += wh
    else slotWh += wh
    const weighted = BigInt(wh) * BigInt(gap ? GAP_PPM : FULL_PPM)
    whole += weighted
    paid += weighted * BigInt(judging.onePay.partOf(id, made))
  }
  for (const flow of meter.flows) {
    importWh += flow.import
    exportWh += flow.export
  }
  const total = slotWh + gapWh
  const { subject, madeThenWh } = meter
  if (total === 0 && importWh === 0 && exportWh === 0 && madeThenWh === 0) return []
  const { tier, countsPpm, countedW } = judging.standings.get(id)!
  const ratio = judging.yields.ratios.get(id)
  const counted = BigInt(plausible(meter, total, judging))
  const full = BigInt(FULL_PPM)
  const isShared = judging.onePay.shares.has(id) || paid < whole * full
  const quality = total === 0 ? 0n : ((paid / full / BigInt(total)) * BigInt(countsPpm)) / full
  const codes = holdsOf(meter, judging)
  const facts = {
    slotWh,
    gapWh,
    countedWh: counted,
    // Of the slots that are traded now, which may be earlier ones.
    madeThenWh,
    importWh,
    exportWh,
    ...trade,
    tier,
    countedW,
    ...(isShared
      ? { sharePpm: whole === 0n ? (judging.onePay.shares.get(id) ?? FULL_PPM) : paid / whole }
      : {}),
    ...(codes.length === 0 ? {} : { held: codes.join(', ') }),
    ...(codes.includes('model_suspects') ? { modelSays: judging.looks.get(id)!.why } : {}),
    ...(ratio === undefined ? {} : { yieldRatioPpm: ratio }),
  }
  const made = meter.yields.map(({ end, wh, gap }) => [end - 1, BigInt(wh) * (gap ? 1n : 2n)] as const)
  return [
    {
      subject: id,
      units: counted,
      qualityPpm: Number(quality),
      facts,
      ...(codes.length === 0 ? {} : { holds: [{ ppm: FULL_PPM, codes }] }),
      ...(tier === 'declared' || tier === 'recorded' ? { limited: true as const } : {}),
      ...madeBy(subject, made),
    },
  ]
}

function plausible(meter: Meter, totalWh: number, { context, yields, sunBound }: Judging): number {
  const { subject, days, own } = meter
  const before = context.state.meters[subject.id]?.days ?? []
  const ratioPpm = yields.ratios.get(subject.id) ?? yields.atLeast.get(subject.id)
  const isTooHigh = yields.tooHigh.has(subject.id)
  const of = { pvW: ratedPower(subject), cell: subject.cell, ratioPpm, isTooHigh, own }
  return plausibleWh({ totalWh, before, after: days, ...of }, sunBound)
}

/** Why a meter's reward waits: every law that holds it; none where it does not wait. */
function holdsOf(meter: Meter, judging: Judging): readonly EnergyReason[] {
  const { id } = meter.subject
  const unjudged = unjudgedOf(meter, judging)
  const codes: EnergyReason[] = []
  if (judging.standings.get(id)!.tier === 'declared') codes.push('not_vouched')
  if (unjudged !== undefined) codes.push(unjudged)
  if (judging.looks.get(id)?.why) codes.push('model_suspects')
  return codes
}

function unjudgedOf({ subject }: Meter, { standings, yields, context }: Judging): EnergyReason | undefined {
  const { tier } = standings.get(subject.id)!
  const why = yields.unjudged.get(subject.id)
  if (why === undefined || why === 'no_place') return why
  // Where nobody can vouch for anybody, those who begin together vouch for each other.
  return tier === 'founding' && !isLonely(subject, context.subjects) ? undefined : why
}

/** Of what waits, what neighbours or a voucher agree with by now. */
function releasesOf(
  meters: ReadonlyMap<SubjectId, Meter>,
  { standings, yields, looks }: Judging,
): readonly Release[] {
  return [...meters.keys()].flatMap((subject): Release[] => {
    const ratio = yields.ratios.get(subject)
    const agrees = ratio !== undefined && ratio <= YIELD_HIGH_PPM
    const codes: EnergyReason[] = agrees ? ['too_new', 'too_lonely', 'dark_week', 'no_place'] : []
    if (standings.get(subject)!.tier === 'vouched') codes.push('not_vouched')
    if (isCleared(looks.get(subject))) codes.push('model_suspects')
    return codes.map(code => ({ subject, code }))
  })
}

/** Once a day for each meter, when the day's first slots are counted. */
function isNewDay({ subject, days }: Meter, { state }: EpochContext<EnergyState>): boolean {
  return (days.at(-1)?.[0] ?? 0) > (state.meters[subject.id]?.days.at(-1)?.[0] ?? 0)
}

function noticesOn(
  meters: ReadonlyMap<SubjectId, Meter>,
  { findings }: OnePay,
  context: EpochContext<EnergyState>,
): readonly Finding[] {
  return findings.filter(({ subject }) => {
    const meter = meters.get(subject)
    return meter !== undefined && isNewDay(meter, context)
  })
}

function yieldFindings(
  meters: ReadonlyMap<SubjectId, Meter>,
  { yields, context }: Judging,
): readonly Finding[] {
  return [...meters.values()].flatMap((meter): Finding[] => {
    const { subject, own } = meter
    const ratio = yields.ratios.get(subject.id)
    if (ratio === undefined || !isNewDay(meter, context)) return []
    const found = { subject: subject.id, messages: [], facts: { yieldRatioPpm: ratio } }
    // Too little is the owner's loss already.
    if (ratio < YIELD_LOW_PPM) return [{ ...found, code: 'yield_low', severity: 'notice' }]
    if (!yields.tooHigh.has(subject.id)) return []
    const excessPpm = Math.floor(((ratio - own.ppm) * FULL_PPM) / own.ppm)
    return [{ ...found, code: 'yield_high', severity: 'minor', excess: { ppm: excessPpm, ofMs: DAY_MS } }]
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
    notAllowed: new Set(market.flatMap(({ refusals }) => [...refusals.keys()])).size,
  }
}

interface Ending extends Horizons {
  readonly slotMs: number
  readonly madeAt: (id: SubjectId, end: number) => number
}

function nextState(
  meters: ReadonlyMap<SubjectId, Meter>,
  alike: AlikeWatch,
  { countedUntil, tradedUntil, slotMs, madeAt }: Ending,
  { yields, context, looks, onePay }: Judging,
): EnergyState {
  const entries = [...meters].map(([id, meter]): [SubjectId, MeterState] => {
    const { kept, orders, days, meteredFrom, made, used, stored } = meter
    const coming = orders.filter(({ slot }) => slot >= tradedUntil)
    const ratio = yields.ratios.get(id)
    const own = ratio === undefined || !isNewDay(meter, context) ? meter.own : learnRatio(meter.own, ratio)
    const suspects = alike.suspectsOf(id)
    const toldNow = new Map(meter.told)
    for (const one of meter.yields) {
      const told = toldNow.get(one.end)
      if (told !== undefined && told.paidPpm === undefined)
        toldNow.set(one.end, { ...told, paidPpm: onePay.partOf(id, one) })
    }
    const told = closeTold(toldNow, end => madeAt(id, end), { slotMs, until: countedUntil })
    const said = looks.get(id)
    const seen = said === undefined ? {} : { looks: said }
    return [
      id,
      { readings: kept, orders: coming, days, meteredFrom, suspects, made, told, used, ...seen, own, stored },
    ]
  })
  return { countedUntil, tradedUntil, meters: Object.fromEntries(entries) }
}
