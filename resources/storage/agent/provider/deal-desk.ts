/** Whether a deal is good for this provider: of this network, signed by a registered consumer, for these bytes, at its price, and covered. */

import { NodeRefusal } from '../../../../agent/kit/node-api.ts'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { createVerifier } from '../../../../keys/verify.ts'
import { fromDidKey } from '../../../../protocol/cose/did-key.ts'
import { openMessage, verifyMessage } from '../../../../protocol/message.ts'
import type { DealId } from '../../messages/storage-messages.ts'
import { StorageError } from '../storage-error.ts'
import { type BookedDeal, readDeal } from './deal-book.ts'

/** As it came, beside a piece’s bytes. */
export interface OfferedDeal {
  readonly bytes: Uint8Array
  /** Place of the share in it. */
  readonly index: number
  /** What reads are to be asked with, hex. */
  readonly token: string
}

export interface Terms {
  /** Base units for a TiB over 30 days; for a TiB that is read. */
  readonly price: bigint
  readonly egress: bigint
}

type Context = Pick<ServiceContext, 'subject' | 'network' | 'node' | 'nowMs'>

const [TIB, MONTH_MS] = [2n ** 40n, 30n * 86_400_000n]
/** A deal has to last so much longer, or storing it is not worth while. */
const LEAST_MS = 60_000

/** @throws {StorageError} why it is refused; {ProtocolError} what is malformed */
export async function judgeDeal(
  { bytes, index, token }: OfferedDeal,
  cid: string,
  context: Context & { readonly terms: Terms; readonly epoch: number; isKnown(deal: DealId): boolean },
): Promise<BookedDeal> {
  if (bytes.length === 0 || !Number.isInteger(index) || index < 0 || !/^[0-9a-f]{32,128}$/.test(token))
    throw new StorageError('deal_malformed')
  const deal = readDeal(bytes, index, { token, bookedEpoch: context.epoch })
  if (deal === undefined || deal.cid !== cid || deal.share.provider !== context.subject)
    throw new StorageError('deal_of_other', {
      share: index,
      piece: deal?.cid ?? 'none',
      provider: context.subject,
    })
  const { terms } = context
  const { price, egress } = deal.share
  if (price < terms.price || egress < terms.egress)
    throw new StorageError('price_too_low', {
      offered: String(price),
      asked: String(terms.price),
      egressOffered: String(egress),
      egressAsked: String(terms.egress),
    })
  if (deal.offer.untilMs < context.nowMs() + LEAST_MS)
    throw new StorageError('deal_too_short', { untilMs: deal.offer.untilMs, nowMs: context.nowMs() })
  const owner = await checkSignature(deal, context)
  // What the network knows of is set aside already.
  if (!context.isKnown(deal.id)) await checkDeposit(deal, owner, context)
  return deal
}

/** @returns the consumer's owner */
async function checkSignature({ bytes, consumer }: BookedDeal, { node, network }: Context): Promise<string> {
  const message = openMessage(bytes)
  if (message.network !== network)
    throw new StorageError('deal_of_other', { consumer, named: message.network, network })
  const device = await askNode(() => node.getDevice(consumer))
  if (device?.model !== 'storage/consumer')
    throw new StorageError('deal_of_nobody', { consumer, model: device?.model ?? 'unknown' })
  const key = fromDidKey(device.did)
  if (!verifyMessage(message, key, createVerifier()))
    throw new StorageError('deal_of_other', { consumer, signature: 'does not hold' })
  return device.owner
}

async function checkDeposit(
  { share, consumer, offer }: BookedDeal,
  owner: string,
  { node, nowMs }: Context,
): Promise<void> {
  const [account, allowances] = await Promise.all([
    askNode(() => node.getDeposit(owner)),
    askNode(() => node.listDeviceAllowances(consumer)),
  ])
  const available = BigInt(account?.available ?? 0)
  const { price, egress, piece } = share
  const size = BigInt(piece.rawSize)
  // To its end, and one reading: as much as the network sets aside, but for its fee.
  const needs =
    (price * size * BigInt(Math.ceil(offer.untilMs - nowMs()))) / (TIB * MONTH_MS) + (egress * size) / TIB
  if (available <= needs)
    throw new StorageError('deposit_too_small', {
      consumer,
      available: String(available),
      needs: String(needs),
    })
  const allowed = allowances?.find(one => one.account === owner && one.serves)
  const left = BigInt(allowed?.left ?? 0)
  if (left <= needs)
    throw new StorageError('allowance_too_small', { consumer, left: String(left), needs: String(needs) })
}

/** Undefined where the node knows nothing of it. @throws {StorageError} node_unreachable */
export async function askNode<View>(ask: () => Promise<View>): Promise<View | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof NodeRefusal && error.status === 404) return undefined
    throw new StorageError('node_unreachable', {}, error)
  }
}
