/**
 * The whole of Cairn in one function: signed evidence in, money out.
 *
 *   open the seed → check → vouch → open → appraise → reconcile → emit → split → recall → share → hold → post → back → withhold → pass on → route → learn → seal → root
 *
 * Law: the result is a function of (prior state, bundle with its chain facts, rules) and of nothing else. Evidence in
 * any order, delivered any number of times, on any machine: the same header.
 */
import { bytesToHex } from '@noble/hashes/utils.js'
import { buildElectorateTree } from '../protocol/chain-formats/electorate.ts'
import {
  type EpochHeader,
  headerStructHash,
  NO_EXTENSIONS,
  type Totals,
} from '../protocol/chain-formats/header.ts'
import type { Ledger } from '../protocol/chain-formats/ledger.ts'
import { networkIdOf } from '../protocol/chain-formats/network-id.ts'
import type { Verify } from '../protocol/cose/signer.ts'
import type { Hash, SubjectId } from '../protocol/ids.ts'
import { evidenceRoot } from '../protocol/merkle/evidence-tree.ts'
import { openAllowances } from './allowances/allowances.ts'
import { type Appraisals, appraise } from './appraise.ts'
import { assert } from './assert.ts'
import { openSeed, type SeedReport, sealNext } from './beacon/beacon.ts'
import { addressOf } from './bundle/bundle.ts'
import type { EpochFacts, IssuerFact } from './chain-facts.ts'
import { columnsOf } from './columns/device-columns.ts'
import { ledgerRoot } from './columns/ledger-columns.ts'
import { joinRewards, type RewardList } from './columns/reward-columns.ts'
import { SubjectMap } from './columns/subject-map.ts'
import { SummaryMap } from './columns/summary-map.ts'
import type { Bundle, EpochResult, Grant, KernelState, Pools, SettledEpoch } from './epoch.ts'
import { type Knowledge, knowledgeOf } from './knowledge.ts'
import { type CheckInput, checkMessages } from './messages/check-messages.ts'
import { routeToMirrors } from './mirrors/route-to-mirrors.ts'
import { lockedByAccount } from './money/check-locks.ts'
import type { Withheld } from './money/correction.ts'
import { creditsIn } from './money/credits.ts'
import { mostIssued } from './money/emission/emit.ts'
import { grantPools, oracleParts } from './money/grant-pools.ts'
import { heldTotal, hold, releasedOf } from './money/hold.ts'
import { post, totalsOf } from './money/post.ts'
import { shareInColumns } from './money/share-rewards.ts'
import { type EmissionSplit, splitEmission } from './money/split-emission.ts'
import { burnedByPayee } from './money/use-weights.ts'
import {
  dueIn,
  type Earned,
  joinWithheld,
  lessWithheld,
  ownIncomes,
  sharedIncomes,
  withhold,
} from './money/withhold.ts'
import { locksOf, type NamedOutcome, type ReconcileInput, reconcile } from './reconcile.ts'
import { countRegions, type RegionInput } from './regions/electorates.ts'
import { permitsOf } from './regulation/permit.ts'
import { type Reputations, UNKNOWN } from './reputation/record.ts'
import { learn, recall, standingsOf } from './reputation/reputation.ts'
import { countsOf } from './reputation/standing.ts'
import type { EpochWindow, Finding, ReceivedMessage } from './resource.ts'
import { type Network, type Rules, rulesHash } from './rules.ts'
import { splitIncome } from './shares/split-income.ts'
import { type BackingInput, type PaidBacking, payBacking, unpaidOf } from './staking/pay-backing.ts'
import { stateRoot } from './state-codec.ts'
import type { Subject } from './subject.ts'
import { type Committed, takeCommitments } from './trust/commitments.ts'
import { issuersOf, takeVouchers, vouchedNow } from './trust/vouchers.ts'

export interface EpochInput {
  readonly network: Network
  readonly prior: KernelState
  readonly bundle: Bundle
  /** Which attempt at the epoch this is; it stands in the header and changes nothing else. */
  readonly viewNumber?: number
}

