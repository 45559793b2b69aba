import { describe, expect, it } from 'vitest'
import { showSteps, stepQuantity, toSteps } from './alone/stepped-quantity.ts'
import { readParams, type SensingOptions } from './params.ts'
import { humidity, pressure, type Quantity, temperature, windDirection, windSpeed } from './quantities.ts'
import { sensing } from './resource.ts'

const ALL = [temperature, humidity, pressure, windSpeed, windDirection]

describe('params', () => {
  it('are the options again with nothing left open', () => {
    const { params } = sensing({ quantities: ALL })
    expect(params).toMatchObject({
      interval: '1h',
      catchUp: '36h',
      ahead: '5m',
      forget: '1w',
      cellResolution: 7,
      capacityPerCell: 10,
    })
    expect(sensing(params as unknown as SensingOptions).params).toEqual(params)
  })

  it('refuse what could not work, and say what would', () => {
    const refused: [Partial<SensingOptions>, string][] = [
      [{ quantities: [] }, 'sensing.quantities: at least one'],
      [{ quantities: [pressure, pressure] }, '"pressure" is listed twice'],
      [{ interval: '7h' }, 'sensing.interval: at least a minute, and a whole part of a day'],
      [{ interval: '1s' }, 'sensing.interval'],
      [{ catchUp: '321h' }, 'sensing.catchUp: at most 320 intervals, which are 320h'],
      [{ forget: '6h' }, 'sensing.forget: at least a day more than catchUp'],
      [{ cellResolution: 16 }, 'sensing.cellResolution: a whole number from 0 to 15'],
      [{ capacityPerCell: 0 }, 'sensing.capacityPerCell: a whole number from 1'],
      [{ neighbours: { fewest: 5, most: 3 } }, 'sensing.neighbours.most: a whole number from 5'],
    ]
    for (const [options, message] of refused)
      expect(() => readParams({ quantities: ALL, ...options })).toThrow(message)
  })
})

describe('a quantity', () => {
  it('is refused where its figures make no sense', () => {
    const refused: [Partial<Quantity>, string][] = [
      [{ name: 'air/temperature' }, 'name: letters'],
      [{ unit: '' }, 'unit: one of the SenML unit registry'],
      [{ resolution: 0 }, 'resolution: above 0'],
      [{ range: [5, 5] }, 'range: the lowest before the highest'],
      [{ range: [0, 1e12] }, 'range: within 1000000000 steps'],
      [{ coarsest: 0.01 }, 'coarsest: not below the resolution'],
      [{ change: { start: 5, perHour: 1, most: 4 } }, 'change: start above 0'],
      [{ spatial: { scaleKm: 50, near: 5, far: 4 } }, 'spatial: scaleKm and near above 0'],
    ]
    for (const [change, message] of refused)
      expect(() => stepQuantity({ ...temperature, ...change })).toThrow(message)
  })

  it('is compared in whole steps, and shown in its unit', () => {
    const stepped = stepQuantity(temperature)
    expect([-10.5, 0.04, -0.04, 14.65].map(value => toSteps(stepped, value))).toEqual([-105, 0, 0, 147])
    expect(Object.is(toSteps(stepped, -0.04), 0)).toBe(true)
    expect(showSteps(stepped, -105)).toBe('-10.5 Cel')
    expect(showSteps(stepQuantity(pressure), 10_123)).toBe('101230 Pa')
  })
})
