import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import type { NodeApi } from '../../../agent/kit/node-api.ts'
import type { CompanionContext } from '../../../agent/kit/service.ts'
import { eventually } from '../../../agent/testing/receiver.ts'
import { createNodeApi } from '../../../client/node-api.ts'
import { toSubjectId } from '../../../protocol/ids.ts'
import { decodeOrder } from '../messages/order.ts'
import { type PriceNote, sealPrices } from '../messages/prices.ts'
import { priceDesk } from './price-desk.ts'

const HOUR = 3_600_000
const device = toSubjectId('ab'.repeat(32))
const secret = new Uint8Array(16).fill(9)
const folder = mkdtempSync(join(tmpdir(), 'cairn-desk-'))
const ends: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

const sealed = (note: PriceNote, from = secret) =>
  sealPrices({ device, secret: from }, note, crypto.getRandomValues(new Uint8Array(12)))

/** A desk whose node has this note, and what it says. */
function open(note: Uint8Array | undefined, dataDir: string, takesOrders = true) {
  const prices: unknown[] = []
  const warnings: string[] = []
  let reads = 0
  const readNote = async () => {
    reads++
    return note
  }
  const abort = new AbortController()
  const params = { market: takesOrders ? 'uniform' : 'sdr', slotMs: HOUR, retail: 220, feedIn: 50 }
  const node = {
    ...createNodeApi({
      url: '',
      json: async () => ({ rules: { resources: [{ name: 'energy', params }] } }),
    }),
    readNote,
  } as Partial<NodeApi> as NodeApi
  const context = {
    subject: device,
    secret,
    dataDir,
    node,
    speed: 1,
    nowMs: () => 100 * HOUR,
    async say(_type: string, payload: Uint8Array) {
      const order = decodeOrder(payload)
      prices.push([order?.side, order?.price])
      return payload
    },
    info: () => undefined,
    warn: (message: string, facts?: object) => void warnings.push(`${message} ${JSON.stringify(facts)}`),
    signal: abort.signal,
  } as Partial<CompanionContext> as CompanionContext
  const done = priceDesk.run(context)
  ends.push(async () => {
    abort.abort()
    await done
  })
  return { prices, warnings, done, reads: () => reads }
}

it('places what the member asks for, and goes on with it when it starts again', async () => {
  const dataDir = join(folder, 'a')
  const first = open(await sealed({ givenAtMs: 5, buy: 200, sell: 80 }), dataDir)
  await eventually('orders of both sides', () => first.prices.length === 50)
  expect(first.prices[0]).toEqual(['buy', 200])
  for (const end of ends.splice(0)) await end()
  const again = open(undefined, dataDir)
  await eventually('the same orders', () => again.prices.length === 50)
  for (const end of ends.splice(0)) await end()
  // Somebody leaves an older note again.
  const older = open(await sealed({ givenAtMs: 4, buy: 1 }), dataDir)
  await eventually('still the newest', () => older.prices.length === 50)
  expect(older.prices[0]).toEqual(['buy', 200])
})

it('does nothing on a note of somebody else, and nothing where the market takes no orders', async () => {
  const forged = open(await sealed({ givenAtMs: 9, sell: 1 }, new Uint8Array(16)), join(folder, 'b'))
  const closed = open(await sealed({ givenAtMs: 9, sell: 1 }), join(folder, 'c'), false)
  await closed.done
  await eventually('it was read', () => forged.reads() > 0)
  // What it began it brings to its end: an order would have been placed by then.
  for (const end of ends.splice(0)) await end()
  expect(closed.reads()).toBe(0)
  expect([forged.prices, closed.prices]).toEqual([[], []])
  rmSync(join(folder, 'c'), { recursive: true, force: true })
})

it.each([
  '',
  '{"givenAtMs":5,"bu',
  '[]',
  '{"buy":200}',
  '{"givenAtMs":5,"buy":"200"}',
  '{"givenAtMs":5,"sell":-1}',
])('prices kept as %j are told to be gone, and asked of the node again', async text => {
  const dataDir = join(folder, `damaged-${text.length}`)
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(join(dataDir, 'prices.json'), text)
  const desk = open(await sealed({ givenAtMs: 6, buy: 210, sell: 70 }), dataDir)
  await eventually('the orders of the note', () => desk.prices.length === 50)
  expect(desk.prices[0]).toEqual(['buy', 210])
  expect(desk.warnings).toEqual([expect.stringContaining(join(dataDir, 'prices.json'))])
  expect(JSON.parse(readFileSync(join(dataDir, 'prices.json'), 'utf8'))).toMatchObject({ buy: 210 })
})
