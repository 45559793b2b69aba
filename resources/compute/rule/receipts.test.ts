/** Who has the bytes: thieves on either side, those who only seem to be one, and that denying is never cheaper than signing. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SubjectId } from '../../../protocol/ids.ts'
import { RECEIVED } from '../messages/compute-messages.ts'
import { type JobId, jobId } from '../messages/rows.ts'
import {
  BOND,
  contentOf,
  demandOf,
  HOUR,
  idOf,
  member,
  network,
  offerOf,
  type Said,
  START,
} from '../testing/compute-network.ts'
import type { Strategy } from '../testing/machine.ts'
import { receiptsOf, type Signs } from '../testing/renter.ts'
import { compute } from './resource.ts'

const WORKERS = [1, 2, 3, 4].map(number => member(number, 'worker'))
/** With nobody else there no result is looked at by one more. */
const TWO = WORKERS.slice(0, 2)
const rex = member(9, 'requester')
/** A job burns three quarters of 10^6 units; of what is paid 1 % is burned. */
const PRICE = 75_000n
const resource = compute({ record: 2, receive: '3h', audit: '5%' })

interface Play {
  readonly brings?: (machine: SubjectId) => boolean
  readonly signs?: Signs
  readonly seed?: number
}

function start({ brings = () => true, signs = () => true, seed = 0 }: Play, workers = WORKERS) {
  const strategies = new Map(
    workers.map(({ id }): [SubjectId, Strategy] => [id, { brings: () => brings(id) }]),
  )
  const net = network({ resource, subjects: [...workers, rex], machines: strategies, signs, seed })
  net.epoch(...workers.map((by): Said => ({ by, ...offerOf({ bond: BOND }) })))
  return net
}
type Net = ReturnType<typeof start>

const ask = (net: Net, inputs: number, id: number, change: Parameters<typeof demandOf>[1] = {}) =>
  net.epoch({ by: rex, id: idOf(id), ...demandOf(inputs, change) })
const run = (net: Net, epochs: number) => Array.from({ length: epochs }, () => net.epoch())
const paidOf = (net: Net) => -(net.purses.moved.get(rex.owner) ?? 0n)
const earned = (net: Net, at: number) => net.purses.moved.get(WORKERS[at]!.owner) ?? 0n
const codes = (all: readonly { readonly findings: readonly { readonly code: string }[] }[]) =>
  all.flatMap(({ findings }) => findings.map(({ code }) => code))

/** Machines have a record, and one works alone for what is asked then. @returns the job and its machine */
function alone(net: Net): { readonly job: JobId; readonly machine: SubjectId } {
  for (let batch = 0; batch < 3; batch++) {
    ask(net, 16, 100 + batch)
    run(net, 3)
  }
  run(net, 80)
  ask(net, 1, 7, { confidence: 500_000 })
  const job = jobId(idOf(7), 0)
  const { single, copies } = new Map(net.jobs()).get(job)!
  expect([single, copies.length]).toEqual([true, 1])
  return { job, machine: copies[0]!.worker }
}

describe('what two machines did', () => {
  it('is paid less where nobody signs for it, and costs its requester more than if it had', () => {
    const honest = start({}, TWO)
    ask(honest, 1, 7)
    run(honest, 3)
    expect(paidOf(honest)).toBe(2n * (PRICE + 750n))
    const thief = start({ signs: () => false }, TWO)
    ask(thief, 1, 7)
    const all = run(thief, 8)
    expect(paidOf(thief)).toBe(2n * (60_000n + 600n + 30_000n))
    expect(WORKERS.map((_, at) => earned(thief, at)).filter(amount => amount > 0n)).toEqual([
      60_000n,
      60_000n,
    ])
    expect(codes(all)).toEqual(Array(4).fill('receipt_missing'))
  })

  it('is paid in full where one of them brings it', () => {
    const first = { machine: '' as SubjectId }
    const net = start({ brings: id => id !== first.machine }, TWO)
    ask(net, 1, 7)
    first.machine = net.jobs()[0]![1].copies[0]!.worker
    const all = run(net, 3)
    expect(codes(all)).toEqual([])
    expect(paidOf(net)).toBe(2n * (PRICE + 750n))
  })
})

