import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { decodeCbor } from '../../../protocol/cbor.ts'
import { toSubjectId } from '../../../protocol/ids.ts'
import { type PriceNote, sealPrices } from '../../../protocol/pairing.ts'
import { createAgentLog } from '../../../agent/agent-log.ts'
import type { NodeApi } from '../../../agent/node-api.ts'
import { runPriceDesk } from './price-desk.ts'
import { eventually } from '../../../agent/testing/receiver.ts'

const HOUR = 3_600_000
const device = toSubjectId('ab'.repeat(32))
const secret = new Uint8Array(16).fill(9)
const folder = mkdtempSync(join(tmpdir(), 'cairn-desk-'))
const pairFile = join(folder, 'pair.json')
writeFileSync(pairFile, JSON.stringify({ secret: '09'.repeat(16) }))
const ends: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

const sealed = (note: PriceNote, from = secret) =>
  sealPrices({ device, secret: from }, note, crypto.getRandomValues(new Uint8Array(12)))

/** A desk whose node has this note, and what it says. */
function open(note: Uint8Array | undefined, dataDir: string, takesOrders = true) {
  const prices: unknown[] = []
  let reads = 0
  const readNote = async () => {
    reads++
    return note
  }
  const abort = new AbortController()
  const api = {
    market: async () => (takesOrders ? { slotMs: HOUR, usual: { buy: 220, sell: 50 } } : undefined),
    readNote,
  } as Partial<NodeApi> as NodeApi
  const orders = {
    nowMs: () => 100 * HOUR,
    speed: 1,
    async say(_type: string, payload: Uint8Array) {
      const order = decodeCbor(payload) as Map<string, unknown>
      prices.push([order.get('side'), order.get('price')])
      return true
    },
  }
  const log = createAgentLog('test', () => undefined)
  const done = runPriceDesk({ device, dataDir, pairFile, api, orders, log, signal: abort.signal })
  ends.push(async () => {
    abort.abort()
    await done
  })
  return { prices, done, reads: () => reads }
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
