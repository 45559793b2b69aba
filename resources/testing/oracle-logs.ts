/** What oracles took in for an epoch, batch by batch, as segments that others have acknowledged with real signatures. */
import { secp256k1 } from '@noble/curves/secp256k1.js'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { signRecoverable } from 'tiny-secp256k1'
import { batchesOf } from '../../kernel/bundle/merge-segments.ts'
import type { LateEvidence, LateGroup, LoggedEvidence, Segment } from '../../kernel/bundle/segment.ts'
import type { Evidence } from '../../kernel/evidence.ts'
import { ACK } from '../../kernel/messages/arrivals.ts'
import { encodeCbor } from '../../protocol/cbor/cbor.ts'
import { networkIdOf, type Place } from '../../protocol/chain-formats/network-id.ts'
import { bodyHash, statementDigest } from '../../protocol/chain-formats/oracle-statement.ts'
import { FORMAT_VERSION } from '../../protocol/format-version.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { keccak256 } from '../../protocol/merkle/keccak.ts'
import { sha256 } from '../../protocol/merkle/sha256.ts'
import { logHead } from '../../protocol/receipt/receipt-tree.ts'

export interface OracleKey {
  readonly address: Address
  readonly secret: Uint8Array
}

export type OracleLog = Pick<Segment, 'batches' | 'acks' | 'entries'>

/** The same number is the same oracle. */
export function oracleKey(number: number): OracleKey {
  const secret = sha256(utf8ToBytes(`an oracle for tests, number ${number}`))
  const point = secp256k1.getPublicKey(secret, false)
  return { secret, address: toAddress(`0x${bytesToHex(keccak256(point.slice(1)).slice(12))}`) }
}

export interface LogParts {
  readonly oracle: OracleKey
  readonly epoch: number
  readonly place: Place
  readonly evidence: readonly Evidence[]
  /** So often it shows its log, and those who are there acknowledge what is new. */
  readonly everyMs: number
  /** Others that are there then: as many as it takes. */
  readonly othersAt: (atMs: number) => readonly OracleKey[]
}

/** What came in between two shows is a batch. */
export function logOf({ oracle, epoch, place, evidence, everyMs, othersAt }: LogParts): OracleLog {
  const sorted = evidence.toSorted((a, b) => a.arrivedAtMs - b.arrivedAtMs)
  const shows = [...Map.groupBy(sorted, ({ arrivedAtMs }) => Math.floor(arrivedAtMs / everyMs) + 1)]
  const entries = shows.flatMap(([, arrived], batch) =>
    arrived.map((entry): LoggedEvidence => ({ ...entry, batch })),
  )
  const batches = shows.map(([, arrived]) => arrived.length)
  const roots = batchesOf({ entries, batches }, epoch, networkIdOf(place)).map(({ tree }) => tree.root)
  const acks = shows.flatMap(([show], batch) => {
    const seenMs = show * everyMs
    const head = logHead(roots.slice(0, batch + 1))
    const body = encodeCbor([hexToBytes(oracle.address.slice(2)), batch + 1, head, seenMs])
    return othersAt(seenMs).map(other => acknowledge(other, epoch, body, place))
  })
  return { entries, batches, acks }
}

/** As another's segment brings it. */
export function groupOf(log: OracleLog, oracle: Address, epoch: number, place: Place): LateGroup {
  const batches = batchesOf(log, epoch, networkIdOf(place))
  const entries = batches.flatMap(({ entries: logged, tree }) =>
    logged.map((entry, at): LateEvidence => ({ ...entry, path: tree.pathOf(at) })),
  )
  return { oracle, epoch, acks: log.acks, entries, roots: batches.map(({ tree }) => tree.root) }
}

/** Courses have much in common, and the same statement is signed once. */
const signed = new Map<string, Uint8Array>()

function acknowledge({ secret }: OracleKey, epoch: number, body: Uint8Array, place: Place): Uint8Array {
  const key = `${bytesToHex(secret)}${epoch}${bodyHash(body)}`
  const known = signed.get(key)
  if (known !== undefined) return known
  const digest = statementDigest({ kind: ACK, epoch, body }, place)
  const { signature, recoveryId } = signRecoverable(digest, secret)
  signature[32]! |= recoveryId << 7
  const bytes = encodeCbor([FORMAT_VERSION, ACK, epoch, body, signature])
  signed.set(key, bytes)
  return bytes
}
