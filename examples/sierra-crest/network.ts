/**
 * Sierra Crest: a solar community that trades its own power, the weather stations and phones that it pays for good readings,
 * and the spare disks on which it keeps its records.
 *
 * This file is the network's rules. Read it aloud; change a figure, and it is another network.
 */
import { defineNetwork } from '../../kernel/define-network.ts'
import { readModel } from '../../kernel/detector/model.ts'
import { hardware } from '../../kernel/economy/hardware.ts'
import { halving } from '../../kernel/money/emission/halving.ts'
import { backed } from '../../kernel/money/reward-policy.ts'
import { energy } from '../../resources/energy/rule/resource.ts'
import {
  humidity,
  pressure,
  soundLevel,
  temperature,
  windSpeed,
} from '../../resources/sensing/rule/quantities.ts'
import { sensing } from '../../resources/sensing/rule/resource.ts'
import { storage } from '../../resources/storage/rule/resource.ts'
import energyModel from './data/energy.model.json' with { type: 'json' }

export default defineNetwork({
  name: 'Sierra Crest',
  token: { symbol: 'SUN', supply: '100_000_000' },

  // A day is settled at a time. Its root can be challenged for half a day, then it pays.
  epoch: '1d',
  challenge: '12h',
  // A replay makes half a second into an hour, so clocks are given some; at everyday speed minutes would do.
  limits: { late: '7d', early: '2h' },
  // For the same reason oracles have a day, which is four seconds, to acknowledge what came in; at everyday speed ten minutes do.
  inclusion: { epochs: 2, acknowledge: '1d' },

  resources: [
    // Neighbours' surplus finds its buyers hour by hour, at one price between what the grid takes and what it gives.
    energy({
      market: 'uniform',
      retail: '0.22',
      feedIn: '0.05',
      slot: '1h',
      settleAfter: '12h',
      // What a kWh of the grid emits there: 497 lb of CO2 a MWh.
      carbon: { grams: 226, source: 'EPA eGRID2022, California (CAMX)' },
      // What looks more like a copy or a ramp than like a home waits, and blames nobody (docs/detector.md). Made again by
      // node sim/redteam/energy/train-year.ts examples/sierra-crest/data/energy.model.json
      detector: readModel(energyModel, '0xbf50bd570a35af2eeca4e4f412a1366ef0fe2218d700004ecc48169f41b4ca93'),
    }),
    // Each quantity is judged by its own physics, then against the neighbours.
    sensing({
      quantities: [temperature, humidity, windSpeed, pressure, soundLevel],
      catchUp: '36h',
      ahead: '2h',
    }),
    // Disks prove every day that they still have everything: who lost a twentieth is found out within a month.
    storage({ every: '1d', audit: { loss: '5%', within: '30d', confidence: '99%' }, answer: 6 }),
  ],

  // Ten million in the first two years, half of that in the next two, and so on.
  emission: halving({ first: '10_000_000', every: '2y' }),
  // Whoever pays oneself for a disk loses: of each payment 1 % is burned, and at most half of that comes back in tokens.
  rewards: { storage: backed({ fee: '1%', part: '50%', mostPrice: '0.10', decimals: 6 }) },
  shares: { energy: 50, sensing: 25, storage: 15, oracles: 6, treasury: 4 },
  // What a meter, a weather station and a disk cost to put up, least and most: from that everybody sees when one has paid for itself.
  // Example values, of no source: what payback is shown with here, and decides nothing. A network of one's own says what its members paid.
  hardware: hardware({ energy: ['60', '180'], sensing: ['90', '400'], storage: ['40', '120'] }),
})
