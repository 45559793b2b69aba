/** Who votes where: thieves who would like more votes than they have, and people who must not lose theirs. */
import { bytesToHex } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  buildElectorateTree,
  EVERYBODY,
  proveSite,
  proveVoter,
  siteName,
  totalOf,
  voterLeafHash,
} from '../../protocol/chain-formats/electorate.ts'
import { type Address, toSubjectId } from '../../protocol/ids.ts'
import { verifyMerkleProof } from '../../protocol/merkle/merkle.ts'
import type { PastDevice, Subject } from '../subject.ts'
import { account, GENESIS_MS, HOUR_MS } from '../testing/fixtures.ts'
import { countRegions } from './electorates.ts'
import { decodeRegions, encodeRegions } from './region-codec.ts'
import { checkRegions, isCell, regions } from './region-rules.ts'
import type { RegionState } from './region-state.ts'

const [HERE, INSIDE, ELSEWHERE] = ['8739331a8ffffff', '8939331a803ffff', '8739331adffffff']
const DAY = 24
const options = { areas: { here: [HERE] }, verified: '7d', resident: '14d', leastPeople: 1 }
const rules = regions(options)

function device(index: number, owner: number, change: Partial<Subject> = {}): Subject {
  return {
    id: toSubjectId(index.toString(16).padStart(64, '0')),
    owner: account(owner),
    resource: 'tally',
    model: 'tally/x',
    cell: INSIDE,
    details: {},
    registeredAtMs: GENESIS_MS,
    movedAtMs: GENESIS_MS,
    accepted: true,
    past: [],
    ...change,
  }
}

interface World {
  readonly devices: readonly Subject[]
  /** Hours from the beginning, an epoch each. */
  readonly at?: number
  /** Who counts then; everybody unless said. */
  readonly counting?: readonly Subject[]
  /** Those that count now have counted since the beginning, unless said. */
  readonly prior?: RegionState
  readonly listed?: boolean
  readonly with?: Partial<
    typeof options & { mostDevices: number; vouched: boolean; sites: readonly string[] }
  >
}

const since = (devices: readonly Subject[], first: number, last: number): RegionState => ({
  counted: devices.map(({ id }) => [id, first, last] as const),
  electorates: [],
})

const settle = ({
  devices,
  at = 30 * DAY,
  counting = devices,
  prior = since(counting, 0, at - 1),
  listed,
  with: change,
}: World) =>
  countRegions({
    rules: regions({ ...options, ...change }),
    epochMs: HOUR_MS,
    epoch: { number: at, endMs: GENESIS_MS + (at + 1) * HOUR_MS },
    prior,
    contributions: counting.map(({ id }) => ({ subject: id, units: 1n, qualityPpm: 1_000_000 })),
    subjects: new Map(devices.map(one => [one.id, one])),
    issuers: listed === true ? [{ subject: toSubjectId('ff'.repeat(32)), kinds: ['tally.place'] }] : [],
  })

const votesOf = (world: World): Readonly<Record<Address, bigint>> =>
  Object.fromEntries(
    (settle(world).electorates[0]?.voters ?? []).map(({ account: who, votes }) => [who, votes]),
  )

const past = (hours: number, change: Partial<PastDevice>): PastDevice => ({
  untilMs: GENESIS_MS + hours * HOUR_MS,
  owner: account(1),
  cell: INSIDE,
  ...change,
})

