/** Attacks on coverage, each with values that no rule is made for; honest worlds; and what of an attack no rule can tell. */
import type { Network } from '../../../kernel/rules.ts'
import { hashOf } from '../../../resources/coverage/testing/air.ts'
import { cellAt } from '../../../resources/coverage/testing/places.ts'
import type { Attack } from '../attack.ts'
import type { Party } from '../world.ts'
import { type Beaconer, beaconerParties, villageOf } from './beaconers.ts'
import {
  type CarrierOptions,
  carrierParty,
  consumerParty,
  creditsOfDay,
  type Heard,
  heardBy,
  START_MS,
} from './carriers.ts'
import { BY_PROOF, BY_USE } from './networks.ts'

export interface CoverageAttack extends Attack {
  readonly network: Network
}

const [FIVE, CONSUMER] = [[1, 2, 3, 4, 5], 50]
const OWN_MONEY = 'what it pays itself, less at least half of the fee'
const A_COPY = 'a copy that arrives is a copy: who asks for as many pays for them'
const WAITS = 'waits until somebody outside hears it; it takes nothing from others'
const ONE_PAY = 'two that nobody vouches for share one pay, once eight packets tell'
const UNTOLD = 'physics tells it where others heard the packet strongly; weak, it can have come from anywhere'

/** @param epochs days that it goes on */
export function coverageAttacks(epochs: number): readonly CoverageAttack[] {
  return [...ofCarrying(epochs), ...ofProof(epochs)]
}

/** Five gateways of five owners, and a consumer that wants every copy and signs for what each really hears. */
function streetOf(epochs: number, vouched?: true, change: Partial<CarrierOptions> = {}) {
  const gateway = (number: number) =>
    carrierParty({ number, ...(vouched === undefined ? {} : { vouched }), ...(number === 3 ? change : {}) })
  const gateways = FIVE.map(gateway)
  return { gateways, people: [...gateways, buyer(epochs, gateways)] }
}

function buyer(
  days: number,
  gateways: readonly Party[],
  extra: readonly (readonly [Party, number])[] = [],
): Party {
  const own = gateways.map(({ signer }) => [signer.subject, creditsOfDay] as const)
  const others = extra.map(([{ signer }, credits]) => [signer.subject, () => credits] as const)
  return consumerParty({ number: CONSUMER, days, signs: new Map([...own, ...others]) })
}

