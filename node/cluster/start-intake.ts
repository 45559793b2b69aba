/**
 * An intake process: it checks messages, writes them into the database of its oracle's node, and answers with receipts under that
 * oracle's key. It keeps nothing of its own: any number of them stand behind one address, and each may be killed at any time. What is
 * in the log, and in which epoch, is decided in the database (node/store/postgres/evidence.ts), so a message that two of them get is
 * one, and what is closed stays closed.
 *
 * Law: a receipt is given only after the message is on the database's disk.
 */
import type { Deployment } from '../../chain/deployment-file.ts'
import type { Network } from '../../kernel/rules.ts'
import { useFastCrypto } from '../../keys/fast-crypto.ts'
import { type HttpOptions, type HttpServer, serveHttp } from '../../links/http/serve.ts'
import { createOutage } from '../../links/outage.ts'
import { pause } from '../../links/pause.ts'
import { networkIdOf } from '../../protocol/chain-formats/network-id.ts'
import type { Signer } from '../../protocol/cose/signer.ts'
import { createApp } from '../http/app.ts'
import { type CheckPool, createCheckPool } from '../intake/check-pool.ts'
import { checkRulesOf } from '../intake/check-rules.ts'
import { createDeviceDirectory, type DeviceDirectory } from '../intake/device-directory.ts'
import { createIntake, type Intake, type IntakeAnswer } from '../intake/intake.ts'
import { defaultLimits, type Limits } from '../limits.ts'
import { createLog, type Log } from '../log.ts'
import { type LoopLag, watchLoopLag } from '../loop-lag.ts'
import type { MqttDoor } from '../mqtt/broker.ts'
import { type ClockGuard, createClockGuard, type NetworkClock, wallClock } from '../network-clock.ts'
import type { PostgresPart } from '../node-options.ts'
import { createRulesFinder } from '../rules/find-rules.ts'
import type { FollowOptions } from '../rules/follow-rules.ts'
import { restoreFrom } from '../rules/restore-network.ts'
import { keepApart } from '../store/group-commit.ts'
import type { PostgresStore } from '../store/postgres/postgres-store.ts'
import {
  APART_MS,
  bothTrusted,
  createDatabaseClock,
  type DatabaseClock,
  keepLooking,
} from './database-clock.ts'
import { followVotes, type VotesFollower } from './follow-votes.ts'
import { createForward } from './forward.ts'
import { type IntakeChain, openIntakeChain } from './intake-chain.ts'
import { createIntakeMetrics, type IntakeMetrics } from './intake-metrics.ts'
import { listIntakeRoutes } from './intake-routes.ts'
import { networkInForce } from './network-in-force.ts'

export interface IntakeOptions {
  readonly network: Network
  readonly deployment: Deployment
  readonly rpcUrl: string
  readonly postgres: Pick<PostgresPart, 'url' | 'schema'>
  /** Signs receipts: the key of the oracle whose node settles what is written here. */
  readonly oracleKey: Signer
  readonly http: HttpOptions
  /** Nodes behind it, which answer all that it does not; nobody does without. */
  readonly nodes?: readonly string[]
  /** A broker, whose messages all intake processes of this oracle share, over so many connections each. */
  readonly mqtt?: { readonly url: string; readonly connections?: number }
  /** The chain's, where it is not everybody's. */
  readonly clock?: NetworkClock
  /** As people set it, in ms; this machine's unless said. */
  readonly wallMs?: () => number
  readonly limits?: Partial<Limits>
  readonly log?: Log
  /** Real time between two looks at the chain; 4 s unless said. */
  readonly pollMs?: number
  /** Threads that check messages; one unless said, 0 checks on the event loop. */
  readonly checkThreads?: number
  readonly trustProxy?: boolean
  /** Where votes change the rules it starts under those that the chain goes by, and goes on by the next ones; it does not unless said. */
  readonly follow?: FollowOptions
}

export interface RunningIntake {
  readonly url: string
  readonly intake: Intake
  /** Answers what is under way, and closes. */
  stop(): Promise<void>
}

/** Least real time between two looks at the chain for keys that nobody knows. */
const LOOK_MS = 1_000
/** What a receipt may come later for sharing its signature and its sync with others. */
const BATCH_MS = 5
const POLL_MS = 4_000
const MQTT_CONNECTIONS = 8

export interface IntakeProcess {
  readonly log: Log
  readonly limits: Limits
  readonly chain: IntakeChain
  readonly store: PostgresStore
  readonly clock: NetworkClock
  readonly guard: ClockGuard
  readonly databaseClock: DatabaseClock
  readonly pool: CheckPool
  readonly devices: DeviceDirectory
  readonly intake: Intake
  readonly metrics: IntakeMetrics
  readonly loopLag: LoopLag
  /** Where votes are followed. */
  readonly votes?: VotesFollower
}

/** @throws {NodeError | ChainError} whatever keeps it from starting, with what would be right. */
export async function startIntake(given: IntakeOptions): Promise<RunningIntake> {
  const options = { ...given, network: await networkInForce(given) }
  const stopping = new AbortController()
  const parts = await openProcess(options)
  const { log } = parts
  let http: HttpServer | undefined
  let mqtt: MqttDoor | undefined
  const close = async () => {
    stopping.abort()
    mqtt?.closeDoor()
    await http?.stop()
    await parts.intake.stop()
    await mqtt?.stop()
    await parts.pool.stop()
    await parts.store.close()
    parts.loopLag.stop()
  }
  try {
    await parts.databaseClock.look()
    parts.guard.observe((await parts.chain.getHead()).timeMs)
    await parts.devices.refresh()
    const everyMs = options.pollMs ?? POLL_MS
    void keepLooking(parts.databaseClock, everyMs, stopping.signal)
    void followChain(parts, everyMs, stopping.signal)
    http = await serve(options, parts, stopping.signal)
    mqtt = await listen(options, parts)
  } catch (error) {
    await close()
    throw error
  }
  log.info('intake is up', { http: http.url, ...(mqtt === undefined ? {} : { mqtt: mqtt.url }) })
  let stopped: Promise<void> | undefined
  return { url: http.url, intake: parts.intake, stop: () => (stopped ??= close()) }
}

