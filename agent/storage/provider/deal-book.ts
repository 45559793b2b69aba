/** The deals that a provider said yes to: each sealed message in a file, before the acceptance is signed. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SubjectId } from '../../../protocol/ids.ts'
import { openMessage } from '../../../protocol/message.ts'
import { encodePieceCid } from '../../../protocol/piece/piece-cid.ts'
import {
  type DealId,
  type DealOffer,
  dealId,
  decodeDeal,
  type Share,
} from '../../../protocol/storage/storage-messages.ts'

export interface BookedDeal {
  readonly id: DealId
  readonly consumer: SubjectId
  readonly offer: DealOffer
  readonly share: Share
  readonly cid: string
  /** The sealed message. */
  readonly bytes: Uint8Array
}

export interface DealBook {
  all(): readonly BookedDeal[]
  get(id: DealId): BookedDeal | undefined
  /** Durable when it resolves. */
  add(deal: BookedDeal): Promise<void>
  remove(id: DealId): Promise<void>
}

/** @throws {ProtocolError} what is wrong with the message; undefined where it has no such share */
export function readDeal(bytes: Uint8Array, index: number): BookedDeal | undefined {
  const { id, subject, payload } = openMessage(bytes)
  const offer = decodeDeal(payload)
  const share = offer.shares[index]
  if (share === undefined) return undefined
  return { id: dealId(id, index), consumer: subject, offer, share, cid: encodePieceCid(share.piece), bytes }
}

export async function openDealBook(folder: string): Promise<DealBook> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const deals = new Map<DealId, BookedDeal>()
  for (const name of await readdir(folder)) {
    const [, message, index] = /^([0-9a-f]{64})-(\d+)\.cose$/.exec(name) ?? []
    if (message === undefined) continue
    const deal = readDeal(new Uint8Array(await readFile(join(folder, name))), Number(index))
    if (deal !== undefined) deals.set(deal.id, deal)
  }
  const pathOf = (id: DealId) => join(folder, `${id.replace(':', '-')}.cose`)
  return {
    all: () => [...deals.values()],
    get: id => deals.get(id),
    async add(deal) {
      const path = pathOf(deal.id)
      await writeFile(`${path}.part`, deal.bytes, { mode: 0o600, flush: true })
      await rename(`${path}.part`, path)
      deals.set(deal.id, deal)
    },
    async remove(id) {
      deals.delete(id)
      await rm(pathOf(id), { force: true })
    },
  }
}
