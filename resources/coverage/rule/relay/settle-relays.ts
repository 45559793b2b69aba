/**
 * Shared uplinks: offers, sessions, and what is paid for bytes that clients signed for.
 *
 *   due = ⌊price × bytes signed for ÷ 10⁶⌋, over a session’s whole life
 *
 * Law: nothing is paid that a client did not sign for, nor more than it had set aside; the highest of its receipts counts, in whatever order
 * they come, and one that is said again or lower changes nothing. Receipts are settled once all that arrived before them is in: so late
 * settling changes the day of payment alone, and who had the relay at a receipt’s time is paid for what it adds. With oneself there is
 * nothing to pay; the fee is burned on top. What is set aside comes back when a session is over.
 */
import { assert } from '../../../../kernel/assert.ts'
import { hasHad, ownerAt } from '../../../../kernel/past-devices.ts'
import type { Charge, Finding, Transfer } from '../../../../kernel/resource.ts'
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { PRICED_BYTES } from '../../messages/relay/relay-messages.ts'
import type { CoverageSummary } from '../appraise.ts'
import type { Books, Context } from '../books.ts'
import { notice } from '../carry/take-routes.ts'
import type { CoverageParams } from '../params.ts'
import type { CoverageReason } from '../reasons.ts'
import { type PendingReceipt, RELAY } from './hear-relay.ts'
import type { SessionState } from './relay-state.ts'

type Said = readonly (readonly [SubjectId, CoverageSummary])[]

export interface RelaysSettled {
  readonly transfers: readonly Transfer[]
  readonly charges: readonly Charge[]
  readonly findings: readonly Finding[]
  /** Bytes that were signed for, of what was settled. */
  readonly bytes: bigint
}

const [MOST_SESSIONS, MOST_PENDING, DAY_MS, PPM] = [16, 256, 86_400_000, 1_000_000n]

/** Until when receipts of a session come in. */
export function relayReceiptsUntil(
  { untilMs }: Pick<SessionState, 'untilMs'>,
  { settleAfterMs }: CoverageParams,
): number {
  return untilMs + settleAfterMs
}

export function settleRelays(
  books: Books,
  said: Said,
  context: Context,
  params: CoverageParams,
): RelaysSettled {
  takeOffers(books, said, context)
  const findings = [...takeSessions(books, said, context, params)]
  const [transfers, charges]: [Transfer[], Charge[]] = [[], []]
  let bytes = 0n
  const clients = new Set([
    ...books.relay.receipts.keys(),
    ...said.flatMap(([id, { relay }]) => (relay.receipts.length > 0 ? [id] : [])),
  ])
  const heard = new Map(said.map(([id, { relay }]) => [id, relay.receipts]))
  for (const client of [...clients].sort()) {
    const all = [...(books.relay.receipts.get(client) ?? []), ...(heard.get(client) ?? [])]
    const [due, early] = [all.filter(isComplete(context)), all.filter(row => !isComplete(context)(row))]
    books.relay.receipts.set(client, keptOf(early))
    if (early.length === 0) books.relay.receipts.delete(client)
    for (const row of due.sort((a, b) => a[2] - b[2] || a[3] - b[3])) {
      const why = whyNot(row, client, books, params)
      if (why === undefined) {
        const paid = pay(row, books, context, params)
        transfers.push(...paid.transfers)
        charges.push(...paid.charges)
        findings.push(...paid.findings)
        bytes += BigInt(paid.bytes)
      } else findings.push(notice(client, why.code, { session: row[0], relay: row[1], ...why.facts }))
    }
  }
  endSessions(books, context, params)
  return { transfers, charges, findings, bytes }
}

function isComplete({ completeUntilMs }: Context) {
  return ([, , , , arrivedAtMs]: PendingReceipt) => arrivedAtMs < completeUntilMs
}

/** The highest: they stand for all others. */
function keptOf(rows: readonly PendingReceipt[]): readonly PendingReceipt[] {
  return rows.toSorted((a, b) => a[2] - b[2] || a[3] - b[3]).slice(-MOST_PENDING)
}

function takeOffers({ relay }: Books, said: Said, { epoch }: Context): void {
  for (const [id, { untilMs }] of relay.offers) if (untilMs <= epoch.startMs) relay.offers.delete(id)
  for (const [id, { relay: heard }] of said)
    for (const { price, endpoint, until } of heard.offers.toSorted((a, b) => a.arrivedAtMs - b.arrivedAtMs))
      relay.offers.set(id, { price: price.toString(), endpoint, untilMs: until })
}

