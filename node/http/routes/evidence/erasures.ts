/** Owners' wishes to have erased what their devices said. */
import * as v from 'valibot'
import { ERASURE, ERASURE_WISH, ERASURES } from '../../../../api/messages.ts'
import { parseJson } from '../../../../disk/json-file.ts'
import { inQuery } from '../../../../links/http/questions.ts'
import { readBody } from '../../../../links/http/read-body.ts'
import { jsonRoute } from '../../../../links/http/route.ts'
import { toAddress, toSubjectId } from '../../../../protocol/ids.ts'
import { PAGE } from '../../../erasure/erasures.ts'
import { NodeError } from '../../../errors.ts'
import type { Route } from '../../route.ts'
import type { NodeServices } from '../../services.ts'

const WISH_BYTES = 2_048
const JSON_TYPE = 'application/json'
const AFTER = v.pipe(v.string(), v.regex(/^[0-9a-f]{104}$/, 'a device and an account, 104 hex digits'))

export function erasureRoutes({ erasures }: Pick<NodeServices, 'erasures'>): readonly Route[] {
  return [
    jsonRoute({
      method: 'GET',
      path: '/v1/erasures',
      summary: 'What owners had erased of what their devices said.',
      asks: { after: inQuery(v.optional(AFTER), 'Only those behind this device and account, joined.') },
      answer: { schema: ERASURES, description: `At most ${PAGE}, ascending by device and account` },
      problems: ['parameter_invalid'],
      handle: ({ after = '' }) => erasures.list(after),
    }),
    jsonRoute({
      method: 'POST',
      path: '/v1/erasures',
      summary:
        'Has erased what a device said before an epoch, while it was the account’s: at this node, and at all that ask it.',
      body: { contentType: JSON_TYPE, description: 'Signed by the account.', schema: ERASURE_WISH },
      answer: { schema: ERASURE, description: 'It is kept, and carried out' },
      problems: [
        ...(['erasure_none', 'erasure_malformed', 'erasure_unsigned', 'erasure_early'] as const),
        ...(['erasure_stranger', 'device_unknown', 'body_too_large', 'chain_unreachable'] as const),
      ],
      async handle(_asked, context) {
        const body = await readBody(context.req.raw, WISH_BYTES)
        const parsed = parseJson(new TextDecoder().decode(body), ERASURE_WISH)
        if ('fault' in parsed) throw new NodeError('erasure_malformed', { ...parsed.fault })
        const { account, device, ...wish } = parsed.value
        return erasures.take({ ...wish, account: toAddress(account), device: toSubjectId(device) })
      },
    }),
  ]
}
