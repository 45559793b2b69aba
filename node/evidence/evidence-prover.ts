/**
 * Proofs that a message is in an epoch's evidence, or is not. The tree of the epoch that was asked for last is kept, so that
 * whoever asks for many of its messages has it made once. A large one is made on a thread: two hundred thousand messages are hashed
 * for seconds, and receipts are signed on the event loop meanwhile.
 */
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { hexToBytes } from '@noble/hashes/utils.js'
import { leafOf, type RemainingRow } from '../../kernel/bundle/remainder.ts'
import { stopThread } from '../../links/stop-thread.ts'
import type { Hash, MessageId } from '../../protocol/ids.ts'
import { buildEvidenceTree } from '../../protocol/merkle/evidence-tree.ts'
import { type Answer, createCalls } from '../threads/calls.ts'
import type { PackedEvidence } from './evidence-worker.ts'
import { type EvidenceFound, proveOutOf } from './prove-out-of.ts'

export interface EvidenceProver {
  /** @param read what is left of the bundle's evidence, in whatever order. One question at a time: see doors/readings.ts. */
  prove(
    bundle: Hash,
    message: MessageId,
    read: () => Promise<readonly RemainingRow[]>,
  ): Promise<EvidenceFound>
}

export interface ProverOptions {
  /** Aborted when the node stops. */
  readonly stopping: AbortSignal
  /** Messages from which on a thread makes the tree. */
  readonly large?: number
}

/** Some five milliseconds of hashing. */
const LARGE = 2_000
/** Rows that are packed before others get their turn. */
const ROWS = 512
/** Real time for which a tree that nobody asks for is kept. */
const KEPT_MS = 60_000

/** A tree, here or on a thread. */
interface Tree {
  readonly bundle: Hash
  find(message: MessageId): Promise<EvidenceFound>
  end(): Promise<void>
}

export function createEvidenceProver({ stopping, large = LARGE }: ProverOptions): EvidenceProver {
  let tree: Tree | undefined
  let idle: NodeJS.Timeout | undefined

  function drop(): Promise<void> {
    const ended = tree?.end()
    tree = undefined
    clearTimeout(idle)
    return ended ?? Promise.resolve()
  }
  stopping.addEventListener('abort', () => void drop(), { once: true })

  async function open(bundle: Hash, rows: readonly RemainingRow[]): Promise<Tree> {
    await drop()
    return rows.length < large ? treeHere(bundle, rows) : treeOnThread(bundle, await pack(rows))
  }

  return {
    async prove(bundle, message, read) {
      if (tree?.bundle !== bundle) tree = await open(bundle, await read())
      const asked = tree
      clearTimeout(idle)
      idle = setTimeout(() => void drop(), KEPT_MS).unref()
      if (stopping.aborted) await drop()
      try {
        return await asked.find(message)
      } catch (error) {
        // A thread that has ended is started again by whoever asks next.
        if (tree === asked) await drop()
        throw error
      }
    },
  }
}

function treeHere(bundle: Hash, rows: readonly RemainingRow[]): Tree {
  const tree = buildEvidenceTree(rows.map(leafOf).sort((a, b) => (a.id < b.id ? -1 : 1)))
  return { bundle, find: async message => proveOutOf(tree, message), end: async () => undefined }
}

async function pack(rows: readonly RemainingRow[]): Promise<PackedEvidence> {
  const [ids, arrivals] = [new Uint8Array(32 * rows.length), new Float64Array(rows.length)]
  for (const [at, row] of rows.entries()) {
    const { id, arrivedAtMs } = leafOf(row)
    ids.set(hexToBytes(id), 32 * at)
    arrivals[at] = arrivedAtMs
    if ((at + 1) % ROWS === 0) await new Promise<void>(setImmediate)
  }
  return { ids, arrivals }
}

function treeOnThread(bundle: Hash, workerData: PackedEvidence): Tree {
  const url = new URL(`./evidence-worker${extname(import.meta.url)}`, import.meta.url)
  const transferList = [workerData.ids.buffer, workerData.arrivals.buffer] as ArrayBuffer[]
  const worker = new Worker(url, { workerData, transferList })
  worker.unref()
  const calls = createCalls(question => worker.postMessage(question))
  worker.on('message', (answer: Answer) => calls.answered(answer))
  worker.on('error', error => calls.fail(error instanceof Error ? error : new Error(String(error))))
  worker.on('exit', code => calls.fail(new Error(`the thread that proves evidence has ended with ${code}`)))
  return {
    bundle,
    // It answers with what `proveOutOf` returns; the structured clone keeps its type.
    find: message => calls.ask('prove', [message]) as Promise<EvidenceFound>,
    end: () => stopThread(worker),
  }
}
