/**
 * Allowances: a subject spends of its owner's deposit only what the owner's account let that very subject spend, so much a
 * period, so much in all, until a time. The allowance is a fact of the chain; what was spent of it is state of the kernel.
 *
 * Laws: of one allowance never more than its amount is spent in a period, nor than its total ever, however it is split and in
 * whatever order; what is set aside counts when it is set aside, and as unspent again when it is given back, in its period
 * only while that lasts; an allowance that is revoked stops what is new, and never what is set aside; the facts of the epoch
 * say which stand, so nobody is held to a word that came later; what another account allowed serves nobody.
 *
 * Kept is what was spent of allowances that stand, also of an account that has the device no more: whoever gives a device away
 * and takes it back has not signed again. What is revoked or over is forgotten. Only the payment asset is spent today.
 */
import type { Address, SubjectId } from '../../protocol/ids.ts'
import { assert } from '../assert.ts'
import type { AllowanceFact, EpochFacts } from '../chain-facts.ts'
import type { LockPart } from '../money/lock.ts'
import { type Allowed, allowedOf, isStanding, spentAt } from './allowed.ts'
import { allowanceKey, type SpentAllowance, type SpentAllowances } from './spent-allowance.ts'

export interface AllowancesInput {
  readonly facts: Pick<EpochFacts, 'allowances' | 'payment' | 'blockTimeMs'>
  readonly prior: SpentAllowances
  readonly epoch: { readonly startMs: number }
}

/** Whose money, and who spends it. */
export interface Spender {
  readonly account: Address
  readonly subject: SubjectId
}

export interface Allowances {
  /** Undefined where the account allows this subject nothing. */
  allowedOf(spender: Spender): Allowed | undefined
  /** @throws {AssertionError} where so much is not allowed */
  spend(spender: Spender, amount: bigint): void
  /** What was set aside and is free again. */
  giveBack(spender: Spender, parts: readonly LockPart[]): void
  /** For the next epoch. */
  state(): SpentAllowances
}

export function openAllowances({ facts, prior, epoch }: AllowancesInput): Allowances {
  const standing = standingIn(facts)
  const lines = new Map<string, SpentAllowance>()
  for (const before of prior) {
    const fact = factOf(standing, before)
    if (fact !== undefined) lines.set(allowanceKey(before), spentAt(fact, before, epoch.startMs))
  }
  const keyOf = (spender: Spender) => allowanceKey({ ...spender, asset: facts.payment })
  const lineOf = (spender: Spender): SpentAllowance | undefined => {
    const fact = factOf(standing, spender)
    return fact && (lines.get(keyOf(spender)) ?? spentAt(fact, undefined, epoch.startMs))
  }
  return {
    allowedOf(spender) {
      const line = lineOf(spender)
      return line && allowedOf(line)
    },
    spend(spender, amount) {
      const key = keyOf(spender)
      const line = lineOf(spender)
      const left = line === undefined ? 0n : allowedOf(line).left
      assert(
        line !== undefined && amount <= left,
        `${spender.subject} spends ${amount} of ${spender.account}, which allows it ${left}`,
      )
      const { spent, spentInPeriod } = line
      lines.set(key, { ...line, spent: spent + amount, spentInPeriod: spentInPeriod + amount })
    },
    giveBack(spender, parts) {
      const key = keyOf(spender)
      const line = lines.get(key)
      if (line !== undefined) lines.set(key, lessThe(parts, line))
    },
    state: () =>
      [...lines]
        .filter(([, { spent, spentInPeriod }]) => spent > 0n || spentInPeriod > 0n)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, line]) => line),
  }
}

/** Of the payment asset, by subject: mostly one each, its owner's. There may be millions, so there is no text made for each. */
type Standing = ReadonlyMap<SubjectId, AllowanceFact | readonly AllowanceFact[]>

function standingIn({ allowances, payment, blockTimeMs }: AllowancesInput['facts']): Standing {
  const standing = new Map<SubjectId, AllowanceFact | readonly AllowanceFact[]>()
  for (const fact of allowances) {
    if (fact.asset !== payment || !isStanding(fact, blockTimeMs)) continue
    const known = standing.get(fact.subject)
    if (known === undefined) standing.set(fact.subject, fact)
    else standing.set(fact.subject, 'subject' in known ? [known, fact] : [...known, fact])
  }
  return standing
}

function factOf(standing: Standing, { account, subject }: Spender): AllowanceFact | undefined {
  const found = standing.get(subject)
  if (found === undefined) return undefined
  if (!('subject' in found)) return found.find(fact => fact.account === account)
  return found.account === account ? found : undefined
}

/** What was set aside under earlier terms, or in an earlier period, was not counted here. */
function lessThe(parts: readonly LockPart[], line: SpentAllowance): SpentAllowance {
  const since = (timeMs: number) =>
    parts.reduce((sum, [atMs, amount]) => (atMs >= timeMs ? sum + BigInt(amount) : sum), 0n)
  const spent = line.spent - since(line.sinceMs)
  const spentInPeriod = line.spentInPeriod - since(line.periodSinceMs)
  assert(
    spent >= 0n && spentInPeriod >= 0n,
    `${line.subject} is given back more of ${line.account} than it set aside`,
  )
  return { ...line, spent, spentInPeriod }
}
