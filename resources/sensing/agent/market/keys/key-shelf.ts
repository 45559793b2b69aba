/**
 * Keys of a desk, and what each has ordered: durable before anything is said to the network.
 *
 * Laws: what the orders of a key have paid and may still pay is never more than its limit, whoever asks at once and whenever the desk falls: the
 * most of an order is set aside before it is said, and less of it only once the network shows what it came to. Nothing revoked, expired or of a
 * former owner comes back, also not by a clock that goes back. A secret is nowhere but in the answer that made it.
 */
import * as v from 'valibot'
import { readJsonFile } from '../../../../../disk/json-file.ts'
import { writeAtomically } from '../../../../../disk/write-file.ts'
import type { MarketView } from '../../../messages/market/data-view.ts'
import { type KeyAnswer, type KeyAsked, READS } from '../../../messages/market/desk-answers.ts'
import { DataError } from '../data-error.ts'
import { hashOfSecret, isSecretOf, type KeyText, makeKey } from './key-text.ts'

const digits = v.pipe(v.string(), v.digits())
const KEPT_ORDER = v.object({
  /** Its message's id; empty while it is being said, and for ever where the desk fell just then. */
  order: v.string(),
  /** Of the key; empty where the owner ordered. */
  key: v.string(),
  /** What whoever ordered calls it, so that asking again is no second order; and what was asked then, as a hash. */
  once: v.string(),
  asked: v.string(),
  most: digits,
  paid: digits,
  isOver: v.boolean(),
  atMs: v.number(),
})
const KEPT_KEY = v.object({
  id: v.string(),
  name: v.string(),
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  account: v.string(),
  limit: digits,
  reads: v.picklist(READS),
  anHour: v.number(),
  untilMs: v.number(),
  isRevoked: v.boolean(),
  /** Paid by orders that are not kept any more. */
  before: digits,
})
const KEPT = v.object({ newestMs: v.number(), keys: v.array(KEPT_KEY), orders: v.array(KEPT_ORDER) })
export type KeptKey = v.InferOutput<typeof KEPT_KEY>
type KeptOrder = v.InferOutput<typeof KEPT_ORDER>

export interface Reserving {
  /** Empty where the owner orders. */
  readonly key: string
  readonly once: string
  readonly asked: string
  readonly most: bigint
}

export interface KeyShelf {
  /** @throws {DataError} keys_full */
  make(asked: KeyAsked, account: string): Promise<KeyAnswer & { readonly key: string }>
  /** Every stream of it ends at once. @throws {DataError} key_unknown */
  revoke(id: string): Promise<void>
  list(account: string | undefined): readonly KeyAnswer[]
  /** @throws {DataError} key_unknown, key_revoked, key_expired, key_of_former_owner, node_unreachable */
  check(text: KeyText, account: string | undefined): KeptKey
  /** Ends when the key does. */
  endOf(id: string): AbortSignal
  /**
   * Sets the most aside, says the order, and keeps its id. One after another, however many ask.
   * @throws {DataError} key_limit, order_repeated, and what `say` throws: then nothing is set aside
   */
  order(reserving: Reserving, say: () => Promise<string>): Promise<string>
  keyOf(order: string): string
  /** Said and not yet shown by the network, since that time. */
  waiting(view: MarketView, sinceMs: number): readonly string[]
  /** What the network shows of orders. */
  take(view: MarketView, account: string | undefined): Promise<void>
}

const [MOST_KEYS, DAY_MS, KEPT_ORDERS] = [64, 86_400_000, 1_000]
const HINT =
  'Put it back from a backup, or remove it: then no key is known any more, and their orders go on without a limit of a key.'

