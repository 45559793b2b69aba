/** What the oracles of a network ask each other. Whoever asks learns nothing that the bundle will not show. */

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
      handle: async context =>
        respondBytes(
          encodeRound(await agreement.describe(numberOf('epoch', context.req.param('epoch')))),
          CBOR,
        ),
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
