/** One oracle of the demonstration in a process of its own: `node oracle-process.ts SETTINGS.json`. A real node. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { privateKeyToAccount } from 'viem/accounts'
import type { Deployment } from '../../chain/deployment-file.ts'
import { loadOrCreateKey } from '../../keys/key-file.ts'
import { createLog } from '../../node/log.ts'
import { startNode } from '../../node/start-node.ts'
import { corruptNetwork, demoNetwork } from './network.ts'

export interface OracleSettings {
  readonly folder: string
  readonly port: number
  readonly peers: readonly string[]
  readonly rpcUrl: string
  readonly deployment: Deployment
  readonly privateKey: `0x${string}`
  /** Runs a program that pays too much, and signs what it gives. */
  readonly corrupt: boolean
  /** Of an epoch and of the challenge window, where they are not the demonstration's. */
  readonly lengths?: Parameters<typeof demoNetwork>[0]
}

const VIEW_MS = 2_000

async function main(path: string): Promise<void> {
  const settings = JSON.parse(readFileSync(path, 'utf8')) as OracleSettings
  const { folder, port, peers, rpcUrl, deployment, privateKey, corrupt, lengths } = settings
  const node = await startNode({
    network: corrupt ? corruptNetwork() : demoNetwork(lengths),
    deployment,
    rpcUrl,
    dataDir: folder,
    http: { port },
    peers,
    oracleKey: await loadOrCreateKey(join(folder, 'oracle.key'), 'ES256'),
    account: privateKeyToAccount(privateKey),
    log: createLog('silent'),
    confirmations: 1,
    pollMs: 250,
    viewMs: VIEW_MS,
    checkThreads: 0,
  })
  const stop = () => void node.stop().then(() => process.exit(0))
  process.on('SIGTERM', stop)
  node.done.catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  })
  process.send?.('ready')
}

await main(process.argv[2] ?? '')
