/** Attacks on freshness and on the map: cells farmed round and round, cells where nobody drives, and a map that is bought of oneself. */
import { regionName, regionOf } from '../../../protocol/cells/region.ts'
import { MAP_ORDER } from '../../../resources/mobility/messages/map/map-order.ts'
import { MAP_CONSUMER } from '../../../resources/mobility/messages/map/spending.ts'
import { QUARTER_MS, type Sheet } from '../../../resources/mobility/messages/sheet.ts'
import type { Attack } from '../attack.ts'
import { DAY_MS, type Party, party } from '../world.ts'
import type { Makers } from './attacks.ts'
import { commute, drivenBy, driver, HOUR_MS, START_MS, shyNetwork, VOUCHED } from './drivers.ts'

const [FIRST_HOUR, ROUNDS, REGIONS_AWAY] = [8, 40, 8 ** 6]
/** Of six people who drive in one region. */
const TOWN_WAYS = [4, 5, 19, 20, 22, 23]
const DEPOSIT = 10n ** 12n

/** The same quarter of an hour’s way, one round after the other, a little otherwise each. */
function rounds(day: number, way: number, seed: number, each = 1): readonly Sheet[] {
  return Array.from({ length: Math.floor(ROUNDS / each) }, (_, round) => {
    const startMs = START_MS + day * DAY_MS + FIRST_HOUR * HOUR_MS + round * each * QUARTER_MS
    return drivenBy({ startMs, way, seed: seed * 10_000 + day * 100 + round, seconds: 890, mps: 9 })[0]!
  })
}

/** Where nobody of the others drives: the same way in another part of the world. */
function farAway(sheets: readonly Sheet[], by: number): readonly Sheet[] {
  return sheets.map(sheet => ({
    ...sheet,
    visits: sheet.visits.map(visit => ({ ...visit, cell: visit.cell + by * REGIONS_AWAY })),
  }))
}

const said = (sheets: readonly Sheet[]) => sheets.map(sheet => ({ sheet }))

export function farmingAttacks(made: Makers): readonly Attack[] {
  return [...farmed(made), ...farOff(made), boughtOfOneself(made)]
}

/** What grows old in half a day is worth two cells a day at most, however often it is seen. */
function farmed({ attack, cheat, vouched, days }: Makers): readonly Attack[] {
  const inEarnest = (day: number) => rounds(day, 7, 70, ROUNDS / 2)
  const phones = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      cheat(index, day => said(rounds(day, 7, 70).filter((__, round) => round % count === index)), {
        vouched: VOUCHED,
        real: day => (index === 0 ? inEarnest(day) : []),
      }),
    )
  const honest = driver({
    name: 'cheat-0',
    number: 500,
    days,
    says: day => said(inEarnest(day)),
    vouched: VOUCHED,
  })
  return [1, 4].map(count =>
    attack(
      'cells farmed round and round',
      `${ROUNDS} rounds a day by ${count === 1 ? 'one' : `${count} owners in turn`}, vouched for`,
      {
        attackers: phones(count),
        without: [...vouched, honest],
        // Who comes through these cells finds them fresh, as behind anybody who drives there all day.
        mostLost: 0.2,
      },
    ),
  )
}

/** Where nobody drives each cell is whole: and nothing of it can be published. */
function farOff({ attack, cheat, days }: Makers): readonly Attack[] {
  const town = TOWN_WAYS.map((way, index) =>
    driver({ name: `driver-${index}`, number: index + 1, days, says: day => said(commute(day, way, index)) }),
  )
  const ways = (day: number, index: number) => farAway(commute(day, 8 + index, 80 + index), 40 + index)
  const one = { honest: town, without: town, attackers: [cheat(0, day => said(ways(day, 0)))] }
  const FOUNDING = 'nobody is listed who could vouch: an invented drive is paid as a drive'
  return [
    attack('far empty cells', 'one identity, nobody is listed who could vouch', {
      ...one,
      bound: FOUNDING,
      mostRatio: 0.8,
      mostLost: 0.2,
    }),
    attack('far empty cells', 'the same, in a network that pays half where fewer than five drive', {
      ...one,
      network: shyNetwork,
      bound: `${FOUNDING}, and half of that where nobody else drives`,
      mostRatio: 0.5,
      mostLost: 0.2,
    }),
    attack(
      'far empty cells',
      'five owners in one region, in a network that pays half where fewer than five drive',
      {
        honest: town,
        without: town,
        network: shyNetwork,
        attackers: [0, 1, 2, 3, 4].map(index =>
          cheat(index, day => said(farAway(commute(day, 8, 80 + index, { mps: 8 + 2 * index }), 40))),
        ),
        bound: `${FOUNDING}, of each cell once`,
        mostRatio: 1.6,
        mostLost: 0.3,
      },
    ),
    attack('far empty cells', 'four identities in four regions, a word', {
      attackers: [0, 1, 2, 3].map(index => cheat(index, day => said(ways(day, index)))),
      bound: 'what all have together whom nobody vouches for: 5 % of the pool, and it waits',
      mostRatio: 0.4,
    }),
  ]
}

/** Who drives buys what it drove, to be paid for it. */
function boughtOfOneself({ attack, days }: Makers): Attack {
  // Six of six owners on one road at one hour, each at a pace of its own.
  const town = [0, 1, 2, 3, 4, 5].map(index =>
    driver({
      name: `driver-${index}`,
      number: index + 1,
      days,
      says: day => said(commute(day, 4, index, { mps: 7 + 1.5 * index })),
      vouched: VOUCHED,
    }),
  )
  const [own, ...others] = town as [Party, ...Party[]]
  const cells = commute(0, 4, 0).flatMap(({ visits }) => visits.map(({ cell }) => cell))
  const regions = [...new Set(cells.map(cell => regionName(regionOf(cell))))]
  const atMs = START_MS + (days - 2) * DAY_MS
  const buyer = party(
    600,
    START_MS,
    { model: MAP_CONSUMER, owner: 1 },
    {
      name: 'buyer',
      deposit: DEPOSIT,
      claims: 0,
      real: 0,
      says: [
        {
          atMs,
          arrivedAtMs: atMs + 1,
          contentType: MAP_ORDER.contentType,
          payload: MAP_ORDER.encode({ regions: regions.toSorted(), days: 1, most: DEPOSIT }),
        },
      ],
    },
  )
  return attack('a map bought of oneself', 'by an owner who drives, vouched for', {
    honest: others,
    attackers: [own, buyer],
    without: town,
    bound: 'with oneself there is nothing to pay, the others are paid, and the fee is burned: it loses',
    mostRatio: 1.05,
  })
}
