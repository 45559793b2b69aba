/**
 * A whole network on this machine, from nothing or from where it was: embedded chain, contracts, members, oracles,
 * devices. What was started last is stopped first.
 */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { connectChain } from '../../chain/connect.ts'
import type { Deployment } from '../../chain/deployment-file.ts'
import { readDeployment } from '../../chain/deployment-file.ts'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import {
  type EmbeddedChain,
  type EmbeddedChainEvent,
  type EmbeddedChainOptions,
  startEmbeddedChain,
} from '../../chain/embedded/embedded-chain.ts'
import { formatCount, shortId } from '../../client/format.ts'
import { createNodeApi, type NodeApi } from '../../client/node-api.ts'
import { rulesHash } from '../../kernel/rules.ts'
import { keepTrying } from '../../links/keep-trying.ts'
import type { Cast } from '../cast.ts'
import { type DataFolder, NETWORK_FILE, readJsonAs, removeFile, writeJson } from '../data-folder.ts'
import { CliError } from '../errors.ts'
import type { LoadedNetwork } from '../load-network.ts'
import { writeNames } from '../names.ts'
import { createNodeClient } from '../node-client.ts'
import type { Installed } from '../resource-package.ts'
import { ROLES } from '../sender.ts'
import type { Terminal } from '../terminal.ts'
import { configFileOf, writeDeviceConfig } from './devices/device-config.ts'
import { type DevicePool, loadDevices } from './devices/device-processes.ts'
import { type Device, makeDevices, namesOf } from './devices/make-devices.ts'
import { loadOracles, type RunningOracle } from './processes/oracles.ts'
import { giveAllowances, launch, makeDeposits, register } from './set-up-network.ts'
import {
  depositsOf as depositsOfShares,
  handIn,
  hasFactory,
  type MadeShares,
  makeAllShares,
  nameFactory,
  type SharesPlace,
  sharesInWords,
} from './shares/set-up-shares.ts'
import { paceOf } from './time/pace.ts'
import { rememberedTime, rememberTime } from './time/remember-time.ts'
import { startPace } from './time/start-pace.ts'

export interface NetworkOptions {
  readonly loaded: LoadedNetwork
  readonly cast: Cast
  readonly data: DataFolder
  readonly speed: number
  readonly httpPort: number
  readonly mqttPort: number
  /** Of the devices. */
  readonly processes: 'shared' | 'one each'
  readonly installed: Installed
  readonly terminal: Terminal
  readonly signal: AbortSignal
}

export interface RunningNetwork {
  readonly deployment: Deployment
  readonly chain: EmbeddedChain
  /** Of which the first is asked and shown. */
  readonly oracles: readonly RunningOracle[]
  readonly api: NodeApi
  readonly devices: readonly Device[]
  /** Ends a device for good, as if it were unplugged. */
  unplug(name: string): void
  /** Of every process that was started. */
  pids(): readonly number[]
  /** In reverse order of starting. */
  stop(): Promise<void>
  /** At once, without asking. */
  kill(): void
}

/** Network seconds a second while members are being brought in: slow enough that it all happens in minutes of network time. */
const SET_UP_SPEED = 60
/** The chain is so much older than the network, for what is done on it before: what governance schedules is done in nine days or never. */
const BEFORE_GENESIS_MS = 7 * 86_400_000
const SET_UP_TICK_MS = 20
/** Before its first epoch network time stands until all run: of network time what is left then, and of real time at most. */
const [LEAD_LEAST_MS, LEAD_REAL_MS] = [60_000, 500]

export async function startNetwork(options: NetworkOptions): Promise<RunningNetwork> {
  const closers: (() => Promise<unknown>)[] = []
  const killers: (() => void)[] = []
  const stop = async () => {
    for (let close = closers.pop(); close !== undefined; close = closers.pop()) await close()
  }
  const kill = () => {
    for (const end of killers.reverse()) end()
  }
  try {
    const { cast, data, signal } = options
    const devices = await makeDevices(cast, data.devices, options.installed.services.drivers)
    const pools = { devices: loadPool(options, devices), oracles: loadOracles(oracleOptions(options)) }
    for (const pool of Object.values(pools)) {
      closers.push(() => pool.stop())
      killers.push(() => pool.kill())
    }
    const deployment = (await knownDeployment(options)) ?? (await makeNetwork(options, devices))
    await options.terminal.step('Loading', () => Promise.all([pools.devices.loaded, pools.oracles.loaded]))
    signal.throwIfAborted()

    const chain = await goOn(options, deployment)
    closers.push(() => chain.stop())
    killers.push(() => killProcess(chain.pid()))
    closers.push(async () => ended.abort())
    const ended = new AbortController()
    void rememberTime(join(data.chain, TIME_FILE), chain.nowMs, ended.signal)
    await finishShares(options, chain, deployment)
    const oracles = await pools.oracles.begin(chain)
    closers.push(() => pools.oracles.stop())
    await writeRunning(data, chain, oracles)
    closers.push(() => removeFile(data.running))
    signal.throwIfAborted()

    await begin(options, devices, pools.devices, oracles)
    // Who speaks is stopped before who listens.
    closers.push(() => pools.devices.stop())
    await startPace(options, { chain, deployment, devices: pools.devices, ended: ended.signal })
    const api = createNodeApi(createNodeClient(oracles[0]?.url ?? ''))
    return {
      deployment,
      chain,
      oracles,
      api,
      devices,
      stop,
      kill,
      unplug: pools.devices.unplug,
      pids: () => [chain.pid(), ...pools.oracles.pids(), ...pools.devices.pids()],
    }
  } catch (error) {
    await stop()
    throw error
  }
}