function ofCarrying(epochs: number): readonly CoverageAttack[] {
  const { gateways, people } = streetOf(epochs)
  const attack = (name: string, value: string, rest: Partial<Attack>): CoverageAttack => {
    const usual = {
      resource: 'coverage',
      epochs,
      startMs: START_MS,
      honest: people,
      attackers: [],
      without: people,
    }
    return { network: BY_USE, name, value, ...usual, ...rest }
  }
  const pairs = (count: number, packets: number): readonly Party[] =>
    Array.from({ length: count }, (_, index) => {
      const gateway = carrierParty({
        number: 300 + index,
        owner: 600 + index,
        real: 0,
        claims: packets / 48,
        east: 60_000 + index * 900,
        reports: (day, heard) => inventedOf(index, day, packets, heard),
      })
      const signs = new Map([[gateway.signer.subject, () => packets]])
      return [
        gateway,
        consumerParty({
          number: 400 + index,
          owner: 700 + ((index + 1) % count),
          days: epochs,
          signs,
          deposit: 10n ** 12n,
        }),
      ]
    }).flat()
  const joined = (options: CarrierOptions, credits: number, vouched?: true) => {
    const liar = carrierParty(options)
    const street = streetOf(epochs, vouched)
    return {
      honest: [...street.gateways, buyer(epochs, street.gateways, [[liar, credits]])],
      attackers: [liar],
      without: street.people,
    }
  }
  const pushed = (
    value: string,
    change: { readonly accepted?: boolean; readonly allows?: Party['allows'] },
  ) => {
    const mine = carrierParty({ number: 310, real: 0, claims: 1, east: 60_000 })
    const key = consumerParty({
      number: 410,
      owner: CONSUMER,
      days: epochs,
      deposit: 0n,
      signs: new Map([[mine.signer.subject, creditsOfDay]]),
      ...change,
    })
    return attack('theft by registration', value, { honest: [...people, key], attackers: [mine] })
  }
  const copyOfFirst = (day: number) => heardBy(1, day)
  const noisy = (day: number): readonly Heard[] =>
    heardBy(1, day).map(({ atMs, packet }, index) => ({
      atMs: atMs + 200,
      packet: { ...packet, rssi: packet.rssi - 5 - (index % 9), snr: packet.snr },
    }))
  const strong = (day: number): readonly Heard[] =>
    heardBy(1, day).map(({ atMs, packet }, index) => ({
      atMs,
      packet: { ...packet, rssi: -400 - (index % 7), snr: 100 },
    }))
  return [
    pushed('pushed onto its victim', { accepted: false, allows: 'nothing' }),
    pushed('taken over, and allowed nothing', { allows: 'nothing' }),
    attack('pays itself for packets', 'one account for another', {
      attackers: pairs(1, 480),
      bound: OWN_MONEY,
    }),
    attack('pays itself for packets', 'through 6 accounts in a ring', {
      attackers: pairs(6, 96),
      bound: OWN_MONEY,
    }),
    attack(
      'invents packets',
      '×10, the consumer signs for what it got',
      joined(
        {
          number: 320,
          east: 1_500,
          real: 1,
          claims: 10,
          north: 700,
          reports: (day, heard) => [...heard, ...inventedOf(9, day, 432, heard)],
        },
        creditsOfDay(),
      ),
    ),
    attack(
      'says old packets again',
      'a day later',
      joined(
        {
          number: 321,
          east: 1_500,
          real: 0,
          north: 900,
          reports: (day, heard) =>
            heard.map(({ atMs }, index) => ({ atMs, packet: heardBy(1, day - 1)[index]!.packet })),
        },
        0,
      ),
    ),
    attack(
      'says old packets again',
      'five seconds later, and the consumer signs',
      joined(
        {
          number: 322,
          east: 1_500,
          real: 0,
          north: 900,
          reports: (_, heard) => heard.map(({ atMs, packet }) => ({ atMs: atMs + 5_000, packet })),
        },
        creditsOfDay(),
      ),
    ),
    attack(
      'repeats a gateway’s receptions',
      'exactly; the street is vouched for',
      joined({ number: 323, east: 1_500, real: 0, north: 1_200, reports: copyOfFirst }, creditsOfDay(), true),
    ),
    attack('repeats a gateway’s receptions', 'exactly; nobody could vouch', {
      ...joined({ number: 323, east: 1_500, real: 0, north: 1_200, reports: copyOfFirst }, creditsOfDay()),
      bound: ONE_PAY,
      mostLost: 0.11,
    }),
    attack('repeats a gateway’s receptions', 'with noise', {
      ...joined({ number: 324, east: 1_500, real: 0, north: 1_200, reports: noisy }, creditsOfDay()),
      bound: A_COPY,
    }),
    attack(
      'has a place that is not its own',
      '60 km away, stronger than anything; the street is vouched for',
      {
        ...joined({ number: 325, real: 0, east: 60_000, reports: strong }, creditsOfDay(), true),
        bound: UNTOLD,
      },
    ),
    attack('does not sign', 'for half of what it got', {
      honest: gateways,
      attackers: [
        consumerParty({
          number: CONSUMER,
          days: epochs,
          signs: new Map(gateways.map(({ signer }) => [signer.subject, () => creditsOfDay() / 2])),
        }),
      ],
      without: [...gateways, buyer(epochs, gateways)],
      bound: 'a gateway’s agent stops carrying for who does not sign; what was carried till then is not paid',
      mostLost: 0.51,
      mostRatio: 99,
    }),
  ]
}

function inventedOf(seed: number, day: number, packets: number, heard: readonly Heard[]): readonly Heard[] {
  return Array.from({ length: packets }, (_, index): Heard => {
    const { atMs, packet } = heard[index % heard.length]!
    return { atMs: atMs + index, packet: { ...packet, hash: hashOf('invented', seed, day, index) } }
  })
}

