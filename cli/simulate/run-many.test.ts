/** Threads change nothing but how long it takes; what one of them does not bring is brought by another, or said. */
import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { COLUMNS } from '../../sim/economy/run.ts'
import { type Planned, plannedRuns, type Ran, runOne } from '../../sim/economy/sweep.ts'
import { scenarioOf } from '../../sim/economy/told-scenario.ts'
import { type FromThread, type ManyRuns, runMany, startSimulateWorker } from './run-many.ts'

const scenarios = [{ base: 'town', params: { contributors: 60, days: 90 } }, { base: 'steady' }]
const planned = plannedRuns(2, { values: { days: [30, 60], fee: [0.2] }, runs: 5, seed: 11 })
const expected = planned.map(one => runOne(scenarios.map(scenarioOf), one))

async function collect(change: Partial<ManyRuns>) {
  const taken: Ran[] = []
  const cameTo = await runMany({
    scenarios,
    planned,
    threads: 2,
    take: ran => void taken.push(ran),
    ...change,
  })
  return { taken, ...cameTo }
}

/** Answers each run with one row that has its seed in the first column, but for what the body says. */
const acts = (body: string) => () =>
  new Worker(
    `const { parentPort } = require('node:worker_threads')
     parentPort.on('message', planned => {
       if (planned === 'stop thread') process.exit(0)
       ${body}
       const rows = new Float64Array(${COLUMNS.length})
       rows[0] = planned.seed
       parentPort.postMessage({ rows })
     })
     parentPort.postMessage({ isThere: true })`,
    { eval: true },
  )
const seeds = (count: number): readonly Planned[] => plannedRuns(1, { values: {}, runs: count, seed: 1 })

describe('many runs', () => {
  it.each([0, 1, 2, 4])('are the same to the last digit, in the same order, on %d threads', async threads => {
    const { taken, done, missing } = await collect({ threads })
    expect([done, missing]).toEqual([planned.length, []])
    expect(taken).toEqual(expected)
  })

  it('begin again on another thread where theirs was killed', async () => {
    let started = 0
    const { taken } = await collect({
      start(told) {
        const worker = startSimulateWorker(told)
        // With a run under way: it is given one when it says that it is there.
        if (started++ === 0) worker.once('message', () => void worker.terminate())
        return worker
      },
    })
    expect(started).toBe(3)
    expect(taken).toEqual(expected)
  })

  it('are said with their seed where a thread ends under one twice, or one throws, and the others go on', async () => {
    const ends = await collect({
      scenarios: [{ base: 'town' }],
      planned: seeds(6),
      start: acts('if (planned.seed === 3) process.exit(7)'),
    })
    expect(ends.missing).toMatchObject([{ planned: { seed: 3 }, why: 'its thread has ended with 7' }])
    expect(ends.taken.map(({ rows }) => rows[0]!.day)).toEqual([1, 2, 4, 5, 6])
    const wrong = { ...planned[0]!, varied: { contributors: -1 } }
    for (const threads of [0, 1]) {
      const { missing, taken } = await collect({ threads, planned: [wrong, planned[1]!] })
      expect(missing).toMatchObject([{ planned: { seed: wrong.seed }, why: expect.stringMatching(/./) }])
      expect(taken).toEqual([expected[1]])
    }
  })

  it('say so where no thread comes up at all', async () => {
    const start = () => new Worker('process.exit(3)', { eval: true })
    await expect(collect({ start })).rejects.toThrow(
      'no thread could be started: its thread has ended with 3',
    )
  })

  it('hand nothing on after what took it has failed', async () => {
    const take = () => {
      throw new Error('disk full')
    }
    await expect(collect({ take })).rejects.toThrow('disk full')
  })

  it('wait for no run that is under way when they are ended, and keep all that are done', async () => {
    // A century of a city: it would take many seconds.
    const long: Planned = { ...planned[0]!, varied: { days: 36_525, contributors: 100_000 } }
    for (const plan of [
      [planned[0]!, long],
      [long, planned[0]!],
    ]) {
      const end = new AbortController()
      const { taken, done } = await collect({
        planned: plan,
        signal: end.signal,
        start(told) {
          const worker = startSimulateWorker(told)
          worker.on('message', said => 'rows' in (said as object) && setImmediate(() => end.abort()))
          return worker
        },
      })
      expect(done).toBe(1)
      expect(taken).toEqual([expected[0]])
    }
    expect(await collect({ signal: AbortSignal.abort() })).toEqual({ taken: [], done: 0, missing: [] })
    expect(await collect({ threads: 0, signal: AbortSignal.abort() })).toMatchObject({ done: 0 })
  })

  it('that are done and wait for one before them are few, however many there are', async () => {
    let [handedOn, mostAhead] = [0, 0]
    const start = () => {
      // Every hundredth takes so long that the other thread could do all the others.
      const worker = acts('for (let at = 0; planned.seed % 100 === 1 && at < 1e8; at++);')()
      worker.on('message', (said: FromThread) => {
        if ('rows' in said) mostAhead = Math.max(mostAhead, said.rows[0]! - handedOn)
      })
      return worker
    }
    const take = () => void handedOn++
    const { done } = await collect({ scenarios: [{ base: 'town' }], planned: seeds(300), start, take })
    expect(done).toBe(300)
    expect(mostAhead).toBeGreaterThan(1)
    expect(mostAhead).toBeLessThanOrEqual(2 * 4)
  })
})
