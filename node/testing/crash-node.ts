/**
 * A node with its embedded chain in a process of its own, to be killed: `node crash-node.ts <settings.json>`. It says
 * where it is in two lines of JSON, and kills itself at a stage if it is told to.
 */

import type { JsonWebKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { join } from 'node:path'
import { getContract } from 'viem'
import { abi } from '../../chain/artifacts/Settlement.ts'
import { connectChain } from '../../chain/connect.ts'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { registerDevices } from '../../chain/devices/register-devices.ts'
import { startEmbeddedChain } from '../../chain/embedded/embedded-chain.ts'
import { launchNetwork } from '../../chain/launch/launch-network.ts'
import { signConsent } from '../../chain/testing/consents.ts'
import { testNetwork } from '../../kernel/testing/fixtures.ts'
import { signerFromJwk } from '../../keys/make-signer.ts'
import { toAddress } from '../../protocol/ids.ts'
import { readLastTime } from '../last-time.ts'
import type { Log } from '../log.ts'
import { startNode } from '../start-node.ts'

export interface CrashSettings {
  readonly folder: string
  readonly genesisMs: number
  readonly speed: number
  readonly oracleKey: JsonWebKey
  readonly devices: readonly JsonWebKey[]
  /** Kills itself so many ms after any epoch reaches the stage. */
  readonly dieAt?: { readonly stage: string; readonly afterMs: number }
}

/** The first line it says, and the second. */
export interface CrashChain {
  readonly anvil: number
  readonly rpcUrl: string
}
export interface CrashReady {
  readonly url: string
}

/** Accounts 3, 4, … own device 0, 1, … */
export const FIRST_OWNER = 3
/** Epochs that are over and not settled: network time waits there, so a slow machine has not more epochs than a quick one. */
const MOST_AHEAD = 4

async function main(settings: CrashSettings): Promise<void> {
  const { folder, genesisMs, speed } = settings
  const network = testNetwork()
  const dataDir = join(folder, 'node')
  const notBeforeMs = readLastTime(dataDir)
  const chain = await startEmbeddedChain({
    folder: join(folder, 'chain'),
    genesisMs,
    speed,
    tickMs: 20,
    idleMs: 100,
    ...(notBeforeMs === undefined ? {} : { notBeforeMs }),
  })
  // What passes before the node is up would be epochs that wait for it.
  chain.waitAt(chain.nowMs())
  say({ anvil: chain.pid(), rpcUrl: chain.rpcUrl } satisfies CrashChain)
  const client = await connectChain({ rpcUrl: chain.rpcUrl })
  const sender = { client, account: developmentAccount(0), embedded: true }
  const oracle = developmentAccount(1)
  const founder = toAddress(oracle.address)
  const oracles = [{ signer: founder, payee: founder }]
  const deployment = await launchNetwork({
    sender,
    rules: network.rules,
    oracles,
    path: join(folder, 'deployment.json'),
  })
  const consents = settings.devices.map((jwk, index) =>
    signConsent(deployment, {
      signer: signerFromJwk(jwk),
      model: 'tally/counter',
      owner: toAddress(developmentAccount(FIRST_OWNER + index).address),
    }),
  )
  await registerDevices(sender, { deployment, consents: await Promise.all(consents) })
  const { epochMs, challengeMs } = network.rules
  /** A window that is full with what was settled just now is not full for ever. */
  const waitFor = (next: number) => {
    const opensMs = chain.nowMs() + challengeMs + epochMs
    chain.waitAt(Math.max(opensMs, deployment.genesisMs + (next + MOST_AHEAD) * epochMs))
  }
  const node = await startNode({
    network,
    deployment,
    rpcUrl: chain.rpcUrl,
    dataDir,
    http: { port: 0 },
    account: oracle,
    embedded: chain,
    oracleKey: signerFromJwk(settings.oracleKey),
    log: mortal(settings, epoch => waitFor(epoch + 1)),
    checkThreads: 0,
    pollMs: 30,
  })
  node.done.catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`)
    process.exit(3)
  })
  const { read } = getContract({ address: deployment.settlement, abi, client })
  waitFor(Number(await read.nextEpoch()))
  say({ url: node.url } satisfies CrashReady)
}

function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

/** A log that is the end of its process when an epoch reaches the stage. */
function mortal({ dieAt }: CrashSettings, onSettled: (epoch: number) => void): Log {
  const die = () => process.kill(process.pid, 'SIGKILL')
  return {
    info(event, facts) {
      if (event === 'epoch' && facts?.['stage'] === 'submitted') onSettled(Number(facts['epoch']))
      if (event !== 'epoch' || dieAt === undefined || facts?.['stage'] !== dieAt.stage) return
      if (dieAt.afterMs === 0) die()
      else setTimeout(die, dieAt.afterMs)
    },
    warn: () => undefined,
    fail: (event, error) => process.stderr.write(`${event}: ${String(error)}\n`),
  }
}

// Imported for its types, it does nothing.
if (process.argv[1]?.endsWith('crash-node.ts') === true) {
  // It will be killed, and started again.
  flushCompileCache()
  await main(JSON.parse(readFileSync(String(process.argv[2]), 'utf8')) as CrashSettings)
}
