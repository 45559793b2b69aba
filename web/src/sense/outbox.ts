/**
 * Sealed messages in IndexedDB until an oracle has signed a receipt for each. A sequence number is durable before
 * anything is signed with it, so a browser that is closed in between leaves a gap and never one number on two messages.
 */
import type { PublicKey } from '../../../protocol/cose-key.ts'
import { openMessage, sealMessage } from '../../../protocol/message.ts'
import { verifyWithNoble } from '../../../protocol/noble-verify.ts'
import { openReceipt, verifyReceipt } from '../../../protocol/receipt.ts'
import { SENML_CBOR } from '../../../protocol/senml.ts'
import type { Signer } from '../../../protocol/signer.ts'
import { problemOf } from '../api/ask-node.ts'
import { openKept } from '../me/keep.ts'

/** Whatever a node says of a message that sending it again may change: busy, full, or not yet told of a new device. */
const AGAIN: ReadonlySet<number> = new Set([403, 429, 503, 507])

export interface Sent {
  readonly id: string
  /** Empty when a receipt was signed. */
  readonly trouble: string
  /** It is kept, and sent again later. */
  readonly isKept: boolean
}

export interface Outbox {
  /** Durable when it resolves. @returns the message's id. */
  put(payload: Uint8Array, timeMs: number): Promise<string>
  /** How many wait. */
  count(): Promise<number>
  /** Sends the oldest; undefined when there is none. */
  sendOne(): Promise<Sent | undefined>
}

export function createOutbox(signer: Signer, oracleKey: PublicKey): Outbox {
  return {
    async put(payload, timeMs) {
      const sequence = await nextSequence()
      const bytes = await sealMessage({ signer, contentType: SENML_CBOR, sequence, timeMs, payload })
      await (await openKept()).put('message', { bytes, timeMs }, sequence)
      return openMessage(bytes).id
    },
    count: async () => (await openKept()).count('message'),
    async sendOne() {
      const db = await openKept()
      const [sequence] = await db.getAllKeys('message', undefined, 1)
      const waiting = sequence === undefined ? undefined : await db.get('message', sequence)
      if (sequence === undefined || waiting === undefined) return undefined
      const sent = await deliver(waiting.bytes, oracleKey)
      if (!sent.isKept) await db.delete('message', sequence)
      return sent
    },
  }
}

async function nextSequence(): Promise<number> {
  const transaction = (await openKept()).transaction('thing', 'readwrite', { durability: 'strict' })
  const known = (await transaction.store.get('sequence')) as number | undefined
  const next = (known ?? -1) + 1
  await transaction.store.put(next, 'sequence')
  await transaction.done
  return next
}

async function deliver(bytes: Uint8Array, oracleKey: PublicKey): Promise<Sent> {
  const { id } = openMessage(bytes)
  const body = new Uint8Array(bytes)
  const answer = await fetch('/v1/messages', { method: 'POST', body }).catch(() => undefined)
  if (answer === undefined) return { id, trouble: '', isKept: true }
  if (!answer.ok) {
    const { message, hint } = await problemOf(answer)
    return { id, trouble: `${message} ${hint}`, isKept: AGAIN.has(answer.status) }
  }
  const receipt = openReceipt(new Uint8Array(await answer.arrayBuffer()))
  const isReceived = receipt.message === id && verifyReceipt(receipt, oracleKey, verifyWithNoble)
  return { id, trouble: isReceived ? '' : RECEIPT, isKept: !isReceived }
}

const RECEIPT = 'The answer is no receipt of this node for this message.'
