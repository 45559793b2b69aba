/**
 * A thief at the desk of data, who buys whatever it likes and asks as often as it likes: quotes, orders that differ by one region, one day or one
 * hour, every format, boxes round one house, the stream. The law: two worlds that differ in what one home said alone, where too few are with it
 * or where it came after a multiple of the least, give the very same answers. So no difference of two answers is of that home.
 */
import { rmSync } from 'node:fs'
import { cellToLatLng } from 'h3-js'
import { describe, expect, it } from 'vitest'
import { dateOf } from '../../../resources/sensing/messages/market/values.ts'
import { openDesk } from '../../../resources/sensing/testing/market/open-desk.ts'
import {
  BESIDE,
  buyer,
  CELL,
  FIRST_DAY,
  REGION,
  type Saying,
  seller,
  street,
} from '../../../resources/sensing/testing/market/settle-market.ts'

/** A region beside, where nobody measures. */
const EMPTY = '852a103bfffffff'
const five: readonly Saying[] = [1, 2, 3, 4, 5].map(at => ({ by: seller(at), says: street(at) }))
const date = (day: number) => dateOf(FIRST_DAY + day)

/** Asked for: the same area with one region more and less, one day more and less. */
const ORDERS = [
  { cells: [REGION], from: date(0), until: date(2) },
  { cells: [REGION, EMPTY], from: date(0), until: date(2) },
  { cells: [REGION], from: date(0), until: date(1) },
  { cells: [REGION], from: date(1), until: date(2) },
  // Cells as fine as they are said: what is bought is their region.
  { cells: [CELL], from: date(0), until: date(0) },
  { cells: [BESIDE], from: date(0), until: date(0) },
] as const

/** Everything that a thief is told, in one list. */
async function haul(sayings: readonly Saying[]): Promise<readonly string[]> {
  const desk = await openDesk({ sayings })
  const told: string[] = []
  const ask = async (path: string) => {
    const answer = await desk.ask(path)
    const bytes = Buffer.from(await answer.arrayBuffer())
    told.push(`${path} ${answer.status} ${bytes.toString('base64')}`)
  }
  try {
    await desk.pass(6)
    for (const { cells, from, until } of ORDERS)
      await ask(`/v1/data/quote?quantities=soundLevel&cells=${cells}&from=${from}&until=${until}`)
    const ids: string[] = []
    for (const order of ORDERS) {
      const answer = await desk.buy({ ...order, most: '1000000' })
      ids.push(((await answer.json()) as { order: string }).order)
    }
    const settled = await desk.pass(1)
    // Of each order what it cost and for how many hours; ids are of signatures, and other ones each time.
    for (const id of ids) {
      const { paid, hours, upTo, ended } = settled.viewOf(buyer).orders[id]!
      told.push(`${paid} ${hours} ${upTo} ${ended}`)
      for (const format of ['csv', 'geojson', 'parquet']) {
        const answer = await desk.ask(`/v1/data/values?order=${id}&format=${format}`)
        told.push(Buffer.from(await answer.arrayBuffer()).toString('base64'))
      }
    }
    for (const cell of [CELL, BESIDE]) {
      const [lat, lon] = cellToLatLng(cell)
      for (const wide of [0.01, 0.05, 0.3])
        await ask(
          `/v1/data/values?box=${(lon - wide).toFixed(4)},${(lat - wide).toFixed(4)},${(lon + wide).toFixed(4)},${(lat + wide).toFixed(4)}`,
        )
      await ask(`/v1/data/values?cells=${cell}&format=geojson`)
    }
    return told
  } finally {
    await desk.stop()
    rmSync(desk.dataDir, { recursive: true })
  }
}

const said = (by: Saying['by'], least: number): Saying => ({
  by,
  says: hour => ({ soundLevel: least + (hour % 7) }),
})

describe('whatever is asked of the desk', () => {
  it('is the same whatever a home says that is alone in its cell, and whether it is there at all', async () => {
    const quiet = await haul([...five, said(seller(6, {}, BESIDE), 31)])
    expect(await haul([...five, said(seller(6, {}, BESIDE), 88)])).toEqual(quiet)
    expect(await haul(five)).toEqual(quiet)
    // The thief was told something.
    expect(quiet.some(text => text.includes(' 200 '))).toBe(true)
    expect(quiet.filter(text => text.includes(' 402 '))).toEqual([])
  })

  it('is the same whatever the sixth of a cell says, and whether it is there at all', async () => {
    const without = await haul(five)
    expect(await haul([...five, said(seller(6), 31)])).toEqual(without)
    expect(await haul([...five, said(seller(6), 88)])).toEqual(without)
  })

  it('is nothing at all of a cell of four, and of an hour in which the fifth was silent no figure', async () => {
    const four = five.slice(0, 4)
    const some = await haul(four)
    expect(await haul(four.map(({ by }, at) => said(by, 40 + 9 * at)))).toEqual(some)
    const silent: Saying = { by: seller(5), says: hour => (hour % 24 === 3 ? undefined : { soundLevel: 60 }) }
    const loud = four.map(
      ({ by, says }): Saying => ({
        by,
        says: hour => (hour % 24 === 3 ? { soundLevel: 99 } : says(hour)),
      }),
    )
    // What the four said in that hour is in no answer either.
    expect(await haul([...loud, silent])).toEqual(await haul([...four, silent]))
  })
})
