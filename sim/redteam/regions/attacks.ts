/** Attacks on who votes in a region, and people who must not lose their vote by what keeps a thief from one. */
import {
  ALFAMA,
  account,
  BICA,
  type Change,
  type Device,
  devicesIn,
  HONEST,
  type RegionWorld,
  votesIn,
} from './world.ts'

/** Whose accounts begin here: whoever attacks, and who is unusual. */
const FIRST = 1_000
const DAY = 60

export interface RegionAttack {
  readonly name: string
  readonly value: string
  readonly world: RegionWorld
  /** What it may come to of all votes; of an honest world, what the unusual have of what they would have at least. */
  readonly most?: number
  readonly least?: number
}

export interface RegionRow {
  /** Of all votes of the region. */
  readonly share: number
  /** Had one vote been given to each device that is there on the day. */
  readonly snapshot: number
  /** Of the votes that the honest would have without it. */
  readonly lost: number
}

export function measureRegion({ world }: RegionAttack): RegionRow {
  const without = { ...world, devices: HONEST }
  const honest = (votes: ReadonlyMap<string, number>) =>
    [...votes].reduce((sum, [who, its]) => sum + (Number(BigInt(who)) < FIRST ? its : 0), 0)
  const share = (votes: ReadonlyMap<string, number>) => {
    const all = [...votes.values()].reduce((sum, its) => sum + its, 0)
    return all === 0 ? 0 : (all - honest(votes)) / all
  }
  const votes = votesIn(world)
  return {
    share: share(votes),
    snapshot: share(devicesIn(world)),
    lost: 1 - honest(votes) / honest(votesIn(without)),
  }
}

/** Forty devices, of one account or of one each. */
function farm(change: Partial<Device> & { readonly accounts?: number }): readonly Device[] {
  const { accounts = 1, ...rest } = change
  return Array.from({ length: 40 }, (_, index) => ({ owner: account(FIRST + (index % accounts)), ...rest }))
}

function world(devices: readonly Device[], change: Partial<RegionWorld> = {}): RegionWorld {
  return { devices: [...HONEST, ...devices], day: DAY, ...change }
}

function farms(): readonly RegionAttack[] {
  const name = 'farms forty devices'
  const listed = { listed: true } as const
  return [
    { name, value: 'a week before', world: world(farm({ registered: DAY - 7 })), most: 0 },
    {
      name,
      value: 'registers them long before, switches them on the day before',
      world: world(farm({ counts: [[DAY - 1, DAY]] })),
      most: 0,
    },
    { name, value: 'of one account, for sixty days', world: world(farm({})), most: 0.2 },
    {
      name,
      value: 'of forty accounts, for sixty days, nobody is listed who could vouch',
      world: world(farm({ accounts: 40 })),
      most: 0.6,
    },
    {
      name,
      value: 'of forty accounts, nobody vouches for them where somebody could',
      world: world(farm({ accounts: 40 }), listed),
      most: 0,
    },
    {
      name,
      value: 'of forty accounts, vouched for as one person',
      world: world(farm({ accounts: 40, person: 'thief' }), listed),
      most: 0.2,
    },
    { name, value: 'pushes them onto others', world: world(farm({ accepted: false })), most: 0 },
  ]
}

function moves(): readonly RegionAttack[] {
  const weekly: readonly Change[] = Array.from({ length: 8 }, (_, week) => ({
    day: 7 * (week + 1),
    cell: week % 2 === 0 ? BICA : ALFAMA,
  }))
  const bought = HONEST.map((device, index) =>
    index % 2 === 0 ? { ...device, changes: [{ day: DAY - 3, owner: account(FIRST) }] } : device,
  )
  return [
    {
      name: 'has devices vote wherever there is a vote',
      value: 'moves forty between two regions each week',
      world: world(farm({ accounts: 40, changes: weekly })),
      most: 0,
    },
    {
      name: 'has devices vote wherever there is a vote',
      value: 'moves forty in three weeks before',
      world: world(farm({ accounts: 40, cell: BICA, changes: [{ day: DAY - 21, cell: ALFAMA }] })),
      most: 0,
    },
    {
      name: 'buys the devices of half of the people',
      value: 'three days before',
      world: { devices: bought, day: DAY },
      most: 0,
    },
    {
      name: 'buys the devices of half of the people',
      value: 'and waits a month',
      world: { devices: bought, day: DAY + 31 },
      most: 0.3,
    },
  ]
}

/** Who is unusual is counted as an attacker is; `least` of it must be there. */
function honestWorlds(): readonly RegionAttack[] {
  const one = (change: Partial<Device>, day = DAY): RegionWorld =>
    world([{ owner: account(FIRST), ...change }], { day })
  return [
    { name: 'honest: one more device', value: 'nothing unusual', world: one({}), least: 1 },
    {
      name: 'honest: one more device',
      value: 'offline for four weeks',
      world: one({ counts: [[0, DAY - 28]] }),
      least: 1,
    },
    {
      name: 'honest: one more device',
      value: 'counts once in three weeks',
      world: one({ counts: [0, 20, 40, 60].map(day => [day, day] as const) }),
      least: 1,
    },
    {
      name: 'honest: one more device',
      value: 'moved away for a summer, and back for a month',
      world: one({
        changes: [
          { day: 5, cell: BICA },
          { day: 29, cell: ALFAMA },
        ],
      }),
      least: 1,
    },
    { name: 'honest: one more device', value: 'new a month ago', world: one({ registered: 30 }), least: 1 },
  ]
}

export function regionAttacks(): readonly RegionAttack[] {
  return [...farms(), ...moves(), ...honestWorlds()]
}
