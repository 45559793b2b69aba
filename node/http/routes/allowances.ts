/** What owners let their devices spend, and how much is left: by account and by device; and given by signature, through the relay. */
import type { Context } from 'hono'
import { ALLOWANCE_NONCE, ALLOWANCES, ALLOWED } from '../../../api/allowances.ts'
import { readBody } from '../../../links/http/read-body.ts'
import { jsonRoute } from '../../../links/http/route.ts'
import { decodeSignedAcceptance } from '../../../protocol/chain-formats/signed-acceptance.ts'
import type { Address, SubjectId } from '../../../protocol/ids.ts'
import { ProtocolError } from '../../../protocol/protocol-error.ts'
import { ALLOWANCE } from '../../../protocol/words/allowance.ts'
import { NodeError } from '../../errors.ts'
import { explainAllowances } from '../../explain/explain-allowances.ts'
import { ACCOUNT, DEVICE } from '../questions.ts'
import { CBOR } from '../respond.ts'
import type { Route } from '../route.ts'
import { senderOf } from '../sender.ts'
import type { NodeServices } from '../services.ts'
import type { StateShelf } from '../state-shelf.ts'
import { RELAY_BUSY, relayOf } from './relay.ts'

const ALLOWANCE_BYTES = 2_048
const ANSWER = { schema: ALLOWANCES, description: 'As the next epoch would begin with them' }

export function allowanceRoutes(services: NodeServices, states: StateShelf): readonly Route[] {
  return [
    jsonRoute({
      method: 'GET',
      path: '/v1/accounts/:address/allowances',
      summary: 'What an account lets devices spend of its deposit, and what is left of that.',
      asks: ACCOUNT,
      answer: ANSWER,
      problems: ['parameter_invalid', 'chain_unreachable'],
      handle: ({ address: account }) => list({ account }, services, states),
    }),
    jsonRoute({
      method: 'GET',
      path: '/v1/devices/:id/allowances',
      summary: 'What accounts let the device spend; only its owner’s is of any use.',
      asks: DEVICE,
      answer: ANSWER,
      problems: ['parameter_invalid', 'chain_unreachable'],
      handle: ({ id: device }) => list({ device }, services, states),
    }),
    jsonRoute({
      method: 'GET',
      path: '/v1/relay/allowances/:address/devices/:id',
      summary: 'What the account’s next allowance for the device has to name.',
      asks: { ...ACCOUNT, ...DEVICE },
      answer: { schema: ALLOWANCE_NONCE, description: 'As of the newest block' },
      problems: [...RELAY_BUSY, 'node_busy'],
      handle: ({ address, id }, context) => readNonce(address, id, context, services),
    }),
    jsonRoute({
      method: 'POST',
      path: '/v1/relay/allowances',
      summary: 'Brings to the chain what an account has signed that it lets a device spend.',
      body: {
        contentType: CBOR,
        description: 'The word `allowance` with the account’s signature (docs/protocol.md).',
      },
      answer: { schema: ALLOWED, description: 'It stands from the next epoch’s facts on' },
      problems: [...RELAY_BUSY, 'allowance_malformed', 'allowance_refused', 'body_too_large'],
      handle: (_asked, context) => allow(context, services),
    }),
    jsonRoute({
      method: 'POST',
      path: '/v1/relay/acceptances',
      summary:
        'Brings to the chain that an account takes a device as its own: only then is an allowance of any use.',
      body: { contentType: CBOR, description: '[2, device, account, deadline, signature], canonical CBOR.' },
      answer: { schema: ALLOWED, description: 'The device is accepted' },
      problems: [...RELAY_BUSY, 'acceptance_malformed', 'acceptance_refused', 'body_too_large'],
      handle: (_asked, context) => accept(context, services),
    }),
  ]
}

async function list(
  which: { readonly account?: Address; readonly device?: SubjectId },
  { readFacts, deployment, network }: NodeServices,
  states: StateShelf,
) {
  const [{ allowances, devices, payment }, { epoch, allowances: spent }] = await Promise.all([
    readFacts(),
    states.newest(),
  ])
  const atMs = deployment.genesisMs + (epoch + 1) * network.rules.epochMs
  const standing = allowances.filter(({ asset }) => asset === payment)
  return explainAllowances(which, { allowances: standing, devices, spent, atMs })
}

async function readNonce(account: Address, device: SubjectId, context: Context, services: NodeServices) {
  const [nonce, { timeMs }] = await Promise.all([
    relayOf(services).readAllowanceNonce(account, device, senderOf(context, services.trustProxy)),
    services.chain.getHead(),
  ])
  return { nonce, nowS: Math.floor(timeMs / 1000) }
}

async function allow(context: Context, services: NodeServices) {
  const relay = relayOf(services)
  const body = await readBody(context.req.raw, ALLOWANCE_BYTES)
  const given = readWith(() => ALLOWANCE.decode(body), 'allowance_malformed')
  return relay.allow(given, senderOf(context, services.trustProxy))
}

async function accept(context: Context, services: NodeServices) {
  const relay = relayOf(services)
  const body = await readBody(context.req.raw, ALLOWANCE_BYTES)
  const taken = readWith(() => decodeSignedAcceptance(body), 'acceptance_malformed')
  const word = await relay.accept(taken, senderOf(context, services.trustProxy))
  await services.devices.refresh()
  return word
}

function readWith<Said>(read: () => Said, code: 'allowance_malformed' | 'acceptance_malformed'): Said {
  try {
    return read()
  } catch (error) {
    if (error instanceof ProtocolError || error instanceof TypeError)
      throw new NodeError(code, { why: error.message.slice(0, 200) })
    throw error
  }
}
