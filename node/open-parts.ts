/** The parts of a node, opened in order and wired to each other; nothing is reachable from outside yet. */

import { join } from 'node:path'
import { type ChainClient, connectChain } from '../chain/connect.ts'
import { contractSaysYes } from '../chain/contract-word.ts'
import { assertKeyAllowed } from '../chain/dev-accounts.ts'
import { readGovernance } from '../chain/governance/read-governance.ts'
import { readRulesOnChain } from '../chain/governance/rules/coming-rules.ts'
import { readBuyer, readCredits } from '../chain/money/credits.ts'
import { type NetworkStatus, networkStatus } from '../chain/network-status.ts'
import type { Sender } from '../chain/send-transaction.ts'
import { webSocketOf } from '../chain/watch-heads.ts'
import { freeBytes } from '../disk/free-bytes.ts'
import type { ChainFacts } from '../kernel/chain-facts.ts'
import { usePrices } from '../kernel/money/reward-policy.ts'
import { rulesHash } from '../kernel/rules.ts'
import { useFastCrypto } from '../keys/fast-crypto.ts'
import { createVerifier } from '../keys/verify.ts'
import { networkIdOf } from '../protocol/chain-formats/network-id.ts'
import type { Verify } from '../protocol/cose/signer.ts'
import { type Address, type Hash, type SubjectId, toAddress } from '../protocol/ids.ts'
import { type Agreement, createAgreement } from './agreement/agreement.ts'
import { createHttpPeer } from './agreement/http-peer.ts'
import { createPasses, type Passes } from './agreement/oracle-pass.ts'
import { type Calls, openCalls } from './calls/open-calls.ts'
import { createChainPort } from './chain-adapter.ts'
import type { ChainPort } from './chain-port.ts'
import { createHearing, keepHearing } from './cluster/hear-verifiers.ts'
import { createEpochBook } from './epochs/epoch-book.ts'
import type { EpochParts } from './epochs/epoch-parts.ts'
import { createPace, type Pace } from './epochs/pace.ts'
import { createWaker, type Waker } from './epochs/waker.ts'
import { NodeError } from './errors.ts'
import { createEventRing, type EventRing } from './events.ts'
import { onceABlock, onceABlockEach } from './http/doors/of-block.ts'
import type { CreditsPort, GovernanceNow, HistoryPort, NodeServices, Pairing } from './http/services.ts'
import { type CheckPool, createCheckPool } from './intake/check-pool.ts'
import { checkRulesOf } from './intake/check-rules.ts'
import { createDeviceDirectory, type DeviceDirectory } from './intake/device-directory.ts'
import { createIntake, type Intake, type IntakeAnswer } from './intake/intake.ts'
import { createTokenBuckets } from './intake/token-bucket.ts'
import { createVerifiedMemory } from './intake/verified-memory.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { createLog, type Log } from './log.ts'
import { type LoopLag, watchLoopLag } from './loop-lag.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { createMirrorsPort, type MirrorsPort } from './mirrors/mirrors-port.ts'
import { type ClockGuard, createClockGuard, type NetworkClock, wallClock } from './network-clock.ts'
import { type NodeOptions, snapshotsOf, timingOf } from './node-options.ts'
import { createMailbox } from './pairing/mailbox.ts'
import { watchPeers } from './peer-watch.ts'
import { createPublicFiles } from './public-files.ts'
import { createRelay, type Relay } from './relay/relay.ts'
import { createRelayPort } from './relay/relay-port.ts'
import { createRulesFinder } from './rules/find-rules.ts'
import { createFollowing } from './rules/follow-rules.ts'
import { createHistory } from './rules/read-history.ts'
import { createHolders, type Holders } from './rules/read-holders.ts'
import { createRegions, type Regions } from './rules/read-regions.ts'
import { restoreFrom } from './rules/restore-network.ts'
import { createRulesWatch, type RulesWatch } from './rules/watch-rules.ts'
import { openSnapshots } from './s3/s3-snapshots.ts'
import { type NodeSettler, openSettler } from './settle/open-settler.ts'
import { createSharesPort, type SharesPort } from './shares/shares-port.ts'
import type { SizedSnapshots } from './snapshots.ts'
import { keepApart } from './store/group-commit.ts'
import type { PostgresStore } from './store/postgres/postgres-store.ts'
import { openSqliteStore } from './store/sqlite-store.ts'
import type { NodeStore, Unreadable } from './store/store.ts'
import { createDisputes, type Disputes } from './watch/disputes.ts'
import type { FaultWatch } from './watch/faults/fault-watch.ts'
import { type FaultParts, openFaults } from './watch/faults/open-faults.ts'
import { openPriceWatch } from './watch/open-price-watch.ts'