describe('what a machine did alone', () => {
  it('is asked of another where nobody signs for it: each side loses half of its price', () => {
    const thief = { machine: '' as SubjectId }
    const net = start({ brings: id => id !== thief.machine })
    const { job, machine } = alone(net)
    thief.machine = machine
    const before = paidOf(net)
    const mine = net.purses.moved.get(WORKERS.find(({ id }) => id === machine)!.owner) ?? 0n
    const all = run(net, 6)
    expect(new Map(net.jobs()).get(job)?.copies).toMatchObject([{ disputed: true }, { disputed: false }])
    all.push(...run(net, 3))
    expect(paidOf(net) - before).toBe(PRICE + 750n + PRICE / 2n + 375n)
    expect((net.purses.moved.get(WORKERS.find(({ id }) => id === machine)!.owner) ?? 0n) - mine).toBe(
      PRICE / 2n,
    )
    expect(codes(all)).toEqual(['receipt_disputed', 'receipt_disputed'])
    expect(all.flatMap(({ findings }) => findings).every(({ severity }) => severity === 'notice')).toBe(true)
  })

  it('and two who were not signed for is paid to both: a requester that denies alone pays for it twice', () => {
    const deny = { now: false }
    const net = start({ signs: () => !deny.now })
    alone(net)
    deny.now = true
    const before = paidOf(net)
    run(net, 12)
    expect(paidOf(net) - before).toBe(2n * (60_000n + 600n + 30_000n))
  })

  it('costs more than its price where everybody else has left and nobody signs', () => {
    const deny = { now: false }
    const net = start({ signs: () => !deny.now })
    const { machine } = alone(net)
    deny.now = true
    for (const worker of WORKERS) if (worker.id !== machine) net.leave(worker)
    const before = paidOf(net)
    run(net, 90)
    expect(paidOf(net) - before).toBe(PRICE / 2n + 375n + PRICE)
    expect(net.jobs()).toEqual([])
  })

  it('is given to none where nobody else could do it', () => {
    const net = start({})
    alone(net)
    const [last, ...others] = WORKERS
    for (const worker of others) net.leave(worker)
    ask(net, 1, 8, { confidence: 500_000 })
    expect(new Map(net.jobs()).get(jobId(idOf(8), 0))?.stage).toBe('waiting')
    expect(last).toBeDefined()
  })
})

describe('a receipt', () => {
  const receipt = (net: Net, change: object = {}): Said => {
    const { worker: machine, seal } = net.jobs()[0]![1].copies[0]!
    const [word] = receiptsOf([Object.assign({ job: jobId(idOf(7), 0), machine, seal }, change)])
    return { by: rex, ...word! }
  }

  it('counts as late as it may be, and from an epoch before the seal', () => {
    for (const wait of [1, 3]) {
      const net = start({ signs: () => false }, TWO)
      ask(net, 1, 7)
      run(net, wait)
      const all = [net.epoch(receipt(net)), ...run(net, 2)]
      expect(codes(all)).toEqual([])
      expect(paidOf(net)).toBe(2n * (PRICE + 750n))
    }
    const early = start({ signs: () => false }, TWO)
    ask(early, 1, 7)
    const sealed = start({}, TWO)
    ask(sealed, 1, 7)
    run(sealed, 1)
    expect(codes([early.epoch(receipt(sealed))])).toEqual([])
    expect(codes(run(early, 2))).toEqual([])
    expect(paidOf(early)).toBe(2n * (PRICE + 750n))
  })

  it('of another seal, or by another requester, is of nothing', () => {
    const net = start({ signs: () => false })
    ask(net, 1, 7)
    run(net, 1)
    net.epoch(receipt(net, { seal: contentOf(3) }))
    expect(net.jobs()[0]![1].stage).toBe('running')
    const other = member(10, 'requester')
    net.change(other)
    const { verdicts } = net.epoch({ ...receipt(net), by: other })
    expect(verdicts[0]).toMatchObject({ notes: [{ code: 'received_of_nobody', outcome: 'unjudged' }] })
    expect(net.jobs()[0]![1].stage).toBe('running')
    expect(RECEIVED.contentType).toContain('compute-received')
  })
})

it('neverCheaperToDeny: whatever is signed for and brought, a requester pays as much as if it signed for all, and a machine that brings nothing gets no more', () => {
  const bits = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 })
  const settle = (play: Play, need: number) => {
    const net = start(play)
    ask(net, 6, 7, { confidence: need, until: START + 40 * HOUR })
    run(net, 30)
    expect(net.state().escrow).not.toHaveProperty(jobId(idOf(7), 0))
    return net
  }
  fc.assert(
    fc.property(
      bits,
      bits,
      fc.constantFrom(900_000, 990_000),
      fc.nat({ max: 9 }),
      (signed, lazy, need, seed) => {
        const indexOf = (id: SubjectId) => WORKERS.findIndex(one => one.id === id)
        const honest = settle({ seed }, need)
        const denying = settle({ seed, signs: ({ machine }) => signed[indexOf(machine)]! }, need)
        expect(paidOf(denying)).toBeGreaterThanOrEqual(paidOf(honest))
        const unbrought = settle({ seed, brings: id => !lazy[indexOf(id)]! }, need)
        for (const at of [0, 1, 2, 3])
          if (lazy[at]) expect(earned(unbrought, at)).toBeLessThanOrEqual(earned(honest, at))
      },
    ),
    { numRuns: 25 },
  )
})