describe('votes of a region', () => {
  it('are the square root of one’s devices there, to the millionth, and of so many at most', () => {
    const devices = Array.from({ length: 12 }, (_, index) => device(index, index < 2 ? 1 : 2))
    expect(votesOf({ devices })).toEqual({ [account(1)]: 1_414_213n, [account(2)]: 3_162_277n })
    expect(votesOf({ devices, with: { mostDevices: 4 } })[account(2)]).toBe(2_000_000n)
  })

  it('are of accounts with verified devices in its cells, and of nobody else', () => {
    const devices = [
      device(1, 1),
      device(2, 2, { cell: ELSEWHERE }),
      device(3, 3, { cell: '' }),
      device(4, 4, { cell: HERE }),
      device(5, 5, { cell: '8539331bfffffff' }),
    ]
    expect(votesOf({ devices, counting: devices.slice(1) })).toEqual({ [account(4)]: 1_000_000n })
  })

  describe('are not to be had', () => {
    it('by who moves in, or buys, just before', () => {
      const moved = device(1, 1, { past: [past(20 * DAY, { cell: ELSEWHERE })] })
      const bought = device(2, 2, { past: [past(20 * DAY, { owner: account(9) })] })
      const registered = device(3, 3, { registeredAtMs: GENESIS_MS + 20 * DAY * HOUR_MS })
      expect(votesOf({ devices: [moved, bought, registered] })).toEqual({})
      const later = { devices: [moved, bought, registered], at: 34 * DAY }
      expect(Object.keys(votesOf(later))).toEqual([account(1), account(2), account(3)])
    })

    it('by who changes a device so often that nobody knows any more where it was', () => {
      const changes = Array.from({ length: 8 }, (_, index) => past(28 * DAY - index, {}))
      expect(votesOf({ devices: [device(1, 1, { past: changes })] })).toEqual({})
    })

    it('by who registered long ago, and switches on, or on again, just before', () => {
      const devices = [device(1, 1), device(2, 2)]
      const none: RegionState = { counted: [], electorates: [] }
      expect(votesOf({ devices, prior: none })).toEqual({})
      // Fourteen days are asked for.
      expect(votesOf({ devices, prior: since(devices, 16 * DAY + 1, 30 * DAY - 1) })).toEqual({})
      const prior = since(devices, 16 * DAY, 30 * DAY - 1)
      expect(Object.keys(votesOf({ devices, prior }))).toEqual([account(1), account(2)])
      // Silent for longer than a verified device may be: it begins anew.
      expect(votesOf({ devices, prior: since(devices, 0, 23 * DAY - 1) })).toEqual({})
      const state = settle({ devices, prior: since(devices, 0, 23 * DAY) })
      expect(state.counted).toEqual(devices.map(({ id }) => [id, 0, 30 * DAY]))
    })

    it('by many accounts of one person, whichever of their devices a voucher names it of', () => {
      const person = { vouched: { person: 'p' } }
      const many = Array.from({ length: 9 }, (_, index) => device(index, 1 + (index % 3), person))
      expect(votesOf({ devices: many, listed: true })).toEqual({ [account(1)]: 3_000_000n })
      const half = many.map((one, index) =>
        index < 3 ? one : device(index, 1 + (index % 3), { vouched: { kw: 1 } }),
      )
      expect(votesOf({ devices: half, listed: true })).toEqual({ [account(1)]: 3_000_000n })
    })

    it('by devices that nobody vouches for where somebody could, or that their owner never took', () => {
      expect(votesOf({ devices: [device(1, 1)], listed: true })).toEqual({})
      expect(votesOf({ devices: [device(1, 1, { accepted: false })] })).toEqual({})
    })

    it('by many accounts where nobody is listed who could vouch, once the rules ask for it', () => {
      const forty = Array.from({ length: 40 }, (_, index) => device(index, 100 + index))
      const own = device(99, 1, { vouched: { person: 'one' } })
      expect(Object.keys(votesOf({ devices: [...forty, own] }))).toHaveLength(41)
      expect(votesOf({ devices: [...forty, own], with: { vouched: true } })).toEqual({
        [account(1)]: 1_000_000n,
      })
    })

    it('in a region of too few people, where each would be known and one could buy them all', () => {
      const devices = [1, 2, 3, 4].map(index => device(index, index))
      expect(settle({ devices, with: { leastPeople: 5 } }).electorates).toEqual([])
      const five = [...devices, device(5, 5)]
      expect(settle({ devices: five, with: { leastPeople: 5 } }).electorates).toHaveLength(1)
    })
  })

  describe('stay with', () => {
    it('who is offline for days, until the time that the rules say is over', () => {
      const devices = [device(1, 1), device(2, 2)]
      let state = settle({ devices })
      const quiet = (hours: number) => {
        state = settle({ devices, counting: [], prior: state, at: 30 * DAY + hours })
        return Object.keys(state.electorates[0]?.voters ?? {}).length
      }
      expect([1, DAY, 3 * DAY, 7 * DAY - 1].map(quiet)).toEqual([2, 2, 2, 2])
      expect(quiet(7 * DAY)).toBe(0)
      expect(state.counted).toEqual([])
    })

    it('who moves within the region, or was given it back by another of one’s places long ago', () => {
      const within = device(1, 1, {
        past: [past(29 * DAY, { cell: HERE }), past(2 * DAY, { cell: ELSEWHERE })],
      })
      expect(Object.keys(votesOf({ devices: [within] }))).toEqual([account(1)])
    })

    it('who is given a device of somebody else’s person: its own vote is as it was', () => {
      const own = [device(1, 1), device(2, 1)].map(one => ({ ...one, vouched: { kw: 1 } }))
      const gift = device(3, 1, { accepted: false, vouched: { person: 'thief' } })
      const thief = [4, 5, 6].map(index => device(index, 7, { vouched: { person: 'thief' } }))
      const votes = votesOf({ devices: [...own, gift, ...thief], listed: true })
      expect(votes[account(1)]).toBe(1_414_213n)
    })
  })

  const world = fc.array(fc.record({ owner: fc.integer({ min: 1, max: 6 }), counts: fc.boolean() }), {
    maxLength: 30,
  })

  it('are never more for n devices in one hand than in n hands, nor fewer for more devices', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (count, most) => {
        const own = Array.from({ length: count }, (_, index) => device(index, 1))
        const shared = own.map((one, index) => ({ ...one, owner: account(index + 1) }))
        const bound = { with: { mostDevices: most } }
        const [one, all] = [votesOf({ devices: own, ...bound }), votesOf({ devices: shared, ...bound })]
        const sum = Object.values(all).reduce((total, votes) => total + votes, 0n)
        expect(one[account(1)]).toBeLessThanOrEqual(sum)
        const more = votesOf({ devices: [...own, device(99, 1)], ...bound })
        expect(more[account(1)]).toBeGreaterThanOrEqual(one[account(1)]!)
      }),
      { numRuns: 60 },
    )
  })

  it('come out the same in whatever order devices and contributions are given, and are read back as written', () => {
    fc.assert(
      fc.property(world, fc.integer({ min: 0, max: 1_000 }), (rows, turn) => {
        const devices = rows.map(({ owner }, index) => device(index, owner))
        const counting = devices.filter((_, index) => rows[index]!.counts)
        const state = settle({ devices, counting })
        const by = <Row>(list: readonly Row[]) => list.map((_, index) => list[(index + turn) % list.length]!)
        expect(settle({ devices: by(devices), counting: by(counting).reverse() })).toEqual(state)
        expect(decodeRegions(encodeRegions(state))).toEqual(state)
      }),
      { numRuns: 60 },
    )
  })

  it('are proved against one root, each account by itself, and all of them together', () => {
    const devices = Array.from({ length: 20 }, (_, index) => device(index, 1 + (index % 7)))
    const state = settle({
      devices,
      with: { areas: { here: [HERE], there: [HERE] } as typeof options.areas },
    })
    const { root } = buildElectorateTree(state.electorates)
    for (const { region, voters } of state.electorates)
      for (const who of [EVERYBODY, ...voters.map(voter => voter.account)]) {
        const found = proveVoter(state.electorates, region, who)!
        const proof = found.proof.map(hash => Uint8Array.from(Buffer.from(hash.slice(2), 'hex')))
        const leaf = voterLeafHash(region, found)
        expect(verifyMerkleProof(root, leaf, proof), bytesToHex(leaf)).toBe(true)
        const more = voterLeafHash(region, { ...found, votes: found.votes + 1n })
        expect(verifyMerkleProof(root, more, proof)).toBe(false)
      }
    expect(proveVoter(state.electorates, 'here', account(99))).toBeUndefined()
    expect(proveVoter(state.electorates, 'nowhere', account(1))).toBeUndefined()
    const here = state.electorates[0]!
    expect(totalOf(here)).toBe(here.voters.reduce((sum, { votes }) => sum + votes, 0n))
  })
})

