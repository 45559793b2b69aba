/**
 * A device's consent to be registered with its own signature, and its form on the way to whoever registers it: canonical
 * CBOR of [2, key, owner, cell, model, details, nonce, deadline, signature].
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { decodeCbor, encodeCbor } from '../cbor/cbor.ts'
import { decodeCoseKey, encodeCoseKey } from '../cose/cose-key.ts'
import type { Signer } from '../cose/signer.ts'
import { FORMAT_VERSION, versionedItems } from '../format-version.ts'
import { type Address, toAddress } from '../ids.ts'
import { ProtocolError } from '../protocol-error.ts'
import { type Consent, cellToUint, consentBytes, modelToBytes32, type RegistryPlace } from './consent.ts'

export interface SignedConsent {
  readonly consent: Consent
  /** The device's, over `consentBytes(consent, …)`: 64 bytes. */
  readonly signature: Uint8Array
}

export interface ConsentDraft {
  readonly signer: Signer
  readonly owner: Address
  /** H3 cell in hex; empty for none. */
  readonly cell: string
  /** `resource/model`. */
  readonly model: string
  readonly details: Readonly<Record<string, number | string>>
  /** How often the registry has had this device before. */
  readonly nonce: number
  /** Seconds since 1970. */
  readonly deadline: number
}

/** @example const signed = await signConsent({ signer, owner, cell, model, details: {}, nonce: 0, deadline }, place) */
export async function signConsent(draft: ConsentDraft, place: RegistryPlace): Promise<SignedConsent> {
  const { signer, details, ...rest } = draft
  const consent: Consent = { ...rest, key: signer.key, details: encodeCbor({ ...details }) }
  return { consent, signature: await signer.sign(consentBytes(consent, place)) }
}

/** As the registry has it: details are few words. */
const MOST_DETAILS = 1024

/** @example await client.post('/v1/relay/registrations', encodeSignedConsent(signed)) */
export function encodeSignedConsent({ consent, signature }: SignedConsent): Uint8Array {
  const { key, owner, cell, model, details, nonce, deadline } = consent
  const whose = hexToBytes(owner.slice(2))
  return encodeCbor([
    FORMAT_VERSION,
    encodeCoseKey(key),
    whose,
    cell,
    model,
    details,
    nonce,
    deadline,
    signature,
  ])
}

/**
 * Its form alone: whether the device signed it, the registry says. @throws {ProtocolError} consent_malformed, version_unknown, key_*, cbor_*
 * @example const { consent, signature } = decodeSignedConsent(body)
 */
export function decodeSignedConsent(bytes: Uint8Array): SignedConsent {
  const items = versionedItems(decodeCbor(bytes, { floats: false }), 8, malformed)
  const [key, owner, cell, model, details, nonce, deadline, signature] = items
  const consent: Consent = {
    key: decodeCoseKey(bytesOf(key, 'key')),
    owner: toAddress(`0x${bytesToHex(bytesOf(owner, 'owner', 20))}`),
    cell: checked(cell, 'cell', cellToUint),
    model: checked(model, 'model', modelToBytes32),
    details: bytesOf(details, 'details'),
    nonce: countOf(nonce, 'nonce'),
    deadline: countOf(deadline, 'deadline'),
  }
  if (consent.details.length > MOST_DETAILS) throw malformed(`has details of at most ${MOST_DETAILS} bytes`)
  return { consent, signature: bytesOf(signature, 'signature', 64) }
}

function bytesOf(value: unknown, name: string, length?: number): Uint8Array {
  if (value instanceof Uint8Array && (length === undefined || value.length === length)) return value
  throw malformed(`has its ${name} in a byte string${length === undefined ? '' : ` of ${length}`}`)
}

function countOf(value: unknown, name: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw malformed(`has a whole number from 0 as its ${name}`)
}

function checked(value: unknown, name: string, check: (text: string) => unknown): string {
  if (typeof value !== 'string') throw malformed(`has its ${name} as text`)
  try {
    check(value)
  } catch (error) {
    throw malformed(`has a ${name} that the registry takes: ${String(error)}`)
  }
  return value
}

function malformed(why: string): ProtocolError {
  return new ProtocolError('consent_malformed', `a signed consent ${why}`)
}
