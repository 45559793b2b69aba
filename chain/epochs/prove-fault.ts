/**
 * A fault of an oracle, proved on the chain by whoever noticed it. The oracle loses its bond, or for a broken promise a part,
 * and a fifth of that is paid to whoever brought the proof. What is proved is said in contracts/interfaces/IOracleSet.sol.
 *
 * A proof is committed to and, a minute of the chain's time later, brought: so that nobody copies it on its way and is paid
 * in its place. In between it is the same bytes, with a salt.
 *
 * @example
 * const proof = equivocationProof({ a, b, salt: newSalt() })
 * const { readyAtMs } = await commitToProof(sender, { deployment, proof })
 * // … once the chain's time is readyAtMs
 * const { oracle, paid } = await bringProof(sender, { deployment, proof })
 */
import { randomBytes } from 'node:crypto'
import {
  type ContractFunctionArgs,
  encodeAbiParameters,
  encodeFunctionData,
  type Hex,
  keccak256,
  parseEventLogs,
  sliceHex,
} from 'viem'
import type { EpochHeader } from '../../protocol/chain-formats/header.ts'
import type { PublicKey } from '../../protocol/cose/cose-key.ts'
import { type Address, type Hash, toAddress } from '../../protocol/ids.ts'
import type { AbsenceProof } from '../../protocol/merkle/evidence-tree.ts'
import type { Receipt } from '../../protocol/receipt/receipt.ts'
import { abi } from '../artifacts/OracleSet.ts'
import { blockAt } from '../block-at.ts'
import type { Deployment } from '../deployment-file.ts'
import { collectOwed } from '../oracles/owed.ts'
import { type Sender, type Sent, sendTransaction } from '../send-transaction.ts'
import { toChainError } from '../to-chain-error.ts'
import { toAbiHeader } from './abi-header.ts'

/** PROOF_DELAY of contracts/OracleSet.sol. */
const PROOF_DELAY_MS = 60_000

/** The call that proves a fault, byte for byte. */
export type FaultProof = Hex

export interface Punished extends Pick<Sent, 'txHash' | 'gasUsed' | 'block'> {
  /** The oracle's permanent id. */
  readonly oracle: number
  /** The account that it has now, whichever signed. */
  readonly signer: Address
  /** From its bond, base units of the bond asset. */
  readonly taken: bigint
  /** Of that to the sender. */
  readonly paid: bigint
}

/** A header, and an oracle's signature under it: 64 bytes of EIP-2098. */
export interface SignedHeader {
  readonly header: EpochHeader
  readonly signature: Hex
}

/** What nobody else can guess. */
export function newSalt(): Hash {
  return `0x${randomBytes(32).toString('hex')}`
}

/** Two headers that one oracle signed for one epoch and view. */
export function equivocationProof({
  a,
  b,
  salt,
}: {
  readonly a: SignedHeader
  readonly b: SignedHeader
  readonly salt: Hash
}): FaultProof {
  const args = [
    toAbiHeader(a.header),
    compact(a.signature),
    toAbiHeader(b.header),
    compact(b.signature),
    salt,
  ] as const
  return encodeFunctionData({ abi, functionName: 'proveEquivocation', args })
}

/** A header that an oracle signed, and that earns more than the schedule and what was burned allow. */
export function overBudgetProof({
  header,
  signature,
  salt,
}: SignedHeader & { readonly salt: Hash }): FaultProof {
  const args = [toAbiHeader(header), compact(signature), salt] as const
  return encodeFunctionData({ abi, functionName: 'proveOverBudget', args })
}

export interface OmissionProof {
  readonly receipt: Receipt
  /** The oracle's, ES256: the chain checks no other. */
  readonly key: PublicKey
  /** Of the receipt's epoch and of the K that follow, in their order, each active, with the message's absence. */
  readonly epochs: readonly { readonly header: EpochHeader; readonly absence: AbsenceProof }[]
  readonly salt: Hash
}

/**
 * A receipt whose message is in no evidence that it promises. One penalty an oracle and epoch.
 * @throws {TypeError} when the key is not ES256
 */
