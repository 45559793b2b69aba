import { describe, expect, it } from 'vitest'
import { washBoundsOf } from '../../../kernel/economy/wash-bound.ts'
import { burnedByPayee, shareByUse } from '../../../kernel/money/use-weights.ts'
import { toAddress } from '../../../protocol/ids.ts'
import { CANCEL, CHALLENGE, COMMIT, REVEAL } from '../messages/compute-messages.ts'
import { feeOn } from '../messages/price.ts'
import { type JobId, jobId } from '../messages/rows.ts'
import {
  BOND,
  COIN,
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
import { invention, type Strategy, truth } from '../testing/machine.ts'
import type { JobState } from './state.ts'

const WORKERS = [1, 2, 3, 4, 5].map(number => member(number, 'worker'))
const [ann, ben, cat, dan, eve] = WORKERS as [
  (typeof WORKERS)[0],
  (typeof WORKERS)[0],
  (typeof WORKERS)[0],
  (typeof WORKERS)[0],
  (typeof WORKERS)[0],
]
/** With nobody else there no result is looked at by one more. */
const TWO = WORKERS.slice(0, 2)
const rex = member(9, 'requester')
/** A job that burns three quarters of 10^6 units costs that. */
const PRICE = 75_000n

function start(strategies: Readonly<Record<number, Strategy>> = {}, seed = 0, workers = WORKERS) {
  const machines = new Map(workers.map((worker, at) => [worker.id, strategies[at + 1] ?? {}]))
  const net = network({ subjects: [...workers, rex], machines, seed })
  net.epoch(...workers.map((by): Said => ({ by, ...offerOf({ bond: BOND }) })))
  return net
}

function ask(
  net: ReturnType<typeof start>,
  inputs: number,
  change: Parameters<typeof demandOf>[1] = {},
  id = 7,
) {
  return net.epoch({ by: rex, id: idOf(id), ...demandOf(inputs, change) })
}

function run(net: ReturnType<typeof start>, epochs: number) {
  return Array.from({ length: epochs }, () => net.epoch())
}

const only = (net: ReturnType<typeof start>): JobState => net.jobs()[0]![1]
const codes = (all: readonly { readonly findings: readonly { readonly code: string }[] }[]) =>
  all.flatMap(({ findings }) => findings.map(({ code }) => code))

describe('a job', () => {
  it('is done by two whom nobody chose, paid once to each, and what is left of what was set aside goes back', () => {
    const net = start({}, 0, TWO)
    ask(net, 1)
    expect(only(net)).toMatchObject({ stage: 'running', need: 2, single: false })
    const all = run(net, 2)
    expect(only(net)).toMatchObject({ stage: 'done', result: truth(only(net)).result, burned: 750_000 })
    expect(all.flatMap(({ transfers }) => transfers.map(({ amount }) => amount))).toEqual([PRICE, PRICE])
    expect(net.purses.moved.get(rex.owner)).toBe(-2n * PRICE - 2n * 750n)
    expect(Object.keys(net.state().escrow).filter(id => !id.startsWith('bond'))).toEqual([])
    run(net, 3)
    expect(net.jobs()).toEqual([])
    expect(net.purses.moved.get(rex.owner)).toBe(-2n * PRICE - 2n * 750n)
  })

  it('of machines without a record is looked at by one more, whom they do not know: a pair is never sure of itself', () => {
    const net = start()
    ask(net, 1)
    expect(only(net).copies).toHaveLength(2)
    const all = run(net, 4)
    expect(only(net)).toMatchObject({ stage: 'done', audited: true, result: truth(only(net)).result })
    expect(all.flatMap(({ transfers }) => transfers.map(({ amount }) => amount))).toEqual([
      PRICE,
      PRICE,
      PRICE,
    ])
    expect(codes(all)).toEqual([])
  })

  it('that two without a record invent together costs both all of their bonds, the first time already', () => {
    const six = [...WORKERS, member(6, 'worker')]
    const drawn = start({}, 0, six)
    ask(drawn, 1)
    const pair = only(drawn).copies.map(({ worker }) => worker)
    const lies: Strategy = {
      seals: ({ job, copy }) =>
        job.round === 0 && pair.includes(copy.worker) ? invention(job, 'pair') : truth(job),
    }
    const net = start({ 1: lies, 2: lies, 3: lies, 4: lies, 5: lies, 6: lies }, 0, six)
    ask(net, 1)
    const all = run(net, 12)
    const wrong = all
      .flatMap(({ findings }) => findings)
      .flatMap(({ code, subject, facts }) => (code === 'result_wrong' ? [[subject, facts['cut']]] : []))
    expect(wrong.sort()).toEqual(pair.map(worker => [worker, BOND]).sort())
    expect(all.flatMap(({ transfers }) => transfers.filter(({ payee }) => pair.includes(payee)))).toEqual([])
  })

  it('is given to nobody of its requester’s owner, and to no owner twice', () => {
    const own = member(6, 'worker', 9)
    const twin = member(7, 'worker', 1)
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const net = start({}, seed, [ann, ben, own, twin])
      ask(net, 1)
      const workers = only(net).copies.map(({ worker }) => worker)
      expect(workers).not.toContain(own.id)
      expect(new Set(workers.map(id => (id === twin.id ? ann.id : id))).size).toBe(2)
    }
  })

  it('waits where fewer offer than are needed, and what was set aside goes back when its time is over', () => {
    const net = start({}, 0, [ann])
    const { findings } = ask(net, 1, { until: START + 4 * HOUR })
    expect([only(net).stage, findings]).toEqual(['waiting', []])
    const all = run(net, 2)
    expect(codes(all)).toEqual(['no_machine'])
    expect(only(net)).toMatchObject({ stage: 'over', why: 'no_machine' })
    expect(net.purses.moved.size).toBe(0)
  })

  it('goes to nobody who asks for more, is too small or too slow for its time', () => {
    const net = network({ subjects: [...WORKERS, rex] })
    const terms = [{ perGiga: 101n * COIN }, { fuel: 999_999 }, { pages: 15 }, { speed: 1 }, { start: 1n }]
    net.epoch(...WORKERS.map((by, at): Said => ({ by, ...offerOf(terms[at]) })))
    ask(net, 1, { within: 60_000 })
    expect(only(net).stage).toBe('waiting')
  })

  it('that fails is done and paid as well, and says how it failed', () => {
    const fails: Strategy = { seals: ({ job }) => ({ ...truth(job), outcome: 'unreachable' }) }
    const net = start({ 1: fails, 2: fails }, 0, TWO)
    ask(net, 1)
    run(net, 2)
    expect(only(net)).toMatchObject({ stage: 'done', outcome: 'unreachable' })
  })

  it('is asked of others where a machine gives it back, which costs nobody anything', () => {
    const net = start({ 1: { declines: () => 'input_missing' }, 2: { declines: () => 'too_big' } })
    ask(net, 20)
    const all = run(net, 6)
    expect(net.jobs().every(([, { stage }]) => stage === 'done')).toBe(true)
    expect(codes(all)).toEqual([])
  })

  it('is asked of others where a machine falls silent; it is believed to be slower, and named', () => {
    const net = start({ 1: { seals: () => undefined } })
    ask(net, 12)
    const all = run(net, 12)
    expect(net.jobs().filter(([, { stage }]) => stage !== 'done')).toEqual([])
    const missing = all.flatMap(({ findings }) => findings)
    expect(missing.length).toBeGreaterThan(0)
    expect(missing.every(({ subject, code }) => subject === ann.id && code === 'commit_missing')).toBe(true)
    expect(net.state().workers[ann.id]!.pacePpm).toBeLessThan(1_000_000)
  })

  it('of a requester that leaves is paid where it was begun, and ends where it was not', () => {
    const net = start({}, 0, TWO)
    ask(net, 1)
    net.leave(rex)
    const all = run(net, 20)
    // Nobody is left to sign for it: both say that it was there, and are paid less.
    expect(all.flatMap(({ transfers }) => transfers.map(({ amount }) => amount))).toEqual([60_000n, 60_000n])
    expect(net.purses.moved.get(rex.owner)).toBe(-2n * (60_000n + 600n + 30_000n))
  })

  it('is paid to whoever had the machine when it sealed the result', () => {
    const net = start({}, 0, TWO)
    ask(net, 1)
    net.epoch()
    const buyer = toAddress(`0x${'b'.repeat(40)}`)
    const sold = only(net).copies[0]!.worker
    const before = WORKERS.find(({ id }) => id === sold)!
    const past = [{ untilMs: START + 3 * HOUR, owner: before.owner, cell: '' }]
    net.change({ ...before, owner: buyer, past })
    const all = run(net, 1)
    expect(all[0]!.transfers.map(({ to }) => to)).toContain(before.owner)
    expect(all[0]!.transfers.map(({ to }) => to)).not.toContain(buyer)
    const [one] = all[0]!.contributions.filter(({ subject }) => subject === sold)
    expect(one?.madeBy).toEqual([{ owner: before.owner, parts: PRICE }])
  })
})

