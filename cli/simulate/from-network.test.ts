/** A network's own figures as a scenario's start; where too little is known it says what is missing. */
import { describe, expect, it } from 'vitest'
import type { EpochView, NetworkView, SustainabilityView } from '../../client/node-api.ts'
import { hardware } from '../../kernel/economy/hardware.ts'
import { controller } from '../../kernel/money/emission/controller.ts'
import { describeRules, type Rules } from '../../kernel/rules.ts'
import { testNetwork } from '../../kernel/testing/fixtures.ts'
import { simulate } from '../../sim/economy/run.ts'
import { scenarioOf } from '../../sim/economy/told-scenario.ts'
import { CliError } from '../errors.ts'
import { type LiveNetwork, scenarioFrom } from './from-network.ts'

const ONE = 10n ** 18n
const plain = testNetwork().rules
const rules: Rules = { ...plain, hardware: hardware({ tally: ['100', '300'] }) }
const network = { name: 'Test', rules: JSON.parse(JSON.stringify(describeRules(rules))) } as NetworkView

/** Two days of hours: 20 devices, 1 USD paid and 0.25 burned an hour, twice that in the busiest; 100 tokens issued. */
function live(change: Partial<LiveNetwork> = {}, figures: Partial<SustainabilityView> = {}): LiveNetwork {
  const hour = (epoch: number) => ({
    epoch,
    header: { tokenEarned: String(5_000n * ONE), tokenHeld: '0', tokenBurned: String(1_000n * ONE) },
    report: {
      economy: {
        active: 20,
        paid: epoch === 70 ? '1500000' : '750000',
        burned: epoch === 70 ? '500000' : '250000',
      },
    },
  })
  return {
    network,
    rules,
    price: 0.5,
    epochs: Array.from({ length: 48 }, (_, at) => hour(95 - at)) as unknown as readonly EpochView[],
    figures: {
      epochs: 48,
      fromEpoch: 48,
      toEpoch: 95,
      issued: String(100n * ONE),
      spent: '48000000',
      burned: '12000000',
      breakEven: '480000',
      ...figures,
    } as SustainabilityView,
    ...change,
  }
}

describe('a network as it is', () => {
  it('is what its ledger says: supply, age, devices, what is paid and burned, what a device can do', () => {
    const { told, notes } = scenarioFrom(live())
    expect(told).toMatchObject({ name: 'Test', price: 'fundamental', emission: rules.emission })
    expect(told.params).toMatchObject({
      dayAtStart: 4,
      issuedAtStart: 5_000,
      supplyAtStart: 4_000,
      priceAtStart: 0.5,
      contributors: 100,
      atStart: 0.2,
      capex: 200,
      demand: 24,
      fee: 0.25,
      marketCap: 2_000,
    })
    // 2 USD an hour for twenty: 2.40 a day each. 0.5 × 4 000 are 2 000 USD, of 2 190 that burn a year.
    expect(told.params!.units).toBeCloseTo(2.4, 9)
    expect(told.params!.multiple).toBeCloseTo(2_000 / (6 * 365), 9)
    expect(notes[0]).toContain('20 devices, 4,000 ')
    expect(notes[1]).toMatch(/^Assumed/)
  })

  it('goes on from where it is: its schedule is as old as it is, and its first day is like its last', () => {
    const { told } = scenarioFrom(live())
    const [first] = simulate(
      scenarioOf({ ...told, params: { ...told.params, demandNoise: 0, priceNoise: 0 } }),
      1,
    )
    expect(first!.there).toBeGreaterThan(0)
    expect(first!.spent).toBeCloseTo(24, 6)
    expect(first!.issued).toBeGreaterThan(5_000)
  })

  it('keeps what all tokens are worth where nothing is burned, since nothing else holds a price', () => {
    expect(scenarioFrom(live({}, { burned: '0' })).told.price).toBe('marketCap')
  })

  it('takes what somebody names for what nobody says', () => {
    expect(scenarioFrom(live({ rules: plain, capex: 90 })).told.params).toMatchObject({ capex: 90 })
  })

  const by = controller({
    resource: 'tally',
    targetADay: 1n,
    start: '1',
    step: '1',
    floor: '1',
    ceiling: '2',
    antiWindup: true,
  })
  it.each<[string, LiveNetwork, RegExp]>([
    ['epochs', live({}, { epochs: 5 }), /only 5 of its epochs are settled/],
    ['devices', live({ epochs: [] }), /no device contributed/],
    ['a price', live({ price: undefined }), /nobody says what a .* is worth/],
    ['what a device costs', live({ rules: plain }), /do not say what a device costs/],
    ['an emission that it knows', live({ rules: { ...rules, emission: by } }), /follows units of tally/],
  ])('is refused without %s, and says what would do', (_, without, why) => {
    expect(() => scenarioFrom(without)).toThrow(why)
    try {
      scenarioFrom(without)
    } catch (error) {
      expect(error).toBeInstanceOf(CliError)
      expect((error as CliError).code).toBe('too_few_data')
    }
  })
})
