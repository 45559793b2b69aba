/**
 * Who is paid for an observation: one quantity of one cell in one interval. Those that are vouched for are paid up to the cell's
 * capacity, and of those that nobody vouches for as many as the network says, one unless it says more. First comes who said it
 * before it could know what others said, then who has stood there for longest, then the lower id.
 *
 * Laws: a station more, or one split into many, raises what its owner is paid in no cell where nobody vouches for them; who comes
 * later, or says other quantities besides, takes nothing from who is there; an interval that was told before is told.
 */
import type { SubjectId } from '../../../../protocol/ids.ts'
import type { SlotReading } from '../alone/slot-values.ts'

export interface Claimant {
  readonly id: SubjectId
  /** The cell whose capacity the station uses; undefined where it has none: then nothing is paid. */
  readonly cell: string | undefined
  readonly isVouched: boolean
  readonly placedAtMs: number
  /** It is nobody's rival: it repeats another one, or sees another weather than its neighbours. */
  readonly isLast: boolean
  /** By quantity. */
  readonly claims: ReadonlyMap<string, readonly SlotReading[]>
  /** It told it in an earlier epoch, from this place. */
  readonly hasTold: (quantity: string, slot: number) => boolean
}

export interface Claimed {
  readonly paid: ReadonlyMap<string, readonly SlotReading[]>
  /** Told by others that come first. */
  readonly beaten: number
}

export interface Places {
  /** Of those that are vouched for. */
  readonly capacity: number
  /** Of the others. */
  readonly declared: number
}

export function claimCells(claimants: readonly Claimant[], places: Places): ReadonlyMap<SubjectId, Claimed> {
  const claimed = new Map<SubjectId, Claimed>()
  for (const [cell, group] of Map.groupBy(claimants, one => one.cell)) {
    if (cell === undefined)
      for (const { id, claims } of group) claimed.set(id, { paid: new Map(), beaten: countOf(claims) })
    else
      for (const [isVouched, rivals] of Map.groupBy(group, one => one.isVouched))
        claimIn(rivals, isVouched ? places.capacity : places.declared, claimed)
  }
  return claimed
}

function claimIn(rivals: readonly Claimant[], capacity: number, claimed: Map<SubjectId, Claimed>): void {
  if (rivals.length <= capacity) {
    for (const { id, claims } of rivals) claimed.set(id, { paid: claims, beaten: 0 })
    return
  }
  const inOrder = rivals.toSorted(byRank)
  const taken = takenIn(inOrder)
  const paid = new Map(inOrder.map(({ id }) => [id, new Map<string, SlotReading[]>()]))
  const pay = (isTurn: (rival: Claimant, reading: SlotReading) => boolean) => {
    for (const rival of inOrder)
      for (const [quantity, readings] of rival.claims)
        for (const reading of readings) {
          if (!isTurn(rival, reading) || !taken(quantity, reading.slot, capacity)) continue
          const own = paid.get(rival.id)!
          own.set(quantity, [...(own.get(quantity) ?? []), reading])
        }
  }
  pay(({ isLast }, { isPrompt }) => !isLast && isPrompt)
  pay(({ isLast }, { isPrompt }) => !isLast && !isPrompt)
  pay(({ isLast }) => isLast)
  for (const { id, claims } of rivals)
    claimed.set(id, { paid: paid.get(id)!, beaten: countOf(claims) - countOf(paid.get(id)!) })
}

/** @returns takes a place for an observation, where there is one left */
function takenIn(rivals: readonly Claimant[]) {
  const taken = new Map<string, number>()
  const claims = rivals.map(rival => ({
    rival,
    now: new Map([...rival.claims].map(([name, all]) => [name, new Set(all.map(({ slot }) => slot))])),
  }))
  const toldBefore = (quantity: string, slot: number) =>
    claims.filter(({ rival, now }) => rival.hasTold(quantity, slot) && now.get(quantity)?.has(slot) !== true)
      .length
  return (quantity: string, slot: number, capacity: number): boolean => {
    const key = `${quantity} ${slot}`
    const before = taken.get(key) ?? toldBefore(quantity, slot)
    taken.set(key, before < capacity ? before + 1 : before)
    return before < capacity
  }
}

function byRank(a: Claimant, b: Claimant): number {
  return a.placedAtMs - b.placedAtMs || (a.id < b.id ? -1 : 1)
}

function countOf(claims: ReadonlyMap<string, readonly SlotReading[]>): number {
  return [...claims.values()].reduce((sum, { length }) => sum + length, 0)
}
