/**
 * Piece commitments off the main thread. Whoever in this process hashes pieces shares its threads: one, and more only while those
 * there are busy and cores are left. What a piece's sections come to does not depend on each other, so those of one piece are hashed
 * beside each other. Bytes go over in buffers that come back and are used again, and no more than a few megabytes of a piece wait there:
 * what was hashed leaves nothing for a collector that a quiet thread may not run for hours.
 */
import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { stopThread } from '../../../links/stop-thread.ts'
import { heightOf } from '../../../protocol/piece/piece-size.ts'
import {
  join,
  type Piece,
  pieceOver,
  SECTION_DATA,
  SECTION_HEIGHT,
} from '../../../protocol/piece/piece-tree.ts'
import { ENGINE } from './native-hash.ts'
import type { SectionsReply, SectionsRequest } from './piece-worker.ts'

export interface PieceThread {
  /** Resolves when there is room for more. Not before the one before has. */
  update(bytes: Uint8Array): Promise<void>
  /** Then the next piece may begin, also where this one failed. */
  finish(): Promise<Piece>
  stop(): Promise<void>
}

const MOST_WAITING = 4 * 1024 * 1024
/** Fewer, larger messages: each costs more than its hashing where it is small. */
const BATCH = 2 * SECTION_DATA
/** Buffers kept for the next piece. */
const MOST_SPARE = 6

interface Helper {
  readonly worker: Worker
  /** What it was handed and has not answered, by number. */
  readonly jobs: Map<number, Job>
}

/** Some sections of a piece. */
interface Job {
  readonly piece: UnderWay
  /** Which of the piece's batches they are. */
  readonly batch: number
  readonly length: number
}

/** A piece of which not all has come, or not all is hashed. */
interface UnderWay {
  rawSize: number
  waiting: number
  /** Of each batch the nodes of its sections, once they are there. */
  readonly nodes: (Uint8Array | undefined)[]
  wake: () => void
  failure?: Error
}

const helpers = new Set<Helper>()
const spare: Uint8Array<ArrayBuffer>[] = []
let [users, begun] = [0, 0]

/** One piece at a time; several may be started at once. */
export function startPieceThread(): PieceThread {
  users++
  let piece = begin()
  let batch: Uint8Array<ArrayBuffer> | undefined
  let [filled, stopped] = [0, false]

  const flush = (height: number): void => {
    hand(piece, { bytes: batch ?? spare.pop() ?? new Uint8Array(BATCH), length: filled, height })
    batch = undefined
    filled = 0
  }
  return {
    async update(bytes) {
      for (let at = 0; at < bytes.length; ) {
        batch ??= spare.pop() ?? new Uint8Array(BATCH)
        const part = bytes.subarray(at, at + BATCH - filled)
        batch.set(part, filled)
        filled += part.length
        at += part.length
        if (filled < BATCH) continue
        flush(SECTION_HEIGHT)
        await until(piece, ({ waiting }) => waiting <= MOST_WAITING)
      }
    },
    async finish() {
      const ending = piece
      const height = Math.min(SECTION_HEIGHT, heightOf(ending.rawSize + filled))
      if (ending.failure === undefined && (filled > 0 || ending.rawSize === 0)) flush(height)
      filled = 0
      piece = begin()
      await until(ending, ({ nodes }) => !nodes.includes(undefined))
      return pieceOf(ending)
    },
    async stop() {
      if (stopped) return
      stopped = true
      if (--users === 0) await Promise.all([...helpers].map(helper => end(helper)))
    },
  }
}

function begin(): UnderWay {
  return { rawSize: 0, waiting: 0, nodes: [], wake: () => undefined }
}

function pieceOf({ nodes, rawSize }: UnderWay): Piece {
  const sections = join(nodes as readonly Uint8Array[])
  const height = heightOf(rawSize)
  if (height >= SECTION_HEIGHT) return pieceOver(ENGINE.hashPairs, sections, rawSize)
  return { root: sections, rawSize, height, sections: new Uint8Array(0) }
}

function hand(piece: UnderWay, { bytes, length, height }: Omit<SectionsRequest, 'job'>): void {
  piece.rawSize += length
  piece.waiting += length
  const batch = piece.nodes.push(undefined) - 1
  const helper = freeHelper()
  const job = ++begun
  helper.jobs.set(job, { piece, batch, length })
  // Referenced while it has something to do, so that nothing ends before it is done.
  helper.worker.ref()
  helper.worker.postMessage({ job, bytes, length, height } satisfies SectionsRequest, [bytes.buffer])
}

/** The one with least to do; another where all have something to do and a core may have nothing. */
function freeHelper(): Helper {
  const loads = [...helpers].map(helper => ({ helper, load: loadOf(helper) }))
  const least = loads.sort((a, b) => a.load - b.load)[0]
  if (least !== undefined && (least.load === 0 || helpers.size >= availableParallelism())) return least.helper
  return startHelper()
}

/** Bytes that wait there; what is empty is something to do as well. */
function loadOf({ jobs }: Helper): number {
  return [...jobs.values()].reduce((sum, { length }) => sum + length + 1, 0)
}

function startHelper(): Helper {
  const worker = new Worker(new URL(`./piece-worker${extname(import.meta.url)}`, import.meta.url))
  const helper: Helper = { worker, jobs: new Map() }
  helpers.add(helper)
  worker.unref()
  worker.on('message', ({ job: number, nodes, emptied }: SectionsReply) => {
    if (spare.length < MOST_SPARE) spare.push(emptied)
    const job = helper.jobs.get(number)
    if (job === undefined) return
    helper.jobs.delete(number)
    if (helper.jobs.size === 0) worker.unref()
    const { piece, batch, length } = job
    piece.waiting -= length
    piece.nodes[batch] = nodes
    piece.wake()
  })
  const ended = (error: unknown) => {
    helpers.delete(helper)
    for (const { piece } of helper.jobs.values()) {
      piece.failure ??= error instanceof Error ? error : new Error(String(error))
      piece.wake()
    }
    helper.jobs.clear()
  }
  worker.on('error', ended)
  worker.on('exit', code => ended(new Error(`the thread that hashes pieces has ended with ${code}`)))
  return helper
}

async function end(helper: Helper): Promise<void> {
  helpers.delete(helper)
  await stopThread(helper.worker)
}

/** @throws what ended a thread that had some of it */
async function until(piece: UnderWay, holds: (piece: UnderWay) => boolean): Promise<void> {
  while (piece.failure === undefined && !holds(piece))
    await new Promise<void>(resolve => {
      piece.wake = resolve
    })
  if (piece.failure !== undefined) throw piece.failure
}

/** Lent, one piece at a time, so that a file that comes slowly holds up none of the others. */
export interface PiecePool {
  use<T>(work: (thread: PieceThread) => Promise<T>): Promise<T>
  stop(): Promise<void>
}

export function createPiecePool(most = 16): PiecePool {
  const all: PieceThread[] = []
  const idle: PieceThread[] = []
  const waiting: ((thread: PieceThread) => void)[] = []
  const take = (): PieceThread | Promise<PieceThread> => {
    const free = idle.pop()
    if (free !== undefined) return free
    if (all.length === most) return new Promise(resolve => waiting.push(resolve))
    const made = startPieceThread()
    all.push(made)
    return made
  }
  return {
    async use(work) {
      const thread = await take()
      try {
        return await work(thread)
      } finally {
        const next = waiting.shift()
        if (next === undefined) idle.push(thread)
        else next(thread)
      }
    },
    stop: async () => void (await Promise.all(all.map(thread => thread.stop()))),
  }
}
