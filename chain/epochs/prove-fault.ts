/**
 * A fault of an oracle, proved on the chain by whoever noticed it, who is paid from the oracle's bond. What is proved is
 * said in contracts/interfaces/IOracleSet.sol.
 */
import { type ContractFunctionArgs, encodeFunctionData, type Hex, parseEventLogs, sliceHex } from 'viem'
import type { EpochHeader } from '../../protocol/chain-formats/header.ts'
import type { PublicKey } from '../../protocol/cose/cose-key.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import type { AbsenceProof } from '../../protocol/merkle/evidence-tree.ts'
import type { Receipt } from '../../protocol/receipt/receipt.ts'
import { abi } from '../artifacts/OracleSet.ts'
import type { Deployment } from '../deployment-file.ts'
import { type Sender, type Sent, sendTransaction } from '../send-transaction.ts'
import { toAbiHeader } from './abi-header.ts'

export interface Punished extends Pick<Sent, 'txHash' | 'gasUsed' | 'block'> {
  /** The oracle's permanent id. */
  readonly oracle: number
  /** The account that it has now, whichever signed. */
  readonly signer: Address
  /** To the sender, base units of the bond asset. */
  readonly paid: bigint
}

/** A header, and an oracle's signature under it: 64 bytes of EIP-2098. */
export interface SignedHeader {
  readonly header: EpochHeader
  readonly signature: Hex
}

/** Two headers that one oracle signed for one epoch and view. @throws {ChainError} tx_reverted (OracleSet_NoFault), … */
export function proveEquivocation(
  sender: Sender,
  {
    deployment,
    a,
    b,
  }: { readonly deployment: Deployment; readonly a: SignedHeader; readonly b: SignedHeader },
): Promise<Punished> {
  const args = [
    toAbiHeader(a.header),
    compact(a.signature),
    toAbiHeader(b.header),
    compact(b.signature),
  ] as const
  return punish(sender, deployment, encodeFunctionData({ abi, functionName: 'proveEquivocation', args }))
}

/** A header that an oracle signed, and that earns more than the schedule allows. @throws {ChainError} tx_reverted, … */
export function proveOverBudget(
  sender: Sender,
  { deployment, header, signature }: SignedHeader & { readonly deployment: Deployment },
): Promise<Punished> {
  const args = [toAbiHeader(header), compact(signature)] as const
  return punish(sender, deployment, encodeFunctionData({ abi, functionName: 'proveOverBudget', args }))
}

export interface OmissionProof {
  readonly deployment: Deployment
  readonly receipt: Receipt
  /** The oracle's, ES256: the chain checks no other. */
  readonly key: PublicKey
  /** Of the receipt's epoch and of the K that follow, in their order, each active, with the message's absence. */
  readonly epochs: readonly { readonly header: EpochHeader; readonly absence: AbsenceProof }[]
}

/**
 * A receipt whose message is in no evidence that it promises. One penalty an oracle and epoch.
 * @throws {TypeError} when the key is not ES256; {ChainError} tx_reverted (OracleSet_NoFault, Settlement_NotActive), …
 */
export function proveOmission(sender: Sender, proof: OmissionProof): Promise<Punished> {
  const { deployment, receipt, key, epochs } = proof
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
  ] as unknown as ContractFunctionArgs<typeof abi, 'nonpayable', 'proveOmission'>
  return punish(sender, deployment, encodeFunctionData({ abi, functionName: 'proveOmission', args }))
}

async function punish(sender: Sender, { oracleSet }: Deployment, data: Hex): Promise<Punished> {
  const sent = await sendTransaction(sender, { to: oracleSet, data, verb: 'prove a fault' })
  const { txHash, gasUsed, block, receipt } = sent
  const [slashed] = parseEventLogs({ abi, eventName: 'OracleSlashed', logs: receipt.logs })
  if (slashed === undefined) throw new Error('a fault that was taken leaves an event')
  const { id, signer, amount } = slashed.args
  return { txHash, gasUsed, block, oracle: id, signer: toAddress(signer), paid: amount }
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
