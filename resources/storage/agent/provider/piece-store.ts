/**
 * Pieces on a provider's disk: data in one file, its tree's sections in another beside it. A piece is there when both are in
 * place under their names, which they come to last: a crash leaves parts that the next start clears away.
 */
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { decodePieceCid, encodePieceCid } from '../../../../protocol/piece/piece-cid.ts'
import { type LeafProof, proveLeaf } from '../../../../protocol/piece/piece-proof.ts'
import type { Piece } from '../../../../protocol/piece/piece-tree.ts'
import { ENGINE } from '../native-hash.ts'
import { startPieceThread } from '../piece-thread.ts'
import { StorageError } from '../storage-error.ts'

export interface PieceStore {
  /** Bytes of pieces. */
  usedBytes(): number
  freeBytes(): Promise<number>
  has(cid: string): boolean
  list(): readonly string[]
  /** Durable when it resolves. @throws {StorageError} piece_differs, piece_too_long, space_full, disk_failed */
  put(cid: string, bytes: AsyncIterable<Uint8Array>): Promise<void>
  /** From `start`, `length` bytes. @throws {StorageError} piece_unknown */
  read(cid: string, start: number, length: number): Readable
  /** @throws {StorageError} piece_unknown; whatever the disk says */
  prove(cid: string, leaf: number): Promise<LeafProof>
  /** Reads the whole piece again. False where it is not what it was. */
  isSound(cid: string): Promise<boolean>
  remove(cid: string): Promise<void>
  close(): Promise<void>
}

const [DATA, TREE, PART] = ['.piece', '.tree', '.part']
/** A proof of pieces that are asked for often needs no second read of their trees. */
const TREES_KEPT = 1_000
/** Bytes of a piece that are read at once. */
const READ = 128 * 1024

export async function openPieceStore(folder: string, spaceBytes: number): Promise<PieceStore> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const sizes = await readSizes(folder)
  const trees = new Map<string, Uint8Array>()
  const hasher = startFileHasher()
  let used = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  let [reserved, parts] = [0, 0]
  // One piece at a time is hashed; reading and proving go on meanwhile.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work)
    last = done.catch(() => undefined)
    return done
  }
  const pathOf = (cid: string, ending: string) => join(folder, `${cid}${ending}`)
  const sizeOf = (cid: string): number => {
    const size = sizes.get(cid)
    if (size === undefined) throw new StorageError('piece_unknown', { piece: cid })
    return size
  }
  const free = async (): Promise<number> => {
    const disk = await statfs(folder)
    return Math.max(0, Math.min(spaceBytes - used, disk.bavail * disk.bsize) - reserved)
  }
  const treeOf = async (cid: string): Promise<Uint8Array> => {
    const known = trees.get(cid) ?? new Uint8Array(await readFile(pathOf(cid, TREE)))
    trees.delete(cid)
    trees.set(cid, known)
    if (trees.size > TREES_KEPT) trees.delete(trees.keys().next().value!)
    return known
  }

  return {
    usedBytes: () => used,
    freeBytes: free,
    has: cid => sizes.has(cid),
    list: () => [...sizes.keys()],
    async put(cid, bytes) {
      const { rawSize } = decodePieceCid(cid)
      if (sizes.has(cid)) return
      const room = await free()
      if (room < rawSize) throw new StorageError('space_full', { needed: rawSize, free: room })
      reserved += rawSize
      const part = pathOf(`${cid}-${++parts}`, PART)
      try {
        await writeAll(part, bytes, rawSize)
        const piece = await inTurn(() => hasher.hash(part))
        const came = encodePieceCid(piece)
        if (came !== cid) throw new StorageError('piece_differs', { wanted: cid, came, bytes: piece.rawSize })
        await writeAll(`${part}${TREE}`, [piece.sections], piece.sections.length)
        await rename(`${part}${TREE}`, pathOf(cid, TREE))
        await rename(part, pathOf(cid, DATA))
        await syncFolder(folder)
        if (!sizes.has(cid)) used += rawSize
        sizes.set(cid, rawSize)
      } catch (error) {
        throw isDiskError(error) ? new StorageError('disk_failed', { problem: error.code }, error) : error
      } finally {
        reserved -= rawSize
        await Promise.all([rm(part, { force: true }), rm(`${part}${TREE}`, { force: true })])
      }
    },
    read(cid, start, length) {
      sizeOf(cid)
      return createReadStream(pathOf(cid, DATA), { start, end: start + length - 1 })
    },
    async prove(cid, leaf) {
      const rawSize = sizeOf(cid)
      const file = await open(pathOf(cid, DATA))
      try {
        const read = (from: number, length: number) => readAt(file, from, length)
        return await proveLeaf({ rawSize, sections: await treeOf(cid) }, leaf, read, ENGINE.hashPairs)
      } finally {
        await file.close()
      }
    },
    async isSound(cid) {
      sizeOf(cid)
      const piece = await inTurn(() => hasher.hash(pathOf(cid, DATA))).catch(() => undefined)
      return piece !== undefined && encodePieceCid(piece) === cid
    },
    async remove(cid) {
      used -= sizes.get(cid) ?? 0
      sizes.delete(cid)
      trees.delete(cid)
      await Promise.all([rm(pathOf(cid, DATA), { force: true }), rm(pathOf(cid, TREE), { force: true })])
    },
    async close() {
      await last
      await hasher.stop()
    },
  }
}

/** Of whole pieces. What a crash left half done goes. */
async function readSizes(folder: string): Promise<Map<string, number>> {
  const names = new Set(await readdir(folder))
  const sizes = new Map<string, number>()
  for (const name of names) {
    const cid = name.endsWith(DATA) ? name.slice(0, -DATA.length) : ''
    if (cid !== '' && names.has(`${cid}${TREE}`)) sizes.set(cid, (await stat(join(folder, name))).size)
    else if (name.includes(PART)) await rm(join(folder, name), { force: true })
  }
  return sizes
}

async function writeAll(
  path: string,
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  most: number,
): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    let length = 0
    for await (const chunk of bytes) {
      length += chunk.length
      if (length > most) throw new StorageError('piece_too_long', { size: most })
      await file.writev([chunk])
    }
    await file.sync()
  } finally {
    await file.close()
  }
}

/**
 * One file at a time, read into a buffer that is kept: pieces are checked again and again, and a stream would take a new one for each
 * read, which is as much for the collector as the disk holds.
 */
function startFileHasher() {
  const thread = startPieceThread()
  let room: Uint8Array | undefined
  const read = async (path: string): Promise<void> => {
    room ??= new Uint8Array(READ)
    const file = await open(path)
    try {
      for (;;) {
        const { bytesRead } = await file.read(room, 0, READ)
        if (bytesRead === 0) return
        await thread.update(room.subarray(0, bytesRead))
      }
    } finally {
      await file.close()
    }
  }
  return {
    async hash(path: string): Promise<Piece> {
      try {
        await read(path)
      } catch (error) {
        // The thread has to begin the next piece with nothing.
        await thread.finish()
        throw error
      }
      return thread.finish()
    },
    stop: () => thread.stop(),
  }
}

async function readAt(file: FileHandle, from: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length)
  const { bytesRead } = await file.read(bytes, 0, length, from)
  return bytes.subarray(0, bytesRead)
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder)
  await handle.sync().finally(() => handle.close())
}

function isDiskError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error
}
