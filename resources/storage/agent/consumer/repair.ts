/** Lost shares rebuilt on other providers, out of those that are left. */
import { createReadStream } from 'node:fs'
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { SubjectId } from '../../../../protocol/ids.ts'
import type { StoredFile, StoredShare } from '../catalog/file-table.ts'
import { causeOf, StorageError } from '../storage-error.ts'
import { checkShare } from './check-share.ts'
import { restoreShares } from './erasure.ts'
import type { FileHealth } from './keeper.ts'
import { layoutOf, UNIT, unitOf } from './layout.ts'
import type { VaultContext } from './peer-client.ts'
import { placeShares } from './place-shares.ts'
import { saltBytes, shareKey } from './seal.ts'
import { READ } from './stage.ts'
import { FOLDER, promisedLoss, STAGE, type Vault } from './vault.ts'

/** As soon as the promise does not hold with the shares that are left: then all that are lost. */
export async function repair(
  { file, states, risk, healthy }: FileHealth,
  vault: Vault,
  context: VaultContext,
): Promise<void> {
  const lost = file.shares.filter((_, index) => states[index] === 'lost')
  if (lost.length === 0 || risk <= promisedLoss(file, vault.options)) return
  const began = performance.now()
  const sources = file.shares.filter(share => !lost.includes(share))
  const folder = join(vault.options.dataDir, FOLDER, STAGE, `repair-${file.id}`)
  const { needed } = file.scheme
  try {
    await rebuild(
      file,
      sources,
      lost.map(({ place }) => place),
      folder,
      vault,
      context,
    )
    const placement = {
      file: file.id,
      needed,
      salt: file.salt,
      untilMs: context.nowMs() + vault.options.dealMs,
      read: (place: number, provider: SubjectId) =>
        salted(join(folder, String(place)), file, place, provider),
      placed: (share: StoredShare) => vault.catalog.moveShare(file.id, share),
      taken: file.shares.map(({ provider }) => provider),
    }
    const moved = await placeShares(
      lost.map(({ place }) => place),
      placement,
      vault.tools,
    )
    const ms = Math.round(performance.now() - began)
    context.info('repaired', {
      file: file.name,
      cid: file.cid,
      shares: moved.length,
      from: healthy,
      of: file.scheme.shares,
      risk,
      ms,
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * The lost shares, unsalted, each a file of its place. What they are made of is held against its name first: one provider that
 * hands out something else would spoil what is built of it, for good.
 */
async function rebuild(
  file: StoredFile,
  sources: readonly StoredShare[],
  places: readonly number[],
  folder: string,
  vault: Vault,
  context: VaultContext,
): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const layout = layoutOf(file.size, file.scheme)
  const sound = await fetchSound(file, sources, folder, vault, context)
  const outputs = await Promise.all(places.map(place => open(join(folder, String(place)), 'w', 0o600)))
  const inputs = await Promise.all(sound.map(place => open(join(folder, `source-${place}`))))
  try {
    for (let stripe = 0; stripe < layout.stripes; stripe++) {
      const unit = unitOf(layout, stripe)
      const units = new Map<number, Uint8Array>()
      for (const [index, place] of sound.entries()) {
        const bytes = new Uint8Array(unit)
        await inputs[index]!.read(bytes, 0, unit, stripe * UNIT)
        units.set(place, bytes)
      }
      const all = restoreShares(units, file.scheme)
      for (const [index, place] of places.entries()) await outputs[index]!.writev([all[place]!])
    }
  } finally {
    await Promise.all([...inputs, ...outputs].map(handle => handle.close()))
  }
}

/** As many shares as it takes, unsalted, each whole and right. @returns their places @throws {StorageError} shares_missing */
async function fetchSound(
  file: StoredFile,
  sources: readonly StoredShare[],
  folder: string,
  { providers, tools, wrong, signFor }: Vault,
  context: VaultContext,
): Promise<readonly number[]> {
  const size = layoutOf(file.size, file.scheme).shareSize
  const waiting = [...sources]
  const sound: number[] = []
  const received = new Map<number, number>()
  const causes: Record<string, string> = {}
  const fetchNext = async (): Promise<void> => {
    for (let share = waiting.shift(); share !== undefined; share = waiting.shift()) {
      const { place, provider, deal } = share
      const key = shareKey(file.salt, place, provider)
      const output = await open(join(folder, `source-${place}`), 'w', 0o600)
      const take = async (bytes: Uint8Array, at: number) => {
        received.set(place, at + bytes.length)
        await output.writev([saltBytes(key, at, bytes)])
      }
      try {
        await checkShare(share, { salt: file.salt, size, pool: tools.pool, asking: context, take })
        sound.push(place)
        return
      } catch (error) {
        if (context.signal.aborted) throw error
        providers.failed(provider, error)
        if (error instanceof StorageError && error.code === 'share_wrong') wrong.add(deal)
        causes[`share ${place}`] = causeOf(error)
        context.warn('a share is of no use for a repair', { code: provider, problem: causeOf(error) })
      } finally {
        await output.close()
      }
    }
  }
  await Promise.all(Array.from({ length: file.scheme.needed }, fetchNext))
  await signFor(file, received)
  if (sound.length >= file.scheme.needed) return sound
  throw new StorageError('shares_missing', {
    file: file.name,
    needed: file.scheme.needed,
    came: sound.length,
    ...causes,
  })
}

async function* salted(
  path: string,
  file: StoredFile,
  place: number,
  provider: SubjectId,
): AsyncGenerator<Uint8Array> {
  const key = shareKey(file.salt, place, provider)
  let at = 0
  for await (const chunk of createReadStream(path, { highWaterMark: READ })) {
    yield saltBytes(key, at, chunk as Buffer)
    at += (chunk as Buffer).length
  }
}