async function openProcess(options: IntakeOptions): Promise<IntakeProcess> {
  const { network, deployment, rpcUrl, oracleKey, clock = wallClock, checkThreads = 1 } = options
  await useFastCrypto()
  const limits: Limits = { ...defaultLimits, ...options.limits }
  const log = options.log ?? createLog('info')
  const freshMs = (options.pollMs ?? POLL_MS) / 2
  const chain = await openIntakeChain({ rpcUrl, deployment, rules: network.rules, oracleKey, freshMs })
  const store = await openStore(options, limits)
  const databaseClock = createDatabaseClock({
    readClockMs: store.readClockMs,
    nowMs: options.wallMs ?? Date.now,
    allowedMs: APART_MS,
  })
  const guard = bothTrusted(createClockGuard(clock, limits.clockDriftMs), databaseClock)
  const pool = createCheckPool(checkRulesOf(network, deployment, limits), checkThreads)
  const devices = createDeviceDirectory({
    readFacts: chain.readNewestFacts,
    intervalMs: LOOK_MS,
    nowMs: () => performance.now(),
    onChange: pool.updateSpeakers,
  })
  const loopLag = watchLoopLag()
  const metrics = createIntakeMetrics({
    waiting: () => intake.waiting,
    loopLagMs: loopLag.p99Ms,
    databaseDriftMs: () => databaseClock.driftMs,
  })
  const intake: Intake = createIntake({
    pool,
    devices,
    // Whoever settles has its own.
    verified: { remember: () => undefined },
    clock,
    guard,
    limits,
    store,
    signer: oracleKey,
    network: networkIdOf(deployment),
    mayBegin: keepApart(BATCH_MS),
    observe: createObserver(metrics, log),
  })
  const parts = { log, limits, chain, store, clock, guard, databaseClock, pool, devices, intake, metrics }
  const votes = votesOf(options, parts)
  return { ...parts, loopLag, ...(votes === undefined ? {} : { votes }) }
}

function votesOf(
  options: IntakeOptions,
  { chain, pool, limits, log }: Pick<IntakeProcess, 'chain' | 'pool' | 'limits' | 'log'>,
): VotesFollower | undefined {
  const { network, deployment, rpcUrl, nodes = [], follow } = options
  if (follow === undefined) return undefined
  const restore = restoreFrom(follow.restoreModule, follow.packages)
  return followVotes({
    network,
    genesisMs: deployment.genesisMs,
    finder: createRulesFinder({ network, deployment, rpcUrl, peers: nodes, restore }),
    readRulesOf: chain.readRulesOf,
    onChange: changed => pool.updateRules(checkRulesOf(changed, deployment, limits)),
    log,
  })
}

async function openStore(
  { deployment, network, postgres }: IntakeOptions,
  { denials }: Limits,
): Promise<PostgresStore> {
  const { chainId, settlement, genesisHash, genesisMs } = deployment
  const { openPostgresStore } = await import('../store/postgres/postgres-store.ts')
  const binding = { chainId, settlement, genesisHash, genesisMs, epochMs: network.rules.epochMs }
  return openPostgresStore({ ...postgres, binding, denials, role: 'intake' })
}

/** The clock compared, the devices read again with each new block. */
async function followChain(
  { chain, guard, clock, devices, votes, log }: IntakeProcess,
  pollMs: number,
  stopping: AbortSignal,
): Promise<void> {
  const outage = createOutage({
    onBegin: error => log.fail('the chain does not answer; devices that are known are heard', error),
    onEnd: () => log.info('the chain answers again'),
  })
  for (let seen = -1; !stopping.aborted; await pause(pollMs, stopping)) {
    try {
      const head = await chain.getHead()
      guard.observe(head.timeMs)
      if (head.number !== seen) {
        await devices.refresh()
        await votes?.look(clock.nowMs())
      }
      seen = head.number
      outage.worked()
    } catch (error) {
      outage.failed(error)
    }
  }
}

function serve(options: IntakeOptions, parts: IntakeProcess, stopping: AbortSignal): Promise<HttpServer> {
  const { network, trustProxy = false, nodes = [] } = options
  const routes = listIntakeRoutes({
    ...parts,
    get network() {
      return parts.votes?.network ?? network
    },
    trustProxy,
    stopping,
  })
  const behind = nodes.length === 0 ? undefined : createForward(nodes)
  const onTrouble = (error: Error) => parts.log.fail('an HTTP connection could not be taken', error)
  return serveHttp(createApp(routes, parts.log, { behind, trustProxy }), options.http, onTrouble)
}

async function listen(
  { mqtt, oracleKey }: IntakeOptions,
  { intake, log }: IntakeProcess,
): Promise<MqttDoor | undefined> {
  if (mqtt === undefined) return undefined
  const { url, connections: shared = MQTT_CONNECTIONS } = mqtt
  const { startBridge } = await import('../mqtt/bridge.ts')
  return startBridge(intake, oracleKey.subject, { url, shared }, log)
}

function createObserver(metrics: IntakeMetrics, log: Log) {
  return (answer: IntakeAnswer): void => {
    metrics.observeAnswer(answer)
    if (!answer.accepted && answer.cause !== undefined)
      log.fail('a message could not be written down', answer.cause, { code: answer.denial.code })
  }
}
