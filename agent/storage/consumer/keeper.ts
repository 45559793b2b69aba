/**
 * Keeps files whole: looks at every share again and again, says how great each file's risk is, and rebuilds on new providers
 * what was lost, long before it is too late. What a lost share is not paid any more pays for the new one.
 */
import { createReadStream } from 'node:fs'
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { SubjectId } from '../../../protocol/ids.ts'
import { openMessage } from '../../../protocol/message.ts'
import { decodePieceCid } from '../../../protocol/piece/piece-cid.ts'
import {
  DEAL_TYPE,
  type DealId,
  dealId,
  END_TYPE,
  encodeDeal,
  encodeDeals,
} from '../../../protocol/storage/storage-messages.ts'
import type { ServiceContext } from '../../drivers/driver.ts'
import { causeOf } from '../storage-error.ts'
import type { StoredFile, StoredShare } from './catalog.ts'
import { lossChance } from './durability.ts'
import { restoreShares } from './erasure.ts'
import { layoutOf, unitOf } from './layout.ts'
import { hasPiece, putPiece } from './peer-client.ts'
import { placeShares } from './place-shares.ts'
import { fetchStripes } from './read-file.ts'
import { readToken, saltBytes, shareKey } from './seal.ts'
import { FOLDER, STAGE, type Vault } from './vault.ts'

/** A deal as the network has it, for its consumer. */
export interface PlacedDeal {
  readonly since: number
  readonly ended: number
  readonly missed: number
  readonly untilMs: number
  readonly paid: number
}

export type ShareState = 'proved' | 'new' | 'failing' | 'lost'

export interface FileHealth {
  readonly file: StoredFile
  readonly states: readonly ShareState[]
  readonly healthy: number
  /** Chance of losing it before a repair. */
  readonly risk: number
  readonly paid: number
}

export interface Keeper {
  /** Of the last look. */
  health(): readonly FileHealth[]
  /** One look: what is failing is repaired, what ends soon is made anew, what is over is ended. */
  look(): Promise<void>
}

/** Rounds missed one after the other, after which a share counts as lost. */
const MOST_MISSED = 2
/** Real time in which the network has to know of a new deal. */
const NEW_MS = 120_000
/** A deal is made anew when this part of it is left. */
const RENEW_PART = 0.25
const BATCH = 16

export function createKeeper(vault: Vault, context: ServiceContext): Keeper {
  const { catalog, options, providers, tools } = vault
  /** Deals the network has known. */
  const seen = new Set<DealId>()
  let known: readonly FileHealth[] = []

  const stateOf = async (
    { salt }: StoredFile,
    share: StoredShare,
    deal: PlacedDeal | undefined,
  ): Promise<ShareState> => {
    if (deal !== undefined) seen.add(share.deal)
    if (deal === undefined || deal.since === -1)
      return seen.has(share.deal) || Date.now() - share.placedMs > NEW_MS ? 'lost' : 'new'
    if (deal.ended !== -1 || deal.missed >= MOST_MISSED) return 'lost'
    if (deal.missed > 0) return (await answers(salt, share)) ? 'failing' : 'lost'
    return 'proved'
  }
  /** A provider that proves nothing and does not answer either is gone. */
  const answers = (salt: Uint8Array, share: StoredShare) =>
    hasPiece(
      { ...share, token: readToken(salt, share.place, share.provider) },
      share.cid,
      context.signal,
    ).then(
      () => true,
      (error: unknown) => {
        providers.failed(share.provider, error)
        return false
      },
    )
  const examine = async (file: StoredFile, deals: Deals): Promise<FileHealth> => {
    const states = await Promise.all(file.shares.map(share => stateOf(file, share, deals[share.deal])))
    const healthy = states.filter(state => state !== 'lost').length
    const risk = lossChance({ needed: file.scheme.needed, shares: healthy }, options.p)
    const paid = file.shares.reduce((sum, { deal }) => sum + (deals[deal]?.paid ?? 0), 0)
    return { file, states, healthy, risk, paid }
  }

  return {
    health: () => known,
    async look() {
      const answer = await context.node.json(`/v1/devices/${context.subject}/state`)
      const deals = ((answer['state'] as { placed?: Deals } | undefined)?.placed ?? {}) as Deals
      await endDeals(vault, context)
      known = await Promise.all(catalog.files().map(file => examine(file, deals)))
      for (const health of known) {
        await repair(health, vault, context).catch((error: unknown) =>
          context.warn('a file could not be repaired yet', {
            ...{ code: health.file.id, file: health.file.name, risk: health.risk, problem: causeOf(error) },
          }),
        )
        await renew(health.file, deals, { vault, context, tools }).catch((error: unknown) =>
          context.warn('a deal could not be made anew yet', {
            code: health.file.id,
            problem: causeOf(error),
          }),
        )
      }
    },
  }
}

type Deals = Readonly<Record<DealId, PlacedDeal>>

/** Tells the network which deals are over: files that were removed, shares that are elsewhere now. */
async function endDeals({ catalog }: Vault, { say }: ServiceContext): Promise<void> {
  const over = catalog.overDeals()
  if (over.length === 0) return
  if ((await say(END_TYPE, encodeDeals(over))) !== undefined) catalog.forgetOver(over)
}

/** As soon as the promise does not hold with the shares that are left: then all that are lost. */
async function repair(
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
  { reading }: Vault,
): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const layout = layoutOf(file.size, file.scheme)
  const outputs = await Promise.all(places.map(place => open(join(folder, String(place)), 'w', 0o600)))
  try {
    for (let from = 0; from < layout.stripes; from += BATCH) {
      const to = Math.min(layout.stripes, from + BATCH)
      const known = await fetchStripes({ ...file, shares: sources }, layout, [from, to], reading)
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

interface Renewing {
  readonly vault: Vault
  readonly context: ServiceContext
  readonly tools: Vault['tools']
}

/** The same share with the same provider for longer: only the deal is new, its bytes are there. */
async function renew(file: StoredFile, deals: Deals, { vault, context }: Renewing): Promise<void> {
  const soonMs = context.nowMs() + vault.options.dealMs * RENEW_PART
  const ending = file.shares.filter(({ deal }) => {
    const known = deals[deal]
    return known !== undefined && known.ended === -1 && known.since !== -1 && known.untilMs < soonMs
  })
  if (ending.length === 0) return
  const prices = new Map((await vault.providers.list()).map(candidate => [candidate.id, candidate]))
  const renewable = ending.filter(({ provider }) => prices.has(provider))
  if (renewable.length === 0) return
  const shares = renewable.map(({ provider, cid }) => {
    const { price, egress } = prices.get(provider)!
    return { provider, piece: decodePieceCid(cid), price, egress }
  })
  const untilMs = context.nowMs() + vault.options.dealMs
  const offer = { file: file.id, needed: file.scheme.needed, untilMs, shares }
  const deal = await context.say(DEAL_TYPE, encodeDeal(offer))
  if (deal === undefined) return
  const message = openMessage(deal).id
  await Promise.all(
    renewable.map(async (share, index) => {
      const token = readToken(file.salt, share.place, share.provider)
      await putPiece({ ...share, token }, share.cid, { deal, share: index }, undefined, context.signal)
      const next = { ...share, deal: dealId(message, index), placedMs: Date.now(), received: 0 }
      vault.catalog.moveShare(file.id, next, false)
    }),
  )
}
