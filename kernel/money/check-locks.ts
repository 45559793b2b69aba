/**
 * What a resource has locked after an epoch, held against what it had before and what it paid. A resource is not believed:
 * whatever is locked or paid has an origin, or nothing settles.
 *
 *   left before + set aside = paid + burned + given back + left after
 */
import type { Address, SubjectId } from '../../protocol/ids.ts'
import { assert } from '../assert.ts'
import type { Charge, Transfer } from '../resource.ts'
import type { Lock, Locks } from './lock.ts'

export interface LockedEpoch {
  readonly before: Locks
  readonly after: Locks
  readonly transfers: readonly Transfer[]
  readonly charges: readonly Charge[]
  /** Locks that do not last longer than the epoch began have ended, ms. */
  readonly startMs: number
}

/** Money of an account that a subject sets aside in this epoch: it is judged as if it were spent. */
export interface Promised {
  readonly payer: SubjectId
  readonly from: Address
  readonly amount: bigint
}

/** What is newly set aside. @throws {AssertionError} where something is paid or locked that has no origin */
export function promisedIn({ before, after, startMs, ...moved }: LockedEpoch): readonly Promised[] {
  const paid = paidOf(moved)
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after), ...paid.keys()])].sort()
  return ids.flatMap((id): Promised[] => {
    const old = before[id]
    const prior = old !== undefined && old.untilMs > startMs ? old : undefined
    const next = after[id]
    const lock = next ?? old
    const out = paid.get(id) ?? { amount: 0n, account: lock!.account, payer: lock!.payer }
    if (next !== undefined) checkLock(id, next)
    for (const one of [prior, next])
      if (one !== undefined)
        assert(
          out.account === one.account && out.payer === one.payer,
          `the lock ${id} is of ${one.payer}, ${one.account}, and pays or goes on for another`,
        )
    const had = BigInt(prior?.left ?? 0)
    const added = BigInt(next?.left ?? 0) + out.amount - had
    // What is left of a lock that ended went back; of one that goes on, nothing is lost.
    assert(added >= 0n || next === undefined, `the lock ${id} loses ${-added} that nobody got`)
    // Also what is set aside and paid in one epoch is judged as spent.
    return added <= 0n ? [] : [{ payer: out.payer, from: out.account, amount: added }]
  })
}

function checkLock(id: string, { put, left, untilMs }: Lock): void {
  const inRange = BigInt(left) >= 0n && BigInt(left) <= BigInt(put)
  assert(inRange, `the lock ${id} has ${left} left of ${put}`)
  assert(Number.isSafeInteger(untilMs) && untilMs > 0, `the lock ${id} lasts until ${untilMs}`)
}

interface Paid {
  readonly amount: bigint
  readonly account: Address
  readonly payer: SubjectId
}

function paidOf({ transfers, charges }: Pick<LockedEpoch, 'transfers' | 'charges'>): Map<string, Paid> {
  const paid = new Map<string, Paid>()
  const add = (id: string | undefined, account: Address, payer: SubjectId, amount: bigint) => {
    if (id === undefined) return
    assert(amount > 0n, `the lock ${id} pays ${amount}`)
    const known = paid.get(id) ?? { amount: 0n, account, payer }
    assert(known.account === account && known.payer === payer, `the lock ${id} pays for two`)
    paid.set(id, { account, payer, amount: known.amount + amount })
  }
  for (const { lock, from, payer, amount } of transfers) add(lock, from, payer, amount)
  for (const { lock, from, subject, amount } of charges) add(lock, from, subject, amount)
  return paid
}

/** What is locked of each account, and until when: for the ledger's lines. Only what is left of locks that hold something. */
export function lockedByAccount(all: readonly Locks[]): ReadonlyMap<Address, Locked> {
  const sums = new Map<Address, Locked>()
  for (const locks of all)
    for (const { account, left, untilMs } of Object.values(locks)) {
      if (BigInt(left) === 0n) continue
      const known = sums.get(account) ?? { amount: 0n, untilMs: 0 }
      sums.set(account, {
        amount: known.amount + BigInt(left),
        untilMs: Math.max(known.untilMs, untilMs),
      })
    }
  return sums
}

export interface Locked {
  /** Above zero, base units. */
  readonly amount: bigint
  readonly untilMs: number
}
