/** What a client proves to a relay of each tunnel, and a receipt as it is brought. */
import * as v from 'valibot'
import { createVerifier } from '../../../../keys/verify.ts'
import { decodeCoseKey } from '../../../../protocol/cose/cose-key.ts'
import type { Hash, MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { openMessage, verifyMessage } from '../../../../protocol/message.ts'
import { ProtocolError } from '../../../../protocol/protocol-error.ts'
import { RELAY_RECEIPT } from '../../messages/relay/relay-messages.ts'

/** Headers of a CONNECT. */
export const [AUTHORIZATION, SESSION_HEADER, SCHEME] = ['proxy-authorization', 'cairn-session', 'Cairn ']

/** That is proved: this tunnel, of this session. */
export function tunnelBytes(authority: string, session: string): Uint8Array {
  return new TextEncoder().encode(`CONNECT ${authority} ${session}`)
}

export const BROUGHT_RECEIPT = v.object({
  message: v.pipe(v.string(), v.maxLength(2_048)),
  key: v.pipe(v.string(), v.maxLength(512)),
})
export type BroughtReceipt = v.InferOutput<typeof BROUGHT_RECEIPT>

/** What a relay answers to one. */
export const RECEIPT_ANSWER = v.object({ signed: v.number(), served: v.number(), window: v.number() })

export interface OpenedReceipt {
  readonly session: MessageId
  readonly client: SubjectId
  readonly bytes: number
}

const verify = createVerifier({ cacheSize: 256 })

/** Undefined for whatever is wrong with it. */
export function openReceipt(
  { message: text, key }: BroughtReceipt,
  network: Hash,
  relay: SubjectId,
): OpenedReceipt | undefined {
  try {
    const message = openMessage(Buffer.from(text, 'base64'))
    if (message.network !== network || message.contentType !== RELAY_RECEIPT.contentType) return undefined
    const receipt = RELAY_RECEIPT.decode(message.payload)
    if (receipt.relay !== relay) return undefined
    if (!verifyMessage(message, decodeCoseKey(Buffer.from(key, 'base64')), verify)) return undefined
    return { session: receipt.session, client: message.subject, bytes: receipt.bytes }
  } catch (error) {
    if (error instanceof ProtocolError) return undefined
    throw error
  }
}
