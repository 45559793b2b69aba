/** Keeps a killable node (crash-node.ts) busy: devices that send until they have a receipt, owners that claim. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { connectChain } from '../../chain/connect.ts'
import { type Deployment, parseDeployment } from '../../chain/deployment-file.ts'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { claim } from '../../chain/money/claim.ts'
import { TALLY } from '../../kernel/testing/tally.ts'
import { createPrivateJwk, signerFromJwk } from '../../keys/make-signer.ts'
import { encodeCbor } from '../../protocol/cbor/cbor.ts'
import { networkIdOf } from '../../protocol/chain-formats/network-id.ts'
import { type Address, type MessageId, toAddress } from '../../protocol/ids.ts'
import { sealMessage } from '../../protocol/message.ts'
import { openReceipt, type Receipt } from '../../protocol/receipt/receipt.ts'
import type { AssetView } from '../explain/explain-account.ts'
import { type CrashChain, type CrashReady, type CrashSettings, FIRST_OWNER } from './crash-node.ts'

export type DieAt = NonNullable<CrashSettings['dieAt']>

/** One life of the node. */
export interface Life extends CrashReady, CrashChain {
  readonly exited: Promise<number | null>
  kill(): void
  killChain(): void
}

export interface CrashRig {
  readonly receipts: ReadonlyMap<MessageId, Receipt>
  /** Messages without a receipt yet. */
  readonly waiting: number
  readonly owners: readonly Address[]
  readonly oracle: ReturnType<typeof signerFromJwk>
  start(dieAt?: DieAt): Promise<Life>
  /** Devices send and owners claim until `signal` says stop; what has no receipt is sent again by the next call. */
  work(life: Life, signal: AbortSignal, fresh: boolean): Promise<void>
  /** Each owner takes out what it can. */
  claimAll(life: Life): Promise<void>
  deployment(): Deployment
}

const DEVICES = 3
const SPEED = 7_200
/** Older than now, so that a clock a little off is not `early`. */
const AGE_MS = 600_000
const PAUSE_MS = 5

/** @param speed of network time: at 1, an epoch of an hour lasts an hour. */
export function createCrashRig(folder: string, speed = SPEED): CrashRig {
  const keys = Array.from({ length: DEVICES }, () => createPrivateJwk('ES256'))
  const devices = keys.map(signerFromJwk)
  const oracleKey = createPrivateJwk('EdDSA')
  const settings: CrashSettings = {
    folder,
    genesisMs: Date.UTC(2026, 0, 1),
    speed,
    oracleKey,
    devices: keys,
  }
  const receipts = new Map<MessageId, Receipt>()
  const owners = devices.map((_, index) => toAddress(developmentAccount(FIRST_OWNER + index).address))
  const deployment = () => parseDeployment(JSON.parse(readFileSync(join(folder, 'deployment.json'), 'utf8')))
  let queue: Uint8Array[] = []
  let sequence = 0

  async function makeMessage(timeMs: number): Promise<Uint8Array> {
    const signer = devices[sequence % DEVICES]!
    const payload = encodeCbor(1 + (sequence % 7))
    const network = networkIdOf(deployment())
    return sealMessage({ signer, network, sequence: sequence++, timeMs, contentType: TALLY, payload })
  }

  async function send(url: string, bytes: Uint8Array): Promise<void> {
    queue.push(bytes)
    const response = await fetch(`${url}/v1/messages`, { method: 'POST', body: new Uint8Array(bytes) })
    if (response.status !== 200) return
    const receipt = openReceipt(new Uint8Array(await response.arrayBuffer()))
    receipts.set(receipt.message, receipt)
    queue = queue.filter(one => one !== bytes)
  }

  async function sendAll({ url }: Life, signal: AbortSignal, fresh: boolean): Promise<void> {
    const clock = await readClock(url)
    const again = queue
    queue = []
    const sending = again.map(bytes => send(url, bytes).catch(() => undefined))
    while (!signal.aborted && (fresh || queue.length > 0)) {
      const bytes = fresh ? await makeMessage(clock() - AGE_MS) : queue.shift()!
      sending.push(send(url, bytes).catch(() => undefined))
      await sleep(PAUSE_MS)
    }
    await Promise.all(sending)
  }

  async function claimAll({ url, rpcUrl }: Life): Promise<void> {
    const client = await connectChain({ rpcUrl })
    const sender = { client, account: developmentAccount(9), embedded: true }
    for (const account of owners) {
      const { assets } = (await (await fetch(`${url}/v1/accounts/${account}`)).json()) as {
        assets: AssetView[]
      }
      const token = assets.find(({ name }) => name === 'token')
      if (token?.claim === undefined || String(token.claimable) === '0') continue
      const { earned, spent, locked, lockedUntil, proof } = token.claim
      const entry = {
        account,
        asset: token.address,
        lockedUntil,
        earned: BigInt(earned),
        spent: BigInt(spent),
        locked: BigInt(locked),
      }
      await claim(sender, { deployment: deployment(), entry, proof })
    }
  }

  return {
    receipts,
    get waiting() {
      return queue.length
    },
    owners,
    oracle: signerFromJwk(oracleKey),
    start: dieAt => startLife(folder, dieAt === undefined ? settings : { ...settings, dieAt }),
    async work(life, signal, fresh) {
      const claiming = async () => {
        while (!signal.aborted) {
          await claimAll(life).catch(() => undefined)
          await sleep(100)
        }
      }
      // A claim that waits for a dead chain is left to itself.
      void claiming()
      await sendAll(life, signal, fresh).catch(() => undefined)
    },
    claimAll,
    deployment,
  }
}

async function startLife(folder: string, settings: CrashSettings): Promise<Life> {
  const path = join(folder, 'settings.json')
  writeFileSync(path, JSON.stringify(settings))
  const script = fileURLToPath(new URL('./crash-node.ts', import.meta.url))
  const child = spawn(process.execPath, [...process.execArgv, script, path], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exited = once(child, 'exit').then(([code]) => code as number | null)
  const [chain, ready] = await readLines(child)
  return {
    ...chain,
    ...ready,
    exited: exited.then(async code => {
      await endChain(chain.anvil)
      return code
    }),
    kill: () => void child.kill('SIGKILL'),
    killChain: () => killQuietly(chain.anvil),
  }
}

/** @throws {Error} with what the process said, if it ended before it was up: one that is to die may do so early. */
async function readLines(child: ChildProcess): Promise<[CrashChain, CrashReady]> {
  let [out, said] = ['', '']
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      out += chunk.toString()
      const [chain, ready, end] = out.split('\n')
      if (end !== undefined) resolve([JSON.parse(chain!) as CrashChain, JSON.parse(ready!) as CrashReady])
    })
    child.once('exit', async (code, signal) => {
      if (out.includes('\n')) await endChain((JSON.parse(out.split('\n')[0]!) as CrashChain).anvil)
      reject(new Error(`the node ended with ${code ?? signal}: ${said.slice(-2_000)}`))
    })
  })
}

/** It dies with its parent where the system can do that; this makes sure of it elsewhere. */
async function endChain(pid: number): Promise<void> {
  killQuietly(pid)
  await untilGone(pid)
}

/** Network time, going on from what the node says now. */
async function readClock(url: string): Promise<() => number> {
  const { nowMs, speed } = (await (await fetch(`${url}/v1/clock`)).json()) as { nowMs: number; speed: number }
  const since = performance.now()
  return () => Math.floor(nowMs + (performance.now() - since) * speed)
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It is gone already.
  }
}

async function untilGone(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0)
    } catch {
      return
    }
    await sleep(5)
  }
}
