/**
 * Oracles of one network, for tests: one real chain, and for each oracle a real node with a store, a port and an account of
 * its own. Every wire between two of them, and from each to the chain, can be cut.
 */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { startTestNetwork, type TestNetwork } from '../../chain/testing/start-test-network.ts'
import type { Network } from '../../kernel/rules.ts'
import { testNetwork } from '../../kernel/testing/fixtures.ts'
import { TALLY } from '../../kernel/testing/tally.ts'
import { createSigner } from '../../keys/make-signer.ts'
import { type CutProxy, startCutProxy } from '../../links/testing/cut-proxy.ts'
import { encodeCbor } from '../../protocol/cbor/cbor.ts'
import { networkIdOf } from '../../protocol/chain-formats/network-id.ts'
import type { Signer } from '../../protocol/cose/signer.ts'
import { toAddress } from '../../protocol/ids.ts'
import { sealMessage } from '../../protocol/message.ts'
import { createLog } from '../log.ts'
import type { NodeOptions } from '../node-options.ts'
import { type RunningNode, startNode } from '../start-node.ts'
import { freePort } from './free-port.ts'
import { type Json, register, until } from './start-test-node.ts'

export interface TestOracle {
  readonly options: NodeOptions
  /** Undefined while it is down. */
  node: RunningNode | undefined
  /** From the others to it. */
  readonly wire: CutProxy
}

export interface TestCluster {
  readonly chain: TestNetwork
  readonly oracles: readonly TestOracle[]
  readonly devices: readonly Signer[]
  readonly genesisMs: number
  readonly epochMs: number
  /** Network time, for all oracles and the chain alike; a second on where the chain is there already. */
  advanceTo(timeMs: number): Promise<void>
  /** JSON of a GET from one oracle. */
  get<T = Json>(oracle: number, path: string): Promise<T>
  /** A message of a device, given to one oracle. @returns its id and the receipt's epoch. */
  send(
    oracle: number,
    device: number,
    change?: { readonly points?: number },
  ): Promise<{ id: string; epoch: number }>
  /** The same bytes to another oracle. */
  give(oracle: number, bytes: Uint8Array): Promise<{ id: string; epoch: number }>
  seal(device: number): Promise<Uint8Array>
  kill(oracle: number): Promise<void>
  restart(oracle: number): Promise<void>
  stop(): Promise<void>
}

export interface ClusterOptions {
  /** Those that the network is launched with; four unless said. */
  readonly oracles?: number
  /** More nodes, whose accounts may join later; none unless said. */
  readonly candidates?: number
  readonly devices?: number
  /** The network of the tests unless said. */
  readonly network?: Network
  readonly viewMs?: number
  readonly pollMs?: number
  /** What each node runs, by its place; the same network unless said. All have the same rules. */
  readonly networkOf?: (index: number) => Network
  /** What some nodes are started with otherwise, by their place. */
  readonly change?: Readonly<Record<number, Partial<NodeOptions>>>
  /** Whether one oracle can reach another; all can unless said. */
  readonly reaches?: (from: number, to: number) => boolean
  /** No wires that can be cut lie between them, as none do elsewhere: what is measured is theirs alone. */
  readonly direct?: boolean
  /** Oracles that compute epochs in a thread; the others do it on the event loop. */
  readonly inThreads?: readonly number[]
}

/** What a thread loads the network of the tests from. */
export const TEST_NETWORK = new URL('./test-network.ts', import.meta.url).href

const CLOSED = { headers: { connection: 'close' } } as const
/** Accounts behind those of the oracles own the devices. */
const FIRST_OWNER = 40

