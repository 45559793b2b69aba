/**
 * A consumer's files: put, read, listed, removed. A file counts as put when every one of its shares is with a provider that
 * took it, and the catalog is on disk.
 */
import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { encodeReceipt, RECEIPT_TYPE } from '../../../protocol/storage/storage-messages.ts'
import type { ServiceContext } from '../../drivers/driver.ts'
import { startPieceThread } from '../piece-thread.ts'
import { causeOf } from '../storage-error.ts'
import { type Catalog, openCatalog, type StoredFile, type StoredShare } from './catalog.ts'
import { chooseScheme } from './durability.ts'
import type { Scheme } from './erasure.ts'
import { layoutOf } from './layout.ts'
import { sendReceipt } from './peer-client.ts'
import { type PlaceTools, placeShares } from './place-shares.ts'
import { createProviders, type Providers } from './providers.ts'
import { type ReadOptions, readFile } from './read-file.ts'
import { stageFile } from './stage.ts'

export interface VaultOptions {
  readonly dataDir: string
  /** Chance that a provider is lost before its shares are repaired, and the chance of losing a file that is borne. */
  readonly p: number
  readonly target: number
  /** Instead of what follows from these. */
  readonly scheme?: Scheme
  /** How long deals are made for, network ms. */
  readonly dealMs: number
  /** Base units for a TiB over 30 days. */
  readonly mostPrice: number
}

export interface NewFile {
  readonly bucket: string
  readonly name: string
  readonly type: string
  readonly meta: Readonly<Record<string, string>>
  /** Instead of the MD5 of all: what S3 gives to a file that came in parts. */
  readonly etag?: string
}

/** How far a file has come: sealed bytes, then shares that are with somebody. */
export type Progress =
  | { readonly step: 'sealed'; readonly bytes: number }
  | { readonly step: 'placed'; readonly place: number; readonly provider: string; readonly of: number }

export interface Vault {
  readonly catalog: Catalog
  readonly providers: Providers
  readonly tools: PlaceTools
  readonly options: VaultOptions
  readonly reading: ReadOptions
  /** @throws {StorageError} scheme_impossible, too_few_providers, queue_full */
  put(
    file: NewFile,
    bytes: AsyncIterable<Uint8Array>,
    onProgress?: (progress: Progress) => void,
  ): Promise<StoredFile>
  /** @throws {StorageError} shares_missing, file_damaged */
  read(
    file: StoredFile,
    range?: { readonly start: number; readonly length: number },
  ): AsyncGenerator<Uint8Array>
  remove(bucket: string, name: string): boolean
  close(): Promise<void>
}

export const [FOLDER, STAGE] = ['vault', 'stage']
const [KEY_BYTES, ID_BYTES] = [32, 16]

export async function openVault(options: VaultOptions, context: ServiceContext): Promise<Vault> {
  const folder = join(options.dataDir, FOLDER)
  const stage = join(folder, STAGE)
  await rm(stage, { recursive: true, force: true })
  const catalog = openCatalog(join(folder, 'catalog.sqlite'))
  const providers = createProviders(context, catalog, options.mostPrice)
  // One thread names what comes in, the other what goes out.
  const [incoming, outgoing] = [startPieceThread(), startPieceThread()]
  const [staging, naming] = [createTurns(), createTurns()]
  const tools: PlaceTools = { providers, thread: outgoing, context, inTurn: naming }
  const reading = readingOf(providers, context)

  return {
    ...{ catalog, providers, tools, options, reading },
    async put(file, bytes, onProgress = () => undefined) {
      const scheme = options.scheme ?? (await schemeFor(options, providers))
      const [id, key, salt] = [randomBytes(ID_BYTES), randomBytes(KEY_BYTES), randomBytes(KEY_BYTES)]
      const own = join(stage, id.toString('hex'))
      const how = { folder: own, scheme, key, salt, thread: incoming }
      const staged = await staging(() => stageFile(told(bytes, onProgress), how))
      try {
        const placement = {
          ...{
            file: id.toString('hex'),
            needed: scheme.needed,
            salt,
            untilMs: context.nowMs() + options.dealMs,
          },
          ...{ read: staged.read, taken: [] },
          placed: ({ place, provider }: StoredShare) =>
            onProgress({ step: 'placed', place, provider, of: scheme.shares }),
        }
        const places = Array.from({ length: scheme.shares }, (_, place) => place)
        const shares = await placeShares(places, placement, tools)
        const { size, cid } = staged
        const etag = file.etag ?? staged.etag
        const entry = {
          ...file,
          ...{ id: placement.file, cid, size, etag, scheme, key, salt, madeMs: Date.now() },
        }
        catalog.addFile(entry, shares)
        return { ...entry, shares }
      } finally {
        await staged.remove()
      }
    },
    async *read(file, range = { start: 0, length: file.size }) {
      const layout = layoutOf(file.size, file.scheme)
      if (range.length === 0 && layout.size > 0) return
      const received = new Map<number, number>()
      const note = (share: StoredShare, length: number) =>
        void received.set(share.place, (received.get(share.place) ?? 0) + length)
      try {
        yield* readFile(file, range, { ...reading, received: note })
      } finally {
        await signFor(file, received, { catalog, context }).catch((error: unknown) =>
          context.warn('a receipt was not sent', { problem: causeOf(error) }),
        )
      }
    },
    remove: (bucket, name) => catalog.removeFile(bucket, name).length > 0,
    async close() {
      await Promise.all([incoming.stop(), outgoing.stop()])
      catalog.close()
    },
  }
}

export async function schemeFor({ p, target }: VaultOptions, providers: Providers): Promise<Scheme> {
  const owners = new Set((await providers.list()).map(({ owner }) => owner))
  return chooseScheme({ p, target, providers: owners.size })
}

function readingOf(providers: Providers, { signal }: ServiceContext): ReadOptions {
  return {
    isAway: providers.isAway,
    succeeded: providers.succeeded,
    failed: providers.failed,
    received: () => undefined,
    signal,
  }
}

/** What was read is signed for, for each provider, since its deal began: that is what it is paid by. */
async function signFor(
  file: StoredFile,
  received: ReadonlyMap<number, number>,
  { catalog, context }: { readonly catalog: Catalog; readonly context: ServiceContext },
): Promise<void> {
  for (const [place, bytes] of received) catalog.addReceived(file.id, place, bytes)
  const now = catalog.find(file.bucket, file.name)
  await Promise.all(
    (now?.shares ?? [])
      .filter(({ place }) => received.has(place))
      .map(async share => {
        const receipt = await context.say(
          RECEIPT_TYPE,
          encodeReceipt({ deal: share.deal, bytes: share.received }),
        )
        if (receipt !== undefined) await sendReceipt(share, receipt, context.signal)
      }),
  )
}

async function* told(
  bytes: AsyncIterable<Uint8Array>,
  onProgress: (progress: Progress) => void,
): AsyncGenerator<Uint8Array> {
  let done = 0
  for await (const chunk of bytes) {
    done += chunk.length
    onProgress({ step: 'sealed', bytes: done })
    yield chunk
  }
}

/** One after the other. */
export function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return work => {
    const done = last.then(work)
    last = done.catch(() => undefined)
    return done
  }
}
