/** Waiting for the chain's own time, whatever the machine's clock says. */
import { setTimeout as sleep } from 'node:timers/promises'
import { blockAt } from './block-at.ts'
import type { ChainClient } from './connect.ts'

const LOOK_MS = 200
const LOOK_SLOWEST_MS = 3_000

/** Until a block is that late, milliseconds since 1970. @throws {ChainError} rpc_down, rpc_failed; the signal's reason */
export async function untilChainTime(
  client: ChainClient,
  timeMs: number,
  signal?: AbortSignal,
): Promise<void> {
  for (let pauseMs = LOOK_MS; (await blockAt(client)).timeMs < timeMs; ) {
    await sleep(pauseMs, undefined, signal === undefined ? {} : { signal })
    pauseMs = Math.min(pauseMs * 2, LOOK_SLOWEST_MS)
  }
}
