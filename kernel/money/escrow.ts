/**
 * Escrow: a subject sets money of its owner aside for a purpose, and nothing else can have it until it is paid in parts to
 * payees, burned, or ended, which gives back the rest. A resource keeps its locks in its state and names them to the kernel
 * (`Resource.locksOf`), which holds each epoch's against the one before (check-locks.ts) and writes what is locked into the
 * ledger's lines, so that it cannot be withdrawn either.
 *
 * Laws: what was put in is what was paid, burned, given back and is left, to the base unit; never more is set aside than is
 * there, nor than the owner allows the payer; a lock belongs to the account that promised it, and pays what was promised
 * though its device is sold, taken back or gone; nothing is locked for ever, it ends by itself at its time. What is given back
 * can be spent from the next epoch on. Dust: amounts are whole base units and nothing is divided here, so there is none.
 */
import type { Address, SubjectId } from '../../protocol/ids.ts'
import { assert } from '../assert.ts'
import type { Balances, SpendingContext } from '../balances.ts'
import { hasHad } from '../past-devices.ts'
import type { Charge, Facts, Transfer } from '../resource.ts'
import { keptParts, type Lock, type Locks, withoutOldest, withPart } from './lock.ts'

export interface SetAside {
  readonly payer: SubjectId
  /** Above zero, base units. */
  readonly amount: bigint
  /** When it ends by itself, ms. */
  readonly untilMs: number
}

export interface LockPayment {
  readonly payee: SubjectId
  /** Who had the payee when it was earned; absent where that is its present owner. */
  readonly to?: Address
  /** Above zero, base units. */
  readonly amount: bigint
  readonly facts: Facts
}

export interface Escrow {
  /**
   * Sets more aside under this name. False, and nothing happens, where it is not there or not allowed, or the lock that has the
   * name is another account's, or has ended in this epoch.
   * @example escrow.lock(deal, { payer: consumer, amount: 1_000n, untilMs }) // → true
   */
  lock(id: string, set: SetAside): boolean
  /** Zero where there is none. */
  leftOf(id: string): bigint
  /** Who promised it. */
  accountOf(id: string): Address | undefined
  /** Undefined, and nothing happens, where so much is not left, the payee is not registered, or `to` never had it. */
  pay(id: string, payment: LockPayment): Transfer | undefined
  /** The same for what nobody receives. */
  burn(
    id: string,
    payment: { readonly amount: bigint; readonly payee?: SubjectId; readonly facts: Facts },
  ): Charge | undefined
  /** It ends so much later, or as before where that is later still. */
  extend(id: string, untilMs: number): void
  /** The rest goes back. @returns how much */
  end(id: string): bigint
  ids(): readonly string[]
  /** For the next epoch, ascending. */
  locks(): Locks
}

export interface EscrowContext extends Pick<SpendingContext, 'subjects'> {
  readonly epoch: { readonly startMs: number }
}

/** @param prior of the epoch before; those whose time is over have ended. @param balances what more is set aside comes from. */
export function openEscrow({ subjects, epoch }: EscrowContext, balances: Balances, prior: Locks): Escrow {
  const locks = new Map(Object.entries(prior).filter(([, { untilMs }]) => untilMs > epoch.startMs))
  const ended = new Set<string>()
  const leftOf = (id: string) => BigInt(locks.get(id)?.left ?? 0)
  const take = (id: string, amount: bigint): Lock | undefined => {
    assert(amount > 0n, `${amount} is taken out of the lock ${id}`)
    const lock = locks.get(id)
    if (lock === undefined || leftOf(id) < amount) return undefined
    const parts = withoutOldest(lock.parts, amount)
    locks.set(id, { ...lock, left: (leftOf(id) - amount).toString(), parts })
    return lock
  }
  return {
    lock(id, { payer, amount, untilMs }) {
      const account = subjects.get(payer)?.owner
      const known = locks.get(id)
      if (account === undefined || (known !== undefined && known.account !== account)) return false
      if (known !== undefined && known.payer !== payer) return false
      if (ended.has(id) || !balances.take(payer, amount)) return false
      const { put, left, parts, untilMs: beforeMs } = known ?? { put: 0n, left: 0n, parts: [], untilMs }
      locks.set(id, {
        payer,
        account,
        put: (BigInt(put) + amount).toString(),
        left: (BigInt(left) + amount).toString(),
        parts: withPart(parts, epoch.startMs, amount),
        untilMs: Math.max(beforeMs, untilMs),
      })
      return true
    },
    leftOf,
    accountOf: id => locks.get(id)?.account,
    pay(id, { payee, amount, facts, ...rest }) {
      const known = subjects.get(payee)
      const to = rest.to ?? known?.owner
      if (known === undefined || to === undefined || !hasHad(known, to)) return undefined
      const lock = take(id, amount)
      return lock && { payer: lock.payer, from: lock.account, payee, to, amount, facts, lock: id }
    },
    burn(id, { amount, payee, facts }) {
      const lock = take(id, amount)
      if (lock === undefined) return undefined
      const charge = { subject: lock.payer, from: lock.account, amount, facts, lock: id }
      return payee === undefined ? charge : { ...charge, payee }
    },
    extend(id, untilMs) {
      const lock = locks.get(id)
      if (lock !== undefined && lock.untilMs < untilMs) locks.set(id, { ...lock, untilMs })
    },
    end(id) {
      const left = leftOf(id)
      if (locks.delete(id)) ended.add(id)
      return left
    },
    ids: () => [...locks.keys()].sort(),
    locks: () => asKept(locks),
  }
}

function asKept(locks: ReadonlyMap<string, Lock>): Locks {
  const inOrder = [...locks].sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(inOrder.map(([id, lock]) => [id, { ...lock, parts: keptParts(lock.parts) }]))
}
