/**
 * One slot of the local market, from metered energy and standing orders to payments.
 *
 * Laws: Σ debits = Σ credits; nobody trades with itself; nobody pays from a deposit it does not have; what is not traded
 * is with the grid at retail and feed-in. Only metered energy is traded: an order bounds it and prices it.
 * Rounding: a buyer pays Wh × price / 1000 rounded down; sellers share the sum by Wh sold, largest remainder, ties to the
 * lower subject id.
 */
import type { Subject, Transfer } from '../../kernel/resource.ts'
import type { Address } from '../../protocol/ids.ts'
import { shareByLargestRemainder } from '../../protocol/share.ts'
import { clearByDynamicKey, clearByStaticKey } from './market/clear-by-key.ts'
import { clearSdr } from './market/clear-sdr.ts'
import { clearUniform } from './market/clear-uniform.ts'
import { byId, type Clearing, type Offer } from './market/clearing.ts'
import type { EnergyParams } from './params.ts'
import type { Flow } from './slot-flows.ts'
import type { Order } from './state.ts'

export interface Participant {
  readonly subject: Subject
  readonly flow: Flow
  readonly order: Order | undefined
  /** The order for the other side, if there is one. */
  readonly otherOrder?: Order
  /** What it says it exports is not believed: it buys, but does not sell. */
  readonly maySell?: false
}

export interface SlotResult {
  readonly clearing: Clearing
  readonly transfers: readonly Transfer[]
  /** Owners who wanted to buy and could not pay. */
  readonly withoutDeposit: readonly Address[]
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

/** @param balances what each account can still spend; lowered here by what it pays. */
export function settleSlot(
  slot: number,
  participants: readonly Participant[],
  params: EnergyParams,
  balances: Map<Address, bigint>,
): SlotResult {
  const { offers, withoutDeposit } = makeOffers(netOwners(participants), params, balances)
  const clearing = clear(offers, params)
  const owners = new Map(participants.map(({ subject }) => [subject.id as string, subject]))
  const transfers = pay(slot, offers, clearing, owners, balances)
  const imported = participants.reduce((sum, { flow }) => sum + BigInt(flow.import), 0n)
  const exported = participants.reduce((sum, { flow }) => sum + BigInt(flow.export), 0n)
  return {
    clearing,
    transfers,
    withoutDeposit,
    orders: participants.filter(({ order }) => order !== undefined).length,
    buys: new Set(offers.filter(({ side }) => side === 'buy').map(({ id }) => id)),
    sellers: offers.filter(({ id, side }) => side === 'sell' && clearing.fills.has(id)).length,
    buyers: offers.filter(({ id, side }) => side === 'buy' && clearing.fills.has(id)).length,
    gridImportWh: imported - clearing.quantity,
    gridExportWh: exported - clearing.quantity,
    deviations: deviationsOf(participants),
  }
}

interface Position {
  readonly participant: Participant
  readonly side: Offer['side']
  readonly wh: bigint
}

/** An owner's own surplus serves its own need first, in ascending order of meter id: so no owner is on both sides. */
function netOwners(participants: readonly Participant[]): readonly Position[] {
  const byOwner = new Map<Address, Participant[]>()
  for (const participant of participants) {
    const group = byOwner.get(participant.subject.owner)
    if (group === undefined) byOwner.set(participant.subject.owner, [participant])
    else group.push(participant)
  }
  return [...byOwner.values()].flatMap(group => {
    const sorted = group.toSorted((a, b) => byId(a.subject, b.subject))
    const need = sorted.reduce((sum, { flow }) => sum + BigInt(flow.import), 0n)
    const surplus = sorted.reduce((sum, participant) => sum + meteredOf(participant, 'sell'), 0n)
    const own = need < surplus ? need : surplus
    return [...reduce(sorted, 'buy', own), ...reduce(sorted, 'sell', own)]
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

function meteredOf({ flow, maySell }: Participant, side: Offer['side']): bigint {
  if (side === 'buy') return BigInt(flow.import)
  return maySell === false ? 0n : BigInt(flow.export)
}

function makeOffers(
  positions: readonly Position[],
  params: EnergyParams,
  balances: ReadonlyMap<Address, bigint>,
) {
  const offers: Offer[] = []
  const withoutDeposit = new Set<Address>()
  const reserved = new Map<Address, bigint>()
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
      const most = (bounded * (price > params.retail ? price : params.retail) + 999n) / 1000n
      const spoken = reserved.get(subject.owner) ?? 0n
      if ((balances.get(subject.owner) ?? 0n) < spoken + most) {
        withoutDeposit.add(subject.owner)
        continue
      }
      reserved.set(subject.owner, spoken + most)
    }
    offers.push({ id: subject.id, side, price, quantity: bounded })
  }
  return { offers, withoutDeposit: [...withoutDeposit] }
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
  subjects: ReadonlyMap<string, Subject>,
  balances: Map<Address, bigint>,
): readonly Transfer[] {
  const side = (which: Offer['side']) =>
    offers.filter(({ id, side }) => side === which && fills.has(id)).sort(byId)
  const debits = side('buy').map(({ id }) => ({
    subject: subjects.get(id)!,
    amount: (fills.get(id)! * price) / 1000n,
  }))
  const total = debits.reduce((sum, { amount }) => sum + amount, 0n)
  const sellers = side('sell')
  const credits = shareByLargestRemainder(
    total,
    sellers.map(({ id }) => fills.get(id)!),
  )
  const transfers = pair(
    debits,
    sellers.map(({ id }, index) => ({ subject: subjects.get(id)!, amount: credits[index]! })),
    slot,
    price,
  )
  for (const { from, amount } of transfers) balances.set(from, (balances.get(from) ?? 0n) - amount)
  return transfers
}

interface Due {
  readonly subject: Subject
  readonly amount: bigint
}

/** Who pays whom: both lists are walked in their order, each debit paying the next credits that are open. */
function pair(
  debits: readonly Due[],
  credits: readonly Due[],
  slot: number,
  price: bigint,
): readonly Transfer[] {
  const transfers: Transfer[] = []
  let credit = 0
  let open = credits[0]?.amount ?? 0n
  for (const debit of debits) {
    let left = debit.amount
    while (left > 0n) {
      while (open === 0n) open = credits[++credit]!.amount
      const amount = left < open ? left : open
      const [payer, payee] = [debit.subject, credits[credit]!.subject]
      transfers.push({
        from: payer.owner,
        to: payee.owner,
        amount,
        payer: payer.id,
        payee: payee.id,
        facts: { slot, price },
      })
      left -= amount
      open -= amount
    }
  }
  return transfers
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
