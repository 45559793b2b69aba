/** Whether the network carries itself, over any span of epochs, as a sum and as points of a plot. */
import * as v from 'valibot'
import { SUSTAINABILITY } from '../../../api/sustainability.ts'
import { sustainabilityOf } from '../../../kernel/economy/sustainability.ts'
import { usePrices } from '../../../kernel/money/reward-policy.ts'
import { inQuery } from '../../../links/http/questions.ts'
import { invalid } from '../../../links/http/request-error.ts'
import { jsonRoute } from '../../../links/http/route.ts'
import { parseAmount } from '../../../protocol/amounts/amount.ts'
import { createEconomies, type Economies, type EconomyOf, MOST_EPOCHS } from '../../economy/economies.ts'
import { wholeNumber } from '../questions.ts'
import type { Route } from '../route.ts'
import type { NodeServices } from '../services.ts'

const [USUAL, MOST_POINTS, DAY_MS] = [30, 200, 86_400_000]
const A_PRICE = 'a decimal number, such as 0.05'
const PRICE = v.pipe(v.string(A_PRICE), v.regex(/^\d{1,12}(\.\d{1,18})?$/, A_PRICE))

/** A whole number from 1 to a most. */
function upTo(most: number) {
  const words = `1 to ${most}`
  return v.pipe(wholeNumber, v.minValue(1, words), v.maxValue(most, words))
}

const ASKS = {
  epochs: inQuery(
    v.optional(upTo(MOST_EPOCHS)),
    `Over so many, up to \`to\`; ${USUAL} unless said, ${MOST_EPOCHS} at most.`,
  ),
  days: inQuery(
    v.optional(upTo(36_500)),
    `In place of \`epochs\`: as many as are in so many days, ${MOST_EPOCHS} at most.`,
  ),
  from: inQuery(
    v.optional(wholeNumber),
    `In place of both: the first epoch, at most ${MOST_EPOCHS} before \`to\`.`,
  ),
  to: inQuery(v.optional(wholeNumber), 'The last epoch; the newest that has a result unless said.'),
  points: inQuery(
    v.optional(upTo(MOST_POINTS)),
    `Also cut into so many spans at most, each as long as the others; ${MOST_POINTS} at most.`,
  ),
  price: inQuery(v.optional(PRICE), 'Of a token, in the payment asset, such as 0.05.'),
} as const

/** From the node's own results alone: nothing of it is asked of the chain, and no price is guessed. */
export function economyRoutes(services: NodeServices): readonly Route[] {
  const economies = createEconomies(services.store)
  return [
    jsonRoute({
      method: 'GET',
      path: '/v1/sustainability',
      summary: 'Whether the network carries itself: what members paid, against what was issued.',
      asks: ASKS,
      answer: { schema: SUSTAINABILITY, description: 'Sums over the epochs; shares in parts of a million' },
      problems: ['parameter_invalid'],
      handle: asked => answer(asked, economies, services),
    }),
  ]
}

type Asked = { readonly [Name in keyof typeof ASKS]?: v.InferOutput<(typeof ASKS)[Name]['schema']> }

async function answer(asked: Asked, economies: Economies, { network: { rules } }: NodeServices) {
  const { points, price } = asked
  const newest = await economies.newest()
  const [from, to] = spanOf(asked, newest?.epoch ?? -1, rules.epochMs)
  const known = await economies.span(from, to)
  const figuresOf = (some: readonly EconomyOf[]) =>
    sustainabilityOf({
      economies: some.map(({ economy }) => economy),
      epochMs: rules.epochMs,
      tokenDecimals: rules.token.decimals,
      hardware: rules.hardware,
      supplyLeft: rules.token.supply - (some.at(-1)?.issuedInAll ?? 0n),
      price: price === undefined ? undefined : priceOf(price, rules.payment.decimals),
      prices: usePrices(rules),
    })
  const figures = figuresOf(known)
  const [first, last] = [known[0], known.at(-1)]
  const range = first === undefined ? {} : { fromEpoch: first.epoch, toEpoch: last!.epoch }
  const told = Object.assign(figures, range)
  return points === undefined ? told : Object.assign(told, { points: pointsOf(known, points, figuresOf) })
}

/** Both included; the last before the first where there is nothing. @throws {RequestError} parameter_invalid */
function spanOf(
  { epochs, days, from, to }: Asked,
  newest: number,
  epochMs: number,
): readonly [from: number, to: number] {
  const last = Math.min(to ?? newest, newest)
  if (from !== undefined) {
    if (from > last) return [0, -1]
    if (last - from >= MOST_EPOCHS) throw invalid('from', String(from), `at most ${MOST_EPOCHS} epochs`)
    return [from, last]
  }
  const inDays = days === undefined ? USUAL : Math.max(1, Math.floor((days * DAY_MS) / epochMs))
  const count = Math.min(MOST_EPOCHS, epochs ?? inDays)
  return [Math.max(0, last - count + 1), last]
}

/** Spans of one length from the first epoch on; the last may be shorter, and one in which nothing was settled is none. */
function pointsOf(
  known: readonly EconomyOf[],
  most: number,
  figuresOf: (some: readonly EconomyOf[]) => ReturnType<typeof sustainabilityOf>,
) {
  const [first, last] = [known[0]?.epoch ?? 0, known.at(-1)?.epoch ?? -1]
  const length = Math.max(1, Math.ceil((last - first + 1) / most))
  const spans = Map.groupBy(known, ({ epoch }) => Math.floor((epoch - first) / length))
  return [...spans.values()].map(some => {
    const { epochs, issued, spent, burned, breakEven, giniPpm, nakamoto, churnPpm, payback } = figuresOf(some)
    const told = {
      fromEpoch: some[0]!.epoch,
      toEpoch: some.at(-1)!.epoch,
      epochs,
      issued,
      spent,
      burned,
      giniPpm,
      nakamoto,
      churnPpm,
      devices: Math.max(...some.map(({ economy }) => economy.active)),
      paid: payback.map(({ resource, devices, paidADay }) => ({ resource, devices, paidADay })),
    }
    return breakEven === undefined ? told : { ...told, breakEven }
  })
}

/** Digits beyond what the asset has are cut off: a price is for reckoning. */
function priceOf(text: string, decimals: number): bigint {
  const [whole = '', fraction = ''] = text.split('.')
  return parseAmount(`${whole}.${fraction.slice(0, decimals).padEnd(1, '0')}`, Math.max(1, decimals))
}