export interface NodeParts {
  readonly log: Log
  readonly limits: Limits
  readonly chain: ChainPort
  readonly store: NodeStore
  readonly snapshots: SizedSnapshots
  readonly clock: NetworkClock
  readonly guard: ClockGuard
  readonly events: EventRing
  readonly metrics: Metrics
  readonly loopLag: LoopLag
  readonly pace: Pace
  readonly pool: CheckPool
  readonly devices: DeviceDirectory
  readonly intake: Intake
  readonly settling: NodeSettler
  readonly agreement: Agreement
  readonly faults: FaultWatch
  readonly disputes: Disputes
  readonly passes: Passes
  readonly isPublic: (address: Hash) => Promise<boolean>
  readonly waker: Waker
  readonly relay: Relay | undefined
  /** Where members pay with credits, and the operator for gas. */
  readonly watchPrice: ReturnType<typeof openPriceWatch>
  readonly pairing: Pairing
  readonly calls: Calls
  readonly readStanding: () => Promise<NetworkStatus>
  readonly readGovernance: () => Promise<GovernanceNow>
  readonly readFacts: () => Promise<ChainFacts>
  readonly readClaimed: NodeServices['readClaimed']
  readonly holders: Holders
  readonly regions: Regions
  /** Those that are coming, and documents of those that were. */
  readonly rules: RulesWatch
  readonly mayFollow: EpochParts['mayFollow']
  readonly credits: CreditsPort
  readonly history: HistoryPort
  readonly shares: SharesPort
  readonly mirrors: MirrorsPort
  /** Whether an account that is a contract says yes to what was signed for it. */
  readonly contractSaysYes: (asked: Parameters<typeof contractSaysYes>[1]) => Promise<boolean>
  readonly silentPeers: () => number
  /** Messages of this oracle's log that cannot be read any more. */
  readonly unreadable: () => readonly Unreadable[]
}

const EVENTS_KEPT = 4_096
/** Least real time between two looks at the chain for keys that nobody knows. */
const LOOK_MS = 1_000
/** What a receipt may come later for sharing its signature and its sync with others. */
const BATCH_MS = 5
const REMEMBERED_SIGNATURES = 1_000_000
const MOST_BACKLOG = 1_000
const [OFFERS_PER_SECOND, OFFERS_AT_ONCE] = [0.2, 20]

interface Start {
  readonly stopping: AbortSignal
  /** Rules that an epoch is settled under, whatever the chain goes by since. */
  readonly decided: Hash | undefined
}

