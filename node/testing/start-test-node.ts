/**
 * A node on a network of its own, for tests: real chain, real store, real keys, the kernel's `tally` resource. Network
 * time stands still but where the test moves it.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { registerDevices } from '../../chain/devices/register-devices.ts'
import { signConsent } from '../../chain/testing/consents.ts'
import {
  startTestNetwork,
  type TestNetwork,
  type TestNetworkOptions,
} from '../../chain/testing/start-test-network.ts'
import type { Network } from '../../kernel/rules.ts'
import { testNetwork } from '../../kernel/testing/fixtures.ts'
import { TALLY } from '../../kernel/testing/tally.ts'
import { createSigner } from '../../keys/make-signer.ts'
import { encodeCbor } from '../../protocol/cbor/cbor.ts'
import { networkIdOf } from '../../protocol/chain-formats/network-id.ts'
import type { Signer } from '../../protocol/cose/signer.ts'
import { type Address, type Hash, toAddress } from '../../protocol/ids.ts'
import { sealMessage } from '../../protocol/message.ts'
import { createLog } from '../log.ts'
import type { NodeOptions } from '../node-options.ts'
import { type RunningNode, startNode } from '../start-node.ts'

export interface TestNode {
  readonly chain: TestNetwork
  readonly networkId: Hash
  readonly devices: readonly Signer[]
  /** Accounts 3, 4, … own device 0, 1, … */
  readonly owners: readonly Address[]
  readonly options: NodeOptions
  readonly genesisMs: number
  readonly epochMs: number
  node: RunningNode
  /** Network time, for node and chain alike: a block is mined there. */
  advanceTo(timeMs: number): Promise<void>
  /** Moves the node's clock alone. */
  setClock(timeMs: number): void
  /** JSON of a GET. */
  get<T = Json>(path: string): Promise<T>
  /** A message by HTTP. */
  post(bytes: Uint8Array, path?: string): Promise<Response>
  /** A message of device `index`, made now; each with the next sequence number unless said. */
  seal(index: number, change?: Partial<Sealed>): Promise<Uint8Array>
  restart(change?: Partial<NodeOptions>): Promise<void>
  stop(): Promise<void>
}

/** What an answer of the API holds, as a test looks into it. */
export type Json = Readonly<Record<string, unknown>>

export interface Sealed {
  readonly sequence: number
  readonly timeMs: number
  readonly contentType: string
  readonly payload: Uint8Array
  readonly signer: Signer
}

export interface TestNodeOptions {
  readonly devices?: number
  /** The kernel's `tally` unless said. */
  readonly network?: Network
  /** How fast devices are told that network time runs; the node's own stands still all the same. */
  readonly speed?: number
  /** Of the network: who governs, the treasury. */
  readonly launch?: TestNetworkOptions['launch']
  readonly change?: Partial<NodeOptions>
}

const FIRST_OWNER = 3

export async function startTestNode({
  devices: count = 2,
  network = testNetwork(),
  speed = 1,
  launch = {},
  change = {},
}: TestNodeOptions = {}): Promise<TestNode> {
  const chain = await startTestNetwork({ rules: network.rules, launch })
  const { genesisMs } = chain.deployment
  const devices = Array.from({ length: count }, () => createSigner('ES256'))
  const owners = devices.map((_, index) => toAddress(chain.senderOf(FIRST_OWNER + index).account.address))
  await register(chain, devices, owners)
  let nowMs = await chain.nowMs()
  let sequence = 0
  const dataDir = mkdtempSync(join(tmpdir(), 'cairn-node-'))
  const options: NodeOptions = {
    network,
    deployment: chain.deployment,
    rpcUrl: chain.anvil.url,
    dataDir,
    http: { port: 0 },
    mqtt: { port: 0 },
    oracleKey: createSigner('EdDSA'),
    account: chain.oracles[0]!,
    log: createLog('silent'),
    checkThreads: 0,
    embedded: { speed, nowMs: () => nowMs, save: async () => ({ block: Number.MAX_SAFE_INTEGER }) },
    pollMs: 50,
    ...change,
  }
  const networkId = networkIdOf(chain.deployment)
  const running = {
    chain,
    networkId,
    devices,
    owners,
    options,
    genesisMs,
    epochMs: network.rules.epochMs,
    node: await startNode(options),
    async advanceTo(timeMs: number) {
      nowMs = timeMs
      await chain.mine(timeMs)
      await until('the node has seen the block of that time', trustsItsClock)
    },
    setClock(timeMs: number) {
      nowMs = timeMs
    },
    // What comes is what the routes say; a test that reads something else fails.
    get: async <T = Json>(path: string) => (await (await fetch(running.node.url + path)).json()) as T,
    post: (bytes: Uint8Array, path = '/v1/messages') =>
      fetch(running.node.url + path, { method: 'POST', body: new Uint8Array(bytes) }),
    seal: (index: number, said: Partial<Sealed> = {}) =>
      sealMessage({
        signer: devices[index]!,
        network: networkId,
        sequence: sequence++,
        timeMs: nowMs,
        contentType: TALLY,
        payload: encodeCbor(1),
        ...said,
      }),
    async restart(restarted: Partial<NodeOptions> = {}) {
      await running.node.stop()
      running.node = await startNode({ ...options, ...restarted })
    },
    async stop() {
      await running.node.stop()
      await chain.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
  return running

  /** Between its clock's jump and the block it accepts no message; one that was stopped has no opinion. */
  async function trustsItsClock(): Promise<boolean> {
    const answer = await fetch(`${running.node.url}/v1/clock`).catch(() => undefined)
    return !answer?.ok || ((await answer.json()) as { readonly trusted: boolean }).trusted
  }
}

export async function register(
  chain: TestNetwork,
  devices: readonly Signer[],
  owners: readonly Address[],
): Promise<void> {
  const consents = devices.map((signer, index) =>
    signConsent(chain.deployment, { signer, owner: owners[index]!, model: 'tally/counter' }),
  )
  await registerDevices(chain.launcher, {
    deployment: chain.deployment,
    consents: await Promise.all(consents),
  })
}

/** Polls a condition up to a deadline. @throws {Error} naming what did not come true. */
export async function until<T>(
  what: string,
  read: () => Promise<T | undefined | false> | T | undefined | false,
  deadlineMs = 240_000,
): Promise<T> {
  const end = performance.now() + deadlineMs
  while (performance.now() < end) {
    const value = await read()
    if (value !== undefined && value !== false) return value as T
    await sleep(20)
  }
  throw new Error(`not within ${deadlineMs} ms: ${what}`)
}

/** Waits until the epoch is settled for good. */
export function untilFinal(test: TestNode, epoch: number, deadlineMs?: number): Promise<Json> {
  const read = async () => {
    const record = await test.get(`/v1/epochs/${epoch}`)
    return record['stage'] === 'final' && record
  }
  return until(`epoch ${epoch} is final`, read, deadlineMs)
}
