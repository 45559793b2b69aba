/** What becomes of the studio's cheaters, as its cast has them, in its own rules: each is found, pays for it, and nobody honest is named. */
import { expect, it } from 'vitest'
import type { SubjectId } from '../../protocol/ids.ts'
import { type Pretends, pretend } from '../../resources/compute/agent/worker/pretend.ts'
import { nameOf } from '../../resources/compute/messages/content-name.ts'
import {
  contentOf,
  demandOf,
  member,
  offerOf,
  network as play,
  type Said,
} from '../../resources/compute/testing/compute-network.ts'
import { type Strategy, truth } from '../../resources/compute/testing/machine.ts'
import { cast } from './cast.ts'
import network from './network.ts'

const [FRAMES, FILMS, HOURS] = [24, 6, 12]
const machines = cast.members.filter(({ model }) => model === 'compute/worker')
const workers = machines.map((_, at) => member(at + 1, 'worker'))
const rex = member(99, 'requester')

function strategyOf(pretends: Pretends | ''): Strategy {
  if (pretends === '') return {}
  let before: Uint8Array | undefined
  return {
    seals({ id, job, copy, state }) {
      const streak = state.workers[copy.worker]?.streak ?? 0
      const said = pretend({ how: pretends, job: id, input: job.input, machine: copy.worker, streak, before })
      const honest = truth(job)
      before = new TextEncoder().encode(honest.result)
      return said === undefined ? honest : { ...honest, result: nameOf(said) }
    },
  }
}

it('each is found with a wrong result and loses its bond, and only they', () => {
  const strategies = new Map(
    machines.map(({ driver }, at): [SubjectId, Strategy] => [
      workers[at]!.id,
      strategyOf(driver['pretends'] as Pretends | ''),
    ]),
  )
  const [resource] = network.resources
  const net = play({ resource: resource!, subjects: [...workers, rex], machines: strategies, seed: 5 })
  const bondOf = (at: number) => BigInt(String(machines[at]!.driver['bond']))
  net.epoch(...workers.map((by, at): Said => ({ by, ...offerOf({ bond: bondOf(at) }) })))
  const found = new Map<SubjectId, Set<string>>()
  const right: string[] = []
  for (let film = 0; film < FILMS; film++)
    for (let hour = 0; hour < HOURS; hour++) {
      const inputs = Array.from({ length: FRAMES }, (_, at) => contentOf(film * 100 + at))
      const { findings } = net.epoch(...(hour === 0 ? [{ by: rex, ...demandOf(FRAMES, { inputs }) }] : []))
      for (const { subject, code, severity } of findings)
        if (severity !== 'notice') found.set(subject, (found.get(subject) ?? new Set()).add(code))
      for (const [, job] of net.jobs())
        if (job.stage === 'done') right.push(String(job.result === truth(job).result))
    }
  expect(right.length).toBeGreaterThan(FRAMES * FILMS)
  const names = (codes: string) =>
    machines.filter((_, at) => found.get(workers[at]!.id)?.has(codes)).map(({ name }) => name)
  const cheats = ['copycat', 'lazybones', 'ring-1', 'ring-2', 'sleeper', 'sybil-1', 'sybil-2']
  expect(names('result_wrong')).toEqual(cheats)
  expect(found.size).toBe(cheats.length)
  for (const [at, { name }] of machines.entries()) {
    const moved = net.purses.moved.get(workers[at]!.owner) ?? 0n
    if (name.startsWith('mill')) expect(moved).toBeGreaterThan(0n)
    // They put nothing in: nobody pays them, and they rest.
    else if (name.startsWith('sybil')) expect(moved, name).toBe(0n)
    else expect(moved, name).toBeLessThan(0n)
  }
})
