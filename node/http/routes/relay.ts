/** Transactions sent for people who have no coins for gas. */
import type { Context } from 'hono'
import { REGISTERED, REGISTRY_ENTRY, RELAYED_CLAIMS } from '../../../api/accounts.ts'
import { readBody } from '../../../links/http/read-body.ts'
import { jsonRoute } from '../../../links/http/route.ts'
import { decodeSignedConsent, type SignedConsent } from '../../../protocol/chain-formats/signed-consent.ts'
import { subjectIdOf } from '../../../protocol/cose/cose-key.ts'
import type { Address, SubjectId } from '../../../protocol/ids.ts'
import { ProtocolError } from '../../../protocol/protocol-error.ts'
import { NodeError } from '../../errors.ts'
import type { Relay } from '../../relay/relay.ts'
import { ACCOUNT, DEVICE } from '../questions.ts'
import { CBOR } from '../respond.ts'
import type { Route } from '../route.ts'
import { senderOf } from '../sender.ts'
import type { NodeServices } from '../services.ts'
import { readAssets } from './accounts.ts'

const CONSENT_BYTES = 4_096
/** What every question to a relay may be answered with. */
export const RELAY_BUSY = ['relay_none', 'relay_busy', 'chain_unreachable', 'parameter_invalid'] as const

export function relayRoutes(services: NodeServices): readonly Route[] {
  return [
    jsonRoute({
      method: 'POST',
      path: '/v1/relay/claims/:address',
      summary: 'Claims whatever an account can claim now. It is paid to the account, whoever asks.',
      asks: ACCOUNT,
      answer: { schema: RELAYED_CLAIMS, description: 'One entry an asset' },
      problems: [...RELAY_BUSY, 'nothing_to_claim'],
      handle: ({ address }, context) => claim(address, context, services),
    }),
    jsonRoute({
      method: 'POST',
      path: '/v1/relay/registrations',
      summary: 'Registers a device by its own signed consent.',
      body: {
        contentType: CBOR,
        description: '[COSE_Key, owner, cell, model, details, nonce, deadline, signature], canonical CBOR.',
      },
      answer: { schema: REGISTERED, description: 'The device is in the registry' },
      problems: [...RELAY_BUSY, 'consent_malformed', 'registration_refused', 'body_too_large'],
      handle: (_asked, context) => register(context, services),
    }),
    jsonRoute({
      method: 'GET',
      path: '/v1/relay/registrations/:id',
      summary: 'What the registry knows of a device now: its consent names the nonce.',
      asks: DEVICE,
      answer: { schema: REGISTRY_ENTRY, description: 'As of the newest block' },
      problems: [...RELAY_BUSY, 'node_busy'],
      handle: ({ id }, context) => readEntry(id, context, services),
    }),
  ]
}

async function claim(account: Address, context: Context, services: NodeServices) {
  const relay = relayOf(services)
  const { assets } = await readAssets(account, services)
  return relay.claim(account, assets, senderOf(context, services.trustProxy))
}

async function register(context: Context, services: NodeServices) {
  const relay = relayOf(services)
  const signed = readConsent(await readBody(context.req.raw, CONSENT_BYTES))
  const device = subjectIdOf(signed.consent.key)
  const registered = await relay.register(device, signed, senderOf(context, services.trustProxy))
  await services.devices.refresh()
  return registered
}

async function readEntry(device: SubjectId, context: Context, services: NodeServices) {
  const [{ owner, nonce, accepted }, { timeMs }] = await Promise.all([
    relayOf(services).readEntry(device, senderOf(context, services.trustProxy)),
    services.chain.getHead(),
  ])
  const nowS = Math.floor(timeMs / 1000)
  return { ...(owner === undefined ? {} : { owner }), registered: owner !== undefined, accepted, nonce, nowS }
}

export function relayOf({ relay }: Pick<NodeServices, 'relay'>): Relay {
  if (relay === undefined) throw new NodeError('relay_none')
  return relay
}

function readConsent(body: Uint8Array): SignedConsent {
  try {
    return decodeSignedConsent(body)
  } catch (error) {
    if (error instanceof ProtocolError || error instanceof TypeError)
      throw new NodeError('consent_malformed', { why: error.message.slice(0, 200) })
    throw error
  }
}
