/**
 * The worker's side of check-pool.ts: a batch of deliveries in, a verdict for each out, in order. Other threads come in by
 * ports of their own: they are told what has passed, and have signatures checked.
 */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { useNativeSha256 } from '../../keys/native-sha256.ts'
import { createVerifier } from '../../keys/verify.ts'
import { stopWhenTold } from '../../links/stop-thread.ts'
import type { SubjectId } from '../../protocol/ids.ts'
import {
  encodePassed,
  type PassedNews,
  type SignatureAnswer,
  type SignatureBatch,
  type SignedBytes,
} from '../settle/checkers.ts'
import { unpack } from '../threads/packed.ts'
import { type Checked, type CheckRules, checkMessage, type Speaker } from './check-message.ts'
import type { CheckRequest, Guest } from './check-pool.ts'
import { packVerdicts } from './packed-verdicts.ts'
import { applyChange } from './speakers.ts'

function serve(first: CheckRules): void {
  useNativeSha256()
  let rules = first
  const speakers = new Map<SubjectId, Speaker>()
  const verify = createVerifier()
  /** Who is told of what has passed. */
  const told = new Set<MessagePort>()
  stopWhenTold()
  parentPort?.on('message', (request: CheckRequest) => {
    if ('change' in request) return applyChange(speakers, request.change)
    if ('port' in request) return welcome(request)
    if ('rules' in request) {
      rules = request.rules
      return
    }
    const { nowMs } = request
    const deliveries = unpack(request.deliveries)
    const context = { rules, nowMs, speakers, verify }
    const verdicts = deliveries.map(bytes => checkMessage(bytes, context))
    parentPort?.postMessage(packVerdicts(verdicts))
    if (told.size > 0) tell(verdicts, deliveries)
  })

  function welcome({ port: guest, hears }: Guest): void {
    if (hears) told.add(guest)
    guest.on('message', ({ batch, signed }: SignatureBatch) => {
      const valid = Uint8Array.from(signed, one => (isGood(one) ? 1 : 0))
      guest.postMessage({ batch, valid } satisfies SignatureAnswer)
    })
    guest.on('close', () => told.delete(guest))
  }

  function isGood({ subject, bytes, signature }: SignedBytes): boolean {
    const speaker = speakers.get(subject)
    return speaker !== undefined && verify(speaker.key, bytes, signature)
  }

  function tell(verdicts: readonly Checked[], deliveries: readonly Uint8Array[]): void {
    const passed = encodePassed(verdicts.flatMap((verdict, at) => passedOf(verdict, deliveries[at]!)))
    for (const guest of told) guest.postMessage({ passed } satisfies PassedNews)
  }
}

const SIGNATURE_BYTES = 64

/** What was read is canonical, so its last 64 bytes are the signature. */
function passedOf({ id, subject, denial }: Checked, bytes: Uint8Array) {
  if (id === undefined || subject === undefined || denial !== undefined) return []
  return [{ id, subject, signature: bytes.subarray(-SIGNATURE_BYTES) }]
}

serve(workerData as CheckRules)
