/**
 * Sealed files on their way to providers. Of several that expect the same of one name, one is placed and paid for, and the others
 * find that it came first. A stop in the middle leaves a file for the next start to go on with.
 */
import { rm } from 'node:fs/promises'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import type { Catalog } from '../catalog/catalog.ts'
import { needExpected } from '../catalog/expected.ts'
import type { StoredFile, StoredShare } from '../catalog/file-table.ts'
import { notePlaced, type Pending, writePending } from './pending.ts'
import { type PlaceTools, placeShares } from './place-shares.ts'
import { readerOf } from './stage.ts'
import type { OnProgress } from './vault.ts'

export interface Placing {
  /** @throws {StorageError} not_as_expected, too_few_providers, queue_full: then nothing of it is left */
  place(file: Pending, onProgress: OnProgress): Promise<StoredFile>
  /** One that a stop left in the middle. */
  goOn(file: Pending): Promise<StoredFile>
  isUnderWay(): boolean
}

export interface PlacingParts {
  readonly catalog: Catalog
  readonly tools: PlaceTools
  readonly context: ServiceContext
  /** How long deals are made for, network ms. */
  readonly dealMs: number
}

export function createPlacing(parts: PlacingParts): Placing {
  const { catalog } = parts
  const turns = createTurns()
  let underWay = 0
  const all = async (file: Pending, onProgress: OnProgress): Promise<StoredFile> => {
    underWay++
    try {
      return await placeAll(file, onProgress, parts)
    } finally {
      underWay--
    }
  }
  const begin = async (file: Pending, onProgress: OnProgress): Promise<StoredFile> => {
    const { folder, entry, expected } = file
    try {
      needExpected(expected, catalog.find(entry.bucket, entry.name))
    } catch (error) {
      await rm(folder, { recursive: true, force: true })
      throw error
    }
    await writePending(folder, entry, expected)
    return all(file, onProgress)
  }
  return {
    isUnderWay: () => underWay > 0,
    goOn: file => all(file, () => undefined),
    place(file, onProgress) {
      const { entry, expected } = file
      if (expected === undefined) return begin(file, onProgress)
      return turns.take(JSON.stringify([entry.bucket, entry.name]), () => begin(file, onProgress))
    },
  }
}

async function placeAll(
  { folder, entry, placed, expected }: Pending,
  onProgress: OnProgress,
  { catalog, tools, context, dealMs }: PlacingParts,
): Promise<StoredFile> {
  const taken = [...placed]
  const { id, scheme, salt } = entry
  const open = Array.from({ length: scheme.shares }, (_, index) => index).filter(
    index => !placed.some(share => share.place === index),
  )
  const placement = {
    file: id,
    needed: scheme.needed,
    salt,
    untilMs: context.nowMs() + dealMs,
    read: readerOf(folder, salt),
    taken: placed.map(({ provider }) => provider),
    async placed(share: StoredShare) {
      taken.push(share)
      await notePlaced(folder, share)
      onProgress({ step: 'placed', place: share.place, provider: share.provider, of: scheme.shares })
    },
  }
  try {
    const shares = [...placed, ...(await placeShares(open, placement, tools))]
    catalog.addFile(entry, shares, expected)
    await rm(folder, { recursive: true, force: true })
    return { ...entry, shares: shares.sort((a, b) => a.place - b.place) }
  } catch (error) {
    if (context.signal.aborted) throw error
    // Nobody is paid for a part of what is not there.
    catalog.addOver(taken.map(({ deal }) => deal))
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

/** Work on one thing at a time, each thing on its own: who comes second waits until the first is done, well or not. */
interface Turns {
  take<T>(key: string, work: () => Promise<T>): Promise<T>
}

function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>()
  return {
    async take(key, work) {
      const mine = (last.get(key) ?? Promise.resolve()).then(work, work)
      const settled = mine.catch(() => undefined)
      last.set(key, settled)
      try {
        return await mine
      } finally {
        if (last.get(key) === settled) last.delete(key)
      }
    },
  }
}
