/**
 * The deals that a provider said yes to: each sealed message in a file with the token that reads its piece, before the
 * acceptance is signed.
 */
import { timingSafeEqual } from 'node:crypto'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAtomically } from '../../../../disk/write-file.ts'
import { decodeCbor, encodeCbor } from '../../../../protocol/cbor/cbor.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { openMessage } from '../../../../protocol/message.ts'
import { encodePieceCid } from '../../../../protocol/piece/piece-cid.ts'
import {
  type DealId,
  type DealOffer,
  dealId,
  decodeDeal,
  type Share,
} from '../../messages/storage-messages.ts'

export interface BookedDeal {
  readonly id: DealId
  readonly consumer: SubjectId
  readonly offer: DealOffer
  readonly share: Share
  readonly cid: string
  /** The sealed message. */
  readonly bytes: Uint8Array
  /** Whoever shows it may read the piece: the consumer, and whom it tells. */
  readonly token: string
  /** The newest epoch that the provider knew of when it said yes. */
  readonly bookedEpoch: number
}

export interface DealBook {
  all(): readonly BookedDeal[]
  /** The deal of this piece that the token belongs to. */
  find(cid: string, token: string): BookedDeal | undefined
  get(id: DealId): BookedDeal | undefined
  /** Durable when it resolves. */
  add(deal: BookedDeal): Promise<void>
  remove(id: DealId): Promise<void>
}

/** @throws {ProtocolError} what is wrong with the message; undefined where it has no such share */
export function readDeal(
  bytes: Uint8Array,
  index: number,
  { token, bookedEpoch }: Pick<BookedDeal, 'token' | 'bookedEpoch'>,
): BookedDeal | undefined {
  const { id, subject, payload } = openMessage(bytes)
  const offer = decodeDeal(payload)
  const share = offer.shares[index]
  if (share === undefined) return undefined
  return {
    id: dealId(id, index),
    consumer: subject,
    offer,
    share,
    cid: encodePieceCid(share.piece),
    bytes,
    token,
    bookedEpoch,
  }
}

export async function openDealBook(folder: string): Promise<DealBook> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const deals = new Map<DealId, BookedDeal>()
  for (const name of await readdir(folder)) {
    const [, message, index] = /^([0-9a-f]{64})-(\d+)\.deal$/.exec(name) ?? []
    if (message === undefined) continue
    const [bytes, token, bookedEpoch] = decodeCbor(new Uint8Array(await readFile(join(folder, name)))) as [
      Uint8Array,
      string,
      number,
    ]
    const deal = readDeal(bytes, Number(index), { token, bookedEpoch })
    if (deal !== undefined) deals.set(deal.id, deal)
  }
  const pathOf = (id: DealId) => join(folder, `${id.replace(':', '-')}.deal`)
  return {
    all: () => [...deals.values()],
    get: id => deals.get(id),
    find: (cid, token) => [...deals.values()].find(deal => deal.cid === cid && isSame(deal.token, token)),
    async add(deal) {
      await writeAtomically(pathOf(deal.id), encodeCbor([deal.bytes, deal.token, deal.bookedEpoch]))
      deals.set(deal.id, deal)
    },
    async remove(id) {
      deals.delete(id)
      await rm(pathOf(id), { force: true })
    },
  }
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
