/** What the network remembers is bounded by who is registered, whatever requesters ask and machines do: jobs, copies, words, locks. */
import { expect, it } from 'vitest'
import { CANCEL, CHALLENGE } from '../messages/compute-messages.ts'
import { type JobId, jobId } from '../messages/rows.ts'
import { BOND, demandOf, idOf, member, network, offerOf, type Said } from '../testing/compute-network.ts'
import { invention, type Strategy } from '../testing/machine.ts'
import { compute } from './resource.ts'
import { MOST_ASKED, MOST_EARLY, MOST_JOBS } from './take-words.ts'

const rex = member(99, 'requester')
const sizeOf = (state: object) => JSON.stringify(state).length

it('of jobs that cost nothing and that nobody takes a requester has so many at once, and no more by asking again', () => {
  const net = network({ subjects: [member(1, 'worker'), rex] })
  const free = { start: 0n, perGiga: 0n }
  const cancels = (epoch: number): Said => ({
    by: rex,
    contentType: CANCEL.contentType,
    payload: CANCEL.encode({
      jobs: Array.from({ length: 64 }, (_, at) => jobId(idOf(9_000_000 + epoch), at)),
    }),
  })
  const counts: number[] = []
  for (let epoch = 0; epoch < 7; epoch++) {
    const asks = Array.from({ length: 40 }, (): Said => ({ by: rex, ...demandOf(64, free) }))
    net.epoch(...asks, cancels(epoch))
    counts.push(net.jobs().length)
    expect(net.state().early[rex.id]?.length ?? 0).toBeLessThanOrEqual(MOST_EARLY)
  }
  expect(counts.slice(0, 2)).toEqual([MOST_ASKED, 2 * MOST_ASKED])
  expect(Math.max(...counts)).toBe(MOST_JOBS)
  expect(Object.keys(net.state().escrow)).toEqual([])
  expect(sizeOf(net.state())).toBeLessThan(MOST_JOBS * 1_000)
})

const HOSTILE: readonly (readonly [string, Strategy])[] = [
  ['give back all that they are asked for', { declines: () => 'stopped' }],
  ['never answer', { seals: () => undefined }],
  ['seal and never open', { opens: () => false }],
  ['say each another thing', { seals: ({ job, copy }) => invention(job, `${copy.worker} ${job.round}`) }],
]

it.each(
  HOSTILE,
)('of a job that hundreds of machines are asked for, which %s, so many copies are kept, and it ends', (_, strategy) => {
  const workers = Array.from({ length: 120 }, (__, at) => member(at + 1, 'worker'))
  const machines = new Map(workers.map(({ id }) => [id, strategy]))
  const resource = compute({ open: '1h', receive: '1h', holdFor: '3h' })
  const net = network({ resource, subjects: [...workers, rex], machines })
  net.epoch(...workers.map((by): Said => ({ by, ...offerOf({ bond: BOND }) })))
  net.epoch({ by: rex, ...demandOf(4, { within: 3_600_000 }) })
  let most = 0
  for (let epoch = 0; epoch < 80 && net.jobs().length > 0; epoch++) {
    const jobs = net.jobs().map(([id]): JobId => id)
    // Its requester challenges whatever there is, each epoch.
    const payload = CHALLENGE.encode({ jobs })
    net.epoch({ by: rex, contentType: CHALLENGE.contentType, payload })
    for (const [, { copies }] of net.jobs()) most = Math.max(most, copies.length)
  }
  expect(net.jobs()).toEqual([])
  expect(most).toBeGreaterThan(2)
  // Five for each result that is needed: where nobody agrees nobody more is asked to accuse.
  expect(most).toBeLessThanOrEqual(10)
  expect(Object.keys(net.state().escrow).every(id => id.startsWith('bond:'))).toBe(true)
})
