/** A desk of data: what it says beforehand is what is paid, and what was bought is the same rows in each form and in the stream. */
import { rmSync } from 'node:fs'
import { parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OrderAnswer, QuoteAnswer } from '../../messages/market/desk-answers.ts'
import { dateOf } from '../../messages/market/values.ts'
import { type OpenDesk, openDesk } from '../../testing/market/open-desk.ts'
import {
  BESIDE,
  buyer,
  FAR,
  FIRST_DAY,
  REGION,
  type Saying,
  seller,
  street,
} from '../../testing/market/settle-market.ts'

const sayings: readonly Saying[] = [
  ...[1, 2, 3, 4, 5].map(at => ({ by: seller(at), says: street(at) })),
  // One alone beside them, and one alone elsewhere.
  { by: seller(6, {}, BESIDE), says: street(40) },
  { by: seller(7, {}, FAR), says: street(41) },
]
let desk: OpenDesk

beforeAll(async () => {
  desk = await openDesk({ sayings })
  await desk.pass(6)
})
afterAll(async () => {
  await desk.stop()
  rmSync(desk.dataDir, { recursive: true })
})

const BOX = '-74.3,40.5,-74.0,40.8'
const days = (from: number, until: number) =>
  `from=${dateOf(FIRST_DAY + from)}&until=${dateOf(FIRST_DAY + until)}`
const quote = async (query: string) =>
  (await (await desk.ask(`/v1/data/quote?quantities=soundLevel&${query}`)).json()) as QuoteAnswer
const ordersOf = async () =>
  ((await (await desk.ask('/v1/data/orders')).json()) as { orders: OrderAnswer[] }).orders
const text = async (path: string) => await (await desk.ask(path)).text()

describe('before it is bought', () => {
  it('says what there is, how new, how whole and for how much, with a coarse sample', async () => {
    const of = await quote(`cells=${REGION}&${days(0, 3)}`)
    expect(of).toMatchObject({ hours: 96, cells: 1, coveragePpm: 1_000_000, owned: 0, regions: [REGION] })
    expect(of.days).toEqual({ out: 4, with: 4, ahead: 0, gone: 0 })
    expect(of.newest).toBe(dateOf(FIRST_DAY + 3))
    // 96 thousandths of a dollar, and a tenth of it.
    expect([of.price, of.fee, of.total]).toEqual(['96000', '9600', '105600'])
    expect(of.sample.length).toBe(4)
    // Steps four times as wide as those that are sold: 2 dB.
    for (const { about } of of.sample) expect((about * 10) % 20).toBe(0)
  })

  it('says of days to come what the dearest of the last week cost', async () => {
    const of = await quote(`cells=${REGION}&${days(3, 9)}`)
    expect(of.days).toMatchObject({ out: 1, ahead: 6 })
    expect([of.total, of.ahead]).toEqual(['26400', String(6 * 26_400)])
  })

  it('takes a box as the regions that it touches, and cells as those that they lie in', async () => {
    const [box, cell] = [
      await quote(`box=${BOX}&${days(0, 0)}`),
      await quote(`cells=872a1071effffff&${days(0, 0)}`),
    ]
    expect(box.regions).toContain(REGION)
    expect(cell.regions).toEqual([REGION])
    expect(box.hours).toBe(24)
    for (const [path, code] of [
      [`box=-80,40,-70,45&${days(0, 0)}`, 'area_too_large'],
      [`box=1,1,0,0&${days(0, 0)}`, 'parameter_invalid'],
      [`cells=nothing&${days(0, 0)}`, 'parameter_invalid'],
      [`${days(0, 0)}`, 'parameter_invalid'],
      [`cells=${REGION}&${days(3, 0)}`, 'parameter_invalid'],
      [`cells=${REGION}&${days(0, 50)}`, 'parameter_invalid'],
    ]) {
      const answer = await desk.ask(`/v1/data/quote?quantities=soundLevel&${path}`)
      expect([path, ((await answer.json()) as { code: string }).code]).toEqual([path, code])
    }
    const strange = await desk.ask(`/v1/data/quote?quantities=pm25&cells=${REGION}&${days(0, 0)}`)
    expect(strange.status).toBe(400)
  })

  it('sells nothing to whoever has neither secret nor key', async () => {
    for (const path of ['/v1/data', `/v1/data/quote?quantities=soundLevel&cells=${REGION}&${days(0, 0)}`])
      expect((await fetch(desk.url + path)).status).toBe(401)
    expect((await desk.ask('/v1/data', { key: 'x' })).status).toBe(401)
    expect((await desk.ask(`/v1/data?key=${desk.secret}`, { key: '' })).status).toBe(401)
    expect((await desk.ask('/v1/data/values')).status).toBe(402)
  })
})

