/**
 * An epoch's header onto the chain, once. Anyone may send it; if it is there already, whoever sent it, the answer is
 * where. Two headers for one epoch cannot both be: the second is told of the first.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { encodeFunctionData, sliceHex } from 'viem'
import { type EpochHeader, headerStructHash } from '../../protocol/chain-formats/header.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { abi } from '../artifacts/Settlement.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { ChainError, isChainError } from '../errors.ts'
import { type Sender, type Sent, sendTransaction } from '../send-transaction.ts'
import { toChainError } from '../to-chain-error.ts'
import { toAbiHeader } from './abi-header.ts'
import { readEpochs } from './read-headers.ts'
import { packSigners, readSigners } from './read-signers.ts'
import type { HeaderSignature } from './sign-header.ts'

export interface SubmitOptions {
  readonly deployment: Deployment
  readonly header: EpochHeader
  /** A quorum or more, in any order; those of others than the committed signers are left out. */
  readonly signatures: readonly HeaderSignature[]
}

const BLOCK_POLL_MS = 100
const BLOCK_DEADLINE_MS = 60_000

export type Submitted = Pick<Sent, 'txHash' | 'gasUsed' | 'block'>

/** @throws {ChainError} epoch_conflict, quorum_missing, tx_reverted, tx_timeout, … */
export async function submitHeader(sender: Sender, options: SubmitOptions): Promise<Submitted> {
  const { client } = sender
  const { deployment, header } = options
  const there = await findSubmitted(client, deployment, header)
  if (there !== undefined) return there
  const { signers, quorum } = await readSigners(client, deployment)
  const { signed, signatures } = inOrder(signers, options.signatures)
  if (signatures.length < quorum) {
    throw new ChainError('quorum_missing', { epoch: header.epoch, quorum, signatures: signatures.length })
  }
  const args = [toAbiHeader(header), packSigners(signers), signed, signatures] as const
  const data = encodeFunctionData({ abi, functionName: 'submit', args })
  try {
    const { txHash, gasUsed, block } = await sendTransaction(sender, {
      to: deployment.settlement,
      data,
      verb: 'submit',
    })
    return { txHash, gasUsed, block }
  } catch (error) {
    // Another oracle may have been quicker, or our own earlier transaction.
    const meanwhile = isChainError(error, 'tx_reverted')
      ? await findQuicker(client, deployment, header, error)
      : undefined
    if (meanwhile === undefined) throw error
    return meanwhile
  }
}

/**
 * What was submitted meanwhile. Gas is estimated on top of what waits for a block: a refusal as out of turn (another epoch is
 * expected already) can come before the quicker one's own block, which is then waited for.
 */
async function findQuicker(
  client: ChainClient,
  deployment: Deployment,
  header: EpochHeader,
  refusal: ChainError,
): Promise<Submitted | undefined> {
  const expected = refusal.facts['expected']
  const isComing = refusal.facts['error'] === 'Settlement_WrongEpoch' && Number(expected) > header.epoch
  for (let waitedMs = 0; ; waitedMs += BLOCK_POLL_MS) {
    const found = await findSubmitted(client, deployment, header)
    if (found !== undefined || !isComing || waitedMs >= BLOCK_DEADLINE_MS) return found
    await sleep(BLOCK_POLL_MS)
  }
}

/** Undefined when the epoch has no header yet. @throws {ChainError} epoch_conflict */
async function findSubmitted(
  client: ChainClient,
  deployment: Deployment,
  header: EpochHeader,
): Promise<Submitted | undefined> {
  try {
    const next = await client.readContract({ address: deployment.settlement, abi, functionName: 'nextEpoch' })
    if (header.epoch >= Number(next)) return undefined
    const ours = headerStructHash(header)
    const found =
      (await findEpoch(client, deployment, header.epoch, header.factsBlock)) ??
      (await findEpoch(client, deployment, header.epoch, deployment.launchBlock))
    if (found?.headerHash !== ours) {
      throw new ChainError('epoch_conflict', {
        epoch: header.epoch,
        onChain: found?.headerHash ?? 'unknown',
        given: ours,
      })
    }
    const { gasUsed } = await client.getTransactionReceipt({ hash: found.txHash })
    return { txHash: found.txHash, gasUsed, block: found.block }
  } catch (error) {
    throw toChainError(error, { verb: 'submit', epoch: header.epoch })
  }
}

/** No header is submitted before its own facts block, so that is where to look first. */
async function findEpoch(client: ChainClient, deployment: Deployment, epoch: number, fromBlock: number) {
  const epochs = await readEpochs({ client, deployment, fromBlock })
  return epochs.find(found => found.epoch === epoch)
}

/** Signatures in the order of the signers, and a bit for each signer that signed. */
export function inOrder(signers: readonly Address[], given: readonly HeaderSignature[]) {
  const bySigner = new Map(given.map(({ signer, signature }) => [toAddress(signer), signature]))
  const signatures = signers.flatMap(signer => bySigner.get(signer) ?? [])
  const signed = signers.reduce(
    (bits, signer, index) => (bySigner.has(signer) ? bits | (1n << BigInt(index)) : bits),
    0n,
  )
  return {
    signed,
    signatures: signatures.map(hex => ({ r: sliceHex(hex, 0, 32), vs: sliceHex(hex, 32, 64) })),
  }
}
