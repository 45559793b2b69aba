/** A job is paid once or what was set aside goes back, whatever its machines, its requester and its owner do, and whoever leaves when. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  BOND,
  demandOf,
  HOUR,
  member,
  network,
  offerOf,
  type Said,
  START,
} from '../testing/compute-network.ts'
import { invention, type Strategy, truth } from '../testing/machine.ts'
import type { Signs } from '../testing/renter.ts'
import { compute } from './resource.ts'

const MACHINES = 6
/** All jobs are over by then: their time, the time to answer and to be held, and some. */
const [ASKING, EPOCHS] = [4, 70]
const resource = compute({ record: 2, open: '3h', receive: '3h', holdFor: '8h', audit: '30%' })

type Kind = 'honest' | 'silent' | 'declines' | 'lies' | 'agrees' | 'hides' | 'keeps' | 'moody'

/** By the job, so that one machine does now this and now that. */
const STRATEGIES: Readonly<Record<Kind, Strategy>> = {
  honest: {},
  silent: { seals: () => undefined },
  declines: { declines: () => 'stopped' },
  lies: { seals: ({ job, copy }) => invention(job, copy.worker) },
  agrees: { seals: ({ job }) => invention(job, 'ring') },
  hides: { opens: () => false },
  keeps: { brings: () => false },
  moody: {
    seals: ({ id, job, copy }) =>
      id.endsWith('1') ? undefined : id.endsWith('2') ? invention(job, copy.worker) : truth(job),
    opens: ({ id }) => !id.endsWith('3'),
  },
}

const party = fc.record({
  kind: fc.constantFrom<Kind>(
    'honest',
    'honest',
    'honest',
    'silent',
    'declines',
    'lies',
    'agrees',
    'hides',
    'keeps',
    'moody',
  ),
  bonded: fc.boolean(),
  leavesIn: fc.option(fc.integer({ min: 1, max: 12 }), { nil: -1, freq: 5 }),
})
const world = fc.record({
  machines: fc.array(party, { minLength: MACHINES, maxLength: MACHINES }),
  requesterLeavesIn: fc.option(fc.integer({ min: 1, max: 12 }), { nil: -1, freq: 4 }),
  denies: fc.constantFrom('nothing', 'all', 'some'),
  confidence: fc.constantFrom(500_000, 900_000, 990_000),
  seed: fc.nat({ max: 1_000_000 }),
})

it('isPaidOnceOrNotAtAll, and nothing stays set aside', () => {
  const counts = { paid: 0, over: 0, done: 0 }
  fc.assert(
    fc.property(world, ({ machines, requesterLeavesIn, denies, confidence, seed }) => {
      const workers = machines.map((_, at) => member(at + 1, 'worker'))
      const rex = member(99, 'requester')
      const strategies = new Map(workers.map(({ id }, at) => [id, STRATEGIES[machines[at]!.kind]]))
      const signs: Signs = ({ job }) => denies === 'nothing' || (denies === 'some' && job.endsWith('1'))
      const net = network({ resource, subjects: [...workers, rex], machines: strategies, seed, signs })
      net.epoch(
        ...workers.map(
          (by, at): Said => ({
            by,
            ...offerOf({ bond: machines[at]!.bonded ? BOND : 0n, until: START + 30 * HOUR }),
          }),
        ),
      )
      const paid = new Map<string, bigint>()
      const ended = new Map<string, string>()
      for (let epoch = 1; epoch < EPOCHS; epoch++) {
        const asks: Said = {
          by: rex,
          ...demandOf(5, { confidence, within: 2 * HOUR, until: START + 20 * HOUR }),
        }
        const { transfers } = net.epoch(...(epoch <= ASKING ? [asks] : []))
        for (const { facts, payee, amount } of transfers) {
          const name = `${facts['job']} ${payee}`
          expect(paid.has(name)).toBe(false)
          paid.set(name, amount)
          // Never more than what a job may burn, at the price that was asked.
          expect(amount).toBeLessThanOrEqual(100_000n)
        }
        for (const [id, { stage, why }] of net.jobs())
          if (stage === 'done' || stage === 'over') ended.set(id, why)
        for (const [at, { leavesIn }] of machines.entries()) if (leavesIn === epoch) net.leave(workers[at]!)
        if (requesterLeavesIn === epoch) net.leave(rex)
      }
      expect(net.jobs()).toEqual([])
      expect(net.state().escrow).toEqual({})
      for (const name of paid.keys()) expect(ended.get(name.split(' ')[0]!)).toBe('')
      counts.paid += paid.size
      for (const why of ended.values()) counts[why === '' ? 'done' : 'over']++
      const moved = [...net.purses.moved.values()].reduce((sum, amount) => sum + amount, 0n)
      expect(moved).toBeLessThanOrEqual(0n)
    }),
    { numRuns: 40 },
  )
  expect(Math.min(counts.paid, counts.over, counts.done)).toBeGreaterThan(10)
})
