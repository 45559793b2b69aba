import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cellToLatLng, greatCircleDistance, latLngToCell, UNITS } from 'h3-js'
import { describe, expect, it } from 'vitest'
import { STATIONS } from '../../testing/weather-year.ts'
import { capacityCell, placeOf, squareDistance } from './places.ts'

const STATIONS_CSV = join(import.meta.dirname, '../../../../examples/sierra-crest/data/stations.csv')

describe('places', () => {
  it('are within a metre of the arc between stations, and whole', () => {
    const cells = Object.values(STATIONS).map(({ cell }) => cell)
    for (const a of cells) {
      for (const b of cells) {
        const square = squareDistance(placeOf(a)!, placeOf(b)!)
        expect(Number.isSafeInteger(square)).toBe(true)
        expect(
          Math.abs(Math.sqrt(square) - greatCircleDistance(cellToLatLng(a), cellToLatLng(b), UNITS.m)),
        ).toBeLessThan(1.5)
      }
    }
  })

  it('the airports stand in the cells of their coordinates', () => {
    const lines = readFileSync(STATIONS_CSV, 'utf8').trim().split('\n').slice(1)
    const cells = lines
      .map(line => line.split(','))
      .map(([code, , latitude, longitude]) => [code, latLngToCell(Number(latitude), Number(longitude), 7)])
    expect(Object.fromEntries(cells)).toEqual(
      Object.fromEntries(Object.entries(STATIONS).map(([code, { cell }]) => [code, cell])),
    )
  })

  it('a cell that is none is no place', () => {
    for (const cell of [
      '',
      'zz',
      '0',
      'ffffffffffffffff',
      '872a1071effffff0',
      '8'.repeat(300),
      '872A1071EFFFFFF ',
    ])
      expect(placeOf(cell)).toBeUndefined()
  })

  it('capacity is counted in the cell of the network’s size; a coarser registration has none', () => {
    const fine = latLngToCell(40.6925, -74.1687, 10)
    expect(capacityCell(fine, 7)).toBe(STATIONS.EWR.cell)
    expect(capacityCell(STATIONS.EWR.cell, 9)).toBeUndefined()
    expect(capacityCell('', 7)).toBeUndefined()
  })
})
