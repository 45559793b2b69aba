/** The worker's side of check-pool.ts: a batch of deliveries in, a verdict for each out, in order. */
import { parentPort, workerData } from 'node:worker_threads'
import { createVerifier } from '../../keys/verify.ts'
import type { SubjectId } from '../../protocol/ids.ts'
import { type CheckRules, checkMessage, type Speaker } from './check-message.ts'
import { applyChange, type CheckRequest } from './check-pool.ts'

function serve(rules: CheckRules): void {
  const speakers = new Map<SubjectId, Speaker>()
  const verify = createVerifier()
  parentPort?.on('message', (request: CheckRequest) => {
    if ('change' in request) return applyChange(speakers, request.change)
    const { deliveries, nowMs } = request
    const context = { rules, nowMs, speakers, verify }
    parentPort?.postMessage(deliveries.map(bytes => checkMessage(bytes, context)))
  })
}

serve(workerData as CheckRules)
