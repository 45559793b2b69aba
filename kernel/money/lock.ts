/** Money that waits in escrow (escrow.ts), as a resource keeps it in its state. */
import type { Address, SubjectId } from '../../protocol/ids.ts'
import { assert } from '../assert.ts'

/** Amounts are base units of the payment asset, in decimal digits. */
export type Lock = {
  readonly payer: SubjectId
  /** Whose deposit it is of: the payer's owner when it was set aside, whoever owns the payer now. */
  readonly account: Address
  /** Ever set aside, and what is left of that. */
  readonly put: string
  readonly left: string
  /** What is left, by when it was set aside: oldest first, at most MOST_PARTS. */
  readonly parts: readonly LockPart[]
  /** It ends by itself then, ms. */
  readonly untilMs: number
}

/** The start of the epoch in which it was set aside, ms, and how much is left of it. */
export type LockPart = readonly [atMs: number, amount: string]

/** By what a resource calls them: a subject's purpose has one. */
export type Locks = { readonly [id: string]: Lock }

export const MOST_PARTS = 8

/** @param atMs not before the newest part */
export function withPart(parts: readonly LockPart[], atMs: number, amount: bigint): readonly LockPart[] {
  const newest = parts.at(-1)
  if (newest?.[0] !== atMs) return [...parts, [atMs, amount.toString()]]
  return [...parts.slice(0, -1), [atMs, (BigInt(newest[1]) + amount).toString()]]
}

/**
 * As they are kept. The two oldest become one of the older time where there are too many: given back, it counts as unspent in
 * no period that it was not set aside in.
 */
export function keptParts(parts: readonly LockPart[]): readonly LockPart[] {
  const [oldest, next, ...rest] = parts
  if (parts.length <= MOST_PARTS || oldest === undefined || next === undefined) return parts
  return keptParts([[oldest[0], (BigInt(oldest[1]) + BigInt(next[1])).toString()], ...rest])
}

/** What is paid goes out of the oldest. @throws {AssertionError} where there is not so much */
export function withoutOldest(parts: readonly LockPart[], amount: bigint): readonly LockPart[] {
  let open = amount
  const left: LockPart[] = []
  for (const [atMs, digits] of parts) {
    const has = BigInt(digits)
    const taken = has < open ? has : open
    open -= taken
    if (has > taken) left.push([atMs, (has - taken).toString()])
  }
  assert(open === 0n, `${open} more is taken out of a lock than is in it`)
  return left
}
