/**
 * A stretch of a file out of any k of its shares: the healthiest first, another one for each that fails, and nothing that is
 * not exactly what was put.
 */
import type { SubjectId } from '../../../../protocol/ids.ts'
import type { StoredFile, StoredShare } from '../catalog/file-table.ts'
import { causeOf, StorageError } from '../storage-error.ts'
import { restoreShares } from './erasure.ts'
import { CHUNK, type Layout, layoutOf, SEALED_CHUNK, stretchOf, UNIT, unitOf } from './layout.ts'
import { type Asking, readPiece } from './peer-client.ts'
import { openChunk, readToken, saltBytes, shareKey } from './seal.ts'

export interface ReadOptions {
  isAway(provider: SubjectId): boolean
  succeeded(provider: SubjectId): void
  failed(provider: SubjectId, error: unknown): void
  /** Bytes of a share that came, to be signed for. */
  received(share: StoredShare, bytes: number): void
  readonly asking: Asking
}

export interface SoundOptions extends ReadOptions {
  /** Of shares that were read, those whose providers hand out something else than they were given: by place. */
  findWrong(shares: readonly StoredShare[]): Promise<ReadonlySet<number>>
}

/** Stripes that are fetched at a time: 4 MiB of each share. */
const BATCH = 64

/**
 * As `readFile`, and around providers that lie: where what came is not what was put, the shares it was made of are held
 * against their names, and it goes on without the wrong ones.
 * @throws {StorageError} shares_missing; file_damaged where every share is what it was
 */
export async function* readSoundly(
  file: StoredFile,
  { start, length }: { readonly start: number; readonly length: number },
  options: SoundOptions,
): AsyncGenerator<Uint8Array> {
  let [shares, done] = [file.shares, 0]
  for (;;) {
    const used = new Set<number>()
    const received: ReadOptions['received'] = (share, bytes) => {
      used.add(share.place)
      options.received(share, bytes)
    }
    try {
      const rest = { start: start + done, length: length - done }
      for await (const part of readFile({ ...file, shares }, rest, { ...options, received })) {
        done += part.length
        yield part
      }
      return
    } catch (error) {
      if (!(error instanceof StorageError) || error.code !== 'file_damaged') throw error
      const wrong = await options.findWrong(shares.filter(({ place }) => used.has(place)))
      if (wrong.size === 0) throw error
      shares = shares.filter(({ place }) => !wrong.has(place))
    }
  }
}

/** Plain text, from `start`, `length` bytes. @throws {StorageError} shares_missing, file_damaged */
async function* readFile(
  file: StoredFile,
  { start, length }: { readonly start: number; readonly length: number },
  options: ReadOptions,
): AsyncGenerator<Uint8Array> {
  const layout = layoutOf(file.size, file.scheme)
  const { chunks, stripes } = stretchOf(layout, file.scheme, start, length)
  const lastChunk = Math.max(1, Math.ceil(file.size / CHUNK)) - 1
  let [chunk, at] = [chunks[0], stripes[0] * file.scheme.needed * UNIT]
  let held = new Uint8Array(0)
  let [skip, left] = [start - chunk * CHUNK, length]
  for await (const sealed of sealedStripes(file, layout, stripes, options)) {
    held = Buffer.concat([held, sealed])
    const read = Math.min(held.length, chunk * SEALED_CHUNK - at)
    held = held.subarray(read)
    at += read
    while (chunk < chunks[1]) {
      const from = chunk * SEALED_CHUNK - at
      const end = Math.min((chunk + 1) * SEALED_CHUNK, layout.sealedSize) - at
      if (end > held.length) break
      const plain = openChunk(file.key, chunk, held.subarray(from, end), chunk === lastChunk)
      const part = plain.subarray(skip, skip + left)
      skip = 0
      left -= part.length
      chunk++
      if (part.length > 0) yield part
    }
  }
}

/** The sealed text of whole stripes, batch by batch. */
async function* sealedStripes(
  file: StoredFile,
  layout: Layout,
  [first, end]: readonly [number, number],
  options: ReadOptions,
): AsyncGenerator<Uint8Array> {
  for (let from = first; from < end; from += BATCH) {
    const to = Math.min(end, from + BATCH)
    const known = await fetchStripes(file, layout, [from, to], options)
    yield joinStripes(known, file, layout, [from, to])
  }
}

/** Units of `needed` shares over some stripes, by place. @throws {StorageError} shares_missing */
async function fetchStripes(
  file: StoredFile,
  layout: Layout,
  [from, to]: readonly [number, number],
  options: ReadOptions,
): Promise<ReadonlyMap<number, Uint8Array>> {
  const start = from * UNIT
  const length = (to - 1 - from) * UNIT + unitOf(layout, to - 1)
  const known = new Map<number, Uint8Array>()
  const causes: Record<string, string> = {}
  // Data before parity, who failed lately last.
  const waiting = [...file.shares].sort(
    (a, b) => Number(options.isAway(a.provider)) - Number(options.isAway(b.provider)) || a.place - b.place,
  )
  const fetchNext = async (): Promise<void> => {
    for (let share = waiting.shift(); share !== undefined; share = waiting.shift()) {
      try {
        const token = readToken(file.salt, share.place, share.provider)
        const bytes = await readPiece({ ...share, token }, share.cid, { start, length }, options.asking)
        options.succeeded(share.provider)
        options.received(share, length)
        known.set(share.place, saltBytes(shareKey(file.salt, share.place, share.provider), start, bytes))
        return
      } catch (error) {
        if (options.asking.signal.aborted) throw error
        options.failed(share.provider, error)
        causes[`share ${share.place}`] = causeOf(error)
      }
    }
  }
  await Promise.all(Array.from({ length: file.scheme.needed }, fetchNext))
  if (known.size >= file.scheme.needed) return known
  const { needed } = file.scheme
  throw new StorageError('shares_missing', { file: file.name, needed, came: known.size, ...causes })
}

/** Stripes side by side in shares to the text they were cut from. */
function joinStripes(
  known: ReadonlyMap<number, Uint8Array>,
  { scheme }: StoredFile,
  layout: Layout,
  [from, to]: readonly [number, number],
): Uint8Array {
  const parts: Uint8Array[] = []
  for (let stripe = from; stripe < to; stripe++) {
    const at = (stripe - from) * UNIT
    const unit = unitOf(layout, stripe)
    const units = new Map([...known].map(([place, bytes]) => [place, bytes.subarray(at, at + unit)]))
    const isPlain = Array.from({ length: scheme.needed }, (_, place) => place).every(place =>
      units.has(place),
    )
    const all = isPlain ? [] : restoreShares(units, scheme)
    for (let place = 0; place < scheme.needed; place++) parts.push(isPlain ? units.get(place)! : all[place]!)
  }
  return Buffer.concat(parts)
}
