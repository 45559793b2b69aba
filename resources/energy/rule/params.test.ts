import { describe, expect, it } from 'vitest'
import { readParams } from './params.ts'

const options = { retail: '0.22', feedIn: '0.05' }
const withCarbon = (grams: number, source: string) => readParams({ ...options, carbon: { grams, source } })

describe('what the grid emits', () => {
  it('is left out where nobody says it, so that rules hash as before', () => {
    expect(readParams(options)).not.toHaveProperty('carbon')
    expect(withCarbon(226, 'EPA').carbon).toEqual({ grams: 226, source: 'EPA' })
  })

  it.each([0, -1, 2_001, 1.5, Number.NaN])('is no %s g a kWh', grams => {
    expect(() => withCarbon(grams, 'EPA')).toThrow('energy.carbon.grams: whole grams')
  })

  it.each(['', ' ', 'x'.repeat(201)])('has a source', source => {
    expect(() => withCarbon(226, source)).toThrow('energy.carbon.source')
  })
})
