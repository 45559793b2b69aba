/** A mirror as it stands, in as few questions as may be; and the tokens of its pool. */
import { erc20Abi } from 'viem'
import type { LedgerEntry } from '../../protocol/chain-formats/ledger.ts'
import { type Address, type Hash, toAddress } from '../../protocol/ids.ts'
import { abi } from '../artifacts/Mirror.ts'
import type { ChainClient } from '../connect.ts'
import { toChainError } from '../to-chain-error.ts'

export interface MirrorNow {
  readonly mirror: Address
  readonly chainId: number
  /** The network's that it is of. */
  readonly networkId: Hash
  /** Under which the ledger counts what is paid there. */
  readonly line: Address
  /** What is paid. */
  readonly asset: Address
  readonly symbol: string
  readonly decimals: number
  /** Base units that can be paid, that were, and that may leave now. */
  readonly pool: bigint
  readonly paid: bigint
  readonly breaker: bigint
  readonly governance: Address
  readonly windowS: number
  readonly staleAtMs: number
  readonly pausedUntilMs: number
  readonly nowMs: number
  readonly signersCommitment: Hash
  readonly handovers: number
  /** The newest epoch that pays, plus one; 0 before the first. */
  readonly activeEpochs: number
}

/** @throws {ChainError} rpc_down, rpc_failed */
export async function readMirror(client: ChainClient, mirror: Address): Promise<MirrorNow> {
  const at = { address: mirror, abi } as const
  try {
    const asset = toAddress(await client.readContract({ ...at, functionName: 'asset' }))
    const token = { address: asset, abi: erc20Abi } as const
    const [networkId, line, governance, windowS, staleAt, pausedUntil] = await Promise.all([
      client.readContract({ ...at, functionName: 'networkId' }),
      client.readContract({ ...at, functionName: 'mirrorAsset' }),
      client.readContract({ ...at, functionName: 'governance' }),
      client.readContract({ ...at, functionName: 'window' }),
      client.readContract({ ...at, functionName: 'staleAt' }),
      client.readContract({ ...at, functionName: 'pausedUntil' }),
    ])
    const [signersCommitment, handovers, activeEpochs, paid, breaker, block] = await Promise.all([
      client.readContract({ ...at, functionName: 'signersCommitment' }),
      client.readContract({ ...at, functionName: 'handovers' }),
      client.readContract({ ...at, functionName: 'activeEpochs' }),
      client.readContract({ ...at, functionName: 'totalClaimed' }),
      client.readContract({ ...at, functionName: 'breakerAvailable' }),
      client.getBlock(),
    ])
    const [symbol, decimals, pool] = await Promise.all([
      client.readContract({ ...token, functionName: 'symbol' }),
      client.readContract({ ...token, functionName: 'decimals' }),
      client.readContract({ ...token, functionName: 'balanceOf', args: [mirror] }),
    ])
    return {
      mirror,
      chainId: client.chain.id,
      networkId,
      line: toAddress(line),
      asset,
      symbol,
      decimals,
      pool,
      paid,
      breaker,
      governance: toAddress(governance),
      windowS,
      staleAtMs: Number(staleAt) * 1000,
      pausedUntilMs: Number(pausedUntil) * 1000,
      nowMs: Number(block.timestamp) * 1000,
      signersCommitment,
      handovers: Number(handovers),
      activeEpochs: Number(activeEpochs),
    }
  } catch (error) {
    throw toChainError(error, { contract: mirror })
  }
}

/** A header that waits there. */
export interface WaitingHeader {
  readonly epoch: number
  /** Zero where two of one view came. */
  readonly headerHash: Hash
  readonly viewNumber: number
  readonly sinceMs: number
}

/** Looked for at once. */
const PIECE = 32

/** Of these epochs, both included, ascending. @throws {ChainError} rpc_down, rpc_failed */
export async function readWaiting(
  client: ChainClient,
  mirror: Address,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<readonly WaitingHeader[]> {
  const found: WaitingHeader[] = []
  try {
    for (let first = from; first <= to; first += PIECE) {
      const epochs = Array.from({ length: Math.min(PIECE, to - first + 1) }, (_, at) => first + at)
      const rows = await Promise.all(
        epochs.map(epoch =>
          client.readContract({ address: mirror, abi, functionName: 'waitingOf', args: [BigInt(epoch)] }),
        ),
      )
      for (const [index, { headerHash, viewNumber, since }] of rows.entries())
        if (since > 0) found.push({ epoch: epochs[index]!, headerHash, viewNumber, sinceMs: since * 1000 })
    }
    return found
  } catch (error) {
    throw toChainError(error, { contract: mirror })
  }
}

/** What a line that the mirror pays has left there. @throws {ChainError} rpc_down, rpc_failed */
export async function readDue(
  client: ChainClient,
  mirror: Address,
  { account, earned }: Pick<LedgerEntry, 'account' | 'earned'>,
): Promise<bigint> {
  try {
    const args = [account] as const
    const claimed = await client.readContract({ address: mirror, abi, functionName: 'claimedOf', args })
    return earned > claimed ? earned - claimed : 0n
  } catch (error) {
    throw toChainError(error, { contract: mirror })
  }
}
