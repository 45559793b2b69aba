/**
 * What oracles say to agree on a list and to open its seed, as the bodies of their signed statements:
 *
 *   proposal  [view, segments]                 the view's proposer: these should make the evidence
 *   prepare   [view, list]                     I hold them all, and nothing speaks against them
 *   commit    [view, list]                     a quorum prepared them in this view
 *   openings  [view, list, openings]           the view's proposer: this opens the seed of a certified list
 *   wish      [view, oracle]                   I have had enough of the views before this one
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import type { SeedOpening } from '../../kernel/beacon/beacon.ts'
import { decodeOpenings, encodeOpenings } from '../../kernel/beacon/beacon-codec.ts'
import type { SegmentRef } from '../../kernel/bundle/segment.ts'
import { type CborValue, decodeCbor, encodeCbor } from '../../protocol/cbor/cbor.ts'
import { readStatement } from '../../protocol/chain-formats/oracle-statement.ts'
import { type Address, type Hash, toAddress } from '../../protocol/ids.ts'
import { decodeRefs, encodeRefs } from './evidence-list.ts'

export const PROPOSAL = 'proposal'
export const PREPARE = 'prepare'
export const COMMIT = 'commit'
export const OPENINGS = 'openings'
export const WISH = 'wish'

/** A list, as it was voted for in one view. */
export interface Choice {
  readonly viewNumber: number
  readonly list: Hash
}

export type Saying =
  | { readonly kind: typeof PROPOSAL; readonly viewNumber: number; readonly segments: readonly SegmentRef[] }
  | ({ readonly kind: typeof PREPARE } & Choice)
  | ({ readonly kind: typeof COMMIT } & Choice)
  | ({ readonly kind: typeof OPENINGS; readonly openings: readonly SeedOpening[] } & Choice)
  | Wish

/** To be in this view, or a later one. */
export interface Wish {
  readonly kind: typeof WISH
  readonly viewNumber: number
  /** Whose it is: what is no news needs no signature checked. */
  readonly oracle: Address
}

export function encodeSaying(saying: Saying): Uint8Array {
  const { kind, viewNumber } = saying
  if (kind === PROPOSAL) return encodeCbor([viewNumber, encodeRefs(saying.segments)])
  if (kind === WISH) return encodeCbor([viewNumber, hexToBytes(saying.oracle.slice(2))])
  const list = hexToBytes(saying.list.slice(2))
  if (kind === OPENINGS) return encodeCbor([viewNumber, list, encodeOpenings(saying.openings)])
  return encodeCbor([viewNumber, list])
}

/** What a statement says, whoever may have signed it: recovering a signer is what costs. @throws {TypeError | ProtocolError} */
export function readSaying(bytes: Uint8Array): { readonly epoch: number; readonly saying: Saying } {
  const { kind, epoch, body } = readStatement(bytes)
  const value = decodeCbor(body, { floats: false })
  if (!Array.isArray(value)) throw new TypeError(`a ${kind} is an array`)
  return { epoch, saying: readBody(kind, value) }
}

function readBody(kind: string, value: readonly CborValue[]): Saying {
  const [view, what, openings] = value
  if (typeof view !== 'number' || !(Number.isSafeInteger(view) && view >= 0 && view < 2 ** 32))
    throw new TypeError(`a ${kind} names its view`)
  const viewNumber = view
  const length = kind === OPENINGS ? 3 : 2
  if (value.length !== length) throw new TypeError(`a ${kind} has ${length} parts`)
  if (kind === PROPOSAL) return { kind, viewNumber, segments: decodeRefs(what) }
  if (kind === PREPARE) return { kind, viewNumber, list: readHash(what) }
  if (kind === COMMIT) return { kind, viewNumber, list: readHash(what) }
  if (kind === OPENINGS)
    return { kind, viewNumber, list: readHash(what), openings: decodeOpenings(openings, 'openings') }
  if (kind === WISH) return { kind, viewNumber, oracle: readOracle(what) }
  const kinds = [PROPOSAL, PREPARE, COMMIT, OPENINGS].join(', ')
  throw new TypeError(`oracles agree by ${kinds} and ${WISH}, not by ${kind}`)
}

function readOracle(value: CborValue): Address {
  if (value instanceof Uint8Array && value.length === 20) return toAddress(`0x${bytesToHex(value)}`)
  throw new TypeError('an oracle is named by its account')
}

function readHash(value: CborValue): Hash {
  if (value instanceof Uint8Array && value.length === 32) return `0x${bytesToHex(value)}`
  throw new TypeError('a list is named by its SHA-256')
}
