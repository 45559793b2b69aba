/**
 * Piece commitments off the main thread. Whoever in this process hashes pieces shares its threads: one, and more only while those
 * there are busy and cores are left. Bytes go over in buffers that come back and are used again, and no more than a few megabytes
 * of a piece wait there: what was hashed leaves nothing for a collector that a quiet thread may not run for hours.
 */
import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { stopThread } from '../../../links/stop-thread.ts'
import type { Piece } from '../../../protocol/piece/piece-tree.ts'
import type { PieceReply, PieceRequest } from './piece-worker.ts'

export interface PieceThread {
  /** Resolves when there is room for more. Not before the one before has. */
  update(bytes: Uint8Array): Promise<void>
  /** Then the next piece may begin, also where this one failed. */
  finish(): Promise<Piece>
  stop(): Promise<void>
}

const MOST_WAITING = 4 * 1024 * 1024
/** Fewer, larger messages: each costs more than its hashing where it is small. */
const BATCH = 1024 * 1024
/** Buffers kept for the next piece. */
const MOST_SPARE = 6

interface Helper {
  readonly worker: Worker
  /** Under way, by their numbers. */
  readonly pieces: Map<number, UnderWay>
}

/** A piece of which not all has come, or not all is hashed. */
interface UnderWay {
  readonly id: number
  readonly helper: Helper
  waiting: number
  wake: () => void
  made?: Piece
  failure?: Error
}

const helpers = new Set<Helper>()
const spare: Uint8Array<ArrayBuffer>[] = []
let [users, begun] = [0, 0]

/** One piece at a time; of several that are started at once each has its own. */
export function startPieceThread(): PieceThread {
  users++
  let piece: UnderWay | undefined
  let batch: Uint8Array<ArrayBuffer> | undefined
  let [filled, stopped] = [0, false]

  const flush = (to: UnderWay): void => {
    if (batch === undefined) return
    send(to, batch, filled)
    batch = undefined
    filled = 0
  }
  return {
    async update(bytes) {
      piece ??= begin()
      for (let at = 0; at < bytes.length; ) {
        batch ??= spare.pop() ?? new Uint8Array(BATCH)
        const part = bytes.subarray(at, at + BATCH - filled)
        batch.set(part, filled)
        filled += part.length
        at += part.length
        if (filled < BATCH) continue
        flush(piece)
        await until(piece, ({ waiting }) => waiting <= MOST_WAITING)
      }
    },
    async finish() {
      const ending = piece ?? begin()
      piece = undefined
      flush(ending)
      if (ending.failure === undefined) tell(ending.helper, { piece: ending.id, bytes: null, length: 0 })
      await until(ending, ({ made }) => made !== undefined)
      return ending.made!
    },
    async stop() {
      if (stopped) return
      stopped = true
      if (piece !== undefined) {
        tell(piece.helper, { piece: piece.id, bytes: undefined, length: 0 })
        leave(piece)
      }
      if (--users === 0) await Promise.all([...helpers].map(helper => end(helper)))
    },
  }
}

function begin(): UnderWay {
  const helper = freeHelper()
  const piece: UnderWay = { id: ++begun, helper, waiting: 0, wake: () => undefined }
  helper.pieces.set(piece.id, piece)
  // Referenced while a piece is under way, so that nothing ends before it does.
  helper.worker.ref()
  return piece
}

/** The one with least to do; another where all have something to do and a core may have nothing. */
function freeHelper(): Helper {
  const loads = [...helpers].map(helper => ({ helper, load: loadOf(helper) }))
  const least = loads.sort((a, b) => a.load - b.load)[0]
  if (least !== undefined && (least.load === 0 || helpers.size >= availableParallelism())) return least.helper
  return startHelper()
}

/** Bytes that wait there. */
function loadOf({ pieces }: Helper): number {
  return [...pieces.values()].reduce((sum, { waiting }) => sum + waiting, 0)
}

function startHelper(): Helper {
  const worker = new Worker(new URL(`./piece-worker${extname(import.meta.url)}`, import.meta.url))
  const helper: Helper = { worker, pieces: new Map() }
  helpers.add(helper)
  worker.unref()
  worker.on('message', (said: PieceReply) => {
    const piece = helper.pieces.get(said.piece)
    if ('emptied' in said && spare.length < MOST_SPARE) spare.push(said.emptied)
    if (piece === undefined) return
    if ('emptied' in said) piece.waiting -= said.taken
    else piece.made = said.made
    if (piece.made !== undefined) leave(piece)
    piece.wake()
  })
  const ended = (error: unknown) => {
    helpers.delete(helper)
    for (const piece of helper.pieces.values()) {
      piece.failure ??= error instanceof Error ? error : new Error(String(error))
      leave(piece)
      piece.wake()
    }
  }
  worker.on('error', ended)
  worker.on('exit', code => ended(new Error(`the thread that hashes pieces has ended with ${code}`)))
  return helper
}

function leave({ id, helper }: UnderWay): void {
  helper.pieces.delete(id)
  if (helper.pieces.size === 0) helper.worker.unref()
}

async function end(helper: Helper): Promise<void> {
  helpers.delete(helper)
  await stopThread(helper.worker)
}

function send(piece: UnderWay, bytes: Uint8Array<ArrayBuffer>, length: number): void {
  piece.waiting += length
  piece.helper.worker.postMessage({ piece: piece.id, bytes, length } satisfies PieceRequest, [bytes.buffer])
}

function tell({ worker }: Helper, request: PieceRequest): void {
  worker.postMessage(request)
}

/** @throws what ended its thread */
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
