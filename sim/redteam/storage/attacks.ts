/** Attacks on storage, each with values that no rule is made for; honest worlds; and what of an attack no rule can tell. */
import sierraCrest from '../../../examples/sierra-crest/network.ts'
import { useWeighted } from '../../../kernel/money/reward-policy.ts'
import type { Attack } from '../attack.ts'
import { DAY_MS, ownerOf, type Party } from '../world.ts'
import {
  type DiskOptions,
  diskParty,
  type Finds,
  proberParty,
  START_MS,
  type VaultOptions,
  vaultParty,
} from './disks.ts'

const HOUR_MS = 3_600_000
const COIN = 1_000_000n
const FIVE = [1, 2, 3, 4, 5]
const PROBERS = [101, 102, 103, 104, 105, 106, 107, 108, 109]
const [USUAL_MS, VAULT] = [45, 50]
const OWN_MONEY = 'what it pays itself, less at least half of the fee'
const UNBOUNDED = 'rules that give back more than is burned: shown for what the bound is worth'
/** Storage's pool follows use: a part of what was burned, at the price that a token is reckoned with. */
const [BOUNDED, WASHABLE] = [
  rewarding({ part: '90%' }),
  rewarding({ part: '300%', evenIfPayingOneselfPays: true }),
]
const NO_ISSUER =
  'nobody’s payment hangs on the word of probers whom nobody vouches for: tokens wait, and are lost after a week'
const SLOW =
  'tokens wait where answers are four times as late as the network’s; a copy that somebody keeps and serves in time is a disk'

/** @param epochs days that it goes on */
export function storageAttacks(epochs: number): readonly Attack[] {
  const street = streetOf(epochs)
  return [...ofMoney(street), ...ofCopies(street), ...ofDisks(street), ...ofProbes(street)]
}

type Street = ReturnType<typeof streetOf>

/** The last deals end so long before the run does that all is settled. */
const SETTLED_DAYS = 9

/** Five disks of five owners that keep a share each of one vault’s file; nine probers of nine, each vouched for. */
function streetOf(epochs: number) {
  const days = epochs - SETTLED_DAYS
  const disk = (number: number, change: Partial<DiskOptions> = {}) =>
    diskParty({ number, has: () => [number], ...change })
  const people = (
    change: (number: number) => Partial<DiskOptions> = () => ({}),
    finds: Finds = () => USUAL_MS,
  ) => {
    const disks = FIVE.map(number => disk(number, change(number)))
    const vault = vaultParty({
      number: VAULT,
      places: disks.map((one, at) => ({ disk: one, seed: FIVE[at]! })),
      days,
      reads: 500,
    })
    return [...disks, vault, ...PROBERS.map(number => proberParty(number, finds, { vouched: true }))]
  }
  const all = people()
  const attack = (name: string, value: string, rest: Partial<Attack>): Attack => ({
    name,
    value,
    resource: 'storage',
    epochs,
    startMs: START_MS,
    honest: all,
    attackers: [],
    without: all,
    ...rest,
  })
  /** One of the five does something else than it should. */
  const instead = (
    name: string,
    value: string,
    change: Partial<DiskOptions>,
    rest: Partial<Attack> = {},
    finds?: Finds,
  ) => {
    const there = people(number => (number === 3 ? { real: 0, ...change } : {}), finds)
    const [liar, others] = [there.filter(isThird), there.filter(one => !isThird(one))]
    return attack(name, value, { honest: others, attackers: liar, ...rest })
  }
  return { days, disk, people, attack, instead }
}

function isThird({ name }: Party): boolean {
  return name === 'disk-3'
}

