/** Attacks on the map that coverage sells: on its money. What a buyer can find out is in map-differencing.test.ts. */
import type { Network } from '../../../kernel/rules.ts'
import { cellAt } from '../../../resources/coverage/testing/places.ts'
import { quickSigner } from '../../../resources/testing/settle-all.ts'
import type { Party } from '../world.ts'
import type { CoverageAttack } from './attacks.ts'
import { type Beaconer, beaconerParties, villageOf } from './beaconers.ts'
import { START_MS } from './carriers.ts'
import {
  CELLS,
  ELSEWHERE,
  heardAt,
  type MapGateway,
  mapBuyer,
  mapConsumer,
  mapGateway,
  type OnAir,
  onAirFrom,
  type Placed,
  type Reception,
} from './mappers.ts'
import { MAP_BY_PROOF, MAP_BY_USE } from './networks.ts'

const STREET = [1, 2, 3, 4, 5, 6]
const [OFFICE, BUYER, LIAR, FRIEND] = [850, 851, 860, 861]
const idOf = (number: number) => quickSigner(number).subject
const cellOf = (number: number) => cellAt(number * 800, 400)
const offices = (day: number) => onAirFrom(day, CELLS, 'office')
/** One device, which stands in the street. */
const liars = (day: number) => onAirFrom(day, Array(ELSEWHERE.length).fill(CELLS[5]!), 'liar')
const all = (of: (day: number) => readonly OnAir[], number: number) => (day: number) =>
  of(day).map(heardAt(cellOf(number), number))
const asIs = (of: (day: number) => readonly OnAir[]) => (day: number) =>
  of(day).map(({ name, atMs, cell }): Placed => ({ name, atMs, says: cell }))
/** Each packet in another cell, where nobody's device is. */
const sprayed = (day: number) =>
  liars(day).map(({ name, atMs }, at): Placed => ({ name, atMs, says: ELSEWHERE[at]! }))
/** Weakly, as what comes from anywhere is. */
const weakly =
  (of: (day: number) => readonly OnAir[], number = FRIEND) =>
  (day: number) =>
    of(day).map(({ name, ...rest }, at): Reception => {
      const { hash, atMs } = heardAt(CELLS[0]!, FRIEND)({ name, ...rest })
      return {
        hash,
        atMs,
        level: { rssi: -1_150 - ((day + at * number) % 9), snr: -40 - ((day * number + at) % 7) },
      }
    })

const ONE_SHARE = 'what a gateway has that hears all of it: one part of each row, with those who hear it'

/** The packets of the first day, on another. */
const again = (day: number) =>
  offices(1).map((one, at): OnAir => Object.assign({}, one, { atMs: offices(day)[at]!.atMs }))

interface Street {
  readonly days: number
  readonly vouched?: true
  /** What else they hear, of whom. */
  readonly hears?: MapGateway['hears']
}

/** Six gateways of six owners, the office, and who buys. */
function streetOf({ days, vouched }: Street, others: readonly number[] = []): readonly Party[] {
  const known = vouched === undefined ? {} : { vouched }
  const gateways = STREET.map(number =>
    mapGateway({
      number,
      ...known,
      hears: {
        [OFFICE]: all(offices, number),
        ...Object.fromEntries(others.map(other => [other, all(liars, number)])),
      },
    }),
  )
  const said = { number: OFFICE, name: 'office', days, places: asIs(offices), ...known }
  return [...gateways, mapConsumer({ ...said, gateways: STREET.map(idOf) }), mapBuyer(BUYER)]
}

/** @param epochs days that it goes on */
export function mapAttacks(epochs: number): readonly CoverageAttack[] {
  return [...ofPackets(epochs), ...ofCopies(epochs), ...ofNobodyVouching(epochs), ...ofBeacons(epochs)]
}

function makersOf(epochs: number, vouched?: true) {
  const known = vouched === undefined ? {} : { vouched }
  const without = streetOf({ days: epochs, ...known })
  const attack = (name: string, value: string, rest: Partial<CoverageAttack>): CoverageAttack => ({
    network: MAP_BY_USE,
    name,
    value,
    resource: 'coverage',
    epochs,
    startMs: START_MS,
    honest: without,
    attackers: [],
    without,
    ...rest,
  })
  const friend = (change: Partial<MapGateway>, number = FRIEND) =>
    mapGateway({ number, name: `friend-${number}`, cell: cellAt(900, 1_800), real: 0, hears: {}, ...change })
  const liar = (places: (day: number) => readonly Placed[], gateways: readonly number[], isKnown?: true) =>
    mapConsumer({
      number: LIAR,
      name: 'liar',
      days: epochs,
      claims: 1,
      places,
      gateways: gateways.map(idOf),
      ...(isKnown === undefined ? {} : { vouched: isKnown }),
    })
  return { attack, friend, liar, honest: streetOf({ days: epochs, ...known }, [LIAR]), epochs }
}

