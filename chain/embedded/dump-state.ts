/** The embedded chain's whole state as anvil hands it out: accounts, blocks, transactions, receipts. No file is written. */
import { createTestClient, http } from 'viem'
import { toChainError } from '../to-chain-error.ts'

/** 300 000 slots took 4 s. */
const TIMEOUT_MS = 120_000

/** gzip bytes of anvil's whole state. @throws {ChainError} rpc_down, rpc_failed */
export async function dumpState(rpcUrl: string): Promise<Uint8Array> {
  const client = createTestClient({
    mode: 'anvil',
    transport: http(rpcUrl, { timeout: TIMEOUT_MS, retryCount: 0 }),
  })
  try {
    return Buffer.from((await client.dumpState()).slice(2), 'hex')
  } catch (error) {
    throw toChainError(error)
  }
}
