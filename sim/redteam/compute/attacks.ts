/** Attacks on compute, each with values that no rule is made for, and honest worlds that are unusual. */
import type { SubjectId } from '../../../protocol/ids.ts'
import type { Attack } from '../attack.ts'
import { ownerOf, type Party } from '../world.ts'
import { functionAttacks, honestFunctions } from './functions.ts'
import { honestCinemas, judgedAttacks } from './judged.ts'
import { COIN, HOUR_MS, machineParty, PER_GIGA, requesterParty, START_MS } from './machines.ts'
import { honestScans, scanAttacks } from './scans.ts'
import { colluding, copying, crowd, lazy, overcharging, sharing, silent, sleeper } from './strategies.ts'
import { honestStreams, streamAttacks } from './streams.ts'
import { honestSchools, trainingAttacks } from './training.ts'

const EIGHT = [1, 2, 3, 4, 5, 6, 7, 8]
/** The last jobs are asked so long before the end that all is settled. */
const [REQUESTER, JOBS, SETTLED] = [50, 32, 30]
const OWN_MONEY = 'what it pays itself, less at least half of the fee'
const LESS = 'what it would have by bringing it, less what it lost'
const HONEST_PART = 'what it did honestly until then, less its bond'

/** @param epochs hours that it goes on: the last jobs are asked thirty before */
export function computeAttacks(epochs: number): readonly Attack[] {
  const studio = studioOf(epochs)
  return [
    ...ofResults(studio),
    ...ofRecords(studio),
    ...ofCrowds(studio),
    ...ofBytes(studio),
    ...ofMoney(studio),
    ...judgedAttacks(epochs),
    ...streamAttacks(epochs),
    ...functionAttacks(epochs),
    ...scanAttacks(epochs),
    ...trainingAttacks(),
  ]
}

type Studio = ReturnType<typeof studioOf>

function studioOf(epochs: number) {
  const hours = epochs - SETTLED
  const machines = EIGHT.map(number => machineParty({ number }))
  const requester = requesterParty({ number: REQUESTER, jobs: JOBS, hours })
  const all = [...machines, requester]
  /** Held against the same machines, none of which cheats. */
  const attack = (name: string, value: string, rest: Partial<Attack>): Attack => ({
    name,
    value,
    resource: 'compute',
    epochs,
    startMs: START_MS,
    honest: all,
    attackers: [],
    without: [...all, ...(rest.attackers ?? []).flatMap(honestTwin)],
    ...rest,
  })
  return { hours, all, machines, requester, attack }
}

/** The same machine, that works. */
function honestTwin({ name, deposit }: Party): readonly Party[] {
  const [, number] = /^machine-(\d+)$/.exec(name) ?? []
  return number === undefined ? [] : [machineParty({ number: Number(number), bond: deposit / 3n })]
}

/** With results that nobody computed. */
function ofResults({ attack }: Studio): readonly Attack[] {
  const one = (strategy: Parameters<typeof machineParty>[0]['strategy'], bond?: bigint) => [
    machineParty({
      number: 60,
      real: 0,
      ...(strategy === undefined ? {} : { strategy }),
      ...(bond === undefined ? {} : { bond }),
    }),
  ]
  return [
    ...[100, 50, 10].map(percent =>
      attack('lazy: invents results', `${percent} %, with a bond`, { attackers: one(lazy(percent)) }),
    ),
    attack('lazy: invents results', '100 %, without a bond', { attackers: one(lazy(100), 0n) }),
    attack('says a wrong fuel', 'all that the job may burn', { attackers: one(overcharging) }),
    attack('copies what others opened', 'where anything is open', { attackers: one(copying) }),
    attack('offers and never answers', 'with a bond', { attackers: one(silent) }),
  ]
}

