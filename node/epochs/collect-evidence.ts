/** An epoch's evidence out of the log, in pieces, so that intake goes on meanwhile. */
import type { LoggedEvidence, Segment } from '../../kernel/bundle/segment.ts'
import type { MessageId } from '../../protocol/ids.ts'
import { type Message, openMessage } from '../../protocol/message.ts'
import { ProtocolError } from '../../protocol/protocol-error.ts'
import type { EvidenceLog } from '../store/store.ts'

const PAGE = 1_000

/**
 * A row that cannot be read is set aside, and all others go on without it.
 * @throws {NodeError} store_corrupt where the store is not to be trusted when a row is damaged.
 */
export async function collectLog(
  log: EvidenceLog,
  epoch: number,
): Promise<Pick<Segment, 'batches' | 'entries'>> {
  const batches = await log.listBatches(epoch, 0)
  const found = await collectEvidence(log, epoch)
  if (!found.damaged) return { batches: batches.map(({ messages }) => messages), entries: found.entries }
  return withoutDamaged(batches.length, found.entries)
}

/** A batch has what can be read of it, and one of which nothing can is none. */
function withoutDamaged(
  count: number,
  entries: readonly LoggedEvidence[],
): Pick<Segment, 'batches' | 'entries'> {
  const left = Array.from({ length: count }, () => 0)
  for (const { batch } of entries) left[batch]!++
  const places = left.map((_, batch) => left.slice(0, batch).filter(messages => messages > 0).length)
  return {
    batches: left.filter(messages => messages > 0),
    entries: entries.map(entry => ({ ...entry, batch: places[entry.batch]! })),
  }
}

interface Collected {
  readonly entries: readonly LoggedEvidence[]
  readonly damaged: boolean
}

async function collectEvidence(log: EvidenceLog, epoch: number): Promise<Collected> {
  const entries: LoggedEvidence[] = []
  let damaged = false
  for (let after = 0; ; ) {
    const page = await log.listEvidence(epoch, after, PAGE)
    for (const { id, arrivedAtMs, batch, ordinal, bytes } of page) {
      const read = readRow(id, bytes)
      // The log counts its batches from 1.
      if ('message' in read) entries.push({ message: read.message, arrivedAtMs, batch: batch - 1 })
      else {
        damaged = true
        await log.setAside({ id, epoch, ordinal, why: read.why })
      }
    }
    const last = page.at(-1)
    if (last === undefined || page.length < PAGE) return { entries, damaged }
    after = last.ordinal
  }
}

/** What was taken in was read then: what cannot be, or is something else, is not it. */
export function readRow(
  id: MessageId,
  bytes: Uint8Array,
): { readonly message: Message } | { readonly why: string } {
  try {
    const message = openMessage(bytes)
    return message.id === id ? { message } : { why: `it is ${message.id}` }
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    return { why: error.message }
  }
}
