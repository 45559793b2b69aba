/**
 * Parts of an epoch examined in threads beside each other, while this one puts together what they come to. The result is that of one thread:
 * outcomes are taken in the order of their parts.
 *
 * A thread that dies is started again and handed its part once more; a part that ends each thread that looks at it, or that cannot be
 * read, has a code. What is asked of the threads at once is bounded, so a part's bytes are in memory only while somebody looks at them.
 */
import { extname } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { PART_BYTES, type PartEntry } from '../../../kernel/bundle/parts.ts'
import type { SettledEpoch } from '../../../kernel/epoch.ts'
import type { PartOutcome, PartTask } from '../../../kernel/parts/part-outcome.ts'
import { type SharedBasis, shareBasis } from '../../../kernel/parts/share-basis.ts'
import { fetchParts, type PartsInput, settleOutcomes } from '../../../kernel/settle-parts.ts'
import { stopThread } from '../../../links/stop-thread.ts'
import { NodeError } from '../../errors.ts'
import type { SharedMemory } from '../../intake/verified-memory.ts'
import { readError, type WireError } from '../../threads/calls.ts'
import type { NetworkSource } from '../load-network.ts'
import { openSummaries, type PackedSummaries } from './pack-summaries.ts'

/** The bytes of a part as the bundle has them: several where one key fills more than one. They are handed over. */
export interface PartBytes {
  readonly entries: readonly PartEntry[]
  readonly bytes: readonly Uint8Array<ArrayBuffer>[]
}

export interface PartPoolOptions {
  readonly threads: number
  readonly source: NetworkSource
  /** Signatures that are known to be good. */
  readonly known: SharedMemory
  /** Asked again where a thread died with them. */
  readonly bytesOf: (part: number) => Promise<PartBytes>
  /** What a part may have before it is cut; as bundles are unless said. */
  readonly limit?: number
  /** How a thread is started, for tests that end some. */
  readonly start?: (data: PartData) => Worker
}

export interface PartData extends NetworkSource {
  readonly basis: SharedBasis
  readonly known: SharedMemory
}

export interface PartOrder extends PartBytes {
  readonly limit: number
  readonly task: PartTask
}

export type PartAnswer =
  | { readonly outcome: PartOutcome<PackedSummaries> }
  /** Why its bytes are no part's. */
  | { readonly unreadable: string }
  | { readonly error: WireError }

/** Parts that wait to be taken, for each thread: one that it is at, and one that is done. */
const AHEAD = 2
/** How many threads may end with a part in hand. */
const MOST_TRIES = 3
/** MiB of objects that do not live long: what is made of a batch of messages is gone before it is old. */
const YOUNG_MIB = 16
/**
 * What is alive of an epoch stays so until it is settled: a heap that grows by two fifths before it is collected, instead of by as much again
 * and more, takes less memory for no more CPU (docs/scale.md). Read each time that a heap was collected.
 */
const GROWING = '--heap-growing-percent=40'

/** @throws {NodeError} part_unreadable, part_failed */
export async function settleInThreads(input: PartsInput, options: PartPoolOptions): Promise<SettledEpoch> {
  setFlagsFromString(GROWING)
  const { reader, basis } = settleOutcomes(input)
  const data: PartData = { ...options.source, basis: shareBasis(basis), known: options.known }
  const pool = new Pool(data, options)
  const asked = new Map<string, Promise<PartOutcome>>()
  const ask = (task: PartTask) => {
    const key = `${task.pass === 'again'} ${task.part}`
    const outcome = asked.get(key) ?? pool.examine(task)
    // Whoever takes it hears of what went wrong; one that nobody takes any more is nobody's.
    outcome.catch(() => undefined)
    asked.set(key, outcome)
    return outcome
  }
  const last = input.parts - 1
  try {
    return await fetchParts(reader, async (task: PartTask) => {
      const until = Math.min(last, task.part + AHEAD * options.threads - 1)
      for (let part = task.part; part <= until; part++) void ask({ ...task, part })
      const outcome = await ask(task)
      asked.delete(`${task.pass === 'again'} ${task.part}`)
      return outcome
    })
  } finally {
    await pool.stop()
  }
}

