/**
 * One slot of the local market, from metered energy and standing orders to payments.
 *
 * Laws: Σ debits = Σ credits; nobody trades with itself; nobody pays from a deposit it does not have; who may not spend (so much of)
 * its owner's deposit buys nothing, and takes nothing from the owner's other meters either; what is not traded is with the grid
 * at retail and feed-in. Only metered energy is traded: an order bounds it and prices it.
 * Prices are millionths of the currency, amounts base units of whatever asset it is paid with.
 * Rounding: a buyer pays Wh × price / 1000 in base units, rounded down; sellers share the sum by Wh sold, largest remainder, ties to the
 * lower subject id.
 */
import type { Refusal } from '../../../kernel/allowances/refusal.ts'
import { assert } from '../../../kernel/assert.ts'
import type { Balances } from '../../../kernel/balances.ts'
import type { Transfer } from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import { shareByLargestRemainder } from '../../../protocol/amounts/share.ts'
import type { Address, SubjectId } from '../../../protocol/ids.ts'
import { clearByDynamicKey, clearByStaticKey } from './market/clear-by-key.ts'
import { clearSdr } from './market/clear-sdr.ts'
import { clearUniform } from './market/clear-uniform.ts'
import { byId, type Clearing, type Offer } from './market/clearing.ts'
import type { EnergyParams } from './params.ts'
import type { Flow } from './slot-flows.ts'
import type { Order } from './state.ts'

/** A millionth of the currency for a thousand Wh. */
const PRICE_UNITS = 1_000_000n * 1000n

export interface Participant {
  /** As it was in the slot. */
  readonly subject: Subject
  readonly flow: Flow
  readonly order: Order | undefined
  /** The order for the other side, if there is one. */
  readonly otherOrder?: Order
  /** Of what it says it exports, what is believed; all of it unless said. */
  readonly sellableWh?: number
}

export interface SlotResult {
  readonly clearing: Clearing
  readonly transfers: readonly Transfer[]
  /** Owners who wanted to buy and could not pay. */
  readonly withoutDeposit: readonly Address[]
  /** Meters that took energy and may not spend their owner's deposit, or not so much of it, and why not. */
  readonly refusals: ReadonlyMap<SubjectId, Refusal>
  /** How many had an order, of either side. */
  readonly orders: number
  /** Whose fill is a purchase. */
  readonly buys: ReadonlySet<string>
  readonly sellers: number
  readonly buyers: number
  readonly gridImportWh: bigint
  readonly gridExportWh: bigint
  /** Subject id → metered minus ordered, Wh, over the whole slot; settled with the grid. */
  readonly deviations: ReadonlyMap<string, bigint>
}

/** What a slot is paid with. */
export interface Purse {
  /** Lowered here by what is paid. */
  readonly balances: Balances
  readonly paymentDecimals: number
}

export function settleSlot(
  slot: number,
  participants: readonly Participant[],
  params: EnergyParams,
  purse: Purse,
): SlotResult {
  const { offers, withoutDeposit, refusals } = makeOffers(netOwners(participants), params, purse)
  const clearing = clear(offers, params)
  const owners = new Map(participants.map(({ subject }) => [subject.id as string, subject]))
  const transfers = pay(slot, offers, clearing, { owners, purse })
  const imported = participants.reduce((sum, { flow }) => sum + BigInt(flow.import), 0n)
  const exported = participants.reduce((sum, { flow }) => sum + BigInt(flow.export), 0n)
  return {
    clearing,
    transfers,
    withoutDeposit,
    refusals: new Map([...pushedOf(participants), ...refusals]),
    orders: participants.filter(({ order }) => order !== undefined).length,
    buys: new Set(offers.filter(({ side }) => side === 'buy').map(({ id }) => id)),
    sellers: offers.filter(({ id, side }) => side === 'sell' && clearing.fills.has(id)).length,
    buyers: offers.filter(({ id, side }) => side === 'buy' && clearing.fills.has(id)).length,
    gridImportWh: imported - clearing.quantity,
    gridExportWh: exported - clearing.quantity,
    deviations: deviationsOf(participants),
  }
}

/** Those that took something and that no owner agreed to. */
function pushedOf(participants: readonly Participant[]): readonly (readonly [SubjectId, Refusal])[] {
  return participants.flatMap(({ subject: { id, accepted }, flow }) =>
    accepted || flow.import === 0
      ? []
      : [[id, { code: 'spending_not_allowed', facts: { accepted } }] as const],
  )
}

interface Position {
  readonly participant: Participant
  readonly side: Offer['side']
  readonly wh: bigint
}

/**
 * An owner's own surplus serves its own need first, in ascending order of meter id: so no owner is on both sides. A meter
 * that the owner did not agree to has no part in that: its need is with the grid, and so is its surplus where the owner buys.
 */
function netOwners(participants: readonly Participant[]): readonly Position[] {
  const byOwner = new Map<Address, Participant[]>()
  for (const participant of participants) {
    const group = byOwner.get(participant.subject.owner)
    if (group === undefined) byOwner.set(participant.subject.owner, [participant])
    else group.push(participant)
  }
  return [...byOwner.values()].flatMap(group => {
    const sorted = group.toSorted((a, b) => byId(a.subject, b.subject))
    const own = sorted.filter(({ subject }) => subject.accepted)
    const pushed = sorted.filter(({ subject }) => !subject.accepted)
    const need = own.reduce((sum, { flow }) => sum + BigInt(flow.import), 0n)
    const surplus = own.reduce((sum, participant) => sum + meteredOf(participant, 'sell'), 0n)
    const within = need < surplus ? need : surplus
    const positions = [...reduce(own, 'buy', within), ...reduce(own, 'sell', within)]
    // Whoever pushes a meter onto an owner must neither eat up what it sells, nor make it sell to itself.
    return need > surplus ? positions : [...positions, ...reduce(pushed, 'sell', 0n)]
  })
}

