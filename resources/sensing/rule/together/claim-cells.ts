/**
 * Who is paid for an observation: one quantity of one cell in one interval. Those that are vouched for are paid up to the cell's
 * capacity, and of those that nobody vouches for as many as the network says, one unless it says more. First comes who said it
 * before it could know what others said, then who has stood there for longest, then the lower id.
 *
 * Laws: a station more, or one split into many, raises what its owner is paid in no cell where nobody vouches for them; who comes
 * later, or says other quantities besides, takes nothing from who is there; an interval that was told before is told; what waits to be
 * judged keeps its place, so nobody takes it by having others differ from it.
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
  /** What it said and what is judged in a later epoch, by quantity: it has its place already. None unless said. */
  readonly waits?: ReadonlyMap<string, readonly SlotReading[]>
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
  const places = placesAmong(inOrder, capacity)
  const paid = new Map(inOrder.map(({ id }) => [id, new Map<string, SlotReading[]>()]))
  const pay = (isTurn: (rival: Claimant, reading: SlotReading) => boolean) => {
    for (const rival of inOrder) {
      for (const [quantity, readings] of rival.claims)
        for (const reading of readings) {
          if (!isTurn(rival, reading) || !places.take(rival, quantity, reading.slot)) continue
          const own = paid.get(rival.id)!
          own.set(quantity, [...(own.get(quantity) ?? []), reading])
        }
      for (const [quantity, readings] of rival.waits ?? [])
        for (const reading of readings) if (isTurn(rival, reading)) places.take(rival, quantity, reading.slot)
    }
  }
  pay(({ isLast }, { isPrompt }) => !isLast && isPrompt)
  pay(({ isLast }, { isPrompt }) => !isLast && !isPrompt)
  pay(({ isLast }) => isLast)
  for (const { id, claims } of rivals)
    claimed.set(id, { paid: paid.get(id)!, beaten: countOf(claims) - countOf(paid.get(id)!) })
}

/** Who told an observation in an earlier epoch has its place, the first of them; what waited since keeps it. */
function placesAmong(inOrder: readonly Claimant[], capacity: number) {
  const [first, last] = [false, true].map(isLast => inOrder.filter(rival => rival.isLast === isLast))
  const ranked = [...first!, ...last!]
  const taken = new Map<string, { readonly before: readonly Claimant[]; count: number }>()
  const placesOf = (quantity: string, slot: number) => {
    const key = `${quantity} ${slot}`
    const known = taken.get(key)
    if (known !== undefined) return known
    const before = ranked.filter(rival => rival.hasTold(quantity, slot))
    const fresh = { before, count: before.length }
    taken.set(key, fresh)
    return fresh
  }
  return {
    /** @returns whether there is one left */
    take(rival: Claimant, quantity: string, slot: number): boolean {
      const places = placesOf(quantity, slot)
      const at = places.before.indexOf(rival)
      if (at >= 0) return at < capacity
      if (places.count >= capacity) return false
      places.count++
      return true
    },
  }
}

function byRank(a: Claimant, b: Claimant): number {
  return a.placedAtMs - b.placedAtMs || (a.id < b.id ? -1 : 1)
}

function countOf(claims: ReadonlyMap<string, readonly SlotReading[]>): number {
  return [...claims.values()].reduce((sum, { length }) => sum + length, 0)
}
