/**
 * One process of an oracle that runs in many, to be killed and paused: `node cluster-process.ts ROLE SETTINGS.json`. It says where it
 * listens once it is up. All of them read network time off this machine's clock in the same way.
 */
import type { JsonWebKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { join } from 'node:path'
import type { Deployment } from '../../chain/deployment-file.ts'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { testNetwork } from '../../kernel/testing/fixtures.ts'
import { signerFromJwk } from '../../keys/make-signer.ts'
import { createLog } from '../log.ts'
import { startIntake, startNode, startVerifier } from '../start-node.ts'

export type ClusterRole = 'intake' | 'verifier' | 'node'

export interface ClusterSettings {
  readonly folder: string
  readonly deployment: Deployment
  readonly rpcUrl: string
  readonly url: string
  readonly oracleKey: JsonWebKey
  readonly port: number
  readonly leaseMs: number
  readonly time: SharedTime
}

/** Network time: what it was when this machine's clock said so, and how fast it goes. */
export interface SharedTime {
  readonly networkMs: number
  readonly wallMs: number
  readonly speed: number
}

export function timeNow({ networkMs, wallMs, speed }: SharedTime): number {
  return Math.floor(networkMs + (Date.now() - wallMs) * speed)
}

const POLL_MS = 50

async function main(role: ClusterRole, name: string, settings: ClusterSettings): Promise<void> {
  const { folder, deployment, rpcUrl, url, leaseMs, time, port } = settings
  const clock = { speed: time.speed, nowMs: () => timeNow(time) }
  const log = createLog(process.env['CLUSTER_LOG'] === undefined ? 'silent' : 'info')
  const shared = { network: testNetwork(), deployment, rpcUrl, log, pollMs: POLL_MS }
  const oracleKey = signerFromJwk(settings.oracleKey)
  if (role === 'verifier') {
    await startVerifier({ ...shared, postgres: { url }, leaseMs })
    return say('')
  }
  if (role === 'intake') {
    const http = { port, reusePort: true }
    return say(
      (await startIntake({ ...shared, postgres: { url }, oracleKey, http, clock, checkThreads: 0 })).url,
    )
  }
  const node = await startNode({
    ...shared,
    postgres: { url, standby: true, leaseMs },
    dataDir: join(folder, name),
    snapshotsDir: join(folder, 'snapshots'),
    http: { port: 0 },
    oracleKey,
    account: developmentAccount(1),
    embedded: { ...clock, save: async () => ({ block: Number.MAX_SAFE_INTEGER }) },
    checkThreads: 0,
  })
  say(node.url)
  await node.done
}

function say(url: string): void {
  process.stdout.write(`${JSON.stringify({ url })}\n`)
}

// Imported for its types, it does nothing.
if (process.argv[1]?.endsWith('cluster-process.ts') === true) {
  flushCompileCache()
  const [, , role, name, path] = process.argv
  const settings = JSON.parse(readFileSync(String(path), 'utf8')) as ClusterSettings
  await main(role as ClusterRole, String(name), settings).catch((error: unknown) => {
    process.stderr.write(`${role} ${name}: ${String(error)}\n`)
    process.exit(3)
  })
}