/** A bundle but for its evidence, which is examined elsewhere. */
export type BundleHead = Omit<Bundle, 'evidence' | 'facts'> & {
  readonly facts: EpochFacts
  readonly address: Hash
}

/** What checks and appraisals of all subjects came to, and what became of the words that they said. */
export interface Examined {
  readonly evidenceRoot: Hash
  readonly findings: readonly Finding[]
  readonly sequences: KernelState['sequences']
  readonly vouchers: KernelState['vouchers']
  readonly commitments: KernelState['commitments']
  readonly issuers: readonly IssuerFact[]
  readonly subjects: ReadonlyMap<SubjectId, Subject>
  readonly appraisals: Appraisals
}

/** What every examination of an epoch goes by. */
export interface Examination {
  readonly seed: SeedReport
  readonly epoch: EpochWindow
  readonly check: Omit<CheckInput, 'evidence'>
  readonly knowledge: Knowledge
}

/** @param verify must be a pure function of its arguments; a node may answer from memory for what it has verified. */
export function settleEpoch(
  { network, prior, bundle, viewNumber = 0 }: EpochInput,
  verify: Verify,
): EpochResult {
  const examination = beginEpoch({ network, prior, bundle })
  const { verdicts, ...examined } = examineWhole({ network, prior, bundle }, examination, verify)
  const head = { ...bundle, address: addressOf(bundle) }
  const finished = finishEpoch({ network, prior, bundle: head, viewNumber }, examination, examined)
  return { ...finished, rewards: [...finished.rewards], verdicts }
}

/** The seed opened, the window and all else that is known before any message is looked at. */
export function beginEpoch({
  network,
  prior,
  bundle,
}: Pick<EpochInput, 'network' | 'prior'> & { readonly bundle: Omit<BundleHead, 'address'> }): Examination {
  const { rules, resources } = network
  const { facts } = bundle
  assert(bundle.epoch === prior.epoch + 1, `epoch ${bundle.epoch} does not follow ${prior.epoch}`)
  const seed = openSeed({ ...bundle, sealed: prior.beacon.sealed })
  const epoch = windowOf(rules, facts, bundle.epoch, seed)
  const check = {
    ...rules,
    network: networkIdOf(facts),
    resources,
    devices: facts.devices,
    sequences: prior.sequences,
    gapsSinceMs: gapsSince(rules, epoch),
  }
  return { seed, epoch, check, knowledge: knowledgeOf(facts, rules, epoch) }
}

function examineWhole(
  { network, prior, bundle }: Pick<EpochInput, 'network' | 'prior' | 'bundle'>,
  { check, epoch, knowledge }: Examination,
  verify: Verify,
): Examined & Pick<EpochResult, 'verdicts'> {
  const { rules, resources } = network
  const checked = checkMessages({ ...check, evidence: bundle.evidence }, verify)
  const known = knowSubjects(rules, prior, bundle.facts, { words: checked.words, epoch })
  const { subjects } = known
  const shared = { words: checked.words, subjects, epoch, network: check.network, sinceMs: check.gapsSinceMs }
  const opened = takeCommitments({ ...shared, prior: prior.commitments, said: checked.bySubject })
  const heard = permitsOf(rules.regulation).heard(checked.bySubject, subjects)
  const said = withFixed(heard.said, opened)
  const appraisals = appraise({ resources, states: prior.resources, subjects, epoch, knowledge, said })
  return {
    ...known,
    evidenceRoot: evidenceRoot(
      bundle.evidence.map(({ message, arrivedAtMs }) => ({ id: message.id, arrivedAtMs })),
    ),
    verdicts: [
      ...[...checked.rejected, ...known.verdicts, ...opened.verdicts],
      ...[...heard.verdicts, ...appraisals.verdicts],
    ],
    findings: checked.findings,
    sequences: checked.sequences,
    commitments: opened.commitments,
    appraisals,
  }
}

/** What an epoch is finished from. */
export interface ExaminedEpoch extends Pick<EpochInput, 'network' | 'prior'> {
  readonly bundle: BundleHead
  readonly viewNumber: number
}

