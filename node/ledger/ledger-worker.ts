/** Large ledgers on a thread of their own: a million lines are hashed for seconds. One request at a time. */
import { parentPort } from 'node:worker_threads'
import { stopWhenTold } from '../../links/stop-thread.ts'
import type { Address, Hash } from '../../protocol/ids.ts'
import { createLedgerReader, type LedgerLine } from './ledger-reader.ts'

export type LedgerRequest = { readonly call: number; readonly address: Hash } & (
  | { readonly bytes: Uint8Array }
  | { readonly account: Address; readonly asset: Address }
)

export type LedgerReply =
  | { readonly call: number; readonly line: LedgerLine | undefined }
  | { readonly call: number; readonly problem: string }

stopWhenTold()
const port = parentPort
if (port === null) throw new Error('ledger-worker runs in a worker thread')
const reader = createLedgerReader()
port.on('message', (request: LedgerRequest) => port.postMessage(answer(request)))

function answer(request: LedgerRequest): LedgerReply {
  const { call, address } = request
  try {
    if (!('bytes' in request)) return { call, line: reader.find(address, request.account, request.asset) }
    reader.put(address, request.bytes)
    return { call, line: undefined }
  } catch (error) {
    return { call, problem: error instanceof Error ? error.message : String(error) }
  }
}
