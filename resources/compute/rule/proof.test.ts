/** What equal results prove: nothing against the honest while at most a third of the owners work together, and a lie all the same. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SubjectId } from '../../../protocol/ids.ts'
import { CHALLENGE } from '../messages/compute-messages.ts'
import { BOND, demandOf, idOf, member, network, offerOf, type Said } from '../testing/compute-network.ts'
import { invention, type Strategy, truth } from '../testing/machine.ts'
import { MOST_ACCUSERS } from './proof.ts'

const rex = member(900, 'requester')
const PRICE = 75_000n

interface World {
  readonly owners: number
  readonly liars: number
  readonly lies: Strategy
  readonly seed: number
  readonly jobs?: number
  readonly epochs?: number
  readonly bonds?: (at: number) => bigint
}

function live({ owners, liars, lies, seed, jobs = 6, epochs = 24, bonds = () => BOND }: World) {
  const workers = Array.from({ length: owners }, (_, at) => member(at + 1, 'worker'))
  const ring = new Set<SubjectId>(workers.slice(0, liars).map(({ id }) => id))
  const machines = new Map(workers.map(({ id }) => [id, ring.has(id) ? lies : {}]))
  const net = network({ subjects: [...workers, rex], machines, seed })
  const all = [
    net.epoch(...workers.map((by, at): Said => ({ by, ...offerOf({ bond: bonds(at) }) }))),
    net.epoch({ by: rex, id: idOf(7), ...demandOf(jobs) }),
  ]
  for (let epoch = 0; epoch < epochs; epoch++) all.push(net.epoch())
  const findings = all.flatMap(({ findings }) => findings)
  const accused = findings.flatMap(({ code, subject }) => (code === 'result_wrong' ? [subject] : []))
  return { net, workers, ring, all, findings, accused: [...new Set(accused)] }
}

/** The same of all of them, always or only where it would say so with another of them. */
const TOGETHER: Strategy = { seals: ({ job }) => invention(job, 'ring') }
const IN_TURNS: Strategy = {
  seals: ({ job }) => (job.round % 2 === 0 ? invention(job, 'ring') : truth(job)),
}
const LATER: Strategy = {
  seals: ({ job }) => (job.round > 0 ? invention(job, 'ring') : truth(job)),
}

describe('a third of all owners', () => {
  it.each([
    ['say the same', TOGETHER],
    ['lie in each second round', IN_TURNS],
    ['lie where they judge others', LATER],
  ])('that %s accuses nobody who is honest, takes nothing from them, and gains nothing', (_, lies) => {
    const world = fc.record({ owners: fc.integer({ min: 6, max: 14 }), seed: fc.nat(2 ** 20) })
    fc.assert(
      fc.property(world, ({ owners, seed }) => {
        const { net, workers, ring, accused } = live({ owners, liars: Math.floor(owners / 3), lies, seed })
        expect(accused.filter(id => !ring.has(id))).toEqual([])
        for (const { id, owner } of workers) {
          const moved = net.purses.moved.get(owner) ?? 0n
          if (!ring.has(id)) expect(moved).toBeGreaterThanOrEqual(0n)
        }
        for (const [, job] of net.jobs()) if (job.stage === 'done') expect(job.result).toBe(truth(job).result)
      }),
      { numRuns: 12 },
    )
  })
})

describe('one that lies', () => {
  it.each([
    4, 6, 9, 12, 15, 24, 40,
  ])('among %i owners is accused, loses its bond, and whoever was asked because of it is paid', owners => {
    const { net, ring, findings, accused, workers } = live({
      owners,
      liars: 1,
      lies: TOGETHER,
      seed: 3,
      jobs: 30,
    })
    expect(accused).toEqual([...ring])
    expect(findings.filter(({ code }) => code === 'result_differs')).toEqual([])
    const [liar] = workers
    expect(net.purses.moved.get(liar!.owner)!).toBeLessThanOrEqual(-BOND)
  })

  it('pays of its bond those whom its job cannot pay any more, each its price and no more', () => {
    const { all } = live({ owners: 40, liars: 1, lies: TOGETHER, seed: 3, jobs: 30 })
    const paid = all.flatMap(({ transfers }) => transfers)
    const ofBond = paid.filter(({ facts }) => facts['wrong'] !== undefined)
    expect(ofBond.length).toBeGreaterThan(0)
    for (const job of new Set(ofBond.map(({ facts }) => facts['job']))) {
      const each = Map.groupBy(
        paid.filter(({ facts }) => facts['job'] === job),
        ({ payee }) => payee,
      )
      expect(each.size).toBe(MOST_ACCUSERS)
      for (const parts of each.values())
        expect(parts.reduce((sum, { amount }) => sum + amount, 0n)).toBe(PRICE)
    }
  })

  it('is not hidden by owners of next to no bond: they are not among those of whom a third is reckoned', () => {
    const bonds = (at: number) => (at < 8 ? BOND : 1n)
    const { ring, accused } = live({ owners: 40, liars: 1, lies: TOGETHER, seed: 5, jobs: 60, bonds })
    expect(accused).toEqual([...ring])
  })

  it('is found by a challenge too, though only so many agree at first as are paid', () => {
    const quiet: Strategy = { seals: ({ job, copy }) => (copy.alone ? invention(job, 'alone') : truth(job)) }
    const { net, ring, workers } = live({ owners: 12, liars: 1, lies: quiet, seed: 1, jobs: 60, epochs: 12 })
    const found: string[] = []
    for (let round = 0; round < 6 && found.length === 0; round++) {
      net.epoch({ by: rex, id: idOf(100 + round), ...demandOf(60) })
      for (let epoch = 0; epoch < 20; epoch++) {
        const jobs = net.jobs().flatMap(([id, { stage }]) => (stage === 'held' ? [id] : []))
        const { contentType, encode } = CHALLENGE
        const { findings } =
          jobs.length > 0
            ? net.epoch({ by: rex, contentType, payload: encode({ jobs: jobs.slice(0, 64) }) })
            : net.epoch()
        found.push(...findings.flatMap(({ code, subject }) => (code === 'result_wrong' ? [subject] : [])))
      }
    }
    expect(new Set(found)).toEqual(ring)
    expect(workers).toHaveLength(12)
  })
})
