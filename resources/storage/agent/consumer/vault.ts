/**
 * A consumer's files: put, read, listed, removed. A file counts as put when every one of its shares is with a provider that
 * took it, and the catalog is on disk.
 */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { type DealId, encodeReceipt, RECEIPT_TYPE } from '../../messages/storage-messages.ts'
import { type Catalog, openCatalog } from '../catalog/catalog.ts'
import { type Expected, needExpected } from '../catalog/expected.ts'
import type { StoredFile, StoredShare } from '../catalog/file-table.ts'
import { createPiecePool, type PiecePool } from '../piece-thread.ts'
import { causeOf, StorageError } from '../storage-error.ts'
import { checkShare } from './check-share.ts'
import { chooseScheme, fitTarget, lossChance } from './durability.ts'
import type { Scheme } from './erasure.ts'
import { layoutOf } from './layout.ts'
import { sendReceipt, type VaultContext } from './peer-client.ts'
import { readPending } from './pending.ts'
import type { PlaceTools } from './place-shares.ts'
import { createPlacing } from './placing.ts'
import { createProviders, type Providers } from './providers.ts'
import { readSoundly, type SoundOptions } from './read-file.ts'
import { stageFile } from './stage.ts'

export interface VaultOptions {
  readonly dataDir: string
  /** Chance that a provider is lost before its shares are repaired, and the chance of losing a file that is borne. */
  readonly p: number
  readonly target: number
  /** Borne instead where the network cannot keep the target yet; absent where the owner named the target. */
  readonly borne?: number
  /** Instead of what follows from these. */
  readonly scheme?: Scheme
  /** How long deals are made for, network ms. */
  readonly dealMs: number
  /** Base units for a TiB over 30 days. */
  readonly mostPrice: bigint
}

export interface NewFile {
  readonly bucket: string
  readonly name: string
  readonly type: string
  readonly meta: Readonly<Record<string, string>>
  /** Instead of the MD5 of all: what S3 gives to a file that came in parts. */
  readonly etag?: string
  /** Bytes of each of its parts. */
  readonly parts?: readonly number[]
}

/** How far a file has come: sealed bytes, then shares that are with somebody. */
export type Progress =
  | { readonly step: 'sealed'; readonly bytes: number }
  | { readonly step: 'placed'; readonly place: number; readonly provider: string; readonly of: number }

export type OnProgress = (progress: Progress) => void

export interface PutOptions {
  readonly onProgress?: OnProgress
  /** What has to be there under its name, when it is asked and when it takes its place. Anything will do unless said. */
  readonly expected?: Expected | undefined
}

export interface Vault {
  readonly catalog: Catalog
  readonly providers: Providers
  readonly tools: PlaceTools
  readonly options: VaultOptions
  /** Deals whose providers prove the right bytes and hand out others. */
  readonly wrong: Set<DealId>
  /** @throws {StorageError} not_as_expected, scheme_impossible, too_few_providers, queue_full */
  put(file: NewFile, bytes: AsyncIterable<Uint8Array>, how?: PutOptions): Promise<StoredFile>
  /** Shares are on their way now: deals that no file has are not orphans. */
  isPlacing(): boolean
  /** Of its owner, base units, as of the newest settled epoch. */
  freeDeposit(): Promise<bigint>
  /** What the network burns of every payment, in millionths, on top. */
  feePpm(): Promise<number>
  /** Files that a stop left on their way. */
  goOn(): Promise<void>
  /** @throws {StorageError} shares_missing, file_damaged */
  read(
    file: StoredFile,
    range?: { readonly start: number; readonly length: number },
  ): AsyncGenerator<Uint8Array>
  /** For what was read of each share, by place: signed, and sent to who is paid by it. */
  signFor(file: StoredFile, received: ReadonlyMap<number, number>): Promise<void>
  /** @throws {StorageError} not_as_expected */
  remove(bucket: string, name: string, expected?: Expected): boolean
  close(): Promise<void>
}

export const [FOLDER, STAGE] = ['vault', 'stage']
const [KEY_BYTES, ID_BYTES] = [32, 16]

