/** Devices and their signed consents, for tests. */
import { createSigner } from '../../keys/make-signer.ts'
import { type CborValue, encodeCbor } from '../../protocol/cbor/cbor.ts'
import { type Consent, consentBytes, registryPlaceOf } from '../../protocol/chain-formats/consent.ts'
import type { Place } from '../../protocol/chain-formats/network-id.ts'
import type { SignedConsent } from '../../protocol/chain-formats/signed-consent.ts'
import type { Algorithm } from '../../protocol/cose/cose-key.ts'
import type { Signer } from '../../protocol/cose/signer.ts'
import type { Address } from '../../protocol/ids.ts'
import type { Deployment } from '../deployment-file.ts'

export interface ConsentOptions extends Partial<Omit<Consent, 'key' | 'details' | 'owner'>> {
  readonly owner: Address
  readonly signer?: Signer
  readonly alg?: Algorithm
  readonly details?: CborValue
  /** Where the consent is given for; another place makes it wrong. */
  readonly place?: Place & Pick<Deployment, 'registry'>
}

export const CELL = '872a1008dffffff'
const FAR_FUTURE = 4_000_000_000

export async function signConsent(
  deployment: Deployment,
  {
    signer = createSigner('ES256'),
    alg,
    owner,
    details = { pvW: 5000 },
    place = deployment,
    ...change
  }: ConsentOptions,
): Promise<SignedConsent & { readonly signer: Signer }> {
  const device = alg === undefined ? signer : createSigner(alg)
  const consent: Consent = {
    key: device.key,
    owner,
    cell: CELL,
    model: 'sensing/station',
    details: encodeCbor(details),
    nonce: 0,
    deadline: FAR_FUTURE,
    ...change,
  }
  return {
    consent,
    signature: await device.sign(consentBytes(consent, registryPlaceOf(place))),
    signer: device,
  }
}
