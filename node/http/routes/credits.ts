/** Credits, where members pay with them: what they cost, what an account has to buy some with, and buying them without coins. */
import type { Context } from 'hono'
import { BOUGHT_CREDITS, BUYER, CREDITS } from '../../../api/credits.ts'
import { readBody } from '../../../links/http/read-body.ts'
import { jsonRoute } from '../../../links/http/route.ts'
import { decodeSignedPurchase, type SignedPurchase } from '../../../protocol/chain-formats/signed-purchase.ts'
import type { Address } from '../../../protocol/ids.ts'
import { ProtocolError } from '../../../protocol/protocol-error.ts'
import { NodeError } from '../../errors.ts'
import { ACCOUNT } from '../questions.ts'
import { CBOR } from '../respond.ts'
import type { Route } from '../route.ts'
import { senderOf } from '../sender.ts'
import type { NodeServices } from '../services.ts'
import { RELAY_BUSY, relayOf } from './relay.ts'

const PURCHASE_BYTES = 2_048

export function creditRoutes(services: NodeServices): readonly Route[] {
  return [
    jsonRoute({
      method: 'GET',
      path: '/v1/credits',
      summary: 'What credits cost now, where members pay with them.',
      answer: { schema: CREDITS, description: 'As of the chain’s newest block' },
      problems: ['credits_none', 'chain_unreachable'],
      handle: () => readCredits(services),
    }),
    jsonRoute({
      method: 'GET',
      path: '/v1/credits/:address',
      summary: 'What an account could buy credits with, and what its next purchase has to name.',
      asks: ACCOUNT,
      answer: { schema: BUYER, description: 'As of the chain’s newest block' },
      problems: ['credits_none', 'parameter_invalid', 'chain_unreachable'],
      handle: ({ address }) => readBuyer(address, services),
    }),
    jsonRoute({
      method: 'POST',
      path: '/v1/relay/purchases',
      summary: 'Brings to the chain what an account has signed to buy credits with.',
      body: {
        contentType: CBOR,
        description:
          '[2, buyer, account, asset, amount, least, until, nonce, signature, permit’s deadline, permit’s signature], canonical CBOR.',
      },
      answer: { schema: BOUGHT_CREDITS, description: 'They are in the account’s deposit' },
      problems: [...RELAY_BUSY, 'credits_none', 'purchase_malformed', 'purchase_refused', 'body_too_large'],
      handle: (_asked, context) => buy(context, services),
    }),
  ]
}

/** @throws {NodeError} credits_none */
function requireCredits({ network }: NodeServices): void {
  if (network.rules.payment.credits === undefined) throw new NodeError('credits_none')
}

async function readCredits(services: NodeServices) {
  requireCredits(services)
  const { money, ...rest } = await services.credits.read()
  return { ...rest, money: { ...money } }
}

async function readBuyer(account: Address, services: NodeServices) {
  requireCredits(services)
  const { nonce, nowS, token, money } = await services.credits.readBuyer(account)
  return { nonce, nowS, token: { ...token }, money: { ...money } }
}

async function buy(context: Context, services: NodeServices) {
  requireCredits(services)
  const relay = relayOf(services)
  const purchase = read(await readBody(context.req.raw, PURCHASE_BYTES))
  return relay.buyCredits(purchase, senderOf(context, services.trustProxy))
}

function read(body: Uint8Array): SignedPurchase {
  try {
    return decodeSignedPurchase(body)
  } catch (error) {
    if (error instanceof ProtocolError || error instanceof TypeError)
      throw new NodeError('purchase_malformed', { why: error.message.slice(0, 200) })
    throw error
  }
}