/** @throws {NodeError | ChainError} whatever keeps the node from starting, with what would be right. */
export async function openParts(options: NodeOptions, { stopping, decided }: Start): Promise<NodeParts> {
  const { network, deployment, embedded } = options
  await useFastCrypto()
  const verify = createVerifier()
  const client = await connectChain({ rpcUrl: options.rpcUrl, chainId: deployment.chainId })
  const waker = createWaker()
  const chain = await openChain(options, client, verify, { onHead: waker.wake, signal: stopping, decided })
  const limits: Limits = { ...defaultLimits, ...options.limits }
  const payer = payerOf(options, client, limits)
  const clock = embedded ?? wallClock
  const guard = createClockGuard(clock, limits.clockDriftMs)
  const opened = await openStore(options, limits, stopping)
  const store = createEpochBook(opened)
  const events = createEventRing({ capacity: EVENTS_KEPT, nowMs: clock.nowMs })
  const log = options.log ?? createLog('info')
  const pool = createCheckPool(checkRulesOf(network, deployment, limits), timingOf(options).checkThreads)
  const devices = createDeviceDirectory({
    readFacts: () => chain.readNewestFacts(),
    intervalMs: LOOK_MS,
    nowMs: () => performance.now(),
    onChange(change) {
      pool.updateSpeakers(change)
      settling.updateSpeakers(change)
    },
  })
  const snapshots = openSnapshots(snapshotsOf(options))
  const verified = createVerifiedMemory(verify, REMEMBERED_SIGNATURES)
  const settling = openSettler(options, { chain, store, snapshots, pool, verified })
  const [loopLag, pace] = [watchLoopLag(), watchPace(network.rules.epochMs / clock.speed, log)]
  const watching = openWatches(options, { client, chain, store, snapshots, events, log, stopping })
  const metrics = createMetrics({
    waiting: () => intake.waiting,
    pace,
    ...figuresOf({ events, loopLag, store }),
    ...watching.figures,
  })
  const intake: Intake = createIntake({
    pool,
    devices,
    verified: settling,
    clock,
    guard,
    limits,
    store,
    signer: options.oracleKey,
    network: networkIdOf(deployment),
    mayBegin: keepApart(BATCH_MS),
    observe: createObserver({ metrics, events, log }),
  })
  const passes = createPasses(chain, deployment, Date.now)
  const peers = (options.peers ?? []).map(url =>
    createHttpPeer({ url, pass: passes.make, onNews: waker.wake, stopping }),
  )
  const peerWatch = watchPeers(log, () => performance.now())
  const agreement = createAgreement({
    place: deployment,
    store,
    snapshots,
    chain,
    settler: settling.settler,
    peers,
    ...showingOf(options, store),
    onNews: waker.wake,
    onPeerTrouble: peerWatch.onTrouble,
    onSigned: watching.faults.onSigned,
  })
  return {
    log,
    limits,
    chain,
    store,
    snapshots,
    clock,
    guard,
    events,
    metrics,
    loopLag,
    pace,
    pool,
    devices,
    intake,
    settling,
    agreement,
    ...watching,
    passes,
    isPublic: createPublicFiles({ store, snapshots }),
    waker,
    ...relayOf(payer, { options, limits, log }),
    ...openMeetings(options, clock),
    ...readsOf(options, { client, chain, store, snapshots, clock, log, stopping }),
    silentPeers: peerWatch.silent,
    unreadable: hearVerifiers(opened, { devices, settling, log, stopping }),
  }
}

/** @throws {NodeError} store_corrupt, store_foreign, store_locked, store_newer, store_older, store_full, … */
function openStore(
  options: NodeOptions,
  { denials }: Limits,
  stopping: AbortSignal,
): Promise<NodeStore | PostgresStore> {
  const { deployment, network, dataDir, storeBytes, postgres } = options
  const { chainId, settlement, genesisHash, genesisMs } = deployment
  const { epochMs } = network.rules
  const binding = { chainId, settlement, genesisHash, genesisMs, epochMs }
  if (postgres === undefined) {
    const bounds = storeBytes === undefined ? {} : { maxBytes: storeBytes }
    return openSqliteStore({ path: join(dataDir, 'node.db'), binding, denials, ...bounds })
  }
  const { standby = false, ...where } = postgres
  const role = standby ? 'standby' : 'settler'
  // Loaded where it is used.
  return import('./store/postgres/postgres-store.ts').then(({ openPostgresStore }) =>
    openPostgresStore({ ...where, role, binding, denials, signal: stopping }),
  )
}

/** What processes that check ahead say, where there can be any. @returns what they could not read */
function hearVerifiers(
  store: NodeStore | PostgresStore,
  {
    devices,
    settling,
    log,
    stopping,
  }: Pick<NodeParts, 'devices' | 'settling' | 'log'> & { readonly stopping: AbortSignal },
): () => readonly Unreadable[] {
  if (!('checks' in store)) return () => []
  const keyOf = (subject: SubjectId) => devices.get(subject)?.key
  const hearing = createHearing({ checks: store.checks, store, keyOf, hear: settling.hear, log, stopping })
  void keepHearing(hearing, stopping)
  return () => hearing.unreadable
}

/** Who keeps an eye on the other oracles, and what is measured of it, of the rules and of the disk. */
function openWatches(options: NodeOptions, parts: FaultParts) {
  const { account, embedded, deployment, dataDir, challengeMost: most } = options
  const { client, chain, log, stopping } = parts
  const sender = { client, account, embedded: embedded !== undefined }
  const watch = openFaults(options, parts)
  const disputes = createDisputes({ sender, chain, deployment, dataDir, most, log, stopping })
  return {
    faults: watch,
    disputes,
    figures: {
      faultCounts: () => watch.counts,
      isDisputing: () => disputes.current !== undefined,
      usePrices: usePrices(options.network.rules),
      freeBytes: () => freeBytes(dataDir),
    },
  }
}