const TIME_FILE = 'time'

/** The chain at the network's own speed. Time stands where it was until somebody lets it go on. */
async function goOn(options: NetworkOptions, { genesisMs }: Deployment): Promise<EmbeddedChain> {
  const { data, speed, loaded } = options
  const leadMs = Math.min(BEFORE_GENESIS_MS, Math.max(LEAD_LEAST_MS, LEAD_REAL_MS * speed))
  const notBeforeMs = Math.max(genesisMs - leadMs, rememberedTime(join(data.chain, TIME_FILE)))
  const { tickMs, idleMs } = paceOf(loaded.network.rules.epochMs, speed)
  const chain = await startChain(options, { speed, tickMs, idleMs, notBeforeMs })
  chain.waitAt(chain.nowMs())
  return chain
}

/** What governance had to wait for, before the first epoch. Nothing where it is done, or the cast shares nothing. */
async function finishShares(
  { cast, signal }: NetworkOptions,
  { rpcUrl, chainId, mineNow, save }: EmbeddedChain,
  deployment: Deployment,
): Promise<void> {
  if (cast.shared === undefined) return
  const work = async () => {
    // The chain itself has to see how late it is.
    await mineNow()
    const client = await connectChain({ rpcUrl, chainId })
    if (!(await hasFactory(client))) return
    const sender = { client, account: developmentAccount(ROLES.launcher), embedded: true }
    if (await nameFactory({ sender, deployment, cast })) await save()
  }
  await keepTrying(work, { signal })
}

function oracleOptions({ loaded, ...options }: NetworkOptions) {
  return { ...options, networkFile: loaded.file, epochMs: loaded.network.rules.epochMs }
}

/** Once for a data folder, on a chain whose time passes slowly. */
async function makeNetwork(options: NetworkOptions, devices: readonly Device[]): Promise<Deployment> {
  const { data, loaded, cast, terminal } = options
  const chain = await terminal.step(
    'Chain',
    () => startChain(options, { speed: SET_UP_SPEED, tickMs: SET_UP_TICK_MS }),
    ({ chainId, pid }) => `a new one, id ${chainId}, anvil as process ${pid()}`,
  )
  /** Each step looks first at what is there, and lasts when it is done: what a broken connection cut short is done again. */
  const done = <T>(work: () => Promise<T>): Promise<T> =>
    keepTrying(
      async () => {
        const result = await work()
        await chain.save()
        return result
      },
      { signal: options.signal },
    )
  try {
    const client = await done(() => connectChain({ rpcUrl: chain.rpcUrl, chainId: chain.chainId }))
    const sender = { client, account: developmentAccount(ROLES.launcher), embedded: true }
    const { rules } = loaded.network
    const deployment = await terminal.step(
      'Network',
      () => done(() => launch(sender, { rules, path: data.deployment, genesisMs: cast.startsAtMs })),
      ({ settlement }) => `launched in one transaction, Settlement ${shortId(settlement)}`,
    )
    const place = { sender, deployment, cast, devices, decimals: rules.payment.decimals }
    const shares = await bringIn(place, done, terminal)
    await writeNames(data.names, namesOf(devices, shares))
    await writeJson(data.network, { file: loaded.file, rulesHash: rulesHash(rules), timeZone: cast.timeZone })
    return deployment
  } finally {
    await chain.stop()
  }
}