/** With a record that is honest at first. */
function ofRecords({ attack }: Studio): readonly Attack[] {
  const one = (record: number, every: number, hides: boolean) => [
    machineParty({ number: 70, real: 0, strategy: sleeper(record, every, hides) }),
  ]
  return [
    attack('sleeper', 'after 20, then all that it does alone', {
      attackers: one(20, 1, false),
      bound: HONEST_PART,
    }),
    attack('sleeper', 'after 20, then a fifth', { attackers: one(20, 5, false), bound: HONEST_PART }),
    attack('sleeper', 'after 12, and opens nothing that is looked at', {
      attackers: one(12, 1, true),
      bound: HONEST_PART,
    }),
  ]
}

/** With several that work together. */
function ofCrowds({ attack }: Studio): readonly Attack[] {
  const ring = (count: number, bonds: (at: number) => bigint | undefined, acts = colluding) => {
    const members = new Set<SubjectId>()
    const parties = Array.from({ length: count }, (_, at) => {
      const bond = bonds(at)
      return machineParty({
        number: 80 + at,
        real: 0,
        strategy: acts(() => members),
        ...(bond === undefined ? {} : { bond }),
      })
    })
    for (const { signer } of parties) members.add(signer.subject)
    return parties
  }
  const many = (count: number, bond: bigint) =>
    Array.from({ length: count }, (_, at) =>
      machineParty({ number: 200 + at, real: 0, bond, strategy: crowd }),
    )
  return [
    attack('colluding ring', 'two of ten, both with a bond', {
      attackers: ring(2, () => undefined),
      bound: HONEST_PART,
    }),
    attack('colluding ring', 'two of ten, one with a bond', {
      attackers: ring(2, at => (at === 0 ? undefined : 0n)),
      bound: HONEST_PART,
    }),
    attack('colluding ring', 'three of eleven, without a bond', {
      attackers: ring(3, () => 0n),
      bound: HONEST_PART,
    }),
    attack('colluding ring', 'two of ten, one computes for both', {
      attackers: ring(2, () => undefined, sharing),
      bound: 'a computation less where both are drawn for one job',
      mostRatio: 1.1,
    }),
    attack('sybil', '24 owners without a bond', { attackers: many(24, 0n) }),
    // A third of all, where confidence reckons with a tenth: two findings are of honest machines (docs/red-team.md). The bound is none: to be mended.
    attack('sybil', '4 of 12 owners, each with a bond', { attackers: many(4, 4n * COIN), mostLost: 0.03 }),
  ]
}

/** With bytes that are not brought, and with those that were. */
function ofBytes({ attack, machines, hours, all }: Studio): readonly Attack[] {
  const worker = (number: number, brings: (job: string) => boolean) =>
    machineParty({ number, real: 0, strategy: { brings } })
  const renter = (signs: NonNullable<Parameters<typeof requesterParty>[0]['signs']>) => {
    const shape = { number: REQUESTER, jobs: JOBS, hours }
    return { attackers: [requesterParty({ ...shape, signs })], without: [...all], mostLost: 0.25 }
  }
  const denies = (value: string, signs: Parameters<typeof renter>[0]) =>
    attack('denies what it was brought', value, {
      honest: machines,
      bound: 'what it pays more than honestly',
      ...renter(signs),
    })
  return [
    attack('brings nothing', 'that it computed rightly', {
      attackers: [worker(90, () => false)],
      bound: LESS,
    }),
    attack('brings nothing', 'each second', {
      attackers: [worker(90, job => Number(job.at(-1)) % 2 === 0)],
      bound: LESS,
    }),
    attack('brings nothing', 'three of eleven', {
      attackers: [90, 91, 92].map(number => worker(number, () => false)),
      bound: LESS,
    }),
    denies('all of it', () => false),
    denies('what a machine did alone', ({ alone }) => !alone),
    denies('each second', ({ job }) => Number(job.at(-1)) % 2 === 0),
  ]
}

