/** Offers left for devices that wait to be let in. */
import { NodeError } from '../../errors.ts'
import { subjectIdOf } from '../parameters.ts'
import { readBody } from '../read-body.ts'
import { respondBytes, respondJson } from '../respond.ts'
import type { Parameter, Route } from '../route.ts'
import { flag, id, object } from '../schema.ts'
import { senderOf } from '../sender.ts'
import type { NodeServices } from '../services.ts'

const DEVICE: Parameter = { name: 'id', in: 'path', description: 'Subject id.', schema: id }
const OFFER_BYTES = 512
const BYTES = 'application/octet-stream'

export function pairingRoutes({ pairing, trustProxy }: NodeServices): readonly Route[] {
  return [
    {
      method: 'POST',
      path: '/v1/pairings/:id',
      summary: 'Leaves an offer for a device that shows a link to join; it is kept for ten minutes.',
      parameters: [DEVICE],
      body: { contentType: BYTES, description: 'As protocol/pairing.ts seals it.' },
      answer: { contentType: 'application/json', description: 'It is kept', schema: object({ kept: flag }) },
      problems: ['parameter_invalid', 'body_too_large', 'relay_busy'],
      handle: async context => {
        const device = subjectIdOf(context)
        const offer = await readBody(context.req.raw, OFFER_BYTES)
        const retryAfterMs = pairing.take(senderOf(context, trustProxy))
        if (retryAfterMs > 0 || !pairing.mailbox.leave(device, offer))
          throw new NodeError('relay_busy', { retryAfterMs: Math.max(1_000, retryAfterMs) })
        return respondJson({ kept: true })
      },
    },
    {
      method: 'GET',
      path: '/v1/pairings/:id',
      summary: 'The offer that was left for a device.',
      parameters: [DEVICE],
      answer: { contentType: BYTES, description: 'The sealed offer' },
      problems: ['parameter_invalid', 'offer_none'],
      handle: context => {
        const device = subjectIdOf(context)
        const offer = pairing.mailbox.read(device)
        if (offer === undefined) throw new NodeError('offer_none', { device })
        return respondBytes(offer, BYTES)
      },
    },
  ]
}
