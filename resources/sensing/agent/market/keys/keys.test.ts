/** Keys of a desk as a thief, a careless program and a former owner try them. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { KeyAnswer, OrderAnswer } from '../../../messages/market/desk-answers.ts'
import { dateOf } from '../../../messages/market/values.ts'
import { type OpenDesk, OWNER, openDesk } from '../../../testing/market/open-desk.ts'
import { DAY_MS, FIRST_DAY, seller, street } from '../../../testing/market/settle-market.ts'

const sayings = [1, 2, 3, 4, 5].map(at => ({ by: seller(at), says: street(at) }))
/** Of a day: 24 thousandths of a dollar, and a tenth of it. */
const A_DAY = 26_400
let desk: OpenDesk

beforeEach(async () => {
  desk = await openDesk({ sayings })
  await desk.pass(6)
})
afterEach(async () => {
  await desk.stop()
  rmSync(desk.dataDir, { recursive: true })
})

const codeOf = async (answer: Response | Promise<Response>) => {
  const given = await answer
  return given.ok ? given.status : ((await given.json()) as { code: string }).code
}
const idOf = async (answer: Response) => ((await answer.json()) as { order: string }).order
const keysOf = async () => ((await (await desk.ask('/v1/data/keys')).json()) as { keys: KeyAnswer[] }).keys
const ordersOf = async (key: string) =>
  ((await (await desk.ask('/v1/data/orders', { key })).json()) as { orders: OrderAnswer[] }).orders

describe('a key', () => {
  it('buys and reads what it bought, and nothing that others did', async () => {
    const [one, other] = [await desk.key(), await desk.key({ name: 'another' })]
    const order = await idOf(await desk.buy({ most: String(A_DAY) }, one.key))
    await desk.pass(1)
    expect((await ordersOf(one.key)).map(({ order }) => order)).toEqual([order])
    expect(await codeOf(desk.ask(`/v1/data/values?order=${order}`, { key: one.key }))).toBe(200)
    for (const path of [`values?order=${order}`, `stream?order=${order}`])
      expect(await codeOf(desk.ask(`/v1/data/${path}`, { key: other.key }))).toBe('order_unknown')
    expect(await codeOf(desk.ask('/v1/data/values', { key: other.key }))).toBe('nothing_bought')
    expect(await ordersOf(other.key)).toEqual([])
    const quote = `/v1/data/quote?quantities=soundLevel&cells=852a1073fffffff&from=${dateOf(FIRST_DAY)}&until=${dateOf(FIRST_DAY)}`
    const owned = async (key: string) =>
      ((await (await desk.ask(quote, { key })).json()) as { owned: number }).owned
    expect([await owned(desk.secret), await owned(other.key)]).toEqual([24, 0])
    const reader = await desk.key({ name: 'reads all', limit: '0', reads: 'all' })
    expect(await codeOf(desk.ask('/v1/data/values', { key: reader.key }))).toBe(200)
    expect(await codeOf(desk.buy({ most: '1' }, reader.key))).toBe('key_limit')
  })

  it('is on no disk and in no log, and is shown once', async () => {
    const { id, key } = await desk.key()
    await desk.buy({}, key)
    await desk.ask(`/v1/data/keys/${id}`, { method: 'DELETE' })
    await desk.buy({}, key)
    const secret = key.split('_').at(-1)!
    const files = readdirSync(desk.dataDir).map(name => readFileSync(join(desk.dataDir, name), 'utf8'))
    const answers = await (await desk.ask('/v1/data/keys')).text()
    expect([...files, ...desk.log, answers].filter(text => text.includes(secret))).toEqual([])
    expect(files.some(text => text.includes(id))).toBe(true)
  })

  it('that is not right in one letter, or has another’s name, is unknown, and is told no more', async () => {
    const [one, other] = [await desk.key(), await desk.key({ name: 'another' })]
    await desk.ask(`/v1/data/keys/${one.id}`, { method: 'DELETE' })
    const secret = (key: string) => key.split('_').at(-1)!
    const hash = JSON.parse(readFileSync(join(desk.dataDir, 'keys.json'), 'utf8')).keys[1].hash as string
    for (const key of [
      `${one.key.slice(0, -1)}${one.key.endsWith('A') ? 'B' : 'A'}`,
      `cairn_data_${one.id}_${secret(other.key)}`,
      `cairn_data_${'0'.repeat(16)}_${secret(other.key)}`,
      // What a thief of the file has.
      `cairn_data_${other.id}_${hash}`,
      `cairn_data_${other.id}_${Buffer.from(hash, 'hex').toString('base64url')}`,
      hash,
      '',
    ])
      expect([key, await codeOf(desk.ask('/v1/data', { key }))]).toEqual([key, 'key_unknown'])
  })

  it('makes, sees and takes back no keys', async () => {
    const { id, key } = await desk.key({ reads: 'all' })
    const asked = { name: 'mine', limit: '1', days: 1 }
    expect(await codeOf(desk.send('/v1/data/keys', asked, key))).toBe('owner_only')
    expect(await codeOf(desk.ask('/v1/data/keys', { key }))).toBe('owner_only')
    expect(await codeOf(desk.ask(`/v1/data/keys/${id}`, { key, method: 'DELETE' }))).toBe('owner_only')
    expect((await keysOf()).length).toBe(1)
  })
})

