/**
 * A whole oracle node: store, intake, HTTP, MQTT and the epoch runner, started together, and stopped so that nobody who
 * was let in is left without an answer.
 */
import { withoutSecrets } from '../chain/connect.ts'
import { isChainError } from '../chain/errors.ts'
import { createVerifier } from '../keys/verify.ts'
import { type HttpServer, serveHttp } from '../links/http/serve.ts'
import { keepTrying } from '../links/keep-trying.ts'
import { createOutage } from '../links/outage.ts'
import { pause } from '../links/pause.ts'
import { networkIdOf } from '../protocol/chain-formats/network-id.ts'
import type { Hash } from '../protocol/ids.ts'
import { askOwn } from './alerts/ask-own.ts'
import type { Alerts } from './alerts/open-alerts.ts'
import type { ChainBlock } from './chain-port.ts'
import type { IntakeOptions, RunningIntake } from './cluster/start-intake.ts'
import type { RunningVerifier, VerifierOptions } from './cluster/start-verifier.ts'
import { describeEpochEvent } from './epochs/describe-event.ts'
import { createFence, type Fence, SKEW_MS } from './epochs/fence.ts'
import { type EpochRunner, startRunner } from './epochs/runner.ts'
import { readStorePlace } from './epochs/store-place.ts'
import { openErasures } from './erasure/open-erasures.ts'
import { NodeError } from './errors.ts'
import { createApp } from './http/app.ts'
import { readPages } from './http/pages.ts'
import { listRoutes } from './http/routes.ts'
import type { Concern, NodeServices, NodeStatus } from './http/services.ts'
import type { Intake } from './intake/intake.ts'
import { createLedgerShelf, type LedgerShelf } from './ledger/ledger-shelf.ts'
import { startBridge } from './mqtt/bridge.ts'
import { type MqttDoor, startBroker } from './mqtt/broker.ts'
import { createSessions } from './mqtt/sessions.ts'
import { type NodeOptions, snapshotsOf, timingOf } from './node-options.ts'
import { type NodeParts, openParts } from './open-parts.ts'
import { startFollowing } from './rules/follow-rules.ts'
import { dropOldEvidence } from './store/keep/old-bundles.ts'
import { dropOldSegments } from './store/keep/old-segments.ts'
import { createRetention, type Retention } from './store/keep/retention.ts'
import { createClaimWatch } from './watch/claims.ts'
import { ELSEWHERE } from './watch/faults/fault-watch.ts'
import { createWithdrawalWatch } from './watch/withdrawals.ts'

export interface RunningNode {
  /** Of the HTTP API, e.g. `http://127.0.0.1:8080`. */
  readonly url: string
  readonly mqttUrl?: string
  /** Raw bytes in, receipt or denial out: what HTTP and MQTT call. */
  readonly intake: Intake
  /** Rejects when epochs cannot go on and the operator has to act; resolves when the node was stopped. */
  readonly done: Promise<void>
  /** Answers what is under way, lets the stage that is being made come to its end, closes. Idempotent. */
  stop(): Promise<void>
}

/** @throws {NodeError | ChainError} whatever keeps the node from starting, with what would be right. */
export function startNode(options: NodeOptions): Promise<RunningNode> {
  const { follow } = options
  return follow === undefined ? startOne(options) : startFollowing(options, follow, startOne)
}

async function startOne(options: NodeOptions, decided?: Hash): Promise<RunningNode> {
  const stopping = new AbortController()
  const parts = await openParts(options, { stopping: stopping.signal, decided }).catch(error => {
    stopping.abort()
    throw error
  })
  const ledgers = openLedgers(options, parts)
  const doors: Doors = { stopping, ledgers }
  try {
    await warmUp(parts)
    await declareKey(options, parts, doors.stopping.signal)
    const state: State = { halted: false }
    const fence = await openFence(options, parts)
    const retention = retentionOf(options, parts, stopping.signal)
    const erasures = openErasures(options, parts, stopping.signal)
    doors.tending = [retention, erasures]
    doors.runner = run(options, { ...parts, ledgers, fence, tending: doors.tending }, state)
    const status = (): NodeStatus => {
      const { slow } = parts.pace
      return {
        paying: doors.runner?.paying ?? -1,
        ...state,
        ...(slow === undefined ? {} : { slow }),
        ...concernsOf(parts),
      }
    }
    const alerts = await alertsOf(options, parts, stopping.signal)
    doors.http = await serve(options, { ...parts, ledgers, alerts, erasures }, status, doors.stopping.signal)
    doors.mqtt = await listen(options, parts)
  } catch (error) {
    await close(parts, doors)
    throw error
  }
  const { http, mqtt, runner } = doors
  const mqttUrl = mqtt === undefined ? {} : { mqttUrl: mqtt.url }
  parts.log.info('the node is up', { http: http.url, ...mqttUrl, rpc: withoutSecrets(options.rpcUrl) })
  let stopped: Promise<void> | undefined
  return {
    url: http.url,
    ...mqttUrl,
    intake: parts.intake,
    done: runner.done,
    stop: () => (stopped ??= close(parts, doors)),
  }
}

