/** Functions: what most of several machines saw at one time counts, and nobody is accused for having seen something else. */
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../../kernel/resource.ts'
import type { Subject } from '../../../../kernel/subject.ts'
import { BOND, COIN, demandOf, member, network, type Said } from '../../testing/compute-network.ts'
import type { Strategy } from '../../testing/machine.ts'
import type { Signs } from '../../testing/renter.ts'
import { CALL_PRICE, caller, callOf, gang, honest, looks, makesUp } from '../../testing/witnesses.ts'
import { compute } from '../resource.ts'
import { reputationPpm } from './beta.ts'

const RENTER = member(90, 'requester')
const FEE = CALL_PRICE / 100n
const machines = (count: number) => Array.from({ length: count }, (_, at) => member(at + 1, 'worker'))

interface Play {
  readonly strategies: ReadonlyMap<Subject, Strategy>
  readonly calls?: number
  readonly signs?: Signs
  readonly seed?: number
  readonly bond?: bigint
  readonly first?: readonly Said[]
}

function play({ strategies, calls = 1, signs, seed = 0, bond = BOND, first = [] }: Play) {
  const world = network({
    resource: compute({ record: 3 }),
    subjects: [RENTER, ...strategies.keys()],
    machines: new Map([...strategies].map(([{ id }, one]) => [id, one])),
    balance: 100_000n * COIN,
    seed,
    ...(signs === undefined ? {} : { signs }),
  })
  const findings: Finding[] = []
  for (let epoch = 0; epoch < calls + 20; epoch++) {
    const offers = epoch === 0 ? [...strategies.keys()].map((by): Said => ({ by, ...caller(bond) })) : []
    const asked: Said[] = epoch < calls ? [{ by: RENTER, ...callOf(1, epoch) }] : []
    const { verdicts, findings: found } = world.epoch(...offers, ...(epoch === 0 ? first : []), ...asked)
    expect(verdicts.filter(({ accepted }) => !accepted)).toEqual([])
    findings.push(...found)
  }
  const moved = ({ owner }: Subject) => world.purses.moved.get(owner) ?? 0n
  const worker = ({ id }: Subject) => world.state().workers[id]!
  return { world, findings, moved, worker, codes: findings.map(({ code }) => code) }
}

const all = (strategies: readonly Strategy[]) =>
  new Map(machines(strategies.length).map((one, at) => [one, strategies[at]!]))

describe('a call of a function', () => {
  it('is answered by one more than twice as many less two as have to agree, at once, and never by one alone', () => {
    const strategies = all(Array.from({ length: 6 }, () => honest))
    const { moved, findings, world } = play({ strategies, calls: 30 })
    expect(findings).toEqual([])
    const paid = [...strategies.keys()].reduce((sum, one) => sum + moved(one), 0n)
    // 90 % sure: two have to agree, three are asked.
    expect(paid).toBe(30n * 3n * CALL_PRICE)
    expect(-moved(RENTER)).toBe(paid + 30n * 3n * FEE)
    expect(Object.keys(world.state().escrow).every(id => id.startsWith('bond:'))).toBe(true)
  })

  it('counts as most saw it; who saw something else is not paid, and accused of nothing', () => {
    const [unlucky] = machines(1)
    const strategies = all([looks(() => 'a moment later'), honest, honest])
    const { moved, findings, worker } = play({ strategies })
    expect(findings).toEqual([
      expect.objectContaining({ subject: unlucky!.id, code: 'witness_differs', severity: 'notice' }),
    ])
    expect(moved(unlucky!)).toBe(0n)
    expect(worker(unlucky!)).toMatchObject({ wrong: 0, missed: 0, restsUntilMs: 0 })
  })

  it('says nothing of programs: a record of them is neither made nor lost by it', () => {
    const strategies = all([looks(({ job }) => (job.kind === 'function' ? 'later' : '')), honest, honest])
    const programs = (count: number): Said[] =>
      Array.from({ length: count }, () => ({ by: RENTER, ...demandOf(1) }))
    const { worker } = play({ strategies, calls: 12, first: programs(8) })
    for (const one of strategies.keys()) {
      const { streak, right } = worker(one)
      expect(streak).toBeLessThanOrEqual(right)
      expect(streak).toBeLessThanOrEqual(8)
    }
    expect(worker(machines(1)[0]!).wrong).toBe(0)
  })

  it('waits for nobody who is away, where as many as have to agree have looked', () => {
    const silent: Strategy = { seals: () => undefined }
    const { world, moved } = play({ strategies: all([silent, honest, honest]) })
    expect(world.jobs()).toEqual([])
    expect(moved(machines(2)[1]!)).toBe(CALL_PRICE)
  })

  it('goes to others where a source does not answer one, at no cost to it', () => {
    const deaf: Strategy = { declines: () => 'source_unreachable' }
    const { moved, findings } = play({ strategies: all([deaf, honest, honest, honest]) })
    expect(findings).toEqual([])
    const paid = machines(4).reduce((sum, one) => sum + moved(one), 0n)
    expect(paid).toBeGreaterThanOrEqual(2n * CALL_PRICE)
  })
})

describe('a source that says something else to each', () => {
  const different = all(Array.from({ length: 3 }, () => looks(({ copy }) => copy.worker)))

  it('gives a requester no work for nothing: each is paid for by half, and half is burned', () => {
    const { moved, codes } = play({ strategies: different })
    for (const one of different.keys()) expect(moved(one)).toBe(CALL_PRICE / 2n)
    expect(-moved(RENTER)).toBe(3n * (CALL_PRICE + FEE))
    expect(new Set(codes)).toEqual(new Set(['witnesses_differ', 'no_agreement']))
  })

  it('is no cheaper for one that signs for nothing', () => {
    const { moved } = play({ strategies: different, signs: () => false })
    for (const one of different.keys()) expect(moved(one)).toBe(0n)
    expect(-moved(RENTER)).toBe(3n * (CALL_PRICE + FEE))
  })
})

describe('whoever has not looked', () => {
  it('is paid nothing where it is alone, and drawn less often the longer it goes on', () => {
    const [liar, ...rest] = machines(8)
    const strategies = new Map<Subject, Strategy>([
      [liar!, makesUp(liar!)],
      ...rest.map(one => [one, honest] as const),
    ])
    const { moved, worker, findings } = play({ strategies, calls: 120 })
    expect(moved(liar!)).toBe(0n)
    expect(reputationPpm(worker(liar!).witness)).toBeLessThan(250_000)
    for (const one of rest) expect(reputationPpm(worker(one).witness)).toBeGreaterThan(800_000)
    const differed = findings.filter(({ code }) => code === 'witness_differs').length
    // Of 120 calls at three of eight it would have been drawn 45 times.
    expect(differed).toBeLessThan(32)
  })

  it('gains nothing on average with a friend: what two of ten invent together', () => {
    const strategies = all([gang, gang, ...Array.from({ length: 8 }, () => honest)])
    const { moved } = play({ strategies, calls: 120, seed: 3 })
    const of = (from: number, to: number) =>
      machines(10)
        .slice(from, to)
        .reduce((sum, one) => sum + moved(one), 0n) / BigInt(to - from)
    expect(of(0, 2)).toBeLessThan(of(2, 10) / 2n)
  })
})
