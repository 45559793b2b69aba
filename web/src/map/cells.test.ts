import fc from 'fast-check'
import { latLngToCell } from 'h3-js'
import { describe, expect, it } from 'vitest'
import type { DeviceView } from '../../../client/node-api.ts'
import {
  cellAt,
  cellsOf,
  crowdOf,
  crowdsOf,
  gather,
  mostOf,
  resolutionFor,
  roomIn,
  shareOf,
} from './cells.ts'
import { nearestCity } from './cities.ts'
import { placeWords } from './place-words.ts'
import { startView, toPlace } from './view.ts'

const size = { width: 800, height: 500 }
const device = (id: string, latitude: number, longitude: number) =>
  ({ id, resource: 'sensing', cell: latLngToCell(latitude, longitude, 7) }) as DeviceView
const [fontana, york] = [
  [34.1, -117.4],
  [40.7, -73.9],
] as const
const some = fc.array(
  fc.record({
    latitude: fc.double({ min: -75, max: 75, noNaN: true }),
    longitude: fc.double({ min: -179, max: 179, noNaN: true }),
    reward: fc.bigInt({ min: 0n, max: 10n ** 20n }),
  }),
  { minLength: 1, maxLength: 25 },
)

describe('cells', () => {
  it('nothingIsLostFromAfar: gathered as coarsely as may be, all devices and rewards are there once', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 7 }), (all, resolution) => {
        const devices = all.map(({ latitude, longitude }, at) => device(String(at), latitude, longitude))
        const rewards = new Map(all.map(({ reward }, at) => [String(at), reward]))
        const gathered = gather(cellsOf(devices, { rewards }), resolution)
        const ids = gathered.flatMap(cell => cell.devices.map(({ id }) => id)).sort()
        expect(ids).toEqual(devices.map(({ id }) => id).sort())
        expect(gathered.reduce((sum, { reward = 0n }) => sum + reward, 0n)).toBe(
          all.reduce((sum, { reward }) => sum + reward, 0n),
        )
        for (const cell of gathered) {
          const share = shareOf(cell, 'reward', mostOf(gathered, 'reward'))
          expect(share !== undefined && share >= 0 && share <= 1).toBe(true)
        }
      }),
    )
  })

  it('are hexagons around their middle, and are met by whoever points at it', () => {
    const [cell] = cellsOf([device('a', ...fontana)])
    expect(cell!.ring).toHaveLength(6)
    const view = startView([cell!.place], size)
    expect(cellAt([cell!], { x: 400, y: 250 }, view, size)).toBe(cell)
    expect(cellAt([cell!], { x: 700, y: 250 }, view, size)).toBeUndefined()
  })

  it('keep what is not known unknown', () => {
    const [cell] = cellsOf([device('a', ...fontana)])
    expect(shareOf(cell!, 'reward', 1)).toBeUndefined()
    expect(shareOf(cell!, 'free', 1)).toBeUndefined()
    const [other] = cellsOf([device('a', ...fontana)], { rewards: new Map() })
    expect(other).toMatchObject({ reward: 0n, earning: 0 })
  })

  it('are finer the closer the map is', () => {
    const centre = toPlace(0, 0)
    const resolutions = [800, 3_000, 20_000, 150_000, 1_500_000].map(scale =>
      resolutionFor({ centre, scale }),
    )
    expect(resolutions).toEqual(resolutions.toSorted((a, b) => a - b))
    expect(resolutions.at(-1)).toBe(7)
  })
})

describe('where the map starts', () => {
  it('is where most devices are, not in the empty middle between two crowds', () => {
    const many = Array.from({ length: 20 }, (_, at) => device(`w${at}`, fontana[0] + at / 100, fontana[1]))
    const few = [device('e1', ...york), device('e2', york[0] + 0.1, york[1])]
    const places = crowdOf(cellsOf([...many, ...few]))
    const { centre } = startView(places, size)
    expect(centre.x).toBeCloseTo(toPlace(...fontana).x, 2)
  })

  it('is all of them where no crowd stands out', () => {
    const cells = cellsOf([device('w', ...fontana), device('e', ...york)])
    expect(crowdOf(cells)).toHaveLength(2)
  })
})

describe('groups far from each other', () => {
  it('are each named, those with most devices first', () => {
    const cells = cellsOf([device('w', ...fontana), device('v', ...fontana), device('e', ...york)])
    expect(crowdsOf(cells).map(({ devices }) => devices.length)).toEqual([2, 1])
    expect(crowdsOf(cellsOf([device('w', ...fontana)]))).toHaveLength(1)
  })
})

describe('room for more', () => {
  it('is counted in the place that the rules mean, of devices of that resource alone', () => {
    const beside = [fontana[0] + 0.03, fontana[1]] as const
    const devices = [device('a', ...fontana), device('b', ...beside), device('c', ...york)]
    const roomOf = (resolution: number) =>
      [...roomIn(devices, 'sensing', there => ({ free: 10 - there(resolution), words: '' })).values()].map(
        ({ free }) => free,
      )
    expect(roomOf(7)).toEqual([9, 9, 9])
    expect(roomOf(4)).toEqual([8, 8, 9])
    expect(roomIn(devices, 'energy', there => ({ free: there(7), words: '' })).get(devices[0]!.cell)).toEqual(
      {
        free: 0,
        words: '',
      },
    )
  })
})

describe('names of places', () => {
  it('are those of the nearest city', () => {
    expect(nearestCity(34.09, -117.43).city.name).toBe('San Bernardino')
    expect(placeWords(latLngToCell(40.7, -74, 7))).toBe('around New York')
    expect(placeWords(latLngToCell(34.1, -117.6, 7))).toMatch(/^near San Bernardino, \d+ km away$/)
    expect(placeWords(latLngToCell(-48, -120, 7))).toBe('48.0° S, 120.0° W')
  })
})
