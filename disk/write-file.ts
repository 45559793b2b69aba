/**
 * Files that are there as a whole or not at all: written under another name, synced where they have to be durable, then renamed.
 * A reader never sees half of one, and a crash leaves the one before.
 */
import { randomBytes } from 'node:crypto'
import { renameSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { open, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { makeFolder } from './make-folder.ts'

export interface WriteOptions {
  /** Whether it survives a power cut once it is written; true unless said. */
  readonly durable?: boolean
  /** Whether other accounts of the machine may read it; no unless said. */
  readonly isPublic?: boolean
}

/** Hands over what is written piece by piece, in its order: of what is large the whole is never in memory. It may throw. */
export type Pour = (take: (piece: Uint8Array) => void) => void

/**
 * The folder is made where it is missing.
 * @example await writeAtomically('/var/lib/cairn/network.json', JSON.stringify({ network }))
 */
export async function writeAtomically(
  path: string,
  content: string | Uint8Array | Pour,
  { durable = true, isPublic = false }: WriteOptions = {},
): Promise<void> {
  const folder = dirname(path)
  makeFolder(folder, isPublic ? 0o755 : 0o700)
  const temporary = temporaryOf(path)
  try {
    const file = await open(temporary, 'wx', isPublic ? 0o644 : 0o600)
    try {
      if (typeof content === 'function') content(piece => writeAll(file.fd, piece))
      else await file.writeFile(content)
      if (durable) await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  if (durable) await syncFolder(folder)
}

function writeAll(fd: number, piece: Uint8Array): void {
  for (let at = 0; at < piece.length; ) at += writeSync(fd, piece, at)
}

/** The same at once, for what is small and may be lost with the machine's power. */
export function writeAtomicallySync(path: string, content: string | Uint8Array): void {
  makeFolder(dirname(path))
  const temporary = temporaryOf(path)
  try {
    writeFileSync(temporary, content, { mode: 0o600 })
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** What crashes left of files that were being written. For whoever alone writes in the folder, and does not at the moment. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder)
  await Promise.all(names.filter(name => LEFTOVER.test(name)).map(name => rm(join(folder, name))))
}

/** What was made, renamed or removed in it is so after a power cut as well. */
async function syncFolder(folder: string): Promise<void> {
  const directory = await open(folder, 'r')
  await directory.sync().finally(() => directory.close())
}

const LEFTOVER = /^\..+\.[0-9a-f]{8}$/

/** What a crash leaves is easily told. */
function temporaryOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}`)
}
