/**
 * One oracle of a network of compute in a process of its own, to be killed: `node oracle-process.ts SETTINGS.json`. A real node; network
 * time is what its parent says.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Deployment } from '../../../chain/deployment-file.ts'
import { developmentAccount } from '../../../chain/dev-accounts.ts'
import { loadOrCreateKey } from '../../../keys/key-file.ts'
import { createLog } from '../../../node/log.ts'
import { startNode } from '../../../node/start-node.ts'
import { network } from './start-compute.ts'

/** Of those that have coins, one that nobody else here has. */
const RELAYER = 20

export interface OracleSettings {
  readonly folder: string
  readonly port: number
  readonly peers: readonly string[]
  readonly rpcUrl: string
  readonly deployment: Deployment
  readonly account: number
  readonly nowMs: number
  /** Pages that it serves; none where it is empty. */
  readonly pagesDir: string
}

async function main(path: string): Promise<void> {
  const settings = JSON.parse(readFileSync(path, 'utf8')) as OracleSettings
  const { folder, port, peers, rpcUrl, deployment, account, pagesDir } = settings
  let { nowMs } = settings
  process.on('message', (said: { readonly nowMs: number }) => {
    nowMs = said.nowMs
  })
  const node = await startNode({
    network: network(),
    deployment,
    rpcUrl,
    dataDir: folder,
    http: { port },
    peers,
    oracleKey: await loadOrCreateKey(join(folder, 'oracle.key'), 'ES256'),
    account: developmentAccount(account),
    embedded: { speed: 2, nowMs: () => nowMs, save: async () => ({ block: Number.MAX_SAFE_INTEGER }) },
    log: createLog('silent'),
    pollMs: 50,
    viewMs: 5_000,
    checkThreads: 0,
    ...(pagesDir === '' ? {} : { pagesDir, relay: developmentAccount(RELAYER) }),
  })
  node.done.catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  })
  process.once('disconnect', () => process.exit(0))
  process.send?.('ready')
}

// Imported for its types, it does nothing.
if (process.argv[1]?.endsWith('oracle-process.ts') === true) await main(process.argv[2] ?? '')