/** With payments: to oneself, and out of one deposit to many. */
function ofMoney({ days, disk, people, attack }: Street): readonly Attack[] {
  const pairs = (count: number, percent: number) =>
    Array.from({ length: count }, (_, index): readonly Party[] => {
      const [seed, owner] = [300 + index, 700 + ((index + 1) % count)]
      const mine = disk(300 + index, {
        owner: 600 + index,
        has: () => [seed],
        claims: percent / 100,
        real: 0,
      })
      const places = [{ disk: mine, seed }]
      return [mine, vaultParty({ number: 400 + index, owner, places, days, pricePercent: percent })]
    }).flat()
  const crowd = Array.from({ length: 20 }, (_, index) =>
    disk(200 + index, { has: () => [200 + index], claims: 0, real: 0 }),
  )
  const one = vaultParty({
    number: 450,
    days,
    deposit: 20n * COIN,
    claims: 19,
    places: crowd.map((there, index) => ({ disk: there, seed: 200 + index })),
  })
  // A key of the thief's, registered as the street's vault's owner's, which has money, and offers it to the thief's disk.
  const theft = (value: string, change: Pick<VaultOptions, 'accepted' | 'allows'>) => {
    const mine = disk(470, { has: () => [470], claims: 1, real: 0 })
    const places = [{ disk: mine, seed: 470 }]
    const pushed = vaultParty({ number: 471, owner: VAULT, deposit: 0n, places, days, ...change })
    return attack('theft by registration', value, { honest: [...people(), pushed], attackers: [mine] })
  }
  return [
    theft('pushed onto its victim', { accepted: false, allows: 'nothing' }),
    theft('taken over, and allowed nothing', { allows: 'nothing' }),
    theft('allowed by whoever had it before', { allows: { account: ownerOf(472) } }),
    theft('allowed once, and revoked', { allows: { total: 0n } }),
    theft('allowed for a time that is over', { allows: { untilMs: START_MS } }),
    attack('pays itself', 'one account', { attackers: pairs(1, 2_000), bound: OWN_MONEY }),
    attack('pays itself', 'through 8 accounts in a ring', { attackers: pairs(8, 2_000), bound: OWN_MONEY }),
    attack('pays itself', 'dust through 8 accounts', { attackers: pairs(8, 1), bound: OWN_MONEY }),
    attack('pays itself, where rewards follow use', 'at most 90 % of what is burned comes back', {
      attackers: pairs(8, 2_000),
      network: BOUNDED,
      bound: OWN_MONEY,
    }),
    attack('pays itself, where rewards follow use', 'without the bound: 300 % comes back', {
      attackers: pairs(8, 2_000),
      network: WASHABLE,
      bound: UNBOUNDED,
      mostRatio: Number.POSITIVE_INFINITY,
    }),
    attack('one deposit for twenty disks', 'enough for one', {
      honest: crowd,
      attackers: [one],
      unpaid: true,
    }),
  ]
}

/** With one copy for several. */
function ofCopies({ days, disk, attack, people }: Street): readonly Attack[] {
  const eight = Array.from({ length: 8 }, (_, index) =>
    disk(220 + index, {
      owner: 220,
      has: () => [220],
      accepts: [220 + index],
      real: index === 0 ? 1 : 0,
    }),
  )
  const keeper = vaultParty({
    number: 451,
    days,
    places: eight.map((one, index) => ({ disk: one, seed: 220 + index })),
  })
  const same = Array.from({ length: 8 }, (_, index) =>
    disk(240 + index, { owner: 240, has: () => [240], real: index === 0 ? 1 : 0 }),
  )
  const naive = vaultParty({ number: 452, days, places: same.map(one => ({ disk: one, seed: 240 })) })
  return [
    attack('eight disks, one copy', 'of eight shares', { honest: [...people(), keeper], attackers: eight }),
    attack('eight disks, one copy', 'of one share', { honest: [...people(), naive], attackers: same }),
  ]
}

/** With what is not kept. */
function ofDisks({ days, disk, attack, instead }: Street): readonly Attack[] {
  const thieves = (offersAfterMs: number, bytes: boolean) => {
    const own = FIVE.map(number =>
      disk(260 + number, { owner: 260, has: () => (bytes ? [number] : []), accepts: [number], real: 0 }),
    )
    const places = own.map((one, at) => ({ disk: one, seed: FIVE[at]! }))
    return [...own, vaultParty({ number: 453, owner: 261, places, days, offersAfterMs, pricePercent: 1 })]
  }
  const filled = disk(280, { has: () => [], real: 0, claims: 10 })
  return [
    ...[1, 4, 9].map(after =>
      instead('drops it after the first proofs', `after ${after}`, {
        has: epoch => (epoch <= after ? [3] : []),
        accepts: [3],
        real: after / (days - 1),
      }),
    ),
    ...[0.9, 0.5].map(keeps =>
      instead('keeps a part of the leaves, and grinds for them', `${keeps * 100} %`, { keeps, real: keeps }),
    ),
    instead('says old proofs again', 'each day', { replays: true, real: 1 / (days - 1) }),
    attack('takes another’s roots', 'an hour earlier, without the bytes', {
      attackers: thieves(60_000, false),
    }),
    attack('takes another’s roots', 'two days later, with the bytes', {
      attackers: thieves(2 * DAY_MS, true),
      bound: OWN_MONEY,
    }),
    attack('claims room that was never filled', '1 TB', { attackers: [filled] }),
    instead(
      'fetches what it is asked for',
      '3 seconds an answer',
      { real: 1 },
      { bound: SLOW },
      (provider, _epoch) => (provider === nameOf(3) ? 3_000 : USUAL_MS),
    ),
  ]
}

/** The id of a disk by its number. */
function nameOf(number: number): string {
  return diskParty({ number, has: () => [] }).signer.subject
}

