/**
 * A receipt: the oracle's signed promise that a message will be in the evidence of an epoch. It is given only after the
 * message is durable, and its holder can use it against an oracle that breaks it:
 *
 *   [2, message id, epoch, arrived (ms), path, COSE_Sign1 of the batch]   in deterministic CBOR
 *
 * One signature is given for a batch of messages, over the root of their tree (receipt-tree.ts), so that it costs next to
 * nothing a message. What the message's own leaf and path do not lead to is not promised.
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { type CborKey, type CborValue, decodeCbor, encodeCbor } from '../cbor/cbor.ts'
import { decodeNet, encodeNet, NET } from '../chain-formats/network-id.ts'
import { putHex } from '../columns/hex-rows.ts'
import { type PublicKey, subjectIdOf } from '../cose/cose-key.ts'
import { decodeSign1, encodeSign1, type Sign1, sigStructure } from '../cose/cose-sign1.ts'
import type { Signer, Verify } from '../cose/signer.ts'
import { FORMAT_VERSION, versionedItems } from '../format-version.ts'
import type { Hash, MessageId, SubjectId } from '../ids.ts'
import { COSE_ALGORITHMS } from '../message.ts'
import { ProtocolError } from '../protocol-error.ts'
import { LONGEST_PATH, type ReceiptEntry, receiptLeaf, rootOfPath } from './receipt-tree.ts'

export const RECEIPT_TYPE = 'application/vnd.cairn.receipt+cbor'

const ALG = 1
const CONTENT_TYPE = 3
const KID = 4
const LABELS: readonly CborKey[] = [ALG, CONTENT_TYPE, KID, NET]

export interface Receipt extends ReceiptEntry {
  /** Siblings from the message's leaf up, 32 bytes each, joined. */
  readonly path: Uint8Array
  /** Whose promise it is. */
  readonly oracle: SubjectId
  /** In which it is given. */
  readonly network: Hash
  /** Of the batch, 32 bytes. */
  readonly root: Uint8Array
  /** Of the batch. */
  readonly sign1: Sign1
}

/**
 * Signs a batch's root: a COSE_Sign1 in the tagged form, which all receipts of the batch carry.
 * @example const signed = await signBatch({ signer, network, root: buildBatchTree(network, entries).root })
 */
export async function signBatch(draft: {
  readonly signer: Signer
  readonly network: Hash
  readonly root: Uint8Array
}): Promise<Uint8Array> {
  const { signer } = draft
  const protectedBytes = encodeCbor(
    new Map<CborKey, CborValue>([
      [ALG, COSE_ALGORITHMS[signer.key.alg]],
      [CONTENT_TYPE, RECEIPT_TYPE],
      [KID, hexToBytes(signer.subject)],
      [NET, encodeNet(draft.network)],
    ]),
  )
  const payload = encodeCbor({ root: draft.root })
  const signature = await signer.sign(sigStructure(protectedBytes, payload))
  return encodeSign1({ protectedBytes, payload, signature })
}

/**
 * @param signed What `signBatch` made.
 * @example const receipt = encodeReceipt({ message, epoch: 3, arrivedAtMs }, tree.pathOf(place), signed)
 */
export function encodeReceipt(entry: ReceiptEntry, path: Uint8Array, signed: Uint8Array): Uint8Array {
  const { message, epoch, arrivedAtMs } = entry
  const id = new Uint8Array(32)
  putHex(id, 0, message, 32)
  return encodeCbor([FORMAT_VERSION, id, epoch, arrivedAtMs, path, signed])
}

/**
 * Reads a receipt; whether it holds is told by `verifyReceipt`.
 * @throws {ProtocolError} receipt_malformed, version_unknown, extension_unknown, header_malformed, message_malformed,
 * cbor_
 * @example const { message, epoch, arrivedAtMs } = openReceipt(bytes)
 */
export function openReceipt(bytes: Uint8Array): Receipt {
  const items = versionedItems(decodeCbor(bytes, { floats: false }), 5, malformed)
  const [message, epoch, arrived, path, signed] = items
  if (!(message instanceof Uint8Array) || message.length !== 32)
    throw malformed('names its message by 32 bytes')
  if (!(path instanceof Uint8Array) || path.length > LONGEST_PATH || path.length % 32 !== 0)
    throw malformed(`has a path of 32 bytes a level, at most ${LONGEST_PATH / 32} of them`)
  if (!(signed instanceof Uint8Array)) throw malformed('has its batch’s COSE_Sign1 in a byte string')
  const entry = { message: bytesToHex(message) as MessageId, epoch: uint(epoch), arrivedAtMs: uint(arrived) }
  return { ...entry, path, ...openBatch(signed) }
}

/**
 * True if the key is the oracle's, the network is the one that is meant, the message's leaf leads to the root, and the
 * signature under that root is the key's.
 * @example if (!verifyReceipt(openReceipt(bytes), { network, key: oracleKey }, verify)) throw new Error('not the oracle’s')
 */
export function verifyReceipt(
  receipt: Receipt,
  { key, network }: { readonly key: PublicKey; readonly network: Hash },
  verify: Verify,
): boolean {
  const { protectedBytes, payload, signature, protectedHeader } = receipt.sign1
  if (receipt.network !== network || subjectIdOf(key) !== receipt.oracle) return false
  if (protectedHeader.get(ALG) !== COSE_ALGORITHMS[key.alg]) return false
  const root = rootOfPath(receiptLeaf(network, receipt), receipt.path)
  if (root === undefined || !root.every((byte, at) => byte === receipt.root[at])) return false
  return verify(key, sigStructure(protectedBytes, payload), signature)
}

function openBatch(signed: Uint8Array): Pick<Receipt, 'oracle' | 'network' | 'root' | 'sign1'> {
  const sign1 = decodeSign1(signed)
  const { protectedHeader, unprotectedHeader, signature } = sign1
  if (!protectedHeader.has(NET)) throw malformed('names its network in its protected header')
  const network = decodeNet(protectedHeader.get(NET))
  const kid = protectedHeader.get(KID)
  if (protectedHeader.get(CONTENT_TYPE) !== RECEIPT_TYPE)
    throw malformed(`has the content type ${RECEIPT_TYPE}`)
  if (!(kid instanceof Uint8Array) || kid.length !== 32)
    throw malformed('names its oracle by a kid of 32 bytes')
  const known = LABELS.every(label => protectedHeader.has(label)) && protectedHeader.size === LABELS.length
  if (!known || unprotectedHeader.size !== 0)
    throw malformed('has alg, content type, kid and net as its header, all protected')
  if (signature.length !== 64) throw malformed('has a signature of 64 bytes')
  return { oracle: bytesToHex(kid) as SubjectId, network, root: readRoot(sign1.payload), sign1 }
}

function readRoot(bytes: Uint8Array): Uint8Array {
  const payload = decodeCbor(bytes, { floats: false })
  if (!(payload instanceof Map)) throw malformed('has a map as payload')
  if (payload.has('ext'))
    throw new ProtocolError('extension_unknown', 'a receipt has an extension, and none has a meaning yet')
  const root = payload.get('root')
  if (payload.size !== 1 || !(root instanceof Uint8Array) || root.length !== 32)
    throw malformed('has a root of 32 bytes as payload')
  return root
}

function uint(value: CborValue): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw malformed('has whole numbers for epoch and arrival')
}

function malformed(why: string): ProtocolError {
  return new ProtocolError('receipt_malformed', `a receipt ${why}`)
}
