/** An epoch's evidence out of the log, in pieces, so that intake goes on meanwhile. */
import type { Evidence } from '../../kernel/epoch.ts'
import { openMessage } from '../../protocol/message.ts'
import { NodeError } from '../errors.ts'
import type { EvidenceLog } from '../store/store.ts'

const PAGE = 1_000

/** @throws {NodeError} store_corrupt when the log holds something else than what it took in. */
export async function collectEvidence(log: EvidenceLog, epoch: number): Promise<readonly Evidence[]> {
  const evidence: Evidence[] = []
  for (let after = 0; ; ) {
    const page = await log.listEvidence(epoch, after, PAGE)
    for (const { id, arrivedAtMs, bytes } of page) {
      const message = openMessage(bytes)
      if (message.id !== id) throw new NodeError('store_corrupt', { epoch, message: id, found: message.id })
      evidence.push({ message, arrivedAtMs })
    }
    const last = page.at(-1)
    if (last === undefined || page.length < PAGE) return evidence
    after = last.ordinal
  }
}
