import { expect, it } from 'vitest'
import type { DeviceEpochView } from '../../../client/node-api.ts'
import { houseOf, isHome } from './house.ts'

const tariff = { retail: 220_000n, feedIn: 50_000n }
const line = (amount: string) => ({ resource: 'energy', figures: { amount }, facts: {} })

function viewOf(
  facts: Record<string, number>,
  paid: string[] = [],
  received: string[] = [],
): DeviceEpochView {
  return {
    device: '',
    epoch: 0,
    stage: 'final',
    messages: { accepted: 1, rejected: {} },
    notes: {},
    findings: [],
    contributions: [{ resource: 'energy', figures: { units: 0, qualityPpm: 0, unit: 'Wh' }, facts }],
    rewards: [],
    charged: [],
    held: [],
    ended: [],
    paid: paid.map(line),
    received: received.map(line),
  }
}

it('a house that buys from its neighbours pays less than with the grid alone', () => {
  const house = houseOf(viewOf({ importWh: 10_000, boughtWh: 4_000 }, ['540000']), tariff)
  // 6 kWh at 0.22 and 4 kWh at 0.135, against 10 kWh at 0.22.
  expect(house).toMatchObject({ bill: 1_860_000n, gridAlone: 2_200_000n, selfSufficiency: 0 })
  expect(house!.selfConsumption).toBeUndefined()
})

it('a house that sells gets more than the grid gives', () => {
  const facts = { madeThenWh: 12_000, importWh: 2_000, exportWh: 8_000, soldWh: 5_000 }
  const house = houseOf(viewOf(facts, [], ['675000']), tariff)
  expect(house).toMatchObject({ bill: -385_000n, gridAlone: 40_000n })
  expect(house!.selfConsumption).toBeCloseTo(4 / 12, 12)
  expect(house!.selfSufficiency).toBeCloseTo(4 / 6, 12)
})

it('says nothing of a house that said nothing', () => {
  expect(houseOf({ ...viewOf({}), contributions: [] }, tariff)).toBeUndefined()
})

it('a store without panels is no home', () => {
  const homes = [{ pvW: 4_000 }, {}, { pvW: 4_000, storageWh: 5_000 }, { storageWh: 2_000 }]
  expect(homes.map(details => isHome({ details }))).toEqual([true, true, true, false])
})