/** With what is said of others. */
function ofProbes({ attack, instead }: Street): readonly Attack[] {
  const victim = nameOf(3)
  const nothing: Finds = provider => (provider === victim ? 'none' : USUAL_MS)
  const liars = (owners: number, each: number, finds: Finds, isVouched = true) =>
    Array.from({ length: owners * each }, (_, index) =>
      proberParty(800 + index, finds, {
        owner: 800 + (index % owners),
        ...(isVouched ? { vouched: true } : {}),
      }),
    )
  return [
    ...(
      [
        [2, 1],
        [1, 60],
        [2, 40],
      ] as const
    ).map(([owners, each]) =>
      attack('slander by probes', `${owners} of ${9 + owners} owners, ${owners * each} keys`, {
        attackers: liars(owners, each, nothing),
      }),
    ),
    attack('slander by probes', '40 owners whom nobody vouches for', {
      attackers: liars(40, 1, nothing, false),
    }),
    withoutIssuer(
      attack('slander by probes', '40 of 49 owners, where nobody could vouch for them', {
        attackers: liars(40, 1, nothing, false),
      }),
    ),
    instead('hands nothing out', 'to anybody', {}, {}, nothing),
    withoutIssuer(instead('hands nothing out', 'where nobody could vouch for a prober', {}, {}, nothing)),
    ...[1, 2].map(owners =>
      (base =>
        Object.assign({}, base, { attackers: [...base.attackers, ...liars(owners, 20, () => USUAL_MS)] }))(
        instead(
          'hands nothing out',
          `but ${owners} of ${9 + owners} owners of probers are its own`,
          {},
          {},
          nothing,
        ),
      ),
    ),
  ]
}

function withoutIssuer(base: Attack): Attack {
  const unknown = (all: readonly Party[]) => all.map(({ vouched: _, ...rest }): Party => rest)
  const [honest, attackers] = [unknown(base.honest), unknown(base.attackers)]
  return Object.assign({}, base, { honest, attackers, without: unknown(base.without), bound: NO_ISSUER })
}

/** Honest, and unusual: nobody is accused, nobody loses. */
export function honestStorageWorlds(epochs: number): readonly Attack[] {
  const { people, attack, days, disk } = streetOf(epochs)
  const world = (name: string, value: string, honest: readonly Party[], rest: Partial<Attack> = {}) =>
    attack(`honest: ${name}`, value, { honest, ...rest })
  const third = (change: Partial<DiskOptions>, finds?: Finds) =>
    people(number => (number === 3 ? change : {}), finds)
  const away =
    (from: number, until: number): Finds =>
    (provider, epoch) =>
      provider === nameOf(3) && epoch >= from && epoch < until ? 'none' : USUAL_MS
  const backAfter = (from: number, until: number) => (epoch: number) =>
    epoch >= from && epoch < until ? (until - epoch) * DAY_MS : HOUR_MS
  const unread = FIVE.map(number => disk(number))
  return [
    world(
      'a slow disk',
      'proofs after five days, leaves after 200 ms',
      third({ answersAfterMs: () => 5 * DAY_MS }, provider => (provider === nameOf(3) ? 200 : USUAL_MS)),
    ),
    world(
      'a busy machine',
      'proofs after one to four days, leaves after 40 to 240 ms',
      third({ answersAfterMs: epoch => (1 + (epoch % 4)) * DAY_MS }, (_, epoch) => 40 + (epoch % 5) * 50),
    ),
    world(
      'offline for hours',
      'a night',
      third({ answersAfterMs: epoch => (epoch === 9 ? 14 : 1) * HOUR_MS }, away(9, 10)),
    ),
    world('unplugged and back', 'after four days', third({ answersAfterMs: backAfter(9, 13) }, away(9, 13))),
    world('a late network', 'three epochs', people(), { late: 3 }),
    world('a client that never reads', '', [
      ...unread,
      vaultParty({ number: 50, places: unread.map((one, at) => ({ disk: one, seed: FIVE[at]! })), days }),
      ...PROBERS.map(number => proberParty(number, () => USUAL_MS, { vouched: true })),
    ]),
    world(
      'no probers',
      '',
      people().filter(({ name }) => !name.startsWith('prober')),
    ),
    world(
      'an owner moves',
      'the disk goes along',
      third({ cell: '871f1d489ffffff', movedAtMs: START_MS + 10 * DAY_MS }),
    ),
  ]
}

function rewarding(use: Pick<Parameters<typeof useWeighted>[0], 'part' | 'evenIfPayingOneselfPays'>) {
  const storage = useWeighted({ ...use, mostPrice: '0.10', decimals: 6 })
  const { rules } = sierraCrest
  return { ...sierraCrest, rules: { ...rules, rewards: { ...rules.rewards, storage } } }
}
