/** Answers what epochs ask: as soon as a seed is known, the leaves it asks for, signed and queued. */
import type { Hash, SubjectId } from '../../../../protocol/ids.ts'
import { encodePieceCid } from '../../../../protocol/piece/piece-cid.ts'
import { heightOf } from '../../../../protocol/piece/piece-size.ts'
import { askedOf, isAsked } from '../../messages/provider-store.ts'
import { type DealId, encodeProof, PROOF_TYPE } from '../../messages/storage-messages.ts'
import type { StoredDeal } from '../../messages/view.ts'
import { causeOf } from '../storage-error.ts'
import type { ProviderView } from './network-view.ts'
import type { PieceStore } from './piece-store.ts'

export interface ProverOptions {
  readonly subject: SubjectId
  readonly challenges: number
  readonly store: PieceStore
  say(contentType: string, payload: Uint8Array): Promise<Uint8Array | undefined>
  info(message: string, facts: Readonly<Record<string, unknown>>): void
  warn(message: string, facts: Readonly<Record<string, unknown>>): void
}

export interface Prover {
  /**
   * What fails is tried again at the next call; what the network still asks for two epochs after it was said, as well: a disk
   * may read wrong once, and a message may come to grief.
   * @param after the epoch that the view is of
   */
  answer(view: ProviderView, after: number): Promise<void>
}

const PATIENCE_EPOCHS = 2

export function pieceOf({ root, size }: StoredDeal): string {
  return encodePieceCid({ root: Buffer.from(root, 'hex'), rawSize: size, height: heightOf(size) })
}

export function createProver({ subject, challenges, store, say, info, warn }: ProverOptions): Prover {
  /**
   * Epoch → the seed that was answered, and the newest epoch that was known then. An epoch that is agreed on again has another
   * seed, and asks for other leaves.
   */
  const answered = new Map<number, { readonly seed: Hash; readonly after: number }>()

  async function prove(epoch: number, seed: Hash, view: ProviderView, after: number): Promise<void> {
    const began = performance.now()
    const deals = (Object.entries(view.stores) as [DealId, StoredDeal][])
      .filter(([, deal]) => isAsked(deal, epoch))
      .map(([id, deal]) => ({ id, ...deal }))
    const asked = askedOf(seed, subject, challenges, deals)
    const leaves = []
    for (const { deal, leaf } of asked) leaves.push(await store.prove(pieceOf(deal), leaf))
    const taken = await say(PROOF_TYPE, encodeProof({ epoch, leaves }))
    if (taken === undefined) return
    answered.set(epoch, { seed, after })
    const bytes = deals.reduce((sum, { size }) => sum + size, 0)
    const ms = Math.round((performance.now() - began) * 10) / 10
    // Base units, of the deals that the network remembers: what earlier proofs brought.
    const paid = Object.values(view.stores).reduce((sum, deal) => sum + BigInt(deal.paid), 0n)
    info('proved', { epoch, leaves: leaves.length, deals: deals.length, bytes, ms, paid: String(paid) })
  }

  return {
    async answer(view, after) {
      for (const epoch of answered.keys()) if (!(epoch in view.asked)) answered.delete(epoch)
      for (const [epoch, seed] of Object.entries(view.asked)) {
        const before = answered.get(Number(epoch))
        if (before?.seed === seed && after < before.after + PATIENCE_EPOCHS) continue
        await prove(Number(epoch), seed, view, after).catch((error: unknown) =>
          warn('a proof could not be made', { epoch: Number(epoch), problem: causeOf(error) }),
        )
      }
    },
  }
}
