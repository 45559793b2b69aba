/** The worker's side of settle-thread.ts: a settler of its own, on the same files and the same store. */
import { availableParallelism } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import { useFastCrypto } from '../../keys/fast-crypto.ts'
import { createVerifier } from '../../keys/verify.ts'
import { stopWhenTold } from '../../links/stop-thread.ts'
import { createVerifiedMemory } from '../intake/verified-memory.ts'
import { openSnapshots } from '../s3/s3-snapshots.ts'
import { storeThrough } from '../store/sqlite-store.ts'
import { type Answer, answerTo, type Question } from '../threads/calls.ts'
import { createCheckers } from './checkers.ts'
import { loadNetwork } from './load-network.ts'
import type { SettleData, SettleOpened, SettleRequest } from './settle-thread.ts'
import { createSettler, type PartThreads, type Settler } from './settler.ts'
import { callsThrough } from './store-calls.ts'

const REMEMBERED_SIGNATURES = 1_000_000
/** Of 16 MB each: of some 100 000 messages and more. */
const FROM_PARTS = 3
/** What puts their outcomes together is one thread, and is busy with what eight of them find. */
const MOST_THREADS = 8

async function open(data: SettleData): Promise<Settler> {
  await useFastCrypto()
  return createSettler({
    network: await loadNetwork(data),
    place: data.place,
    genesisMs: data.genesisMs,
    signer: data.signer,
    store: storeThrough(callsThrough(data.store)),
    snapshots: openSnapshots(data.snapshots),
    verify: verified.verify,
    monotonicMs: () => performance.now(),
    onSegment: checkers.checkAhead,
    onComputed: verified.fit,
    inThreads: partThreads(data),
  })
}

function partThreads({ networkModule, rules, changed }: SettleData): PartThreads {
  const source = { networkModule, rules, ...(changed === undefined ? {} : { changed }) }
  const threads = Math.min(MOST_THREADS, availableParallelism())
  return { threads, source, known: verified.share, fromParts: FROM_PARTS }
}

const verified = createVerifiedMemory(createVerifier(), REMEMBERED_SIGNATURES)
const checkers = createCheckers(verified)
stopWhenTold()
const port = parentPort
if (port === null) throw new Error('settle-worker runs in a worker thread')
const opened = open(workerData as SettleData)
// What kept it from opening is told to whoever asks for something.
opened.catch(() => undefined).finally(() => port.postMessage({ opened: true } satisfies SettleOpened))
port.on('message', (request: SettleRequest) => {
  if ('change' in request) return checkers.updateSpeakers(request.change)
  if ('passed' in request) return checkers.hear(request.passed)
  if ('checker' in request) return checkers.add(request.checker)
  void answer(request).then(said => port.postMessage(said))
})

async function answer(question: Question): Promise<Answer> {
  return answerTo(question, async (method, args) => {
    const settler = await opened
    return (settler[method as keyof Settler] as (...given: readonly unknown[]) => unknown)(...args)
  })
}
