/** Attacks on the market of what stations measured: on its money. What a buyer can find out is in differencing.test.ts. */
import { defineNetwork } from '../../../kernel/define-network.ts'
import { halving } from '../../../kernel/money/emission/halving.ts'
import { DATA_CONSUMER, DATA_ORDER } from '../../../resources/sensing/messages/market/data-order.ts'
import { humidity, temperature } from '../../../resources/sensing/rule/quantities.ts'
import { sensing } from '../../../resources/sensing/rule/resource.ts'
import type { Attack } from '../attack.ts'
import { DAY_MS, type Party, party } from '../world.ts'
import { drawn, noisy, only } from './made-air.ts'
import { type Air, airOf, HOUR_MS, START_MS, type StationOptions, stationParty } from './stations.ts'

const VOUCHED = { model: 'WS-2000' }
const [OWNERS, FIRST_STATION, FIRST_CHEAT, BUYER] = [5, 700, 750, 790]
/** A cell in which the honest stand, and one of another region. */
const [HERE, THERE] = ['872a1071effffff', '872a103b1ffffff']
const [REGION, OTHER_REGION] = ['852a1073fffffff', '852a103bfffffff']
const DEPOSIT = 10n ** 12n

/** An hour of a cell costs a cent, and a tenth of what is paid is burned. */
export const marketNetwork = defineNetwork({
  name: 'Barometer',
  token: { symbol: 'BARO', supply: '1_000_000' },
  epoch: '1d',
  limits: { late: '7d', early: '2h' },
  resources: [sensing({ quantities: [temperature, humidity], market: { price: '10', fee: '10%' } })],
  emission: halving({ first: '100_000', every: '2y' }),
  shares: { sensing: 90, treasury: 10 },
})

/** @param epochs days that it goes on */
export function marketAttacks(epochs: number): readonly Attack[] {
  const { air, cheats, attack } = makersOf(epochs)
  const invented = (at: number) => drawn(at + 1)
  const believed =
    'nothing of what is bought: the five owners that stood there first are in it, until five more have come; of the pool, what stations are paid that somebody vouches for'
  return [
    attack('stations invented to be bought', 'eight owners, a word each', cheats(8, invented), {
      bound: 'nothing of what is bought; of the pool what a word counts for',
    }),
    attack(
      'stations invented to be bought',
      'four owners, vouched for',
      cheats(4, invented, { vouched: VOUCHED }),
      {
        bound: believed,
        mostRatio: 4,
      },
    ),
    attack(
      'stations invented to be bought',
      'five of one owner, vouched for',
      cheats(5, invented, { vouched: VOUCHED, owner: FIRST_CHEAT }),
      { bound: believed, mostRatio: 5 },
    ),
    attack(
      'washing: who buys of oneself',
      'all five owners of a cell, and the buyer, are one',
      [
        ...cheats(OWNERS, at => noisy(air, 3, 20 + at), { vouched: VOUCHED, cell: THERE, truth: air }),
        buyer(BUYER + 1, epochs, OTHER_REGION),
      ],
      {
        bound:
          'it loses the fee of what it pays; nothing is issued for payments, so P = 0 of P/(f·V); its stations are real, and the pool is theirs as well',
        mostRatio: 1.05,
        mostLost: 0.505,
      },
    ),
  ]
}

function makersOf(epochs: number) {
  const air = only(airOf('EWR'), ['temperature', 'humidity'])
  const station = (number: number, says: Air, change: Partial<StationOptions> = {}): Party =>
    stationParty({ name: `station-${number}`, number, days: epochs, says, cell: HERE, ...change })
  const honest = Array.from({ length: OWNERS }, (_, at) =>
    station(FIRST_STATION + at, noisy(air, 3, at + 1), { vouched: VOUCHED }),
  )
  const all = [...honest, buyer(BUYER, epochs)]
  const cheats = (count: number, says: (at: number) => Air, change: Partial<StationOptions> = {}) =>
    Array.from({ length: count }, (_, at) =>
      station(FIRST_CHEAT + at, says(at), {
        name: `box-${at}`,
        truth: () => undefined,
        registeredAtMs: START_MS - DAY_MS + 1 + at,
        ...change,
      }),
    )
  const attack = (
    name: string,
    value: string,
    attackers: readonly Party[],
    rest: Partial<Attack>,
  ): Attack => ({
    name,
    value,
    resource: 'sensing',
    epochs,
    startMs: START_MS,
    network: marketNetwork,
    honest: all,
    attackers,
    without: all,
    ...rest,
  })
  return { air, cheats, attack }
}

/** Buys the region's temperature, day after day. */
function buyer(number: number, days: number, region = REGION): Party {
  const first = START_MS / DAY_MS
  const atMs = START_MS + HOUR_MS
  const payload = DATA_ORDER.encode({
    regions: [region],
    quantities: ['temperature'],
    from: first,
    until: first + Math.min(31, days - 1),
    most: DEPOSIT,
    purpose: 'insurance',
  })
  const says = [{ atMs, arrivedAtMs: atMs + 1_000, contentType: DATA_ORDER.contentType, payload }]
  const rest = { name: `buyer-${number}`, deposit: DEPOSIT, says, claims: 0, real: 0 }
  return party(number, START_MS, { model: DATA_CONSUMER }, rest)
}
