/** All that a node asks of the contracts as of one block, in one request. */
import { type MulticallReturnType, zeroHash } from 'viem'
import { type Hash, toAddress } from '../../protocol/ids.ts'
import { abi as oracleSetAbi } from '../artifacts/OracleSet.ts'
import { abi as settlementAbi } from '../artifacts/Settlement.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { toChainError } from '../to-chain-error.ts'
import { type CommittedSigners, committedSigners } from './read-signers.ts'

export interface SettlementState {
  /** The newest settled epoch; −1 before the first. */
  readonly latest: number
  /** The newest epoch whose challenge window has passed; −1 when there is none. */
  readonly active: number
  /** The newest epoch whose root was opened for claims; −1 when there is none. */
  readonly paying: number
  /** Tokens that Settlement has minted so far, base units. */
  readonly minted: bigint
  /** Of the rules in force and of those announced for a later epoch. */
  readonly rules: readonly [Hash, Hash]
  readonly signers: CommittedSigners
  /** Struct hashes of the headers of those epochs that were asked for and are settled. */
  readonly hashes: ReadonlyMap<number, Hash>
}

export interface SettlementQuery {
  readonly client: ChainClient
  readonly deployment: Deployment
  readonly block: number
  /** Epochs whose header hashes are wanted. */
  readonly epochs: readonly number[]
}

/** @throws {ChainError} not_deployed, chain_rewound, rpc_down, rpc_failed */
export async function readSettlement(query: SettlementQuery): Promise<SettlementState> {
  const { client, deployment, block, epochs } = query
  const settlement = { address: deployment.settlement, abi: settlementAbi } as const
  const oracleSet = { address: deployment.oracleSet, abi: oracleSetAbi } as const
  try {
    const fixed = [
      { ...settlement, functionName: 'nextEpoch' },
      { ...settlement, functionName: 'activeEpochs' },
      { ...settlement, functionName: 'activated' },
      { ...settlement, functionName: 'totalMinted' },
      { ...settlement, functionName: 'rules' },
      { ...settlement, functionName: 'announcedRules' },
      { ...settlement, functionName: 'signersCommitment' },
      { ...oracleSet, functionName: 'activeSigners' },
    ] as const
    const asked = epochs.map(
      epoch => ({ ...settlement, functionName: 'headerHashOf', args: [BigInt(epoch)] }) as const,
    )
    // The types of a list of mixed length are beyond viem.
    const answers = (await client.multicall({
      contracts: [...fixed, ...asked],
      allowFailure: false,
      deployless: true,
      blockNumber: BigInt(block),
      batchSize: 0,
    })) as unknown as readonly [...MulticallReturnType<typeof fixed, false>, ...Hash[]]
    const [next, active, activated, minted, rules, announced, commitment, signers, ...hashes] = answers
    const known = epochs.map((epoch, at): [number, Hash] => [epoch, hashes[at] ?? zeroHash])
    return {
      latest: Number(next) - 1,
      active: Number(active) - 1,
      paying: Number(activated.epochs) - 1,
      minted,
      rules: [rules, announced],
      signers: await committedSigners(client, deployment, { commitment, active: signers.map(toAddress) }),
      hashes: new Map(known.filter(([epoch, hash]) => epoch < Number(next) && hash !== zeroHash)),
    }
  } catch (error) {
    throw toChainError(error, { contract: deployment.settlement, block })
  }
}
