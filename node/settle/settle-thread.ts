/**
 * A settler in a thread of its own, so that the event loop only carries bytes: files and the store are read and written there.
 * It starts with the first question and is kept. A thread that dies, of memory or of whatever else, fails what was asked
 * of it, and the next question starts another: all that it knew lies in files.
 */
import { totalmem } from 'node:os'
import { extname } from 'node:path'
import { type MessagePort, Worker } from 'node:worker_threads'
import { stopThread } from '../../links/stop-thread.ts'
import type { Place } from '../../protocol/chain-formats/network-id.ts'
import type { Address } from '../../protocol/ids.ts'
import { NodeError } from '../errors.ts'
import { createSpeakerRoll, type SpeakerChange } from '../intake/speakers.ts'
import type { SnapshotsPlace } from '../s3/s3-snapshots.ts'
import { type Answer, type Calls, createCalls, type Question } from '../threads/calls.ts'
import type { NetworkSource } from './load-network.ts'
import type { Settler } from './settler.ts'
import { watchThread } from './watch-thread.ts'

export interface SettleThreadParts extends NetworkSource {
  readonly place: Place
  readonly genesisMs: number
  readonly signer: Address
  readonly snapshots: SnapshotsPlace
  /** A way to the store, for each thread that is started. */
  readonly openStore: () => MessagePort
  /** Ways to the threads that check messages, now and later; it answers with what ends that. */
  readonly joinCheckers: (take: (port: MessagePort) => void) => () => void
  /**
   * How long the first start may take before another thread is tried, and for how long one may take no time of a core while it is asked;
   * real time, two minutes unless said. Each next may take twice as long, so a slow machine gets there as well.
   */
  readonly patienceMs?: number
  /** MiB that its objects may take; half of the machine's memory, and 4 GiB at most, unless said. */
  readonly maxMiB?: number
}

export interface SettleData
  extends Omit<SettleThreadParts, 'openStore' | 'joinCheckers' | 'maxMiB' | 'patienceMs'> {
  readonly store: MessagePort
}

export type SettleRequest =
  | Question
  | { readonly change: SpeakerChange }
  | { readonly checker: MessagePort }
  | { readonly passed: Uint8Array }

/** Once a thread can answer, or knows that it cannot. */
export interface SettleOpened {
  readonly opened: true
}

export interface SettleThread extends Settler {
  /** Whose messages may be checked before they are settled. */
  updateSpeakers(change: SpeakerChange): void
  /** Others have passed these; a thread that is not there yet checks them when it settles. */
  hear(passed: Uint8Array): void
  stop(): Promise<void>
}

const MIB = 2 ** 20
const PATIENCE_MS = 120_000
const ROOM_MIB = Math.min(4_096, totalmem() / MIB / 2)
/** Of objects that do not live long: half of what it would be, for 15 MiB less and no measurable time more. */
const YOUNG_MIB = 24

interface Running {
  readonly worker: Worker
  readonly calls: Calls
}

function openWorker(workerData: SettleData, maxMiB: number): Worker {
  const url = new URL(`./settle-worker${extname(import.meta.url)}`, import.meta.url)
  return new Worker(url, {
    workerData,
    transferList: [workerData.store],
    resourceLimits: { maxOldGenerationSizeMb: Math.floor(maxMiB), maxYoungGenerationSizeMb: YOUNG_MIB },
  })
}

export function createSettleThread(parts: SettleThreadParts): SettleThread {
  const { openStore, joinCheckers, maxMiB = ROOM_MIB, patienceMs: firstMs = PATIENCE_MS, ...rest } = parts
  const speakers = createSpeakerRoll()
  let running: Running | undefined
  let [stopped, patienceMs] = [false, firstMs]

  function start(): Running {
    const worker = openWorker({ ...rest, store: openStore() }, maxMiB)
    const started = { worker, calls: createCalls(question => worker.postMessage(question)) }
    const send = (request: SettleRequest, ports: MessagePort[] = []) => worker.postMessage(request, ports)
    const leave = joinCheckers(checker => send({ checker }, [checker]))
    const ended = (why: string, cause?: unknown) => {
      watch.end()
      leave()
      if (running === started) running = undefined
      started.calls.fail(new NodeError('settle_failed', { why }, { cause }))
    }
    // One that neither opens nor ends, or hangs later, would hold epochs up for good.
    const onHung = (why: string) => {
      patienceMs *= 2
      ended(why)
      void worker.terminate()
    }
    const watch = watchThread({ worker, patienceMs, calls: started.calls, onHung })
    worker.on('message', (said: Answer | SettleOpened) => {
      if ('opened' in said) watch.opened()
      else started.calls.answered(said)
    })
    worker.on('error', error => ended(error instanceof Error ? error.message : String(error), error))
    worker.on('exit', code => ended(`its thread has ended with ${code}`))
    send({ change: speakers.all() })
    return started
  }

  function ask(method: keyof Settler, args: readonly unknown[]): Promise<never> {
    if (stopped) return Promise.reject(new NodeError('settle_failed', { why: 'the node is stopping' }))
    running ??= start()
    // The settler answers with what its method returns; the structured clone keeps its type.
    return running.calls.ask(method, args) as Promise<never>
  }

  return {
    lookAt: (...args) => ask('lookAt', args),
    makeSegment: (...args) => ask('makeSegment', args),
    sealNext: (...args) => ask('sealNext', args),
    beaconAfter: (...args) => ask('beaconAfter', args),
    makeBundle: (...args) => ask('makeBundle', args),
    addressWith: (...args) => ask('addressWith', args),
    compute: (...args) => ask('compute', args),
    updateSpeakers(change) {
      speakers.update(change)
      running?.worker.postMessage({ change } satisfies SettleRequest)
    },
    hear: passed => running?.worker.postMessage({ passed } satisfies SettleRequest),
    async stop() {
      stopped = true
      if (running !== undefined) await stopThread(running.worker)
    },
  }
}