describe('what is burned', () => {
  it('weighs for the machine that was paid, fee by fee; bonds and losses weigh for nobody', () => {
    const net = start({ 5: { seals: ({ job }) => invention(job, 'eve') } })
    ask(net, 12)
    const all = run(net, 9)
    const [transfers, charges] = [all.flatMap(one => one.transfers), all.flatMap(one => one.charges)]
    const fees = new Map<string, bigint>()
    for (const { payee, amount } of transfers)
      fees.set(payee, (fees.get(payee) ?? 0n) + feeOn(amount, 10_000))
    expect(fees.size).toBe(4)
    expect(burnedByPayee(charges)).toEqual(fees)
    const forNobody = charges.filter(({ payee }) => payee === undefined)
    expect(forNobody.map(({ lock }) => lock)).toEqual(forNobody.map(() => `bond:${eve.id}`))
    expect(forNobody.length).toBeGreaterThan(0)
  })

  it('is more than a reward that follows use gives back, so paying oneself never pays', () => {
    const [own, other] = [member(6, 'worker', 9), member(7, 'worker', 10)]
    const net = start({}, 3, [own, other, ann])
    ask(net, 30)
    const all = run(net, 6)
    const weights = burnedByPayee(all.flatMap(({ charges }) => charges))
    // With its own machine a requester pays nothing, burns nothing, and has nothing of any pool.
    expect(weights.has(own.id)).toBe(false)
    const [pool, price] = [10n ** 30n, 1_000n]
    const burned = [...weights.values()]
    const tokens = shareByUse({ pool, partPpm: 500_000, price, weights: burned })
    for (const [at, one] of tokens.entries())
      expect(one * price * 2n).toBeLessThanOrEqual(burned[at]! * 10n ** 18n)
    const bound = washBoundsOf(
      [
        {
          uses: [
            {
              resource: 'compute',
              issued: tokens.reduce((sum, one) => sum + one, 0n),
              burned: burned.reduce((sum, one) => sum + one, 0n),
            },
          ],
        },
      ],
      { one: 10n ** 18n, priceOf: () => price },
    )
    expect(bound).toMatchObject([{ resource: 'compute', ratioPpm: 500_000 }])
  })
})

