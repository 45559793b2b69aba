/** Builds the tree of one epoch's evidence on a thread of its own, and proves out of it what is or is not in it. */

import { parentPort, workerData } from 'node:worker_threads'
import { bytesToHex } from '@noble/hashes/utils.js'
import { stopWhenTold } from '../../links/stop-thread.ts'
import type { MessageId } from '../../protocol/ids.ts'
import { buildEvidenceTree } from '../../protocol/merkle/evidence-tree.ts'
import { answerTo, type Question } from '../threads/calls.ts'
import { proveOutOf } from './prove-out-of.ts'

/** Of each message its id, 32 bytes, and when it arrived, in the same order. */
export interface PackedEvidence {
  readonly ids: Uint8Array
  readonly arrivals: Float64Array
}

const ID_BYTES = 32

stopWhenTold()
const port = parentPort
if (port === null) throw new Error('evidence-worker runs in a worker thread')
const tree = buildEvidenceTree(unpack(workerData as PackedEvidence))
port.on('message', async (question: Question) => {
  port.postMessage(await answerTo(question, (_, [message]) => proveOutOf(tree, message as MessageId)))
})

function unpack({ ids, arrivals }: PackedEvidence) {
  const entries = Array.from(arrivals, (arrivedAtMs, at) => ({
    id: bytesToHex(ids.subarray(at * ID_BYTES, (at + 1) * ID_BYTES)) as MessageId,
    arrivedAtMs,
  }))
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1))
}