/** Of packets, where somebody vouches. */
function ofPackets(days: number): readonly CoverageAttack[] {
  const { attack, friend, liar, honest } = makersOf(days, true)
  const everybody = [...STREET, FRIEND]
  const hearing = (of: (day: number) => readonly OnAir[]): Partial<MapGateway> => ({
    vouched: true,
    hears: { [LIAR]: weakly(of) },
  })
  const sprays = 'says where no device was'
  return [
    attack(sprays, 'each packet elsewhere; nobody vouches for the consumer', {
      honest,
      attackers: [liar(sprayed, everybody), friend(hearing(liars))],
    }),
    attack(sprays, 'each packet elsewhere, with a gateway of its own; both are vouched for', {
      honest,
      attackers: [liar(sprayed, everybody, true), friend(hearing(liars))],
      mostRatio: 0,
    }),
    attack(sprays, 'each packet elsewhere, with two gateways of its own; all are vouched for', {
      honest,
      attackers: [
        liar(sprayed, [...everybody, FRIEND + 1], true),
        friend(hearing(liars)),
        friend({ vouched: true, hears: { [LIAR]: weakly(liars, FRIEND + 1) } }, FRIEND + 1),
      ],
      mostRatio: 0,
    }),
    attack('sprays one place', 'twelve packets a day from one cell; both are vouched for', {
      honest,
      attackers: [liar(asIs(liars), everybody, true), friend(hearing(liars))],
      mostRatio: 0.1,
    }),
    attack('a consumer and its gateway invent packets', 'in the street’s cells; both are vouched for', {
      attackers: [liar(asIs(again), [FRIEND], true), friend(hearing(again))],
      bound: ONE_SHARE,
      mostRatio: 0.1,
      mostLost: 0.15,
    }),
    attack(
      'a consumer and its gateway invent packets',
      'in the street’s cells; nobody vouches for the consumer',
      {
        attackers: [liar(asIs(again), [FRIEND]), friend(hearing(again))],
      },
    ),
  ]
}

/** Of what others heard. */
function ofCopies(days: number): readonly CoverageAttack[] {
  const { attack, friend } = makersOf(days, true)
  const copied = (noise: number): Partial<MapGateway> => ({
    cell: cellOf(1),
    hears: {
      [OFFICE]: day =>
        all(
          offices,
          1,
        )(day).map(({ hash, atMs, level }, at) => ({
          hash,
          atMs: atMs + 200,
          level: { rssi: level.rssi - noise * (3 + ((day + at) % 9)), snr: level.snr },
        })),
    },
  })
  return [
    attack('reads hashes, and says that it heard them', 'all of the office’s, which names it by none', {
      attackers: [friend({ vouched: true, hears: { [OFFICE]: weakly(offices) } })],
    }),
    attack('says old observations again', 'the first day’s, each day, named by nobody', {
      attackers: [friend({ vouched: true, hears: { [OFFICE]: weakly(again) } })],
    }),
    attack('claims another’s cell', 'its very levels; nobody vouches for it', {
      attackers: [friend(copied(0))],
    }),
    attack('claims another’s cell', 'its very levels, vouched for, named by nobody', {
      attackers: [friend(Object.assign(copied(0), { vouched: true as const }))],
      // Nothing of the map: its neighbour shares what it is paid for packets, as a gateway does that is repeated.
      mostLost: 0.045,
    }),
  ]
}

/** A ring that makes rows of its own. */
function ring(days: number, { friend, liar }: ReturnType<typeof makersOf>): readonly Party[] {
  const numbers = STREET.map(number => 870 + number)
  const gateways = numbers.map(number => friend({ hears: { [LIAR]: weakly(liars, number) } }, number))
  return days === 0 ? [] : [liar(sprayed, numbers), ...gateways]
}

function ofNobodyVouching(days: number): readonly CoverageAttack[] {
  const [open, known] = [makersOf(days), makersOf(days, true)]
  const name = 'six owners and a consumer who are one'
  return [
    known.attack(name, 'make up rows where somebody could vouch', { attackers: ring(days, known) }),
    open.attack(name, 'make up rows where nobody could', { attackers: ring(days, open), mostRatio: 0.1 }),
  ]
}

/** Of beacons: each cell is where its sender is registered. */
function ofBeacons(epochs: number): readonly CoverageAttack[] {
  const village = villageOf(true)
  const liar: Beaconer = {
    number: 880,
    name: 'claims',
    real: 0,
    cell: village[0]!.cell,
    stands: cellAt(60_000, 0),
  }
  const attack = (value: string, change: Partial<Beaconer>, rest: Partial<CoverageAttack> = {}) => {
    const parties = beaconerParties([...village, { ...liar, ...change }])
    const usual = { network: MAP_BY_PROOF as Network, resource: 'coverage', epochs, startMs: START_MS }
    const buyer = mapBuyer(BUYER)
    return Object.assign(
      {
        name: 'claims another’s cell by beacons',
        value,
        honest: [...parties.slice(0, village.length), buyer],
        attackers: parties.slice(village.length),
        without: [...beaconerParties(village), buyer],
      },
      usual,
      rest,
    )
  }
  const theirs: Beaconer['says'] = (_, { heardBy }) => heardBy(village[0]!)
  return [
    attack('stands 60 km away, and says what it hears', {}),
    attack('says what its neighbour hears, to the last digit', { says: theirs }),
    attack(
      'the same, vouched for',
      { says: theirs, vouched: true },
      {
        bound: 'half of its neighbour’s one observation',
        mostLost: 0.12,
        mostRatio: 0.75,
      },
    ),
  ]
}
