/**
 * A receipt: the oracle's signed promise that a message will be in the evidence of an epoch. It is given only after the
 * message is durable, and its holder can use it against an oracle that breaks it.
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { type CborKey, type CborValue, decodeCbor, encodeCbor } from './cbor.ts'
import { type PublicKey, subjectIdOf } from './cose-key.ts'
import { decodeSign1, encodeSign1, type Sign1, sigStructure } from './cose-sign1.ts'
import type { MessageId, SubjectId } from './ids.ts'
import { COSE_ALGORITHMS } from './message.ts'
import { ProtocolError } from './protocol-error.ts'
import type { Signer, Verify } from './signer.ts'

export const RECEIPT_TYPE = 'application/vnd.cairn.receipt+cbor'

const ALG = 1
const CONTENT_TYPE = 3
const KID = 4

export interface Receipt {
  readonly message: MessageId
  readonly epoch: number
  /** First arrival at the oracle, ms of network time. */
  readonly arrivedAtMs: number
  readonly oracle: SubjectId
  readonly sign1: Sign1
}

/** Signs, and returns the receipt's bytes in the tagged form. */
export async function sealReceipt(draft: {
  readonly signer: Signer
  readonly message: MessageId
  readonly epoch: number
  readonly arrivedAtMs: number
}): Promise<Uint8Array> {
  const { signer } = draft
  const protectedBytes = encodeCbor(
    new Map<CborKey, CborValue>([
      [ALG, COSE_ALGORITHMS[signer.key.alg]],
      [CONTENT_TYPE, RECEIPT_TYPE],
      [KID, hexToBytes(signer.subject)],
    ]),
  )
  const payload = encodeCbor({
    message: hexToBytes(draft.message),
    epoch: draft.epoch,
    arrived: draft.arrivedAtMs,
  })
  const signature = await signer.sign(sigStructure(protectedBytes, payload))
  return encodeSign1({ protectedBytes, payload, signature })
}

/** Reads a receipt; the signature is checked by `verifyReceipt`. @throws {ProtocolError} receipt_malformed, cbor_* */
export function openReceipt(bytes: Uint8Array): Receipt {
  const sign1 = decodeSign1(bytes)
  const { protectedHeader, unprotectedHeader, signature } = sign1
  const kid = protectedHeader.get(KID)
  if (protectedHeader.get(CONTENT_TYPE) !== RECEIPT_TYPE)
    throw malformed(`has the content type ${RECEIPT_TYPE}`)
  if (!(kid instanceof Uint8Array) || kid.length !== 32)
    throw malformed('names its oracle by a kid of 32 bytes')
  if (protectedHeader.size !== 3 || unprotectedHeader.size !== 0)
    throw malformed('has alg, content type and kid as its header, all protected')
  if (signature.length !== 64) throw malformed('has a signature of 64 bytes')
  const payload = decodeCbor(sign1.payload, { floats: false })
  if (!(payload instanceof Map) || payload.size !== 3)
    throw malformed('has a map of message, epoch and arrived as payload')
  const message = payload.get('message')
  if (!(message instanceof Uint8Array) || message.length !== 32)
    throw malformed('names its message by 32 bytes')
  return {
    message: bytesToHex(message) as MessageId,
    epoch: uint(payload.get('epoch')),
    arrivedAtMs: uint(payload.get('arrived')),
    oracle: bytesToHex(kid) as SubjectId,
    sign1,
  }
}

/** True if the key is the oracle's and the signature is the key's. */
export function verifyReceipt(receipt: Receipt, key: PublicKey, verify: Verify): boolean {
  const { protectedBytes, payload, signature, protectedHeader } = receipt.sign1
  if (subjectIdOf(key) !== receipt.oracle || protectedHeader.get(ALG) !== COSE_ALGORITHMS[key.alg])
    return false
  return verify(key, sigStructure(protectedBytes, payload), signature)
}

function uint(value: CborValue): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw malformed('has whole numbers for epoch and arrival')
}

function malformed(why: string): ProtocolError {
  return new ProtocolError('receipt_malformed', `a receipt ${why}`)
}
