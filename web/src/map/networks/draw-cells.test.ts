import { gridDisk, latLngToCell } from 'h3-js'
import { describe, expect, it } from 'vitest'
import { numberOfCell } from '../../../../protocol/cells/cell-number.ts'
import type { NetworkRow } from '../../../../protocol/cells/networks/network-row.ts'
import { drawCells } from './draw-cells.ts'
import { classOf, figureOf, LAYERS } from './layers.ts'

/** A cell of Berlin. */
const CENTRE = latLngToCell(52.52, 13.405, 9)
const EDITION = 20_500
const row = (cell: string, change: Partial<NetworkRow> = {}): NetworkRow => ({
  cell: numberOfCell(cell, 9),
  network: 'lte 262-01',
  rsrp: -905,
  rsrq: -105,
  sinr: null,
  rssi: null,
  downKbps: 20_000,
  upKbps: 4_000,
  rtt: 318,
  owners: 5,
  edition: EDITION - 4,
  days: 3,
  ...change,
})

describe('the picture of the map', () => {
  const all = gridDisk(CENTRE, 3).map(cell => row(cell))

  it('has each cell once, within its frame, and none on another', () => {
    const { width, height, hexagons } = drawCells(all, all, 'rsrp', EDITION, 720)
    expect(hexagons).toHaveLength(all.length)
    for (const { middle, radius } of hexagons) {
      const [x, y] = middle
      expect(Math.min(x, y, width - x, height - y)).toBeGreaterThan(radius / 2)
      const near = hexagons.filter(other => Math.hypot(other.middle[0] - x, other.middle[1] - y) < radius)
      expect(near).toHaveLength(1)
    }
  })

  it('keeps a cell where it is, whatever is chosen', () => {
    const whole = drawCells(all, all, 'rsrp', EDITION, 720)
    const one = drawCells(all, [all[5]!], 'downKbps', EDITION, 720)
    expect(one.hexagons[0]!.points).toBe(whole.hexagons[5]!.points)
    expect(one.height).toBe(whole.height)
  })

  it('shows of several networks in a cell the best, and nothing of what nobody measured', () => {
    const two = [row(CENTRE), row(CENTRE, { network: 'nr 262-02', rsrp: -1_150, rtt: 120 })]
    expect(drawCells(two, two, 'rsrp', EDITION, 720).hexagons[0]!.value).toBe(-90.5)
    expect(drawCells(two, two, 'rtt', EDITION, 720).hexagons[0]!.value).toBe(12)
    expect(drawCells(two, two, 'sinr', EDITION, 720).hexagons).toEqual([])
    expect(figureOf(two[0]!, 'age', EDITION)).toBe(4)
  })

  it('classes what is better higher', () => {
    for (const layer of LAYERS) {
      const classes = [-200, 0.6, 6, 12, 30, 100, 500].map(value => classOf(value, layer))
      const ordered = layer === 'rtt' || layer === 'age' ? classes.toReversed() : classes
      expect(ordered, layer).toEqual(ordered.toSorted((a, b) => a - b))
    }
  })
})
