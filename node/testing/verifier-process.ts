/** A verifier in a process of its own, to be paused and killed: `node verifier-process.ts SETTINGS.json`. It says when it is up. */
import { readFileSync } from 'node:fs'
import type { Deployment } from '../../chain/deployment-file.ts'
import { testNetwork } from '../../kernel/testing/fixtures.ts'
import { startVerifier } from '../cluster/start-verifier.ts'
import { createLog } from '../log.ts'

export interface VerifierSettings {
  readonly deployment: Deployment
  readonly rpcUrl: string
  readonly url: string
  readonly leaseMs: number
}

const settings = JSON.parse(readFileSync(String(process.argv[2]), 'utf8')) as VerifierSettings
const { deployment, rpcUrl, url, leaseMs } = settings
await startVerifier({
  network: testNetwork(),
  deployment,
  rpcUrl,
  postgres: { url },
  leaseMs,
  pollMs: 200,
  log: createLog('silent'),
})
process.stdout.write('up\n')
