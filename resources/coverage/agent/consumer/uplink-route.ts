/** `POST /uplink`: a gateway brings packets, and is told how many credits of it are signed for by now. */
import * as v from 'valibot'
import { parseJson } from '../../../../disk/json-file.ts'
import { readBody } from '../../../../links/http/read-body.ts'
import { RequestError } from '../../../../links/http/request-error.ts'
import { jsonRoute } from '../../../../links/http/route.ts'
import { toSubjectId } from '../../../../protocol/ids.ts'
import type { Handing } from '../gateway/carrier.ts'
import { readPush } from '../gwmp/rxpk.ts'
import type { ReceiptBook, Taken } from './receipt-book.ts'

const MOST_BODY = 262_144
const UPLINK = v.object({
  gateway: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  eui: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  rxpk: v.pipe(v.array(v.looseObject({})), v.maxLength(256)),
})
const ANSWER = v.object({ signed: v.number(), taken: v.array(v.string()) })

export function uplinkRoute(
  book: ReceiptBook,
  nowMs: () => number,
  hand: (handing: Pick<Handing, 'eui' | 'received'>) => Promise<unknown>,
) {
  return jsonRoute({
    method: 'POST',
    path: '/uplink',
    summary: 'Packets that a gateway carried.',
    problems: ['parameter_invalid'],
    answer: {
      schema: ANSWER,
      description: 'How many credits are signed for, and what became of each packet.',
    },
    async handle(_, { req }) {
      const said = Buffer.from(await readBody(req.raw, MOST_BODY)).toString('utf8')
      const read = parseJson(said, UPLINK)
      if ('fault' in read)
        throw new RequestError('parameter_invalid', { name: read.fault.place, right: read.fault.right })
      const { gateway, eui, rxpk } = read.value
      const subject = toSubjectId(gateway)
      const taken: Taken[] = []
      for (const received of readPush(JSON.stringify({ rxpk }))?.received ?? []) {
        const outcome = book.take(subject, received.frame, nowMs())
        taken.push(outcome.taken)
        if (outcome.isFirst) await hand({ eui, received })
      }
      return { signed: book.of(subject).credits, taken }
    },
  })
}
