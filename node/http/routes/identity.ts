/** Who a machine is (W3C DID Core), and what listed keys vouch for of it. */
import type { Context } from 'hono'
import { DID_DOCUMENT, VOUCHERS } from '../../../api/identity.ts'
import { jsonRoute, route } from '../../../links/http/route.ts'
import { didDocument } from '../../../protocol/cose/did-document.ts'
import { DEVICE } from '../questions.ts'
import type { Route } from '../route.ts'
import type { NodeServices } from '../services.ts'
import type { StateShelf } from '../state-shelf.ts'
import { findDevice } from './find-device.ts'

const DID_JSON = 'application/did+ld+json'
/** A name or an address, with a port where it is not the usual one. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[[0-9a-f:]{2,39}\])(?::\d{1,5})?$/i

export function identityRoutes(services: NodeServices, states: StateShelf): readonly Route[] {
  return [
    route({
      method: 'GET',
      path: '/v1/devices/:id/did.json',
      summary:
        'Who the device is, as a DID document: did:web of this node and did:key, controlled by its owner.',
      asks: DEVICE,
      answer: {
        contentType: DID_JSON,
        schema: DID_DOCUMENT,
        description: 'Under the name that the node was asked by',
      },
      problems: ['device_unknown', 'parameter_invalid'],
      async handle({ id }, context) {
        const { key, owner } = await findDevice(id, services)
        const { chainId } = services.deployment
        const document = didDocument({ id, key, owner, chainId, node: nodeAsAsked(context) })
        return new Response(JSON.stringify(document), { headers: { 'content-type': DID_JSON, vary: 'host' } })
      },
    }),
    jsonRoute({
      method: 'GET',
      path: '/v1/devices/:id/vouchers',
      summary: 'What listed keys (installers, makers, grid operators) vouch for of the device now.',
      asks: DEVICE,
      answer: { schema: VOUCHERS, description: 'After the newest epoch that is computed' },
      problems: ['device_unknown', 'parameter_invalid'],
      async handle({ id }) {
        await findDevice(id, services)
        const { vouchers } = await states.newest()
        return vouchers.filter(({ subject }) => subject === id).map(({ subject: _, ...voucher }) => voucher)
      },
    }),
  ]
}

/** did:web is for names with a certificate; on one's own machine the document says so by its address. */
function nodeAsAsked(context: Context): string {
  const { protocol, host } = new URL(context.req.url)
  const named = context.req.header('host') ?? host
  const said = context.req.header('x-forwarded-proto') === 'https' ? 'https:' : protocol
  return `${said}//${HOST.test(named) ? named.toLowerCase() : host}`
}
