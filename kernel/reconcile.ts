/**
 * The whole network at once, resource by resource in the order of the rules, on the small summaries.
 *
 * Laws: nobody spends more of the payment asset than is there, and no device spends anything for an owner who did not
 * agree to it, nor more than the owner allows it. Each resource is told what a subject can still spend after the resources
 * before it, and its outcome is held against that.
 */

import { type Ledger, ledgerKey } from '../protocol/chain-formats/ledger.ts'
import type { Address, SubjectId } from '../protocol/ids.ts'
import type { Allowances } from './allowances/allowances.ts'
import type { Appraisals } from './appraise.ts'
import { stateOf } from './appraise.ts'
import { assert } from './assert.ts'
import { MOST_SPENDABLE } from './balances.ts'
import type { EpochFacts, IssuerFact } from './chain-facts.ts'
import { SubjectMap } from './columns/subject-map.ts'
import type { Knowledge } from './knowledge.ts'
import { lockChangesIn, lockedByAccount } from './money/check-locks.ts'
import type { Locks } from './money/lock.ts'
import { hasHad } from './past-devices.ts'
import type { Permits } from './regulation/permit.ts'
import type { AnyResource, EpochWindow, Outcome, StateValue } from './resource.ts'
import type { Subject } from './subject.ts'
import { isVouchedFor } from './trust/vouchers.ts'

export const FULL_QUALITY_PPM = 1_000_000

export interface ReconcileInput {
  readonly resources: readonly AnyResource[]
  readonly states: Readonly<Record<string, StateValue>>
  readonly subjects: ReadonlyMap<SubjectId, Subject>
  readonly appraisals: Appraisals
  readonly epoch: EpochWindow
  readonly knowledge: Knowledge
  readonly facts: EpochFacts
  readonly ledger: Ledger
  /** What is spent is taken out of them here. */
  readonly allowances: Allowances
  readonly paymentDecimals: number
  readonly issuers: readonly IssuerFact[]
  readonly permits: Permits
}

export interface NamedOutcome extends Outcome<StateValue> {
  readonly resource: AnyResource
}

export function reconcile(input: ReconcileInput): readonly NamedOutcome[] {
  const available = availableBalances(input)
  return input.resources.map(resource => {
    const subjects = subjectsOf(resource, input.subjects)
    const outcome = resource.reconcile(input.appraisals.summaries.get(resource.name) ?? new Map(), {
      ...input.knowledge,
      epoch: input.epoch,
      state: stateOf(resource, input.states),
      subjects,
      paymentDecimals: input.paymentDecimals,
      vouching: isVouchedFor(resource.name, input.issuers),
      depositOf: id => available.get(subjects.get(id)?.owner as Address) ?? 0n,
      allowedOf: id => {
        const account = subjects.get(id)?.owner
        return account && input.allowances.allowedOf({ account, subject: id })
      },
      forbiddenTo: id => {
        const subject = subjects.get(id)
        return subject && input.permits.refusalOf('consume', subject)
      },
    })
    checkContributions(resource, outcome, subjects)
    const before = locksOf(resource, stateOf(resource, input.states))
    const { allowances, permits } = input
    spend(resource, outcome, {
      subjects,
      available,
      allowances,
      permits,
      before,
      startMs: input.epoch.startMs,
    })
    return { ...outcome, resource }
  })
}

/** What a resource has locked by this state of it. */
export function locksOf(resource: AnyResource, state: StateValue): Locks {
  return resource.locksOf?.(state) ?? {}
}

/** deposited − withdrawn − spent − locked of the payment asset, the only one that is spent today; never below zero, though a deposit may be on its way out. */
function availableBalances({ facts, ledger, resources, states }: ReconcileInput): Map<Address, bigint> {
  const locked = lockedByAccount(resources.map(resource => locksOf(resource, stateOf(resource, states))))
  const balances = new Map<Address, bigint>()
  for (const { account, asset, deposited, withdrawn } of facts.deposits) {
    if (asset !== facts.payment) continue
    const spent = ledger.get(ledgerKey(account, facts.payment))?.spent ?? 0n
    const paidIn = deposited - withdrawn
    const promised = locked.get(account)?.amount ?? 0n
    const left = (paidIn < MOST_SPENDABLE ? paidIn : MOST_SPENDABLE) - spent - promised
    balances.set(account, left > 0n ? left : 0n)
  }
  return balances
}