function figuresOf({ events, loopLag, store }: Pick<NodeParts, 'events' | 'loopLag' | 'store'>) {
  return {
    eventListeners: () => events.listeners,
    loopLagMs: loopLag.p99Ms,
    backlog: async () => (await store.listUnfinished(MOST_BACKLOG)).length,
  }
}

function watchPace(lastsMs: number, log: Log): Pace {
  return createPace({
    lastsMs,
    monotonicMs: () => performance.now(),
    onChange(slow) {
      if (slow === undefined) log.info('epochs are settled as fast as they pass again')
      else log.warn('epochs take longer than they last', { ...slow })
    },
  })
}

/** Real time between two looks for rules to come: on a public chain they are read from logs since the launch. */
const [RULES_MS, RULES_EMBEDDED_MS] = [600_000, 10_000]

function openRules(
  options: NodeOptions,
  { client, store, clock, log, stopping }: Pick<NodeParts, 'store' | 'clock' | 'log'> & RulesSources,
): Pick<NodeParts, 'rules' | 'mayFollow'> {
  const { network, deployment, follow, embedded } = options
  const restore = follow === undefined ? async () => [] : restoreFrom(follow.restoreModule, follow.packages)
  const finder = createRulesFinder({ ...options, restore })
  const rules = createRulesWatch({
    network,
    finder,
    readChain: () => readRulesOnChain(client, deployment),
    readFirst: async () => (await store.getEpoch(0))?.header?.rules,
    genesisMs: deployment.genesisMs,
    nowMs: clock.nowMs,
    everyMs: embedded === undefined ? RULES_MS : RULES_EMBEDDED_MS,
    log,
    stopping,
  })
  return { rules, mayFollow: follow && createFollowing(finder) }
}

interface RulesSources {
  readonly client: ChainClient
  readonly stopping: AbortSignal
}

/** What the API reads each time it is asked. */
function readsOf(
  options: NodeOptions,
  parts: Pick<NodeParts, 'chain' | 'store' | 'snapshots' | 'clock' | 'log'> & RulesSources,
): Pick<
  NodeParts,
  | 'readStanding'
  | 'readGovernance'
  | 'readFacts'
  | 'readClaimed'
  | 'holders'
  | 'regions'
  | 'rules'
  | 'mayFollow'
  | 'credits'
  | 'history'
  | 'shares'
  | 'mirrors'
  | 'contractSaysYes'
> {
  const { deployment } = options
  const { client, chain, store, snapshots } = parts
  const monotonicMs = () => performance.now()
  const history = createHistory(client, deployment, monotonicMs, () => options.network.rules.staking)
  const { readSitings } = history
  return {
    ...openRules(options, parts),
    contractSaysYes: asked => contractSaysYes(client, asked),
    readStanding: onceABlock(chain.getHead, () => networkStatus(client, deployment)),
    readGovernance: onceABlock(chain.getHead, () => readGovernanceNow(client, deployment, chain)),
    readFacts: onceABlock(chain.getHead, () => chain.readNewestFacts()),
    readClaimed: claimedOnceABlock(chain),
    holders: createHolders(client, deployment, monotonicMs),
    regions: createRegions({ client, deployment, store, snapshots, monotonicMs, readSitings }),
    history,
    shares: createSharesPort(client, monotonicMs),
    mirrors: createMirrorsPort({ client, deployment, chain }, monotonicMs),
    credits: {
      read: onceABlock(chain.getHead, () => readCredits(client, deployment)),
      readBuyer: onceABlockEach(chain.getHead, (account: Address) => readBuyer(client, deployment, account)),
    },
  }
}

/** When logs are shown. Where evidence lies in PostgreSQL, intake processes append as well. */
function showingOf(options: NodeOptions, { appended }: { readonly appended: () => number }) {
  return { ...timingOf(options), ...(options.postgres === undefined ? { appended } : {}) }
}

function claimedOnceABlock(chain: ChainPort): NodeServices['readClaimed'] {
  const read = onceABlockEach(chain.getHead, (key: string) => {
    const [account, asset] = key.split(' ').map(toAddress) as [Address, Address]
    return chain.getClaimed(account, asset)
  })
  return (account, asset) => read(`${account} ${asset}`)
}