/** From what was examined to money: the whole network at once, on summaries. */
export function finishEpoch(
  input: ExaminedEpoch,
  { seed, epoch, knowledge }: Examination,
  examined: Examined,
): Omit<SettledEpoch, 'verdicts'> {
  const { network, prior, bundle, viewNumber } = input
  const [{ rules, resources }, { facts }] = [network, bundle]
  const { issuers, subjects, vouchers, commitments, sequences, appraisals } = examined
  const shared = { resources, states: prior.resources, subjects, epoch, knowledge, appraisals, issuers }
  const allowances = openAllowances({ facts, prior: prior.allowances, epoch })
  const money = { facts, allowances, ledger: prior.ledger, paymentDecimals: rules.payment.decimals }
  const credits = creditsIn(rules, facts, prior)
  const outcomes = credits.asPaid(reconcileBy(rules, { ...shared, ...money }))
  forget(appraisals)
  const split = splitEmission({ rules, epoch: bundle.epoch, prior, outcomes, facts })
  const contributions = outcomes.flatMap(outcome => outcome.contributions)
  const findings = [...examined.findings, ...outcomes.flatMap(outcome => outcome.findings)]
  const conduct = { policy: rules.reputation, epoch: bundle.epoch, epochMs: rules.epochMs }
  const records = recall({ ...conduct, prior: prior.reputations, pardons: rules.pardons })
  const standings = standingsOf([...contributions, ...findings], records, rules.reputation)
  const rewards = joinRewards(outcomes.map(outcome => rewardsOf(outcome, split, rules, subjects, records)))
  const grants = grantPools(split.pools, bundle, seed.withheld)
  const waiting = { ...endsOf(outcomes), prior: prior.held, rewards: rewards.waiting(), findings }
  const { held, ended } = hold({ ...rules, ...epoch, ...waiting })
  const paid = { rewards: amountsOf(rewards), grants, released: releasedOf(ended) }
  const locked = lockedByAccount(outcomes.map(({ resource, state }) => locksOf(resource, state)))
  const posted = post(prior.ledger, { ...paid, ...paymentsIn(outcomes), locked }, facts)
  const { ledger, debts, ...passed } = passOn(input, posted, { ...paid, split, seed })

  const totals = totalsOf(ledger, facts, heldTotal(held), credits.burned)
  checkBudget(totals, rules, epoch, facts)
  const states = Object.fromEntries(outcomes.map(({ resource, state }) => [resource.name, state]))
  const reputations = learn({ ...conduct, records, contributions, findings })
  const beacon = sealNext({ ...bundle, prior: prior.beacon })
  const regions = regionsOf(input, examined, { epoch, contributions })
  const remembered = { ...split.kept, ...credits.kept, ...regions.kept }
  const kept = { sequences, vouchers, commitments, held, debts, reputations, beacon, ...remembered }
  const next = { epoch: bundle.epoch, resources: states, allowances: allowances.state(), ...kept }
  const roots = { stateRoot: stateRoot(next), ledgerRoot: ledgerRoot(ledger) }
  const header = headerOf(
    { bundle, evidenceRoot: examined.evidenceRoot, viewNumber, parent: prior.headerHash, rules },
    { ...roots, extensions: regions.extensions },
    totals,
  )
  return {
    header,
    outcomes: outcomes.map(describeOutcome),
    findings: examined.findings,
    pools: poolsOf(split, { ...passed, rewards, grants }),
    rewards,
    grants,
    ended,
    seed,
    standings,
    ...credits.told,
    ...passed,
    state: { ...next, ledger, headerHash: headerStructHash(header) },
  }
}

/**
 * What accounts were credited, as it is theirs: shared with who stands behind them, less what each owes, shared with who owns their shares,
 * and where it is paid.
 */