export async function openVault(options: VaultOptions, context: VaultContext): Promise<Vault> {
  const folder = join(options.dataDir, FOLDER)
  const stage = join(folder, STAGE)
  const left = [...(await readPending(stage))]
  const catalog = openCatalog(join(folder, 'catalog.sqlite'))
  const providers = createProviders(context, catalog, options.mostPrice)
  const pool = createPiecePool()
  const tools: PlaceTools = { providers, pool, context }
  const wrong = new Set<DealId>()
  const placing = createPlacing({ catalog, tools, context, dealMs: options.dealMs })
  const reading = readingOf({ providers, pool, wrong }, context)

  const signFor = (file: StoredFile, received: ReadonlyMap<number, number>) =>
    sendReceipts(file, received, { catalog, context }).catch((error: unknown) =>
      context.warn('a receipt was not sent', { problem: causeOf(error) }),
    )

  return {
    catalog,
    providers,
    tools,
    options,
    wrong,
    signFor,
    isPlacing: placing.isUnderWay,
    ...moneyOf(context),
    async goOn() {
      for (const pending of left.splice(0)) {
        await placing.goOn(pending).then(
          ({ name, cid }) => context.info('a file that was on its way is put', { file: name, cid }),
          (error: unknown) =>
            context.warn('a file that was on its way is given up', {
              file: pending.entry.name,
              problem: causeOf(error),
            }),
        )
      }
    },
    async put(file, bytes, { onProgress = () => undefined, expected } = {}) {
      const { bucket, name } = file
      needExpected(expected, catalog.find(bucket, name))
      const scheme = options.scheme ?? (await schemeFor(options, providers))
      const [id, key, salt] = [randomBytes(ID_BYTES), randomBytes(KEY_BYTES), randomBytes(KEY_BYTES)]
      const own = join(stage, id.toString('hex'))
      const staged = await pool.use(thread =>
        stageFile(told(bytes, onProgress), { folder: own, scheme, key, salt, thread }),
      )
      const { size, cid } = staged
      const etag = file.etag ?? staged.etag
      const about = {
        ...file,
        id: id.toString('hex'),
        cid,
        size,
        etag,
        scheme,
        key,
        salt,
        madeMs: Date.now(),
      }
      return placing.place({ folder: own, entry: about, placed: [], expected }, onProgress)
    },
    async *read(file, range = { start: 0, length: file.size }) {
      const layout = layoutOf(file.size, file.scheme)
      if (range.length === 0 && layout.size > 0) return
      const received = new Map<number, number>()
      const note = (share: StoredShare, length: number) =>
        void received.set(share.place, (received.get(share.place) ?? 0) + length)
      try {
        yield* readSoundly(file, range, { ...reading(file), received: note })
      } finally {
        await signFor(file, received)
      }
    },
    remove: (bucket, name, expected) => catalog.removeFile(bucket, name, expected).length > 0,
    async close() {
      await pool.stop()
      catalog.close()
    },
  }
}

function moneyOf(context: VaultContext): Pick<Vault, 'freeDeposit' | 'feePpm'> {
  return { freeDeposit: () => freeDepositOf(context), feePpm: () => feePpmOf(context) }
}

async function freeDepositOf({ node, subject }: ServiceContext): Promise<bigint> {
  const { owner } = await node.getDevice(subject)
  return BigInt((await node.getDeposit(owner)).available)
}

async function feePpmOf({ node }: ServiceContext): Promise<number> {
  const { rules } = await node.getNetwork()
  return Number(rules.resources.find(({ name }) => name === 'storage')?.params['feePpm'] ?? 0)
}

/** @throws {StorageError} scheme_impossible, node_unreachable */
export async function schemeFor(options: VaultOptions, providers: Providers): Promise<Scheme> {
  const owners = new Set((await providers.list()).map(({ owner }) => owner)).size
  return chooseScheme({ p: options.p, target: fitTarget(options, owners), providers: owners })
}

/** What was promised of a file that is put: what its own scheme keeps, where that is more than the target. */
export function promisedLoss({ scheme }: Pick<StoredFile, 'scheme'>, { p, target }: VaultOptions): number {
  return Math.max(target, lossChance(scheme, p))
}

interface Reading {
  readonly providers: Providers
  readonly pool: PiecePool
  readonly wrong: Set<DealId>
}

function readingOf({ providers, pool, wrong }: Reading, context: VaultContext) {
  const { signal, warn } = context
  const { isAway, succeeded, failed } = providers
  return (file: StoredFile): Omit<SoundOptions, 'received'> => ({
    isAway,
    succeeded,
    failed,
    asking: context,
    async findWrong(shares) {
      const size = layoutOf(file.size, file.scheme).shareSize
      const found = new Set<number>()
      for (const share of shares)
        await checkShare(share, { salt: file.salt, size, pool, asking: context }).catch((error: unknown) => {
          if (signal.aborted) throw error
          found.add(share.place)
          failed(share.provider, error)
          if (error instanceof StorageError && error.code === 'share_wrong') wrong.add(share.deal)
          warn('a provider hands out something else than it was given', {
            code: share.provider,
            problem: causeOf(error),
          })
        })
      return found
    },
  })
}

/** What was read is signed for, for each provider, since its deal began: that is what it is paid by. */
async function sendReceipts(
  file: StoredFile,
  received: ReadonlyMap<number, number>,
  { catalog, context }: { readonly catalog: Catalog; readonly context: VaultContext },
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
        if (receipt !== undefined) await sendReceipt(share, receipt, context)
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
