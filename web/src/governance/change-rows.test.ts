import { describe, expect, it } from 'vitest'
import type { NetworkView } from '../../../client/node-api.ts'
import { changeRows } from './change-rows.ts'

const RULES = {
  name: 'Hill',
  token: { symbol: 'HILL', decimals: 18, supply: '1000' },
  payment: { decimals: 6 },
  epochMs: 3_600_000,
  challengeMs: 7_200_000,
  rewards: { energy: { kind: 'use' } },
  shares: { energy: 60, treasury: 40 },
  resources: [{ name: 'energy', version: 3, params: { retailPpm: 220_000, bands: [{ name: 'day' }] } }],
  hardware: { energy: { least: '120000000', most: '300000000' } },
  staking: { oracles: { partPpm: 200_000, full: '50000000', perBond: 4 } },
}
const network = { rules: RULES } as unknown as NetworkView
const words = { nameOf: (name: string) => name, wordsOf: () => undefined }
const rows = (change: object) => changeRows(network, { ...RULES, ...change }, words)

describe('what a proposal changes', () => {
  it('says what devices are reckoned to cost in money, from the least to the most', () => {
    expect(rows({ hardware: { energy: { least: '90000000', most: '90000000' } } })).toEqual([
      {
        path: 'hardware.energy',
        what: 'What a device costs that payback is reckoned with: energy',
        was: '120 USD to 300 USD',
        is: '90 USD',
      },
    ])
    expect(rows({ hardware: undefined })).toMatchObject([{ is: 'not there' }])
  })

  it('says a parameter once, by its name and unit, however deep it differs', () => {
    const [energy] = RULES.resources
    const params = { retailPpm: 250_000, bands: [{ name: 'day' }, { name: 'night' }] }
    expect(rows({ resources: [{ ...energy, version: 4, params }] })).toEqual([
      { path: 'resources.energy.params.bands', what: 'energy: bands', was: 'day', is: 'day, night' },
      { path: 'resources.energy.params.retailPpm', what: 'energy: retail', was: '22.0 %', is: '25.0 %' },
      { path: 'resources.energy.version', what: 'energy: version of its rules', was: '3', is: '4' },
    ])
  })

  it('says parts of all, spans, and money behind somebody', () => {
    expect(rows({ shares: { energy: 80, treasury: 20 } }).map(({ was, is }) => `${was} ${is}`)).toEqual([
      '60.0 % 80.0 %',
      '40.0 % 20.0 %',
    ])
    expect(rows({ challengeMs: 86_400_000 })).toMatchObject([{ was: '2 h', is: '1 day' }])
    expect(rows({ staking: { oracles: { partPpm: 200_000, full: '80000000', perBond: 4 } } })).toMatchObject([
      { what: 'Stakes behind an oracle: paid in full from', was: '50 USD', is: '80 USD' },
    ])
  })

  it('leaves nothing out: what nobody has words for stands by its path', () => {
    expect(rows({ name: 'Dale', unheard: { of: 1 } })).toEqual([
      { path: 'name', what: 'name', was: '"Hill"', is: '"Dale"' },
      { path: 'unheard.of', what: 'unheard.of', was: 'not there', is: '1' },
    ])
  })
})
