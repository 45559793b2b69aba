/** What a consumer says of where its devices are: of those that its file names, nothing finer than the map's cells, and of no other a word. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { latLngToCell } from 'h3-js'
import { afterAll, describe, expect, it } from 'vitest'
import { ConfigError } from '../../../../agent/kit/config-error.ts'
import { numberOfCell } from '../../../../protocol/cells/cell-number.ts'
import type { MessageId } from '../../../../protocol/ids.ts'
import { packetHash } from '../../messages/credits.ts'
import { MOST_PLACED, WHEREABOUTS } from '../../messages/map/whereabouts.ts'
import { openPlaces } from './places.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-places-'))
afterAll(() => rmSync(folder, { recursive: true }))
const path = join(folder, 'places.json')
const ROUTE = '77'.repeat(32) as MessageId
const cellAt = (resolution: number) => latLngToCell(45.19, 5.72, resolution)
const write = (places: object) => writeFileSync(path, JSON.stringify(places))
const frame = (number: number) => Buffer.from([0x40, number & 0xff, number >> 8])
const open = () =>
  openPlaces({
    path,
    route: ROUTE,
    namesOf: bytes => [bytes[1] === 1 ? '26011001' : '26011002', 'ab'.repeat(8)],
  })

describe('where devices are', () => {
  it('is said of packets of devices that the file names, by cells of the map whatever it has', async () => {
    write({ '26011001': cellAt(12) })
    const places = await open()
    places.heard(frame(1), 1_000)
    places.heard(frame(2), 2_000)
    const [said, ...more] = await places.reports(5_000)
    expect(more).toEqual([])
    expect(WHEREABOUTS.decode(said!)).toEqual({
      route: ROUTE,
      at: 5_000,
      packets: [{ hash: packetHash(frame(1)), before: 4_000, cell: numberOfCell(cellAt(9), 9) }],
    })
    expect(await places.reports(6_000)).toEqual([])
  })

  it('is what the file says then, by DevEUI too; and many packets are several messages', async () => {
    write({})
    const places = await open()
    for (let number = 0; number <= MOST_PLACED; number++) places.heard(frame(number), 1_000)
    write({ ABABABABABABABAB: cellAt(9) })
    const parts = (await places.reports(2_000)).map(part => WHEREABOUTS.decode(part).packets.length)
    expect(parts).toEqual([MOST_PLACED, 1])
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
