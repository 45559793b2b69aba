/**
 * Who owned a machine's shares, and for how long, from the logs of its shares: what each account held at every moment of an epoch,
 * as shares × time. Logs go in one after the other, in the order of the chain.
 *
 * Law: of one machine Σ weights = all shares × time since the epoch began, whoever sent what to whom: nobody's transfer makes
 * or loses time. A contract that governance has listed as a lock is looked through: what it holds counts for whom it says it
 * holds it, as long as it says no more than it has; else what it has counts for itself.
 */
import { MOST_HOLDERS, type ShareFact } from '../../../kernel/chain-facts.ts'
import type { Address } from '../../../protocol/ids.ts'

const NOBODY = `0x${'0'.repeat(40)}`

/** What an account held from a moment on. */
interface Holding {
  readonly fromMs: number
  readonly shares: bigint
}

/** One machine's shares. Changed here and by nothing else. */
export interface HeldShares {
  /** Zero until they say that they are open, with the supply. */
  epochMs: number
  supply: bigint
  /** As the token says. */
  readonly balances: Map<Address, bigint>
  /** Lock → account → shares that it says it holds for that account. */
  readonly locked: Map<Address, Map<Address, bigint>>
  /** Locks looked through; ascending by time. What is over before the epoch is forgotten. */
  readonly holdings: Map<Address, Holding[]>
}

export function openShares(): HeldShares {
  return { epochMs: 0, supply: 0n, balances: new Map(), locked: new Map(), holdings: new Map() }
}

interface Moment {
  readonly timeMs: number
  /** What was held before then is not asked for any more. */
  readonly sinceMs: number
}

export function foldTransfer(
  held: HeldShares,
  { from, to, shares }: { readonly from: Address; readonly to: Address; readonly shares: bigint },
  moment: Moment,
): void {
  const { balances } = held
  change(held, [from, to], moment, () => {
    if (from !== NOBODY) balances.set(from, (balances.get(from) ?? 0n) - shares)
    if (to !== NOBODY) balances.set(to, (balances.get(to) ?? 0n) + shares)
  })
}

/** What a lock holds for an account from now on, in all. */
export function foldLock(
  held: HeldShares,
  { lock, account, shares }: { readonly lock: Address; readonly account: Address; readonly shares: bigint },
  moment: Moment,
): void {
  const books = held.locked.get(lock) ?? new Map<Address, bigint>()
  change(held, [lock, account], moment, () => {
    held.locked.set(lock, books)
    if (shares === 0n) books.delete(account)
    else books.set(account, shares)
  })
}

/** Notes what changed for whom: where a lock says too much from now on, or no more, for everybody in its books. */
function change(held: HeldShares, accounts: readonly Address[], moment: Moment, apply: () => void): void {
  const before = new Map(accounts.map(account => [account, isLookedThrough(held, account)]))
  apply()
  const touched = new Set(accounts)
  for (const [account, was] of before) {
    if (isLookedThrough(held, account) === was) continue
    for (const beneficiary of held.locked.get(account)?.keys() ?? []) touched.add(beneficiary)
  }
  for (const account of touched) if (account !== NOBODY) note(held, account, moment)
}

function note(held: HeldShares, account: Address, { timeMs, sinceMs }: Moment): void {
  const shares = sharesOf(held, account)
  const holdings = held.holdings.get(account) ?? []
  held.holdings.set(account, holdings)
  const last = holdings.at(-1)
  if (last?.fromMs === timeMs) holdings.pop()
  if (holdings.at(-1)?.shares !== shares) holdings.push({ fromMs: timeMs, shares })
  forget(holdings, sinceMs)
}

function forget(holdings: Holding[], sinceMs: number): void {
  while (holdings.length > 1 && holdings[1]!.fromMs <= sinceMs) holdings.shift()
}

function sharesOf(held: HeldShares, account: Address): bigint {
  let shares = held.balances.get(account) ?? 0n
  for (const [lock, books] of held.locked) {
    if (!isLookedThrough(held, lock)) continue
    if (lock === account) shares -= total(books.values())
    shares += books.get(account) ?? 0n
  }
  return shares
}

function isLookedThrough({ balances, locked }: HeldShares, lock: Address): boolean {
  const books = locked.get(lock)
  return books !== undefined && total(books.values()) <= (balances.get(lock) ?? 0n)
}

/** When the epoch began in which a time lies; its end belongs to it. */
export function epochStartMs(timeMs: number, genesisMs: number, epochMs: number): number {
  return genesisMs + Math.max(0, Math.ceil((timeMs - genesisMs) / epochMs) - 1) * epochMs
}

/**
 * Those that weigh most, ascending by account. As nobody holds less than a thousandth, whoever held that through the whole epoch is
 * always among them, however many others had shares for a while.
 */
export function weighHolders(
  shares: Address,
  held: HeldShares,
  { timeMs, sinceMs }: Moment,
): readonly ShareFact[] {
  // Contracts that say otherwise than the token does are no shares of ours.
  if (total(held.balances.values()) !== held.supply) return []
  const spans = [...held.holdings].map(([account, holdings]) => {
    forget(holdings, sinceMs)
    return { account, weight: weightOf(holdings, sinceMs, timeMs), now: holdings.at(-1)?.shares ?? 0n }
  })
  for (const { account, weight, now } of spans) {
    if (weight === 0n && now === 0n) held.holdings.delete(account)
  }
  // No time has passed since the epoch began: whoever has them now.
  const still = spans.every(({ weight }) => weight === 0n)
  return spans
    .map(({ account, weight, now }): ShareFact => ({ shares, account, weight: still ? now : weight }))
    .filter(({ weight }) => weight > 0n)
    .sort((a, b) => (a.weight === b.weight ? compare(a.account, b.account) : a.weight > b.weight ? -1 : 1))
    .slice(0, MOST_HOLDERS)
    .sort((a, b) => compare(a.account, b.account))
}

function weightOf(holdings: readonly Holding[], sinceMs: number, untilMs: number): bigint {
  return holdings.reduce((sum, { fromMs, shares }, index) => {
    const [from, until] = [Math.max(fromMs, sinceMs), holdings[index + 1]?.fromMs ?? untilMs]
    return until > from ? sum + shares * BigInt(until - from) : sum
  }, 0n)
}

function total(amounts: Iterable<bigint>): bigint {
  let sum = 0n
  for (const amount of amounts) sum += amount
  return sum
}

function compare(a: Address, b: Address): number {
  return a < b ? -1 : 1
}
