import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DeviceView } from '../../../client/node-api.ts'
import { find, type Known } from './find.ts'

const device = (id: string, owner: string, model: string) =>
  ({ id: id.padEnd(64, '0'), owner: owner.padEnd(42, '0'), model, cell: '8729a03a1ffffff' }) as DeviceView
const devices = [device('6d55', '0xaa', 'energy/meter'), device('77ab', '0xbb', 'sensing/station')]
const names: Readonly<Record<string, string>> = {
  [devices[0]!.id]: 'home-15',
  [devices[1]!.id]: 'station-jfk',
  [devices[0]!.owner]: 'Olga',
  [devices[1]!.owner]: 'Jo',
}
const known: Known = {
  devices,
  nameOf: id => names[id] ?? id.slice(0, 4),
  kindOf: model => (model === 'sensing/station' ? 'Weather station' : 'Meter'),
  pages: [['/rules', 'Rules']],
  epoch: 12,
}
const first = (typed: string) => find(typed, known)[0]?.href

describe('one search for all', () => {
  it.each([
    ['home-15', `/devices/${devices[0]!.id}`],
    ['home 15', `/devices/${devices[0]!.id}`],
    ['HOME', `/devices/${devices[0]!.id}`],
    ['Olga', `/accounts/${devices[0]!.owner}`],
    ['6d55', `/devices/${devices[0]!.id}`],
    ['weather', `/devices/${devices[1]!.id}`],
    ['7', '/epochs/7'],
    ['epoch 7', '/epochs/7'],
    ['rul', '/rules'],
    [devices[1]!.id, `/devices/${devices[1]!.id}`],
    [`0x${'cd'.repeat(20)}`, `/accounts/0x${'cd'.repeat(20)}`],
    ['ef'.repeat(32), `/messages/${'ef'.repeat(32)}`],
  ])('finds “%s”', (typed, href) => {
    expect(first(typed)).toBe(href)
  })

  it('finds no epoch that has not begun, and nothing for nothing', () => {
    expect(find('99999', known)).toEqual([])
    expect(find('   ', known)).toEqual([])
    expect(find('my roof', known)).toEqual([])
  })

  it('whateverIsTyped: a few, each once', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 70 }), typed => {
        const hrefs = find(typed, known).map(({ href }) => href)
        expect(hrefs.length).toBeLessThanOrEqual(7)
        expect(new Set(hrefs).size).toBe(hrefs.length)
      }),
    )
  })
})