describe('what is taken back', () => {
  it('costs nothing while it waits, and what was begun goes on', () => {
    const net = start({}, 0, [ann])
    ask(net, 1)
    const cancel = (index: number): Said => ({
      by: rex,
      contentType: CANCEL.contentType,
      payload: CANCEL.encode({ jobs: [jobId(idOf(7), index)] }),
    })
    expect(net.epoch(cancel(0)).findings).toEqual([])
    expect(only(net)).toMatchObject({ stage: 'over', why: 'cancelled' })
    const busy = start()
    ask(busy, 1)
    expect(codes([busy.epoch(cancel(0))])).toEqual(['cancel_late'])
    expect(codes([busy.epoch(cancel(63))])).toEqual([])
    expect(codes(run(busy, 3))).toEqual(['job_unknown'])
  })

  it('may come before what it takes back', () => {
    const net = start()
    const cancelled = {
      contentType: CANCEL.contentType,
      payload: CANCEL.encode({ jobs: [jobId(idOf(7), 0)] }),
    }
    net.epoch({ by: rex, arrivesMs: HOUR - 1, ...cancelled })
    ask(net, 1)
    expect(only(net)).toMatchObject({ stage: 'over', why: 'cancelled' })
  })
})

describe('a wrong result', () => {
  const lies: Strategy = { seals: ({ job }) => invention(job, 'eve') }

  it('is found by whoever else did the job; it is not paid, its bond is burned, and others agree', () => {
    const net = start({ 5: lies })
    ask(net, 8)
    const all = run(net, 9)
    const found = all.flatMap(({ findings }) => findings)
    expect(new Set(found.map(({ subject, code }) => `${subject} ${code}`))).toEqual(
      new Set([`${eve.id} result_wrong`]),
    )
    for (const [, job] of net.jobs()) expect(job).toMatchObject({ stage: 'done', result: truth(job).result })
    expect(net.purses.moved.get(eve.owner)!).toBeLessThanOrEqual(-BOND)
    for (const { owner } of [ann, ben, cat, dan])
      expect(net.purses.moved.get(owner) ?? 0n).toBeGreaterThanOrEqual(0n)
  })

  it('also that of a wrong fuel', () => {
    const net = start({ 5: { seals: ({ job }) => ({ ...truth(job), fuel: job.fuel }) } })
    ask(net, 8)
    expect(codes(run(net, 9))).toContain('result_wrong')
    for (const [, job] of net.jobs()) expect(job.burned).toBe(750_000)
  })

  it('is taken as wrong where it is sealed and never opened', () => {
    const net = start({ 5: { opens: () => false } })
    ask(net, 8)
    const found = run(net, 30).flatMap(({ findings }) => findings)
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(({ subject, code }) => subject === eve.id && code === 'reveal_missing')).toBe(true)
    expect(net.purses.moved.get(eve.owner)!).toBeLessThan(0n)
  })
})

