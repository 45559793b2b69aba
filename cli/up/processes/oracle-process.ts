/**
 * An oracle of `cairn up` as a process of its own: the node that `cairn node` runs, on a chain that another process keeps. That
 * one tells it the time, and makes the chain durable when asked to.
 */
import { dirname, join } from 'node:path'
import { readDeployment } from '../../../chain/deployment-file.ts'
import { developmentAccount } from '../../../chain/dev-accounts.ts'
import { loadOrCreateKey } from '../../../keys/key-file.ts'
import { keepTrying } from '../../../links/keep-trying.ts'
import { startNode } from '../../../node/start-node.ts'
import { CliError } from '../../errors.ts'
import { followingRules } from '../../governance/following-rules.ts'
import { loadNetwork } from '../../load-network.ts'
import { readNames, shownNames } from '../../names.ts'
import { readOwnPages } from '../../own-pages.ts'
import { pagesFolder } from '../../package-root.ts'
import { ORACLES, ROLES } from '../../sender.ts'
import { lockData } from '../data-lock.ts'
import { followTime, type TimeReading } from '../time/shared-time.ts'
import { openNodeLog } from './node-log.ts'
import { meetParent } from './parent.ts'

/** What an oracle is told to begin with. */
export interface OracleOrder {
  /** Its place among `ORACLES`. */
  readonly index: number
  readonly deploymentFile: string
  readonly rpcUrl: string
  readonly dataDir: string
  readonly logFile: string
  readonly httpPort: number
  readonly mqttPort: number
  readonly peers: readonly string[]
  readonly time: TimeReading
  readonly pollMs: number
  readonly viewMs: number
}

/** Real time. At everyday speed the embedded chain has a block every twelve seconds. */
const CLOCK_DRIFT_MS = 15_000
/** Each oracle checks on a thread of its own; there are as many oracles as a small machine has cores, and more. */
const CHECK_THREADS = 1
/** The process before this one may still be ending. */
const LOCK_MS = 15_000

const [name = 'oracle', networkFile = ''] = process.argv.slice(2)
const { network, module: networkModule, packages } = await loadNetwork(networkFile, process.cwd())
const parent = meetParent<OracleOrder>(`cairn ${name}`)
const stopping = new AbortController()
parent.onStop(async () => stopping.abort())
await run(await parent.begun).catch(error => parent.end('failed', error))

async function run(order: OracleOrder): Promise<void> {
  const { dataDir, index } = order
  const time = followTime(order.time)
  parent.on('time', told => time.take(told['reading'] as TimeReading))
  const lock = await keepTrying(async () => lockData(dataDir), {
    signal: AbortSignal.any([stopping.signal, AbortSignal.timeout(LOCK_MS)]),
    mayPass: error => error instanceof CliError && error.code === 'data_in_use',
  })
  const deployment = await readDeployment(order.deploymentFile)
  if (deployment === undefined) throw new Error(`there is no deployment at ${order.deploymentFile}`)
  const [pagesDir, log] = [pagesFolder(), openNodeLog(order.logFile)]
  const options = {
    network,
    networkModule,
    // What is voted for comes with the proposal, or from another oracle: nobody brings a file.
    follow: followingRules(packages, rules =>
      log.info('by a vote, other rules hold from here on', { rules }),
    ),
    ownPages: readOwnPages(packages),
    // Everybody in a demonstration is made up, so everybody may be named.
    names: () => shownNames(readNames(join(dirname(order.deploymentFile), 'names.json'))),
    deployment,
    rpcUrl: order.rpcUrl,
    dataDir,
    peers: order.peers,
    http: { port: order.httpPort },
    mqtt: { port: order.mqttPort },
    ...(pagesDir === undefined ? {} : { pagesDir }),
    embedded: { speed: time.speed, nowMs: time.nowMs, waitsAtMs: time.waitsAtMs, save: createSave() },
    oracleKey: await loadOrCreateKey(join(dataDir, 'oracle.key'), 'ES256'),
    account: developmentAccount(ORACLES[index]!),
    relay: developmentAccount(ROLES.relayer),
    alerts: { contact: 'mailto:demonstration@cairn.example' },
    log,
    limits: { clockDriftMs: CLOCK_DRIFT_MS },
    pollMs: order.pollMs,
    viewMs: order.viewMs,
    checkThreads: CHECK_THREADS,
  }
  const node = await keepTrying(() => startNode(options), { signal: stopping.signal })
  parent.onStop(async () => {
    await node.stop()
    lock.release()
  })
  parent.say({ kind: 'ready', url: node.url, mqttUrl: node.mqttUrl })
  node.done.catch(error => parent.end('halted', error))
}

/** The newest block that survives a crash. */
interface Saved {
  readonly block: number
}

/** Asks the process that has the chain. Resolves when what the chain held then is durable. */
function createSave(): () => Promise<Saved> {
  const waiting = new Map<number, PromiseWithResolvers<Saved>>()
  let asked = 0
  parent.on('saved', told => {
    const [id, why] = [Number(told['id']), told['why']]
    const answer = waiting.get(id)
    waiting.delete(id)
    if (why === undefined) answer?.resolve({ block: Number(told['block']) })
    else answer?.reject(Object.assign(new Error(String(why)), { retryable: true }))
  })
  return () => {
    const answer = Promise.withResolvers<Saved>()
    waiting.set(++asked, answer)
    parent.say({ kind: 'save', id: asked })
    return answer.promise
  }
}
