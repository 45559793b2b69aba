import { describe, expect, it } from 'vitest'
import { isMetered, restOf } from './power.ts'

const NOBODY = { charging: false, unmetered: false }
const BOTH = { charging: true, unmetered: true }
const WELL = { charging: true, metered: false }

describe('a device works', () => {
  it('on its charger and on a network that nobody pays by the byte', () => {
    expect(restOf(WELL, NOBODY, true)).toBeUndefined()
  })

  it.each([
    ['battery', { charging: false, metered: false }],
    ['metered', { charging: true, metered: true }],
  ] as const)('never on what the browser says is %s, whatever the person says', (why, supply) => {
    expect(restOf(supply, BOTH, true)).toBe(why)
  })

  it.each([
    ['charger_unknown', { charging: undefined, metered: false }, { charging: false, unmetered: true }],
    ['network_unknown', { charging: true, metered: undefined }, { charging: true, unmetered: false }],
  ] as const)('where the browser says nothing only once the person does: %s', (why, supply, sworn) => {
    expect(restOf(supply, sworn, true)).toBe(why)
    expect(restOf(supply, BOTH, true)).toBeUndefined()
  })

  it('not without a network', () => {
    expect(restOf(WELL, BOTH, false)).toBe('offline')
  })
})

it('knows which networks cost', () => {
  const said = (['wifi', 'ethernet', 'cellular', 'bluetooth', 'wimax', 'unknown', 'other'] as const).map(
    type => isMetered({ type }),
  )
  expect(said).toEqual([false, false, true, true, true, undefined, undefined])
  expect(isMetered({})).toBeUndefined()
  expect(isMetered({ type: 'wifi', saveData: true })).toBe(true)
})