/** An intake process of a node whose evidence lies in PostgreSQL. @throws {NodeError | ChainError} */
export async function startIntake(options: IntakeOptions): Promise<RunningIntake> {
  return (await import('./cluster/start-intake.ts')).startIntake(options)
}

/** A process that checks ahead what such a node settles. @throws {NodeError | ChainError} */
export async function startVerifier(options: VerifierOptions): Promise<RunningVerifier> {
  return (await import('./cluster/start-verifier.ts')).startVerifier(options)
}

function openLedgers(options: NodeOptions, { store, snapshots, chain }: NodeParts): LedgerShelf {
  const { dataDir } = options
  const snapshotsPlace = snapshotsOf(options)
  return createLedgerShelf({
    store,
    snapshots,
    snapshotsPlace,
    dataDir,
    payingEpoch: () => chain.getPayingEpoch(),
  })
}

/** What the node goes on with, and somebody has to look at. */
function concernsOf({
  faults,
  disputes,
  unreadable,
  rules,
}: Pick<NodeParts, 'faults' | 'disputes' | 'unreadable' | 'rules'>): Pick<NodeStatus, 'concerns'> {
  const concerns: Concern[] = []
  const [damaged, ...more] = unreadable()
  if (damaged !== undefined) {
    const others = more.length === 0 ? '' : `, and ${more.length} more`
    const why = `message ${damaged.id} of epoch ${damaged.epoch}${others}: its device has to deliver it again`
    concerns.push({ code: 'evidence_unreadable', why })
  }
  const { elsewhere } = faults
  if (elsewhere !== undefined) {
    const where = `epoch ${elsewhere.epoch}, view ${elsewhere.viewNumber}`
    concerns.push({ code: 'key_elsewhere', why: `${ELSEWHERE} (${where})` })
  }
  if (disputes.current !== undefined) {
    const { epoch, command } = disputes.current
    const why = `the header of epoch ${epoch} does not follow from its evidence as this node computes it: ${command}`
    concerns.push({ code: 'header_differs', why })
  }
  concerns.push(...rules.concerns())
  return concerns.length === 0 ? {} : { concerns }
}

/** What is wrong with their file keeps no node from settling: it is told, and none are sent. */
async function alertsOf(
  { alerts, network, deployment, dataDir, names = () => NO_NAMES }: NodeOptions,
  { chain, devices, log }: NodeParts,
  signal: AbortSignal,
): Promise<Alerts | undefined> {
  if (alerts === undefined) return undefined
  const parts = {
    place: deployment,
    network: network.rules.name,
    dataDir,
    chain,
    devices,
    names,
    log,
    signal,
  }
  // What encrypts for browsers is loaded where there are any to be told.
  const opened = import('./alerts/open-alerts.ts').then(({ openAlerts }) => openAlerts(alerts, parts))
  return opened.catch((error: unknown) => {
    log.fail('alerts cannot be sent', error)
    return undefined
  })
}

const NO_NAMES = { devices: {}, accounts: {} }

interface State {
  halted: boolean
  trouble?: string
}

/** What is done beside everything else, as epochs become final. */
type Tending = Pick<Retention, 'tend' | 'idle'>

interface Doors {
  readonly stopping: AbortController
  readonly ledgers: LedgerShelf
  runner?: EpochRunner
  tending?: readonly Tending[]
  http?: HttpServer
  mqtt?: MqttDoor | undefined
}

