/** Lost shares built anew on other providers, out of those that are left. */
import { createReadStream } from 'node:fs'
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { SubjectId } from '../../../protocol/ids.ts'
import type { ServiceContext } from '../../drivers/driver.ts'
import type { StoredFile, StoredShare } from './catalog.ts'
import { restoreShares } from './erasure.ts'
import type { FileHealth } from './keeper.ts'
import { layoutOf, unitOf } from './layout.ts'
import { placeShares } from './place-shares.ts'
import { fetchStripes } from './read-file.ts'
import { saltBytes, shareKey } from './seal.ts'
import { FOLDER, STAGE, type Vault } from './vault.ts'

/** Stripes that are rebuilt at a time: 1 MiB of each share. */
const BATCH = 16

/** As soon as the promise does not hold with the shares that are left: then all that are lost. */
export async function repair(
  { file, states, risk, healthy }: FileHealth,
  vault: Vault,
  context: ServiceContext,
): Promise<void> {
  const lost = file.shares.filter((_, index) => states[index] === 'lost')
  if (lost.length === 0 || risk <= vault.options.target) return
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
    )
    const placement = {
      ...{ file: file.id, needed, salt: file.salt, untilMs: context.nowMs() + vault.options.dealMs },
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
      ...{
        file: file.name,
        cid: file.cid,
        shares: moved.length,
        from: healthy,
        of: file.scheme.shares,
        risk,
        ms,
      },
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The lost shares, unsalted, each a file of its place. */
async function rebuild(
  file: StoredFile,
  sources: readonly StoredShare[],
  places: readonly number[],
  folder: string,
  { reading, signFor }: Vault,
): Promise<void> {
  const received = new Map<number, number>()
  const note = ({ place }: StoredShare, bytes: number) =>
    void received.set(place, (received.get(place) ?? 0) + bytes)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const layout = layoutOf(file.size, file.scheme)
  const outputs = await Promise.all(places.map(place => open(join(folder, String(place)), 'w', 0o600)))
  try {
    for (let from = 0; from < layout.stripes; from += BATCH) {
      const to = Math.min(layout.stripes, from + BATCH)
      const known = await fetchStripes({ ...file, shares: sources }, layout, [from, to], {
        ...reading,
        received: note,
      })
      for (let stripe = from, at = 0; stripe < to; stripe++) {
        const unit = unitOf(layout, stripe)
        const units = new Map([...known].map(([place, bytes]) => [place, bytes.subarray(at, at + unit)]))
        const all = restoreShares(units, file.scheme)
        for (const [index, place] of places.entries()) await outputs[index]!.writev([all[place]!])
        at += unit
      }
    }
  } finally {
    await Promise.all(outputs.map(output => output.close()))
    await signFor(file, received)
  }
}

async function* salted(
  path: string,
  file: StoredFile,
  place: number,
  provider: SubjectId,
): AsyncGenerator<Uint8Array> {
  const key = shareKey(file.salt, place, provider)
  let at = 0
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    yield saltBytes(key, at, chunk as Buffer)
    at += (chunk as Buffer).length
  }
}
