/**
 * Files that are sealed and cut, and not yet with all their providers: what is needed to go on after a restart, beside their
 * shares. From then on nobody has to send the file again.
 */
import { existsSync } from 'node:fs'
import { appendFile, mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAtomically } from '../../../../disk/write-file.ts'
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

const [ENTRY, PLACED] = ['pending.json', 'placed.ndjson']

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

/** What a stop left in the middle. What was not even sealed goes: whoever sent it was never told that it is put. */
export async function readPending(stage: string): Promise<readonly Pending[]> {
  await mkdir(stage, { recursive: true, mode: 0o700 })
  const found: Pending[] = []
  for (const name of await readdir(stage)) {
    const folder = join(stage, name)
    if (existsSync(join(folder, ENTRY))) found.push(await readOne(folder))
    else await rm(folder, { recursive: true, force: true })
  }
  return found
}

async function readOne(folder: string): Promise<Pending> {
  const { expected, ...entry } = JSON.parse(await readFile(join(folder, ENTRY), 'utf8')) as FileEntry & {
    key: string
    salt: string
    expected?: Expected
  }
  const lines = existsSync(join(folder, PLACED))
    ? (await readFile(join(folder, PLACED), 'utf8')).split('\n')
    : []
  // A line that was cut off is a share that is placed again.
  const placed = lines.slice(0, -1).map(line => JSON.parse(line) as StoredShare)
  const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))
  return { folder, placed, expected, entry: { ...entry, key: bytes(entry.key), salt: bytes(entry.salt) } }
}
