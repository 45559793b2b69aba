/** Golden vectors of what device and oracle keys sign: consent.json, move.json, receipt.json, message.json. */
import { sha256 } from '@noble/hashes/sha2.js'
import { type CborValue, encodeCbor } from '../cbor/cbor.ts'
import {
  type Consent,
  cellToUint,
  consentBytes,
  modelToBytes32,
  moveBytes,
} from '../chain-formats/consent.ts'
import { toMessageId } from '../ids.ts'
import { keccak256 } from '../merkle/keccak.ts'
import { openMessage, sealMessage } from '../message.ts'
import { openReceipt } from '../receipt/receipt.ts'
import { logHead, receiptLeaf } from '../receipt/receipt-tree.ts'
import { sealBatch } from '../receipt/seal-batch.ts'
import { toHash, toHex } from './hex.ts'
import { nobleSigner, otherS } from './noble-signer.ts'
import { addressOf, bytesOf, hex, NETWORK, PLACE_FIELDS, REGISTRY } from './sample-values.ts'

/** Four P-256 devices and two Ed25519 ones, each with its signer. */
export function sampleConsents(): { consent: Consent; signer: ReturnType<typeof nobleSigner> }[] {
  const models = [
    'energy/meter',
    'energy/battery',
    'sensing/weather',
    'x',
    'sensing/air',
    `m/${'9'.repeat(29)}`,
  ]
  const cells = ['872a1008dffffff', '', '8f2a1072b59a5a3', '1', '872a1008dffffff', 'ffffffffffffffff']
  return models.map((model, index) => {
    const signer = nobleSigner(index < 4 ? 'ES256' : 'EdDSA', 100 + index)
    const details = index === 3 ? encodeCbor({}) : encodeCbor({ pvW: 5000 + index, name: `device ${index}` })
    return {
      signer,
      consent: {
        key: signer.key,
        owner: addressOf(`owner ${index}`),
        cell: cells[index]!,
        model,
        details,
        nonce: index,
        deadline: index === 5 ? Number.MAX_SAFE_INTEGER : 1_900_000_000 + index,
      },
    }
  })
}

export async function consentVectors() {
  const samples = sampleConsents()
  const signed = samples.map(({ consent }) => consentBytes(consent, REGISTRY))
  const signatures = await Promise.all(samples.map(({ signer }, index) => signer.sign(signed[index]!)))
  return {
    count: samples.length,
    ...PLACE_FIELDS,
    registry: REGISTRY.registry,
    device: samples.map(({ signer }) => `0x${signer.subject}`),
    keyX: samples.map(({ consent }) => hex(consent.key.x)),
    keyY: samples.map(({ consent }) => hex(consent.key.alg === 'ES256' ? consent.key.y : new Uint8Array(32))),
    owner: samples.map(({ consent }) => consent.owner),
    cell: samples.map(({ consent }) => String(cellToUint(consent.cell))),
    model: samples.map(({ consent }) => hex(modelToBytes32(consent.model))),
    details: samples.map(({ consent }) => hex(consent.details)),
    nonce: samples.map(({ consent }) => String(consent.nonce)),
    deadline: samples.map(({ consent }) => String(consent.deadline)),
    structHash: signed.map(bytes => hex(bytes.slice(34))),
    digest: signed.map(bytes => toHash(keccak256(bytes))),
    sha256: signed.map(bytes => toHash(sha256(bytes))),
    signature: signatures.map(hex),
    otherSignature: signatures.map((bytes, index) => hex(index < 4 ? otherS(bytes) : bytes)),
  }
}

export async function moveVectors() {
  const samples = sampleConsents().slice(0, 4)
  const moves = samples.map(({ signer }, index) => ({
    device: signer.subject,
    cell: index === 1 ? '' : `872a1008cfffff${index}`,
    nonce: index + 1,
    deadline: 1_900_000_000 + index,
  }))
  const signed = moves.map(move => moveBytes(move, REGISTRY))
  const signatures = await Promise.all(samples.map(({ signer }, index) => signer.sign(signed[index]!)))
  return {
    count: moves.length,
    ...PLACE_FIELDS,
    registry: REGISTRY.registry,
    device: moves.map(({ device }) => `0x${device}`),
    cell: moves.map(({ cell }) => String(cellToUint(cell))),
    nonce: moves.map(({ nonce }) => String(nonce)),
    deadline: moves.map(({ deadline }) => String(deadline)),
    structHash: signed.map(bytes => hex(bytes.slice(34))),
    digest: signed.map(bytes => toHash(keccak256(bytes))),
    signature: signatures.map(hex),
  }
}

/** Sizes of batches, and which of their receipts stand in the file. */
const BATCHES: readonly (readonly [size: number, places: readonly number[]])[] = [
  [1, [0]],
  [2, [0, 1]],
  [3, [0, 1, 2]],
  [7, [0, 1, 2, 3, 4, 5, 6]],
  [4095, [0, 2047, 4093, 4094]],
  [4096, [0, 1, 2048, 4095]],
]

