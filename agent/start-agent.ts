/**
 * The device's daemon: key, clock, queue, driver and delivery, put together. A report is signed and durable before the
 * driver goes on; it is sent until an oracle has signed a receipt.
 */
import { DiskError } from '../disk/disk-error.ts'
import { loadOrCreateKey } from '../keys/key-file.ts'
import { backoffMs } from '../links/backoff.ts'
import { pause } from '../links/pause.ts'
import type { Hash, MessageId, SubjectId } from '../protocol/ids.ts'
import { openMessage } from '../protocol/message.ts'
import { decodeSenmlCbor, resolveSenml, SENML_CBOR } from '../protocol/senml/senml.ts'
import type { AgentConfig } from './config.ts'
import { startDelivery } from './deliver.ts'
import { createDue } from './due.ts'
import { createHttpTransport } from './http-transport.ts'
import { type AgentLog, createAgentLog } from './kit/agent-log.ts'
import { ConfigError } from './kit/config-error.ts'
import { logOutage } from './kit/log-outage.ts'
import { createNodeApi, type NodeApi } from './kit/node-api.ts'
import type { ServiceContext } from './kit/service.ts'
import { keepToNetwork } from './known-network.ts'
import { createMqttTransport } from './mqtt-transport.ts'
import { type NetworkClock, startNetworkClock } from './network-clock.ts'
import { type Outbox, type OutboxCounts, openOutbox } from './outbox.ts'
import { readPairSecret } from './pair-file.ts'
import { watchPromises } from './promises/check-promises.ts'
import { identityOf } from './prove-request.ts'
import type { SharedClock } from './shared-clock.ts'
import { createSpeaker } from './speaker.ts'

export interface RunningAgent {
  readonly subject: SubjectId
  counts(): OutboxCounts
  /** Network time: all that was due before it has a receipt. */
  doneUntilMs(): number
  /** Resolves when all is written and closed; what was not sent waits for the next start. */
  stop(): Promise<void>
  /** Rejects if the driver ended by an error. */
  readonly done: Promise<void>
}

/** Where network time passes as ours does, and where it passes faster. */
const [CLOCK_EVERY_MS, FAST_CLOCK_EVERY_MS] = [300_000, 10_000]
const STANDING_MS = 100
const NETWORK_EVERY_MS = 1_000

/** Of a device that shares its process with others. */
export interface Surroundings {
  readonly clocks?: SharedClock | undefined
  /** Ends it, also while it waits for its first node. */
  readonly signal?: AbortSignal
}

/** Waits for a first node to tell the time: nothing is signed before. */
export async function startAgent(
  config: AgentConfig,
  log: AgentLog = createAgentLog(config.name),
  { clocks, signal: outer }: Surroundings = {},
): Promise<RunningAgent> {
  const run = config.driver.prepare(config.driverOptions)
  const signer = await loadOrCreateKey(config.keyFile, config.alg)
  const abort = new AbortController()
  const signal = outer === undefined ? abort.signal : AbortSignal.any([abort.signal, outer])
  const api = createNodeApi(config.nodes, signal)
  const { clock, network } = await firstContact(config, { api, clocks, log, signal })
  const outbox = openOutbox(config.dataDir, {
    limit: config.queueLimit,
    firstSequence: Math.floor(clock.nowMs() / 1000),
  })
  const nowMs = () => clock.nowMs()
  const transport =
    config.mqtt.length > 0
      ? createMqttTransport(config.mqtt, { signer, network, nowMs })
      : createHttpTransport(api)
  const shared = { outbox, network, log, signal, nowMs }
  const delivery = startDelivery({ ...shared, transport, oracleKeys: () => api.oracleKeys() })
  const clockEveryMs = clock.speed === 1 ? CLOCK_EVERY_MS : FAST_CLOCK_EVERY_MS
  const promises = watchPromises({ outbox, api, log, signal })
  const timer = setInterval(() => void syncClock(clock, config, log), clockEveryMs)

  const [due, oldestOf] = [createDue(), createOldest(outbox)]
  const said = { ...shared, signer, clock, due, onQueued: delivery.wake }
  const speaker = createSpeaker({ ...said, clockLimitMs: config.clockLimitMs, commitMs: config.commitMs })
  const context: ServiceContext = {
    ...speaker,
    ...identityOf({ signer, network, nowMs }),
    network,
    name: config.name,
    dataDir: config.dataDir,
    node: api,
    speed: clock.speed,
    nowMs,
    until: timeMs => untilNetworkTime(timeMs, clock, signal).finally(due.begin(timeMs)),
    owes: due.begin,
    warn: (message, facts) => log.warn(message, facts),
    info: (message, facts) => log.info(message, facts),
    signal,
  }
  log.info('started', {
    subject: signer.subject,
    driver: config.driver.kind,
    waiting: outbox.counts().waiting,
  })
  const beside = config.pairFile === undefined ? [] : runCompanions(config, config.pairFile, context)
  const done = run(context).catch((error: unknown) => {
    if (!signal.aborted) throw error
  })
  return {
    subject: signer.subject,
    counts: () => outbox.counts(),
    doneUntilMs: () => Math.min(due.doneUntilMs(nowMs()), oldestOf(nowMs())),
    done,
    async stop() {
      abort.abort()
      clearInterval(timer)
      await Promise.allSettled([done, delivery.done, promises, speaker.settled(), ...beside])
      await transport.close()
      closeQuietly(outbox)
    },
  }
}

