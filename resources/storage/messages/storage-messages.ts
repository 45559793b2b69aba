/**
 * What providers and consumers of storage say, as CBOR maps. A deal is a consumer's word alone; it counts from the epoch in
 * which its provider accepted it. Prices are base units of the payment asset, as decimal digits: of an asset with 18 decimals
 * they are beyond what a number holds.
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { type CborValue, decodeCbor, encodeCbor } from '../../../protocol/cbor/cbor.ts'
import { type MessageId, type SubjectId, toSubjectId } from '../../../protocol/ids.ts'
import {
  decodePieceCidBytes,
  encodePieceCidBytes,
  type PieceName,
} from '../../../protocol/piece/piece-cid.ts'
import { ProtocolError } from '../../../protocol/protocol-error.ts'
import { amount } from '../../../protocol/words/fields.ts'

export const DEAL_TYPE = 'application/vnd.cairn.storage-deal+cbor'
export const ACCEPT_TYPE = 'application/vnd.cairn.storage-accept+cbor'
export const PROOF_TYPE = 'application/vnd.cairn.storage-proof+cbor'
export const RECEIPT_TYPE = 'application/vnd.cairn.storage-receipt+cbor'
export const PROBE_TYPE = 'application/vnd.cairn.storage-probe+cbor'
export const END_TYPE = 'application/vnd.cairn.storage-end+cbor'

/** One provider's share of a file. */
export interface Share {
  readonly provider: SubjectId
  readonly piece: PieceName
  /** For a TiB over 30 days, below 2^128. */
  readonly price: bigint
  /** For a TiB that is read, below 2^128. */
  readonly egress: bigint
}

export interface DealOffer {
  /** 16 bytes in hex: what belongs together. */
  readonly file: string
  /** Shares that make the whole again: 1 to MOST_NEEDED. */
  readonly needed: number
  /** Network time, ms, below 2^48. */
  readonly untilMs: number
  readonly shares: readonly Share[]
}

/** The deal message and the place of the share in it: `<64 hex digits>:<n>`. */
export type DealId = `${MessageId}:${number}`

export interface Receipt {
  readonly deal: DealId
  /** Received of this share since the deal began: it only grows. */
  readonly bytes: number
}

export interface ProofAnswer {
  /** The epoch whose seed asked. */
  readonly epoch: number
  /** In the order of the challenges. */
  readonly leaves: readonly { readonly leaf: Uint8Array; readonly path: readonly Uint8Array[] }[]
}

/** What a prober found of a provider that a seed told it to look at. */
export interface ProbeAnswer {
  /** The epoch whose seed asked, and which of its probes this is. */
  readonly epoch: number
  readonly number: number
  /** Milliseconds until the right leaf was there; absent where none came. */
  readonly ms?: number
}

export const MOST_SHARES = 64
export const MOST_DEALS = 200
export const MOST_NEEDED = 256
/** Every range ends where products of what is in it are far from losing digits, or are worked out as bigint. */
const [TIME_END, EPOCH_END, MS_END, PROBE_END] = [2 ** 48, 2 ** 32, 2 ** 32, 1024]
const [NODE, FILE_BYTES, MOST_PROOFS, MOST_PATH] = [32, 16, 48, 40]

export function dealId(message: MessageId, index: number): DealId {
  return `${message}:${index}`
}

export function encodeDeal({ file, needed, untilMs, shares }: DealOffer): Uint8Array {
  const list = shares.map(({ provider, piece, price, egress }) => ({
    provider: hexToBytes(provider),
    piece: encodePieceCidBytes(piece),
    price: price.toString(),
    egress: egress.toString(),
  }))
  return encodeCbor({ file: hexToBytes(file), needed, until: untilMs, shares: list })
}

/** @throws {ProtocolError} storage_malformed, piece_cid_malformed, cbor_… */
export function decodeDeal(payload: Uint8Array): DealOffer {
  const map = readMap(decodeCbor(payload), 4)
  const shares = readList(map.get('shares'), MOST_SHARES, 'shares').map((value): Share => {
    const share = readMap(value, 4)
    return {
      provider: toSubjectId(bytesToHex(readBytes(share.get('provider'), NODE, 'provider'))),
      piece: decodePieceCidBytes(readBytes(share.get('piece'), undefined, 'piece')),
      price: readAmount(share.get('price'), 'price'),
      egress: readAmount(share.get('egress'), 'egress'),
    }
  })
  const needed = readUint(map.get('needed'), 'needed', MOST_NEEDED + 1)
  if (shares.length === 0 || needed < 1) throw malformed('needs a share, and at least one of them')
  return {
    file: bytesToHex(readBytes(map.get('file'), FILE_BYTES, 'file')),
    needed,
    untilMs: readUint(map.get('until'), 'until', TIME_END),
    shares,
  }
}