describe('what is said of a job', () => {
  it('counts only from whom the seed asked, and only what was sealed', () => {
    const net = network({ subjects: [...WORKERS, rex] })
    net.epoch(...TWO.map((by): Said => ({ by, ...offerOf() })))
    ask(net, 1)
    const [first, second] = only(net).copies.map(({ worker }) => WORKERS.find(({ id }) => id === worker)!)
    const stranger = WORKERS.find(({ id }) => id !== first!.id && id !== second!.id)!
    const job = jobId(idOf(7), 0)
    const commit = (by: typeof ann): Said => ({
      by,
      contentType: COMMIT.contentType,
      payload: COMMIT.encode({ jobs: [{ job, seal: contentOf(4) }] }),
    })
    const noted = (verdicts: ReturnType<typeof net.epoch>['verdicts']) =>
      verdicts.flatMap(verdict => (verdict.accepted ? verdict.notes.map(({ code }) => code) : [verdict.code]))
    expect(noted(net.epoch(commit(stranger)).verdicts)).toEqual(['not_assigned', 'received_of_nobody'])
    expect(noted(net.epoch(commit(first!), commit(first!), commit(second!)).verdicts)).toEqual([
      'committed_already',
    ])
    const reveal = { job, ...truth(only(net)), salt: 'ab'.repeat(16) }
    const opening = { contentType: REVEAL.contentType, payload: REVEAL.encode({ jobs: [reveal] }) }
    expect(noted(net.epoch({ by: first!, ...opening }).verdicts)).toEqual(['seal_wrong'])
    expect(noted(net.epoch({ by: stranger, ...opening }).verdicts)).toEqual(['not_assigned'])
  })

  it('is late only after the time that runs from when it could be known', () => {
    const net = network({ subjects: [...WORKERS, rex] })
    net.epoch(...WORKERS.map((by): Said => ({ by, ...offerOf() })))
    ask(net, 1, { within: HOUR })
    const by = WORKERS.find(({ id }) => id === only(net).copies[0]!.worker)!
    const jobs = [{ job: jobId(idOf(7), 0) as JobId, seal: contentOf(4) }]
    net.epoch()
    const { verdicts } = net.epoch({ by, contentType: COMMIT.contentType, payload: COMMIT.encode({ jobs }) })
    expect(verdicts[0]).toMatchObject({
      notes: [{ code: 'commit_late', facts: { untilMs: START + 3 * HOUR } }],
    })
  })
})