/** With payments: to oneself, of another's, and out of one deposit for many. */
function ofMoney({ attack, hours, all }: Studio): readonly Attack[] {
  const wash = (perGiga: bigint, owner: number) => [
    machineParty({ number: 300, owner: 300, real: 0, claims: 0 }),
    requesterParty({ number: 301, owner, jobs: 16, hours, perGiga }),
  ]
  const poor = requesterParty({ number: 310, jobs: 64, hours, deposit: COIN, claims: 1 })
  const theft = (value: string, change: Pick<Party, 'allows'> & { readonly accepted?: boolean }) => {
    const pushed = requesterParty({
      number: 320,
      owner: REQUESTER,
      deposit: 0n,
      jobs: 8,
      hours,
      perGiga: 50n * PER_GIGA,
      accepted: change.accepted ?? true,
      ...(change.allows === undefined ? {} : { allows: change.allows }),
    })
    return attack('theft by registration', value, {
      honest: [...all, pushed],
      attackers: [machineParty({ number: 321, real: 0, claims: 0, perGiga: 50n * PER_GIGA })],
    })
  }
  return [
    attack('pays itself', 'under one account', { attackers: wash(PER_GIGA, 300), bound: OWN_MONEY }),
    attack('pays itself', 'under two accounts, at ten times the price', {
      attackers: wash(10n * PER_GIGA, 302),
      bound: OWN_MONEY,
    }),
    attack('one deposit for all', 'enough for a few', { attackers: [poor], bound: 'pays for what it gets' }),
    theft('pushed onto its victim', { accepted: false, allows: 'nothing' }),
    theft('allowed by whoever had it before', { allows: { account: ownerOf(322) } }),
  ]
}

/** Honest, and unusual: nobody is accused, and all that was computed rightly is paid. */
export function honestComputeWorlds(epochs: number): readonly Attack[] {
  const { attack, machines, requester, hours } = studioOf(epochs)
  const third = (change: Partial<Parameters<typeof machineParty>[0]>) =>
    machines.map((one, at) => (at === 2 ? machineParty({ number: 3, ...change }) : one))
  const world = (name: string, value: string, honest: readonly Party[], rest: Partial<Attack> = {}) =>
    attack(`honest: ${name}`, value, { honest, ...rest })
  return [
    world('nobody unusual', '', [...machines, requester]),
    world('a slow machine', 'answers after four hours', [
      ...third({ answersAfterMs: () => 4 * HOUR_MS }),
      requester,
    ]),
    world('a machine that is off at night', 'ten hours, twice', [
      ...third({ isOff: epoch => epoch < 48 && epoch % 24 >= 14 }),
      requester,
    ]),
    world(
      'a power cut',
      'all machines away for eight hours',
      [
        ...EIGHT.map(number => machineParty({ number, isOff: epoch => epoch >= 20 && epoch < 28 })),
        requester,
      ],
      // What they computed for jobs whose time had run out.
      { mostLost: 0.12 },
    ),
    world('gives back what it cannot fetch', 'each fourth', [
      ...third({ strategy: { declines: ({ id }) => (id.endsWith('3') ? 'input_missing' : undefined) } }),
      requester,
    ]),
    world('nobody has a bond', '', [...EIGHT.map(number => machineParty({ number, bond: 0n })), requester]),
    world('two machines and nobody else', '', [...machines.slice(0, 2), requester]),
    world('a requester signs late', 'after four hours', [
      ...machines,
      requesterParty({ number: REQUESTER, jobs: JOBS, hours, signsAfterMs: 4 * HOUR_MS }),
    ]),
    world('a late network', 'two epochs', [...machines, requester], { late: 2 }),
    world('a requester of few coins', 'jobs wait for what is free', [
      ...machines,
      requesterParty({ number: REQUESTER, jobs: JOBS, hours, deposit: 30n * COIN }),
    ]),
    ...honestCinemas(epochs),
    ...honestStreams(epochs),
    ...honestFunctions(epochs),
    ...honestScans(epochs),
    ...honestSchools(),
  ]
}
