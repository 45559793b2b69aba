/**
 * Keeps files whole: looks at every share again and again, says how great each file's risk is, and rebuilds on new providers
 * what was lost, long before it is too late. What a lost share is not paid any more pays for the new one.
 */

import type { ServiceContext } from '../../../../agent/kit/service.ts'
import type { DealId } from '../../messages/storage-messages.ts'
import { type PlacedDeal, readStorageView } from '../../messages/view.ts'
import type { StoredFile, StoredShare } from '../catalog/file-table.ts'
import { causeOf } from '../storage-error.ts'
import { type Deals, endDeals, endOrphans, NEW_MS, renew } from './deal-care.ts'
import { lossChance } from './durability.ts'
import { hasPiece, type VaultContext } from './peer-client.ts'
import { repair } from './repair.ts'
import { readToken } from './seal.ts'
import type { Vault } from './vault.ts'

export type ShareState = 'proved' | 'new' | 'failing' | 'lost'

export interface FileHealth {
  readonly file: StoredFile
  readonly states: readonly ShareState[]
  readonly healthy: number
  /** Chance of losing it before a repair. */
  readonly risk: number
  /** Base units, in digits. */
  readonly paid: string
}

export interface Keeper {
  /** Of the last look. */
  health(): readonly FileHealth[]
  /** One look: what is failing is repaired, what expires soon is renewed, what is over is ended. */
  look(): Promise<void>
}

/** Rounds missed one after the other, after which a share counts as lost. */
const MOST_MISSED = 2
const NEW_EPOCHS = 4

export function createKeeper(vault: Vault, context: VaultContext): Keeper {
  const { catalog, options, providers } = vault
  /** Deals the network has known. */
  const seen = new Set<DealId>()
  /** When a deal that no file has was first seen, ms of this machine. */
  const orphans = new Map<string, number>()
  let known: readonly FileHealth[] = []
  /** Network time in which the network has to know of a new deal: it settles epoch by epoch. */
  let newMs = Number.POSITIVE_INFINITY

  const stateOf = async (
    { salt }: StoredFile,
    share: StoredShare,
    deal: PlacedDeal | undefined,
  ): Promise<ShareState> => {
    if (vault.wrong.has(share.deal)) return 'lost'
    if (deal !== undefined && deal.since !== -1) seen.add(share.deal)
    if (deal === undefined || deal.since === -1)
      return seen.has(share.deal) || context.nowMs() - share.placedMs > newMs ? 'lost' : 'new'
    if (deal.ended !== -1 || deal.missed >= MOST_MISSED) return 'lost'
    if (deal.missed > 0) return (await answers(salt, share)) ? 'failing' : 'lost'
    return 'proved'
  }
  /** A provider that proves nothing and does not answer either is gone. */
  const answers = (salt: Uint8Array, share: StoredShare) =>
    hasPiece({ ...share, token: readToken(salt, share.place, share.provider) }, share.cid, context).then(
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
    const paid = String(file.shares.reduce((sum, { deal }) => sum + BigInt(deals[deal]?.paid ?? 0), 0n))
    return { file, states, healthy, risk, paid }
  }

  return {
    health: () => known,
    async look() {
      if (newMs === Number.POSITIVE_INFINITY) newMs = await newMsOf(context)
      const { state } = await context.node.getDeviceState(context.subject)
      const { placed: deals } = readStorageView(state)
      endOrphans(vault, deals, orphans)
      await endDeals(vault, context)
      known = await Promise.all(catalog.files().map(file => examine(file, deals)))
      for (const health of known) {
        await repair(health, vault, context).catch((error: unknown) =>
          context.warn('a file could not be repaired yet', {
            code: health.file.id,
            file: health.file.name,
            risk: health.risk,
            problem: causeOf(error),
          }),
        )
        await renew(health.file, deals, { vault, context }).catch((error: unknown) =>
          context.warn('a deal could not be renewed yet', {
            code: health.file.id,
            problem: causeOf(error),
          }),
        )
      }
    },
  }
}

async function newMsOf({ node, speed }: ServiceContext): Promise<number> {
  const { rules } = await node.getNetwork()
  return Math.max(NEW_MS * speed, NEW_EPOCHS * rules.epochMs)
}