describe('what is bought', () => {
  it('costs what was said, to the last unit, and is once ordered however often it is sent', async () => {
    const before = await quote(`cells=${REGION}&${days(0, 2)}`)
    const once = { 'idempotency-key': 'march' }
    const change = { until: dateOf(FIRST_DAY + 2), most: before.total }
    const answers = await Promise.all([1, 2, 3].map(() => desk.buy(change, desk.secret, once)))
    const ids = await Promise.all(
      answers.map(async answer => ((await answer.json()) as { order: string }).order),
    )
    expect(new Set(ids).size).toBe(1)
    expect(desk.orders.length).toBe(1)
    expect((await desk.buy({}, desk.secret, once)).status).toBe(409)
    expect((await ordersOf()).map(({ state }) => state)).toEqual(['waiting'])
    const settled = await desk.pass(1)
    expect(settled.paid.toString()).toBe(before.total)
    const [order] = await ordersOf()
    expect(order).toMatchObject({ paid: before.total, left: '0', hours: 72, state: 'over', key: '' })
    expect((await quote(`cells=${REGION}&${days(0, 3)}`)).owned).toBe(72)
  })

  it('is the same in CSV, GeoJSON and Parquet, and no cell of too few is in any', async () => {
    const [id] = Object.keys((await desk.pass(0)).viewOf(buyer).orders)
    const path = `/v1/data/values?order=${id}`
    const lines = (await text(path)).trim().split('\r\n')
    expect(lines[0]).toBe('time,cell,lat,lon,quantity,unit,value,spread,owners')
    expect(lines.length).toBe(73)
    const file = await (await desk.ask(`${path}&format=parquet`)).arrayBuffer()
    const rows = await parquetReadObjects({ file })
    expect(rows.map(row => Object.values(row).join(','))).toEqual(lines.slice(1))
    const { features } = JSON.parse(await text(`${path}&format=geojson`)) as {
      features: {
        properties: { values: number[]; cell: string; from: string }
        geometry: { coordinates: [][] }
      }[]
    }
    expect(features.flatMap(({ properties }) => properties.values)).toEqual(rows.map(row => row['value']))
    expect(features.map(({ geometry }) => geometry.coordinates[0]!.length)).toEqual([7, 7, 7])
    expect(new Set(rows.map(row => row['cell'])).size).toBe(1)
    expect(rows.every(row => Number(row['owners']) >= 5)).toBe(true)
  })

  it('is chosen from by box, cells and days, and of that nothing is more', async () => {
    const all = await text('/v1/data/values')
    const one = await text(`/v1/data/values?${days(1, 1)}&box=${BOX}`)
    expect(one.trim().split('\r\n').length).toBe(25)
    for (const line of one.split('\r\n')) expect(all).toContain(line)
    expect((await text('/v1/data/values?box=0,0,1,1')).trim().split('\r\n').length).toBe(1)
    expect((await desk.ask('/v1/data/values?from=soon')).status).toBe(400)
    expect((await desk.ask('/v1/data/values?order=ff')).status).toBe(404)
  })

  it('comes as a stream of each day once, and goes on where it ended', async () => {
    const answer = await desk.buy({ until: dateOf(FIRST_DAY + 12), most: '1000000' })
    const { order } = (await answer.json()) as { order: string }
    await desk.pass(1)
    const stream = await openStream(order)
    const first = await stream.next()
    const newest = desk.at.day - 3
    expect([first.id, first.rows.length]).toEqual([FIRST_DAY + newest, 24 * (newest + 1)])
    await desk.pass(1)
    const second = await stream.next()
    expect([second.id, second.rows.length]).toEqual([first.id + 1, 24])
    expect(second.rows[0]).toMatchObject({
      time: `${dateOf(second.id)}T00:00:00.000Z`,
      unit: 'dB',
      owners: 5,
    })
    stream.stop()
    await desk.pass(2)
    const again = await openStream(order, String(second.id))
    expect((await again.next()).rows.length).toBe(48)
    again.stop()
    expect((await desk.ask('/v1/data/stream?order=ff')).status).toBe(404)
  })

  it('is refused where the queue is full, and nothing is set aside', async () => {
    desk.at.isQueueFull = true
    expect((await desk.buy({})).status).toBe(503)
    desk.at.isQueueFull = false
    expect((await ordersOf()).filter(({ state }) => state === 'waiting')).toEqual([])
  })

  it('stops at as many orders as stand at once', async () => {
    const more = await Promise.all(Array.from({ length: 10 }, (_, at) => desk.buy({ most: String(at + 1) })))
    const codes = more.map(({ status }) => status)
    expect(codes.filter(status => status === 200).length).toBe(7)
    expect(codes.filter(status => status === 503).length).toBe(3)
  })
})

async function openStream(order: string, after?: string) {
  const ends = new AbortController()
  const headers: Record<string, string> = after === undefined ? {} : { 'last-event-id': after }
  const answer = await desk.ask(`/v1/data/stream?order=${order}`, { headers, signal: ends.signal })
  expect(answer.headers.get('content-type')).toBe('text/event-stream')
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
  let kept = ''
  return {
    async next(): Promise<{ id: number; rows: readonly object[] }> {
      for (;;) {
        const event = /id: (\d+)\nevent: edition\ndata: (.*)\n\n/.exec(kept)
        if (event !== null) {
          kept = kept.slice(event.index + event[0].length)
          return { id: Number(event[1]), rows: (JSON.parse(event[2]!) as { rows: object[] }).rows }
        }
        const { value, done } = await reader.read()
        if (done) throw new Error('the stream ended')
        kept += value
      }
    },
    stop: () => ends.abort(),
  }
}
