/**
 * What honest instruments were seen to do that looks like a fault (README.md, "Tried on real series"): a pyranometer that says less
 * than nothing at night, and ground that stands still under snow. Beside each, the same where it is a fault.
 */
import { describe, expect, it } from 'vitest'
import { type Replayed, replay, type Said, stationOf } from '../../testing/replay.ts'
import type { Quantity } from '../quantities.ts'
import { sensing } from '../resource.ts'
import { soilMoisture, soilTemperature } from './ground.ts'
import { radiation } from './sky.ts'

const [HOUR_MS, DAY_MS] = [3_600_000, 86_400_000]
const START_MS = Date.UTC(2017, 0, 10)
const STATION = { ...stationOf(2, '872a1071effffff', 0), vouched: { model: 'reference' } }

/** A message each hour with all quantities. */
function judge(hours: number, series: readonly (readonly [Quantity, (hour: number) => number])[]): Replayed {
  const said = Array.from({ length: hours }, (_, hour): Said => {
    const timeMs = START_MS + hour * HOUR_MS
    const records = series.map(([{ name, unit }, value]) => {
      return { n: name, u: unit, v: value(hour), t: timeMs / 1000 }
    })
    return { subject: STATION, timeMs, records }
  })
  return replay(sensing({ quantities: series.map(([quantity]) => quantity), interval: '1h' }), said, DAY_MS)
}

const failures = ({ notes }: Replayed) => [
  ...new Set(notes.filter(({ outcome }) => outcome === 'fail').map(({ code }) => code)),
]

describe('a pyranometer', () => {
  const day = (atNight: number) => (hour: number) =>
    Math.sin(((hour % 24) / 12 - 0.5) * Math.PI) > 0
      ? Math.round(800 * Math.sin(((hour % 24) / 12 - 0.5) * Math.PI))
      : atNight

  it('shines at the sky by night: what it says then is a little less than nothing, and counts', () => {
    const judged = judge(96, [[radiation, day(-10)]])
    expect(failures(judged)).toEqual([])
    expect([...judged.units.values()]).toEqual([96n])
  })

  it('no class of instrument may say that much less', () => {
    expect(failures(judge(96, [[radiation, day(-40)]]))).toEqual(['out_of_range'])
  })
})

describe('ground', () => {
  // Four times the four days that water may stand: of a probe whose own steps are not known yet.
  const HOURS = 17 * 24

  it('stands still under snow for two weeks and more, and the water in it', () => {
    const judged = judge(HOURS, [
      [soilTemperature, () => 2.2],
      [soilMoisture, () => 0.214],
    ])
    expect(failures(judged)).toEqual([])
  })

  it('does not at twelve degrees: the probes are stuck', () => {
    const judged = judge(HOURS, [
      [soilTemperature, () => 12],
      [soilMoisture, () => 0.214],
    ])
    expect(failures(judged)).toEqual(['constant'])
    const codes = judged.notes
      .filter(({ code }) => code === 'constant')
      .map(({ facts }) => facts?.['quantity'])
    expect(new Set(codes)).toEqual(new Set(['soilTemperature', 'soilMoisture']))
  })
})