/** Of an acceptance by a provider, or an end by either side. */
export function encodeDeals(deals: readonly DealId[]): Uint8Array {
  return encodeCbor({ deals: deals.map(packDeal) })
}

/** @throws {ProtocolError} storage_malformed, cbor_… */
export function decodeDeals(payload: Uint8Array): readonly DealId[] {
  return readList(readMap(decodeCbor(payload), 1).get('deals'), MOST_DEALS, 'deals').map(unpackDeal)
}

export function encodeReceipt({ deal, bytes }: Receipt): Uint8Array {
  return encodeCbor({ deal: packDeal(deal), bytes })
}

/** @throws {ProtocolError} storage_malformed, cbor_… */
export function decodeReceipt(payload: Uint8Array): Receipt {
  const map = readMap(decodeCbor(payload), 2)
  return { deal: unpackDeal(map.get('deal')), bytes: readUint(map.get('bytes'), 'bytes') }
}

export function encodeProof({ epoch, leaves }: ProofAnswer): Uint8Array {
  return encodeCbor({ epoch, leaves: leaves.map(({ leaf, path }) => [leaf, join(path)]) })
}

/** @throws {ProtocolError} storage_malformed, cbor_… */
export function decodeProof(payload: Uint8Array): ProofAnswer {
  const map = readMap(decodeCbor(payload), 2)
  const leaves = readList(map.get('leaves'), MOST_PROOFS, 'leaves').map(value => {
    const [leaf, path] = readList(value, 2, 'leaf')
    const nodes = readBytes(path, undefined, 'path')
    if (nodes.length % NODE !== 0 || nodes.length > MOST_PATH * NODE)
      throw malformed('has a path that is not of whole nodes')
    const levels = Array.from({ length: nodes.length / NODE }, (_, level) =>
      nodes.subarray(level * NODE, (level + 1) * NODE),
    )
    return { leaf: readBytes(leaf, NODE, 'leaf'), path: levels }
  })
  return { epoch: readUint(map.get('epoch'), 'epoch', EPOCH_END), leaves }
}

export function encodeProbe({ epoch, number, ms }: ProbeAnswer): Uint8Array {
  return encodeCbor({ epoch, number, ms: ms ?? null })
}

/** @throws {ProtocolError} storage_malformed, cbor_… */
export function decodeProbe(payload: Uint8Array): ProbeAnswer {
  const map = readMap(decodeCbor(payload), 3)
  const ms = map.get('ms')
  const epoch = readUint(map.get('epoch'), 'epoch', EPOCH_END)
  const number = readUint(map.get('number'), 'number', PROBE_END)
  return { epoch, number, ...(ms === null ? {} : { ms: readUint(ms, 'ms', MS_END) }) }
}

function packDeal(deal: DealId): CborValue {
  const [message = '', index] = deal.split(':')
  return [hexToBytes(message), Number(index)]
}

function unpackDeal(value: CborValue): DealId {
  const [message, index] = readList(value, 2, 'deal')
  const id = bytesToHex(readBytes(message, NODE, 'deal')) as MessageId
  const place = readUint(index, 'deal')
  if (place >= MOST_SHARES)
    throw malformed(`names share ${place} of a deal, which has at most ${MOST_SHARES}`)
  return dealId(id, place)
}

function readMap(value: CborValue, size: number): ReadonlyMap<number | string, CborValue> {
  if (value instanceof Map && value.size === size) return value
  throw malformed(`is not a map of ${size} fields`)
}

function readList(value: CborValue, most: number, name: string): readonly CborValue[] {
  if (Array.isArray(value) && value.length <= most) return value
  throw malformed(`has no ${name} of at most ${most}`)
}

function readBytes(value: CborValue, length: number | undefined, name: string): Uint8Array {
  if (value instanceof Uint8Array && (length === undefined || value.length === length)) return value
  throw malformed(`has no ${name} of ${length ?? 'some'} bytes`)
}

function readUint(value: CborValue, name: string, end = 2 ** 53): number {
  const isWhole = typeof value === 'number' && Number.isSafeInteger(value) && !Object.is(value, -0)
  if (isWhole && value >= 0 && value < end) return value
  throw malformed(`has no ${name} that is a whole number from 0, below ${end}`)
}

function readAmount(value: CborValue, name: string): bigint {
  const read = amount.read(value)
  if (read !== undefined) return read
  throw malformed(`has no ${name} that is ${amount.right}`)
}

function join(nodes: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(nodes.length * NODE)
  for (const [index, node] of nodes.entries()) all.set(node, index * NODE)
  return all
}

function malformed(problem: string): ProtocolError {
  return new ProtocolError('storage_malformed', `the message ${problem}`)
}