/** Members, and what some of them own together: what does not wait for anything else goes on beside it. */
async function bringIn(
  place: SharesPlace,
  done: <T>(work: () => Promise<T>) => Promise<T>,
  terminal: Terminal,
): Promise<readonly MadeShares[]> {
  const { sender, deployment, devices, decimals } = place
  const making = beside(done(() => makeAllShares(place)))
  await terminal.step(
    'Consents',
    () => done(() => register(sender, deployment, devices)),
    count => `${formatCount(count)} devices registered, each by its own signature`,
  )
  const made = await making
  const handing = beside(done(() => handIn(place, made)))
  await terminal.step(
    'Deposits',
    () => done(() => makeDeposits(sender, deployment, devices, decimals, depositsOfShares(made, decimals))),
    count => `${formatCount(count)} owners put test dollars in`,
  )
  await terminal.step(
    'Allowances',
    () => done(() => giveAllowances(sender, deployment, devices, decimals)),
    count => `${formatCount(count)} devices may spend of them, so much a day, by their owners’ signatures`,
  )
  if (made.length > 0)
    await terminal.step(
      'Shares',
      () => handing,
      () => made.map(sharesInWords).join('; '),
    )
  return made
}

/** Awaited later; until then nobody listens to what it says. */
function beside<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined)
  return work
}

/** Where other commands find it, until it stops. */
function writeRunning(
  data: DataFolder,
  { rpcUrl }: EmbeddedChain,
  oracles: readonly RunningOracle[],
): Promise<void> {
  const [first] = oracles
  return writeJson(data.running, {
    pid: process.pid,
    embedded: true,
    rpcUrl,
    nodeUrl: first?.url,
    mqttUrl: first?.mqttUrl,
    oracles: oracles.map(({ url }) => url),
  })
}

/** Of a data folder whose set-up was completed. @throws {CliError} data_of_other_network */
async function knownDeployment({ data, loaded }: NetworkOptions): Promise<Deployment | undefined> {
  const remembered = readJsonAs(data.network, NETWORK_FILE)
  if (remembered === undefined) return undefined
  if (remembered.rulesHash !== rulesHash(loaded.network.rules)) {
    throw new CliError('data_of_other_network', `${data.path} belongs to a network with other rules`, {
      hint: 'Use another folder (--data DIR), start again with --fresh, or take the network file back to what it was.',
      facts: { file: remembered.file },
    })
  }
  return readDeployment(data.deployment)
}

function startChain(
  { cast, data, terminal }: NetworkOptions,
  pace: Pick<EmbeddedChainOptions, 'speed' | 'tickMs' | 'idleMs' | 'notBeforeMs'>,
) {
  return startEmbeddedChain({
    folder: data.chain,
    genesisMs: cast.startsAtMs - BEFORE_GENESIS_MS,
    ...pace,
    onEvent: tellChain(terminal),
  })
}

/** That anvil died, once, and that it runs again. Everything else is in the oracles' logs. */
function tellChain({ note }: Terminal): (event: EmbeddedChainEvent) => void {
  let isDown = false
  return event => {
    if (event.kind === 'failed' && event.error.code === 'anvil_stopped') {
      isDown = true
      note('  The embedded chain has ended, and is started again from its last checkpoint.')
    }
    if (event.kind !== 'started' || !isDown) return
    isDown = false
    note(`  The embedded chain runs again, as process ${event.pid}.`)
  }
}

function loadPool(
  { data, terminal, processes, loaded, speed }: NetworkOptions,
  devices: readonly Device[],
): DevicePool {
  const logOf = (name: string) => join(data.logs, `${name}.log`)
  return loadDevices({
    devices: devices.map(({ member, folder }) => ({
      name: member.name,
      driver: member.driver.kind,
      configFile: configFileOf(folder),
      logFile: logOf(member.name),
    })),
    layout: processes,
    packagesFrom: loaded.packages.length === 0 ? undefined : loaded.file,
    tellEveryMs: paceOf(loaded.network.rules.epochMs, speed).lookMs / 2,
    logOf: name => logOf(`${name}.out`),
    terminal,
  })
}

async function begin(
  options: NetworkOptions,
  devices: readonly Device[],
  pool: DevicePool,
  oracles: readonly RunningOracle[],
): Promise<void> {
  const { terminal, loaded, cast } = options
  // Each device has an oracle of its own, and the others for when that one is away.
  const rotated = (by: number) => oracles.map((_, index) => oracles[(index + by) % oracles.length]!)
  const placeOf = (index: number) => ({ cast, networkFile: loaded.file, oracles: rotated(index) })
  await Promise.all(devices.map((device, index) => writeDeviceConfig(device, placeOf(index))))
  const count = (transport: string) => devices.filter(({ member }) => member.transport === transport).length
  const done = () =>
    `${count('mqtt')} over MQTT, ${count('http')} over HTTP, in ${formatCount(pool.processes)} ${pool.processes === 1 ? 'process' : 'processes'}`
  await terminal.step('Devices', () => pool.begin(), done)
}

function killProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It is gone already.
  }
}

/** Only what `cairn up` made: a folder that was named by mistake loses nothing else. */
export async function clearData(data: DataFolder): Promise<void> {
  const { path: _kept, ...parts } = data
  await Promise.all(Object.values(parts).map(part => rm(part, { recursive: true, force: true })))
}
