/** Another oracle, as this one asks it: what it knows of an epoch, and files by their address. Asking changes nothing. */

import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import type { SeedOpening } from '../../kernel/beacon.ts'
import { decodeOpenings, encodeOpenings } from '../../kernel/beacon-codec.ts'
import type { SegmentRef } from '../../kernel/segment.ts'
import { type CborValue, decodeCbor, encodeCbor } from '../../protocol/cbor.ts'
import { type Hash, toAddress } from '../../protocol/ids.ts'

export interface Peer {
  /** For logs. */
  readonly name: string
  getRound(epoch: number): Promise<RoundView>
  /** A segment or a bundle. What comes is whatever the peer says: hold it against the address. */
  getFile(address: Hash): Promise<Uint8Array>
}

/** All that an oracle knows of an epoch that is being settled. Nothing in it is believed for who sent it. */
export interface RoundView {
  readonly segments: readonly SegmentRef[]
  /** Oracle statements of the kind `proposal`. */
  readonly proposals: readonly Uint8Array[]
  readonly votes: readonly Vote[]
  readonly openings: readonly SeedOpening[]
}

/** A signature under a header: the very one that goes onto the chain. */
export interface Vote {
  readonly headerHash: Hash
  /** 64 bytes of EIP-2098. */
  readonly signature: Uint8Array
}

/** More than any honest oracle ever lists: 31 oracles, and the views of a long silence. */
const MOST = 4_096

export function encodeRound({ segments, proposals, votes, openings }: RoundView): Uint8Array {
  return encodeCbor({
    segments: segments.map(({ signer, address }) => [toBytes(signer), toBytes(address)]),
    proposals,
    votes: votes.map(({ headerHash, signature }) => [toBytes(headerHash), signature]),
    openings: encodeOpenings(openings),
  })
}

/** @throws {TypeError | ProtocolError} */
export function decodeRound(bytes: Uint8Array): RoundView {
  const map = decodeCbor(bytes)
  if (!(map instanceof Map)) throw new TypeError('a round is a map')
  return {
    segments: listOf(map.get('segments')).map(item => {
      const [signer, address] = bytesOf(item, [20, 32])
      return { signer: toAddress(toHex(signer!)), address: toHex(address!) }
    }),
    proposals: listOf(map.get('proposals')).map(item => {
      if (!(item instanceof Uint8Array)) throw new TypeError('a proposal is a byte string')
      return item
    }),
    votes: listOf(map.get('votes')).map(item => {
      const [headerHash, signature] = bytesOf(item, [32, 64])
      return { headerHash: toHex(headerHash!), signature: signature! }
    }),
    openings: decodeOpenings(listOf(map.get('openings')), 'round.openings'),
  }
}

function listOf(value: CborValue): readonly CborValue[] {
  if (!Array.isArray(value))
    throw new TypeError('a round has lists of segments, proposals, votes and openings')
  if (value.length > MOST) throw new TypeError(`a round lists at most ${MOST}`)
  return value
}

function bytesOf(value: CborValue, sizes: readonly number[]): readonly Uint8Array[] {
  const parts = Array.isArray(value) ? value : []
  const fit =
    parts.length === sizes.length &&
    parts.every((part, at) => part instanceof Uint8Array && part.length === sizes[at])
  if (!fit) throw new TypeError(`byte strings of ${sizes.join(' and ')} bytes are needed`)
  return parts as readonly Uint8Array[]
}

function toBytes(hex: string): Uint8Array {
  return hexToBytes(hex.slice(2))
}

function toHex(bytes: Uint8Array): Hash {
  return `0x${bytesToHex(bytes)}`
}
