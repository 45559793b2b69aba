/** All that a node asks of the contracts as of one block, in one request. */
import { decodeFunctionResult, type Hex, type MulticallReturnType, zeroHash } from 'viem'
import { type Hash, toAddress } from '../../protocol/ids.ts'
import { abi as oracleSetAbi } from '../artifacts/OracleSet.ts'
import { abi as settlementAbi } from '../artifacts/Settlement.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { toChainError } from '../to-chain-error.ts'
import { type CommittedSigners, committedSigners } from './read-signers.ts'
import { encodeRepeatedCall, type RepeatedCall } from './repeated-call.ts'

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
  try {
    const answers = (await askAgain(query)) ?? (await askOnce(query))
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

function fixedOf({ settlement, oracleSet }: Pick<Deployment, 'settlement' | 'oracleSet'>) {
  const ofSettlement = { address: settlement, abi: settlementAbi } as const
  return [
    { ...ofSettlement, functionName: 'nextEpoch' },
    { ...ofSettlement, functionName: 'activeEpochs' },
    { ...ofSettlement, functionName: 'activated' },
    { ...ofSettlement, functionName: 'totalMinted' },
    { ...ofSettlement, functionName: 'rules' },
    { ...ofSettlement, functionName: 'announcedRules' },
    { ...ofSettlement, functionName: 'signersCommitment' },
    { address: oracleSet, abi: oracleSetAbi, functionName: 'activeSigners' },
  ] as const
}

function contractsOf(deployment: Deployment, epochs: readonly bigint[]) {
  const { settlement: address } = deployment
  const asked = epochs.map(
    epoch => ({ address, abi: settlementAbi, functionName: 'headerHashOf', args: [epoch] }) as const,
  )
  return [...fixedOf(deployment), ...asked] as const
}

/** The types of a list of mixed length are beyond viem. */
type Answers = readonly [...MulticallReturnType<ReturnType<typeof fixedOf>, false>, ...Hash[]]

async function askOnce({ client, deployment, block, epochs }: SettlementQuery): Promise<Answers> {
  return (await client.multicall({
    contracts: contractsOf(deployment, epochs.map(BigInt)),
    allowFailure: false,
    deployless: true,
    blockNumber: BigInt(block),
    batchSize: 0,
  })) as unknown as Answers
}

/** By how many epochs are asked for: four as a rule. */
const encoded = new WeakMap<Deployment, Map<number, Promise<RepeatedCall | undefined>>>()

function repeatedOf(deployment: Deployment, count: number): Promise<RepeatedCall | undefined> {
  const known = encoded.get(deployment) ?? new Map<number, Promise<RepeatedCall | undefined>>()
  encoded.set(deployment, known)
  const found = known.get(count) ?? encodeRepeatedCall(count, epochs => contractsOf(deployment, epochs))
  known.set(count, found)
  return found
}

/** Undefined where the chain does not answer as it should: `askOnce` says what is wrong. */
async function askAgain({
  client,
  deployment,
  block,
  epochs,
}: SettlementQuery): Promise<Answers | undefined> {
  const call = await repeatedOf(deployment, epochs.length)
  const results = await call?.ask(client, block, epochs)
  const contracts = contractsOf(deployment, [])
  if (results?.length !== contracts.length + epochs.length) return undefined
  return readAnswers(results)
}

const [WORD, HEX] = [66, /^0x[0-9a-f]*$/]
const ACTIVATED = { abi: settlementAbi, functionName: 'activated' } as const
const SIGNERS = { abi: oracleSetAbi, functionName: 'activeSigners' } as const

/** One word each is what it is; the two others are left to viem. */
function readAnswers(results: readonly Hex[]): Answers | undefined {
  const [next, active, activated, minted, rules, announced, commitment, signers, ...hashes] = results as [
    ...(readonly [Hex, Hex, Hex, Hex, Hex, Hex, Hex, Hex]),
    ...Hex[],
  ]
  const words = [next, active, minted, rules, announced, commitment, ...hashes]
  if (!words.every(word => word.length === WORD && HEX.test(word))) return undefined
  return [
    BigInt(next),
    BigInt(active),
    decodeFunctionResult({ ...ACTIVATED, data: activated }),
    BigInt(minted),
    rules,
    announced,
    commitment,
    decodeFunctionResult({ ...SIGNERS, data: signers }),
    ...hashes,
  ]
}
