/** A device into the registry by a node that pays for the gas: its own consent to owner and place, nothing else. */

import type { REGISTRY_ENTRY } from '../api/accounts.ts'
import type { Answer } from '../api/answer.ts'
import {
  type ConsentDraft,
  encodeSignedConsent,
  signConsent,
} from '../protocol/chain-formats/signed-consent.ts'
import { toAddress, toHash } from '../protocol/ids.ts'
import type { NetworkView } from './node-api.ts'

/** How it is asked. What does not answer, or answers with a problem, is thrown. */
export interface RelayClient {
  json(path: string): Promise<unknown>
  post(path: string, body: Uint8Array): Promise<unknown>
}

type RegistryEntry = Answer<typeof REGISTRY_ENTRY>

/** A replay makes minutes of it. */
const CONSENT_S = 30 * 86_400

/**
 * Nothing happens where it is this owner's already; another owner's is refused by the registry, with its reason.
 * @example
 * const network = await api.getNetwork()
 * const device = { signer, owner, cell: '871faa78cffffff', model: 'sensing/phone', details: {} }
 * await registerByRelay(client, network, device)
 */
export async function registerByRelay(
  client: RelayClient,
  { deployment, networkId }: Pick<NetworkView, 'deployment' | 'networkId'>,
  draft: Omit<ConsentDraft, 'nonce' | 'deadline'>,
): Promise<void> {
  // The documented boundary: what the node's API description says it is.
  const entry = (await client.json(`/v1/relay/registrations/${draft.signer.subject}`)) as RegistryEntry
  if (entry.owner === draft.owner) return
  const place = {
    chainId: Number(deployment['chainId']),
    registry: toAddress(String(deployment['registry'])),
    network: toHash(networkId),
  }
  const deadline = entry.nowS + CONSENT_S
  const signed = await signConsent({ ...draft, nonce: entry.nonce, deadline }, place)
  await client.post('/v1/relay/registrations', encodeSignedConsent(signed))
}
