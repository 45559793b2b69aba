/** The worker's side of part-pool.ts: it examines the parts that it is handed, one after the other. */
import { parentPort, workerData } from 'node:worker_threads'
import { readWith } from '../../../kernel/bundle/read-parts.ts'
import { streamEvidence } from '../../../kernel/bundle/stream-evidence.ts'
import type { Evidence } from '../../../kernel/evidence.ts'
import { createPartExaminer, type ExaminePart } from '../../../kernel/parts/examine-part.ts'
import { buffersOfOutcome } from '../../../kernel/parts/part-outcome.ts'
import { openBasis } from '../../../kernel/parts/share-basis.ts'
import { useFastCrypto } from '../../../keys/fast-crypto.ts'
import { createVerifier } from '../../../keys/verify.ts'
import { stopWhenTold } from '../../../links/stop-thread.ts'
import { openVerifiedMemory } from '../../intake/verified-memory.ts'
import { wireError } from '../../threads/calls.ts'
import { loadNetwork } from '../load-network.ts'
import { packSummaries } from './pack-summaries.ts'
import type { PartAnswer, PartData, PartOrder } from './part-pool.ts'

stopWhenTold()
const port = parentPort
if (port === null) throw new Error('part-worker runs in a worker thread')
const opened = open(workerData as PartData)
// What kept it from opening is told with the first part.
opened.catch(() => undefined)
port.on('message', (order: PartOrder | string) => {
  if (typeof order !== 'string') void answer(order)
})

async function open({ basis, known, ...which }: PartData): Promise<ExaminePart> {
  await useFastCrypto()
  const verify = openVerifiedMemory(known, createVerifier())
  return createPartExaminer(await loadNetwork(which), openBasis(basis), verify)
}

async function answer({ entries, bytes, limit, task }: PartOrder): Promise<void> {
  try {
    const examine = await opened
    const examined = examine({ grouped: readable(entries, bytes, limit) }, task)
    const summaries = examined.summaries.map(packSummaries)
    const outcome = { ...examined, summaries }
    const buffers = summaries.flatMap(its => [its.ids.buffer, its.ends.buffer, its.bytes.buffer])
    port!.postMessage({ outcome } satisfies PartAnswer, [...buffersOfOutcome(outcome), ...buffers])
  } catch (error) {
    const said = error instanceof Unreadable ? { unreadable: error.message } : { error: wireError(error) }
    port!.postMessage(said satisfies PartAnswer)
  }
}

/** The bytes are no part's: whatever else goes wrong is said as it is. */
class Unreadable extends Error {}

function* readable(...[entries, bytes, limit]: Parameters<typeof rowsOf>): Generator<Evidence> {
  const rows = rowsOf(entries, bytes, limit)
  for (;;) {
    let row: IteratorResult<Evidence>
    try {
      row = rows.next()
    } catch (error) {
      throw new Unreadable(error instanceof Error ? error.message : String(error))
    }
    if (row.done === true) return
    yield row.value
  }
}

function* rowsOf(
  entries: PartOrder['entries'],
  bytes: PartOrder['bytes'],
  limit: number,
): Generator<Evidence> {
  let next = 0
  yield* readWith(streamEvidence(entries, limit), () => bytes[next++]!).grouped
}
