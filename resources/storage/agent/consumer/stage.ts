/**
 * A file on its way out: sealed, cut into shares, and kept in a folder until every share is with somebody. What a crash left
 * there is of no use to anybody, and goes.
 */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { encodePieceCid, type PieceName } from '../../../../protocol/piece/piece-cid.ts'
import type { PieceThread } from '../piece-thread.ts'
import { makeShares, type Scheme } from './erasure.ts'
import { UNIT } from './layout.ts'
import { saltBytes, sealAll, shareKey } from './seal.ts'

export interface Staged {
  readonly size: number
  /** Piece CID of the plain text. */
  readonly cid: string
  readonly etag: string
  /** A share's bytes as its provider gets them. */
  read(place: number, provider: SubjectId): AsyncIterable<Uint8Array>
  remove(): Promise<void>
}

/** What providers get of shares that lie in a folder. */
export function readerOf(folder: string, salt: Uint8Array): Staged['read'] {
  return (place, provider) => salted(join(folder, `share-${place}`), shareKey(salt, place, provider))
}

export interface StageOptions {
  readonly folder: string
  readonly scheme: Scheme
  readonly key: Uint8Array
  readonly salt: Uint8Array
  readonly thread: PieceThread
}

/** Of a share at once: a stream takes a buffer of this size for whatever is read, and one more to learn that it has ended. */
export const READ = 128 * 1024

export async function stageFile(plain: AsyncIterable<Uint8Array>, options: StageOptions): Promise<Staged> {
  const { folder, scheme, key, salt, thread } = options
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const pathOf = (place: number) => join(folder, `share-${place}`)
  const files: FileHandle[] = []
  const md5 = createHash('md5')
  let size = 0
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const bytes of plain) {
      size += bytes.length
      md5.update(bytes)
      await thread.update(bytes)
      yield bytes
    }
  }
  try {
    for (let place = 0; place < scheme.shares; place++) files.push(await open(pathOf(place), 'w', 0o600))
    for await (const units of cutStripes(sealAll(key, counted()), scheme))
      await Promise.all(units.map((unit, place) => files[place]!.writev([unit])))
    const piece = await thread.finish()
    return {
      size,
      cid: encodePieceCid(piece),
      etag: md5.digest('hex'),
      read: readerOf(folder, salt),
      remove: () => rm(folder, { recursive: true, force: true }),
    }
  } catch (error) {
    await thread.finish()
    await rm(folder, { recursive: true, force: true })
    throw error
  } finally {
    await Promise.all(files.map(file => file.close()))
  }
}

/** Stripe by stripe, the units of all shares. */
export async function* cutStripes(
  sealed: AsyncIterable<Uint8Array>,
  scheme: Scheme,
): AsyncGenerator<readonly Uint8Array[]> {
  const stripe = new Uint8Array(scheme.needed * UNIT)
  let filled = 0
  for await (const bytes of sealed)
    for (let at = 0; at < bytes.length; ) {
      const part = bytes.subarray(at, at + stripe.length - filled)
      stripe.set(part, filled)
      filled += part.length
      at += part.length
      if (filled < stripe.length) continue
      yield makeShares(unitsOf(stripe, UNIT, scheme), scheme)
      filled = 0
    }
  if (filled === 0) return
  const unit = Math.ceil(filled / scheme.needed)
  stripe.fill(0, filled, unit * scheme.needed)
  yield makeShares(unitsOf(stripe, unit, scheme), scheme)
}

function unitsOf(stripe: Uint8Array, unit: number, { needed }: Scheme): readonly Uint8Array[] {
  return Array.from({ length: needed }, (_, index) => stripe.slice(index * unit, (index + 1) * unit))
}

async function* salted(path: string, key: Uint8Array): AsyncGenerator<Uint8Array> {
  let at = 0
  for await (const chunk of createReadStream(path, { highWaterMark: READ })) {
    yield saltBytes(key, at, chunk as Buffer)
    at += (chunk as Buffer).length
  }
}

/** The name of what a provider gets. */
export async function nameOf(bytes: AsyncIterable<Uint8Array>, thread: PieceThread): Promise<PieceName> {
  try {
    for await (const chunk of bytes) await thread.update(chunk)
  } catch (error) {
    await thread.finish()
    throw error
  }
  const { root, rawSize, height } = await thread.finish()
  return { root, rawSize, height }
}
