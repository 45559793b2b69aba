/**
 * Checking on all cores. Signatures are most of intake's work, so worker threads take deliveries in small batches and
 * answer with a verdict each; the event loop only passes them on. With no workers the same code runs where it is called.
 */
import { extname } from 'node:path'
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'
import { createVerifier } from '../../keys/verify.ts'
import type { SubjectId } from '../../protocol/ids.ts'
import { NodeError } from '../errors.ts'
import { type Checked, type CheckRules, checkMessage, type Speaker } from './check-message.ts'

export interface CheckPool {
  check(bytes: Uint8Array, nowMs: number): Promise<Checked>
  /** Holds for every delivery after it. */
  updateSpeakers(change: SpeakerChange): void
  /** One to each of its threads, for another that has signatures to check and wants to know which were (settle/checkers.ts). */
  openPorts(): readonly MessagePort[]
  stop(): Promise<void>
}

export interface SpeakerChange {
  readonly added: readonly Speaker[]
  readonly removed: readonly SubjectId[]
}

export type CheckRequest =
  | { readonly deliveries: readonly Uint8Array[]; readonly nowMs: number }
  | { readonly change: SpeakerChange }
  | { readonly port: MessagePort }

/** Large enough to make a hand-over cheap, small enough that the workers share a burst. */
const BATCH = 64
/** Batches that a worker has at once: while it answers one the next lies ready. */
const AHEAD = 2

export function createCheckPool(rules: CheckRules, workers: number): CheckPool {
  return workers === 0 ? checkHere(rules) : checkInWorkers(rules, workers)
}

function checkHere(rules: CheckRules): CheckPool {
  const speakers = new Map<SubjectId, Speaker>()
  const verify = createVerifier()
  return {
    check: async (bytes, nowMs) => checkMessage(bytes, { rules, nowMs, speakers, verify }),
    updateSpeakers: change => applyChange(speakers, change),
    openPorts: () => [],
    stop: async () => undefined,
  }
}

export function applyChange(speakers: Map<SubjectId, Speaker>, { added, removed }: SpeakerChange): void {
  for (const id of removed) speakers.delete(id)
  for (const speaker of added) speakers.set(speaker.id, speaker)
}

interface Waiting {
  readonly bytes: Uint8Array
  readonly nowMs: number
  resolve(checked: Checked): void
  reject(error: unknown): void
}

interface Member {
  readonly worker: Worker
  /** Oldest first: a worker answers in order. */
  readonly batches: (readonly Waiting[])[]
}

function checkInWorkers(rules: CheckRules, count: number): CheckPool {
  const url = new URL(`./check-worker${extname(import.meta.url)}`, import.meta.url)
  const members: Member[] = Array.from({ length: count }, () => ({
    worker: new Worker(url, { workerData: rules }),
    batches: [],
  }))
  const queue: Waiting[] = []
  let due = false
  let failure: NodeError | undefined

  /** What comes in one turn of the event loop goes out together. */
  function dispatchSoon(): void {
    if (due) return
    due = true
    setImmediate(() => {
      due = false
      dispatch()
    })
  }

  function dispatch(): void {
    for (let depth = 0; depth < AHEAD; depth++) {
      for (const member of members) {
        if (queue.length === 0) return
        if (member.batches.length > depth) continue
        const batch = queue.splice(0, Math.min(BATCH, Math.ceil(queue.length / count)))
        member.batches.push(batch)
        send(member.worker, { deliveries: batch.map(({ bytes }) => bytes), nowMs: batch[0]!.nowMs })
      }
    }
  }

  function fail(error: Error): void {
    failure ??= new NodeError('internal', { why: error.message }, { cause: error })
    for (const { reject } of [...members.flatMap(({ batches }) => batches.flat()), ...queue.splice(0)])
      reject(failure)
  }

  for (const member of members) {
    member.worker.on('message', (verdicts: readonly Checked[]) => {
      const answered = member.batches.shift() ?? []
      dispatch()
      for (const [index, { resolve }] of answered.entries()) resolve(verdicts[index]!)
    })
    member.worker.on('error', error => fail(error instanceof Error ? error : new Error(String(error))))
  }
  return {
    check: (bytes, nowMs) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) return reject(failure)
        queue.push({ bytes, nowMs, resolve, reject })
        dispatchSoon()
      }),
    updateSpeakers(change) {
      for (const { worker } of members) send(worker, { change })
    },
    openPorts: () =>
      members.map(({ worker }) => {
        const { port1, port2: port } = new MessageChannel()
        worker.postMessage({ port } satisfies CheckRequest, [port])
        return port1
      }),
    async stop() {
      await Promise.all(members.map(({ worker }) => worker.terminate()))
    },
  }
}

function send(worker: Worker, request: CheckRequest): void {
  worker.postMessage(request)
}
