/** A machine that is away when its result is to be opened: whoever was brought it opens it instead, nobody else, and nothing else. */
import { expect, it } from 'vitest'
import type { Subject } from '../../../kernel/subject.ts'
import { OPENED, type OpenedFor } from '../messages/opened.ts'
import { jobId } from '../messages/rows.ts'
import {
  BOND,
  contentOf,
  demandOf,
  idOf,
  member,
  network,
  offerOf,
  type Said,
} from '../testing/compute-network.ts'

const [ann, ben, rex, zoe] = [
  member(1, 'worker'),
  member(2, 'worker'),
  member(9, 'requester'),
  member(10, 'requester'),
]
const JOB = jobId(idOf(7), 0)

/** Up to where both are asked to open, and one of them is away. */
function toBeOpened() {
  const machines = new Map([
    [ann.id, { opens: () => false }],
    [ben.id, {}],
  ])
  const net = network({ subjects: [ann, ben, rex, zoe], machines })
  net.epoch(...[ann, ben].map((by): Said => ({ by, ...offerOf({ bond: BOND }) })))
  net.epoch({ by: rex, id: idOf(7), ...demandOf(1) })
  return net
}

const opens = (one: Partial<OpenedFor>, by: Subject = rex): Said => ({
  by,
  contentType: OPENED.contentType,
  payload: OPENED.encode({ jobs: [one as OpenedFor] }),
})

function sealed() {
  const net = toBeOpened()
  net.epoch()
  const machine = net.playing.get(ann.id)!
  const one = Object.assign({ machine: ann.id }, machine.openingOf(JOB, net.state().jobs[JOB]!)!)
  expect(net.state().jobs[JOB]!.copies.map(({ stage }) => stage)).toEqual(['opening', 'opening'])
  return { net, one }
}

const noted = ({ verdicts }: ReturnType<ReturnType<typeof network>['epoch']>) =>
  verdicts.flatMap(verdict => (verdict.accepted ? verdict.notes.map(({ code }) => code) : [verdict.code]))

it('is opened by its requester: it is paid, keeps its record and its bond, and nobody says a word', () => {
  const { net, one } = sealed()
  const settled = net.epoch(opens(one))
  expect([noted(settled), settled.findings]).toEqual([[], []])
  expect(settled.transfers.map(({ payee }) => payee).sort()).toEqual([ann.id, ben.id])
  expect(net.state().jobs[JOB]).toMatchObject({ stage: 'done' })
  expect(net.state().workers[ann.id]).toMatchObject({ streak: 1, missed: 0, pacePpm: 1_000_000 })
})

it.each([
  ['another result', { result: contentOf(5) }, rex, 'seal_wrong'],
  ['another fuel', { fuel: 1 }, rex, 'seal_wrong'],
  ['another machine’s', { machine: ben.id }, rex, 'seal_wrong'],
  ['what another asked for', {}, zoe, 'received_of_nobody'],
] as const)('is not opened with %s', (_, change, by, code) => {
  const { net, one } = sealed()
  const settled = net.epoch(opens(Object.assign({}, one, change), by))
  expect(noted(settled)).toEqual([code])
  expect(net.state().jobs[JOB]!.copies.find(({ worker }) => worker === ann.id)?.stage).toBe('opening')
})

it('is not opened before all have sealed', () => {
  const net = toBeOpened()
  const early = {
    machine: ann.id,
    job: JOB,
    result: contentOf(1),
    fuel: 1,
    outcome: 'done',
    salt: 'ab'.repeat(16),
  }
  expect(noted(net.epoch(opens(early as OpenedFor)))).toEqual(['not_asked_to_open'])
})
