/** Tools that give other bits in another build: who is compared with whom. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Subject } from '../../../../kernel/subject.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { NO_BUILD } from '../../messages/kinds/allowed.ts'
import {
  BOND,
  COIN,
  contentOf,
  demandOf,
  member,
  network,
  offerOf,
  TERMS,
} from '../../testing/compute-network.ts'
import { invention, type Strategy } from '../../testing/machine.ts'
import { compute } from '../resource.ts'

const RENTER = member(90, 'requester')
const [A, B, OWN] = ['a'.repeat(64), 'b'.repeat(64), 'c'.repeat(64)]

/** Honest, and what it gives hangs on its build. */
const honest: Strategy = { seals: ({ job, copy }) => invention(job, copy.build) }
const wicked: Strategy = { seals: ({ job }) => invention(job, 'a gang') }

function renders(build: string, bond = BOND) {
  const allowed = {
    ...TERMS,
    kind: 'frames' as const,
    tool: 'povray 3.7',
    build,
    most: 10 ** 9,
    speed: 10 ** 6,
  }
  return offerOf({ fuel: 0, bond, kinds: [allowed] })
}

interface Machine {
  readonly by: Subject
  readonly build: string
  readonly strategy: Strategy
}

function machinesOf(build: string, count: number, first: number, strategy = honest): readonly Machine[] {
  return Array.from({ length: count }, (_, at) => ({ by: member(first + at, 'worker'), build, strategy }))
}

/** A few jobs each epoch, that believe in these builds. */
function play(
  machines: readonly Machine[],
  builds: readonly string[],
  { seed = 0, epochs = 30, confidence = 900_000 } = {},
) {
  const world = network({
    resource: compute({ record: 3 }),
    subjects: [RENTER, ...machines.map(({ by }) => by)],
    machines: new Map<SubjectId, Strategy>(machines.map(({ by, strategy }) => [by.id, strategy])),
    balance: 100_000n * COIN,
    seed,
  })
  const [findings, results]: [{ code: string; subject: string }[], Set<string>] = [[], new Set()]
  for (let epoch = 0; epoch < epochs; epoch++) {
    const offers = epoch === 0 ? machines.map(({ by, build }) => ({ by, ...renders(build) })) : []
    const demand = {
      by: RENTER,
      ...demandOf(3, { kind: 'frames', builds, module: contentOf(epoch), confidence }),
    }
    const { findings: found, verdicts } = world.epoch(...offers, ...(epoch < epochs - 8 ? [demand] : []))
    expect(verdicts.filter(({ accepted }) => !accepted)).toEqual([])
    findings.push(...found)
    for (const [, job] of world.jobs()) {
      expect(new Set(job.copies.map(({ build }) => build)).size).toBeLessThanOrEqual(1)
      if (job.stage === 'done' || job.stage === 'held') results.add(`${job.module} ${job.input}`)
    }
  }
  return { findings, done: results.size, world }
}

it('never accuses an honest machine of another build, and never compares the two', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1000 }), seed => {
      const { findings, done } = play([...machinesOf(A, 4, 1), ...machinesOf(B, 3, 10)], [A, B], { seed })
      expect(findings).toEqual([])
      expect(done).toBe(66)
    }),
    { numRuns: 4 },
  )
})

it('finds whoever is wrong within its build', () => {
  const gang = machinesOf(A, 1, 20, wicked)
  const { findings } = play([...machinesOf(A, 4, 1), ...machinesOf(B, 3, 10), ...gang], [A, B], {
    epochs: 40,
  })
  const wrong = findings.filter(({ code }) => code === 'result_wrong')
  expect(new Set(wrong.map(({ subject }) => subject))).toEqual(new Set([gang[0]!.by.id]))
})

it('asks nobody who has a build of its own that nobody named', () => {
  const gang = machinesOf(OWN, 3, 20, wicked)
  const { world, done } = play([...machinesOf(A, 4, 1), ...gang], [A])
  expect(done).toBe(66)
  for (const { by } of gang) expect(world.purses.moved.get(by.owner)).toBeUndefined()
})