export function omissionProof({ receipt, key, epochs, salt }: OmissionProof): FaultProof {
  if (key.alg !== 'ES256') throw new TypeError('a receipt is proved on the chain by an ES256 key')
  const { path, sign1 } = receipt
  const levels = Array.from({ length: path.length / 32 }, (_, level) =>
    toHex(path.subarray(level * 32, level * 32 + 32)),
  )
  const signed = {
    message: `0x${receipt.message}`,
    epoch: BigInt(receipt.epoch),
    arrivedAtMs: BigInt(receipt.arrivedAtMs),
    // A receipt with an extension is not opened at all (protocol/receipt/receipt.ts).
    path: levels,
    extensions: '0x',
    keyX: toHex(key.x),
    keyY: toHex(key.y),
    signature: toHex(sign1.signature),
  } as const
  const args = [
    signed,
    epochs.map(({ header }) => toAbiHeader(header)),
    epochs.map(({ absence }) => toAbsence(absence)),
    salt,
  ] as unknown as ContractFunctionArgs<typeof abi, 'nonpayable', 'proveOmission'>
  return encodeFunctionData({ abi, functionName: 'proveOmission', args })
}

/**
 * Says that the sender will bring the proof, unless the chain would not take it.
 * @returns from when on it can be brought
 * @throws {ChainError} tx_reverted (OracleSet_NoFault, OracleSet_PunishedBefore, Settlement_NotActive), …
 */
export async function commitToProof(
  sender: Sender,
  { deployment, proof }: { readonly deployment: Deployment; readonly proof: FaultProof },
): Promise<{ readonly readyAtMs: number; readonly gasUsed: bigint }> {
  await requireTaken(sender, deployment, proof)
  const inner = [{ type: 'address' }, { type: 'bytes32' }] as const
  const commitment = keccak256(encodeAbiParameters(inner, [sender.account.address, keccak256(proof)]))
  const data = encodeFunctionData({ abi, functionName: 'commitProof', args: [commitment] })
  const { block, gasUsed } = await sendTransaction(sender, {
    to: deployment.oracleSet,
    data,
    verb: 'commit to a proof',
  })
  const { timeMs } = await blockAt(sender.client, block)
  return { readyAtMs: timeMs + PROOF_DELAY_MS, gasUsed }
}

/** Nobody has committed to it yet, and that is all that the chain has against it. */
async function requireTaken(sender: Sender, { oracleSet }: Deployment, proof: FaultProof): Promise<void> {
  try {
    await sender.client.call({ account: sender.account.address, to: oracleSet, data: proof })
  } catch (error) {
    const failure = toChainError(error, { verb: 'prove a fault', contract: oracleSet })
    if (failure.facts['error'] !== 'OracleSet_NotCommitted') throw failure
  }
}

/**
 * Brings a proof that the sender has committed to, and collects what it is owed.
 * @throws {ChainError} tx_reverted (OracleSet_NoFault, OracleSet_NotCommitted, OracleSet_NotReady, OracleSet_PunishedBefore), …
 */
export async function bringProof(
  sender: Sender,
  { deployment, proof }: { readonly deployment: Deployment; readonly proof: FaultProof },
): Promise<Punished> {
  const sent = await sendProof(sender, { deployment, proof })
  const { paid } = await collectOwed(sender, deployment)
  return { ...sent, paid }
}

/** The same, and what is owed for it is left to be collected. */
export async function sendProof(
  sender: Sender,
  { deployment, proof }: { readonly deployment: Deployment; readonly proof: FaultProof },
): Promise<Omit<Punished, 'paid'>> {
  const to = deployment.oracleSet
  const sent = await sendTransaction(sender, { to, data: proof, verb: 'prove a fault' })
  const { txHash, gasUsed, block, receipt } = sent
  const [slashed] = parseEventLogs({ abi, eventName: 'OracleSlashed', logs: receipt.logs })
  if (slashed === undefined) throw new Error('a fault that was taken leaves an event')
  const { id, signer, amount } = slashed.args
  return { txHash, gasUsed, block, oracle: id, signer: toAddress(signer), taken: amount }
}

function toAbsence({ below, above }: AbsenceProof) {
  return {
    index: BigInt(below.index),
    below: `0x${below.id}`,
    belowArrivedAtMs: BigInt(below.arrivedAtMs),
    belowProof: below.proof,
    above: `0x${above.id}`,
    aboveArrivedAtMs: BigInt(above.arrivedAtMs),
    aboveProof: above.proof,
  } as const
}

function compact(signature: Hex) {
  return { r: sliceHex(signature, 0, 32), vs: sliceHex(signature, 32, 64) } as const
}

function toHex(bytes: Uint8Array): Hex {
  return `0x${Buffer.from(bytes).toString('hex')}`
}
