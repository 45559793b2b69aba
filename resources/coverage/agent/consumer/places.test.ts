/** What a consumer says of where its devices are: of those that its file names, nothing finer than the map's cells, and of no other a word. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { latLngToCell } from 'h3-js'
import { afterAll, describe, expect, it } from 'vitest'
import { ConfigError } from '../../../../agent/kit/config-error.ts'
import { numberOfCell } from '../../../../protocol/cells/cell-number.ts'
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { packetHash } from '../../messages/credits.ts'
import { broughtBy, MOST_NAMED, MOST_PLACED, WHEREABOUTS } from '../../messages/map/whereabouts.ts'
import { openPlaces } from './places.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-places-'))
afterAll(() => rmSync(folder, { recursive: true }))
const path = join(folder, 'places.json')
const GATEWAYS = Array.from({ length: 35 }, (_, at) => (at + 16).toString(16).padStart(64, '0') as SubjectId)
const ROUTE = '77'.repeat(32) as MessageId
const cellAt = (resolution: number) => latLngToCell(45.19, 5.72, resolution)
const write = (places: object) => writeFileSync(path, JSON.stringify(places))
const frame = (number: number) => Buffer.from([0x40, number & 0xff, number >> 8])
const open = () =>
  openPlaces({
    path,
    route: ROUTE,
    speed: 1,
    namesOf: bytes => [bytes[1] === 1 ? '26011001' : '26011002', 'ab'.repeat(8)],
  })

describe('where devices are', () => {
  it('is said of packets of devices that the file names, by cells of the map whatever it has', async () => {
    write({ '26011001': cellAt(12) })
    const places = await open()
    for (const by of [GATEWAYS[2]!, GATEWAYS[0]!]) places.heard({ frame: frame(1), atMs: 1_000, by }, 1_200)
    places.heard({ frame: frame(2), atMs: 2_000, by: GATEWAYS[1]! }, 2_200)
    // Copies may come still.
    expect(await places.reports(6_000)).toEqual([])
    const [said, ...more] = await places.reports(8_000)
    expect(more).toEqual([])
    const { packets, ...rest } = WHEREABOUTS.decode(said!)
    expect(rest).toEqual({ route: ROUTE, at: 8_000, gateways: [GATEWAYS[0], GATEWAYS[2]] })
    expect(packets).toEqual([
      { hash: packetHash(frame(1)), before: 7_000, cell: numberOfCell(cellAt(9), 9), by: 3 },
    ])
    expect(await places.reports(20_000)).toEqual([])
  })

  it('is what the file says then, by DevEUI too; and many packets are several messages', async () => {
    write({})
    const places = await open()
    const by = GATEWAYS[0]!
    for (let number = 0; number <= MOST_PLACED; number++)
      places.heard({ frame: frame(number), atMs: 1_000, by }, 1_000)
    write({ ABABABABABABABAB: cellAt(9) })
    const parts = (await places.reports(9_000)).map(part => WHEREABOUTS.decode(part).packets.length)
    expect(parts).toEqual([MOST_PLACED, 1])
  })

  it('names who brought each, in as many messages as there are gateways for', async () => {
    write({ ABABABABABABABAB: cellAt(9) })
    const places = await open()
    for (const [number, by] of GATEWAYS.entries()) {
      places.heard({ frame: frame(number), atMs: 1_000, by }, 1_000)
      places.heard({ frame: frame(number), atMs: 1_000, by: GATEWAYS[0]! }, 1_001)
    }
    const said = (await places.reports(9_000)).map(part => WHEREABOUTS.decode(part))
    expect(said.map(({ gateways }) => gateways.length)).toEqual([MOST_NAMED, 4])
    const brought = said.flatMap(({ gateways, packets }) =>
      packets.map(one => [one.hash, [...broughtBy(one, gateways)].sort()]),
    )
    expect(brought).toEqual(
      GATEWAYS.map((by, number) => [packetHash(frame(number)), [...new Set([GATEWAYS[0]!, by])].sort()]),
    )
  })

  it.each([
    { '26011001': cellAt(8) },
    { 26: cellAt(9) },
    { '26011001': 'here' },
  ])('is not begun with %j', async places => {
    write(places)
    await expect(open()).rejects.toThrow(ConfigError)
  })
})
