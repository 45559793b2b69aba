/** What verification costs, through the real rule: copies that were computed for each job, once machines have a record. */
import { expect, it } from 'vitest'
import { BOND, demandOf, member, network, offerOf, type Said } from '../testing/compute-network.ts'

const [MACHINES, BATCH, WARM, MEASURED] = [20, 64, 40, 40]

function measure(confidence: number, seed: number) {
  const workers = Array.from({ length: MACHINES }, (_, at) => member(at + 1, 'worker'))
  const rex = member(99, 'requester')
  const machines = new Map(workers.map(({ id }) => [id, {}]))
  const net = network({ subjects: [...workers, rex], machines, seed, balance: 10n ** 12n })
  net.epoch(...workers.map((by): Said => ({ by, ...offerOf({ bond: BOND }) })))
  const ask = (): Said => ({ by: rex, ...demandOf(BATCH, { confidence }) })
  const computed = () => [...net.playing.values()].reduce((sum, machine) => sum + machine.computed.count, 0)
  const settle = () => Array.from({ length: 8 }, () => net.epoch())
  for (let batch = 0; batch < WARM; batch++) net.epoch(ask())
  settle()
  const before = computed()
  for (let batch = 0; batch < MEASURED; batch++) net.epoch(ask())
  settle()
  return (computed() - before) / (MEASURED * BATCH)
}

it.each([1, 2])('is at most 1.10 × after warm-up, with an audit floor of 5 %% (seed %i)', seed => {
  const copies = measure(900_000, seed)
  expect(copies).toBeGreaterThan(1.03)
  expect(copies).toBeLessThanOrEqual(1.1)
})
