/**
 * Shares to providers: a deal for each, signed and durable before its bytes go out; whoever fails is replaced, and its deal,
 * which nobody accepted, lapses.
 */

import type { SubjectId } from '../../../../protocol/ids.ts'
import { openMessage } from '../../../../protocol/message.ts'
import { encodePieceCid } from '../../../../protocol/piece/piece-cid.ts'
import { DEAL_TYPE, dealId, encodeDeal, type Share } from '../../messages/storage-messages.ts'
import type { StoredShare } from '../catalog/file-table.ts'
import type { PiecePool } from '../piece-thread.ts'
import { StorageError } from '../storage-error.ts'
import { putPiece, type VaultContext } from './peer-client.ts'
import type { Candidate, Providers } from './providers.ts'
import { readToken } from './seal.ts'
import { nameOf } from './stage.ts'

export interface Placement {
  readonly file: string
  readonly needed: number
  readonly salt: Uint8Array
  /** Network time. */
  readonly untilMs: number
  /** A share's bytes as its provider gets them. */
  read(place: number, provider: SubjectId): AsyncIterable<Uint8Array>
  /** Told of every share that is with somebody. */
  placed(share: StoredShare): Promise<void> | void
  /** Providers that have a share of the file already. */
  readonly taken: readonly SubjectId[]
}

export interface PlaceTools {
  readonly providers: Providers
  readonly context: Pick<VaultContext, 'say' | 'warn' | 'signal' | 'reach' | 'nowMs'>
  readonly pool: PiecePool
}

interface Planned {
  readonly place: number
  readonly candidate: Candidate
  readonly share: Share
}

/** Rounds of replacing those that failed. */
const MOST_ROUNDS = 5

/** @throws {StorageError} too_few_providers, queue_full */
export async function placeShares(
  places: readonly number[],
  placement: Placement,
  tools: PlaceTools,
): Promise<readonly StoredShare[]> {
  const done: StoredShare[] = []
  const tried: SubjectId[] = [...placement.taken]
  let open = [...places]
  for (let round = 0; open.length > 0; round++) {
    if (round === MOST_ROUNDS)
      throw new StorageError('too_few_providers', { wanted: places.length, found: done.length })
    const candidates = await tools.providers.pick(open.length, tried)
    tried.push(...candidates.map(({ id }) => id))
    const planned = await Promise.all(
      open.map((place, index) => plan(place, candidates[index]!, placement, tools)),
    )
    const results = await sendAll(planned, placement, tools)
    done.push(...results.flatMap(result => (typeof result === 'number' ? [] : [result])))
    open = results.filter(result => typeof result === 'number')
  }
  return done.sort((a, b) => a.place - b.place)
}

async function plan(
  place: number,
  candidate: Candidate,
  { read }: Placement,
  { pool }: PlaceTools,
): Promise<Planned> {
  const piece = await pool.use(thread => nameOf(read(place, candidate.id), thread))
  const { id: provider, price, egress } = candidate
  return { place, candidate, share: { provider, piece, price, egress } }
}

/** One message for all: who is where in it is the deal's id. @returns a share, or the place of one that failed */
async function sendAll(
  planned: readonly Planned[],
  { file, needed, salt, untilMs, read, placed }: Placement,
  { context, providers }: PlaceTools,
): Promise<readonly (StoredShare | number)[]> {
  const offer = { file, needed, untilMs, shares: planned.map(({ share }) => share) }
  const deal = await context.say(DEAL_TYPE, encodeDeal(offer))
  if (deal === undefined) throw new StorageError('queue_full')
  const message = openMessage(deal).id
  return Promise.all(
    planned.map(async ({ place, candidate, share }, index) => {
      const peer = { provider: candidate.id, url: candidate.url }
      const cid = encodePieceCid(share.piece)
      try {
        const bytes = read(place, candidate.id)
        const token = readToken(salt, place, candidate.id)
        await putPiece({ ...peer, token }, cid, { deal, share: index }, bytes, context)
        providers.succeeded(candidate.id)
        const stored = {
          place,
          ...peer,
          deal: dealId(message, index),
          cid,
          placedMs: context.nowMs(),
          received: 0,
        }
        await placed(stored)
        return stored
      } catch (error) {
        if (context.signal.aborted) throw error
        providers.failed(candidate.id, error)
        context.warn('a provider did not take a share; another one is asked', {
          code: candidate.id,
          ...(error instanceof StorageError ? error.facts : {}),
        })
        return place
      }
    }),
  )
}