interface Waiting {
  readonly task: PartTask
  tries: number
  resolve(outcome: PartOutcome): void
  reject(error: unknown): void
}

interface Member {
  worker: Worker | undefined
  current: Waiting | undefined
}

class Pool {
  private readonly data: PartData
  private readonly options: PartPoolOptions
  private readonly queue: Waiting[] = []
  private readonly members: readonly Member[]
  private stopped = false

  constructor(data: PartData, options: PartPoolOptions) {
    this.data = data
    this.options = options
    this.members = Array.from({ length: options.threads }, () => ({ worker: undefined, current: undefined }))
  }

  examine(task: PartTask): Promise<PartOutcome> {
    return new Promise((resolve, reject) => {
      this.queue.push({ task, tries: 0, resolve, reject })
      this.dispatch()
    })
  }

  async stop(): Promise<void> {
    this.stopped = true
    this.queue.length = 0
    const workers = this.members.flatMap(({ worker }) => (worker === undefined ? [] : [worker]))
    await Promise.all(workers.map(worker => stopThread(worker)))
  }

  private dispatch(): void {
    for (const member of this.members) {
      if (member.current !== undefined) continue
      const next = this.queue.shift()
      if (next === undefined) return
      member.current = next
      void this.hand(member, next)
    }
  }

  private async hand(member: Member, waiting: Waiting): Promise<void> {
    const { bytesOf, limit = PART_BYTES } = this.options
    try {
      const { entries, bytes } = await bytesOf(waiting.task.part)
      if (this.stopped) return
      const order: PartOrder = { entries, bytes, limit, task: waiting.task }
      this.workerOf(member).postMessage(order, whole(bytes))
    } catch (error) {
      this.fail(member, waiting, error)
    }
  }

  private done(member: Member, waiting: Waiting, tell: () => void): void {
    if (member.current !== waiting) return
    member.current = undefined
    tell()
    this.dispatch()
  }

  /** What was asked for later is not needed any more: parts are taken in their order. */
  private fail(member: Member, waiting: Waiting, error: unknown): void {
    this.queue.length = 0
    this.done(member, waiting, () => waiting.reject(error))
  }

  private workerOf(member: Member): Worker {
    if (member.worker !== undefined) return member.worker
    const { start = startWorker } = this.options
    const worker = start(this.data)
    member.worker = worker
    worker.on('message', (answer: PartAnswer) => {
      const waiting = member.current
      if (waiting === undefined) return
      if ('outcome' in answer) this.done(member, waiting, () => waiting.resolve(opened(answer.outcome)))
      else this.fail(member, waiting, errorOf(answer, waiting.task))
    })
    worker.on('error', error => this.ended(member, worker, messageOf(error)))
    worker.on('exit', code => this.ended(member, worker, `its thread has ended with ${code}`))
    return worker
  }

  private ended(member: Member, worker: Worker, why: string): void {
    if (member.worker !== worker) return
    member.worker = undefined
    const waiting = member.current
    if (waiting === undefined || this.stopped) return
    waiting.tries++
    const { tries } = waiting
    if (tries < MOST_TRIES) void this.hand(member, waiting)
    else this.fail(member, waiting, new NodeError('part_failed', { part: waiting.task.part, tries, why }))
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

export function startWorker(workerData: PartData): Worker {
  return new Worker(new URL(`./part-worker${extname(import.meta.url)}`, import.meta.url), {
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MIB },
  })
}

function opened(outcome: PartOutcome<PackedSummaries>): PartOutcome {
  return { ...outcome, summaries: outcome.summaries.map(openSummaries) }
}

/** What is a part of a larger buffer, as a small file's bytes are, is copied instead. */
function whole(bytes: PartBytes['bytes']): ArrayBuffer[] {
  return bytes.flatMap(({ buffer, byteLength }) => (buffer.byteLength === byteLength ? [buffer] : []))
}

function errorOf(answer: Exclude<PartAnswer, { outcome: unknown }>, { part }: PartTask): Error {
  if ('unreadable' in answer) return new NodeError('part_unreadable', { part, why: answer.unreadable })
  return readError(answer.error)
}
