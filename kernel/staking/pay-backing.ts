/**
 * What is paid for money that stands behind an oracle or an owner: a part of what it earned in the epoch, as far as so much stands
 * there as the rules ask for, shared between its own bond and its backers' stake by amount. Nothing is earned by standing there alone:
 * who earned nothing (an oracle that was away, an owner without devices that count) has nothing to share, and nobody else gets it.
 *
 * Laws: kept + Σ parts + unpaid = earned, exactly, so no rule of staking mints a unit; a unit of money earns alike whoever put it there, less
 * the commission of a backer's; what is not paid is never minted. Dust: what is paid at
 * all is rounded down, what of it is the backers' too; among them largest remainder, ties to the account that sorts first.
 */
import { shareByLargestRemainder } from '../../protocol/amounts/share.ts'
import { type Ledger, ledgerKey } from '../../protocol/chain-formats/ledger.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import {
  type BackedKind,
  type BackerFact,
  type BackingFact,
  COMMISSION_UNIT,
  type EpochFacts,
  STAKES_NAMES,
} from '../chain-facts.ts'
import { changed, type LedgerChange } from '../columns/ledger-postings.ts'
import { type BackingRule, ruleFor, type StakingRules } from './staking-rules.ts'

const PPM = 1_000_000n

/** What an epoch's earnings of one oracle or owner came to. kept + Σ parts + unpaid = earned. */
export interface PaidBacking {
  readonly kind: BackedKind
  readonly subject: Address
  /** Whom it was credited to. */
  readonly account: Address
  /** Tokens. */
  readonly earned: bigint
  /** By the account, commission included. */
  readonly kept: bigint
  /** Of what is kept, what backers would have had without it. */
  readonly commission: bigint
  /** Less stands behind it than the rules ask for: never minted. */
  readonly unpaid: bigint
  /** Its own bond and its backers' stake, as far as they count, and with how much it is paid in full: base units of the bond asset. */
  readonly own: bigint
  readonly staked: bigint
  readonly full: bigint
  /** Ascending by account; the weight is the stake. */
  readonly parts: readonly { readonly account: Address; readonly amount: bigint; readonly weight: bigint }[]
}

export interface BackingInput {
  readonly rules: StakingRules | undefined
  readonly facts: Pick<EpochFacts, 'token' | 'stakes' | 'directory' | 'devices'>
  readonly prior: Ledger
  /** With the epoch's postings in it. */
  readonly posted: Ledger
  /** Of their pool, those that were there. */
  readonly oracles: readonly { readonly id: number; readonly payee: Address; readonly amount: bigint }[]
  readonly rewards: Iterable<OwnerEarned>
  /** What waited, and is paid now. */
  readonly released: readonly OwnerEarned[]
}

interface OwnerEarned {
  readonly owner: Address
  readonly amount: bigint
}

/** @returns the ledger that is settled, and how it came to that: oracles first; nothing where nothing is paid for backing */
export function payBacking(input: BackingInput): {
  readonly ledger: Ledger
  readonly backing: readonly PaidBacking[]
} {
  const { facts, prior, posted } = input
  const earnings = earningsOf(input)
  if (earnings.length === 0) return { ledger: posted, backing: [] }
  const rows = new Map(
    (facts.stakes ?? []).map(row => [`${row.kind} ${row.subject}`, row] satisfies [string, BackingFact]),
  )
  const left = new Map<Address, bigint>()
  const backing = earnings.flatMap(({ kind, subject, account, amount, units, rule }) => {
    // Where two subjects are paid to one account, none is shared twice.
    const key = ledgerKey(account, facts.token)
    const there = left.get(account) ?? (posted.get(key)?.earned ?? 0n) - (prior.get(key)?.earned ?? 0n)
    const earned = amount < there ? amount : there
    left.set(account, there - earned)
    if (earned === 0n) return []
    const paid = splitBacking({ ...rule, full: rule.full * units }, rows.get(`${kind} ${subject}`), earned)
    return [{ kind, subject, account, ...paid }]
  })
  const changes = backing.flatMap(({ account, earned, kept, parts }): readonly LedgerChange[] => [
    { account, asset: facts.token, earned: kept - earned },
    ...parts
      .filter(({ amount }) => amount > 0n)
      .map(part => ({ account: part.account, asset: facts.token, earned: part.amount })),
  ])
  return { ledger: changed(posted, changes), backing }
}