function takeSessions(
  books: Books,
  said: Said,
  context: Context,
  params: CoverageParams,
): readonly Finding[] {
  const counts = new Map<SubjectId, number>()
  const { sessions } = books.relay
  for (const { client } of sessions.values()) counts.set(client, (counts.get(client) ?? 0) + 1)
  const findings: Finding[] = []
  for (const [client, { relay: heard }] of said)
    for (const asked of heard.sessions.toSorted(
      (a, b) => a.arrivedAtMs - b.arrivedAtMs || (a.id < b.id ? -1 : 1),
    )) {
      const { id, relay, price, until, arrivedAtMs } = asked
      const count = counts.get(client) ?? 0
      const why = whyNoSession({ ...asked, client, count }, books, context, params)
      if (why !== undefined) {
        findings.push(notice(client, why.code as CoverageReason, { session: id, relay, ...why.facts }, [id]))
        continue
      }
      counts.set(client, count + 1)
      const paid = { bytes: 0, paid: '0' }
      sessions.set(id, {
        client,
        relay,
        price: price.toString(),
        sinceMs: arrivedAtMs,
        untilMs: until,
        ...paid,
      })
    }
  // What is promised stays there for as long as it may be due, however late the network settles.
  for (const id of sessions.keys()) books.escrow.extend(id, 2 * context.epoch.endMs - context.epoch.startMs)
  return findings
}

interface Asked {
  readonly id: MessageId
  readonly client: SubjectId
  readonly relay: SubjectId
  readonly budget: bigint
  readonly until: number
  readonly count: number
}

/** Undefined where it stands: then its budget is set aside. */
function whyNoSession(
  { id, client, relay, budget, until, count }: Asked,
  { balances, escrow }: Books,
  { subjects }: Context,
  params: CoverageParams,
) {
  if (count >= MOST_SESSIONS) return { code: 'too_many_sessions', facts: { most: MOST_SESSIONS } }
  if (subjects.get(relay)?.model !== RELAY) return { code: 'relay_unknown', facts: {} }
  const untilMs = relayReceiptsUntil({ untilMs: until }, params)
  if (budget === 0n || escrow.lock(id, { payer: client, amount: budget, untilMs })) return undefined
  return balances.refusalOf(client, budget) ?? { code: 'spending_not_allowed', facts: { asked: budget } }
}

function whyNot(
  [id, relay, , , arrivedAtMs]: PendingReceipt,
  client: SubjectId,
  books: Books,
  params: CoverageParams,
) {
  const session = books.relay.sessions.get(id)
  if (session === undefined || session.client !== client || session.relay !== relay)
    return { code: 'session_unknown', facts: {} } as const
  const untilMs = relayReceiptsUntil(session, params)
  return arrivedAtMs > untilMs
    ? ({ code: 'receipt_late', facts: { arrivedAtMs, untilMs } } as const)
    : undefined
}

function pay(
  [id, relay, bytes, atMs]: PendingReceipt,
  books: Books,
  context: Context,
  params: CoverageParams,
) {
  const session = books.relay.sessions.get(id)!
  const subject = context.subjects.get(relay)
  const nothing = { transfers: [], charges: [], findings: [], bytes: 0 }
  if (bytes <= session.bytes || subject === undefined) return nothing
  const wanted = (BigInt(session.price) * BigInt(bytes)) / BigInt(PRICED_BYTES) - BigInt(session.paid)
  const left = books.escrow.leftOf(id)
  const amount = wanted + feeOn(wanted, params) <= left ? wanted : mostOf(left, params)
  const to = ownerAt(subject, atMs)
  const payer = books.escrow.accountOf(id)
  const findings =
    amount < wanted ? [notice(session.client, 'budget_spent', { session: id, wanted, left })] : []
  // What nobody remembers the owner of is nobody’s; with oneself there is nothing to pay, and a session goes on all the same.
  const isPaid = amount > 0n && to !== undefined && to !== payer && hasHad(subject, to)
  const paid = (BigInt(session.paid) + amount).toString()
  books.relay.sessions.set(id, { ...session, bytes, paid })
  const more = bytes - session.bytes
  if (!isPaid) return { ...nothing, findings, bytes: more }
  const facts = { session: id, bytes, day: Math.floor(atMs / DAY_MS) }
  const moved = books.escrow.pay(id, { payee: relay, to, amount, facts })
  assert(moved !== undefined, 'what is paid is there')
  const fee = feeOn(amount, params)
  const burned = fee === 0n ? undefined : books.escrow.burn(id, { amount: fee, payee: relay, facts })
  assert(fee === 0n || burned !== undefined, 'what is burned is there')
  return { transfers: [moved], charges: burned === undefined ? [] : [burned], findings, bytes: more }
}

function feeOn(amount: bigint, { feePpm }: CoverageParams): bigint {
  return (amount * BigInt(feePpm) + PPM - 1n) / PPM
}

/** That can be paid out of what is left, its fee included. */
function mostOf(left: bigint, params: CoverageParams): bigint {
  const amount = (left * PPM) / (PPM + BigInt(params.feePpm))
  return amount + feeOn(amount, params) <= left ? amount : amount - 1n > 0n ? amount - 1n : 0n
}

function endSessions(books: Books, { completeUntilMs }: Context, params: CoverageParams): void {
  for (const [id, session] of books.relay.sessions) {
    if (relayReceiptsUntil(session, params) >= completeUntilMs) continue
    books.relay.sessions.delete(id)
    books.escrow.end(id)
  }
}
