/**
 * One oracle of oracles.ts, in a process of its own: its parent tells it network time and hands it messages, and with the other oracles it
 * speaks over HTTP alone. Each order is answered once it is carried out.
 */
import type { Deployment } from '../../chain/deployment-file.ts'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { createSigner } from '../../keys/make-signer.ts'
import { createLog } from '../../node/log.ts'
import { type RunningNode, startNode } from '../../node/start-node.ts'
import network from '../../node/testing/test-network.ts'

export interface OracleSettings {
  readonly deployment: Deployment
  readonly rpcUrl: string
  readonly dataDir: string
  readonly port: number
  /** Which of the development accounts is its own. */
  readonly account: number
  readonly peers: readonly string[]
  readonly nowMs: number
  readonly viewMs: number
  readonly pollMs: number
}

export type OracleOrder =
  | { readonly start: OracleSettings }
  | { readonly timeMs: number }
  | { readonly messages: readonly Uint8Array[] }

let nowMs = 0
let running: RunningNode | undefined

async function start({ account, port, nowMs: begins, ...settings }: OracleSettings): Promise<void> {
  nowMs = begins
  running = await startNode({
    ...settings,
    network,
    networkModule: new URL('../../node/testing/test-network.ts', import.meta.url).href,
    http: { port },
    oracleKey: createSigner('ES256'),
    account: developmentAccount(account),
    embedded: { speed: 1, nowMs: () => nowMs, save: async () => ({ block: Number.MAX_SAFE_INTEGER }) },
    log: createLog('silent'),
    checkThreads: 1,
  })
}

async function carryOut(order: OracleOrder): Promise<void> {
  if ('start' in order) return start(order.start)
  if ('timeMs' in order) nowMs = order.timeMs
  else {
    const answers = await Promise.all(order.messages.map(bytes => running!.intake.accept(bytes, 'bench')))
    const refused = answers.find(answer => !answer.accepted)
    if (refused !== undefined) throw new Error(`not taken: ${JSON.stringify(refused)}`)
  }
}

// Imported for its types, it does nothing.
if (process.argv[1]?.endsWith('oracle-process.ts') === true) {
  process.on('message', (order: OracleOrder) => {
    carryOut(order).then(
      () => process.send?.('done'),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`)
        process.exit(3)
      },
    )
  })
  process.on('disconnect', () => process.exit(0))
}