/** @param nowMs network time */
export async function openKeys(path: string, nowMs: () => number): Promise<KeyShelf> {
  const known = (await readJsonFile(path, KEPT, { hint: HINT })) ?? { newestMs: 0, keys: [], orders: [] }
  const books: Books = {
    keys: new Map(known.keys.map(key => [key.id, key])),
    orders: known.orders,
    ends: new Map(),
    expired: new Set(),
    newestMs: known.newestMs,
    nowMs() {
      books.newestMs = Math.max(books.newestMs, nowMs())
      return books.newestMs
    },
  }
  const keep = async () => {
    const { newestMs, keys, orders } = books
    await writeAtomically(path, `${JSON.stringify({ newestMs, keys: [...keys.values()], orders })}\n`)
  }
  const alone = oneAfterAnother()
  return {
    make: (asked, account) => alone(() => make(asked, account, books, keep)),
    revoke: id =>
      alone(async () => {
        const key = books.keys.get(id)
        if (key === undefined) throw new DataError('key_unknown')
        books.keys.set(id, { ...key, isRevoked: true })
        await keep()
        endKey(books, id)
      }),
    list: account => [...books.keys.values()].map(key => answerOf(key, books, account)),
    check: (text, account) => check(text, account, books),
    endOf: id => endOf(books, id).signal,
    order: (reserving, say) => alone(() => order(reserving, say, books, keep)),
    keyOf: id => books.orders.find(one => one.order === id)?.key ?? '',
    waiting: (view, sinceMs) =>
      books.orders
        .filter(one => !one.isOver && one.atMs >= sinceMs && !Object.hasOwn(view.orders, one.order))
        .map(one => one.order),
    take: (view, account) => alone(() => take(view, account, books, keep)),
  }
}

interface Books {
  readonly keys: Map<string, KeptKey>
  orders: KeptOrder[]
  readonly ends: Map<string, AbortController>
  /** Of whose end the disk knows. */
  readonly expired: Set<string>
  newestMs: number
  /** Never goes back. */
  nowMs(): number
}

type Keep = () => Promise<void>

function oneAfterAnother() {
  let last: Promise<unknown> = Promise.resolve()
  return <Done>(act: () => Promise<Done>): Promise<Done> => {
    const done = last.then(act)
    last = done.catch(() => undefined)
    return done
  }
}

async function make(asked: KeyAsked, account: string, books: Books, keep: Keep) {
  forgetOld(books)
  if (books.keys.size >= MOST_KEYS) throw new DataError('keys_full', { most: MOST_KEYS })
  const { id, secret, text } = makeKey()
  const { name, limit, reads, anHour, days } = asked
  const untilMs = Math.floor(books.nowMs()) + days * DAY_MS
  const hash = hashOfSecret(secret)
  const [isRevoked, before] = [false, '0']
  const key: KeptKey = { id, name, hash, account, limit, reads, anHour, untilMs, isRevoked, before }
  books.keys.set(id, key)
  await keep()
  return { ...answerOf(key, books, account), key: text }
}

/** Those that are of no use any more, and of which no order stands. */
function forgetOld({ keys, orders, nowMs }: Books): void {
  for (const [id, { untilMs, isRevoked }] of keys)
    if ((isRevoked || untilMs <= nowMs()) && orders.every(one => one.key !== id || one.isOver))
      keys.delete(id)
}

function check({ id, secret }: KeyText, account: string | undefined, { keys, nowMs }: Books): KeptKey {
  const key = keys.get(id)
  // Whoever has not the secret is told nothing of the key.
  if (key === undefined || !isSecretOf(key.hash, secret)) throw new DataError('key_unknown')
  if (key.isRevoked) throw new DataError('key_revoked', { key: id })
  if (key.untilMs <= nowMs()) throw new DataError('key_expired', { key: id, untilMs: key.untilMs })
  if (account === undefined) throw new DataError('node_unreachable')
  if (key.account !== account) throw new DataError('key_of_former_owner', { key: id, account: key.account })
  return key
}

