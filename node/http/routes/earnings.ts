/** Earnings over time: of an account by epoch or by device, of a device by epoch, and line by line for the tax office. */
import type { Context } from 'hono'
import type { Address } from '../../../protocol/ids.ts'
import { createEarningsCsv } from '../../explain/earnings-csv.ts'
import type { EpochRange } from '../../store/store.ts'
import { addressOf, invalid, numberOf, subjectIdOf } from '../parameters.ts'
import { respondJson } from '../respond.ts'
import type { Parameter, Route } from '../route.ts'
import { address, amount, id, integer, list, object, text } from '../schema.ts'
import type { NodeServices } from '../services.ts'

/** Epochs in one answer: a month of hours, more than two years of days. */
const MOST = 1_000

const ADDRESS: Parameter = {
  name: 'address',
  in: 'path',
  description: 'Account on the chain.',
  schema: address,
}
const RANGE: readonly Parameter[] = [
  { name: 'from', in: 'query', description: 'First epoch; 0 unless said.', schema: integer },
  {
    name: 'to',
    in: 'query',
    description: `Last epoch; at most ${MOST} from the first, which is so unless said.`,
    schema: integer,
  },
]
const SUM = object({ 'epoch?': integer, kind: text, resource: text, 'subject?': id, amount })
const KINDS =
  'kind: reward, grant and withheld are in the token, received, paid and charged in the payment asset.'

export function earningRoutes(services: NodeServices): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/v1/accounts/:address/earnings',
      summary: 'What an account earned and paid over time, by kind and resource.',
      parameters: [
        ADDRESS,
        ...RANGE,
        { name: 'by', in: 'query', description: '`epoch`, or `device` over all of them.', schema: text },
      ],
      answer: { contentType: 'application/json', description: KINDS, schema: list(SUM) },
      problems: ['parameter_invalid'],
      handle: context => sumEarnings(context, services),
    },
    {
      method: 'GET',
      path: '/v1/accounts/:address/earnings.csv',
      summary:
        'Every line of an account’s earnings as a table (RFC 4180), with the transaction that settled it.',
      parameters: [ADDRESS],
      answer: { contentType: 'text/csv', description: 'Amounts are decimals of whole coins, signed.' },
      problems: ['parameter_invalid'],
      handle: context => sendCsv(accountOf(context), services),
    },
    {
      method: 'GET',
      path: '/v1/devices/:id/earnings',
      summary: 'What a device brought its owners over time, by epoch.',
      parameters: [{ name: 'id', in: 'path', description: 'Subject id.', schema: id }, ...RANGE],
      answer: { contentType: 'application/json', description: KINDS, schema: list(SUM) },
      problems: ['parameter_invalid'],
      handle: async context =>
        respondJson(await services.store.listDeviceEarnings(subjectIdOf(context), rangeOf(context))),
    },
  ]
}

async function sumEarnings(context: Context, { store }: NodeServices): Promise<Response> {
  const { by = 'epoch' } = context.req.query()
  if (by !== 'epoch' && by !== 'device') throw invalid('by', by, 'epoch or device')
  return respondJson(await store.sumEarnings(accountOf(context), rangeOf(context), by))
}

/** A table as long as the network is old: sent piece by piece. */
async function sendCsv(account: Address, services: NodeServices): Promise<Response> {
  const pieces = createEarningsCsv(account, services)
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await pieces.next()
      if (done === true) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: async () => void (await pieces.return(undefined)),
  })
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="earnings-${account}.csv"`,
    },
  })
}

function accountOf(context: Context): Address {
  return addressOf('address', context.req.param('address') ?? '')
}

/** @throws {NodeError} parameter_invalid */
function rangeOf(context: Context): EpochRange {
  const { from: first = '0', to: last } = context.req.query()
  const from = numberOf('from', first)
  const to = last === undefined ? from + MOST - 1 : numberOf('to', last)
  if (to >= from && to < from + MOST) return { from, to }
  throw invalid('to', String(last), `from ${from} to ${from + MOST - 1}`)
}
