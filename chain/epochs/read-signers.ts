/** The oracles whose signatures count now. The chain keeps only their hash; the list that belongs to it is in a log. */
import { concatHex, getAbiItem, type Hex, keccak256, sliceHex } from 'viem'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { abi as oracleSetAbi } from '../artifacts/OracleSet.ts'
import { abi as settlementAbi } from '../artifacts/Settlement.ts'
import { blockAt } from '../block-at.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { ChainError } from '../errors.ts'
import { readLogs } from '../read-logs.ts'
import { toChainError } from '../to-chain-error.ts'

export interface CommittedSigners {
  /** Ascending. */
  readonly signers: readonly Address[]
  /** Signatures that a header needs: floor(2n/3) + 1. */
  readonly quorum: number
}

const COMMITTED = [getAbiItem({ abi: oracleSetAbi, name: 'SignersCommitted' })] as const

/** @throws {ChainError} not_deployed, chain_rewound, rpc_down, rpc_failed */
export async function readSigners(client: ChainClient, deployment: Deployment): Promise<CommittedSigners> {
  try {
    const [commitment, active] = await Promise.all([
      client.readContract({
        address: deployment.settlement,
        abi: settlementAbi,
        functionName: 'signersCommitment',
      }),
      client.readContract({
        address: deployment.oracleSet,
        abi: oracleSetAbi,
        functionName: 'activeSigners',
      }),
    ])
    return await committedSigners(client, deployment, { commitment, active: active.map(toAddress) })
  } catch (error) {
    throw toChainError(error, { contract: deployment.settlement })
  }
}

/** @param said what the two contracts say. @throws {ChainError} chain_rewound, rpc_down, rpc_failed */
export async function committedSigners(
  client: ChainClient,
  deployment: Deployment,
  said: { readonly commitment: string; readonly active: readonly Address[] },
): Promise<CommittedSigners> {
  if (keccak256(packSigners(said.active)) === said.commitment) return withQuorum(said.active)
  return fromLogs(client, deployment, said.commitment)
}

/** As `Settlement.submit` takes them: 20 bytes each. */
export function packSigners(signers: readonly Address[]): `0x${string}` {
  return concatHex([...signers])
}

export function unpackSigners(packed: Hex): readonly Address[] {
  const count = (packed.length - 2) / 40
  return Array.from({ length: count }, (_, at) => toAddress(sliceHex(packed, at * 20, at * 20 + 20)))
}

/** Somebody may have joined since, and is active, but not committed yet. */
async function fromLogs(
  client: ChainClient,
  deployment: Deployment,
  commitment: string,
): Promise<CommittedSigners> {
  const { number } = await blockAt(client)
  const range = { fromBlock: deployment.launchBlock, toBlock: number }
  const logs = await readLogs({ client, address: deployment.oracleSet, events: COMMITTED, ...range })
  const log = logs.findLast(({ args }) => args.commitment === commitment)
  if (log === undefined) throw new ChainError('chain_rewound', { block: number, commitment })
  return withQuorum(log.args.signers.map(toAddress))
}

function withQuorum(signers: readonly Address[]): CommittedSigners {
  return { signers, quorum: Math.floor((signers.length * 2) / 3) + 1 }
}