export async function startTestCluster(options: ClusterOptions = {}): Promise<TestCluster> {
  const {
    network = testNetwork(),
    oracles: founders = 4,
    candidates = 0,
    devices: deviceCount = 4,
    viewMs = 5_000,
    pollMs = 50,
    reaches = () => true,
    inThreads = [],
    direct = false,
    networkOf = () => network,
    change = {},
  } = options
  const { epochMs } = network.rules
  const count = founders + candidates
  const chain = await startTestNetwork({ rules: network.rules, oracles: founders })
  const { genesisMs } = chain.deployment
  const devices = Array.from({ length: deviceCount }, () => createSigner('ES256'))
  await register(
    chain,
    devices,
    devices.map((_, index) => toAddress(`0x${(FIRST_OWNER + index).toString(16).padStart(40, '0')}`)),
  )
  let nowMs = await chain.nowMs()
  let sequence = 0
  const folder = mkdtempSync(join(tmpdir(), 'cairn-cluster-'))
  const ports = await Promise.all(Array.from({ length: count }, freePort))
  const wires = await Promise.all(ports.map(port => startCutProxy(`http://127.0.0.1:${port}`)))
  const oracles: TestOracle[] = ports.map((port, index) => ({
    node: undefined,
    wire: wires[index]!,
    options: {
      network: networkOf(index),
      deployment: chain.deployment,
      rpcUrl: chain.anvil.url,
      dataDir: join(folder, String(index)),
      http: { port },
      oracleKey: createSigner('ES256'),
      account: developmentAccount(index + 1),
      peers: wires
        .map(({ url }, other) => (direct ? `http://127.0.0.1:${ports[other]}` : url))
        .filter((_, other) => other !== index && reaches(index, other)),
      embedded: { speed: 1, nowMs: () => nowMs, save: async () => ({ block: Number.MAX_SAFE_INTEGER }) },
      log: createLog('silent'),
      checkThreads: 0,
      pollMs,
      viewMs,
      ...(inThreads.includes(index)
        ? { networkModule: TEST_NETWORK, settleThread: 'always', checkThreads: 1 }
        : {}),
      ...change[index],
    },
  }))
  const start = async (oracle: TestOracle) => {
    oracle.node = await startNode(oracle.options)
  }
  await Promise.all(oracles.map(start))

  const cluster: TestCluster = {
    chain,
    oracles,
    devices,
    genesisMs,
    epochMs,
    async advanceTo(timeMs) {
      nowMs = Math.max(timeMs, (await chain.nowMs()) + 1_000)
      await chain.mine(nowMs)
    },
    // A connection of its own: where many oracles share one thread, one that was kept may be closed as it is used again.
    get: async (oracle, path) =>
      (await (await fetch(`http://127.0.0.1:${ports[oracle]}${path}`, CLOSED)).json()) as never,
    seal: device =>
      sealMessage({
        signer: devices[device]!,
        network: networkIdOf(chain.deployment),
        sequence: sequence++,
        timeMs: nowMs,
        contentType: TALLY,
        payload: encodeCbor(1),
      }),
    async give(oracle, bytes) {
      const answer = await oracles[oracle]!.node!.intake.accept(bytes, 'test')
      if (!answer.accepted) throw new Error(`not taken: ${answer.denial.code}`)
      return { id: answer.message, epoch: answer.epoch }
    },
    send: async (oracle, device) => cluster.give(oracle, await cluster.seal(device)),
    async kill(oracle) {
      await oracles[oracle]!.node!.stop()
      oracles[oracle]!.node = undefined
    },
    restart: oracle => start(oracles[oracle]!),
    async stop() {
      await Promise.all(oracles.map(({ node }) => node?.stop()))
      await Promise.all(wires.map(wire => wire.stop()))
      await chain.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return cluster
}

/** Waits until each of these oracles has the epoch for good, and gives their records. */
export function untilAllFinal(
  cluster: TestCluster,
  epoch: number,
  oracles: readonly number[],
  deadlineMs?: number,
): Promise<readonly Json[]> {
  return Promise.all(
    oracles.map(oracle =>
      until(
        `epoch ${epoch} is final at oracle ${oracle}`,
        async () => {
          const record = await cluster.get(oracle, `/v1/epochs/${epoch}`)
          return record['stage'] === 'final' && record
        },
        deadlineMs,
      ),
    ),
  )
}
