/** The network's oracles on this machine: each with a store, a key and a port of its own, and all the others as peers. */
import { join } from 'node:path'
import type { Deployment } from '../../chain/deployment-file.ts'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import type { EmbeddedChain } from '../../chain/embedded-chain.ts'
import type { Network } from '../../kernel/rules.ts'
import { loadOrCreateKey } from '../../keys/key-file.ts'
import { keepTrying } from '../../links/keep-trying.ts'
import { type RunningNode, startNode } from '../../node/start-node.ts'
import type { DataFolder } from '../data-folder.ts'
import { pagesFolder } from '../package-root.ts'
import { ORACLES, ROLES } from '../sender.ts'
import type { Terminal } from '../terminal.ts'
import { openNodeLog } from './node-log.ts'
import { pickPort } from './pick-port.ts'

export interface OraclesOptions {
  readonly network: Network
  readonly deployment: Deployment
  readonly chain: EmbeddedChain
  readonly data: DataFolder
  /** Of the first; the others follow it. 0 for any. */
  readonly httpPort: number
  readonly mqttPort: number
  readonly terminal: Terminal
  readonly signal: AbortSignal
}

const NODE_POLL_MS = 100
/** Real time in which one proposer has its turn: more than an epoch, for four oracles share two cores and none is away. */
const VIEW_MS = 6_000
/** Blocks of the embedded chain come at least every second. */
const CLOCK_DRIFT_MS = 5_000
const QUORUM = Math.floor((ORACLES.length * 2) / 3) + 1
/** Each oracle checks on a thread of its own; there are as many oracles as a small machine has cores, and more. */
const CHECK_THREADS = 1

/** In the order of `ORACLES`. */
export function startOracles(options: OraclesOptions): Promise<readonly RunningNode[]> {
  return options.terminal.step(
    'Oracles',
    async () => {
      const ports = await pickPorts(options)
      return Promise.all(ports.map((_, index) => startOracle(index, ports, options)))
    },
    ([first, ...others]) => `${others.length + 1}, any ${QUORUM} settle an epoch; first at ${first?.url}`,
  )
}

interface Ports {
  readonly http: number
  readonly mqtt: number
}

async function pickPorts({ httpPort, mqttPort, terminal }: OraclesOptions): Promise<readonly Ports[]> {
  const pick = async (wanted: number) => {
    const { port, taken } = await pickPort(wanted)
    if (taken !== undefined) terminal.note(`  Port ${taken} is taken, so ${port} is used.`)
    return port
  }
  const ports: Ports[] = []
  for (const index of ORACLES.keys()) {
    const http = await pick(httpPort === 0 ? 0 : httpPort + index)
    ports.push({ http, mqtt: await pick(mqttPort === 0 ? 0 : mqttPort + index) })
  }
  return ports
}

async function startOracle(
  index: number,
  ports: readonly Ports[],
  options: OraclesOptions,
): Promise<RunningNode> {
  const { network, deployment, chain, data } = options
  const name = `oracle-${index + 1}`
  const dataDir = join(data.oracles, name)
  const { http, mqtt } = ports[index]!
  const pagesDir = pagesFolder()
  const node = {
    ...{ network, deployment, rpcUrl: chain.rpcUrl, dataDir, embedded: chain },
    ...{ http: { port: http }, mqtt: { port: mqtt } },
    ...(pagesDir === undefined ? {} : { pagesDir }),
    peers: ports.filter((_, other) => other !== index).map(other => `http://127.0.0.1:${other.http}`),
    oracleKey: await loadOrCreateKey(join(dataDir, 'oracle.key'), 'ES256'),
    account: developmentAccount(ORACLES[index]!),
    relay: developmentAccount(ROLES.relayer),
    log: openNodeLog(join(data.logs, `${name}.log`)),
    limits: { clockDriftMs: CLOCK_DRIFT_MS },
    ...{ pollMs: NODE_POLL_MS, viewMs: VIEW_MS, checkThreads: CHECK_THREADS },
  }
  return keepTrying(() => startNode(node), { signal: options.signal })
}
