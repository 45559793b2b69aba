/**
 * Whatever devices say, wherever they are moved, whoever they are sold to and whatever vouchers call their owners: regions are counted,
 * what is remembered stays small and is read back as written, and nobody has a vote without a device of its own there.
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toSubjectId } from '../../protocol/ids.ts'
import { PAST_DEVICES } from '../chain-facts.ts'
import type { PastDevice, Subject } from '../subject.ts'
import { account, GENESIS_MS, HOUR_MS } from '../testing/fixtures.ts'
import { countRegions, type RegionInput } from './electorates.ts'
import { decodeRegions, encodeRegions } from './region-codec.ts'
import { regions } from './region-rules.ts'
import type { RegionState } from './region-state.ts'

const [HERE, INSIDE, ELSEWHERE] = ['8739331a8ffffff', '8939331a803ffff', '8739331adffffff']
/** Cells, nowhere, and what the registry's numbers can be that is no cell. */
const CELLS = [HERE, INSIDE, ELSEWHERE, '', '8fffffffffffffff', '800000000000000', 'zz']
const MOST_DEVICES = 3
const rules = regions({
  areas: { here: [HERE], both: [HERE, ELSEWHERE].sort() },
  verified: '3h',
  resident: '2h',
  mostDevices: MOST_DEVICES,
  leastPeople: 1,
  sites: [HERE, INSIDE].sort(),
})

const id = fc.integer({ min: 0, max: 12 }).map(number => toSubjectId(number.toString(16).padStart(64, '0')))
const owner = fc.integer({ min: 1, max: 4 }).map(account)
const cell = fc.constantFrom(...CELLS)
const timeMs = fc.oneof(
  fc.integer({ min: -5, max: 40 }).map(hours => GENESIS_MS + hours * HOUR_MS),
  fc.constantFrom(0, 2 ** 48 - 1),
)
const past: fc.Arbitrary<readonly PastDevice[]> = fc.array(fc.record({ untilMs: timeMs, owner, cell }), {
  maxLength: PAST_DEVICES,
})
const vouched = fc.option(
  fc.record({ person: fc.constantFrom('', 'one', 'two', 'account', '__proto__') }) as fc.Arbitrary<
    Record<string, string>
  >,
  { nil: undefined },
)
const subject: fc.Arbitrary<Subject> = fc
  .record({ id, owner, cell, accepted: fc.boolean(), registeredAtMs: timeMs, past, vouched })
  .map(({ vouched: said, ...rest }) => {
    const device = {
      resource: 'tally',
      model: 'tally/x',
      details: {},
      movedAtMs: rest.registeredAtMs,
      ...rest,
    }
    return said === undefined ? device : { ...device, vouched: said }
  })
const contribution = fc.record({
  subject: id,
  units: fc.constantFrom(0n, 1n, 2n ** 200n),
  qualityPpm: fc.constantFrom(0, 1, 1_000_000),
})
const epoch = fc.record({
  subjects: fc.array(subject, { maxLength: 16 }),
  contributions: fc.array(contribution, { maxLength: 16 }),
  listed: fc.boolean(),
})

function holds(state: RegionState, { subjects }: Pick<RegionInput, 'subjects'>): void {
  expect(decodeRegions(encodeRegions(state))).toEqual(state)
  const counted = state.counted.map(([device]) => device)
  expect(counted).toEqual([...new Set(counted)].sort())
  expect(counted.every(device => subjects.has(device))).toBe(true)
  const there = [...subjects.values()]
  for (const { voters } of state.electorates) {
    const accounts = voters.map(one => one.account)
    expect(accounts).toEqual([...new Set(accounts)].sort())
    for (const { account: voter, votes } of voters) {
      const own = there.filter(one => one.owner === voter && counted.includes(one.id))
      expect(own.length).toBeGreaterThan(0)
      expect(votes).toBeGreaterThan(0n)
    }
    // A vote for each device that counts is more than anybody can have together.
    const votes = voters.reduce((sum, one) => sum + one.votes, 0n)
    expect(votes).toBeLessThanOrEqual(BigInt(counted.length) * 1_000_000n)
  }
  for (const { cell: site, account: settled, since } of state.sites ?? []) {
    expect(rules.sites).toContain(site)
    expect(there.some(one => one.owner === settled && one.accepted)).toBe(true)
    expect(Number.isSafeInteger(since)).toBe(true)
  }
}

it('law: whatever is said and wherever devices go, regions are counted, stay small, and give no vote without a device', () => {
  fc.assert(
    fc.property(fc.array(epoch, { minLength: 1, maxLength: 8 }), epochs => {
      let prior: RegionState | undefined
      for (const [number, { subjects, contributions, listed }] of epochs.entries()) {
        const input: RegionInput = {
          rules,
          epochMs: HOUR_MS,
          epoch: { number, endMs: GENESIS_MS + (number + 1) * HOUR_MS },
          prior,
          contributions,
          subjects: new Map(subjects.map(one => [one.id, one])),
          issuers: listed ? [{ subject: toSubjectId('ff'.repeat(32)), kinds: ['tally.place'] }] : [],
        }
        prior = countRegions(input)
        holds(prior, input)
      }
    }),
    { numRuns: 300 },
  )
})
