/**
 * The epochs that stand on the chain, each with its header, from the log that it left, whoever passed the call on. Whose
 * signatures it came with stands in the calldata alone. Rejected epochs are left out.
 */
import { concatHex, decodeFunctionData, getAbiItem, type Hex, sliceHex, toFunctionSelector } from 'viem'
import { type EpochHeader, headerDigest, headerStructHash } from '../../protocol/chain-formats/header.ts'
import type { Address, Hash } from '../../protocol/ids.ts'
import { abi } from '../artifacts/Settlement.ts'
import { blockAt } from '../block-at.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { ChainError } from '../errors.ts'
import { readLogs } from '../read-logs.ts'
import { toChainError } from '../to-chain-error.ts'
import { fromAbiHeader } from './abi-header.ts'
import { unpackSigners } from './read-signers.ts'

export interface SubmittedEpoch {
  readonly epoch: number
  readonly headerHash: Hash
  readonly header: EpochHeader
  readonly txHash: Hash
  readonly block: number
  readonly submittedAtMs: number
}

export interface SubmittedHeader extends SubmittedEpoch {
  /** By whose signatures, ascending; none where the transaction does not show it. */
  readonly signers: readonly Address[]
}

export interface ReadEpochsOptions {
  readonly client: ChainClient
  readonly deployment: Deployment
  /** Blocks to look in; from the launch to the last unless said. */
  readonly fromBlock?: number
  readonly toBlock?: number
}

const EVENTS = [
  getAbiItem({ abi, name: 'EpochSubmitted' }),
  getAbiItem({ abi, name: 'EpochsRejected' }),
] as const
const SUBMIT = getAbiItem({ abi, name: 'submit' })
const SELECTOR = toFunctionSelector(SUBMIT).slice(2)

/** Ascending by epoch, those submitted in the range of blocks and not rejected in it. @throws {ChainError} */
export async function readEpochs(options: ReadEpochsOptions): Promise<readonly SubmittedEpoch[]> {
  const { client, deployment } = options
  const toBlock = options.toBlock ?? (await blockAt(client)).number
  const fromBlock = options.fromBlock ?? deployment.launchBlock
  const logs = await readLogs({ client, address: deployment.settlement, events: EVENTS, fromBlock, toBlock })
  const epochs = new Map<number, SubmittedEpoch>()
  for (const log of logs) {
    if (log.eventName === 'EpochsRejected') {
      for (let epoch = Number(log.args.from); epoch <= Number(log.args.to); epoch++) epochs.delete(epoch)
      continue
    }
    const timeMs = log.blockTimestamp === undefined ? undefined : Number(log.blockTimestamp) * 1000
    const [epoch, block] = [Number(log.args.epoch), Number(log.blockNumber)]
    const submittedAtMs = timeMs ?? (await blockAt(client, block)).timeMs
    epochs.set(epoch, {
      epoch,
      headerHash: log.args.headerHash,
      header: fromAbiHeader(log.args.header),
      txHash: log.transactionHash,
      block,
      submittedAtMs,
    })
  }
  return [...epochs.values()].sort((a, b) => a.epoch - b.epoch)
}

/** One epoch with its header. @throws {ChainError} epoch_unknown, rpc_down, rpc_failed */
export async function readHeader(
  options: ReadEpochsOptions & { readonly epoch: number },
): Promise<SubmittedHeader> {
  const found = (await readEpochs(options)).find(({ epoch }) => epoch === options.epoch)
  if (found === undefined)
    throw new ChainError('epoch_unknown', { epoch: options.epoch, network: options.deployment.name })
  return { ...found, signers: await signersOf(options.client, found) }
}

export interface SignedSubmission {
  readonly header: EpochHeader
  /** 64 bytes each, in the order of the signers; none where the transaction does not show it. */
  readonly signatures: readonly Hex[]
}

/**
 * What was submitted with this digest, whether or not it was rejected since: what a challenge is about.
 * @throws {ChainError} epoch_unknown, rpc_down, rpc_failed
 */
export async function readSubmission(
  { client, deployment }: ReadEpochsOptions,
  { epoch, digest }: { readonly epoch: number; readonly digest: Hash },
): Promise<SignedSubmission> {
  const logs = await readLogs({
    client,
    address: deployment.settlement,
    events: [EVENTS[0]],
    fromBlock: deployment.launchBlock,
    toBlock: (await blockAt(client)).number,
  })
  for (const { args, transactionHash } of logs) {
    const header = fromAbiHeader(args.header)
    if (header.epoch !== epoch || headerDigest(header, deployment) !== digest) continue
    const { input } = await client.getTransaction({ hash: transactionHash }).catch(error => {
      throw toChainError(error, { epoch, txHash: transactionHash })
    })
    const calls = [...possibleCalls(input)].map(decodeSubmit)
    const call = calls.find(
      found => found !== undefined && headerStructHash(found.header) === args.headerHash,
    )
    return { header, signatures: call?.signatures ?? [] }
  }
  throw new ChainError('epoch_unknown', { epoch, network: deployment.name })
}

async function signersOf(
  client: ChainClient,
  { txHash, headerHash, epoch }: SubmittedEpoch,
): Promise<readonly Address[]> {
  const { input } = await client.getTransaction({ hash: txHash }).catch(error => {
    throw toChainError(error, { epoch, txHash })
  })
  for (const calldata of possibleCalls(input)) {
    const call = decodeSubmit(calldata)
    if (call !== undefined && headerStructHash(call.header) === headerHash) return call.signers
  }
  return []
}

/** The calldata itself; where another contract passed the call on, wherever `submit` may begin inside it. */
export function* possibleCalls(input: Hex): Generator<Hex> {
  for (let at = input.indexOf(SELECTOR, 2); at !== -1; at = input.indexOf(SELECTOR, at + 1)) {
    if (at % 2 === 0) yield sliceHex(input, at / 2 - 1)
  }
}

export function decodeSubmit(calldata: Hex) {
  try {
    const [header, packed, signed, signatures] = decodeFunctionData({ abi: [SUBMIT], data: calldata }).args
    return {
      header: fromAbiHeader(header),
      signers: unpackSigners(packed).filter((_, at) => (signed >> BigInt(at)) & 1n),
      signatures: signatures.map(({ r, vs }) => concatHex([r, vs])),
    }
  } catch {
    return undefined
  }
}
