/**
 * How far an account's withdrawal is. Asked for at a time, it is paid once a root is activated whose facts are of that time or
 * later: those of the epoch it was asked in, when that epoch is over and has had its window.
 */
import type { Address } from '../../protocol/ids.ts'
import { abi } from '../artifacts/Settlement.ts'
import { blockAt } from '../block-at.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { toChainError } from '../to-chain-error.ts'

/** Base units, and milliseconds. */
export interface Withdrawal {
  readonly deposited: bigint
  readonly withdrawn: bigint
  /** Zero while nothing is asked for. */
  readonly requested: bigint
  /** An activated root knows of it. */
  readonly seen: boolean
  /** No oracle was heard of for so long that it is paid without one; what they had submitted is activated. */
  readonly silent: boolean
  /** From about then on what is asked for can be taken out; if nothing is, what would be asked for now. */
  readonly readyFromMs: number
  /** The same of what would be asked for now, in its place. */
  readonly anewFromMs: number
  /** Should no oracle be heard of any more. */
  readonly silentFromMs: number
}

/** STALL of contracts/Settlement.sol. */
const STALL_MS = 30 * 86_400_000

/** @throws {ChainError} rpc_down, rpc_failed */
export async function readWithdrawal(
  client: ChainClient,
  { deployment, account }: { readonly deployment: Deployment; readonly account: Address },
): Promise<Withdrawal> {
  const settlement = { address: deployment.settlement, abi } as const
  try {
    const [deposit, activated, next, dueSince, window, epochS, { timeMs: nowMs }] = await Promise.all([
      client.readContract({ ...settlement, functionName: 'depositOf', args: [account, deployment.payment] }),
      client.readContract({ ...settlement, functionName: 'activated' }),
      client.readContract({ ...settlement, functionName: 'nextEpoch' }),
      client.readContract({ ...settlement, functionName: 'dueSince' }),
      client.readContract({ ...settlement, functionName: 'challengeWindow' }),
      client.readContract({ ...settlement, functionName: 'epochLength' }),
      blockAt(client),
    ])
    const { deposited, withdrawn, requested, requestTime } = deposit
    const [epochMs, windowMs] = [Number(epochS) * 1000, Number(window) * 1000]
    const readyAfter = (askedMs: number) => endOfEpochMs(deployment.genesisMs, epochMs, askedMs) + windowMs
    const anewFromMs = readyAfter(nowMs)
    const silentFromMs = Number(dueSince) * 1000 + STALL_MS
    return {
      deposited,
      withdrawn,
      requested,
      seen: activated.epochs > 0n && activated.factsTime >= requestTime,
      silent: nowMs >= silentFromMs && activated.epochs === next,
      readyFromMs: requested === 0n ? anewFromMs : readyAfter(Number(requestTime) * 1000),
      anewFromMs,
      silentFromMs,
    }
  } catch (error) {
    throw toChainError(error, { account })
  }
}

/** Of the epoch that a time is in. */
function endOfEpochMs(genesisMs: number, epochMs: number, timeMs: number): number {
  return genesisMs + Math.max(1, Math.ceil((timeMs - genesisMs) / epochMs)) * epochMs
}