/** Receipts of batches of many sizes, signed by one P-256 oracle; and the heads of the log that the batches form. */
export async function receiptVectors() {
  const oracle = nobleSigner('ES256', 77)
  const numbers = [0, 1, 255, 65_536, 2 ** 32 - 1, 2 ** 32, Number.MAX_SAFE_INTEGER]
  const batches = await Promise.all(
    BATCHES.map(async ([size, places]) => {
      const ids = Array.from({ length: size }, (_, place) =>
        toHex(bytesOf(`receipted ${size} ${place}`)),
      ).sort()
      const entries = ids.map((id, place) => ({
        message: toMessageId(id),
        epoch: size === 7 ? numbers[place]! : 12,
        arrivedAtMs: size === 7 ? numbers[6 - place]! : 1_700_000_000_000 + place,
      }))
      const { root, said, receipts } = await sealBatch({ signer: oracle, network: NETWORK, entries })
      return { root, rows: places.map(place => ({ size, place, said, bytes: receipts[place]! })) }
    }),
  )
  const rows = batches.flatMap(batch => batch.rows).map(row => ({ ...row, receipt: openReceipt(row.bytes) }))
  const { key } = oracle
  if (key.alg !== 'ES256') throw new Error('receipts that a contract can check are signed with P-256')
  return {
    count: rows.length,
    ...PLACE_FIELDS,
    keyX: hex(key.x),
    keyY: hex(key.y),
    kid: `0x${oracle.subject}`,
    size: rows.map(({ size }) => String(size)),
    place: rows.map(({ place }) => String(place)),
    message: rows.map(({ receipt }) => `0x${receipt.message}`),
    epoch: rows.map(({ receipt }) => String(receipt.epoch)),
    arrivedAtMs: rows.map(({ receipt }) => String(receipt.arrivedAtMs)),
    leaf: rows.map(({ receipt }) => toHash(receiptLeaf(NETWORK, receipt))),
    path: rows.map(({ receipt }) => hex(receipt.path)),
    root: rows.map(({ receipt }) => toHash(receipt.root)),
    said: rows.map(({ said }) => hex(said)),
    signature: rows.map(({ receipt }) => hex(receipt.sign1.signature)),
    otherSignature: rows.map(({ receipt }) => hex(otherS(receipt.sign1.signature))),
    receipt: rows.map(({ bytes }) => hex(bytes)),
    batchRoot: batches.map(({ root }) => toHash(root)),
    logHead: batches.map((_, index) => toHash(logHead(batches.slice(0, index + 1).map(({ root }) => root)))),
  }
}

/** Messages of one P-256 device, three of them with extensions, with numbers, content types and payloads of every CBOR width. */
export async function messageVectors() {
  const device = nobleSigner('ES256', 78)
  const numbers = [0, 23, 24, 255, 256, 65_535, 65_536, 2 ** 32 - 1, 2 ** 32, Number.MAX_SAFE_INTEGER]
  const lengths = [0, 1, 23, 24, 255, 256, 1_000, 65_535, 65_536, 100]
  const extensions: Record<number, ReadonlyMap<string, CborValue>> = {
    2: new Map([['a', 1]]),
    5: new Map<string, CborValue>([
      ['note', 'nobody knows yet'],
      ['more', [null, new Map([[7, new Uint8Array(300)]])]],
    ]),
    9: new Map([['x'.repeat(998), 'of 1 024 bytes in all']]),
  }
  const messages = await Promise.all(
    numbers.map(async (sequence, index) => {
      const said = {
        contentType: 'x'.repeat([1, 23, 24, 40, 100][index % 5]!),
        timeMs: numbers[numbers.length - 1 - index]!,
        payload: new Uint8Array(lengths[index]!).fill(index),
        ...(extensions[index] === undefined ? {} : { extensions: extensions[index] }),
      }
      const bytes = await sealMessage({ signer: device, network: NETWORK, sequence, ...said })
      return { ...said, ...openMessage(bytes) }
    }),
  )
  const { key } = device
  if (key.alg !== 'ES256') throw new Error('messages that a contract can check are signed with P-256')
  return {
    count: messages.length,
    ...PLACE_FIELDS,
    keyX: hex(key.x),
    keyY: hex(key.y),
    device: `0x${device.subject}`,
    id: messages.map(({ id }) => `0x${id}`),
    sequence: messages.map(({ sequence }) => String(sequence)),
    timeMs: messages.map(({ timeMs }) => String(timeMs)),
    contentType: messages.map(({ contentType }) => contentType),
    extensions: messages.map(({ extensions }) => hex(extensions)),
    payload: messages.map(({ payload }) => hex(payload)),
    signature: messages.map(({ signature }) => hex(signature)),
  }
}
