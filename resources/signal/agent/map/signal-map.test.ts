/** What a buyer has: the same rows in each form, read by other programs' readers. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cellToLatLng, gridDisk, latLngToCell } from 'h3-js'
import { parquetReadObjects } from 'hyparquet'
import { PMTiles, zxyToTileId } from 'pmtiles'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tileNumber, writePmtiles } from '../../../../agent/kit/desk/write-pmtiles.ts'
import { cellOfNumber, numberOfCell } from '../../../../protocol/cells/cell-number.ts'
import { inRowOrder, type NetworkRow, packRow } from '../../../../protocol/cells/networks/network-row.ts'
import { MAP_ORDER } from '../../messages/map-order.ts'
import { readMvt } from '../../testing/read-mvt.ts'
import { runService, type Service } from '../../testing/run-service.ts'
import { CENTRE } from '../../testing/walks.ts'
import { signalMap } from './signal-map.ts'

const DAY = 20_500
const rowAt = (cell: string, at: number): NetworkRow => ({
  cell: numberOfCell(cell, 9),
  network: at % 2 === 0 ? 'lte 262-01' : 'nr 262-02',
  rsrp: -905 - at,
  rsrq: -105,
  sinr: at % 3 === 0 ? null : 124,
  rssi: null,
  downKbps: 20_000 + at,
  upKbps: 4_000,
  rtt: 318,
  owners: 5,
  edition: DAY,
  days: 3,
})
const rows = gridDisk(CENTRE, 6).map(rowAt).sort(inRowOrder)
const state = {
  edition: DAY,
  least: { owners: 5, days: 2, keep: 28 },
  price: '1000000',
  feePpm: 50_000,
  refresh: 96,
  reflectors: [],
  rows: rows.map(packRow),
  orders: {
    ab: { regions: ['851f1d4bfffffff'], until: DAY, upTo: DAY, paid: '133350', left: '1', ended: '' },
  },
}
const folder = mkdtempSync(join(tmpdir(), 'cairn-signal-map-'))
let desk: Service
let url = ''

beforeAll(async () => {
  desk = runService(signalMap, { port: 0, everyMs: 100 }, { dataDir: folder, json: () => ({ state }) })
  while (desk.fact('port') === undefined) await new Promise(resolve => setTimeout(resolve, 5))
  url = `http://127.0.0.1:${String(desk.fact('port'))}`
  while ((await fetch(`${url}/v1/map`)).status === 503) await new Promise(resolve => setTimeout(resolve, 20))
})
afterAll(async () => {
  await desk.stop()
  rmSync(folder, { recursive: true })
})

const ask = async (path: string, init?: RequestInit) => {
  const answer = await fetch(url + path, init)
  expect(answer.ok, path).toBe(true)
  return answer
}

interface Collection {
  readonly features: readonly {
    readonly properties: Readonly<Record<string, unknown>>
    readonly geometry: { readonly coordinates: readonly (readonly unknown[])[] }
  }[]
}

describe('what is bought', () => {
  it('is the same in GeoJSON, CSV and Parquet, with units in the names, and empty where too few said it', async () => {
    const { features } = (await (await ask('/v1/map/cells')).json()) as Collection
    expect(features.length).toBe(rows.length)
    const table = (await (await ask('/v1/map/cells?format=csv')).text()).trim().split('\r\n')
    expect(table[0]).toBe(
      'cell,lat,lon,network,operator,rsrp_dbm,rsrq_db,sinr_db,rssi_dbm,down_kbps,up_kbps,rtt_ms,owners,edition',
    )
    const file = await (await ask('/v1/map/cells?format=parquet')).arrayBuffer()
    const read = await parquetReadObjects({ file })
    for (const [at, { properties, geometry }] of features.entries()) {
      expect(read[at]).toMatchObject({ ...properties })
      expect(table[at + 1]!.split(',').filter((_, column) => column !== 1 && column !== 2)).toEqual(
        Object.values(properties).map(value => String(value ?? '')),
      )
      expect(geometry.coordinates[0]!.length).toBe(7)
    }
    const [first] = rows
    expect(features[0]!.properties).toMatchObject({
      rsrp_dbm: first!.rsrp! / 10,
      rssi_dbm: null,
      rtt_ms: 31.8,
    })
  })

  it('is of one network and of a box where that is asked for', async () => {
    const count = async (query: string) =>
      ((await (await ask(`/v1/map/cells?${query}`)).json()) as Collection).features.length
    const ofLte = rows.filter(({ network }) => network === 'lte 262-01').length
    expect(await count('network=lte%20262-01')).toBe(ofLte)
    expect(await count('box=13,52,14,53')).toBe(rows.length)
    expect(await count('box=8,47,9,48')).toBe(0)
    expect((await fetch(`${url}/v1/map/cells?network=fast`)).status).toBe(400)
    expect((await fetch(`${url}/v1/tiles/3/9/0`)).status).toBe(400)
  })

  it('is one archive that the reader of PMTiles opens: each cell in its tiles, where it lies', async () => {
    const bytes = new Uint8Array(await (await ask('/v1/map/cells?format=pmtiles')).arrayBuffer())
    const archive = openArchive(bytes)
    const header = await archive.getHeader()
    expect([header.specVersion, header.tileType, header.minZoom, header.maxZoom]).toEqual([3, 1, 7, 12])
    expect(header.clustered).toBe(true)
    expect(((await archive.getMetadata()) as { vector_layers: unknown[] }).vector_layers).toMatchObject([
      { id: 'signal', fields: { rsrp_dbm: 'Number', network: 'String' } },
    ])
    const seen = new Map<string, Readonly<Record<string, unknown>>>()
    const [z, across] = [12, 2 ** 12]
    for (let x = 2_195; x <= 2_205; x++)
      for (let y = 1_338; y <= 1_348; y++) {
        const tile = await archive.getZxy(z, x, y)
        if (tile === undefined) continue
        const [layer] = readMvt(new Uint8Array(tile.data))
        expect([layer!.name, layer!.version, layer!.extent]).toEqual(['signal', 2, 4_096])
        for (const { properties, ring } of layer!.features) {
          seen.set(String(properties['cell']), properties)
          const [px, py] = [0, 1].map(
            axis => ring.reduce((sum, corner) => sum + corner[axis]!, 0) / ring.length,
          ) as [number, number]
          const lon = ((x + px / 4_096) / across) * 360 - 180
          const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * (y + py / 4_096)) / across))) * 180) / Math.PI
          const row = rows.find(one => one.cell === numberOfCell(String(properties['cell']), 9))!
          expect(Math.hypot(lon - lonOf(row), lat - latOf(row))).toBeLessThan(0.0005)
          expect(properties['rsrp_dbm']).toBe(row.rsrp! / 10)
          expect('rssi_dbm' in properties).toBe(false)
          expect(areaOf(ring)).toBeGreaterThan(0)
        }
      }
    expect(seen.size).toBe(rows.length)
  })

  it('is ordered with the secret of its folder', async () => {
    const body = JSON.stringify({ regions: ['851f1d4bfffffff'], days: 2, most: '1000000' })
    expect((await fetch(`${url}/v1/orders`, { method: 'POST', body })).status).toBe(401)
    const { secret } = JSON.parse(readFileSync(join(folder, 'map.json'), 'utf8'))
    const headers = { authorization: `Bearer ${secret}` }
    // What is said here is no sealed message, so its id cannot be told; it is said all the same.
    await fetch(`${url}/v1/orders`, { method: 'POST', body, headers })
    expect(MAP_ORDER.decode(desk.said.at(-1)!.payload)).toEqual({
      regions: ['851f1d4bfffffff'],
      days: 2,
      most: 1_000_000n,
    })
  })
})

describe('an archive', () => {
  it('numbers tiles as the reader does', () => {
    for (const [z, x, y] of [
      [0, 0, 0],
      [1, 0, 1],
      [1, 1, 0],
      [3, 5, 2],
      [7, 68, 41],
      [12, 2_200, 1_343],
      [12, 4_095, 4_095],
    ] as const)
      expect(tileNumber(z, x, y), `${z}/${x}/${y}`).toBe(zxyToTileId(z, x, y))
  })

  it('of many tiles has leaves, and all of them are found', async () => {
    const spread = Array.from({ length: 6_000 }, (_, at) => numberOfCell(cellAt(at), 9))
    const bytes = writePmtiles({
      layer: 'signal',
      leastZoom: 10,
      mostZoom: 10,
      cells: spread.map((cell, at) => ({ cell, properties: { at } })),
      fields: { at: 'Number' },
      attribution: '',
    })
    const archive = openArchive(bytes)
    expect((await archive.getHeader()).leafDirectoryLength).toBeGreaterThan(0)
    for (const at of [0, 1_234, 5_999]) {
      const { lat, lon } = placeAt(at)
      const sine = Math.sin((lat * Math.PI) / 180)
      const [x, y] = [
        Math.floor(((lon + 180) / 360) * 1_024),
        Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 1_024),
      ]
      const tile = await archive.getZxy(10, x, y)
      const found = readMvt(new Uint8Array(tile!.data))[0]!.features.map(({ properties }) => properties['at'])
      expect(found).toContain(at)
    }
  })
})

function openArchive(bytes: Uint8Array): PMTiles {
  return new PMTiles({
    getKey: () => 'memory',
    getBytes: async (offset, length) => ({
      data: bytes.slice(offset, offset + length).buffer as ArrayBuffer,
    }),
  })
}

/** All over the land between 40 and 60 degrees. */
function placeAt(at: number) {
  return { lat: 40 + (at % 100) * 0.2, lon: Math.floor(at / 100) * 0.5 }
}

function cellAt(at: number): string {
  const { lat, lon } = placeAt(at)
  return latLngToCell(lat, lon, 9)
}

function latOf({ cell }: NetworkRow): number {
  return cellToLatLng(cellOfNumber(cell, 9))[0]
}

function lonOf({ cell }: NetworkRow): number {
  return cellToLatLng(cellOfNumber(cell, 9))[1]
}

/** Twice it, above zero where the ring is an outer one as the format has it. */
function areaOf(ring: readonly (readonly [number, number])[]): number {
  return ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length]!
    return sum + x * nextY - nextX * y
  }, 0)
}
