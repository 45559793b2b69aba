/**
 * Checking on all cores. Signatures are most of intake's work, so worker threads take deliveries in small batches and
 * answer with a verdict each; the event loop only passes them on. With no workers the same code runs where it is called.
 * A thread that ends fails what it had, and another takes its place.
 */
import { extname } from 'node:path'
import { MessageChannel, type MessagePort, type Transferable, Worker } from 'node:worker_threads'
import { createVerifier } from '../../keys/verify.ts'
import { stopThread } from '../../links/stop-thread.ts'
import type { SubjectId } from '../../protocol/ids.ts'
import { NodeError } from '../errors.ts'
import { buffersOf, type Packed, pack } from '../threads/packed.ts'
import { type Checked, type CheckRules, checkMessage, type Speaker } from './check-message.ts'
import { type PackedVerdicts, unpackVerdicts } from './packed-verdicts.ts'
import { applyChange, createSpeakerRoll, type SpeakerChange } from './speakers.ts'

export interface CheckPool {
  check(bytes: Uint8Array, nowMs: number): Promise<Checked>
  /** Holds for every delivery after it. */
  updateSpeakers(change: SpeakerChange): void
  /** The same for what a vote has changed. */
  updateRules(rules: CheckRules): void
  /**
   * Gives a port to each of its threads, also to those that are started later, for another thread that has signatures to check
   * (settle/checkers.ts). @param hears whether it is told there of what has passed. @returns a function after which it gets no more.
   */
  join(take: (port: MessagePort) => void, hears: boolean): () => void
  stop(): Promise<void>
}

/** Another thread's way in. */
export interface Guest {
  readonly port: MessagePort
  readonly hears: boolean
}

export type CheckRequest =
  | { readonly deliveries: Packed; readonly nowMs: number }
  | { readonly change: SpeakerChange }
  | { readonly rules: CheckRules }
  | Guest

/** Large enough to make a hand-over cheap, small enough that the workers share a burst. */
const BATCH = 64
/** Batches that a worker has at once: while it answers one the next lies ready. */
const AHEAD = 2

export function createCheckPool(
  rules: CheckRules,
  workers: number,
  start: (rules: CheckRules) => Worker = startCheckWorker,
): CheckPool {
  return workers === 0 ? checkHere(rules) : checkInWorkers(rules, workers, start)
}

export function startCheckWorker(rules: CheckRules): Worker {
  return new Worker(new URL(`./check-worker${extname(import.meta.url)}`, import.meta.url), {
    workerData: rules,
  })
}

function checkHere(first: CheckRules): CheckPool {
  let rules = first
  const speakers = new Map<SubjectId, Speaker>()
  const verify = createVerifier()
  return {
    check: async (bytes, nowMs) => checkMessage(bytes, { rules, nowMs, speakers, verify }),
    updateSpeakers: change => applyChange(speakers, change),
    updateRules(changed) {
      rules = changed
    },
    join: () => () => undefined,
    stop: async () => undefined,
  }
}

interface Waiting {
  readonly bytes: Uint8Array
  readonly nowMs: number
  resolve(checked: Checked): void
  reject(error: unknown): void
}

interface Member {
  /** Undefined when it has ended; the next batch starts another. */
  worker: Worker | undefined
  /** Oldest first: a worker answers in order. */
  readonly batches: (readonly Waiting[])[]
}

function checkInWorkers(first: CheckRules, count: number, start: (rules: CheckRules) => Worker): CheckPool {
  let rules = first
  const members = Array.from({ length: count }, (): Member => ({ worker: undefined, batches: [] }))
  const queue: Waiting[] = []
  const roll = createSpeakerRoll()
  const guests = new Map<(port: MessagePort) => void, boolean>()
  let stopped = false

  const dispatchSoon = soon(dispatch)

  function dispatch(): void {
    for (let depth = 0; depth < AHEAD; depth++) {
      for (const member of members) {
        if (queue.length === 0) return
        if (member.batches.length > depth) continue
        const batch = queue.splice(0, Math.min(BATCH, Math.ceil(queue.length / count)))
        member.batches.push(batch)
        const deliveries = pack(batch.map(({ bytes }) => bytes))
        send(workerOf(member), { deliveries, nowMs: batch[0]!.nowMs }, buffersOf(deliveries))
      }
    }
  }

  function workerOf(member: Member): Worker {
    if (member.worker !== undefined) return member.worker
    const worker = start(rules)
    member.worker = worker
    worker.on('message', (packed: PackedVerdicts) => {
      const answered = member.batches.shift() ?? []
      dispatch()
      for (const [index, verdict] of unpackVerdicts(packed).entries()) answered[index]?.resolve(verdict)
    })
    const ended = (why: string, cause?: unknown) => {
      if (member.worker !== worker) return
      member.worker = undefined
      rejectAll(member, new NodeError('check_failed', { why }, { cause }))
      if (!stopped) dispatch()
    }
    worker.on('error', error => ended(error instanceof Error ? error.message : String(error), error))
    worker.on('exit', code => ended(`its thread has ended with ${code}`))
    send(worker, { change: roll.all() })
    for (const [take, hears] of guests) take(openPort(worker, hears))
    return worker
  }

  for (const member of members) workerOf(member)
  return {
    check: (bytes, nowMs) =>
      new Promise((resolve, reject) => {
        queue.push({ bytes, nowMs, resolve, reject })
        dispatchSoon()
      }),
    updateSpeakers(change) {
      roll.update(change)
      for (const { worker } of members) if (worker !== undefined) send(worker, { change })
    },
    updateRules(changed) {
      rules = changed
      for (const { worker } of members) if (worker !== undefined) send(worker, { rules })
    },
    join(take, hears) {
      guests.set(take, hears)
      for (const { worker } of members) if (worker !== undefined) take(openPort(worker, hears))
      return () => void guests.delete(take)
    },
    async stop() {
      stopped = true
      await Promise.all(members.flatMap(({ worker }) => (worker === undefined ? [] : [stopThread(worker)])))
    },
  }
}

/** What comes in one turn of the event loop goes out together. */
function soon(work: () => void): () => void {
  let due = false
  return () => {
    if (due) return
    due = true
    setImmediate(() => {
      due = false
      work()
    })
  }
}

/** One of these may have ended it: whoever sent it hears of that, and it is not tried on another thread. */
function rejectAll({ batches }: Member, failure: NodeError): void {
  for (const { reject } of batches.splice(0).flat()) reject(failure)
}

function openPort(worker: Worker, hears: boolean): MessagePort {
  const { port1, port2: port } = new MessageChannel()
  worker.postMessage({ port, hears } satisfies CheckRequest, [port])
  return port1
}

function send(worker: Worker, request: CheckRequest, handedOver: readonly Transferable[] = []): void {
  worker.postMessage(request, handedOver)
}