async function order(
  { key: id, once, asked, most }: Reserving,
  say: () => Promise<string>,
  books: Books,
  keep: Keep,
): Promise<string> {
  const before = once === '' ? undefined : books.orders.find(one => one.key === id && one.once === once)
  if (before !== undefined) {
    if (before.asked !== asked || before.order === '') throw new DataError('order_repeated', { once })
    return before.order
  }
  const key = books.keys.get(id)
  if (id !== '') {
    // It may have been taken back while it waited for its turn.
    if (key === undefined || key.isRevoked) throw new DataError('key_revoked', { key: id })
    const left = BigInt(key.limit) - usedOf(key, books.orders)
    if (most > left) throw new DataError('key_limit', { asked: most, left, limit: key.limit })
  }
  const atMs = Math.floor(books.nowMs())
  const set = { order: '', key: id, once, asked, most: most.toString(), paid: '0', isOver: false, atMs }
  books.orders.push(set)
  await keep()
  try {
    set.order = await say()
  } catch (error) {
    books.orders = books.orders.filter(one => one !== set)
    await keep()
    throw error
  }
  await keep()
  return set.order
}

/** What it has paid of orders that are over, and the most of all others. */
function usedOf({ id, before }: KeptKey, orders: readonly KeptOrder[]): bigint {
  return orders
    .filter(one => one.key === id)
    .reduce((sum, { isOver, paid, most }) => sum + BigInt(isOver ? paid : most), BigInt(before))
}

async function take(
  { orders: shown }: MarketView,
  account: string | undefined,
  books: Books,
  keep: Keep,
): Promise<void> {
  let isChanged = false
  for (const one of books.orders) {
    const now = one.isOver ? undefined : shown[one.order]
    if (now === undefined) continue
    const isOver = now.ended !== '' || now.upTo >= now.until
    if (one.paid === now.paid && !isOver) continue
    Object.assign(one, { paid: now.paid, isOver })
    isChanged = true
  }
  isChanged = forgetOrders(books) || isChanged
  for (const [id, key] of books.keys) {
    const isExpired = key.untilMs <= books.nowMs()
    // How late it is is written down with it: so no clock brings it back.
    isChanged ||= isExpired && !books.expired.has(id)
    if (isExpired) books.expired.add(id)
    if (isExpired || (account !== undefined && key.account !== account)) endKey(books, id)
  }
  if (isChanged) await keep()
}

/** The oldest that are over, where there are many; what they paid stays with their key. */
function forgetOrders(books: Books): boolean {
  let spare = books.orders.length - KEPT_ORDERS
  if (spare <= 0) return false
  const forgotten = books.orders.filter(({ isOver }) => isOver && spare-- > 0)
  for (const { key: id, paid } of forgotten) {
    const key = books.keys.get(id)
    if (key !== undefined)
      books.keys.set(id, { ...key, before: (BigInt(key.before) + BigInt(paid)).toString() })
  }
  books.orders = books.orders.filter(one => !forgotten.includes(one))
  return forgotten.length > 0
}

function endOf({ ends }: Books, id: string): AbortController {
  const known = ends.get(id) ?? new AbortController()
  ends.set(id, known)
  return known
}

function endKey(books: Books, id: string): void {
  books.ends.get(id)?.abort()
  books.ends.delete(id)
}

function answerOf(key: KeptKey, { orders, nowMs }: Books, account: string | undefined): KeyAnswer {
  const { id, name, limit, reads, anHour, untilMs, isRevoked } = key
  const own = orders.filter(one => one.key === id)
  const spent = own.reduce((sum, { paid }) => sum + BigInt(paid), BigInt(key.before))
  const isOthers = account !== undefined && key.account !== account
  const state = isRevoked ? 'revoked' : untilMs <= nowMs() ? 'expired' : isOthers ? 'former_owner' : 'good'
  return {
    id,
    name,
    account: key.account,
    limit,
    spent: spent.toString(),
    held: (usedOf(key, orders) - spent).toString(),
    reads,
    anHour,
    untilMs,
    state,
    orders: own.length,
  }
}
