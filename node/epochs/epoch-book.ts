/**
 * The records of the newest epochs in memory, for whoever alone writes them: an epoch is looked at many times before it is
 * settled, and the store is on another thread.
 *
 * Law: what is answered is what the store has: a record is in here only once it is written there.
 */
import type { EpochRecord } from '../store/epoch-record.ts'
import type { EvidenceStore } from '../store/store.ts'

/** Records that are kept; a long backlog is read as it is come to. */
const KEPT = 256

export function createEpochBook(store: EvidenceStore): EvidenceStore {
  const known = new Map<number, EpochRecord>()
  /** Ascending; undefined until they were read, and when there are more than were read. */
  let unfinished: Set<number> | undefined
  let newest: number | undefined

  function keep(record: EpochRecord): EpochRecord {
    known.set(record.epoch, record)
    if (newest !== undefined) newest = Math.max(newest, record.epoch)
    if (record.stage === 'final') unfinished?.delete(record.epoch)
    else unfinished?.add(record.epoch)
    for (const epoch of known.keys())
      if (known.size > KEPT && unfinished?.has(epoch) !== true) known.delete(epoch)
    return record
  }

  /** From `top` down; undefined where one of them is not known. */
  function take(top: number, limit: number): readonly EpochRecord[] | undefined {
    const found: EpochRecord[] = []
    for (let epoch = top; epoch >= 0 && found.length < limit; epoch--) {
      const record = known.get(epoch)
      if (record === undefined) return undefined
      found.push(record)
    }
    return found
  }

  async function readUnfinished(limit: number): Promise<readonly EpochRecord[]> {
    const read = await store.listUnfinished(limit)
    if (read.length < limit) unfinished = new Set(read.map(({ epoch }) => epoch))
    return read.map(keep)
  }

  return {
    ...store,
    closeEpoch: async epoch => keep(await store.closeEpoch(epoch)),
    async saveEpoch(record) {
      await store.saveEpoch(record)
      keep(record)
    },
    async getEpoch(epoch) {
      const found = known.get(epoch) ?? (await store.getEpoch(epoch))
      return found && keep(found)
    },
    async listEpochs(before, limit) {
      const last = newest === undefined ? undefined : Math.min(before - 1, newest)
      const found = last === undefined ? undefined : take(last, limit)
      if (found !== undefined) return found
      const read = await store.listEpochs(before, limit)
      // The newest there is, once it was asked for, is known to be that: nobody else closes epochs.
      if (before === Number.MAX_SAFE_INTEGER) newest = read[0]?.epoch ?? -1
      return read.map(keep)
    },
    async listUnfinished(limit) {
      if (unfinished === undefined) return readUnfinished(limit)
      const epochs = [...unfinished].sort((a, b) => a - b).slice(0, limit)
      const records = epochs.map(epoch => known.get(epoch))
      return records.every(record => record !== undefined)
        ? (records as EpochRecord[])
        : readUnfinished(limit)
    },
  }
}