describe('a machine with a record and a bond', () => {
  it('works alone, is paid once it is confirmed by surprise, and nothing is opened before', () => {
    const net = start()
    for (let batch = 0; batch < 8; batch++) {
      ask(net, 64, {}, 100 + batch)
      run(net, 3)
    }
    const alone = net.jobs().filter(([, { single }]) => single)
    expect(alone.length).toBeGreaterThan(0)
    const streaks = Object.values(net.state().workers).map(({ streak }) => streak)
    expect(Math.min(...streaks)).toBeGreaterThan(10)
    run(net, 90)
    expect(net.jobs()).toEqual([])
  })

  it('is checked when its requester says so, once, and paid where it was right', () => {
    const net = start()
    for (let batch = 0; batch < 6; batch++) {
      ask(net, 64, {}, 100 + batch)
      run(net, 3)
    }
    const held = net.jobs().find(([, { stage }]) => stage === 'held')!
    const payload = CHALLENGE.encode({ jobs: [held[0]] })
    expect(codes([net.epoch({ by: rex, contentType: CHALLENGE.contentType, payload })])).toEqual([])
    expect(new Map(net.jobs()).get(held[0])).toMatchObject({ stage: 'running', single: false, round: 1 })
    const all = run(net, 2)
    expect(codes(all)).not.toContain('result_wrong')
    expect(new Map(net.jobs()).get(held[0])).toMatchObject({ stage: 'done' })
    expect(codes([net.epoch({ by: rex, contentType: CHALLENGE.contentType, payload })])).toEqual([
      'challenge_late',
    ])
  })

  it('is found wrong by a job whose result its requester knows: it loses its bond, and all that it said alone is computed again', () => {
    const net = start({ 5: { seals: ({ job, copy }) => (copy.alone ? invention(job, 'eve') : truth(job)) } })
    const byEve = () =>
      net
        .jobs()
        .filter(([, { stage, copies }]) => stage === 'held' && copies.some(({ worker }) => worker === eve.id))
    for (let batch = 0; batch < 40 && byEve().length < 2; batch++) ask(net, 16, {}, 100 + batch)
    const [canary, other] = byEve()
    expect(other).toBeDefined()
    const payload = CHALLENGE.encode({ jobs: [canary![0]] })
    net.epoch({ by: rex, contentType: CHALLENGE.contentType, payload })
    const all = run(net, 8)
    expect(codes(all)).toEqual(expect.arrayContaining(['result_wrong', 'result_withdrawn']))
    const settled = new Map(net.jobs())
    for (const [id, job] of [canary!, other!]) {
      const now = settled.get(id)
      if (now !== undefined) expect(now.result).toBe(truth(job).result)
    }
    const blamed = all.flatMap(({ findings }) => findings).filter(({ severity }) => severity !== 'notice')
    expect(new Set(blamed.map(({ subject }) => subject))).toEqual(new Set([eve.id]))
    expect(net.purses.moved.get(eve.owner)!).toBeLessThan(0n)
  })

  it('works with others again without the bond, or where more is asked than its record says', () => {
    const net = start()
    for (let batch = 0; batch < 3; batch++) {
      ask(net, 32, {}, 100 + batch)
      run(net, 3)
    }
    ask(net, 8, { confidence: 999_000 }, 200)
    const sure = net.jobs().filter(([id]) => id.startsWith(idOf(200)))
    expect(sure.map(([, { single, need }]) => [single, need])).toEqual(Array(8).fill([false, 4]))
  })
})
