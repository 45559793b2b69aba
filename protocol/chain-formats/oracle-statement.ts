/**
 * What an oracle says to the others, signed with the account that its bond stands for:
 *
 *   [2, kind, epoch, body, signature]   in deterministic CBOR
 *
 * The signature is EIP-712 over kind, epoch and the SHA-256 of the body, in the 64 bytes of EIP-2098: any wallet can make
 * it, and a contract can check it.
 */
import { secp256k1 } from '@noble/curves/secp256k1.js'
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js'
import { decodeCbor, encodeCbor } from '../cbor/cbor.ts'
import { FORMAT_VERSION, versionedItems } from '../format-version.ts'
import { type Address, type Hash, toAddress } from '../ids.ts'
import { keccak256 } from '../merkle/keccak.ts'
import { sha256 } from '../merkle/sha256.ts'
import { ProtocolError } from '../protocol-error.ts'
import { type Eip712Domain, hashOfText, hashStruct, typedDataBytes } from './eip712.ts'
import { networkIdOf, type Place } from './network-id.ts'

export interface OracleStatement {
  readonly kind: string
  readonly epoch: number
  readonly body: Uint8Array
  /** The account whose signature it carries. */
  readonly signer: Address
}

const STATEMENT_TYPE = 'OracleStatement(string kind,uint64 epoch,bytes32 body)'
const SIGNATURE_BYTES = 64
const KIND_FORM = /^[a-z]{1,20}$/

export type StatementDraft = Omit<OracleStatement, 'signer'>

/**
 * SHA-256 of the body: what is signed for it.
 * @example bodyHash(new Uint8Array()) // → '0xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
 */
export function bodyHash(body: Uint8Array): Hash {
  return `0x${bytesToHex(sha256(body))}`
}

/**
 * @param sign 64 bytes of EIP-2098 over the statement's EIP-712 hash.
 * @example const bytes = await sealStatement({ kind: 'segment', epoch: 3, body }, draft => wallet.sign(draft))
 */
export async function sealStatement(
  draft: StatementDraft,
  sign: (draft: StatementDraft) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  return encodeCbor([FORMAT_VERSION, draft.kind, draft.epoch, draft.body, await sign(draft)])
}

/**
 * Reads a statement and recovers who signed it. @throws {ProtocolError} statement_malformed, version_unknown, cbor_*
 * @example const { kind, epoch, body, signer } = openStatement(bytes, deployment)
 */
export function openStatement(bytes: Uint8Array, place: Place): OracleStatement {
  const { signature, ...draft } = readStatement(bytes)
  const signer = recoverSigner(statementDigest(draft, place), signature)
  if (signer === undefined) throw malformed('has a signature that an account can have made')
  return { ...draft, signer }
}

/**
 * For bytes whose signer was recovered before. @throws {ProtocolError} statement_malformed, version_unknown, cbor_*
 * @example const { kind, epoch, signature } = readStatement(bytes) // whoever signed it
 */
export function readStatement(bytes: Uint8Array): StatementDraft & { readonly signature: Uint8Array } {
  const items = versionedItems(decodeCbor(bytes, { floats: false }), 4, malformed)
  const [kind, epoch, body, signature] = items
  if (typeof kind !== 'string' || !KIND_FORM.test(kind))
    throw malformed('has a kind of 1 to 20 lower-case letters')
  if (typeof epoch !== 'number' || !Number.isSafeInteger(epoch) || epoch < 0)
    throw malformed('names its epoch')
  if (!(body instanceof Uint8Array)) throw malformed('has its body in a byte string')
  if (!(signature instanceof Uint8Array) || signature.length !== SIGNATURE_BYTES)
    throw malformed(`has a signature of ${SIGNATURE_BYTES} bytes`)
  return { kind, epoch, body, signature }
}

/**
 * What is signed, 32 bytes.
 * @example statementDigest({ kind: 'segment', epoch: 3, body: new Uint8Array() }, { chainId: 1, settlement: `0x${'01'.repeat(20)}`, genesisHash: `0x${'02'.repeat(32)}` }).length // → 32
 */
export function statementDigest({ kind, epoch, body }: StatementDraft, place: Place): Uint8Array {
  const struct = hashStruct(STATEMENT_TYPE, [
    { type: 'bytes32', value: hashOfText(kind) },
    { type: 'uint64', value: epoch },
    { type: 'bytes32', value: sha256(body) },
  ])
  return keccak256(typedDataBytes(statementDomain(place), struct))
}

/** @example statementDomain({ chainId: 1, settlement: `0x${'01'.repeat(20)}`, genesisHash: `0x${'02'.repeat(32)}` }).name // → 'Cairn Oracles' */
export function statementDomain(place: Place): Eip712Domain {
  const { chainId, settlement } = place
  return { name: 'Cairn Oracles', chainId, verifyingContract: settlement, salt: networkIdOf(place) }
}

/** Statements are passed on and read again; the same bytes have the same signer. */
const recovered = new Map<string, Address | undefined>()
const REMEMBERED = 8_192

/**
 * @param compact r ‖ yParity and s, EIP-2098. @returns undefined for what no account can have signed.
 * @example recoverSigner(new Uint8Array(32), new Uint8Array(64)) // → undefined
 */
export function recoverSigner(digest: Uint8Array, compact: Uint8Array): Address | undefined {
  if (compact.length !== SIGNATURE_BYTES) return undefined
  const key = String.fromCharCode(...digest, ...compact)
  if (recovered.has(key)) return recovered.get(key)
  const signer = oneOf(chosen(digest, compact))
  recovered.set(key, signer)
  if (recovered.size > REMEMBERED) recovered.delete(recovered.keys().next().value!)
  return signer
}

/** A few oracles sign all that is said: one text for each, however often it is recovered. */
const signers = new Map<string, Address>()
const SIGNERS = 256

function oneOf(signer: Address | undefined): Address | undefined {
  if (signer === undefined) return undefined
  if (signers.size >= SIGNERS) signers.clear()
  const one = signers.get(signer) ?? signer
  signers.set(one, one)
  return one
}

/** What recovers is chosen once a process, as the beacon's group is (beacon/group.ts). */
export type Recover = (digest: Uint8Array, compact: Uint8Array) => Address | undefined

let chosen: Recover = recoverWithNoble

/**
 * It recovers from here on, in this process. Law: the same answers as `recoverWithNoble`.
 * @example useRecovery(recoverWithNoble) // what is used unless said
 */
export function useRecovery(recover: Recover): void {
  chosen = recover
}

/** @example recoverWithNoble(new Uint8Array(32), new Uint8Array(64)) // → undefined */
export function recoverWithNoble(digest: Uint8Array, compact: Uint8Array): Address | undefined {
  const parity = compact[32]! >> 7
  const rs = compact.slice()
  rs[32]! &= 0x7f
  try {
    const recovered = concatBytes(Uint8Array.of(parity), rs)
    const compressed = secp256k1.recoverPublicKey(recovered, digest, { prehash: false })
    const point = secp256k1.Point.fromBytes(compressed).toBytes(false)
    return toAddress(`0x${bytesToHex(keccak256(point.slice(1)).slice(12))}`)
  } catch {
    return undefined
  }
}

/**
 * As contracts and viem write it.
 * @example compactToBytes(`0x${'01'.repeat(64)}`).length // → 64
 */
export function compactToBytes(signature: `0x${string}`): Uint8Array {
  return hexToBytes(signature.slice(2))
}

function malformed(why: string): ProtocolError {
  return new ProtocolError('statement_malformed', `an oracle’s statement ${why}`)
}
