/**
 * The embedded store: SQLite in a worker thread, so that a sync to disk never holds up the event loop. Requests are
 * served in order, which is what closes an epoch cleanly between two appends.
 */
import { stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { MessageChannel, Worker } from 'node:worker_threads'
import { NodeError } from '../errors.ts'
import { packArrivals, unpackAppended } from './packed-appends.ts'
import type { SqliteCore, SqliteMethod, SqliteOptions } from './sqlite-core.ts'
import type { EvidenceStore, NodeStore } from './store.ts'
import { OPENED, type WorkerGuest, type WorkerReply, type WorkerRequest } from './worker-protocol.ts'

/** Nothing of what another thread asks passes through this one. */
export interface SqliteStore extends NodeStore {
  /** Lets the file grow to `bytes`; a store that was full goes on. */
  setMaxBytes(bytes: number): Promise<void>
}

/** Rows written before other requests get their turn. */
const PIECE = 2_000

/** @throws {NodeError} store_corrupt, store_foreign, store_locked, store_newer, store_full */
export async function openSqliteStore(options: SqliteOptions): Promise<SqliteStore> {
  const { call, closed, worker } = await startWorker(options)
  return {
    ...storeThrough(call),
    setMaxBytes: bytes => call('setMaxBytes', bytes),
    identify: () => identifyFile(options.path),
    openPort() {
      const { port1, port2: port } = new MessageChannel()
      worker.postMessage({ port } satisfies WorkerGuest, [port])
      return port1
    },
    async close() {
      await call('close')
      await closed
    },
  }
}

/** Its number on the disk, and when it was made there. */
export async function identifyFile(path: string): Promise<string> {
  const { ino, birthtimeNs } = await stat(path, { bigint: true })
  return `${ino} ${birthtimeNs}`
}

/** The store's methods, each as a call that is answered later. */
export function storeThrough(call: Call): Omit<EvidenceStore, 'close'> {
  return {
    append: async (arrivals, arrivedAtMs) =>
      unpackAppended(await call('appendPacked', packArrivals(arrivals), arrivedAtMs)),
    getMessage: id => call('getMessage', id),
    listEvidence: (epoch, afterOrdinal, limit) => call('listEvidence', epoch, afterOrdinal, limit),
    listBatches: (epoch, after) => call('listBatches', epoch, after),
    setAside: damaged => call('setAside', damaged),
    keptFrom: () => call('keptFrom'),
    dropBelow: epoch => call('dropBelow', epoch),
    getDropped: id => call('getDropped', id),
    recordDenials: denials => call('recordDenials', denials),
    getDenial: key => call('getDenial', key),
    closeEpoch: epoch => call('closeEpoch', epoch),
    saveEpoch: record => call('saveEpoch', record),
    getEpoch: epoch => call('getEpoch', epoch),
    listEpochs: (before, limit) => call('listEpochs', before, limit),
    listUnfinished: limit => call('listUnfinished', limit),
    saveSegment: (epoch, segment) => call('saveSegment', epoch, segment),
    listSegments: epoch => call('listSegments', epoch),
    async saveResults(epoch, { verdicts, lines, earnings }) {
      await call('clearResults', epoch)
      await call('clearEarnings', epoch)
      for (const piece of piecesOf(verdicts)) await call('addVerdicts', epoch, piece)
      for (const piece of piecesOf(lines)) await call('addLines', epoch, piece)
      for (const piece of piecesOf(earnings)) await call('addEarnings', epoch, piece)
    },
    getVerdict: id => call('getVerdict', id),
    listVerdicts: (epoch, subject) => call('listVerdicts', epoch, subject),
    listLines: (epoch, subject) => call('listLines', epoch, subject),
    listLinesOfKind: (epoch, kind, limit) => call('listLinesOfKind', epoch, kind, limit),
    listEarnings: (account, range) => call('listEarnings', account, range),
    sumEarnings: (account, range, by) => call('sumEarnings', account, range, by),
    listRewards: (epoch, limit) => call('listRewards', epoch, limit),
    listDeviceEarnings: (device, range) => call('listDeviceEarnings', device, range),
    saveFault: record => call('saveFault', record),
    listFaults: limit => call('listFaults', limit),
    saveErasure: record => call('saveErasure', record),
    listErasures: (after, limit) => call('listErasures', after, limit),
    listErasuresOf: device => call('listErasuresOf', device),
    eraseSubject: (epoch, subject) => call('eraseSubject', epoch, subject),
    listRemainders: part => call('listRemainders', part),
    addRemainder: (part, remainder) => call('addRemainder', part, remainder),
    dropRemainder: (part, remainder) => call('dropRemainder', part, remainder),
  }
}

export type Call = <M extends SqliteMethod>(
  method: M,
  ...args: Parameters<SqliteCore[M]>
) => Promise<ReturnType<SqliteCore[M]>>

interface Waiting {
  resolve(result: unknown): void
  reject(error: Error): void
}

async function startWorker(
  options: SqliteOptions,
): Promise<{ call: Call; closed: Promise<void>; worker: Worker }> {
  const url = new URL(`./sqlite-worker${extname(import.meta.url)}`, import.meta.url)
  const worker = new Worker(url, { workerData: options })
  const waiting = new Map<number, Waiting>()
  let next = 0
  let failure: Error | undefined
  const fail = (error: Error) => {
    failure ??= error
    for (const { reject } of waiting.values()) reject(failure)
    waiting.clear()
  }
  worker.on('message', (reply: WorkerReply) => settle(reply, waiting))
  worker.on('error', error => fail(new NodeError('store_failed', { why: error.message }, { cause: error })))
  const closed = new Promise<void>(resolve => worker.once('exit', () => resolve()))
  void closed.then(() => fail(new NodeError('store_failed', { why: 'the store is closed' })))

  await new Promise<unknown>((resolve, reject) => waiting.set(OPENED, { resolve, reject }))
  const call: Call = (method, ...args) =>
    new Promise((resolve, reject) => {
      if (failure !== undefined) return reject(failure)
      const request: WorkerRequest = { call: next++, method, args }
      // The worker answers with what SqliteCore[method] returns; the structured clone keeps its type.
      waiting.set(request.call, { resolve: result => resolve(result as never), reject })
      worker.postMessage(request)
    })
  return { call, closed, worker }
}

function settle(reply: WorkerReply, waiting: Map<number, Waiting>): void {
  const waiter = waiting.get(reply.call)
  waiting.delete(reply.call)
  if (waiter === undefined) return
  if ('error' in reply) waiter.reject(new NodeError(reply.error.code, reply.error.facts))
  else waiter.resolve(reply.result)
}

function* piecesOf<T>(items: Iterable<T>): Generator<readonly T[]> {
  let piece: T[] = []
  for (const item of items) {
    piece.push(item)
    if (piece.length < PIECE) continue
    yield piece
    piece = []
  }
  if (piece.length > 0) yield piece
}
