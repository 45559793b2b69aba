/**
 * A network of compute whose parts are processes that may be killed: four oracles, machines and a requester. Network time is the test's:
 * it goes on when what the test waits for is on the disks of those who said it, with an oracle's receipt, so nothing hangs on how fast
 * anybody is.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createNodeApi } from '../../../agent/kit/node-api.ts'
import { startTestNetwork } from '../../../chain/testing/start-test-network.ts'
import { loadOrCreateKey } from '../../../keys/key-file.ts'
import { until } from '../../../node/testing/start-test-node.ts'
import { type Message, openMessage } from '../../../protocol/message.ts'
import type { OracleSettings } from './oracle-process.ts'
import { freePort, network, type Registrable, registerAll } from './start-compute.ts'

export interface Killable {
  readonly name: string
  isUp(): boolean
  start(): Promise<void>
  /** SIGKILL, whatever it is at. */
  kill(): Promise<void>
  tell(nowMs: number): void
}

export interface KillableAgent extends Killable, Registrable {
  readonly folder: string
  /** What is in its queue on disk, or was. */
  said(): readonly Said[]
}

export interface Said extends Pick<Message, 'contentType' | 'payload'> {
  readonly id: string
  /** An oracle has signed for it. */
  readonly isAcknowledged: boolean
}

const ORACLES = 4
const READY_MS = 120_000
const here = import.meta.dirname
const AGENT = join(here, '../../../bin/agent.ts')

