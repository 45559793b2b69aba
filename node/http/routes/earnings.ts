/** Earnings over time: of an account by epoch or by device, of a device by epoch, and line by line for the tax office. */
import * as v from 'valibot'
import { DEVICE_EARNINGS, EARNINGS, PAYOUTS } from '../../../api/accounts.ts'
import { type Asked, inQuery } from '../../../links/http/questions.ts'
import { invalid } from '../../../links/http/request-error.ts'
import { jsonRoute, route } from '../../../links/http/route.ts'
import type { Address } from '../../../protocol/ids.ts'
import { createEarningsCsv } from '../../explain/earnings-csv.ts'
import type { EpochRange } from '../../store/store.ts'
import { ACCOUNT, DEVICE, wholeNumber } from '../questions.ts'
import type { Route } from '../route.ts'
import type { NodeServices } from '../services.ts'

/** Epochs in one answer: a month of hours, more than two years of days. */
const MOST = 1_000

const RANGE = {
  from: inQuery(v.optional(wholeNumber, '0'), 'First epoch; 0 unless said.'),
  to: inQuery(
    v.optional(wholeNumber),
    `Last epoch; at most ${MOST} from the first, which is so unless said.`,
  ),
} as const
const IN_YEAR = 'a year from 2000 to 2099'
const YEAR = {
  year: inQuery(
    v.optional(v.pipe(v.string(IN_YEAR), v.regex(/^20\d\d$/, IN_YEAR), v.transform(Number), v.number())),
    'Only what came in in that year (UTC); all unless said.',
  ),
} as const
const ALL = [0, Number.MAX_SAFE_INTEGER] as const
const BY = inQuery(
  v.optional(v.picklist(['epoch', 'device'], 'epoch or device'), 'epoch'),
  '`epoch`, or `device` over all of them.',
)

export function earningRoutes(services: NodeServices): readonly Route[] {
  const { store } = services
  return [
    jsonRoute({
      method: 'GET',
      path: '/v1/accounts/:address/earnings',
      summary: 'What an account earned and paid over time, by kind and resource.',
      asks: { ...ACCOUNT, ...RANGE, by: BY },
      answer: { schema: EARNINGS, description: 'By kind and resource' },
      problems: ['parameter_invalid'],
      handle: ({ address, by, ...range }) => store.sumEarnings(address, rangeOf(range), by),
    }),
    route({
      method: 'GET',
      path: '/v1/accounts/:address/earnings.csv',
      summary:
        'Every line of an account’s earnings as a table (RFC 4180), with the transaction that settled it.',
      asks: ACCOUNT,
      answer: { contentType: 'text/csv', description: 'Amounts are decimals of whole coins, signed.' },
      problems: ['parameter_invalid'],
      handle: ({ address }) => sendCsv(address, services),
    }),
    jsonRoute({
      method: 'GET',
      path: '/v1/accounts/:address/payouts',
      summary:
        'Every claim that was paid to an account, with what it was worth in its block, where a feed says so.',
      asks: { ...ACCOUNT, ...YEAR },
      answer: { schema: PAYOUTS, description: 'Oldest first. What is owed for it, nobody says here.' },
      problems: ['parameter_invalid', 'chain_unreachable'],
      handle: async ({ address, year }) => {
        const range = year === undefined ? ALL : ([Date.UTC(year), Date.UTC(year + 1)] as const)
        const payouts = await services.history.readPayouts(address, range)
        return payouts.map(({ price, ...one }) =>
          price === undefined ? one : { ...one, price: { ...price } },
        )
      },
    }),
    jsonRoute({
      method: 'GET',
      path: '/v1/devices/:id/earnings',
      summary: 'What a device brought its owners over time, by epoch.',
      asks: { ...DEVICE, ...RANGE },
      answer: { schema: DEVICE_EARNINGS, description: 'By epoch, kind and resource' },
      problems: ['parameter_invalid'],
      handle: async ({ id, ...range }) => {
        const earnings = await store.listDeviceEarnings(id, rangeOf(range))
        return earnings.map(earning => ({ ...earning, subject: id }))
      },
    }),
  ]
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

/** @throws {NodeError} parameter_invalid */
function rangeOf({ from, to = from + MOST - 1 }: Asked<typeof RANGE>): EpochRange {
  if (to >= from && to < from + MOST) return { from, to }
  throw invalid('to', String(to), `from ${from} to ${from + MOST - 1}`)
}
