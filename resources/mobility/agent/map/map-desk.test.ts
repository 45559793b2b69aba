/**
 * The map from the first drive to the buyer’s table, on a real node and a real chain: five phones drive on two days, a desk orders, the ledger
 * has who paid and who earned, and GeoJSON, CSV, Parquet, tiles and a stream say the same.
 */
import { parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../../../../node/testing/start-test-node.ts'
import { OBJECT_KINDS } from '../../messages/sightings/objects.ts'
import { DEPOSIT, regionOfMonaco, startMapNetwork } from '../../testing/map-network.ts'

type Net = Awaited<ReturnType<typeof startMapNetwork>>
let net: Net
beforeAll(async () => {
  net = await startMapNetwork()
})
afterAll(async () => net?.stop())

const ask = (path: string) => fetch(`${net.url}${path}`)
const json = async (path: string) => (await (await ask(path)).json()) as Record<string, never>
const problem = async (response: Response) => [
  response.status,
  ((await response.json()) as { code: string }).code,
]
interface Features {
  readonly features: readonly {
    readonly properties: Record<string, number | string>
    readonly geometry: { readonly coordinates: readonly unknown[] }
  }[]
}

describe('before anything is bought', () => {
  it.each([
    ['/v1/map/cells', 402, 'nothing_bought'],
    ['/v1/map/streets', 400, 'parameter_invalid'],
    ['/v1/map/cells?format=xls', 400, 'parameter_invalid'],
    ['/v1/map/cells?hour=24', 400, 'parameter_invalid'],
    ['/v1/map/cells?hour=x', 400, 'parameter_invalid'],
    ['/v1/map/cells?box=7,43,6,44', 400, 'parameter_invalid'],
    ['/v1/map/cells?box=7,43', 400, 'parameter_invalid'],
    ['/v1/tiles/3/9/0', 400, 'parameter_invalid'],
    ['/v1/tiles/30/0/0', 400, 'parameter_invalid'],
    ['/v1/nothing', 404, 'not_found'],
  ])('%s is a clear no', async (path, status, code) => {
    // Until the network has computed an epoch, the node shows nothing to anybody.
    const expected =
      code === 'nothing_bought'
        ? [
            [402, code],
            [503, 'node_unreachable'],
          ]
        : [[status, code]]
    expect(expected).toContainEqual(await problem(await ask(path)))
  })

  it.each([
    ['{', 'this is no JSON'],
    ['{"regions":[],"days":1,"most":"5"}', '1 to 16 H3 cells'],
    ['{"regions":["891f1d48853ffff"],"days":1,"most":"5"}', 'resolution 5'],
    ['{"regions":["85283083fffffff"],"days":40,"most":"5"}', 'from 0 to 31'],
    ['{"regions":["85283083fffffff"],"days":1,"most":"a lot"}', 'most'],
    ['{"regions":["85283083fffffff"],"days":1}', 'most'],
  ])('the order %s is a clear no', async (body, words) => {
    const response = await net.order(body)
    expect(response.status).toBe(400)
    expect(JSON.stringify(await response.json())).toContain(words)
  })

  it('nobody orders without its secret', async () => {
    expect(await problem(await net.order('{}', 'x'.repeat(43)))).toEqual([401, 'map_token_wrong'])
  })
})

describe('a map that is bought', () => {
  let rows = 0
  let price = 0n

  it('is there once five drove on two days, is paid by who ordered and to who drove, in one epoch', async () => {
    const order = await net.order(
      JSON.stringify({ regions: [regionOfMonaco()], days: 20, most: String(DEPOSIT) }),
    )
    expect(order.status).toBe(200)
    const { order: id } = (await order.json()) as { order: string }
    await net.drive(0, [0, 1, 2, 3])
    await net.nextEpoch()
    await net.drive(1, [4, 0])
    let epoch = 0
    // An epoch is complete once nothing more of it can come in.
    while (rows === 0 && epoch < 12) {
      epoch = await net.nextEpoch()
      await until('the desk has looked', async () => (await json('/v1/map'))['edition'] !== undefined)
      await until('the desk has what the node shows', async () => {
        const { epoch: seen } = await net.test.get<{ epoch: number }>(`/v1/devices/${net.desk}/state`)
        return seen >= epoch
      })
      const state = await net.test.get<{ state: { rows: readonly unknown[] } }>(
        `/v1/devices/${net.desk}/state`,
      )
      rows = state.state.rows.length
    }
    expect(rows).toBeGreaterThan(5)
    await until('the desk has them', async () => Number((await json('/v1/map'))['rows']) === rows)
    const { orders } = (await json('/v1/map')) as unknown as {
      orders: Record<string, { paid: string; ended: string }>
    }
    // A dollar a row, and five per cent are burned.
    price = BigInt(rows) * 1_000_000n
    expect(orders[id]).toMatchObject({ paid: String(price + price / 20n), ended: '' })
  })

  it('stands in the ledger: what the buyer spent is what the drivers earned and the fee', async () => {
    type Asset = { readonly name: string; readonly earned: string; readonly spent: string }
    const lineOf = async (account: string) => {
      const { assets } = await net.test.get<{ assets: readonly Asset[] }>(`/v1/accounts/${account}`)
      return assets.find(({ name }) => name === 'payment')
    }
    const earned = await Promise.all(
      net.owners.map(async owner => BigInt((await lineOf(owner))?.earned ?? '0')),
    )
    expect(earned.every(amount => amount > 0n)).toBe(true)
    expect(earned.reduce((sum, one) => sum + one, 0n)).toBe(price)
    expect(BigInt((await lineOf(net.consumer))?.spent ?? '0')).toBe(price + price / 20n)
  })

  it('is the same in GeoJSON, CSV and Parquet', async () => {
    const { features } = (await json('/v1/map/cells')) as unknown as Features
    expect(features.length).toBe(rows)
    const table = (await (await ask('/v1/map/cells?format=csv')).text()).trim().split('\r\n')
    expect(table[0]).toBe('cell,lat,lon,hour,kmh,owners,edition')
    const file = await (await ask('/v1/map/cells?format=parquet')).arrayBuffer()
    const read = await parquetReadObjects({ file })
    for (const [at, { properties }] of features.entries()) {
      const { cell, hour, kmh, owners, edition } = properties
      expect(table[at + 1]!.split(',').filter((_, column) => column !== 1 && column !== 2)).toEqual(
        [cell, hour, kmh, owners, edition].map(String),
      )
      expect(read[at]).toMatchObject({ cell, hour, kmh, owners: 5, edition })
    }
  })

  it('is roads with their names and speeds, by hour and box and tile', async () => {
    const { features, attribution } = (await json('/v1/map/roads')) as unknown as Features & {
      attribution: string
    }
    expect(attribution).toContain('OpenStreetMap')
    expect(features.some(({ properties }) => String(properties['name']).length > 3)).toBe(true)
    for (const { properties, geometry } of features) {
      expect(properties['kmh']).toBeGreaterThan(0)
      expect(geometry.coordinates.length).toBeGreaterThan(1)
    }
    const hour = features[0]!.properties['hour']
    const count = async (path: string) => ((await json(path)) as unknown as Features).features.length
    expect(await count(`/v1/map/roads?hour=${hour}`)).toBe(features.length)
    expect(await count(`/v1/map/roads?hour=${(Number(hour) + 5) % 24}`)).toBe(0)
    expect(await count('/v1/map/roads?box=7.40,43.72,7.45,43.76')).toBe(features.length)
    expect(await count('/v1/map/roads?box=8,43.72,8.1,43.76')).toBe(0)
    expect(await count('/v1/tiles/0/0/0')).toBe(features.length)
    expect(await count('/v1/tiles/10/0/0')).toBe(0)
    const columns = (await (await ask('/v1/map/roads?format=csv')).text()).split('\r\n')[0]
    expect(columns).toBe('way,part,kind,name,hour,kmh,owners,known,edition')
  })

  it('has what stands in the streets, as two owners saw it on two days: a place, a kind, a direction and days', async () => {
    const { features } = (await json('/v1/map/objects')) as unknown as Features
    expect(features.length).toBeGreaterThan(3)
    for (const { properties, geometry } of features) {
      expect(Object.keys(properties)).toEqual(['place', 'kind', 'heading', 'since', 'seen'])
      expect(OBJECT_KINDS).toContain(properties['kind'])
      expect(geometry.coordinates).toHaveLength(2)
    }
    const table = (await (await ask('/v1/map/objects?format=csv')).text()).trim().split('\r\n')
    expect(table[0]).toBe('place,lat,lon,kind,heading,since,seen')
    expect(table).toHaveLength(features.length + 1)
    const file = await (await ask('/v1/map/objects?format=parquet')).arrayBuffer()
    expect(await parquetReadObjects({ file })).toHaveLength(features.length)
    const far = (await json('/v1/map/objects?box=8,43.72,8.1,43.76')) as unknown as Features
    expect(far.features).toEqual([])
  })

  it('comes as a stream, and says where a drive earns most', async () => {
    const reader = (await ask('/v1/stream')).body!.pipeThrough(new TextDecoderStream()).getReader()
    let text = ''
    while (!/event: edition\ndata: .*\n\n/.test(text)) text += (await reader.read()).value ?? ''
    const data = JSON.parse(/data: (.*)/.exec(text)![1]!) as { rows: readonly unknown[] }
    expect(data.rows.length).toBe(rows)
    await reader.cancel()
    const places = (await json('/v1/where-to-drive')) as unknown as readonly {
      percent: number
      cells: number
    }[]
    expect(places.length).toBeGreaterThan(0)
    expect(places.every(({ percent }) => percent > 0 && percent <= 100)).toBe(true)
  })
})
