/**
 * A desk of data as its driver runs it, with its routes, files and keys, in front of the market itself: what it says is ordered there on the day
 * that the world is at, and what it is shown is what the rule shows.
 */
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { createSigner } from '../../../../keys/make-signer.ts'
import { openMessage, sealMessage } from '../../../../protocol/message.ts'
import { dataDesk } from '../../agent/market/data-desk.ts'
import { DATA_ORDER } from '../../messages/market/data-order.ts'
import { dateOf } from '../../messages/market/values.ts'
import {
  buyer,
  DAY_MS,
  FIRST_DAY,
  HOUR_MS,
  type MarketWorld,
  type Ordering,
  REGION,
  settleMarket,
} from './settle-market.ts'

const NETWORK = `0x${'5a'.repeat(32)}` as const
export const OWNER = '0x00000000000000000000000000000000000000aa'
const EVERY_MS = 100

export type OpenDesk = Awaited<ReturnType<typeof openDesk>>

/** @param world without orders: these come by the desk */
export async function openDesk(
  world: Omit<MarketWorld, 'days' | 'orders'>,
  dataDir = mkdtempSync(join(tmpdir(), 'cairn-desk-')),
) {
  const signer = createSigner('ES256')
  const stopping = new AbortController()
  const log: string[] = []
  const facts: Record<string, unknown> = {}
  const orders: Ordering[] = []
  const at = { day: 0, owner: OWNER, isQueueFull: false, backMs: 0, looks: 0 }
  let shown = settleMarket({ ...world, days: 1 })
  const tell = (message: string, more: object = {}) => {
    log.push(`${message} ${JSON.stringify(more)}`)
    Object.assign(facts, more, facts)
  }
  const nowMs = () => (FIRST_DAY + at.day) * DAY_MS + HOUR_MS - at.backMs
  const context = {
    subject: buyer.id,
    network: NETWORK,
    name: 'desk',
    speed: 1,
    dataDir,
    nowMs,
    signal: stopping.signal,
    info: tell,
    warn: tell,
    node: {
      getDevice: async () => ({ owner: at.owner }),
      getNetwork: async () => ({ rules: { payment: { decimals: 6 }, epochMs: DAY_MS } }),
      async json() {
        at.looks++
        return { state: shown.resourceView }
      },
    },
    async say(contentType: string, payload: Uint8Array) {
      if (at.isQueueFull) return undefined
      const said = {
        signer,
        network: NETWORK,
        contentType,
        sequence: orders.length,
        timeMs: nowMs(),
        payload,
      }
      const sealed = await sealMessage(said)
      orders.push({ day: at.day, id: openMessage(sealed).id, order: DATA_ORDER.decode(payload) })
      return sealed
    },
  } as unknown as ServiceContext
  const done = dataDesk.prepare({ port: 0, everyMs: EVERY_MS })(context)
  while (facts['port'] === undefined) await new Promise(resolve => setTimeout(resolve, 2))
  const url = `http://127.0.0.1:${String(facts['port'])}`
  const { secret } = JSON.parse(readFileSync(join(dataDir, 'desk.json'), 'utf8')) as { secret: string }
  /** Until the desk has looked once more, from the beginning on. */
  const looked = async () => {
    const from = at.looks
    while (at.looks < from + 2) await new Promise(resolve => setTimeout(resolve, 5))
  }
  await looked()
  const ask = (path: string, { key = secret, ...init }: RequestInit & { key?: string } = {}) =>
    fetch(`${url}${path}`, { ...init, headers: { authorization: `Bearer ${key}`, ...init.headers } })
  const send = (path: string, body: unknown, key = secret, headers: Record<string, string> = {}) =>
    ask(path, { method: 'POST', body: JSON.stringify(body), key, headers })
  return {
    url,
    dataDir,
    secret,
    log,
    at,
    orders,
    ask,
    send,
    looked,
    buy: (change: object = {}, key = secret, headers: Record<string, string> = {}) =>
      send('/v1/data/orders', { ...ORDER, ...change }, key, headers),
    async key(change: object = {}): Promise<{ readonly id: string; readonly key: string }> {
      const asked = { name: 'a program', limit: '1000000', days: 30, ...change }
      const answer = await send('/v1/data/keys', asked)
      return (await answer.json()) as { id: string; key: string }
    },
    /** The network goes on by so many days, with what was ordered. */
    async pass(days: number): Promise<typeof shown> {
      at.day += days
      shown = settleMarket({ ...world, orders, days: at.day + 1 })
      await looked()
      return shown
    },
    async stop() {
      stopping.abort()
      await done
    },
  }
}

export const ORDER = {
  cells: [REGION],
  quantities: ['soundLevel'],
  from: dateOf(FIRST_DAY),
  until: dateOf(FIRST_DAY),
  most: '1000000',
  purpose: 'property',
}
