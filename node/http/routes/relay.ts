/** Transactions sent for people who have no coins for gas. */
import type { Context } from 'hono'
import { decodeSignedConsent, type SignedConsent } from '../../../protocol/chain-formats/signed-consent.ts'
import { subjectIdOf as idOfKey } from '../../../protocol/cose/cose-key.ts'
import { ProtocolError } from '../../../protocol/protocol-error.ts'
import { NodeError } from '../../errors.ts'
import type { Relay } from '../../relay/relay.ts'
import { addressOf, subjectIdOf } from '../parameters.ts'
import { readBody } from '../read-body.ts'
import { CBOR, respondJson } from '../respond.ts'
import type { Route } from '../route.ts'
import { address, amount, flag, hash, id, integer, list, object } from '../schema.ts'
import { senderOf } from '../sender.ts'
import type { NodeServices } from '../services.ts'
import { readAssets } from './accounts.ts'

const CONSENT_BYTES = 4_096
const BUSY = ['relay_none', 'relay_busy', 'chain_unreachable', 'parameter_invalid'] as const
const CLAIM = object({ asset: address, amount, epoch: integer, transaction: hash, gasUsed: amount })

export function relayRoutes(services: NodeServices): readonly Route[] {
  return [
    {
      method: 'POST',
      path: '/v1/relay/claims/:address',
      summary: 'Claims whatever an account can claim now. It is paid to the account, whoever asks.',
      parameters: [{ name: 'address', in: 'path', description: 'Account on the chain.', schema: address }],
      answer: { contentType: 'application/json', description: 'One entry an asset', schema: list(CLAIM) },
      problems: [...BUSY, 'nothing_to_claim'],
      handle: context => claim(context, services),
    },
    {
      method: 'POST',
      path: '/v1/relay/registrations',
      summary: 'Registers a device by its own signed consent.',
      body: {
        contentType: CBOR,
        description: '[COSE_Key, owner, cell, model, details, nonce, deadline, signature], canonical CBOR.',
      },
      answer: {
        contentType: 'application/json',
        description: 'The device is in the registry',
        schema: object({ device: id, transaction: hash, gasUsed: amount }),
      },
      problems: [...BUSY, 'consent_malformed', 'registration_refused', 'body_too_large'],
      handle: context => register(context, services),
    },
    {
      method: 'GET',
      path: '/v1/relay/registrations/:id',
      summary: 'What the registry knows of a device now: its consent names the nonce.',
      parameters: [{ name: 'id', in: 'path', description: 'Subject id.', schema: id }],
      answer: {
        contentType: 'application/json',
        description: 'nowS: the newest block’s time, from which a deadline is counted.',
        schema: object({ 'owner?': address, nonce: integer, registered: flag, nowS: integer }),
      },
      problems: BUSY,
      handle: context => readEntry(context, services),
    },
  ]
}

async function claim(context: Context, services: NodeServices): Promise<Response> {
  const relay = relayOf(services)
  const account = addressOf('address', context.req.param('address') ?? '')
  const { assets } = await readAssets(account, services)
  return respondJson(await relay.claim(account, assets, senderOf(context, services.trustProxy)))
}

async function register(context: Context, services: NodeServices): Promise<Response> {
  const relay = relayOf(services)
  const signed = readConsent(await readBody(context.req.raw, CONSENT_BYTES))
  const device = idOfKey(signed.consent.key)
  const registered = await relay.register(device, signed, senderOf(context, services.trustProxy))
  await services.devices.refresh()
  return respondJson(registered)
}

async function readEntry(context: Context, services: NodeServices): Promise<Response> {
  const [{ owner, nonce }, { timeMs }] = await Promise.all([
    relayOf(services).readEntry(subjectIdOf(context)),
    services.chain.getHead(),
  ])
  const nowS = Math.floor(timeMs / 1000)
  return respondJson({
    ...(owner === undefined ? {} : { owner }),
    registered: owner !== undefined,
    nonce,
    nowS,
  })
}

function relayOf({ relay }: NodeServices): Relay {
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