async function readGovernanceNow(
  client: ChainClient,
  deployment: NodeOptions['deployment'],
  chain: ChainPort,
): Promise<GovernanceNow> {
  const [state, { rules, oracles, quorum }, known] = await Promise.all([
    readGovernance(client, deployment),
    networkStatus(client, deployment),
    chain.getRules(),
  ])
  const announced = known.find(hash => hash !== rules && BigInt(hash) !== 0n)
  return { ...state, rules, oracles, quorum, ...(announced === undefined ? {} : { announced }) }
}

interface ChainWatch {
  readonly onHead: () => void
  readonly signal: AbortSignal
  /** Rules that epochs of then are settled under. */
  readonly decided: Hash | undefined
}

async function openChain(
  options: NodeOptions,
  client: ChainClient,
  verify: Verify,
  { decided, ...watch }: ChainWatch,
): Promise<ChainPort> {
  const { account, deployment, embedded, network } = options
  const url = options.rpcWsUrl ?? (embedded && webSocketOf(options.rpcUrl))
  assertKeyAllowed(account, { embedded: embedded !== undefined })
  const sender = { client, account, embedded: embedded !== undefined }
  // What any other chain has confirmed, it keeps.
  const makeDurable = async () => (await embedded?.save())?.block ?? Number.MAX_SAFE_INTEGER
  const chain = createChainPort({
    sender,
    deployment,
    verify,
    makeDurable,
    freshMs: timingOf(options).pollMs / 2,
    ...(url === undefined ? {} : { heads: { url, ...watch } }),
  })
  const [hash, known] = [rulesHash(network.rules), await chain.getRules()]
  if (hash !== decided && !known.includes(hash))
    throw new NodeError('rules_differ', { chain: known[0] ?? 'none', network: hash })
  return chain
}

/** Where people and devices find each other, and whoever cannot listen is called: in memory alone. */
function openMeetings(options: NodeOptions, clock: NetworkClock) {
  return { pairing: createPairing(), calls: openCalls(options, clock) }
}

function createPairing(): Pairing {
  const nowMs = () => performance.now()
  const { take } = createTokenBuckets(OFFERS_PER_SECOND, OFFERS_AT_ONCE, nowMs)
  return { mailbox: createMailbox(nowMs), take }
}

/** Who pays for what others have sent; undefined where the operator pays for nobody. */
function payerOf(
  { relay: account, embedded }: NodeOptions,
  client: ChainClient,
  limits: Limits,
): Sender | undefined {
  if (account === undefined) return undefined
  const sender = { client, account, embedded: embedded !== undefined, mostGas: BigInt(limits.relayGas) }
  assertKeyAllowed(account, sender)
  return sender
}

function relayOf(
  sender: Sender | undefined,
  { options, limits, log }: { readonly options: NodeOptions; readonly limits: Limits; readonly log: Log },
): Pick<NodeParts, 'relay' | 'watchPrice'> {
  if (sender === undefined) return { relay: undefined, watchPrice: undefined }
  const { deployment, network } = options
  const watched = { sender, deployment, rules: network.rules }
  return {
    relay: createRelay({
      port: createRelayPort(sender, deployment, limits),
      limits,
      nowMs: () => performance.now(),
    }),
    watchPrice: openPriceWatch(watched, {
      onObserved: ({ anchor, price }) => log.info('the price of credits was looked at', { anchor, price }),
      onFailed: error => log.fail('the price of credits was not looked at', error),
    }),
  }
}

/** Each answer is counted and shown; what is the node's own fault is logged as well. */
function createObserver({ metrics, events, log }: Pick<NodeParts, 'metrics' | 'events' | 'log'>) {
  return (answer: IntakeAnswer): void => {
    metrics.observeAnswer(answer)
    if (answer.accepted) {
      const { message, subject, epoch, repeated } = answer
      if (!repeated) events.emit('message', { message, subject, epoch })
      return
    }
    const { denial, message, subject, cause } = answer
    const about = {
      ...(message === undefined ? {} : { message }),
      ...(subject === undefined ? {} : { subject }),
    }
    events.emit('denial', { code: denial.code, ...about })
    if (cause !== undefined) log.fail('a message could not be written down', cause, about)
  }
}