function ofProof(epochs: number): readonly CoverageAttack[] {
  const village = villageOf(true)
  const attack = (
    name: string,
    value: string,
    liars: readonly Beaconer[],
    rest: Partial<Attack> = {},
  ): CoverageAttack => {
    const all = beaconerParties([...village, ...liars])
    const [honest, attackers] = [all.slice(0, village.length), all.slice(village.length)]
    return {
      network: BY_PROOF,
      name,
      value,
      resource: 'coverage',
      epochs,
      startMs: START_MS,
      honest,
      attackers,
      without: beaconerParties(village),
      ...rest,
    }
  }
  const away = cellAt(150_000, 0)
  const liar = { number: 200, name: 'liar', real: 0 }
  const circle = Array.from(
    { length: 12 },
    (_, index): Beaconer => ({
      number: 220 + index,
      name: `circle-${index}`,
      cell: cellAt(-1_500 + 450 * (index % 4), 2_600 + 450 * Math.floor(index / 4)),
      real: 0,
      hears: name => name.startsWith('circle'),
    }),
  )
  return [
    attack('invents witnesses', 'of everybody, hearing nobody', [
      {
        ...liar,
        cell: away,
        says: (_, { sent }) =>
          sent.map(({ plan, by }) => ({
            hash: hashOf('guess', by.number),
            before: 100_000,
            frequencyHz: plan.frequencyHz,
            sf: plan.sf,
            rssi: -1_150,
            snr: -50,
          })),
      },
    ]),
    attack('says witnesses of the day before', 'all of them', [
      {
        ...liar,
        cell: away,
        says: (_, { sent, draw }) =>
          sent.map(({ plan, by }) => ({
            hash: hashOf('before', by.number, draw),
            before: 100_000,
            frequencyHz: plan.frequencyHz,
            sf: plan.sf,
            rssi: -1_150,
            snr: -50,
          })),
      },
    ]),
    attack('repeats a neighbour’s witnesses', 'exactly, from another roof', [
      {
        ...liar,
        cell: cellAt(2_600, 2_500),
        hears: () => false,
        says: (_, { heardBy: of }) => of(village[0]!).filter(({ hash }) => hash !== ''),
      },
    ]),
    attack('stands elsewhere', 'registered 40 km from where it is', [
      { ...liar, cell: cellAt(40_000, 0), stands: cellAt(2_000, 600) },
    ]),
    attack('a circle that hears itself', '12 owners on one roof', circle, { bound: WAITS }),
  ]
}

/** Nobody cheats in them, and something is unusual. */
export function honestCoverageWorlds(epochs: number): readonly CoverageAttack[] {
  const usual = { resource: 'coverage', epochs, startMs: START_MS, attackers: [] }
  const carrying = (value: string, change: Partial<CarrierOptions>): CoverageAttack => ({
    ...usual,
    network: BY_USE,
    name: 'honest: carries',
    value,
    honest: streetOf(epochs, undefined, change).people,
    without: streetOf(epochs).people,
  })
  const proving = (value: string, change: Partial<Beaconer>): CoverageAttack => ({
    ...usual,
    network: BY_PROOF,
    name: 'honest: proves',
    value,
    honest: beaconerParties(villageOf(true).map(one => (one.number === 3 ? { ...one, ...change } : one))),
    without: beaconerParties(villageOf(true)),
  })
  return [
    carrying('without a link for six hours at a time', { reportsAfterMs: 6 * 3_600_000 }),
    carrying('with a clock that is three seconds off', {
      reports: (_, heard) => heard.map(one => ({ ...one, atMs: one.atMs + 3_000 })),
    }),
    carrying('from a mountain 90 km away', {
      east: 90_000,
      reports: (_, heard) =>
        heard.map(({ atMs, packet }, index) => ({
          atMs,
          packet: { ...packet, rssi: -1_170 - (index % 13), snr: -90 - (index % 5) },
        })),
    }),
    proving('with a clock that is three seconds off', { skewMs: 1_500 }),
    proving('on a hill a few kilometres away', { cell: cellAt(6_000, 4_000) }),
  ]
}
