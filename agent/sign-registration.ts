/** A device's consent to be registered, as the registry wants it: the fields, and the device's own signature over them. */
import { encodeCbor } from '../protocol/cbor.ts'
import { type Consent, consentBytes, type RegistryPlace } from '../protocol/consent.ts'
import type { Address } from '../protocol/ids.ts'
import type { Signer } from '../protocol/signer.ts'

export interface RegistrationDraft {
  readonly signer: Signer
  readonly owner: Address
  /** H3 cell in hex; empty for none. */
  readonly cell: string
  /** `resource/model`. */
  readonly model: string
  readonly details: Readonly<Record<string, number | string>>
  readonly nonce: number
  /** Seconds since 1970. */
  readonly deadline: number
}

export interface SignedRegistration {
  readonly consent: Consent
  /** 64 bytes. */
  readonly signature: Uint8Array
}

export async function signRegistration(
  draft: RegistrationDraft,
  place: RegistryPlace,
): Promise<SignedRegistration> {
  const { signer, details, ...rest } = draft
  const consent: Consent = { ...rest, key: signer.key, details: encodeCbor({ ...details }) }
  return { consent, signature: await signer.sign(consentBytes(consent, place)) }
}
