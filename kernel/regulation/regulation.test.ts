/** Rules of who may do what where: each denial names its rule, takes nothing from others, and accuses nobody. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Signer } from '../../protocol/cose/signer.ts'
import { openBalances } from '../balances.ts'
import { buildBundle } from '../bundle/bundle.ts'
import type { DeviceFact } from '../chain-facts.ts'
import { defineNetwork } from '../define-network.ts'
import type { Evidence } from '../evidence.ts'
import { genesisState } from '../genesis.ts'
import { halving } from '../money/emission/halving.ts'
import { perUnit } from '../money/reward-policy.ts'
import { readRules } from '../read-rules.ts'
import type { Contribution } from '../resource.ts'
import { describeRules, type Network, rulesHash } from '../rules.ts'
import { writeDocument } from '../rules-change/document.ts'
import { settleEpoch } from '../settle-epoch.ts'
import { settleParts, settlePartsWith } from '../settle-parts.ts'
import type { Subject } from '../subject.ts'
import { account, depositOf, deviceOf, factsOf, makeSigners, say, verify } from '../testing/fixtures.ts'
import { tally } from '../testing/tally.ts'
import { permitsOf } from './permit.ts'
import { checkRegulation, type RequirementOptions, regulation } from './regulation-rules.ts'

const [HERE, INSIDE, ELSEWHERE] = ['8739331a8ffffff', '8939331a803ffff', '8739331adffffff']
let signers: readonly Signer[]
let evidence: readonly Evidence[]

beforeAll(async () => {
  signers = makeSigners(4)
  evidence = await Promise.all(signers.map(signer => say({ signer, sequence: 0, points: 3 })))
})

function networkOf(required: Readonly<Record<string, RequirementOptions>>): Network {
  return defineNetwork({
    name: 'Test',
    token: { symbol: 'TEST', supply: '1_000_000' },
    epoch: '1h',
    resources: [tally()],
    emission: halving({ first: '1_000', every: '1d' }),
    shares: { tally: 90, oracles: 6, treasury: 4 },
    rewards: { tally: perUnit('0.1') },
    regulation: regulation({ required }),
  })
}

/** Four devices of four owners, each in a cell; every owner has money. */
function settle(network: Network, change: (index: number) => Partial<DeviceFact> = () => ({})) {
  const cells = [HERE, INSIDE, ELSEWHERE, '']
  const devices = signers.map((signer, index) =>
    deviceOf(signer, account(index + 1), { cell: cells[index]!, ...change(index) }),
  )
  const deposits = devices.map(({ owner }) => depositOf(owner, 1_000n))
  const segments = factsOf([]).oracles.map(({ signer }) => ({
    signer,
    address: `0x${'5e'.repeat(32)}` as const,
  }))
  const prior = genesisState(network)
  const bundle = buildBundle({ epoch: 0, facts: factsOf(devices, { deposits }), evidence, segments })
  const result = settleEpoch({ network, prior, bundle }, verify)
  const { evidence: all, ...head } = bundle
  const parts = settlePartsWith(
    settleParts({ network, prior, bundle: { ...head, address: result.header.bundle }, parts: 1 }, verify),
    () => all,
  )
  expect(parts.header).toEqual(result.header)
  return result
}

const ownersOf = (rows: readonly { readonly owner: string }[]) => rows.map(({ owner }) => owner).sort()
const [ONE, TWO, THREE, FOUR] = [account(1), account(2), account(3), account(4)]