function passOn(
  { network: { rules }, prior, bundle }: ExaminedEpoch,
  posted: Ledger,
  {
    split,
    seed,
    ...paid
  }: Omit<Earned, 'backing'> & {
    readonly split: EmissionSplit
    readonly seed: SeedReport
  },
) {
  const { facts } = bundle
  const oracles = oracleParts(split.pools, bundle, seed.withheld)
  const input = { ...paid, oracles, rules: rules.staking, facts, prior: prior.ledger, posted }
  const { ledger: backed, backing } = payBacking(input)
  const due = dueIn(bundle.epoch, prior.debts, rules.corrections)
  const own = withhold(due, due.size === 0 ? due : ownIncomes({ ...paid, backing }))
  const left = lessWithheld(backed, facts.token, own.withheld)
  const { ledger: shared, split: incomes } = splitIncome(prior.ledger, left, facts)
  const { withheld: ofShares, debts } = withhold(own.debts, sharedIncomes(incomes, facts.token))
  const net = lessWithheld(shared, facts.token, ofShares)
  const { ledger, mirrored } = routeToMirrors(prior.ledger, net, facts)
  return { ledger, backing, withheld: joinWithheld(own.withheld, ofShares), debts, incomes, mirrored }
}

/** Who votes where from now on, and its root for the header; nothing, and zero, where the rules have no regions. */
function regionsOf(
  { network: { rules }, prior }: ExaminedEpoch,
  { subjects, issuers }: Examined,
  seen: Pick<RegionInput, 'epoch' | 'contributions'>,
): { readonly kept: Pick<KernelState, 'regions'>; readonly extensions: Hash } {
  if (rules.regions === undefined) return { kept: {}, extensions: NO_EXTENSIONS }
  const { epochMs, regions: of } = rules
  const regions = countRegions({ rules: of, epochMs, prior: prior.regions, subjects, issuers, ...seen })
  const { electorates, sites = [] } = regions
  if (electorates.length + sites.length === 0) return { kept: { regions }, extensions: NO_EXTENSIONS }
  return { kept: { regions }, extensions: `0x${bytesToHex(buildElectorateTree(electorates, sites).root)}` }
}

interface Settled {
  readonly bundle: BundleHead
  readonly evidenceRoot: Hash
  readonly viewNumber: number
  readonly parent: Hash
  readonly rules: Rules
}

function headerOf(
  { bundle, evidenceRoot, viewNumber, parent, rules }: Settled,
  roots: Pick<EpochHeader, 'stateRoot' | 'ledgerRoot' | 'extensions'>,
  totals: Totals,
): EpochHeader {
  const { epoch, facts, address } = bundle
  return {
    epoch,
    viewNumber,
    parent,
    rules: rulesHash(rules),
    evidenceRoot,
    bundle: address,
    ...roots,
    factsBlock: facts.block,
    factsTime: facts.blockTimeMs / 1000,
    ...totals,
  }
}

/** Who is registered, with what listed keys vouch for of each as of this epoch. */
export function knowSubjects(
  rules: Rules,
  { vouchers: prior }: KernelState,
  facts: EpochFacts,
  { words, epoch }: { readonly words: readonly ReceivedMessage[]; readonly epoch: EpochWindow },
) {
  const issuers = issuersOf(facts.issuers, rules.issuers)
  const registered = new SubjectMap(columnsOf(facts.devices))
  const { vouchers, verdicts } = takeVouchers({ prior, words, issuers, subjects: registered, epoch })
  const vouched = vouchedNow(vouchers, epoch)
  return { issuers, subjects: registered.withVouched(vouched), vouched, vouchers, verdicts }
}

/** Each message with when it was fixed, where its subject committed to it. */
export function withFixed(
  bySubject: ReadonlyMap<SubjectId, readonly ReceivedMessage[]>,
  { fixed }: Committed,
): ReadonlyMap<SubjectId, readonly ReceivedMessage[]> {
  if (fixed.size === 0) return bySubject
  const opened = (message: ReceivedMessage) => {
    const committed = fixed.get(message.id)
    return committed === undefined ? message : { ...message, committed }
  }
  return new Map([...bySubject].map(([subject, said]) => [subject, said.map(opened)]))
}

/** A message that is missing may have been left out for so many epochs, and have been as old as any may be when it arrived. */
function gapsSince({ epochMs, lateMs, inclusion }: Rules, { startMs }: EpochWindow): number {
  return startMs - (inclusion.epochs + 1) * epochMs - lateMs
}

