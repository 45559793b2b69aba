/**
 * Where bundles, states and ledgers lie: files named by the SHA-256 of their content, so nothing wrong is ever read and
 * nothing is ever written twice. A folder here; any store of whole files (S3) can take its place.
 */
import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Hash } from '../protocol/ids.ts'
import { NodeError } from './errors.ts'

export interface SnapshotStore {
  /** Durable when it resolves. @returns the content's address. */
  put(bytes: Uint8Array): Promise<Hash>
  /** For what others have as well, and can be asked for again: it survives a kill, and perhaps no power cut. */
  keep(bytes: Uint8Array): Promise<Hash>
  /** @throws {NodeError} snapshot_missing, snapshot_corrupt */
  get(address: Hash): Promise<Uint8Array>
  list(): Promise<readonly Hash[]>
  remove(address: Hash): Promise<void>
}

const FILE = /^[0-9a-f]{64}$/

/** Two hex digits of the name make the sub-folder, so that no folder grows without bound. */
export function createFolderSnapshots(folder: string): SnapshotStore {
  const placeOf = (name: string) => join(folder, name.slice(0, 2))
  return {
    async put(bytes) {
      const name = hashOf(bytes)
      await write(placeOf(name), name, bytes, true)
      return `0x${name}`
    },
    async keep(bytes) {
      const name = hashOf(bytes)
      const there = await stat(join(placeOf(name), name)).catch(() => undefined)
      if (there?.size !== bytes.length) await write(placeOf(name), name, bytes, false)
      return `0x${name}`
    },
    async get(address) {
      const name = address.slice(2)
      const bytes = await readFile(join(placeOf(name), name)).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error
        throw new NodeError('snapshot_missing', { address })
      })
      if (hashOf(bytes) !== name) throw new NodeError('snapshot_corrupt', { address })
      return new Uint8Array(bytes)
    },
    async list() {
      const names = await readdir(folder, { recursive: true }).catch(() => [])
      const files = names.map(path => path.slice(-64)).filter(name => FILE.test(name))
      return files.sort().map((name): Hash => `0x${name}`)
    },
    async remove(address) {
      const name = address.slice(2)
      await rm(join(placeOf(name), name), { force: true })
    },
  }
}

/** Whole or not at all: written under another name, synced where it has to be durable, then renamed into place. */
async function write(folder: string, name: string, bytes: Uint8Array, durable: boolean): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const temporary = join(folder, `.${name}.${randomBytes(4).toString('hex')}`)
  try {
    const file = await open(temporary, 'wx', 0o600)
    try {
      await file.writeFile(bytes)
      if (durable) await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, join(folder, name))
  } catch (error) {
    await rm(temporary, { force: true })
    throw isFull(error) ? new NodeError('store_full', { folder }, { cause: error }) : error
  }
  if (!durable) return
  const directory = await open(folder, 'r')
  await directory.sync().finally(() => directory.close())
}

function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
