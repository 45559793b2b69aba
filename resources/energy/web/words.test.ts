/** What an epoch of an energy community is said to be, on its pages and in the terminal. */
import { describe, expect, it } from 'vitest'
import { energyLines } from '../cli/lines.ts'
import { energyWords } from './words.ts'

const money = { tokens: String, dollars: String }
const layout = { payment: { symbol: 'USD', decimals: 6 } } as Parameters<typeof energyLines.lines>[1]
const NONE = { orders: 0, tradedWh: '0', paid: '0', pricePerKwh: '0', gridImportWh: '0', gridExportWh: '0' }

describe('an epoch in which no market was held', () => {
  it('is not one in which nothing was traded or taken: that is not known yet', () => {
    const said = energyWords.epoch({ ...NONE, slots: 0 }, money)
    expect(said).toEqual([
      'no hour’s market was held yet: each waits until all that was said of its hour in time has come in',
    ])
    expect(energyLines.lines({ ...NONE, slots: 0 }, layout)).toEqual([
      ['traded', 'nothing yet: a market waits until all of its hour is in'],
    ])
  })

  it('a market in which nobody bought is one', () => {
    expect(energyWords.epoch({ ...NONE, slots: 24, gridImportWh: '12000' }, money)).toEqual([
      'nothing was traded between neighbours',
      '12 kWh taken from the grid, 0 kWh given to it',
    ])
    expect(energyLines.lines({ ...NONE, slots: 24 }, layout)).toEqual([
      ['traded', 'nothing between neighbours'],
    ])
  })
})
