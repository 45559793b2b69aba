/**
 * The records of the newest epochs in memory, for the process that alone writes them: an epoch is looked at many times before it
 * is settled, and asked for by many people after that, and the store is on another thread.
 *
 * Law: what is answered is what the store has: a record is in here only once it is written there, and what was read while another
 * was written does not take its place.
 */
import type { EpochRecord } from '../store/epoch-record.ts'
import type { EvidenceStore } from '../store/store.ts'

/** Records that are kept; a long backlog is read as it is come to. */
const KEPT = 256

/** A store, and how often something was appended to it through here: whether that came to anything or not. */
export type EpochBook<Store extends EvidenceStore> = Store & { readonly appended: () => number }

export function createEpochBook<Store extends EvidenceStore>(store: Store): EpochBook<Store> {
  const memory = createMemory()
  let appends = 0
  const { keep, keepRead } = memory

  async function readUnfinished(limit: number): Promise<readonly EpochRecord[]> {
    const read = await store.listUnfinished(limit)
    if (read.length < limit) memory.haveUnfinished(read.map(({ epoch }) => epoch))
    return read.map(keepRead)
  }

  return {
    ...store,
    appended: () => appends,
    append: (arrivals, arrivedAtMs) => store.append(arrivals, arrivedAtMs).finally(() => appends++),
    closeEpoch: async epoch => keep(await store.closeEpoch(epoch)),
    async saveEpoch(record) {
      await store.saveEpoch(record)
      keep(record)
    },
    async getEpoch(epoch) {
      const found = memory.get(epoch) ?? (await store.getEpoch(epoch))
      return found && keepRead(found)
    },
    async listEpochs(before, limit) {
      const found = memory.listBelow(before, limit)
      if (found !== undefined) return found
      const read = await store.listEpochs(before, limit)
      // The newest there is, once it was asked for, is known to be that: nobody else closes epochs.
      if (before === Number.MAX_SAFE_INTEGER) memory.haveNewest(read[0]?.epoch ?? -1)
      return read.map(keepRead)
    },
    async listUnfinished(limit) {
      return memory.listUnfinished(limit) ?? readUnfinished(limit)
    },
  }
}

/** What was read or written of late. Whatever it does not know for certain it says nothing of: undefined. */
function createMemory() {
  const known = new Map<number, EpochRecord>()
  /** Ascending; undefined until they were read, and when there are more than were read. */
  let unfinished: Set<number> | undefined
  let newest: number | undefined

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

  function sort({ epoch, stage }: EpochRecord): void {
    if (stage === 'final') unfinished?.delete(epoch)
    else unfinished?.add(epoch)
  }

  function keep(record: EpochRecord): EpochRecord {
    known.set(record.epoch, record)
    if (newest !== undefined) newest = Math.max(newest, record.epoch)
    sort(record)
    for (const epoch of known.keys())
      if (known.size > KEPT && unfinished?.has(epoch) !== true) known.delete(epoch)
    return record
  }

  return {
    get: (epoch: number) => known.get(epoch),
    keep,
    /** What was read is older than what was written meanwhile. */
    keepRead: (record: EpochRecord): EpochRecord => known.get(record.epoch) ?? keep(record),
    haveUnfinished(epochs: readonly number[]): void {
      unfinished = new Set(epochs)
      for (const record of known.values()) sort(record)
    },
    haveNewest(epoch: number): void {
      newest = Math.max(epoch, ...known.keys())
    },
    listBelow: (before: number, limit: number) =>
      newest === undefined ? undefined : take(Math.min(before - 1, newest), limit),
    listUnfinished(limit: number): readonly EpochRecord[] | undefined {
      if (unfinished === undefined) return undefined
      const epochs = [...unfinished].sort((a, b) => a - b).slice(0, limit)
      const records = epochs.flatMap(epoch => known.get(epoch) ?? [])
      return records.length === epochs.length ? records : undefined
    },
  }
}