/** One that fails takes no reading with it. */
function runCompanions(
  { companions }: AgentConfig,
  pairFile: string,
  context: ServiceContext,
): readonly Promise<unknown>[] {
  return companions.map(async ({ name, run }) => {
    try {
      await run({ ...context, secret: readPairSecret(pairFile) })
    } catch (error) {
      if (!context.signal.aborted) context.warn(`${name} cannot go on`, { problem: String(error) })
    }
  })
}

/** The time and the network, as the first node that answers tells them. */
async function firstContact(
  config: AgentConfig,
  { api, clocks, log, signal }: Omit<FirstClock, 'early'>,
): Promise<{ readonly clock: NetworkClock; readonly network: Hash }> {
  const early = createEarly(config, log, signal)
  const clock = await firstClock({ api, clocks, log, signal, early })
  const network = await firstNetwork(config.dataDir, api, log, signal).finally(early.end)
  return { clock, network }
}

/** What a driver does while no node has answered: it begins with the first question that is not, and has ended before the driver runs. */
function createEarly({ driver, driverOptions, dataDir }: AgentConfig, log: AgentLog, signal: AbortSignal) {
  const run = driver.prepareEarly?.(driverOptions)
  const over = new AbortController()
  let running: Promise<void> | undefined
  return {
    begin(): void {
      running ??= run?.({
        dataDir,
        warn: (message, facts) => log.warn(message, facts),
        info: (message, facts) => log.info(message, facts),
        signal: AbortSignal.any([signal, over.signal]),
      }).catch((error: unknown) =>
        log.warn('nothing is kept while no node answers', { problem: String(error) }),
      )
    },
    async end(): Promise<void> {
      over.abort()
      await running
    },
  }
}

interface FirstClock extends Surroundings {
  readonly early: ReturnType<typeof createEarly>
  readonly api: NodeApi
  readonly log: AgentLog
  readonly signal: AbortSignal
}

async function firstClock({ api, clocks, log, signal, early }: FirstClock): Promise<NetworkClock> {
  const ask = () => api.clock()
  const machine = { monotonicMs: () => performance.now(), wallMs: () => Date.now() }
  const outage = logOutage(log, 'no node tells the time yet', 'a node tells the time')
  for (let attempt = 0; ; attempt++) {
    try {
      const clock = await (clocks?.join(ask, signal) ?? startNetworkClock({ ask, ...machine }))
      outage.worked()
      return clock
    } catch (error) {
      if (signal.aborted) {
        await early.end()
        throw error
      }
      early.begin()
      outage.failed(error)
      // A quarter of a minute of patience before the questions become rarer: nodes and agents are often started together.
      const ms = backoffMs(Math.max(0, attempt - 60), { firstMs: 250, mostMs: 30_000, random: Math.random })
      await pause(ms, signal)
    }
  }
}

/** A node that told the time may still break off; what it says of another network is said at once. */
async function firstNetwork(
  dataDir: string,
  api: NodeApi,
  log: AgentLog,
  signal: AbortSignal,
): Promise<Hash> {
  for (;;) {
    try {
      return await keepToNetwork(dataDir, () => api.getNetwork())
    } catch (error) {
      if (signal.aborted || error instanceof ConfigError || error instanceof DiskError) throw error
      log.warn('no node tells which network it is of', { problem: String(error) })
      await new Promise(resolve => setTimeout(resolve, NETWORK_EVERY_MS))
    }
  }
}

async function syncClock(clock: NetworkClock, { clockLimitMs }: AgentConfig, log: AgentLog): Promise<void> {
  try {
    await clock.sync()
    if (Math.abs(clock.driftMs) > clockLimitMs / 10)
      log.warn('the clock of this machine drifts', { driftMs: clock.driftMs })
  } catch {
    // The time is carried on by the machine's own clock; the next question comes soon.
  }
}

/** Looks again at least every 30 s, because the clock may be set meanwhile. */
async function untilNetworkTime(timeMs: number, clock: NetworkClock, signal: AbortSignal): Promise<void> {
  for (let before = Number.NaN; ; ) {
    signal.throwIfAborted()
    const nowMs = clock.nowMs()
    const left = (timeMs - nowMs) / clock.speed
    if (left <= 0) return
    // Time that stands is not looked at all the time.
    const least = nowMs === before ? STANDING_MS : 1
    before = nowMs
    await pause(Math.min(Math.max(least, Math.ceil(left)), 30_000), signal)
  }
}

/** The time of what waits longest, network time: of the reading, where it is one. Without end where nothing waits that is to be sent by now. */
function createOldest(outbox: Outbox): (byMs: number) => number {
  let known: { readonly id: MessageId; readonly timeMs: number } | undefined
  return byMs => {
    const [oldest] = outbox.counts().waiting === 0 ? [] : outbox.waiting(1, byMs)
    if (oldest === undefined) return Number.POSITIVE_INFINITY
    if (known?.id !== oldest.id) known = { id: oldest.id, timeMs: timeOf(oldest.bytes) }
    return known.timeMs
  }
}

function timeOf(message: Uint8Array): number {
  const { contentType, payload, timeMs } = openMessage(message)
  if (contentType !== SENML_CBOR) return timeMs
  return Math.min(timeMs, ...resolveSenml(decodeSenmlCbor(payload)).map(record => record.timeMs))
}

function closeQuietly(outbox: Outbox): void {
  try {
    outbox.close()
  } catch {
    // Already closed.
  }
}
