/**
 * What a resource has locked after an epoch, held against what it had before and what it paid. A resource is not believed:
 * whatever is locked or paid has an origin, or nothing settles.
 *
 *   left before + set aside = paid + burned + given back + left after
 */
import type { Address, SubjectId } from '../../protocol/ids.ts'
import { assert } from '../assert.ts'
import type { Charge, Transfer } from '../resource.ts'
import { keptParts, type Lock, type LockPart, type Locks, withoutOldest, withPart } from './lock.ts'

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

/** What was set aside before and is free again. */
export interface GivenBack {
  readonly payer: SubjectId
  readonly from: Address
  readonly parts: readonly LockPart[]
}

export interface LockChanges {
  readonly promised: readonly Promised[]
  readonly givenBack: readonly GivenBack[]
}

/**
 * What is newly set aside, and what is given back; what is both in one epoch is neither. What is paid goes out of what was set
 * aside first.
 * @throws {AssertionError} where something is paid or locked that has no origin
 */
export function lockChangesIn({ before, after, startMs, ...moved }: LockedEpoch): LockChanges {
  const paid = paidOf(moved)
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after), ...paid.keys()])].sort()
  const changes: { readonly promised: Promised[]; readonly givenBack: GivenBack[] } = {
    promised: [],
    givenBack: [],
  }
  for (const id of ids) {
    const old = before[id]
    const next = after[id]
    const isOver = old !== undefined && old.untilMs <= startMs
    const prior = isOver ? undefined : old
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
    const { account: from, payer } = out
    if (added > 0n) changes.promised.push({ payer, from, amount: added })
    const grown = added > 0n ? withPart(prior?.parts ?? [], startMs, added) : (prior?.parts ?? [])
    const parts = withoutOldest(grown, out.amount)
    if (next !== undefined) checkParts(id, next, keptParts(parts))
    else if (parts.length > 0) changes.givenBack.push({ payer, from, parts })
    if (isOver && old.parts.length > 0)
      changes.givenBack.push({ payer: old.payer, from: old.account, parts: old.parts })
  }
  return changes
}

function checkParts(id: string, { parts }: Lock, due: readonly LockPart[]): void {
  const isDue =
    parts.length === due.length &&
    parts.every(([atMs, amount], index) => atMs === due[index]![0] && amount === due[index]![1])
  assert(isDue, `the lock ${id} says wrongly when what is in it was set aside`)
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
