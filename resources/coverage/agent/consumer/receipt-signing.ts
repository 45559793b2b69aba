/**
 * What a consumer signs for: of each gateway as much as is on disk, each receipt over all that came. An answer that carries one may be lost
 * on its way, and then its gateway carries no more than it trusts with: so who asks again gets the newest again, though nothing is new in it.
 */
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { encodeCoseKey } from '../../../../protocol/cose/cose-key.ts'
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { RECEIPT } from '../../messages/coverage-messages.ts'
import { MESH_RECEIPT, type Way } from '../../messages/mesh/mesh-messages.ts'
import type { SignedReceipt } from '../gateway/receipts.ts'
import type { Counts, ReceiptBook } from './receipt-book.ts'

export interface SigningParts {
  readonly book: ReceiptBook
  readonly route: MessageId
  /** Resolves when what the book has is on disk: what is signed for is never more than is known after a restart. */
  keep(): Promise<void>
}

export interface Signing {
  /** The newest receipt of a gateway that asks: a new one where enough is new; undefined where there is none yet. */
  forAsking(gateway: SubjectId): Promise<SignedReceipt | undefined>
  /** For all that has come, of each gateway. */
  forAll(): Promise<void>
}

interface Noted {
  readonly counts: Counts
  readonly ways: readonly Way[]
}

/** Credits that a gateway is signed for when it asks, beyond those of before: ten, or a twenty-fifth of all. */
const [LEAST_SIGNED, PART_SIGNED] = [10, 25]

export function createSigning({ book, route, keep }: SigningParts, context: ServiceContext): Signing {
  const newest = new Map<SubjectId, SignedReceipt & Counts>()
  /** Of one moment. */
  const notedOf = (gateway: SubjectId): Noted => ({ counts: book.of(gateway), ways: book.waysOf(gateway) })
  const key = Buffer.from(encodeCoseKey(context.key)).toString('base64')
  const sign = async (gateway: SubjectId, { counts, ways }: Noted) => {
    const receipt = { route, gateway, at: Math.floor(context.nowMs()), ...counts }
    const message = await (ways.length === 0
      ? context.say(RECEIPT.contentType, RECEIPT.encode(receipt))
      : context.say(MESH_RECEIPT.contentType, MESH_RECEIPT.encode({ ...receipt, ways })))
    if (message === undefined) return context.warn('the queue is full: a receipt is not signed', { gateway })
    // Another may have been signed meanwhile.
    if ((newest.get(gateway)?.credits ?? -1) >= counts.credits) return
    book.signed(gateway, counts)
    newest.set(gateway, { message: Buffer.from(message).toString('base64'), key, ...counts })
  }
  // A receipt for each that asks is one message: for a few credits more there is none.
  const isDue = (gateway: SubjectId) =>
    book.unsigned(gateway) > Math.max(LEAST_SIGNED, book.of(gateway).credits / PART_SIGNED)
  return {
    async forAsking(gateway) {
      if (isDue(gateway)) {
        const noted = notedOf(gateway)
        await keep()
        await sign(gateway, noted)
      }
      const found = newest.get(gateway)
      return found && { message: found.message, key }
    },
    async forAll() {
      await keep()
      for (const gateway of book.grown()) await sign(gateway, notedOf(gateway))
    },
  }
}
