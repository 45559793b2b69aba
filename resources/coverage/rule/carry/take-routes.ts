/**
 * Routes that begin, receipts, and routes that are over.
 *
 * A route's budget is set aside when it begins: whoever carries for it knows that it is there. A receipt only grows, so of several the
 * highest counts, in whatever order they come in. Law: nothing is signed for or paid that the consumer did not sign, and a route that
 * is over gives back what is left when everything that arrived in time has come in.
 */
import type { Finding } from '../../../../kernel/resource.ts'
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { type AskedRoute, type CoverageSummary, GATEWAY, type ReceivedReceipt } from '../appraise.ts'
import type { Books, Context } from '../books.ts'
import type { CoverageParams } from '../params.ts'
import type { CoverageReason } from '../reasons.ts'
import type { EarlyReceipt, RouteState } from '../state.ts'
import { deadlineOf } from './hear-carried.ts'

type Said = readonly (readonly [SubjectId, CoverageSummary])[]

const [MOST_ROUTES, MOST_EARLY] = [16, 256]

/** Until when receipts of a route come in: as long after the last packet's deadline as that was after the packet. */
export function receiptsUntil({ untilMs }: Pick<RouteState, 'untilMs'>, params: CoverageParams): number {
  return deadlineOf(untilMs, params) + params.settleAfterMs
}

export function takeRoutes(
  books: Books,
  said: Said,
  context: Context,
  params: CoverageParams,
): readonly Finding[] {
  const counts = new Map<SubjectId, number>()
  for (const { consumer } of books.routes.values()) counts.set(consumer, (counts.get(consumer) ?? 0) + 1)
  const findings: Finding[] = []
  for (const [consumer, { routes }] of said)
    for (const asked of routes.toSorted(byArrival)) {
      const why =
        (counts.get(consumer) ?? 0) >= MOST_ROUTES
          ? { code: 'too_many_routes', facts: { most: MOST_ROUTES } }
          : begin(books, consumer, asked, receiptsUntil({ untilMs: asked.route.until }, params))
      if (why === undefined) counts.set(consumer, (counts.get(consumer) ?? 0) + 1)
      else
        findings.push(
          notice(consumer, why.code as CoverageReason, { route: asked.id, ...why.facts }, [asked.id]),
        )
    }
  // What is promised stays there for as long as it may be due, however late the network settles.
  for (const id of books.routes.keys())
    books.escrow.extend(id, 2 * context.epoch.endMs - context.epoch.startMs)
  return findings
}

function begin(
  { routes, balances, escrow }: Books,
  consumer: SubjectId,
  { id, route, arrivedAtMs }: AskedRoute,
  lockedUntilMs: number,
) {
  const { addrs, joins, copies, within, price, budget, until, endpoint } = route
  if (budget > 0n && !escrow.lock(id, { payer: consumer, amount: budget, untilMs: lockedUntilMs }))
    return balances.refusalOf(consumer, budget) ?? { code: 'spending_not_allowed', facts: { asked: budget } }
  routes.set(id, {
    consumer,
    addrs: addrs.map(({ from, to }) => [from, to] as const),
    joins: joins.map(({ from, to }) => [from, to] as const),
    copies,
    within,
    endpoint,
    price: price.toString(),
    sinceMs: arrivedAtMs,
    untilMs: until,
  })
  return undefined
}

export function takeReceipts(
  books: Books,
  said: Said,
  context: Context,
  params: CoverageParams,
): readonly Finding[] {
  const findings: Finding[] = []
  const heard = new Map(said.map(([id, { receipts }]) => [id, receipts]))
  const speaking = said.flatMap(([id, { receipts }]) => (receipts.length > 0 ? [id] : []))
  for (const consumer of [...new Set([...books.early.keys(), ...speaking])].sort()) {
    const early: EarlyReceipt[] = []
    const all = [...(books.early.get(consumer) ?? []), ...(heard.get(consumer) ?? []).map(asRow)]
    for (const row of all) {
      const [id, gateway, , arrivedAtMs] = row
      const route = books.routes.get(id)
      const why = whyNot(row, { consumer, route, context, params })
      if (why !== undefined) findings.push(notice(consumer, why.code, { route: id, gateway, ...why.facts }))
      else if (route !== undefined) sign(books, row)
      else if (arrivedAtMs >= context.completeUntilMs && early.length < MOST_EARLY) early.push(row)
      else findings.push(notice(consumer, 'route_unknown', { route: id, gateway }))
    }
    if (early.length > 0) books.early.set(consumer, early)
    else books.early.delete(consumer)
  }
  return findings
}

interface Signing {
  readonly consumer: SubjectId
  readonly route: RouteState | undefined
  readonly context: Context
  readonly params: CoverageParams
}

function whyNot([, gateway, , arrivedAtMs]: EarlyReceipt, { consumer, route, context, params }: Signing) {
  const code = (name: CoverageReason, facts: Finding['facts'] = {}) => ({ code: name, facts })
  if (context.subjects.get(gateway)?.model !== GATEWAY) return code('gateway_unknown')
  if (route === undefined) return undefined
  if (route.consumer !== consumer) return code('route_unknown')
  const untilMs = receiptsUntil(route, params)
  return arrivedAtMs > untilMs ? code('receipt_late', { arrivedAtMs, untilMs }) : undefined
}

function sign(books: Books, [route, gateway, credits, , ways]: EarlyReceipt): void {
  const pair = books.pairOf(gateway, route)
  books.mesh.brought(
    gateway,
    route,
    ways.map(([carriers, brought]) => ({ carriers, credits: Math.min(brought, credits) })),
  )
  if (credits > pair.signed) books.setPair(gateway, route, { ...pair, signed: credits })
}

/** Routes whose time is over, and everything that could be due of them. */
export function endRoutes(books: Books, context: Context, params: CoverageParams): readonly Finding[] {
  const findings: Finding[] = []
  for (const [id, route] of books.routes) {
    if (receiptsUntil(route, params) >= context.completeUntilMs) continue
    for (const [gateway, pairs] of books.pairs) {
      const owed = pairs.get(id)?.owed.reduce((sum, [, micro]) => sum + micro, 0) ?? 0
      if (owed > 0)
        findings.push(notice(gateway, 'not_signed', { route: id, credits: Math.ceil(owed / MICRO) }))
      pairs.delete(id)
      if (pairs.size === 0) books.pairs.delete(gateway)
    }
    books.routes.delete(id)
    books.escrow.end(id)
  }
  return findings
}

const MICRO = 1_000_000

function asRow({ route, gateway, credits, arrivedAtMs, ways }: ReceivedReceipt): EarlyReceipt {
  return [route, gateway, credits, arrivedAtMs, ways.map(one => [one.carriers, one.credits] as const)]
}

function byArrival(a: AskedRoute, b: AskedRoute): number {
  return a.arrivedAtMs - b.arrivedAtMs || (a.id < b.id ? -1 : 1)
}

export function notice(
  subject: SubjectId,
  code: CoverageReason,
  facts: Finding['facts'],
  messages: readonly MessageId[] = [],
): Finding {
  return { subject, code, severity: 'notice', messages, facts }
}