function subjectsOf(
  resource: AnyResource,
  subjects: ReadonlyMap<SubjectId, Subject>,
): ReadonlyMap<SubjectId, Subject> {
  if (subjects instanceof SubjectMap) return subjects.ofResource(resource.name)
  return new Map([...subjects].filter(([, subject]) => subject.resource === resource.name))
}

function checkContributions(
  resource: AnyResource,
  outcome: Outcome<StateValue>,
  subjects: ReadonlyMap<SubjectId, Subject>,
): void {
  const twice = creditedTwice(outcome.contributions)
  assert(twice === undefined, () => `${resource.name} credits ${twice} twice`)
  checkPpm(resource, 'limitedPpm', outcome.limitedPpm ?? 0)
  for (const { subject, units, qualityPpm, madeBy = [], holds = [] } of outcome.contributions) {
    checkPpm(
      resource,
      'holds',
      holds.reduce((sum, { ppm }) => sum + ppm, 0),
    )
    for (const { codes } of holds)
      assert(codes.length > 0, `${resource.name} holds a part of a reward for no reason`)
    assert(
      subjects.has(subject),
      () => `${resource.name} credits ${subject}, which is not one of its subjects`,
    )
    assert(units >= 0n, () => `${resource.name} credits ${subject} with ${units} units`)
    checkPpm(resource, 'quality', qualityPpm)
    for (const { owner, parts } of madeBy)
      assert(
        parts > 0n && (owner === undefined || isOwners(subjects.get(subject), owner)),
        `${resource.name} credits ${owner} with ${parts} parts of ${subject}, which was never its own`,
      )
  }
}

/** Where they ascend, as a resource's mostly do, each stands once. */
function creditedTwice(contributions: Outcome<StateValue>['contributions']): SubjectId | undefined {
  if (contributions.every(({ subject }, at) => at === 0 || contributions[at - 1]!.subject < subject))
    return undefined
  const seen = new Set<SubjectId>()
  return contributions.find(({ subject }) => seen.size === seen.add(subject).size)?.subject
}

function checkPpm({ name }: AnyResource, what: string, ppm: number): void {
  const inRange = Number.isSafeInteger(ppm) && ppm >= 0 && ppm <= FULL_QUALITY_PPM
  assert(inRange, () => `${name}: ${what} is ${ppm} ppm`)
}

function isOwners(subject: Subject | undefined, account: Address): boolean {
  return subject !== undefined && hasHad(subject, account)
}

interface Purse {
  readonly subjects: ReadonlyMap<SubjectId, Subject>
  /** By account; lowered here. */
  readonly available: Map<Address, bigint>
  /** Lowered here, and raised by what is given back. */
  readonly allowances: Allowances
  readonly permits: Permits
  /** What the resource had locked. */
  readonly before: Locks
  readonly startMs: number
}

function spend(resource: AnyResource, outcome: Outcome<StateValue>, purse: Purse): void {
  const { subjects, available, allowances, permits, before, startMs } = purse
  for (const { payee, to } of outcome.transfers)
    assert(
      isOwners(subjects.get(payee), to),
      () => `${resource.name} pays ${to} for ${payee}, which is not its owner`,
    )
  const { transfers, charges } = outcome
  const after = locksOf(resource, outcome.state)
  const { promised, givenBack } = lockChangesIn({ before, after, transfers, charges, startMs })
  const payments = [
    ...transfers.filter(isFree).map(({ payer, from, amount }) => ({ payer, from, amount })),
    ...charges.filter(isFree).map(({ subject, from, amount }) => ({ payer: subject, from, amount })),
    ...promised,
  ]
  for (const { payer, from, amount } of payments) {
    const subject = subjects.get(payer)
    const left = (available.get(from) ?? 0n) - amount
    assert(
      subject?.owner === from,
      () => `${resource.name} spends for ${payer} what is of ${from}, not its owner`,
    )
    assert(subject.accepted, () => `${resource.name} spends for ${payer}, to which ${from} did not agree`)
    assert(
      permits.refusalOf('consume', subject) === undefined,
      () => `${resource.name} spends for ${payer}, which may not consume`,
    )
    assert(amount > 0n, () => `${resource.name} moves ${amount} from ${from}`)
    assert(left >= 0n, () => `${resource.name} overspends the deposit of ${from} by ${-left}`)
    available.set(from, left)
    allowances.spend({ account: from, subject: payer }, amount)
  }
  for (const { payer, from, parts } of givenBack)
    allowances.giveBack({ account: from, subject: payer }, parts)
}

/** Not out of a lock: that was set aside before, by who agreed to it then. */
function isFree({ lock }: { readonly lock?: string }): boolean {
  return lock === undefined
}