describe('who is verified in a site', () => {
  const sited = (devices: readonly Subject[], change: Partial<World> = {}) =>
    settle({ devices, with: { sites: [HERE, ELSEWHERE] }, ...change }).sites

  it('is each account with a device there, since it counted and stood there in these hands', () => {
    const devices = [
      device(1, 1),
      device(2, 1, { past: [past(20 * DAY, { cell: ELSEWHERE })] }),
      device(3, 2, { cell: ELSEWHERE, past: [past(3 * DAY, { owner: account(9), cell: ELSEWHERE })] }),
      device(4, 3, { accepted: false }),
      device(5, 4),
    ]
    const counting = devices.slice(0, 4)
    expect(sited(devices, { counting, prior: since(devices.slice(0, 4), 2, 30 * DAY - 1) })).toEqual([
      { cell: HERE, account: account(1), since: 2 },
      { cell: ELSEWHERE, account: account(2), since: 3 * DAY },
    ])
  })

  it('begins anew with whoever moves a device in, was silent for too long, or whose past nobody knows', () => {
    const moved = device(1, 1, { past: [past(25 * DAY, { cell: ELSEWHERE })] })
    const many = Array.from({ length: 8 }, (_, index) => past(28 * DAY - index, { owner: account(2) }))
    const restless = device(2, 2, { past: many })
    const silent = device(3, 3)
    const prior: RegionState = {
      counted: [...since([moved, restless], 0, 30 * DAY - 1).counted, ...since([silent], 0, 9 * DAY).counted],
      electorates: [],
    }
    expect(sited([moved, restless, silent], { prior })).toEqual([
      { cell: HERE, account: account(1), since: 25 * DAY },
      { cell: HERE, account: account(2), since: 28 * DAY - 7 },
      { cell: HERE, account: account(3), since: 30 * DAY },
    ])
  })

  it('is proved against the root of the electorates, and is no vote', () => {
    const devices = Array.from({ length: 6 }, (_, index) => device(index, 1 + index))
    const state = settle({ devices, with: { sites: [HERE, ELSEWHERE] } })
    const { electorates, sites = [] } = state
    const { root } = buildElectorateTree(electorates, sites)
    const pathOf = (proof: readonly string[]) =>
      proof.map(hash => Uint8Array.from(Buffer.from(hash.slice(2), 'hex')))
    const site = proveSite(electorates, sites, HERE, account(2))!
    const leaf = voterLeafHash(siteName(HERE), { account: account(2), votes: BigInt(site.since) })
    expect(verifyMerkleProof(root, leaf, pathOf(site.proof))).toBe(true)
    const voter = proveVoter(electorates, 'here', account(2), sites)!
    expect(verifyMerkleProof(root, voterLeafHash('here', voter), pathOf(voter.proof))).toBe(true)
    expect(proveSite(electorates, sites, ELSEWHERE, account(2))).toBeUndefined()
    expect(decodeRegions(encodeRegions(state))).toEqual(state)
    expect(() => regions({ areas: { 'site:x': [HERE] } })).not.toThrow()
    expect(() => checkRegions(regions({ areas: { 'site:x': [HERE] } }))).toThrow('name')
  })
})

describe('regions of a network’s file', () => {
  it('are named, of H3 cells, each once', () => {
    expect(() => checkRegions(rules)).not.toThrow()
    const wrong: readonly [string, Parameters<typeof regions>[0]][] = [
      ['name', { areas: { Here: [HERE] } }],
      ['cells', { areas: { here: ['8739331a8fffff7'] } }],
      ['once', { areas: { here: [HERE, HERE] } }],
      ['from 1', { areas: { here: [] } }],
      ['mostDevices', { areas: {}, mostDevices: 0 }],
      ['sites', { areas: {}, sites: ['87'] }],
      ['verified', { areas: {}, verified: '2y' }],
    ]
    for (const [why, options] of wrong) expect(() => checkRegions(regions(options))).toThrow(why)
  })

  it('know a cell from what is none', () => {
    expect([HERE, INSIDE, '8f39331a8021111'].map(isCell)).toEqual([true, true, true])
    expect(['', '87', 'f739331a8ffffff', '8739331a8fffff', '8739331A8ffffff'].map(isCell)).toEqual(
      Array.from({ length: 5 }, () => false),
    )
  })
})
