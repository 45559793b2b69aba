/**
 * Receipts that a consumer signs when it is asked for one, in its answer to what was handed over: each is checked here, kept, and brought
 * to the network by the gateway itself, so a consumer cannot say that it signed, and not have signed.
 */
import * as v from 'valibot'
import { createVerifier } from '../../../../keys/verify.ts'
import { decodeCoseKey } from '../../../../protocol/cose/cose-key.ts'
import type { Hash, MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { openMessage, verifyMessage } from '../../../../protocol/message.ts'
import { ProtocolError } from '../../../../protocol/protocol-error.ts'
import { RECEIPT } from '../../messages/coverage-messages.ts'
import { MESH_RECEIPT } from '../../messages/mesh/mesh-messages.ts'

/** As it stands in an answer: both base64. */
export const SIGNED_RECEIPT = v.object({
  message: v.pipe(v.string(), v.maxLength(2_048)),
  key: v.pipe(v.string(), v.maxLength(512)),
})

export type SignedReceipt = v.InferOutput<typeof SIGNED_RECEIPT>

export interface ReceiptParts {
  readonly gateway: SubjectId
  readonly network: Hash
  /** Brings a message to the network; throws where nobody takes it. */
  bring(message: Uint8Array): Promise<unknown>
}

export interface Receipts {
  /** How many credits of this gateway it signs for; undefined where it is none of that consumer for that route. */
  take(route: MessageId, consumer: SubjectId, said: SignedReceipt): number | undefined
  /** The newest of each route, where the network does not show it yet. */
  bringAll(shown: (route: MessageId) => number): Promise<void>
}

interface Kept {
  readonly bytes: Uint8Array
  readonly credits: number
  isBrought: boolean
}

const verify = createVerifier({ cacheSize: 1_024 })

export function createReceipts({ gateway, network, bring }: ReceiptParts): Receipts {
  const newest = new Map<MessageId, Kept>()
  return {
    take(route, consumer, said) {
      const bytes = Buffer.from(said.message, 'base64')
      const credits = creditsIn(bytes, said, { route, consumer, gateway, network })
      if (credits === undefined) return undefined
      if (credits > (newest.get(route)?.credits ?? -1))
        newest.set(route, { bytes, credits, isBrought: false })
      return credits
    },
    async bringAll(shown) {
      for (const [route, kept] of newest) {
        if (shown(route) >= kept.credits) newest.delete(route)
        else if (!kept.isBrought) {
          await bring(kept.bytes)
          kept.isBrought = true
        }
      }
    },
  }
}

interface Wanted extends Pick<ReceiptParts, 'gateway' | 'network'> {
  readonly route: MessageId
  readonly consumer: SubjectId
}

/** Undefined for whatever is wrong with it. */
function creditsIn(bytes: Uint8Array, { key }: SignedReceipt, wanted: Wanted): number | undefined {
  try {
    const message = openMessage(bytes)
    const isOurs = message.network === wanted.network && message.subject === wanted.consumer
    const word = [RECEIPT, MESH_RECEIPT].find(({ contentType }) => contentType === message.contentType)
    if (!isOurs || word === undefined) return undefined
    const { route, gateway, credits } = word.decode(message.payload)
    if (route !== wanted.route || gateway !== wanted.gateway) return undefined
    return verifyMessage(message, decodeCoseKey(Buffer.from(key, 'base64')), verify) ? credits : undefined
  } catch (error) {
    if (error instanceof ProtocolError) return undefined
    throw error
  }
}
