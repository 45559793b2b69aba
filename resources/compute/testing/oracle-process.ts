/** An oracle of a network of compute in a process of its own, to be killed: `node oracle-process.ts <settings.json>`. Its parent tells it the time. */
import type { JsonWebKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseDeployment } from '../../../chain/deployment-file.ts'
import { developmentAccount } from '../../../chain/dev-accounts.ts'
import { signerFromJwk } from '../../../keys/make-signer.ts'
import { createLog } from '../../../node/log.ts'
import { startNode } from '../../../node/start-node.ts'
import { network } from './start-compute.ts'

export interface OracleSettings {
  readonly deployment: unknown
  readonly rpcUrl: string
  readonly dataDir: string
  readonly port: number
  readonly oracleKey: JsonWebKey
  readonly nowMs: number
}

/** What its parent says, and what it says once it is up. */
export interface Tick {
  readonly nowMs: number
}

async function main(settings: OracleSettings): Promise<void> {
  let { nowMs } = settings
  process.on('message', (tick: Tick) => {
    nowMs = tick.nowMs
  })
  const { rpcUrl, dataDir, port, oracleKey } = settings
  const node = await startNode({
    network: network(),
    deployment: parseDeployment(settings.deployment),
    rpcUrl,
    dataDir,
    http: { port },
    oracleKey: signerFromJwk(oracleKey),
    account: developmentAccount(1),
    log: createLog('silent'),
    checkThreads: 0,
    embedded: { speed: 2, nowMs: () => nowMs, save: async () => ({ block: Number.MAX_SAFE_INTEGER }) },
    pollMs: 50,
  })
  process.send?.({ url: node.url })
}

// Imported for its types, it does nothing.
if (process.argv[1]?.endsWith('oracle-process.ts') === true) {
  process.once('disconnect', () => process.exit(0))
  await main(JSON.parse(readFileSync(String(process.argv[2]), 'utf8')) as OracleSettings)
}
