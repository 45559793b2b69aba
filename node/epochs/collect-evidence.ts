/** An epoch's evidence out of the log, in pieces, so that intake goes on meanwhile. */
import type { LoggedEvidence, Segment } from '../../kernel/bundle/segment.ts'
import { openMessage } from '../../protocol/message.ts'
import { NodeError } from '../errors.ts'
import type { EvidenceLog } from '../store/store.ts'

const PAGE = 1_000

/** @throws {NodeError} store_corrupt when the log holds something else than what it took in. */
export async function collectLog(
  log: EvidenceLog,
  epoch: number,
): Promise<Pick<Segment, 'batches' | 'entries'>> {
  const batches = await log.listBatches(epoch, 0)
  return { batches: batches.map(({ messages }) => messages), entries: await collectEvidence(log, epoch) }
}

async function collectEvidence(log: EvidenceLog, epoch: number): Promise<readonly LoggedEvidence[]> {
  const entries: LoggedEvidence[] = []
  for (let after = 0; ; ) {
    const page = await log.listEvidence(epoch, after, PAGE)
    for (const { id, arrivedAtMs, batch, bytes } of page) {
      const message = openMessage(bytes)
      if (message.id !== id) throw new NodeError('store_corrupt', { epoch, message: id, found: message.id })
      // The log counts its batches from 1.
      entries.push({ message, arrivedAtMs, batch: batch - 1 })
    }
    const last = page.at(-1)
    if (last === undefined || page.length < PAGE) return entries
    after = last.ordinal
  }
}