/**
 * Before the first message comes in: what the node starts from is durable, so no receipt can outlive the chain it counts
 * on; the clock is compared; the devices are known.
 */
async function warmUp({ chain, guard, devices }: NodeParts): Promise<void> {
  await chain.makeDurable()
  guard.observe((await chain.getHead()).timeMs)
  await devices.refresh()
}

/** What this oracle may have signed that the store does not know of. */
async function openFence(options: NodeOptions, { clock, log, store }: NodeParts): Promise<Fence> {
  const { fencedMs, isCopy } = await readStorePlace(options.dataDir, await store.identify(), clock.nowMs())
  const { genesisMs } = options.deployment
  if (isCopy && fencedMs > genesisMs + options.network.rules.epochMs)
    log.info(
      'the store is a copy or new: nothing is signed in views that this oracle may have signed in before',
    )
  const skewMs = options.embedded === undefined ? SKEW_MS : 0
  return createFence({ fencedMs, speed: clock.speed, viewMs: timingOf(options).viewMs, skewMs })
}

/** How long a start waits for the chain to know the key. */
const DECLARE_MS = 5_000

/** A chain that will not have it now keeps nobody from being heard: it is told again until it has. */
async function declareKey(
  { oracleKey }: NodeOptions,
  { chain, log }: NodeParts,
  stopping: AbortSignal,
): Promise<void> {
  if (oracleKey.key.alg !== 'ES256') {
    log.info('receipts are signed with a key that no chain can check; use ES256', { alg: oracleKey.key.alg })
    return
  }
  const outage = createOutage({
    onBegin: error => log.fail('the chain does not know the key of this oracle’s receipts', error),
    onEnd: () => log.info('the chain knows the key of this oracle’s receipts'),
  })
  const declared = keepTrying(() => chain.declareReceiptKey(oracleKey), { signal: stopping, outage })
  const told = declared.catch((error: unknown) => stopping.aborted || outage.failed(error))
  await Promise.race([told, pause(DECLARE_MS, stopping)])
}

function run(
  options: NodeOptions,
  parts: NodeParts & {
    readonly ledgers: LedgerShelf
    readonly fence: Fence
    readonly tending: readonly Tending[]
  },
  state: State,
): EpochRunner {
  const { chain, store, snapshots, settling, agreement, waker, events, metrics, log, fence } = parts
  const { network, deployment } = options
  const runner = startRunner({
    network,
    store,
    snapshots,
    chain,
    settler: settling.settler,
    agreement,
    waker,
    fence,
    mayFollow: parts.mayFollow,
    genesisMs: deployment.genesisMs,
    ...timingOf(options),
    nowMs: parts.clock.nowMs,
    monotonicMs: () => performance.now(),
    onHead: createHeadWatch(parts, deployment.launchBlock),
    onStage(record) {
      parts.ledgers.expect(record)
      parts.pace.observe(record)
      metrics.observeStage(record)
      events.emit('epoch', describeEpochEvent(record))
      log.info('epoch', { epoch: record.epoch, stage: record.stage, messages: record.messages })
      if (record.stage === 'final') for (const one of parts.tending) one.tend(runner.paying)
    },
    onTrouble(error) {
      const trouble = error === undefined ? undefined : codeOf(error)
      if (trouble === undefined) delete state.trouble
      else state.trouble = trouble
      metrics.observeChain(trouble !== 'rpc_down')
      events.emit('alarm', trouble === undefined ? { over: true } : { code: trouble })
      if (error === undefined) log.info('epochs go on')
      else log.fail('epochs wait', error)
    },
  })
  runner.done.catch((error: unknown) => {
    state.halted = true
    state.trouble = codeOf(error)
    events.emit('alarm', { code: state.trouble, halted: true })
    log.fail('epochs cannot go on; nothing more is taken in', error)
    // A receipt is a promise of inclusion, and this node can no longer keep it.
    void parts.intake.stop()
    void parts.disputes.raise(error)
  })
  return runner
}

