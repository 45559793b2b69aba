/** What a community costs to remember. */
import { expect, it } from 'vitest'
import { NO_BEACON } from '../../../kernel/beacon/beacon.ts'
import { encodeState } from '../../../kernel/state-codec.ts'
import { readHomes, registersOf } from '../testing/homes.ts'
import { DAY, meter, report, runEpochs } from '../testing/meters.ts'
import { energy } from './resource.ts'

it('the state of the 17 homes stays under 2 kB a meter', () => {
  const year = readHomes()
  const homes = year.hours[0]!.homes.map((_, index) => meter(index))
  const said = homes.flatMap((by, index) =>
    registersOf(year, index)
      .slice(0, 9 * 24)
      .map(reading => report(by, reading)),
  )
  const uniform = energy({ retail: '0.22', feedIn: '0.05' })
  const { state } = runEpochs(uniform, homes, said, { epochMs: DAY, epochs: 9 })
  const bytes = encodeState({
    epoch: 9,
    sequences: new Map(),
    debts: new Map(),
    vouchers: [],
    commitments: [],
    allowances: [],
    held: [],
    reputations: new Map(),
    beacon: NO_BEACON,
    resources: { energy: state },
  })
  expect(bytes.length / homes.length).toBeLessThan(2000)
})