describe('a limit', () => {
  it('holds for all orders of a key together, however many are sent at once', async () => {
    const { key } = await desk.key({ limit: String(3 * A_DAY) })
    const codes = await Promise.all(
      Array.from({ length: 7 }, () => codeOf(desk.buy({ most: String(A_DAY) }, key))),
    )
    expect(codes.filter(code => code === 200).length).toBe(3)
    expect(codes.filter(code => code === 'key_limit').length).toBe(4)
    expect(desk.orders.length).toBe(3)
    const settled = await desk.pass(1)
    expect(settled.paid).toBe(BigInt(3 * A_DAY))
    expect(await keysOf()).toMatchObject([{ spent: String(3 * A_DAY), held: '0', orders: 3 }])
    expect(await codeOf(desk.buy({ most: '1' }, key))).toBe('key_limit')
  })

  it('gives back what an order did not need, once it is over and no sooner', async () => {
    const { key } = await desk.key({ limit: String(2 * A_DAY) })
    await desk.buy({ most: String(2 * A_DAY) }, key)
    expect(await codeOf(desk.buy({ most: String(A_DAY) }, key))).toBe('key_limit')
    await desk.pass(1)
    expect(await keysOf()).toMatchObject([{ spent: String(A_DAY), held: '0' }])
    expect(await codeOf(desk.buy({ most: String(A_DAY) }, key))).toBe(200)
  })

  it('outlives the desk, also one that falls while it says an order', async () => {
    const { key } = await desk.key({ limit: String(2 * A_DAY) })
    await desk.buy({ most: String(A_DAY) }, key)
    await desk.stop()
    const path = join(desk.dataDir, 'keys.json')
    const kept = JSON.parse(readFileSync(path, 'utf8')) as { orders: { order: string }[] }
    expect(kept.orders).toMatchObject([{ most: String(A_DAY), isOver: false }])
    // As it stands on disk while the order is being said: its id is not known yet.
    kept.orders[0]!.order = ''
    writeFileSync(path, JSON.stringify(kept))
    const again = await openDesk({ sayings }, desk.dataDir)
    await again.pass(6)
    expect(await codeOf(again.buy({ most: String(A_DAY + 1) }, key))).toBe('key_limit')
    expect(await codeOf(again.buy({ most: String(A_DAY) }, key))).toBe(200)
    await again.stop()
    desk = await openDesk({ sayings }, desk.dataDir)
  })

  it('of how often is kept, says how long to wait, and is each key’s own', async () => {
    const [busy, other] = [await desk.key({ anHour: 3 }), await desk.key({ name: 'another', anHour: 3 })]
    const codes: unknown[] = []
    for (let time = 0; time < 4; time++) codes.push(await codeOf(desk.ask('/v1/data', { key: busy.key })))
    expect(codes).toEqual([200, 200, 200, 'too_often'])
    const wait = (await desk.ask('/v1/data', { key: busy.key })).headers.get('retry-after')
    expect(Number(wait)).toBeGreaterThan(1_100)
    expect(await codeOf(desk.ask('/v1/data', { key: other.key }))).toBe(200)
    expect(await codeOf(desk.ask('/v1/data'))).toBe(200)
  })
})

