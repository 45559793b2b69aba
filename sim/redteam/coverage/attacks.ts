/** Attacks on coverage, each with values that no rule is made for; honest worlds; and what of an attack no rule can tell. */
import type { Network } from '../../../kernel/rules.ts'
import { OUTAGE } from '../../../resources/coverage/messages/outage/outage.ts'
import { chance, hashOf } from '../../../resources/coverage/testing/air.ts'
import { cellAt } from '../../../resources/coverage/testing/places.ts'
import type { Attack } from '../attack.ts'
import { DAY_MS, type Party, type Utterance } from '../world.ts'
import { type Beaconer, beaconerParties, type Sent, villageOf } from './beaconers.ts'
import {
  type CarrierOptions,
  carrierParty,
  consumerParty,
  creditsOfDay,
  type Heard,
  HOUR_MS,
  heardBy,
  START_MS,
  utter,
} from './carriers.ts'
import { mapAttacks } from './map.ts'
import { honestMeshWorlds, meshAttacks } from './mesh.ts'
import { BY_PROOF, BY_USE } from './networks.ts'
import { probeAttacks } from './probers.ts'
import { honestRelayWorlds, relayAttacks } from './relays.ts'

export interface CoverageAttack extends Attack {
  readonly network: Network
}

const [FIVE, CONSUMER] = [[1, 2, 3, 4, 5], 50]
const OWN_MONEY = 'what it pays itself, less at least half of the fee'
const A_COPY = 'a copy that arrives is a copy: who asks for as many pays for them'
const WAITS = 'waits until somebody outside hears it; it takes nothing from others'
const ONE_PAY =
  'who brings the packets itself, and says another’s levels as soon as they can be read, shares one pay with it'
const UNTOLD = 'physics tells it where others heard the packet strongly; weak, it can have come from anywhere'