function retentionOf(
  { retainMs, network, deployment }: NodeOptions,
  { store, snapshots, clock, log }: NodeParts,
  stopping: AbortSignal,
): Retention {
  const afterMs = network.rules.regulation?.dataAgeMs ?? Number.POSITIVE_INFINITY
  return createRetention({
    store,
    rules: network.rules,
    genesisMs: deployment.genesisMs,
    // Never longer than the network's rules say.
    keepMs: Math.min(retainMs ?? Number.POSITIVE_INFINITY, afterMs),
    files: [
      { afterMs: 0, drop: old => dropOldSegments({ store, snapshots, place: deployment, stopping }, old) },
      { afterMs, drop: old => dropOldEvidence({ store, snapshots }, old) },
    ],
    nowMs: clock.nowMs,
    stopping,
    onDropped: keptFrom => log.info('what was older was dropped', { keptFrom }),
    onFailed: error => log.fail('what is old was not dropped', error),
  })
}

/** With each new block: the clock compared, the devices read again, claims told. */
function createHeadWatch(parts: NodeParts & { readonly ledgers: LedgerShelf }, fromBlock: number) {
  const { guard, chain, clock, devices, events, metrics, ledgers, faults, log, watchPrice } = parts
  const watchClaims = createClaimWatch(chain, events)
  const watchWithdrawals = createWithdrawalWatch({
    chain,
    ledgers,
    fromBlock,
    onShown: (account, asset) => log.info('a line was shown', { account, asset }),
    onFailed: error => log.fail('requests for deposits were not looked through', error),
  })
  let seen = -1
  return async (head: ChainBlock): Promise<void> => {
    guard.observe(head.timeMs)
    metrics.observeChain(true)
    metrics.observeClock(clock.nowMs() - head.timeMs)
    void faults.tend(head)
    // A chain that does not answer is told of elsewhere.
    void chain.getLatestEpoch().then(parts.agreement.listen, () => undefined)
    if (head.number === seen) return
    seen = head.number
    void watchWithdrawals(head)
    void watchPrice?.(head)
    await Promise.all([devices.refresh(), watchClaims(head)])
  }
}

function serve(
  options: NodeOptions,
  parts: NodeParts & Pick<NodeServices, 'ledgers' | 'alerts' | 'erasures'>,
  status: () => NodeStatus,
  stopping: AbortSignal,
) {
  const { network, deployment, oracleKey, trustProxy = false } = options
  const { subject, key } = oracleKey
  const rpcUrl = withoutSecrets(options.rpcUrl)
  const routes = listRoutes({
    ...parts,
    network,
    deployment,
    rpcUrl,
    oracle: { subject, key },
    trustProxy,
    ownPages: options.ownPages ?? [],
    names: options.names ?? (() => NO_NAMES),
    status,
    stopping,
  })
  const pages = options.pagesDir === undefined ? undefined : readPages(options.pagesDir)
  const onTrouble = (error: Error) => parts.log.fail('an HTTP connection could not be taken', error)
  const app = createApp(routes, parts.log, { pages, trustProxy })
  void parts.alerts?.begin(path => askOwn(app, path))
  return serveHttp(app, options.http, onTrouble)
}

async function listen(
  { mqtt, oracleKey, deployment }: NodeOptions,
  { intake, limits, log, clock }: NodeParts,
): Promise<MqttDoor | undefined> {
  if (mqtt === undefined) return undefined
  if ('url' in mqtt) return startBridge(intake, oracleKey.subject, mqtt, log)
  const about = { network: networkIdOf(deployment), node: oracleKey.subject }
  const sessions = createSessions({ ...about, clock, verify: createVerifier() })
  return startBroker({ intake, sessions, limits, log }, mqtt)
}

/** Doors first, then what is inside, then the store under it. */
async function close(
  { intake, pool, settling, store, loopLag }: NodeParts,
  { stopping, ledgers, http, mqtt, runner, tending = [] }: Doors,
): Promise<void> {
  stopping.abort()
  mqtt?.closeDoor()
  await http?.stop()
  await intake.stop()
  await mqtt?.stop()
  await runner?.stop()
  for (const one of tending) await one.idle()
  await settling.stop()
  await pool.stop()
  await ledgers.stop()
  await store.close()
  loopLag.stop()
}

function codeOf(error: unknown): string {
  if (error instanceof NodeError || isChainError(error)) return error.code
  return 'internal'
}
