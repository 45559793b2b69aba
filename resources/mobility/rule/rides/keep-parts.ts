/**
 * What a rider's purse keeps for drivers that it names, so that cars that are booked at the same moment need not know of each other.
 *
 * Laws: with what is kept for a driver nothing is paid but rides that this driver accepted, in the order in which it accepted them. It
 * becomes less by such rides alone, or after the driver could know that it will: once the word that takes it back was known to everybody,
 * and what was booked until then has come in. So of a driver that accepts no more than is kept for it each ride is covered, whatever its
 * rider signs besides. What a ride leaves of it is kept on, and filled up from the rest of the purse.
 */
import type { SubjectId } from '../../../../protocol/ids.ts'
import type { Purse } from '../../messages/rides/ride-words.ts'
import { purseOf, type RideState, type WishState } from './ride-state.ts'
import type { RideBooks } from './settle-rides.ts'

type Books = Pick<RideBooks, 'wishes' | 'kept' | 'rides' | 'escrow' | 'context' | 'closing'>

/** A driver that has just looked books within that. */
export const LOOKED_MS = 600_000

export function openOf(rider: string, { rides }: Pick<RideBooks, 'rides'>): readonly RideState[] {
  return [...rides.values()].filter(one => one.rider === rider && one.decided === undefined)
}

export function sumOf(amounts: Iterable<string | bigint>): bigint {
  return [...amounts].reduce<bigint>((sum, one) => sum + BigInt(one), 0n)
}

export function wish(rider: SubjectId, { each, drivers, until }: Purse, { wishes, context }: Books): void {
  const known = wishes.get(rider)
  wishes.set(rider, {
    each: each.toString(),
    drivers,
    // A driver may have seen that it lasts longer.
    until: Math.max(until, known?.until ?? 0),
    epoch: context.epoch.number,
  })
}

/** All of it goes back, once nobody counts on it any more. */
export function close(rider: SubjectId, books: Books): void {
  if (!books.closing.has(rider)) wish(rider, { amount: 0n, until: 0, each: 0n, drivers: [] }, books)
  books.closing.add(rider)
}

/** Everybody could know it, and what was accepted until then has come in. */
export function isKnown(wished: WishState | undefined, { context }: Pick<Books, 'context'>): boolean {
  if (wished === undefined) return true
  const knownMs = context.knownAtMs(wished.epoch)
  return knownMs !== undefined && context.completeUntilMs > knownMs + LOOKED_MS
}

/** Of what is kept for that driver, what no ride that it accepted holds. */
export function freeFor(rider: string, driver: string, books: Books): bigint {
  return partOfPurse(rider, driver, books) - heldFor(rider, driver, books)
}

export function partOfPurse(rider: string, driver: string, { kept }: Pick<Books, 'kept'>): bigint {
  return kept.get(rider)?.get(driver) ?? 0n
}

function heldFor(rider: string, driver: string, books: Books): bigint {
  return sumOf(openOf(rider, books).map(one => (one.driver === driver ? one.kept : 0n)))
}

/** What is kept for nobody, and no ride holds. */
export function freeForAnybody(rider: string, books: Books): bigint {
  const held = openOf(rider, books).map(one => BigInt(one.reserved) - BigInt(one.kept))
  return books.escrow.leftOf(purseOf(rider)) - sumOf(books.kept.get(rider)?.values() ?? []) - sumOf(held)
}

/** A ride was paid: what was kept for its driver is so much less. */
export function spend({ rider, driver, kept }: RideState, amount: bigint, books: Books): void {
  if (kept === '0') return
  books.kept.get(rider)?.set(driver, partOfPurse(rider, driver, books) - amount)
}

/** At an epoch's end: what is asked for, as far as there is so much and nobody counts on it. */
export function keepParts(books: Books): void {
  const { wishes, kept, escrow } = books
  for (const [rider, wished] of [...wishes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (escrow.accountOf(purseOf(rider)) === undefined) {
      kept.delete(rider)
      if (isKnown(wished, books)) wishes.delete(rider)
      continue
    }
    // Who has just looked may book until then.
    if (books.context.completeUntilMs <= wished.until + LOOKED_MS)
      escrow.extend(purseOf(rider), wakesMs(books.context))
    keepFor(rider, wished, books)
  }
}

function keepFor(rider: string, wished: WishState, books: Books): void {
  const parts = books.kept.get(rider) ?? new Map<string, bigint>()
  books.kept.set(rider, parts)
  const targetOf = (driver: string) => (wished.drivers.includes(driver) ? BigInt(wished.each) : 0n)
  if (isKnown(wished, books))
    for (const [driver, part] of parts) {
      const least = [targetOf(driver), heldFor(rider, driver, books)].reduce((a, b) => (a > b ? a : b))
      if (part > least) parts.set(driver, least)
    }
  for (const driver of wished.drivers) {
    const part = parts.get(driver) ?? 0n
    const [missing, free] = [targetOf(driver) - part, freeForAnybody(rider, books)]
    const more = missing < free ? missing : free
    if (more > 0n) parts.set(driver, part + more)
  }
  for (const [driver, part] of parts) if (part === 0n) parts.delete(driver)
  if (parts.size === 0) books.kept.delete(rider)
}

/** Long enough that it is there in the next epoch. */
export function wakesMs({ epoch }: Pick<RideBooks['context'], 'epoch'>): number {
  return 2 * epoch.endMs - epoch.startMs
}