/** Of one subject. @param behind undefined where it has no bond at all */
export function splitBacking(
  { partPpm, full, perBond }: BackingRule,
  behind: Pick<BackingFact, 'own' | 'commission' | 'backers'> | undefined,
  earned: bigint,
): Omit<PaidBacking, 'kind' | 'subject' | 'account'> {
  const backed = (earned * BigInt(partPpm)) / PPM
  const { own: bond = 0n, commission: rate = 0, backers = [] } = behind ?? {}
  const own = least(bond, full)
  const staked = least(total(backers), bond * BigInt(perBond), full)
  const all = own + staked
  const paid = (backed * least(all, full)) / full
  const theirs = staked === 0n ? 0n : (paid * staked) / all
  const net = (theirs * BigInt(COMMISSION_UNIT - rate)) / BigInt(COMMISSION_UNIT)
  const weights = backers.map(({ amount }) => amount)
  const amounts = net === 0n ? weights.map(() => 0n) : shareByLargestRemainder(net, weights)
  const parts = backers.map(({ account, amount }, index) => ({
    account,
    amount: amounts[index]!,
    weight: amount,
  }))
  const unpaid = backed - paid
  return { earned, kept: earned - unpaid - net, commission: theirs - net, unpaid, own, staked, full, parts }
}

/** What was never minted. */
export function unpaidOf(backing: readonly PaidBacking[]): bigint {
  return backing.reduce((sum, { unpaid }) => sum + unpaid, 0n)
}

/** An oracle's id, written as an address. */
export function oracleSubject(id: number): Address {
  return toAddress(`0x${id.toString(16).padStart(40, '0')}`)
}

interface OneEarning {
  readonly kind: BackedKind
  readonly subject: Address
  readonly account: Address
  readonly amount: bigint
  /** Devices of an owner, one at least. */
  readonly units: bigint
  readonly rule: BackingRule
}

/** Who earned what can be shared: of the kinds that the rules name, and governance has named a contract for. */
function earningsOf({ rules, facts, oracles, rewards, released }: BackingInput): readonly OneEarning[] {
  const named = new Set(facts.directory.map(({ name }) => name))
  const inForce = (kind: BackedKind) => (named.has(STAKES_NAMES[kind]) ? ruleFor(rules, kind) : undefined)
  const [forOracles, forOwners] = [inForce('oracle'), inForce('owner')]
  const all: OneEarning[] = []
  if (forOracles !== undefined)
    for (const { id, payee, amount } of oracles)
      all.push({
        kind: 'oracle',
        subject: oracleSubject(id),
        account: payee,
        amount,
        units: 1n,
        rule: forOracles,
      })
  if (forOwners !== undefined) {
    const devices = new Map<Address, bigint>()
    for (const { owner } of facts.devices) devices.set(owner, (devices.get(owner) ?? 0n) + 1n)
    const sums = new Map<Address, bigint>()
    for (const earned of [rewards, released])
      for (const { owner, amount } of earned) sums.set(owner, (sums.get(owner) ?? 0n) + amount)
    for (const [owner, amount] of [...sums].sort(([a], [b]) => (a < b ? -1 : 1))) {
      // What waited may be released when its owner has no device any more.
      const units = devices.get(owner) ?? 1n
      all.push({ kind: 'owner', subject: owner, account: owner, amount, units, rule: forOwners })
    }
  }
  return all
}

function total(backers: readonly BackerFact[]): bigint {
  return backers.reduce((sum, { amount }) => sum + amount, 0n)
}

function least(first: bigint, ...others: readonly bigint[]): bigint {
  return others.reduce((smallest, one) => (one < smallest ? one : smallest), first)
}
