/** This browser into the registry: its consent to owner and place, sent by the node's relay. */
import type { NetworkView } from '../../../client/node-api.ts'
import { type Address, toAddress } from '../../../protocol/ids.ts'
import { encodeSignedConsent, signConsent } from '../../../protocol/signed-consent.ts'
import type { Signer } from '../../../protocol/signer.ts'
import { askNode } from '../api/ask-node.ts'
import { type RegistryEntry, relayRegistration } from '../api/relay.ts'
import { recall, remember } from '../me/keep.ts'
import type { Calibration } from './calibration.ts'
import type { Hearing } from './microphone.ts'

export interface Registration {
  readonly network: NetworkView
  readonly signer: Signer
  readonly owner: Address
  readonly cell: string
  readonly hearing: Hearing
  readonly calibration: Calibration
}

/** A replay makes minutes of it. */
const CONSENT_S = 30 * 86_400
const NAME = 'registered'

/** Nothing happens where it is registered already, and no network is needed where this browser remembers it. @throws {NodeProblem} registration_refused, relay_busy, … */
export async function registerBrowser(registration: Registration): Promise<void> {
  const { network, signer, owner, cell, hearing, calibration } = registration
  if ((await recall(NAME)) === signer.subject) return
  const entry = (await askNode(`/v1/relay/registrations/${signer.subject}`)) as RegistryEntry
  if (entry.registered) return remember(NAME, signer.subject)
  const { deployment } = network
  const place = {
    chainId: Number(deployment['chainId']),
    registry: toAddress(String(deployment['registry'])),
  }
  const details = {
    rateHz: hearing.rateHz,
    offsetDb: calibration.offsetDb,
    uncertaintyDb: calibration.uncertaintyDb,
    ...(hearing.untold.length === 0 ? {} : { untold: hearing.untold.join(' ') }),
  }
  const draft = { signer, owner, cell, model: 'sensing/phone', details, nonce: entry.nonce }
  const signed = await signConsent({ ...draft, deadline: entry.nowS + CONSENT_S }, place)
  await relayRegistration(encodeSignedConsent(signed))
  await remember(NAME, signer.subject)
}
