/** An oracle in many processes, kept busy by devices that send until they have a receipt, while each of its processes is killed. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startTestNetwork } from '../../chain/testing/start-test-network.ts'
import { testNetwork } from '../../kernel/testing/fixtures.ts'
import { TALLY } from '../../kernel/testing/tally.ts'
import { createPrivateJwk, createSigner } from '../../keys/make-signer.ts'
import { encodeCbor } from '../../protocol/cbor/cbor.ts'
import { networkIdOf } from '../../protocol/chain-formats/network-id.ts'
import { toAddress } from '../../protocol/ids.ts'
import { sealMessage } from '../../protocol/message.ts'
import { openReceipt, type Receipt } from '../../protocol/receipt/receipt.ts'
import { type ClusterRole, type ClusterSettings, type SharedTime, timeNow } from './cluster-process.ts'
import { freePort } from './free-port.ts'
import { startPostgres, type TestPostgres } from './start-postgres.ts'
import { register, until } from './start-test-node.ts'

export interface ClusterProcess {
  readonly role: ClusterRole
  readonly name: string
  /** Where it listens, once it is up. */
  readonly url: Promise<string>
  /** Resolves with the exit code or the signal. */
  readonly ended: Promise<number | string>
  signal(signal: NodeJS.Signals): void
}

export interface ClusterRig {
  readonly server: TestPostgres
  readonly receipts: ReadonlyMap<string, Receipt>
  /** Messages without a receipt yet. */
  readonly waiting: number
  /** Sent to the port that all intake processes share. */
  readonly intakeUrl: string
  readonly epochMs: number
  readonly genesisMs: number
  nowMs(): number
  start(role: ClusterRole, name: string): ClusterProcess
  /** Devices send until `signal` says stop; then what has no receipt is sent until it has one. */
  load(signal: AbortSignal): Promise<void>
  stop(): Promise<void>
}

export interface RigOptions {
  readonly devices: number
  /** Of network time. */
  readonly speed: number
  readonly leaseMs: number
}

/** Older than now, so that a clock a little off is not `early`. */
const AGE_MS = 600_000
const [PAUSE_MS, MINE_MS, AGAIN_MS] = [20, 200, 50]

export async function startClusterRig({ devices: count, speed, leaseMs }: RigOptions): Promise<ClusterRig> {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-cluster-'))
  const server = startPostgres()
  const network = testNetwork()
  const chain = await startTestNetwork({ rules: network.rules })
  const { deployment } = chain
  const devices = Array.from({ length: count }, () => createSigner('ES256'))
  const owners = devices.map((_, index) => toAddress(`0x${(40 + index).toString(16).padStart(40, '0')}`))
  await register(chain, devices, owners)
  const time: SharedTime = { networkMs: await chain.nowMs(), wallMs: Date.now(), speed }
  const nowMs = () => timeNow(time)
  const port = await freePort()
  const settings: ClusterSettings = {
    folder,
    deployment,
    rpcUrl: chain.anvil.url,
    url: server.url,
    oracleKey: createPrivateJwk('EdDSA'),
    port,
    leaseMs,
    time,
  }
  const path = join(folder, 'settings.json')
  writeFileSync(path, JSON.stringify(settings))
  const stopping = new AbortController()
  const mining = mine(chain, nowMs, stopping.signal)
  const children = new Set<ChildProcess>()
  const receipts = new Map<string, Receipt>()
  const queue = new Set<Uint8Array>()
  const intakeUrl = `http://127.0.0.1:${port}`
  let sequence = 0

  async function send(bytes: Uint8Array): Promise<void> {
    while (queue.has(bytes)) {
      // On a connection of its own: the kernel chooses who gets it.
      const answer = await fetch(`${intakeUrl}/v1/messages`, {
        method: 'POST',
        body: new Uint8Array(bytes),
        headers: { connection: 'close' },
      }).catch(() => undefined)
      if (answer?.status === 200) {
        const receipt = openReceipt(new Uint8Array(await answer.arrayBuffer()))
        receipts.set(receipt.message, receipt)
        queue.delete(bytes)
        return
      }
      await answer?.body?.cancel()
      await sleep(AGAIN_MS)
    }
  }

  return {
    server,
    receipts,
    intakeUrl,
    epochMs: network.rules.epochMs,
    genesisMs: deployment.genesisMs,
    nowMs,
    get waiting() {
      return queue.size
    },
    start: (role, name) => startProcess(role, name, { path, children }),
    async load(signal) {
      const sending: Promise<void>[] = []
      while (!signal.aborted) {
        const bytes = await sealMessage({
          signer: devices[sequence % count]!,
          network: networkIdOf(deployment),
          sequence: sequence++,
          timeMs: nowMs() - AGE_MS,
          contentType: TALLY,
          payload: encodeCbor(1),
        })
        queue.add(bytes)
        sending.push(send(bytes))
        await sleep(PAUSE_MS)
      }
      await Promise.all(sending)
    },
    async stop() {
      stopping.abort()
      for (const child of children) child.kill('SIGKILL')
      await mining
      await chain.stop()
      server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Blocks at the pace of network time. */
async function mine(
  chain: Awaited<ReturnType<typeof startTestNetwork>>,
  nowMs: () => number,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const last = await chain.nowMs()
    const next = Math.floor(nowMs() / 1000) * 1000
    if (next > last) await chain.mine(next).catch(() => undefined)
    await sleep(MINE_MS)
  }
}

function startProcess(
  role: ClusterRole,
  name: string,
  { path, children }: { readonly path: string; readonly children: Set<ChildProcess> },
): ClusterProcess {
  const script = join(import.meta.dirname, 'cluster-process.ts')
  const child = spawn(process.execPath, [script, role, name, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.add(child)
  const ended = new Promise<number | string>(resolve =>
    child.once('exit', (code, signal) => {
      children.delete(child)
      resolve(signal ?? code ?? -1)
    }),
  )
  const url = new Promise<string>(resolve => {
    child.stdout.once('data', (said: Buffer) => resolve((JSON.parse(String(said)) as { url: string }).url))
  })
  return { role, name, url, ended, signal: signal => void child.kill(signal) }
}

/**
 * Everything with a receipt is in an epoch that is settled for good, and was judged there. Network time goes fast here: what a machine
 * that is slow took in hours of it later is late, and was heard all the same.
 * @returns what was lost
 */
export async function untilSettled(rig: ClusterRig, nodeUrl: string): Promise<readonly string[]> {
  const last = Math.max(...[...rig.receipts.values()].map(({ epoch }) => epoch))
  await until(`epoch ${last} is final`, async () => {
    const answer = await fetch(`${nodeUrl}/v1/epochs/${last}`)
    return answer.ok && ((await answer.json()) as { stage: string }).stage === 'final'
  })
  const lost: string[] = []
  for (const id of rig.receipts.keys()) {
    const answer = await fetch(`${nodeUrl}/v1/messages/${id}`)
    const said = (await answer.json()) as { status?: string; code?: string }
    const isHeard = said.status === 'accepted' || (said.status === 'rejected' && said.code === 'late')
    if (!isHeard) lost.push(`${id}: ${said.status ?? ''} ${said.code ?? ''}`)
  }
  return lost
}
