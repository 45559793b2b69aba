/**
 * What oracles have signed, as far as it stands in the calldata of what was sent to Settlement: also of headers that were
 * rejected since, and, where whole blocks are read, of those that were refused at once. Nobody is believed for being named
 * there: a signature says itself whose it is.
 */
import { getAbiItem, type Hex } from 'viem'
import { type EpochHeader, headerDigest } from '../../protocol/chain-formats/header.ts'
import { compactToBytes, recoverSigner } from '../../protocol/chain-formats/oracle-statement.ts'
import type { Address } from '../../protocol/ids.ts'
import { abi } from '../artifacts/Settlement.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { readLogs } from '../read-logs.ts'
import { toChainError } from '../to-chain-error.ts'
import { decodeSubmit, possibleCalls } from './read-headers.ts'

/** A header and a signature under it, on the chain for everybody to see. */
export interface ShownSignature {
  readonly header: EpochHeader
  /** Whose account it is of, whoever that is. */
  readonly signer: Address
  /** 64 bytes of EIP-2098. */
  readonly signature: Hex
}

export interface ReadSignedOptions {
  readonly client: ChainClient
  readonly deployment: Deployment
  /** Both included. */
  readonly fromBlock: number
  readonly toBlock: number
  /** Whether the newest blocks are read whole, for what the contract refused: as much to read as all that goes on on the chain. */
  readonly whole: boolean
}

const SUBMITTED = [getAbiItem({ abi, name: 'EpochSubmitted' })] as const
/** Submissions that are looked at, the newest; and blocks that are read whole. */
const [MOST_SUBMITTED, MOST_WHOLE] = [64, 64]

/** @throws {ChainError} rpc_down, rpc_failed */
export async function readSigned(options: ReadSignedOptions): Promise<readonly ShownSignature[]> {
  const { client, deployment, fromBlock, toBlock, whole } = options
  const from = whole ? Math.max(fromBlock, toBlock - MOST_WHOLE + 1) : toBlock + 1
  const address = deployment.settlement
  const logs = await readLogs({ client, address, events: SUBMITTED, fromBlock, toBlock: from - 1 })
  const hashes = logs.slice(-MOST_SUBMITTED).map(({ transactionHash }) => transactionHash)
  try {
    const sent = await Promise.all(hashes.map(hash => client.getTransaction({ hash })))
    const inputs = sent.map(({ input }) => input)
    for (let number = from; number <= toBlock; number++) inputs.push(...(await inputsOf(options, number)))
    return inputs.flatMap(input => signedIn(input, deployment))
  } catch (error) {
    throw toChainError(error, { fromBlock, toBlock })
  }
}

async function inputsOf({ client, deployment }: ReadSignedOptions, number: number): Promise<readonly Hex[]> {
  const { transactions } = await client.getBlock({ blockNumber: BigInt(number), includeTransactions: true })
  return transactions.flatMap(({ to, input }) => (to?.toLowerCase() === deployment.settlement ? [input] : []))
}

function signedIn(input: Hex, deployment: Deployment): readonly ShownSignature[] {
  for (const calldata of possibleCalls(input)) {
    const call = decodeSubmit(calldata)
    if (call === undefined) continue
    const { header } = call
    const digest = digestOf(header, deployment)
    if (digest === undefined) continue
    return call.signatures.flatMap(signature => {
      const signer = recoverSigner(digest, compactToBytes(signature))
      return signer === undefined ? [] : [{ header, signer, signature }]
    })
  }
  return []
}

/** Undefined for what the contract would not take either. */
function digestOf(header: EpochHeader, deployment: Deployment): Uint8Array | undefined {
  try {
    return compactToBytes(headerDigest(header, deployment))
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
