/** Another oracle, as this one asks it: what it knows of an epoch, and files by their address. Asking changes nothing. */

import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import type { SeedOpening } from '../../kernel/beacon/beacon.ts'
import { decodeOpenings, encodeOpenings } from '../../kernel/beacon/beacon-codec.ts'
import type { SegmentRef } from '../../kernel/bundle/segment.ts'
import { type CborValue, decodeCbor, encodeCbor } from '../../protocol/cbor/cbor.ts'
import type { Address, Hash } from '../../protocol/ids.ts'
import { decodeRefs, encodeRefs } from './evidence-list.ts'

export interface Peer {
  /** For logs. */
  readonly name: string
  getRound(epoch: number): Promise<RoundView>
  /** What it has told of an epoch by itself; undefined where that is nothing. It is not asked. */
  told?(epoch: number): RoundView | undefined
  /** A segment, a part or a bundle. What comes is whatever the peer says: hold it against the address. */
  getFile(address: Hash): Promise<Uint8Array>
  /** What an epoch on the chain has led to. Hold it against the epoch's header. */
  getResult(epoch: number, file: ResultFile): Promise<Uint8Array>
}

export type ResultFile = 'state' | 'ledger'

/** All that an oracle knows of an epoch that is being settled. Nothing in it is believed for who sent it. */
export interface RoundView {
  readonly segments: readonly SegmentRef[]
  /** Oracle statements: proposals, votes for lists, openings proposed. */
  readonly ballots: readonly Uint8Array[]
  readonly votes: readonly Vote[]
  /** What the votes are for, each once (header-codec.ts): without it a vote counts, and proves nothing. */
  readonly headers: readonly Uint8Array[]
  readonly openings: readonly SeedOpening[]
  /** Logs of this epoch and of those after it. */
  readonly logs: readonly LogNews[]
}

/** A signature under a header: the very one that goes onto the chain. */
export interface Vote {
  readonly headerHash: Hash
  /** 64 bytes of EIP-2098. */
  readonly signature: Uint8Array
}

/** What an oracle shows of its log of one epoch, and what it acknowledges of the asker's. Oracle statements. */
export interface LogNews {
  readonly epoch: number
  readonly log?: Uint8Array
  readonly acks: readonly Uint8Array[]
}

/** An oracle as the other side of a question; undefined for whoever proved nothing. */
export type Asker = Address | undefined

/** More than any honest oracle ever lists: 31 oracles, and the views of a long silence. */
const MOST = 16_384

export const EMPTY_ROUND: RoundView = {
  segments: [],
  ballots: [],
  votes: [],
  headers: [],
  openings: [],
  logs: [],
}

export function encodeRound({ segments, ballots, votes, headers, openings, logs }: RoundView): Uint8Array {
  return encodeCbor({
    segments: encodeRefs(segments),
    ballots: [...ballots],
    votes: votes.map(({ headerHash, signature }) => [hexToBytes(headerHash.slice(2)), signature]),
    headers: [...headers],
    openings: encodeOpenings(openings),
    logs: logs.map(({ epoch, log, acks }): CborValue => [epoch, log ?? null, [...acks]]),
  })
}

/** @throws {TypeError | ProtocolError} */
export function decodeRound(bytes: Uint8Array): RoundView {
  const map = decodeCbor(bytes)
  if (!(map instanceof Map)) throw new TypeError('a round is a map')
  return {
    segments: decodeRefs(listOf(map.get('segments'))),
    ballots: statementsOf(map.get('ballots')),
    votes: listOf(map.get('votes')).map(readVote),
    // Oracles of earlier versions say none.
    headers: statementsOf(map.get('headers') ?? []),
    openings: decodeOpenings(listOf(map.get('openings')), 'round.openings'),
    logs: listOf(map.get('logs')).map(readLogNews),
  }
}

function readLogNews(value: CborValue): LogNews {
  const [epoch, log, acks] = listOf(value)
  if (typeof epoch !== 'number' || !Number.isSafeInteger(epoch)) throw new TypeError('a log names its epoch')
  if (log !== null && !(log instanceof Uint8Array)) throw new TypeError('a log is a statement')
  return { epoch, acks: statementsOf(acks), ...(log === null ? {} : { log }) }
}

function readVote(value: CborValue): Vote {
  const [headerHash, signature] = listOf(value)
  const fit =
    headerHash instanceof Uint8Array &&
    headerHash.length === 32 &&
    signature instanceof Uint8Array &&
    signature.length === 64
  if (!fit) throw new TypeError('byte strings of 32 and 64 bytes are needed')
  return { headerHash: `0x${bytesToHex(headerHash)}`, signature }
}

function statementsOf(value: CborValue): readonly Uint8Array[] {
  return listOf(value).map(item => {
    if (!(item instanceof Uint8Array)) throw new TypeError('a statement is a byte string')
    return item
  })
}

function listOf(value: CborValue): readonly CborValue[] {
  if (!Array.isArray(value))
    throw new TypeError('a round has lists of segments, ballots, votes, headers, openings and logs')
  if (value.length > MOST) throw new TypeError(`a round lists at most ${MOST}`)
  return value
}