function reduce(group: readonly Participant[], side: Offer['side'], by: bigint): readonly Position[] {
  let left = by
  return group.flatMap((participant): Position[] => {
    const metered = meteredOf(participant, side)
    const taken = metered < left ? metered : left
    left -= taken
    return metered > taken ? [{ participant, side, wh: metered - taken }] : []
  })
}

function meteredOf({ flow, sellableWh }: Participant, side: Offer['side']): bigint {
  if (side === 'buy') return BigInt(flow.import)
  return BigInt(sellableWh === undefined ? flow.export : Math.min(flow.export, sellableWh))
}

function makeOffers(
  positions: readonly Position[],
  params: EnergyParams,
  { balances, paymentDecimals }: Purse,
) {
  const offers: Offer[] = []
  const withoutDeposit = new Set<Address>()
  const refusals = new Map<SubjectId, Refusal>()
  const reserved = balances.copy()
  for (const { participant, side, wh } of positions.toSorted((a, b) =>
    byId(a.participant.subject, b.participant.subject),
  )) {
    const { subject, order, otherOrder } = participant
    const standing = [order, otherOrder].find(one => one?.side === side)
    const bounded = standing === undefined || BigInt(standing.wh) > wh ? wh : BigInt(standing.wh)
    const price =
      standing === undefined ? (side === 'buy' ? params.retail : params.feedIn) : BigInt(standing.price)
    if (bounded === 0n) continue
    if (side === 'buy') {
      const most = costOf(bounded, price > params.retail ? price : params.retail, paymentDecimals, 'up')
      const why = most > 0n ? reserved.refusalOf(subject.id, most) : undefined
      if (why?.code === 'deposit_short') withoutDeposit.add(subject.owner)
      else if (why !== undefined) refusals.set(subject.id, why)
      if (why !== undefined) continue
      if (most > 0n) assert(reserved.take(subject.id, most), `${subject.id} is refused without a reason`)
    }
    offers.push({ id: subject.id, side, price, quantity: bounded })
  }
  return { offers, withoutDeposit: [...withoutDeposit], refusals }
}

function clear(offers: readonly Offer[], params: EnergyParams): Clearing {
  if (params.market === 'sdr') return clearSdr(offers, params)
  if (params.market === 'dynamic-key') return clearByDynamicKey(offers, params)
  if (params.market === 'static-key') return clearByStaticKey(offers, params, id => params.keys[id] ?? 0)
  return clearUniform(offers)
}

function pay(
  slot: number,
  offers: readonly Offer[],
  { price, fills }: Clearing,
  { owners, purse }: { readonly owners: ReadonlyMap<string, Subject>; readonly purse: Purse },
): readonly Transfer[] {
  const side = (which: Offer['side']) =>
    offers.filter(({ id, side }) => side === which && fills.has(id)).sort(byId)
  const debits = side('buy').map(({ id }) => ({
    subject: owners.get(id)!,
    amount: costOf(fills.get(id)!, price, purse.paymentDecimals),
  }))
  const total = debits.reduce((sum, { amount }) => sum + amount, 0n)
  const sellers = side('sell')
  const credits = shareByLargestRemainder(
    total,
    sellers.map(({ id }) => fills.get(id)!),
  )
  const due = sellers.map(({ id }, index) => ({ subject: owners.get(id)!, amount: credits[index]! }))
  return pair(debits, due).map(({ payer, payee, amount }) => {
    const paid = purse.balances.transfer({ payer, payee, amount, facts: { slot, price } })
    assert(paid !== undefined, `${payer} bought for more than was set aside for it`)
    return { ...paid, to: owners.get(payee)!.owner }
  })
}

/** Base units for so many Wh. */
function costOf(wh: bigint, price: bigint, decimals: number, rounding: 'down' | 'up' = 'down'): bigint {
  const exact = wh * price * 10n ** BigInt(decimals)
  return (rounding === 'up' ? exact + PRICE_UNITS - 1n : exact) / PRICE_UNITS
}

interface Due {
  readonly subject: Subject
  readonly amount: bigint
}

/** Who pays whom: both lists are walked in their order, each debit paying the next credits that are open. */
function pair(debits: readonly Due[], credits: readonly Due[]) {
  const payments: Pick<Transfer, 'payer' | 'payee' | 'amount'>[] = []
  let credit = 0
  let open = credits[0]?.amount ?? 0n
  for (const debit of debits) {
    let left = debit.amount
    while (left > 0n) {
      while (open === 0n) open = credits[++credit]!.amount
      const amount = left < open ? left : open
      payments.push({ payer: debit.subject.id, payee: credits[credit]!.subject.id, amount })
      left -= amount
      open -= amount
    }
  }
  return payments
}

/** Over all trades of a participant in the slot, not trade by trade. */
function deviationsOf(participants: readonly Participant[]): ReadonlyMap<string, bigint> {
  const deviations = new Map<string, bigint>()
  for (const { subject, flow, order, otherOrder } of participants) {
    for (const { side, wh } of [order, otherOrder].filter(one => one !== undefined)) {
      const metered = BigInt(side === 'buy' ? flow.import : flow.export)
      deviations.set(subject.id, (deviations.get(subject.id) ?? 0n) + metered - BigInt(wh))
    }
  }
  return deviations
}
