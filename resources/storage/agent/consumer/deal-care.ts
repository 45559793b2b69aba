/** Renews a vault's deals before they expire, and ends those that no file needs. */

import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { openMessage } from '../../../../protocol/message.ts'
import { decodePieceCid } from '../../../../protocol/piece/piece-cid.ts'
import {
  DEAL_TYPE,
  type DealId,
  dealId,
  END_TYPE,
  encodeDeal,
  encodeDeals,
} from '../../messages/storage-messages.ts'
import type { PlacedDeal } from '../../messages/view.ts'
import type { StoredFile } from '../catalog/file-table.ts'
import { putPiece, type VaultContext } from './peer-client.ts'
import { readToken } from './seal.ts'
import type { Vault } from './vault.ts'

/** By the deal's id. */
export type Deals = Readonly<Record<string, PlacedDeal>>

/** Grace period, real time: a deal that no file has is ended after it, and a new one is not judged before. */
export const NEW_MS = 120_000
/** A deal is renewed when this part of it is left. */
const RENEW_PART = 0.25

/** A stop at the wrong moment can leave a share with a provider that no file knows of: nobody is paid for it for long. */
export function endOrphans({ catalog, isPlacing }: Vault, deals: Deals, orphans: Map<string, number>): void {
  const held = new Set(catalog.files().flatMap(({ shares }) => shares.map(({ deal }) => deal)))
  const all = (Object.entries(deals) as [DealId, PlacedDeal][]).filter(
    ([id, { ended }]) => ended === -1 && !held.has(id),
  )
  for (const id of orphans.keys()) if (!all.some(([other]) => other === id)) orphans.delete(id)
  if (isPlacing()) orphans.clear()
  for (const [id] of all) if (!orphans.has(id)) orphans.set(id, performance.now())
  catalog.addOver(all.flatMap(([id]) => (performance.now() - orphans.get(id)! > NEW_MS ? [id] : [])))
}

/** Tells the network which deals are over: files that were removed, shares that are elsewhere now. */
export async function endDeals({ catalog }: Vault, { say }: ServiceContext): Promise<void> {
  const over = catalog.overDeals()
  if (over.length === 0) return
  if ((await say(END_TYPE, encodeDeals(over))) !== undefined) catalog.forgetOver(over)
}

/** The same share with the same provider for longer: only the deal is new, its bytes are there. */
export async function renew(
  file: StoredFile,
  deals: Deals,
  { vault, context }: { readonly vault: Vault; readonly context: VaultContext },
): Promise<void> {
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
      try {
        await putPiece({ ...share, token }, share.cid, { deal, share: index }, undefined, context)
      } catch (error) {
        // Asked again after a while, longer each time; if it never says yes, the share is rebuilt elsewhere in time.
        vault.providers.failed(share.provider, error)
        throw error
      }
      const next = { ...share, deal: dealId(message, index), placedMs: context.nowMs(), received: 0 }
      vault.catalog.moveShare(file.id, next, false)
    }),
  )
}