describe('who may earn', () => {
  it('is who stands inside, and what others may not have nobody else gets', () => {
    const free = settle(networkOf({ any: { acts: ['earn'], notOwners: [account(99)] } }))
    const bound = settle(networkOf({ 'only-here': { acts: ['earn'], inside: [HERE] } }))
    expect(ownersOf(bound.rewards)).toEqual([ONE, TWO])
    const amountOf = (of: typeof free, who: string) => of.rewards.find(({ owner }) => owner === who)?.amount
    for (const who of [ONE, TWO]) expect(amountOf(bound, who)).toBe(amountOf(free, who))
    expect(bound.pools.unissued).toBeGreaterThan(free.pools.unissued)
    const facts = new Map(bound.outcomes[0]!.contributions.map(({ subject, facts: its }) => [subject, its]))
    expect(facts.get(signers[2]!.subject)).toMatchObject({ notPermitted: 'only-here', unmet: 'inside' })
    expect(facts.get(signers[0]!.subject)).toEqual({ points: 3 })
    expect(bound.findings).toEqual([])
    expect(bound.outcomes[0]!.findings).toEqual([])
    expect(bound.header.rules).not.toBe(free.header.rules)
  })

  it('is not who stands in what is forbidden, nor who says no place at all', () => {
    const { rewards } = settle(networkOf({ 'not-here': { acts: ['earn'], outside: [HERE] } }))
    expect(ownersOf(rewards)).toEqual([THREE])
  })

  it('goes by who made it, where a device was sold', () => {
    const permits = permitsOf(regulation({ required: { known: { acts: ['earn'], owners: [ONE] } } }))
    const subject: Subject = { ...deviceOf(signers[0]!, TWO), past: [] }
    const made: Contribution = {
      subject: subject.id,
      units: 3n,
      qualityPpm: 1_000_000,
      facts: {},
      madeBy: [
        { owner: ONE, parts: 2n },
        { owner: TWO, parts: 1n },
      ],
    }
    const [earned] = permits.earned([made], new Map([[subject.id, subject]]))
    expect(earned!.madeBy).toEqual([
      { owner: ONE, parts: 2n },
      { owner: undefined, parts: 1n },
    ])
  })
})

describe('who may take part', () => {
  it('is told which rule says no, by each message, and neither earns, pays nor is paid', () => {
    const { rewards, verdicts, outcomes } = settle(
      networkOf({ members: { acts: ['join'], owners: [ONE, THREE] } }),
    )
    expect(ownersOf(rewards)).toEqual([ONE, THREE])
    const denied = verdicts.filter(({ verdict }) => !verdict.accepted)
    expect(denied.map(({ subject }) => subject).sort()).toEqual(
      [signers[1]!, signers[3]!].map(one => one.subject).sort(),
    )
    for (const { verdict } of denied)
      expect(verdict).toMatchObject({
        code: 'not_permitted',
        facts: { rule: 'members', act: 'join', unmet: 'owners' },
      })
    for (const { from, to } of outcomes[0]!.transfers)
      expect([ONE, THREE]).toEqual(expect.arrayContaining([from, to]))
  })
})

describe('who may consume', () => {
  it('pays nothing where a rule says no, and is told which; whoever may pays as ever', () => {
    const { outcomes, rewards } = settle(networkOf({ adults: { acts: ['consume'], notOwners: [TWO] } }))
    expect(outcomes[0]!.transfers.map(({ from }) => from)).not.toContain(TWO)
    expect(outcomes[0]!.transfers.length).toBeGreaterThan(0)
    expect(ownersOf(rewards)).toEqual([ONE, TWO, THREE, FOUR])
    const permits = permitsOf(regulation({ required: { adults: { acts: ['consume'], notOwners: [TWO] } } }))
    const subject: Subject = { ...deviceOf(signers[1]!, TWO), past: [] }
    const balances = openBalances({
      subjects: new Map([[subject.id, subject]]),
      depositOf: () => 9n,
      allowedOf: () => undefined,
      forbiddenTo: () => permits.refusalOf('consume', subject),
    })
    expect(balances.availableOf(subject.id)).toBe(0n)
    expect(balances.refusalOf(subject.id, 1n)).toEqual({
      code: 'not_permitted',
      facts: { rule: 'adults', act: 'consume', unmet: 'notOwners' },
    })
  })

  it('may be who somebody vouches for, by a detail such as a country', () => {
    const permits = permitsOf(
      regulation({
        required: { residents: { acts: ['consume'], vouched: { detail: 'country', values: ['DE', 'AT'] } } },
      }),
    )
    const plain: Subject = { ...deviceOf(signers[0]!, ONE), past: [], details: { country: 'DE' } }
    const vouched = (country: string) => ({ ...plain, vouched: { country } })
    // What it says of itself counts for nothing.
    expect(permits.refusalOf('consume', plain)?.facts['rule']).toBe('residents')
    expect(permits.refusalOf('consume', vouched('FR'))?.facts).toMatchObject({
      unmet: 'vouched',
      detail: 'country',
    })
    expect(permits.refusalOf('consume', vouched('AT'))).toBeUndefined()
    expect(permits.refusalOf('earn', plain)).toBeUndefined()
  })
})

