/** What there is of an epoch's bundle where owners had something erased of it: its facts in full, and of its evidence the rows that are left. */
import { decodeManifest, type OpenBundle, openBundle } from '../../kernel/bundle/bundle.ts'
import type { PartEntry } from '../../kernel/bundle/parts.ts'
import { fetchWith } from '../../kernel/bundle/read-parts.ts'
import { type RemainingRow, readRemainder } from '../../kernel/bundle/remainder.ts'
import { streamEvidence } from '../../kernel/bundle/stream-evidence.ts'
import { CliError } from '../errors.ts'
import type { EvidenceSource } from './evidence-source.ts'

export interface Remains {
  readonly open: OpenBundle
  /** Of all parts, in their order. */
  readonly rows: readonly RemainingRow[]
  /** Parts that gave way to what is left of them, of all. */
  readonly erasedParts: number
  readonly parts: number
}

/** Undefined where nothing was erased: then whatever was missing is missing. @throws {TypeError | ProtocolError} for bytes that are none of it; {CliError} */
export async function readRemains(
  source: EvidenceSource,
  epoch: number,
  manifest: Uint8Array,
): Promise<Remains | undefined> {
  const open = await fetchWith(openBundle(manifest), hash => source.readPart(epoch, hash))
  const rows: RemainingRow[] = []
  let erasedParts = 0
  const entries = decodeManifest(manifest).parts.evidence
  for (const entry of entries) {
    const whole = await readWhole(source, epoch, entry)
    if (whole === undefined) erasedParts++
    for (const row of whole ?? (await readLeft(source, epoch, entry))) rows.push(row)
  }
  return erasedParts === 0 ? undefined : { open, rows, erasedParts, parts: entries.length }
}

/** Undefined where the source has no such part. */
async function readWhole(
  source: EvidenceSource,
  epoch: number,
  entry: PartEntry,
): Promise<readonly RemainingRow[] | undefined> {
  try {
    const { grouped } = await fetchWith(streamEvidence([entry]), hash => source.readPart(epoch, hash))
    return [...grouped]
  } catch (error) {
    if (error instanceof CliError) return undefined
    throw error
  }
}

async function readLeft(
  source: EvidenceSource,
  epoch: number,
  entry: PartEntry,
): Promise<readonly RemainingRow[]> {
  const rows = readRemainder(await source.readRemainder(epoch, entry.hash), entry.hash)
  if (rows.length === entry.rows) return rows
  throw new TypeError(`${entry.rows} rows are said of ${entry.hash}, and ${rows.length} are left`)
}
