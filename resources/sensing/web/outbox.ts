/**
 * Sealed messages in IndexedDB until an oracle has signed a receipt for each. A sequence number is durable before
 * anything is signed with it, so a browser that is closed in between leaves a gap and never one number on two messages.
 * A message names its network, and is sent to no node of another: a page that shows another network leaves it where it is.
 */
import { outcomeOf, type Receiving, type Reply } from '../../../client/delivery.ts'
import type { Signer } from '../../../protocol/cose/signer.ts'
import type { Hash } from '../../../protocol/ids.ts'
import { openMessage, sealMessage } from '../../../protocol/message.ts'
import { SENML_CBOR } from '../../../protocol/senml/senml.ts'
import { problemOf } from '../../../web/src/api/ask-node.ts'
import { openKept } from '../../../web/src/me/keep.ts'

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
  /** How many wait for another network: this browser was a device of that one before. */
  countElsewhere(): Promise<number>
  /** Sends the oldest; undefined when there is none. */
  sendOne(): Promise<Sent | undefined>
}

export function createOutbox(signer: Signer, receiving: Receiving): Outbox {
  const { network } = receiving
  const countElsewhere = async () => {
    const all = await (await openKept()).getAll('message')
    return all.filter(({ bytes }) => openMessage(bytes).network !== network).length
  }
  return {
    async put(payload, timeMs) {
      const sequence = await nextSequence()
      const said = { signer, network, contentType: SENML_CBOR, sequence, timeMs, payload }
      const bytes = await sealMessage(said)
      await (await openKept()).put('message', { bytes, timeMs }, sequence)
      return openMessage(bytes).id
    },
    countElsewhere,
    count: async () => (await (await openKept()).count('message')) - (await countElsewhere()),
    async sendOne() {
      const waiting = await oldestFor(network)
      if (waiting === undefined) return undefined
      const sent = await deliver(waiting.bytes, receiving)
      if (!sent.isKept) await (await openKept()).delete('message', waiting.sequence)
      return sent
    },
  }
}

async function oldestFor(network: Hash): Promise<{ sequence: number; bytes: Uint8Array } | undefined> {
  for await (const { key, value } of (await openKept()).transaction('message').store)
    if (openMessage(value.bytes).network === network) return { sequence: key, bytes: value.bytes }
  return undefined
}

async function nextSequence(): Promise<number> {
  const transaction = (await openKept()).transaction('thing', 'readwrite', { durability: 'strict' })
  const known = (await transaction.store.get('sequence')) as number | undefined
  const next = (known ?? -1) + 1
  await transaction.store.put(next, 'sequence')
  await transaction.done
  return next
}

async function deliver(bytes: Uint8Array, receiving: Receiving): Promise<Sent> {
  const { id } = openMessage(bytes)
  const { reply, trouble = '' } = await send(bytes)
  const outcome = outcomeOf(id, reply, receiving)
  if (outcome.kind === 'accepted') return { id, trouble: '', isKept: false }
  const isNoReceipt = outcome.kind === 'unknown' && reply !== undefined
  return { id, trouble: isNoReceipt ? RECEIPT : trouble, isKept: outcome.kind !== 'refused' }
}

interface Answered {
  readonly reply: Reply
  /** In the node's own words, for a person. */
  readonly trouble?: string
}

/** An answer that breaks off is none. */
async function send(bytes: Uint8Array): Promise<Answered> {
  const body = new Uint8Array(bytes)
  const answer = await fetch('/v1/messages', { method: 'POST', body }).catch(() => undefined)
  if (answer === undefined) return { reply: undefined }
  if (answer.ok) {
    const receipt = await answer.arrayBuffer().catch(() => undefined)
    return { reply: receipt && { receipt: new Uint8Array(receipt) } }
  }
  const { code, message, hint } = await problemOf(answer)
  return { reply: { denial: { code, detail: message } }, trouble: `${message} ${hint}` }
}

const RECEIPT = 'The answer is no receipt of this node for this message.'