describe('rules', () => {
  it('of several the first by name that is not met is named, whatever their order in the file', () => {
    const two = { b: { acts: ['earn'], owners: [TWO] }, a: { acts: ['earn'], owners: [THREE] } } as const
    const subject: Subject = { ...deviceOf(signers[0]!, ONE), past: [] }
    const reversed = { a: two.a, b: two.b }
    for (const required of [two, reversed])
      expect(permitsOf(regulation({ required })).refusalOf('earn', subject)?.facts['rule']).toBe('a')
  })

  it('concern the resources that they name, and no other', () => {
    const required = { one: { acts: ['earn'], owners: [TWO], resources: ['other'] } } as const
    const subject: Subject = { ...deviceOf(signers[0]!, ONE), past: [] }
    expect(permitsOf(regulation({ required })).refusalOf('earn', subject)).toBeUndefined()
  })

  it('whoeverMeetsAllOfThemIsNeverDenied, and one more rule never lets anybody in', () => {
    const requirement = fc.record({
      acts: fc.constantFrom(['earn'], ['earn', 'consume']) as fc.Arbitrary<readonly ('earn' | 'consume')[]>,
      owners: fc.subarray([ONE, TWO, THREE], { minLength: 1 }),
    })
    fc.assert(
      fc.property(
        fc.array(requirement, { maxLength: 4 }),
        requirement,
        fc.constantFrom(ONE, TWO, THREE),
        (list, more, owner) => {
          const subject: Subject = { ...deviceOf(signers[0]!, owner), past: [] }
          const named = (all: readonly (typeof more)[]) =>
            permitsOf(regulation({ required: Object.fromEntries(all.map((one, at) => [`r${at}`, one])) }))
          const meets = list.every(({ owners }) => owners.includes(owner))
          const refused = named(list).refusalOf('earn', subject) !== undefined
          expect(refused).toBe(!meets)
          if (refused) expect(named([...list, more]).refusalOf('earn', subject)).toBeDefined()
        },
      ),
      { numRuns: 50 },
    )
  })

  it('are part of what is hashed and voted for, read back as written, and absent change nothing', () => {
    const network = networkOf({ here: { acts: ['earn', 'join'], inside: [HERE, ELSEWHERE] } })
    const described = JSON.parse(JSON.stringify(describeRules(network.rules)))
    expect(readRules(described, [rulesHash(network.rules)])).toEqual(network.rules)
    expect(writeDocument(network.rules).length).toBeGreaterThan(0)
    const { regulation: _, ...bare } = network.rules
    expect(describeRules(bare)).not.toHaveProperty('regulation')
  })

  it('are refused where they could not work, by field', () => {
    const wrong: readonly [string, RequirementOptions | string][] = [
      ['acts', { acts: [], owners: [ONE] }],
      ['acts', { acts: ['fly' as 'earn'], owners: [ONE] }],
      ['resources', { acts: ['earn'], owners: [ONE], resources: ['none'] }],
      ['nothing that is required', { acts: ['earn'] }],
      ['inside', { acts: ['earn'], inside: ['87'] }],
      ['owners', { acts: ['earn'], owners: ['0xAB' as typeof ONE] }],
      ['once', { acts: ['earn'], owners: [ONE, ONE] }],
      ['vouched.values', { acts: ['earn'], vouched: { detail: 'country', values: [] } }],
    ]
    for (const [why, required] of wrong)
      expect(() => networkOf({ one: required as RequirementOptions }), why).toThrow(why)
    expect(() => networkOf({ 'No Name': { acts: ['earn'], owners: [ONE] } })).toThrow('name')
    expect(() => regulation({ dataAge: 'soon' })).toThrow()
    const timed = (options: Parameters<typeof regulation>[0]) => () =>
      checkRegulation(regulation(options), [])
    expect(timed({ dataAge: '365d', erasure: '30d' })).not.toThrow()
    expect(timed({ erasure: '1h' })).toThrow('regulation.erasure')
    expect(timed({ dataAge: '30d', erasure: '31d' })).toThrow('regulation.erasure')
  })
})
