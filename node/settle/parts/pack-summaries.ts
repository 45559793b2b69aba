/**
 * Summaries on their way from the thread that appraised to the one that reconciles: ids as bytes, and so many summaries together as V8 writes
 * them. Nobody makes objects of all of them at once; who reconciles makes those of a block when it gets there.
 */
import { deserialize, serialize } from 'node:v8'
import type { SummaryBlocks } from '../../../kernel/columns/summary-map.ts'
import type { SummaryRows } from '../../../kernel/parts/part-outcome.ts'
import { putHex } from '../../../protocol/columns/hex-rows.ts'
import { ID_BYTES } from '../../../protocol/columns/id-column.ts'

/** Its memory is handed over. */
export interface PackedSummaries {
  readonly ids: Uint8Array<ArrayBuffer>
  /** Where each block ends. */
  readonly ends: Uint32Array<ArrayBuffer>
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** A call for each costs as much as some thirty summaries of a reading or two. */
const ROWS = 64

export function packSummaries({ subjects, summaries }: SummaryRows): PackedSummaries {
  const ids = new Uint8Array(subjects.length * ID_BYTES)
  for (const [row, subject] of subjects.entries()) putHex(ids, row * ID_BYTES, subject, ID_BYTES)
  const blocks = Array.from({ length: Math.ceil(summaries.length / ROWS) }, (_, block) =>
    serialize(summaries.slice(block * ROWS, (block + 1) * ROWS)),
  )
  const bytes = new Uint8Array(blocks.reduce((sum, { length }) => sum + length, 0))
  const ends = new Uint32Array(blocks.length)
  let used = 0
  for (const [at, block] of blocks.entries()) {
    bytes.set(block, used)
    used += block.length
    ends[at] = used
  }
  return { ids, ends, bytes }
}

/** @example openSummaries(packSummaries({ subjects: [id], summaries: [1] })).open(0) // → [1] */
export function openSummaries({ ids, ends, bytes }: PackedSummaries): SummaryBlocks {
  return {
    ids,
    rows: ROWS,
    open: block => deserialize(bytes.subarray(ends[block - 1] ?? 0, ends[block])) as readonly unknown[],
  }
}