describe('a key ends', () => {
  it('with its time, and a clock that goes back brings it back neither now nor after a restart', async () => {
    const { key } = await desk.key({ days: 2 })
    expect(await codeOf(desk.ask('/v1/data', { key }))).toBe(200)
    await desk.pass(2)
    expect(await codeOf(desk.ask('/v1/data', { key }))).toBe('key_expired')
    expect(await codeOf(desk.buy({}, key))).toBe('key_expired')
    desk.at.backMs = 2 * DAY_MS
    expect(await codeOf(desk.ask('/v1/data', { key }))).toBe('key_expired')
    await desk.stop()
    desk = await openDesk({ sayings }, desk.dataDir)
    expect(await codeOf(desk.ask('/v1/data', { key }))).toBe('key_expired')
  })

  it('when it is taken back: at once, with its streams, and its order stays the account’s', async () => {
    const { id, key } = await desk.key()
    const order = await idOf(await desk.buy({ until: dateOf(FIRST_DAY + 9) }, key))
    await desk.pass(1)
    const stream = await desk.ask(`/v1/data/stream?order=${order}`, { key })
    const reader = stream.body!.getReader()
    await reader.read()
    expect(await codeOf(desk.ask(`/v1/data/keys/${id}`, { method: 'DELETE' }))).toBe(200)
    while (!(await reader.read()).done);
    for (const asked of [
      desk.ask('/v1/data', { key }),
      desk.buy({}, key),
      desk.ask('/v1/data/values', { key }),
    ])
      expect(await codeOf(asked)).toBe('key_revoked')
    expect(await codeOf(desk.ask(`/v1/data/values?order=${order}`))).toBe(200)
    expect(await keysOf()).toMatchObject([{ state: 'revoked' }])
    expect(await codeOf(desk.ask(`/v1/data/keys/${'0'.repeat(16)}`, { method: 'DELETE' }))).toBe(
      'key_unknown',
    )
  })

  it('when the desk’s device is another account’s, and comes to life with nobody else', async () => {
    const { key } = await desk.key()
    const order = await idOf(await desk.buy({ until: dateOf(FIRST_DAY + 9) }, key))
    await desk.pass(1)
    const stream = (await desk.ask(`/v1/data/stream?order=${order}`, { key })).body!.getReader()
    await stream.read()
    desk.at.owner = '0x00000000000000000000000000000000000000bb'
    await desk.looked()
    while (!(await stream.read()).done);
    expect(await codeOf(desk.ask('/v1/data', { key }))).toBe('key_of_former_owner')
    expect(await codeOf(desk.buy({}, key))).toBe('key_of_former_owner')
    expect(await keysOf()).toMatchObject([{ state: 'former_owner', account: OWNER }])
  })

  it('leaves room for others when its time is over, and not while it is good', async () => {
    for (let at = 0; at < 64; at++) await desk.key({ name: `key ${at}`, days: at < 60 ? 90 : 1 })
    const asked = { name: 'one more', limit: '1', days: 1 }
    expect(await codeOf(desk.send('/v1/data/keys', asked))).toBe('keys_full')
    await desk.pass(1)
    expect(await codeOf(desk.send('/v1/data/keys', asked))).toBe(200)
    expect((await keysOf()).length).toBe(61)
  })

  it('and only so many of its streams are open at once', async () => {
    const { key } = await desk.key()
    const order = await idOf(await desk.buy({ until: dateOf(FIRST_DAY + 9) }, key))
    await desk.pass(1)
    const path = `/v1/data/stream?order=${order}`
    const open = await Promise.all([1, 2, 3, 4].map(() => desk.ask(path, { key })))
    expect(await codeOf(desk.ask(path, { key }))).toBe('streams_full')
    await open[0]!.body!.cancel()
    // The desk is told as the connection closes.
    let code: unknown
    do code = await codeOf(desk.ask(path, { key }))
    while (code === 'streams_full')
    expect(code).toBe(200)
  })
})

it('what is asked of a key is checked', async () => {
  const good = { name: 'a program', limit: '1', days: 1 }
  for (const change of [
    { name: '<b>' },
    { limit: '-1' },
    { days: 0 },
    { days: 999 },
    { reads: 'mine' },
    { anHour: 0 },
  ])
    expect(await codeOf(desk.send('/v1/data/keys', { ...good, ...change }))).toBe('order_malformed')
})
