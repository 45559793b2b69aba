/**
 * Files that are sealed and cut, and not yet with all their providers: what is needed to go on after a restart, beside their
 * shares. From then on nobody has to send the file again.
 */
import { appendFile, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { readJsonFile, readJsonLines } from '../../../../disk/json-file.ts'
import { writeAtomically } from '../../../../disk/write-file.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import type { DealId } from '../../messages/storage-messages.ts'
import type { Expected } from '../catalog/expected.ts'
import type { FileEntry, StoredShare } from '../catalog/file-table.ts'

export interface Pending {
  readonly folder: string
  readonly entry: FileEntry
  /** What has to be there when the file takes its place. */
  readonly expected: Expected | undefined
  /** Shares that are with somebody already. */
  readonly placed: readonly StoredShare[]
}

const ENTRY = 'pending.json'
const PLACED = 'placed.ndjson'

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const shaped = (pattern: RegExp, right: string) => v.pipe(v.string(right), v.regex(pattern, right))
/** Of AES-256, and what the shares' keys are made of. */
const secret = v.pipe(
  shaped(/^[0-9a-f]{64}$/, '32 bytes in hex are needed'),
  v.transform(hex => new Uint8Array(Buffer.from(hex, 'hex'))),
)
const FILE_ENTRY = v.object({
  id: shaped(/^[0-9a-f]{32}$/, '16 bytes in hex are needed'),
  bucket: v.string(),
  name: v.string(),
  cid: v.string(),
  size: whole,
  etag: v.string(),
  parts: v.exactOptional(v.array(whole)),
  type: v.string(),
  meta: v.record(v.string(), v.string()),
  madeMs: v.number(),
  scheme: v.object({ needed: whole, shares: whole }),
  key: secret,
  salt: secret,
  expected: v.optional(
    v.object({
      etags: v.exactOptional(v.union([v.literal('*'), v.array(v.string())])),
      absent: v.exactOptional(v.boolean()),
      notSinceMs: v.exactOptional(v.number()),
      size: v.exactOptional(whole),
    }),
  ),
})
const SHARE = v.object({
  place: whole,
  provider: v.pipe(
    shaped(/^[0-9a-f]{64}$/, 'a device id is needed'),
    v.transform(id => id as SubjectId),
  ),
  url: v.string(),
  deal: v.pipe(
    shaped(/^[0-9a-f]{64}:\d+$/, 'a deal id is needed'),
    v.transform(id => id as DealId),
  ),
  cid: v.string(),
  placedMs: v.number(),
  received: whole,
})
const LOST =
  'Put it back from a backup. Or remove its folder and put the file again: what providers hold of it runs out by itself.'

/** Durable when it resolves. */
export async function writePending(
  folder: string,
  { key, salt, ...rest }: FileEntry,
  expected?: Expected,
): Promise<void> {
  const hex = { key: Buffer.from(key).toString('hex'), salt: Buffer.from(salt).toString('hex') }
  await writeAtomically(join(folder, ENTRY), JSON.stringify({ ...rest, ...hex, expected }))
}

export async function notePlaced(folder: string, share: StoredShare): Promise<void> {
  await appendFile(join(folder, PLACED), `${JSON.stringify(share)}\n`, { mode: 0o600, flush: true })
}

/**
 * What a stop left in the middle. A file that is damaged is refused, and its shares are left where they are: what a provider has
 * been paid for may be named in it, and nowhere else. What was not even sealed goes: whoever sent it was never told that it
 * is put.
 * @throws {DiskError} file_damaged
 */
export async function readPending(stage: string): Promise<readonly Pending[]> {
  await mkdir(stage, { recursive: true, mode: 0o700 })
  const found: Pending[] = []
  for (const name of await readdir(stage)) {
    const folder = join(stage, name)
    const read = await readJsonFile(join(folder, ENTRY), FILE_ENTRY, { hint: LOST })
    if (read === undefined) {
      await rm(folder, { recursive: true, force: true })
      continue
    }
    const { expected, ...entry } = read
    // A line that was cut off is a share that is placed again.
    const placed = await readJsonLines(join(folder, PLACED), SHARE, { hint: LOST })
    found.push({ folder, entry, expected, placed })
  }
  return found
}
