/**
 * How long a device waits for its receipt while a node takes in 70 % of what it can, minute after minute. Messages come when they are due,
 * whether or not those before are answered, and each waits from when it was due: what is held up is not asked less often.
 *
 * `node bench/load/receipts-at-load.ts SECONDS` measures for so long and prints it as JSON.
 */
import { createHistogram } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { createPrivateJwk, signerFromJwk } from '../../keys/make-signer.ts'
import type { Intake } from '../../node/intake/intake.ts'
import { defaultLimits } from '../../node/limits.ts'
import { register, startTestNode, type TestNode } from '../../node/testing/start-test-node.ts'
import { type Packed, unpack } from '../../node/threads/packed.ts'
import { toAddress } from '../../protocol/ids.ts'
import type { BenchResult } from '../measure.ts'
import type { SealOrder } from './seal-worker.ts'

const [DEVICES, FIRST_OWNER, PLENTY] = [24, 40, 1_000_000_000]
const [LOAD, P99_MS, CHECK_THREADS, TICK_MS] = [0.7, 50, 2, 5]
/** To warm up with, and then to find out how fast it goes. */
const [WARM, COUNTED, IN_FLIGHT] = [10_000, 20_000, 2_000]
/** Sealed at once, and ahead. */
const [BATCH, AHEAD] = [1_000, 20_000]
const MICROSECONDS = 1_000

interface LoadFigures {
  readonly seconds: number
  /** Messages a second: what it can take, and what it was given. */
  readonly most: number
  readonly given: number
  readonly answered: number
  readonly refused: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly mostMs: number
}

export async function benchReceiptsAtLoad(seconds: number): Promise<BenchResult> {
  const figures = await measure(seconds)
  const one = (name: string, value: number, unit: string) => ({ name, value, unit, rounds: [value] })
  return {
    title: 'Receipts at 70 % load',
    measurements: [
      one('what the node can take, with its devices on the same cores', figures.most, 'messages a second'),
      one(`given for ${seconds} s`, figures.given, 'messages a second'),
      one('turned away', figures.refused, 'messages'),
      one('a receipt, median', figures.p50Ms, 'ms'),
      one('a receipt, 99 of 100', figures.p99Ms, 'ms'),
      one('a receipt, the slowest', figures.mostMs, 'ms'),
    ],
    ratios: [
      {
        claim: `of the ${P99_MS} ms that 99 of 100 receipts may take at ${100 * LOAD} % load, for ${seconds} s`,
        ratio: figures.p99Ms / P99_MS,
        floor: '≤ 1, and none turned away',
        kept: figures.p99Ms <= P99_MS && figures.refused === 0,
      },
    ],
  }
}

async function measure(seconds: number): Promise<LoadFigures> {
  const limits = {
    ...defaultLimits,
    subjectPerSecond: PLENTY,
    subjectBurst: PLENTY,
    senderPerSecond: PLENTY,
    senderBurst: PLENTY,
  }
  const test = await startTestNode({ change: { limits, checkThreads: CHECK_THREADS, pollMs: 1_000 } })
  const stock = await startStock(test)
  try {
    await atOnce(test.node.intake, stock, WARM)
    const began = performance.now()
    await atOnce(test.node.intake, stock, COUNTED)
    const most = (COUNTED * 1_000) / (performance.now() - began)
    return {
      seconds,
      most,
      given: most * LOAD,
      ...(await whenDue(test.node.intake, stock, most * LOAD, seconds)),
    }
  } finally {
    await stock.stop()
    await test.stop()
  }
}

/** As fast as it goes. */
async function atOnce(intake: Intake, stock: Stock, count: number): Promise<void> {
  let left = count
  const worker = async () => {
    while (left-- > 0) {
      const answer = await intake.accept(await stock.next(), 'bench')
      if (!answer.accepted) throw new Error(`a message was not taken: ${JSON.stringify(answer.denial)}`)
    }
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker))
}

async function whenDue(intake: Intake, stock: Stock, perSecond: number, seconds: number) {
  const waits = createHistogram()
  const underWay = new Set<Promise<void>>()
  let [sent, answered, refused] = [0, 0, 0]
  const began = performance.now()
  const dueMsOf = (index: number) => began + (index * 1_000) / perSecond
  const give = async (bytes: Uint8Array, dueMs: number) => {
    const { accepted } = await intake.accept(bytes, 'bench')
    waits.record(Math.max(1, Math.round((performance.now() - dueMs) * MICROSECONDS)))
    if (accepted) answered++
    else refused++
  }
  for (const total = Math.floor(perSecond * seconds); sent < total; ) {
    for (; sent < total && dueMsOf(sent) <= performance.now(); sent++) {
      const given = give(await stock.next(), dueMsOf(sent))
      underWay.add(given)
      void given.finally(() => underWay.delete(given))
    }
    await sleep(TICK_MS)
  }
  await Promise.all(underWay)
  const at = (percent: number) => waits.percentile(percent) / MICROSECONDS
  return { answered, refused, p50Ms: at(50), p99Ms: at(99), mostMs: waits.max / MICROSECONDS }
}

interface Stock {
  next(): Uint8Array | Promise<Uint8Array>
  stop(): Promise<unknown>
}

/** Messages of devices of the network, sealed ahead. */
async function startStock(test: TestNode): Promise<Stock> {
  const keys = Array.from({ length: DEVICES }, () => createPrivateJwk('ES256'))
  const owners = keys.map((_, at) => toAddress(`0x${(FIRST_OWNER + at).toString(16).padStart(40, '0')}`))
  await register(test.chain, keys.map(signerFromJwk), owners)
  const order: SealOrder = { keys, network: test.networkId, timeMs: await test.chain.nowMs() }
  await test.advanceTo(order.timeMs + 1_000)
  const worker = new Worker(new URL('./seal-worker.ts', import.meta.url), { workerData: order })
  let ready: Uint8Array[] = []
  let [at, ordered] = [0, 0]
  let more = Promise.withResolvers<void>()
  worker.on('message', (packed: Packed) => {
    ready = [...ready.slice(at), ...unpack(packed)]
    at = 0
    ordered -= BATCH
    refill()
    more.resolve()
    more = Promise.withResolvers()
  })
  function refill(): void {
    for (; ready.length - at + ordered < AHEAD; ordered += BATCH) worker.postMessage(BATCH)
  }
  async function wait(): Promise<Uint8Array> {
    while (at >= ready.length) await more.promise
    return ready[at++]!
  }
  refill()
  while (ready.length < AHEAD / 2) await more.promise
  function next(): Uint8Array | Promise<Uint8Array> {
    refill()
    return at < ready.length ? ready[at++]! : wait()
  }
  return { next, stop: () => worker.terminate() }
}

if (process.argv[1]?.endsWith('receipts-at-load.ts') === true)
  process.stdout.write(`${JSON.stringify(await measure(Number(process.argv[2] ?? '600')))}\n`)
