/** A proposal: which segments make the evidence of an epoch, in the proposer's view, and what opens its seed. An oracle statement. */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import type { SeedOpening } from '../../kernel/beacon.ts'
import { decodeOpenings, encodeOpenings } from '../../kernel/beacon-codec.ts'
import type { SegmentRef } from '../../kernel/segment.ts'
import { type CborValue, decodeCbor, encodeCbor } from '../../protocol/cbor.ts'
import { type Hash, toAddress } from '../../protocol/ids.ts'
import {
  type OracleStatement,
  openStatement,
  type Place,
  readStatement,
} from '../../protocol/oracle-statement.ts'

/** The `kind` of the statement. */
export const PROPOSAL = 'proposal'

export interface Proposal {
  readonly viewNumber: number
  /** Ascending by signer, one of each. */
  readonly segments: readonly SegmentRef[]
  /** Ascending by signer; none where the seed stays shut. */
  readonly openings: readonly SeedOpening[]
}

export function encodeProposal({ viewNumber, segments, openings }: Proposal): Uint8Array {
  const pairs = segments.map(({ signer, address }) => [
    hexToBytes(signer.slice(2)),
    hexToBytes(address.slice(2)),
  ])
  return encodeCbor([viewNumber, pairs, encodeOpenings(openings)])
}

/** @throws {TypeError | ProtocolError} */
export function openProposal(
  bytes: Uint8Array,
  place: Place,
): OracleStatement & { readonly proposal: Proposal } {
  const proposal = readProposal(bytes)
  return { ...openStatement(bytes, place), proposal }
}

/** What it says, whoever may have signed it: recovering a signer is what costs. @throws {TypeError | ProtocolError} */
export function readProposal(bytes: Uint8Array): Proposal {
  const statement = readStatement(bytes)
  if (statement.kind !== PROPOSAL) throw new TypeError(`a ${PROPOSAL} is needed, not a ${statement.kind}`)
  const value = decodeCbor(statement.body, { floats: false })
  if (!Array.isArray(value) || value.length !== 3)
    throw new TypeError('a proposal has a view, its segments and openings')
  const [viewNumber, listed, opened] = value
  if (typeof viewNumber !== 'number' || !(viewNumber >= 0 && viewNumber < 2 ** 32) || !Array.isArray(listed))
    throw new TypeError('a proposal has a view and its segments')
  const segments = listed.map(readRef)
  for (let at = 1; at < segments.length; at++) {
    if (segments[at - 1]!.signer >= segments[at]!.signer)
      throw new TypeError('the signers of a proposal’s segments ascend, each once')
  }
  return { viewNumber, segments, openings: decodeOpenings(opened, 'proposal.openings') }
}

function readRef(value: CborValue): SegmentRef {
  const [signer, address] = Array.isArray(value) ? value : []
  if (
    !(
      signer instanceof Uint8Array &&
      signer.length === 20 &&
      address instanceof Uint8Array &&
      address.length === 32
    )
  )
    throw new TypeError('a segment is named by its signer and its address')
  return { signer: toAddress(`0x${bytesToHex(signer)}`), address: `0x${bytesToHex(address)}` as Hash }
}
