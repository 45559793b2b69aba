/**
 * Who backs whom, from the logs of stakes and of the bonds that they stand beside. Logs go in one after the other, in the order of the
 * chain.
 *
 * Law: what counts in an epoch is what stood there through all of it: the least that an account had staying, the least bond, the least
 * commission that was in force. So whoever comes late or asks back is not paid for that epoch, and no raise counts in an epoch that
 * began before it. Slashes count when they happen, whether or not the contract of stakes has taken them in.
 */
import { type BackedKind, type BackingFact, MOST_BACKERS } from '../../../kernel/chain-facts.ts'
import type { Address } from '../../../protocol/ids.ts'
import { openPool, putIn, type StakePool, slashPool, takeOut, worthOf } from './stake-pool.ts'

interface Since {
  readonly fromMs: number
  readonly value: bigint
}

/** One subject. Ascending by time; what is over before the epoch is forgotten. */
interface Backed {
  readonly pool: StakePool
  readonly bond: Since[]
  readonly commission: Since[]
  /** Shares that stay. */
  readonly staying: Map<Address, Since[]>
}

/** Of one kind. Changed here and by nothing else. */
export type HeldStakes = Map<Address, Backed>

export interface Moment {
  readonly timeMs: number
  /** When the epoch began that is asked for: what was before then is not. */
  readonly sinceMs: number
}

export function foldBond(held: HeldStakes, subject: Address, bond: bigint, moment: Moment): void {
  note(backedOf(held, subject).bond, bond, moment)
}

export function foldSlash(
  held: HeldStakes,
  { subject, taken, from }: { readonly subject: Address; readonly taken: bigint; readonly from: bigint },
): void {
  slashPool(backedOf(held, subject).pool, taken, from)
}

/** @param fromMs when it begins; what was announced before, and has not begun, never does */
export function foldTerms(
  held: HeldStakes,
  {
    subject,
    commission,
    fromMs,
  }: { readonly subject: Address; readonly commission: bigint; readonly fromMs: number },
  { timeMs, sinceMs }: Moment,
): void {
  const history = backedOf(held, subject).commission
  while (history.length > 0 && history.at(-1)!.fromMs > timeMs) history.pop()
  note(history, commission, { timeMs: fromMs, sinceMs })
}

interface Moved {
  readonly subject: Address
  readonly holder: Address
}

export function foldStaked(
  held: HeldStakes,
  { subject, holder, amount, shares }: Moved & { readonly amount: bigint; readonly shares: bigint },
  moment: Moment,
): void {
  const { pool, staying } = backedOf(held, subject)
  // What was there before was slashed whole.
  if (putIn(pool, amount, shares)) for (const history of staying.values()) note(history, 0n, moment)
  change(staying, holder, shares, moment)
}

export function foldLeaving(
  held: HeldStakes,
  { subject, holder, shares }: Moved & { readonly shares: bigint },
  moment: Moment,
): void {
  change(backedOf(held, subject).staying, holder, -shares, moment)
}

export function foldWithdrawn(
  held: HeldStakes,
  {
    subject,
    holder,
    amount,
    left,
    stayed,
  }: Moved & { readonly amount: bigint; readonly left: bigint; readonly stayed: bigint },
  moment: Moment,
): void {
  const { pool, staying } = backedOf(held, subject)
  takeOut(pool, amount, left + stayed)
  if (stayed > 0n) change(staying, holder, -stayed, moment)
}

/** Those with a bond, ascending by subject. @param counts whom the epoch can pay for */
export function listStakes(
  kind: BackedKind,
  held: HeldStakes,
  moment: Moment,
  counts: (subject: Address) => boolean,
): readonly BackingFact[] {
  return [...held]
    .filter(([subject]) => counts(subject))
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([subject, its]) => {
      const own = leastOf(its.bond, moment)
      if (own === 0n) return []
      return [{ kind, subject, own, commission: commissionOf(its, moment), backers: backersOf(its, moment) }]
    })
}

function backersOf({ pool, staying }: Backed, moment: Moment): BackingFact['backers'] {
  for (const [account, history] of staying) {
    forget(history, moment.sinceMs)
    // Whoever came and left again, however often and from however many accounts, leaves nothing here.
    if (history.length === 1 && history[0]!.value === 0n) staying.delete(account)
  }
  return [...staying]
    .map(([account, history]) => ({ account, amount: worthOf(pool, leastOf(history, moment)) }))
    .filter(({ amount }) => amount > 0n)
    .sort((a, b) => (a.amount === b.amount ? compare(a.account, b.account) : a.amount > b.amount ? -1 : 1))
    .slice(0, MOST_BACKERS)
    .sort((a, b) => compare(a.account, b.account))
}

/** Before the subject said any it had no backers. */
function commissionOf({ commission }: Backed, { timeMs, sinceMs }: Moment): number {
  forget(commission, sinceMs)
  const inForce = commission.filter(({ fromMs }) => fromMs <= timeMs).map(({ value }) => Number(value))
  return inForce.length === 0 ? 0 : Math.min(...inForce)
}

/** Nothing stood there before the first that is known. */
function leastOf(history: Since[], { sinceMs }: Moment): bigint {
  forget(history, sinceMs)
  const first = history[0]
  if (first === undefined || first.fromMs > sinceMs) return 0n
  return history.reduce((least, { value }) => (value < least ? value : least), first.value)
}

function change(staying: Map<Address, Since[]>, holder: Address, shares: bigint, moment: Moment): void {
  const history = staying.get(holder) ?? []
  staying.set(holder, history)
  note(history, (history.at(-1)?.value ?? 0n) + shares, moment)
  // Who has had nothing since before the epoch is nobody's business any more.
  if (history.length === 1 && history[0]!.value === 0n) staying.delete(holder)
}

/** In one block the last counts. */
function note(history: Since[], value: bigint, { timeMs, sinceMs }: Moment): void {
  const last = history.at(-1)
  if (last?.fromMs === timeMs) history.pop()
  if (history.at(-1)?.value !== value) history.push({ fromMs: timeMs, value })
  forget(history, sinceMs)
}

function forget(history: Since[], sinceMs: number): void {
  while (history.length > 1 && history[1]!.fromMs <= sinceMs) history.shift()
}

function backedOf(held: HeldStakes, subject: Address): Backed {
  const its = held.get(subject) ?? { pool: openPool(), bond: [], commission: [], staying: new Map() }
  held.set(subject, its)
  return its
}

function compare(a: Address, b: Address): number {
  return a < b ? -1 : 1
}
