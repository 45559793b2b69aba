/**
 * Where bundles, states and ledgers lie: files named by the SHA-256 of their content, so nothing wrong is ever read and
 * nothing is ever written twice. A folder here; any store of whole files (S3) can take its place.
 */
import { createHash } from 'node:crypto'
import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Pour } from '../disk/write-file.ts'
import type { Hash } from '../protocol/ids.ts'
import { isNodeError, NodeError } from './errors.ts'
import { writeWhole } from './write-file.ts'

export interface SnapshotStore {
  /** Durable when it resolves. @returns the content's address. */
  put(bytes: Uint8Array): Promise<Hash>
  /**
   * The same of what comes piece by piece, and whose address is known: of a million devices' state the whole is never in memory. Nothing is
   * written that has another address. Where it is missing, whoever has much puts it as a whole.
   */
  putPoured?(address: Hash, pour: Pour): Promise<void>
  /** For what others have as well, and can be asked for again: it survives a kill, and perhaps no power cut. */
  keep(bytes: Uint8Array): Promise<Hash>
  /** @throws {NodeError} snapshot_missing, snapshot_corrupt */
  get(address: Hash): Promise<Uint8Array>
  list(): Promise<readonly Hash[]>
  remove(address: Hash): Promise<void>
}

export interface SizedSnapshots extends SnapshotStore {
  /** Bytes, without reading them. @throws {NodeError} snapshot_missing */
  sizeOf(address: Hash): Promise<number>
}

/** @throws {NodeError} whatever keeps it from being known */
export async function hasFile(snapshots: Pick<SizedSnapshots, 'sizeOf'>, address: Hash): Promise<boolean> {
  try {
    await snapshots.sizeOf(address)
    return true
  } catch (error) {
    if (isNodeError(error, 'snapshot_missing')) return false
    throw error
  }
}

const FILE = /^[0-9a-f]{64}$/

/** Two hex digits of the name make the sub-folder, so that no folder grows without bound. */
export function createFolderSnapshots(folder: string): SizedSnapshots {
  const placeOf = (name: string) => join(folder, name.slice(0, 2))
  return {
    async put(bytes) {
      const name = hashOf(bytes)
      await writeWhole(placeOf(name), name, bytes, true)
      return `0x${name}`
    },
    async putPoured(address, pour) {
      const name = address.slice(2)
      await writeWhole(placeOf(name), name, take => pourNamed(address, pour, take), true)
    },
    async keep(bytes) {
      const name = hashOf(bytes)
      const there = await stat(join(placeOf(name), name)).catch(() => undefined)
      if (there?.size !== bytes.length) await writeWhole(placeOf(name), name, bytes, false)
      return `0x${name}`
    },
    async get(address) {
      const name = address.slice(2)
      const bytes = await readFile(join(placeOf(name), name)).catch(missingFor(address))
      if (hashOf(bytes) !== name) throw new NodeError('snapshot_corrupt', { address })
      return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
    },
    async sizeOf(address) {
      const name = address.slice(2)
      return (await stat(join(placeOf(name), name)).catch(missingFor(address))).size
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

function missingFor(address: Hash): (error: NodeJS.ErrnoException) => never {
  return error => {
    throw error.code === 'ENOENT' ? new NodeError('snapshot_missing', { address }) : error
  }
}

/** @throws {NodeError} internal, where it was something else: whoever writes it removes what is there of it */
function pourNamed(address: Hash, pour: Pour, take: (piece: Uint8Array) => void): void {
  const hash = createHash('sha256')
  pour(piece => {
    hash.update(piece)
    take(piece)
  })
  const found: Hash = `0x${hash.digest('hex')}`
  if (found !== address)
    throw new NodeError('internal', { why: 'what was written is not what was named', address, found })
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