function killable(
  name: string,
  program: string,
  args: () => string,
  onLine?: (line: string) => void,
): Killable {
  let child: ChildProcess | undefined
  const isUp = () => child !== undefined && child.exitCode === null && child.signalCode === null
  return {
    name,
    isUp,
    async start() {
      const started = fork(program, [args()], {
        stdio: ['ignore', onLine === undefined ? 'ignore' : 'pipe', 'inherit', 'ipc'],
      })
      child = started
      started.on('error', () => undefined)
      started.stdout?.on('data', (data: Buffer) => onLine?.(String(data)))
      const signal = AbortSignal.timeout(READY_MS)
      await Promise.race([
        once(started, 'message', { signal }),
        once(started, 'exit', { signal }).then(([code]) => {
          throw new Error(`${name} ended with ${code} before it was up`)
        }),
      ])
    },
    async kill() {
      if (child === undefined || !isUp()) return
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
    tell(nowMs) {
      if (child?.connected === true) child.send({ nowMs }, () => undefined)
    },
  }
}

export interface KillableOptions {
  readonly oracles?: number
  /** Options of each machine besides the usual, and of whoever asks. */
  readonly worker?: object
  readonly renter?: object
  /** Owners that train, each with its options. */
  readonly trainers?: readonly object[]
  /** Served by each oracle. */
  readonly pagesDir?: string
}

export async function startKillable(
  machineCount: number,
  {
    oracles: count = ORACLES,
    worker = {},
    renter: asks = {},
    trainers = [],
    pagesDir = '',
  }: KillableOptions = {},
) {
  const rules = network().rules
  const chain = await startTestNetwork({ rules, oracles: count })
  const root = mkdtempSync(join(tmpdir(), 'cairn-killed-'))
  const { deployment } = chain
  const log: string[] = []
  const ports: number[] = []
  for (let at = 0; at < count; at++) ports.push(await freePort())
  const urls = ports.map(port => `http://127.0.0.1:${port}`)
  const party = async (name: string, model: string, driver: object): Promise<KillableAgent> => {
    const folder = join(root, name)
    const port = await freePort()
    mkdirSync(folder, { recursive: true })
    const path = join(folder, 'agent.json')
    const address = model.endsWith('requester') ? { host: '127.0.0.1', port } : {}
    writeFileSync(
      path,
      JSON.stringify({ name, dataDir: folder, nodes: urls, driver: Object.assign(address, driver) }),
    )
    const signer = await loadOrCreateKey(join(folder, 'key.json'), 'ES256')
    const made = killable(
      name,
      AGENT,
      () => path,
      line => log.push(`${name} ${line.trim()}`),
    )
    return Object.assign(made, {
      folder,
      model,
      signer,
      url: `http://127.0.0.1:${port}`,
      said: () => readOutbox(folder),
    })
  }
  const machines: KillableAgent[] = []
  for (let at = 1; at <= machineCount; at++)
    machines.push(
      await party(`studio-${at}`, 'compute/worker', {
        kind: 'compute-worker',
        reaches: '127.0.0.1',
        everyMs: 100,
        perGiga: '1000000',
        ...worker,
      }),
    )
  const renter = await party('renter', 'compute/requester', {
    kind: 'compute-requester',
    everyMs: 100,
    ...asks,
  })
  const pupils: KillableAgent[] = []
  for (const [at, options] of trainers.entries())
    pupils.push(
      await party(`owner-${at + 1}`, 'compute/trainer', {
        kind: 'compute-trainer',
        everyMs: 100,
        ...options,
      }),
    )
  await registerAll({ chain, options: { deployment } }, [...machines, ...pupils], renter)
  let nowMs = await chain.nowMs()
  const oracles = ports.map((port, at) => {
    const folder = join(root, `oracle-${at}`)
    const path = join(root, `oracle-${at}.json`)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return killable(`oracle-${at}`, join(here, 'oracle-process.ts'), () => {
      const settings: OracleSettings = {
        folder,
        port,
        peers: urls.filter((_, other) => other !== at),
        rpcUrl: chain.anvil.url,
        deployment,
        account: at + 1,
        nowMs,
        pagesDir,
      }
      writeFileSync(path, JSON.stringify(settings), { mode: 0o600 })
      return path
    })
  })
  const agents = [...machines, ...pupils, renter]
  await Promise.all(oracles.map(one => one.start()))
  await Promise.all(agents.map(one => one.start()))
  let epoch = -1
  const stopping = new AbortController()
  const api = createNodeApi([urls[0]!], stopping.signal)
  return {
    machines,
    pupils,
    renter,
    oracles,
    log,
    api,
    url: urls[0]!,
    payment: deployment.payment,
    epoch: () => epoch,
    /** As the command line asks it. */
    async ask(path: string, init: RequestInit = {}): Promise<Response> {
      const { secret } = JSON.parse(readFileSync(join(renter.folder, 'rent.json'), 'utf8')) as {
        secret: string
      }
      return fetch(
        `${renter.url}${path}`,
        Object.assign({ headers: { authorization: `Bearer ${secret}` } }, init),
      )
    },
    /** To the end of the newest epoch, and until the oracles that are up have settled it. Everything said has a receipt by then. */
    async nextEpoch() {
      await until('everything that was said has a receipt', () =>
        agents.every(one => !one.isUp() || one.said().every(({ isAcknowledged }) => isAcknowledged)),
      )
      epoch++
      nowMs = deployment.genesisMs + (epoch + 1) * rules.epochMs + 1_000
      await chain.mine(nowMs)
      for (const one of oracles) one.tell(nowMs)
      await until(
        `epoch ${epoch} is final`,
        async () => (await api.getEpoch(epoch).catch(() => undefined))?.stage === 'final',
      )
      return epoch
    },
    async stop() {
      stopping.abort()
      await Promise.all([...agents, ...oracles].map(one => one.kill()))
      await chain.stop()
      rmSync(root, { recursive: true, force: true })
    },
  }
}

/** As another process reads it while its own writes. */
function readOutbox(folder: string): readonly Said[] {
  let db: DatabaseSync
  try {
    db = new DatabaseSync(join(folder, 'outbox.sqlite'), { readOnly: true })
  } catch {
    return []
  }
  try {
    const rows = db.prepare('SELECT id, bytes, state FROM message').all() as unknown as {
      readonly id: string
      readonly bytes: Uint8Array
      readonly state: string
    }[]
    return rows.map(({ id, bytes, state }) => {
      const { contentType, payload } = openMessage(bytes)
      return { id, contentType, payload, isAcknowledged: state === 'acknowledged' }
    })
  } finally {
    db.close()
  }
}
