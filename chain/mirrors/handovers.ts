/**
 * Who signed for a network, one set of oracles after the other, and what those before say of those after them, so that a mirror
 * on another chain can follow. The change of a number is one alone: a set that came back is told anew.
 */
import { concatHex, getAbiItem, type Hex, hexToBytes } from 'viem'
import type { Place } from '../../protocol/chain-formats/network-id.ts'
import {
  recoverSigner,
  type StatementDraft,
  statementDigest,
} from '../../protocol/chain-formats/oracle-statement.ts'
import { type Address, type Hash, toAddress } from '../../protocol/ids.ts'
import { abi } from '../artifacts/OracleSet.ts'
import { blockAt } from '../block-at.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { packSigners } from '../epochs/read-signers.ts'
import type { HeaderSignature } from '../epochs/sign-header.ts'
import { readLogs } from '../read-logs.ts'

export interface SignerSet {
  /** How many came before. */
  readonly number: number
  /** Ascending. */
  readonly signers: readonly Address[]
  /** keccak256 of them, 20 bytes each. */
  readonly commitment: Hash
  /** In which they came. */
  readonly block: number
}

const EVENTS = [getAbiItem({ abi, name: 'SignersCommitted' })] as const

/** From the founders on. @throws {ChainError} rpc_down, rpc_failed */
export async function readSignerSets(
  client: ChainClient,
  { oracleSet, launchBlock }: Pick<Deployment, 'oracleSet' | 'launchBlock'>,
): Promise<readonly SignerSet[]> {
  const toBlock = (await blockAt(client)).number
  const logs = await readLogs({ client, address: oracleSet, events: EVENTS, fromBlock: launchBlock, toBlock })
  return logs.map(({ args, blockNumber }, number) => ({
    number,
    signers: args.signers.map(toAddress),
    commitment: args.commitment,
    block: Number(blockNumber),
  }))
}

/** What each of the set before signs; contracts/mirror/MirrorHeaders.sol checks the same. */
export function handoverDraft(from: SignerSet, to: SignerSet): StatementDraft {
  const body = hexToBytes(concatHex([from.commitment, to.commitment]))
  return { kind: 'handover', epoch: to.number, body }
}

/** What a contract is given of them. */
export function packedSet({ signers }: Pick<SignerSet, 'signers'>): Hex {
  return packSigners(signers)
}

/** Those of `from`, each once; what others signed, or for something else, is left out. @param signatures 64 bytes of EIP-2098 */
export function signedBy(
  place: Place,
  { from, to }: { readonly from: SignerSet; readonly to: SignerSet },
  signatures: readonly Hex[],
): readonly HeaderSignature[] {
  const digest = statementDigest(handoverDraft(from, to), place)
  const found = new Map<Address, HeaderSignature>()
  for (const signature of signatures) {
    const signer = recoverSigner(digest, hexToBytes(signature))
    if (signer !== undefined && from.signers.includes(signer)) found.set(signer, { signer, signature })
  }
  return [...found.values()]
}

/** As Settlement and a mirror have it. */
export function quorumOf(signers: readonly Address[]): number {
  return Math.floor((signers.length * 2) / 3) + 1
}
