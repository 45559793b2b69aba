/** Offers left for devices that wait to be let in. */
import { KEPT } from '../../../api/accounts.ts'
import { readBody } from '../../../links/http/read-body.ts'
import { respondBytes } from '../../../links/http/respond.ts'
import { jsonRoute, route } from '../../../links/http/route.ts'
import { NodeError } from '../../errors.ts'
import { DEVICE } from '../questions.ts'
import type { Route } from '../route.ts'
import { senderOf } from '../sender.ts'
import type { NodeServices } from '../services.ts'

const OFFER_BYTES = 512
const BYTES = 'application/octet-stream'

export function pairingRoutes({ pairing, trustProxy }: NodeServices): readonly Route[] {
  return [
    jsonRoute({
      method: 'POST',
      path: '/v1/pairings/:id',
      summary: 'Leaves an offer for a device that shows a link to join; it is kept for ten minutes.',
      asks: DEVICE,
      body: { contentType: BYTES, description: 'As protocol/pairing.ts seals it.' },
      answer: { schema: KEPT, description: 'It is kept' },
      problems: ['parameter_invalid', 'body_too_large', 'relay_busy'],
      async handle({ id }, context) {
        const offer = await readBody(context.req.raw, OFFER_BYTES)
        const retryAfterMs = pairing.take(senderOf(context, trustProxy))
        if (retryAfterMs > 0 || !pairing.mailbox.leave(id, offer))
          throw new NodeError('relay_busy', { retryAfterMs: Math.max(1_000, retryAfterMs) })
        return { kept: true }
      },
    }),
    route({
      method: 'GET',
      path: '/v1/pairings/:id',
      summary: 'The offer that was left for a device.',
      asks: DEVICE,
      answer: { contentType: BYTES, description: 'The sealed offer' },
      problems: ['parameter_invalid', 'offer_none'],
      handle({ id }) {
        const offer = pairing.mailbox.read(id)
        if (offer === undefined) throw new NodeError('offer_none', { device: id })
        return respondBytes(offer, BYTES)
      },
    }),
  ]
}
