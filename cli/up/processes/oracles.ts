/**
 * The network's oracles on this machine, each a process of its own as a real operator's is: with a store, a key and a port of
 * its own, and all the others as peers.
 */
import { join } from 'node:path'
import type { EmbeddedChain } from '../../../chain/embedded/embedded-chain.ts'
import { reasonOf } from '../../../links/is-passing.ts'
import type { DataFolder } from '../../data-folder.ts'
import { siblingFile } from '../../package-root.ts'
import { ORACLES } from '../../sender.ts'
import type { Terminal } from '../../terminal.ts'
import { type Pace, paceOf } from '../time/pace.ts'
import { readTime, shareTime } from '../time/shared-time.ts'
import { ORACLE_FLAGS } from './engine-flags.ts'
import type { OracleOrder } from './oracle-process.ts'
import { pickPort } from './pick-port.ts'
import { type Said, type Supervised, supervise } from './supervise.ts'
import { tellLost } from './tell-lost.ts'

export interface OraclesOptions {
  readonly networkFile: string
  readonly epochMs: number
  readonly speed: number
  readonly data: DataFolder
  /** Of the first; the others follow it. 0 for any. */
  readonly httpPort: number
  readonly mqttPort: number
  readonly terminal: Terminal
}

export interface RunningOracle {
  readonly name: string
  readonly url: string
  readonly mqttUrl?: string
  /** Rejects when it cannot go on and somebody has to act; resolves when it was stopped. */
  readonly done: Promise<void>
}

export interface OraclePool {
  /** Resolves when all stand ready to begin. @throws {CliError} process_failed */
  readonly loaded: Promise<void>
  /** In the order of `ORACLES`. @throws {CliError} process_failed */
  begin(chain: EmbeddedChain): Promise<readonly RunningOracle[]>
  pids(): readonly number[]
  stop(): Promise<void>
  /** At once, without asking. */
  kill(): void
}

const QUORUM = Math.floor((ORACLES.length * 2) / 3) + 1

interface Ports {
  readonly http: number
  readonly mqtt: number
}

interface Place {
  readonly data: DataFolder
  readonly pace: Pace
  readonly chain: EmbeddedChain
  readonly ports: readonly Ports[]
}

export function loadOracles(options: OraclesOptions): OraclePool {
  const { data, terminal, networkFile, epochMs, speed } = options
  const ended = new AbortController()
  let place: Place | undefined
  const children = ORACLES.map((_, index): Supervised => {
    const name = `oracle-${index + 1}`
    const child: Supervised = supervise({
      name,
      entry: siblingFile(import.meta.url, 'oracle-process'),
      args: [name, networkFile],
      logFile: join(data.logs, `${name}.out.log`),
      flags: ORACLE_FLAGS,
      order: () => orderOf(index, place!),
      onSaid: said => void (said.kind === 'save' && save(place!.chain, child, said)),
      outage: tellLost(name, terminal),
    })
    return child
  })
  const loaded = Promise.all(children.map(child => child.loaded)).then(() => undefined)
  // Told to whoever begins them; until then nobody is listening.
  loaded.catch(() => undefined)
  return {
    loaded,
    async begin(chain) {
      place = { chain, data, pace: paceOf(epochMs, speed), ports: await pickPorts(options) }
      const tell = (reading: object) => {
        for (const child of children) child.tell({ kind: 'time', reading })
      }
      void shareTime(chain, tell, ended.signal)
      return terminal.step(
        'Oracles',
        () => Promise.all(children.map(beginOne)),
        ([first, ...others]) =>
          `${others.length + 1}, each a process, any ${QUORUM} settle an epoch; first at ${first?.url}`,
      )
    },
    pids: () => children.flatMap(child => child.pid() ?? []),
    async stop() {
      await Promise.all(children.map(child => child.stop()))
      ended.abort()
    },
    kill() {
      for (const child of children) child.kill()
    },
  }
}

async function beginOne(child: Supervised, index: number): Promise<RunningOracle> {
  const told = await child.begin()
  const mqttUrl = told['mqttUrl']
  return {
    name: `oracle-${index + 1}`,
    url: String(told['url']),
    done: child.done,
    ...(typeof mqttUrl === 'string' ? { mqttUrl } : {}),
  }
}

function orderOf(index: number, { data, pace, chain, ports }: Place): OracleOrder {
  const name = `oracle-${index + 1}`
  const { http, mqtt } = ports[index]!
  return {
    index,
    httpPort: http,
    mqttPort: mqtt,
    rpcUrl: chain.rpcUrl,
    time: readTime(chain),
    dataDir: join(data.oracles, name),
    logFile: join(data.logs, `${name}.log`),
    deploymentFile: data.deployment,
    peers: ports.filter((_, other) => other !== index).map(other => `http://127.0.0.1:${other.http}`),
    pollMs: pace.nodePollMs,
    viewMs: pace.viewMs,
  }
}

async function save(chain: EmbeddedChain, child: Supervised, said: Said): Promise<void> {
  const outcome = await chain.save().then(
    ({ block }) => ({ block }),
    (error: unknown) => ({ why: reasonOf(error) }),
  )
  child.tell({ kind: 'saved', id: said['id'], ...outcome })
}

async function pickPorts({ httpPort, mqttPort, terminal }: OraclesOptions): Promise<readonly Ports[]> {
  const pick = async (wanted: number): Promise<number> => {
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
