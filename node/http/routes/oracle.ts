/** What the oracles of a network ask each other. Whoever asks learns nothing that the bundle will not show. */

import type { Context } from 'hono'
import { bodyHash } from '../../../protocol/oracle-statement.ts'
import { encodeRound } from '../../agreement/peer.ts'
import { hashOf, numberOf } from '../parameters.ts'
import { CBOR, respondBytes } from '../respond.ts'
import type { Route } from '../route.ts'
import { hash, integer } from '../schema.ts'
import type { NodeServices } from '../services.ts'

export function oracleRoutes({ agreement, snapshots }: NodeServices): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/v1/oracle/rounds/:epoch',
      summary: 'What this oracle knows of an epoch’s agreement: segments, proposals, votes.',
      parameters: [
        { name: 'epoch', in: 'path', description: 'Number of the epoch, from 0.', schema: integer },
      ],
      answer: { contentType: CBOR, description: 'segments, proposals and votes, each with its signature' },
      problems: ['parameter_invalid'],
      handle: context => tellRound(context, agreement),
    },
    {
      method: 'GET',
      path: '/v1/oracle/files/:address',
      summary: 'A segment or a bundle, by the SHA-256 of its bytes.',
      parameters: [{ name: 'address', in: 'path', description: '0x and 64 hex digits.', schema: hash }],
      answer: { contentType: CBOR, description: 'The file' },
      problems: ['snapshot_missing', 'snapshot_corrupt', 'parameter_invalid'],
      handle: async context =>
        respondBytes(await snapshots.get(hashOf('address', context.req.param('address'))), CBOR),
    },
  ]
}

/** The same thing is asked many times, and seldom has another answer: then none is sent. */
async function tellRound(context: Context, agreement: NodeServices['agreement']): Promise<Response> {
  const body = encodeRound(await agreement.describe(numberOf('epoch', context.req.param('epoch'))))
  const etag = `"${bodyHash(body).slice(2, 34)}"`
  if (context.req.header('if-none-match') === etag)
    return new Response(null, { status: 304, headers: { etag } })
  const response = respondBytes(body, CBOR)
  response.headers.set('etag', etag)
  return response
}