it('lets a build that few have accuse nobody, and trusts nobody for it', () => {
  // A requester that means harm names a rare build, of which one is honest and the others are its friends.
  const lonely = machinesOf(B, 1, 10)
  const gang = machinesOf(B, 4, 20, wicked)
  const { findings, world } = play([...machinesOf(A, 8, 1), ...lonely, ...gang], [B], { epochs: 40 })
  expect(findings.filter(({ code }) => code === 'result_wrong')).toEqual([])
  const { streak, wrong } = world.state().workers[lonely[0]!.by.id]!
  expect({ streak, wrong }).toEqual({ streak: 0, wrong: 0 })
  expect(world.state().escrow[`bond:${lonely[0]!.by.id}`]?.left).toBe(BOND.toString())
})

it('takes a demand of a tool only with the builds that are believed, and an offer only with its own', () => {
  const world = network({ subjects: [RENTER, member(1, 'worker')] })
  const codes = (by: Subject, said: ReturnType<typeof offerOf>) =>
    world.epoch({ by, ...said }).verdicts.map(verdict => ('code' in verdict ? verdict.code : ''))
  expect(codes(RENTER, demandOf(1, { kind: 'frames' }))).toEqual(['demand_not_of_kind'])
  expect(codes(RENTER, demandOf(1, { builds: [A] }))).toEqual(['demand_not_of_kind'])
  const row = { ...TERMS, kind: 'frames' as const, tool: 'povray 3.7', build: A, most: 1, speed: 1 }
  const offers = [
    [row, row],
    [{ ...row, tool: '' }],
    [{ ...row, tool: 'gcc 12' }],
    [{ ...row, build: '0'.repeat(64) }],
    [{ ...row, kind: 'wasm' as const, tool: '' }],
  ]
  for (const kinds of offers)
    expect(codes(member(1, 'worker'), offerOf({ kinds }))).toEqual(['offer_not_of_kind'])
  expect(codes(member(1, 'worker'), offerOf({ kinds: [row] }))).toEqual([''])
})

describe('a kind that only some offer', () => {
  const infers = {
    ...TERMS,
    kind: 'infer' as const,
    tool: '',
    build: NO_BUILD,
    most: 10 ** 9,
    speed: 10 ** 6,
  }
  /** Of programs nobody asks anything here. */
  function models(few: readonly Machine[], others: readonly Machine[]) {
    const all = [...few, ...others]
    const world = network({
      resource: compute({ record: 3 }),
      subjects: [RENTER, ...all.map(({ by }) => by)],
      machines: new Map<SubjectId, Strategy>(all.map(({ by, strategy }) => [by.id, strategy])),
      balance: 100_000n * COIN,
    })
    const found: string[] = []
    for (let epoch = 0; epoch < 40; epoch++) {
      const offers = [
        ...few.map(({ by }) => ({ by, ...offerOf({ bond: BOND, kinds: [infers] }) })),
        ...others.map(({ by }) => ({ by, ...offerOf({ bond: BOND }) })),
      ]
      const demand = { by: RENTER, ...demandOf(3, { kind: 'infer', module: contentOf(epoch) }) }
      const said = [...(epoch === 0 ? offers : []), ...(epoch < 32 ? [demand] : [])]
      const { findings } = world.epoch(...said)
      found.push(...findings.filter(({ code }) => code === 'result_wrong').map(({ subject }) => subject))
    }
    const workerOf = ({ by }: Machine) => world.state().workers[by.id]!
    return { found: new Set(found), workerOf, world }
  }

  it('gives those few no record, and accuses nobody: they may be whoever asks and its friends', () => {
    const [lonely] = machinesOf('', 1, 10)
    const gang = machinesOf('', 4, 20, wicked)
    const { found, workerOf, world } = models([lonely!, ...gang], machinesOf('', 8, 1))
    expect(found).toEqual(new Set())
    expect(workerOf(lonely!).wrong).toBe(0)
    expect(world.state().escrow[`bond:${lonely!.by.id}`]?.left).toBe(BOND.toString())
    expect(gang.map(one => workerOf(one).streak)).toEqual([0, 0, 0, 0])
  })

  it('gives a record, and finds who is wrong, where as many offer it as not', () => {
    const honestOnes = machinesOf('', 6, 10)
    const [liar] = machinesOf('', 1, 20, wicked)
    const { found, workerOf } = models([...honestOnes, liar!], machinesOf('', 7, 1))
    expect(found).toEqual(new Set([liar!.by.id]))
    for (const one of honestOnes) expect(workerOf(one).streak).toBeGreaterThan(3)
  })
})