/** @param epochs days that it goes on */
export function coverageAttacks(epochs: number): readonly CoverageAttack[] {
  return [
    ...ofCarrying(epochs),
    ...ofProof(epochs),
    ...relayAttacks(epochs),
    ...probeAttacks(epochs),
    ...meshAttacks(epochs),
    ...mapAttacks(epochs),
  ]
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

/** What attacks on carrying are made with. */
function carryingKit(epochs: number) {
  const { gateways, people } = streetOf(epochs)
  const attack = (name: string, value: string, rest: Partial<Attack>): CoverageAttack => ({
    network: BY_USE,
    name,
    value,
    resource: 'coverage',
    epochs,
    startMs: START_MS,
    honest: people,
    attackers: [],
    without: people,
    ...rest,
  })
  const joined = (options: CarrierOptions, credits: number, vouched?: true) => {
    const liar = carrierParty({ east: 1_500, real: 0, ...options })
    const street = streetOf(epochs, vouched)
    return {
      honest: [...street.gateways, buyer(epochs, street.gateways, [[liar, credits]])],
      attackers: [liar],
      without: street.people,
    }
  }
  return { epochs, gateways, people, attack, joined }
}

type CarryingKit = ReturnType<typeof carryingKit>

function ofCarrying(epochs: number): readonly CoverageAttack[] {
  const kit = carryingKit(epochs)
  return [
    ...ofMoney(kit),
    ...ofPackets(kit),
    ...ofJoins(kit),
    ...ofCopies(kit),
    ...ofPlaces(kit),
    ...ofConsumers(kit),
  ]
}

/** With payments: to oneself, and out of somebody else's deposit. */
function ofMoney({ epochs, people, attack }: CarryingKit): readonly CoverageAttack[] {
  const pair = (index: number, count: number, packets: number): readonly Party[] => {
    const gateway = carrierParty({
      number: 300 + index,
      owner: 600 + index,
      real: 0,
      claims: packets / 48,
      east: 60_000 + index * 900,
      reports: (day, heard) => inventedOf(index, day, packets, heard),
    })
    const signs = new Map([[gateway.signer.subject, () => packets]])
    const owner = 700 + ((index + 1) % count)
    return [gateway, consumerParty({ number: 400 + index, owner, days: epochs, signs, deposit: 10n ** 12n })]
  }
  const pairs = (count: number, packets: number) =>
    Array.from({ length: count }, (_, index) => pair(index, count, packets)).flat()
  const pushed = (
    value: string,
    change: { readonly accepted?: boolean; readonly allows?: Party['allows'] },
  ) => {
    const mine = carrierParty({ number: 310, real: 0, claims: 1, east: 60_000 })
    const signs = new Map([[mine.signer.subject, creditsOfDay]])
    const key = consumerParty({ number: 410, owner: CONSUMER, days: epochs, deposit: 0n, signs, ...change })
    return attack('theft by registration', value, { honest: [...people, key], attackers: [mine] })
  }
  const itself = (value: string, count: number, packets: number) =>
    attack('pays itself for packets', value, { attackers: pairs(count, packets), bound: OWN_MONEY })
  return [
    pushed('pushed onto its victim', { accepted: false, allows: 'nothing' }),
    pushed('taken over, and allowed nothing', { allows: 'nothing' }),
    itself('one account for another', 1, 480),
    itself('through 6 accounts in a ring', 6, 96),
  ]
}

/** With packets that are not there, or not now. */
function ofPackets({ attack, joined }: CarryingKit): readonly CoverageAttack[] {
  const invents = (day: number, heard: readonly Heard[]) => [...heard, ...inventedOf(9, day, 432, heard)]
  const yesterday = (day: number, heard: readonly Heard[]) =>
    heard.map(({ atMs }, index) => ({ atMs, packet: heardBy(1, day - 1)[index]!.packet }))
  const again = (_: number, heard: readonly Heard[]) =>
    heard.map(({ atMs, packet }) => ({ atMs: atMs + 5_000, packet }))
  return [
    attack(
      'invents packets',
      '×10, the consumer signs for what it got',
      joined({ number: 320, real: 1, claims: 10, north: 700, reports: invents }, creditsOfDay()),
    ),
    attack(
      'claims an outage',
      'every day, and ×10 the packets after it',
      joined(
        { number: 329, real: 1, claims: 10, north: 700, reports: invents, beside: cutOff },
        creditsOfDay(),
      ),
    ),
    attack(
      'says old packets again',
      'a day later',
      joined({ number: 321, north: 900, reports: yesterday }, 0),
    ),
    attack(
      'says old packets again',
      'five seconds later, and the consumer signs',
      joined({ number: 322, north: 900, reports: again }, creditsOfDay()),
    ),
  ]
}

/** With requests to join, which count four times as much; the consumer signs for each nonce once (agent/joins.ts). */
function ofJoins({ attack, joined }: CarryingKit): readonly CoverageAttack[] {
  const asJoin = ({ atMs, packet }: Heard): Heard => ({ atMs, packet: { ...packet, bytes: 23, join: 1 } })
  const called = (_: number, heard: readonly Heard[]) => heard.map(asJoin)
  const again = (_: number, heard: readonly Heard[]) =>
    [0, 1, 2, 3, 4].flatMap(time =>
      heard.map(one => {
        const { atMs, packet } = asJoin(one)
        return { atMs: atMs + time * 60_000, packet }
      }),
    )
  const invents = (day: number, heard: readonly Heard[]) => [
    ...heard,
    ...inventedOf(10, day, 432, heard).map(asJoin),
  ]
  return [
    attack(
      'calls its packets joins',
      'all of them',
      joined({ number: 326, real: 1, claims: 4, north: 700, reports: called }, creditsOfDay()),
    ),
    attack(
      'says requests to join again',
      'five times, a minute apart; none is signed for twice',
      joined({ number: 327, claims: 4, north: 900, reports: again }, 0),
    ),
    attack(
      'invents requests to join',
      '×9, the consumer signs for what it got',
      joined({ number: 328, real: 1, claims: 37, north: 700, reports: invents }, creditsOfDay()),
    ),
  ]
}

/** With what others hear. */
function ofCopies({ attack, joined }: CarryingKit): readonly CoverageAttack[] {
  const exact = (day: number) => heardBy(1, day)
  const noisy = (day: number): readonly Heard[] =>
    heardBy(1, day).map(({ atMs, packet }, index) => ({
      atMs: atMs + 200,
      packet: { ...packet, rssi: packet.rssi - 5 - (index % 9), snr: packet.snr },
    }))
  const repeats = (value: string, options: CarrierOptions, vouched?: true, rest: Partial<Attack> = {}) =>
    attack('repeats a gateway’s receptions', value, {
      ...joined({ north: 1_200, ...options }, creditsOfDay(), vouched),
      ...rest,
    })
  return [
    repeats(
      'exactly, as soon as it can be read; the street is vouched for',
      { number: 323, reports: exact, reportsAfterMs: 61_000 },
      true,
    ),
    attack(
      'repeats a gateway’s receptions',
      'exactly; it alone is vouched for, and the consumer signs nothing for it',
      {
        ...joined({ number: 323, north: 1_200, reports: exact, vouched: true, reportsAfterMs: 61_000 }, 0),
      },
    ),
    repeats('exactly, a quarter of an hour later; it alone is vouched for', {
      number: 323,
      reports: exact,
      vouched: true,
      reportsAfterMs: 16 * 60_000,
    }),
    repeats('exactly, at once; nobody could vouch', { number: 323, reports: exact }, undefined, {
      bound: ONE_PAY,
      mostLost: 0.11,
    }),
    repeats('with noise', { number: 324, reports: noisy }, undefined, { bound: A_COPY }),
    attack('splits an antenna', 'for a receiver of another owner, who brings what that hears', {
      ...joined(
        { number: 330, east: 2 * 800, north: 5, reports: day => bySplitter(330, day) },
        creditsOfDay(),
      ),
      bound: A_COPY,
    }),
  ]
}

/**
 * What another receiver at the second gateway's antenna hears: the same signals, each with half a dB of the receiver's own noise, in whole dBm and
 * quarters of a dB as an SX1301 says them. No rule tells that from two antennas, and none should: two of two owners on one mast are honest.
 */
function bySplitter(receiver: number, day: number): readonly Heard[] {
  return heardBy(2, day).map(({ atMs, packet }) => {
    const noise = (what: string) =>
      chance(receiver, what, packet.hash) + chance(receiver, what, packet.hash, 2) - 1
    const rssi = 10 * Math.round(packet.rssi / 10 + noise('rssi')) + 0
    const snr = Math.round(2.5 * Math.round(packet.snr / 2.5 + noise('snr'))) + 0
    return { atMs: atMs + 40, packet: { ...packet, rssi, snr } }
  })
}

/** Of what others hear, and not from where it stands. */
function ofPlaces({ attack, joined }: CarryingKit): readonly CoverageAttack[] {
  const strong = (day: number): readonly Heard[] =>
    heardBy(1, day).map(({ atMs, packet }, index) => ({
      atMs,
      packet: { ...packet, rssi: -400 - (index % 7), snr: 100 },
    }))
  return [
    attack(
      'has a place that is not its own',
      '60 km away; it alone is vouched for, and the consumer signs nothing for it',
      {
        ...joined({ number: 325, east: 60_000, reports: strong, vouched: true, reportsAfterMs: 61_000 }, 0),
      },
    ),
    attack(
      'has a place that is not its own',
      '60 km away, stronger than anything; the street is vouched for',
      {
        ...joined(
          { number: 325, east: 60_000, reports: strong, reportsAfterMs: 61_000 },
          creditsOfDay(),
          true,
        ),
        bound: UNTOLD,
      },
    ),
  ]
}

/** With what it does not sign for. */
function ofConsumers({ epochs, gateways, attack }: CarryingKit): readonly CoverageAttack[] {
  const half = new Map(gateways.map(({ signer }) => [signer.subject, () => creditsOfDay() / 2]))
  return [
    attack('does not sign', 'for half of what it got', {
      honest: gateways,
      attackers: [consumerParty({ number: CONSUMER, days: epochs, signs: half })],
      without: [...gateways, buyer(epochs, gateways)],
      bound: 'a gateway’s agent stops carrying for who does not sign; what was carried till then is not paid',
      mostLost: 0.51,
      mostRatio: 99,
    }),
  ]
}

/** It says that it was cut off for most of the day. */
function cutOff(day: number): Utterance {
  const [from, until] = [START_MS + day * DAY_MS, START_MS + (day + 1) * DAY_MS - HOUR_MS]
  return utter(
    until + 2_000,
    OUTAGE.contentType,
    OUTAGE.encode({ from, until, heard: 9_999, dropped: 0, at: until }),
  )
}

function inventedOf(seed: number, day: number, packets: number, heard: readonly Heard[]): readonly Heard[] {
  return Array.from({ length: packets }, (_, index): Heard => {
    const { atMs, packet } = heard[index % heard.length]!
    return { atMs: atMs + index, packet: { ...packet, hash: hashOf('invented', seed, day, index) } }
  })
}

/** Twelve on one roof who hear each other alone. */
const CIRCLE = Array.from(
  { length: 12 },
  (_, index): Beaconer => ({
    number: 220 + index,
    name: `circle-${index}`,
    cell: cellAt(-1_500 + 450 * (index % 4), 2_600 + 450 * Math.floor(index / 4)),
    real: 0,
    hears: name => name.startsWith('circle'),
  }),
)

function ofProof(epochs: number): readonly CoverageAttack[] {
  const village = villageOf(true)
  const attack = (
    name: string,
    value: string,
    liars: readonly Beaconer[],
    rest: Partial<Attack> = {},
  ): CoverageAttack => {
    const all = beaconerParties([...village, ...liars])
    const honest = all.slice(0, village.length)
    const without = beaconerParties(village)
    const usual = { network: BY_PROOF, resource: 'coverage', epochs, startMs: START_MS }
    return Object.assign({ name, value, honest, attackers: all.slice(village.length), without }, usual, rest)
  }
  /** As if it had heard each of them, weakly. */
  const asHeard = ({ plan: { frequencyHz, sf } }: Sent, hash: string) => {
    return { hash, before: 100_000, frequencyHz, sf, rssi: -1_150, snr: -50 }
  }
  /** Hashes of the draw before, as its bundle shows them. */
  let published: readonly Sent[] = []
  const replay = (sent: readonly Sent[]) => {
    const before = published
    published = sent
    return before.map(one => asHeard(one, one.hash))
  }
  const away = cellAt(150_000, 0)
  const liar = { number: 200, name: 'liar', real: 0 }
  return [
    attack('invents witnesses', 'of everybody, hearing nobody', [
      {
        ...liar,
        cell: away,
        says: (_, { sent }) => sent.map(one => asHeard(one, hashOf('guess', one.by.number))),
      },
    ]),
    attack('says witnesses of the day before', 'all of them', [
      {
        ...liar,
        cell: away,
        says: (_, { sent }) => replay(sent),
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
    attack('a circle that hears itself', '12 owners on one roof', CIRCLE, { bound: WAITS }),
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
    carrying('cut off every day, which it says', { beside: cutOff }),
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
    carrying('at one antenna with another owner’s, by a splitter', {
      east: 2 * 800,
      north: 5,
      reports: day => bySplitter(3, day),
    }),
    carrying('devices that join, each of them once', {
      reports: (_, heard) =>
        heard.map(({ atMs, packet }, index) => ({
          atMs,
          packet: index % 8 === 0 ? { ...packet, join: 1 } : packet,
        })),
    }),
    proving('with a clock that is three seconds off', { skewMs: 1_500 }),
    proving('on a hill a few kilometres away', { cell: cellAt(6_000, 4_000) }),
    ...honestRelayWorlds(epochs),
    ...honestMeshWorlds(epochs),
  ]
}
