import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cellToLatLng, isValidCell } from 'h3-js'
import { describe, expect, it } from 'vitest'
import { cast } from './cast.ts'
import { batteryCsv, runBattery } from './make-battery.ts'
import network from './network.ts'

const recording = (file: string) => readFileSync(join(import.meta.dirname, 'data', file), 'utf8')
const [head = '', ...rows] = recording('homes.csv').trim().split('\n')
const columns = head.split(',')
const homes = cast.members.filter(({ name }) => name.startsWith('home-'))

/** kWh of each hour. */
function pvOf(home: number): readonly number[] {
  const at = columns.indexOf(`h${home}_pv_kwh`)
  return rows.map(row => Number(row.split(',')[at]))
}

const figures = homes.map((home, index) => {
  const pvW = Number(home.details['pvW'])
  const hours = pvOf(index + 1)
  const year = hours.reduce((sum, kwh) => sum + kwh, 0)
  return { name: home.name, peakPart: (Math.max(...hours) * 1000) / pvW, yieldHours: (year * 1000) / pvW }
})
const healthy = figures.filter(({ name }) => name !== 'home-14' && name !== 'home-15')

describe('the cast of Sierra Crest', () => {
  it('has 17 homes, a battery, 3 stations, 5 disks of 5 owners, an archive and two oracles’ probes, at places of about 5 km²', () => {
    expect(homes).toHaveLength(17)
    expect(cast.members).toHaveLength(29)
    expect(new Set(cast.members.map(({ owner }) => owner)).size).toBe(23)
    const disks = cast.members.filter(({ model }) => model === 'storage/provider')
    expect(new Set(disks.map(({ owner }) => owner)).size).toBe(5)
    const placed = cast.members.filter(({ cell }) => cell !== '')
    expect(placed.every(({ cell }) => isValidCell(cell) && cell.startsWith('87'))).toBe(true)
    const [latitude, longitude] = cellToLatLng(homes[0]!.cell)
    expect([Math.round(latitude), Math.round(longitude)]).toEqual([34, -117])
  })

  it('has nominal powers that the recorded peaks fit: 0.71 to 0.98 of nominal at every healthy home', () => {
    const parts = healthy.map(({ peakPart }) => peakPart)
    expect(Math.min(...parts)).toBeGreaterThan(0.7)
    expect(Math.max(...parts)).toBeLessThan(0.98)
  })

  it('yields at home 14 a third of the neighbours’, at home 15 nothing', () => {
    const sorted = healthy.map(({ yieldHours }) => yieldHours).sort((a, b) => a - b)
    const median = sorted[sorted.length >> 1]!
    const ratio = (name: string) => figures.find(figure => figure.name === name)!.yieldHours / median
    expect(ratio('home-14')).toBeCloseTo(0.32, 1)
    expect(ratio('home-15')).toBeCloseTo(0.02, 1)
  })

  it('plays in the network beside it: every model belongs to one of its resources', () => {
    const resources = network.rules.resources.map(({ name }) => name)
    for (const { model } of cast.members) expect(resources).toContain(model.split('/')[0])
    expect(cast.startsAtMs % network.rules.epochMs).toBe(8 * 3_600_000)
  })
})

describe('the battery of Sierra Crest', () => {
  const hours = runBattery(recording('homes.csv'))

  it('is what its rule makes of the homes’ year', () => {
    expect(recording('battery.csv')).toBe(batteryCsv(hours))
  })

  it('gives nine tenths of what it took, and never more than it holds', () => {
    let stored = 0
    for (const hour of hours) {
      stored += hour.import * 0.9 - hour.export
      expect(stored).toBeGreaterThanOrEqual(0)
      expect(stored).toBeLessThanOrEqual(1_800)
      expect(Math.max(hour.import, hour.export)).toBeLessThanOrEqual(800)
      expect(Math.min(hour.import, hour.export)).toBe(0)
    }
  })

  it('goes round on nine days of ten', () => {
    const days = new Set(hours.filter(({ export: out }) => out > 0).map(({ time }) => time.slice(0, 10)))
    expect(days.size / 365).toBeGreaterThan(0.85)
  })

  it('belongs to owners of the cast, who hold all of it', () => {
    const owners = new Set(cast.members.map(({ owner }) => owner))
    expect(
      cast.shared?.flatMap(({ holders }) => Object.keys(holders)).filter(name => !owners.has(name)),
    ).toEqual([])
    expect(cast.members.some(({ name }) => name === cast.shared?.[0]?.machine)).toBe(true)
  })
})