function windowOf(rules: Rules, facts: EpochFacts, number: number, { seed }: SeedReport): EpochWindow {
  const startMs = facts.genesisMs + number * rules.epochMs
  return { number, startMs, endMs: startMs + rules.epochMs, seed }
}

/** Within what the rules allow: what may not be earned is nobody's. */
function reconcileBy({ regulation }: Rules, input: Omit<ReconcileInput, 'permits'>): readonly NamedOutcome[] {
  const permits = permitsOf(regulation)
  return reconcile({ ...input, permits }).map(outcome => ({
    ...outcome,
    contributions: permits.earned(outcome.contributions, input.subjects),
  }))
}

/** What is left of summaries stands in outcomes: those of a million are not held on to for the rest of the epoch. */
function forget({ summaries }: Appraisals): void {
  for (const its of summaries.values()) if (its instanceof SummaryMap) its.clear()
}

function rewardsOf(
  outcome: NamedOutcome,
  split: EmissionSplit,
  rules: Rules,
  subjects: ReadonlyMap<SubjectId, Subject>,
  records: Reputations,
): RewardList {
  const { name } = outcome.resource
  const policy = rules.rewards[name]
  assert(policy !== undefined, `the rules have no reward policy for ${name}`)
  const pool = split.pools.get(name) ?? 0n
  const countsPpm = (subject: SubjectId) => countsOf(records.get(subject) ?? UNKNOWN, rules.reputation)
  const { contributions } = outcome
  const { limitedPpm = 0 } = outcome
  const burnedFor = policy.kind === 'use' ? burnedByPayee(outcome.charges) : undefined
  const limits = { epochMs: rules.epochMs, limitedPpm, burnedFor }
  return shareInColumns({ resource: name, pool, policy, contributions, subjects, countsPpm, ...limits })
}

function paymentsIn(outcomes: readonly NamedOutcome[]) {
  return {
    transfers: outcomes.flatMap(({ transfers }) => transfers),
    charges: outcomes.flatMap(({ charges }) => charges),
  }
}

/** Of what waits, what ends by what the resources say. */
function endsOf(outcomes: readonly NamedOutcome[]) {
  return {
    releases: outcomes.flatMap(({ releases = [] }) => releases),
    forfeits: outcomes.flatMap(({ forfeits = [] }) => forfeits),
  }
}

function checkBudget(totals: Totals, rules: Rules, epoch: EpochWindow, facts: EpochFacts): void {
  const budget = mostIssued(rules, epoch.endMs - facts.genesisMs, totals.tokenBurned)
  const emitted = totals.tokenEarned + totals.tokenHeld
  assert(emitted <= budget, `tokens earned and held, ${emitted}, exceed what may be issued, ${budget}`)
  for (const { asset, earned, spent } of totals.assets)
    assert(earned <= spent, `more of ${asset} was earned than spent`)
}

/** Whom and how much, as often as somebody asks. */
function amountsOf(rewards: RewardList): BackingInput['rewards'] {
  return { [Symbol.iterator]: () => rewards.amounts()[Symbol.iterator]() }
}

interface Paid {
  readonly rewards: RewardList
  readonly grants: readonly Grant[]
  readonly withheld: readonly Withheld[]
  readonly backing: readonly PaidBacking[]
}

function poolsOf({ emission, pools }: EmissionSplit, { rewards, grants, withheld, backing }: Paid): Pools {
  const sum = (parts: readonly { readonly amount: bigint }[]) =>
    parts.reduce((total, { amount }) => total + amount, 0n)
  const issued = rewards.paid + rewards.held + sum(grants) - sum(withheld) - unpaidOf(backing)
  return { emission, byName: Object.fromEntries(pools), unissued: emission - issued }
}

function describeOutcome({
  resource,
  contributions,
  transfers,
  charges,
  findings,
  highlights,
}: NamedOutcome) {
  const { name, unit, unitsArePayments } = resource
  const described = { name, unit, contributions, transfers, charges, findings, highlights }
  return unitsArePayments === true ? { ...described, unitsArePayments } : described
}
