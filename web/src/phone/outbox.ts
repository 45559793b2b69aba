/**
 * Sealed messages in IndexedDB until an oracle has signed a receipt for each. A sequence number is durable before
 * anything is signed with it, so a browser that is closed in between leaves a gap and never one number on two messages.
 * A message names its network, and is sent to no node of another: a page that shows another network leaves it where it is.
 *
 * A reading that is committed to is three messages, sent one after the other: what commits to it, the reading, and what opens the
 * commitment. So it was fixed before anybody could read it, and this device is nobody's copy (kernel/trust/commitments.ts).
 */
import { outcomeOf, type Receiving, type Reply } from '../../../client/delivery.ts'
import type { NetworkView } from '../../../client/node-api.ts'
import { verifyWithNoble } from '../../../protocol/cose/noble-verify.ts'
import type { Signer } from '../../../protocol/cose/signer.ts'
import { type Hash, type MessageId, toHash } from '../../../protocol/ids.ts'
import { type Message, openMessage, sealMessage } from '../../../protocol/message.ts'
import { COMMITMENT, commitmentHash } from '../../../protocol/words/commitment.ts'
import { OPENING } from '../../../protocol/words/opening.ts'
import { problemOf } from '../api/ask-node.ts'
import { openKept } from '../me/keep.ts'
import { keyOfJwk } from './key-of-jwk.ts'
import { countWaiting, type Whose } from './waiting.ts'

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
  /** Another word of this device. Durable when it resolves. @returns what was signed */
  say(contentType: string, payload: Uint8Array, timeMs: number): Promise<Uint8Array>
  /** How many readings wait. */
  count(): Promise<number>
  /** How many words of this device wait, readings and all others. */
  countWords(): Promise<number>
  /** How many wait for another network: this browser was a device of that one before. */
  countElsewhere(): Promise<number>
  /** Sends the oldest of this device: what is not taken of another one of this browser holds up nothing here. Undefined when there is none. */
  sendOne(): Promise<Sent | undefined>
}

export interface OutboxOptions {
  /** Of a reading. */
  readonly contentType: string
  /** Each is committed to before it is said. */
  readonly commits: boolean
  /** What a person is told of an answer that is no receipt. */
  readonly noReceipt: string
}

export function createOutbox(
  signer: Signer,
  receiving: Receiving,
  { contentType, commits, noReceipt }: OutboxOptions,
): Outbox {
  const { network } = receiving
  const whose = { network, subject: signer.subject }
  const waiting = async () => {
    const all = await (await openKept()).getAll('message')
    return countWaiting(
      all.map(({ bytes }) => bytes),
      whose,
      contentType,
    )
  }
  const say = async (type: string, payload: Uint8Array, timeMs: number): Promise<Uint8Array> => {
    const sequence = await nextSequence()
    const bytes = await sealMessage({ signer, network, contentType: type, sequence, timeMs, payload })
    await (await openKept()).put('message', { bytes, timeMs }, sequence)
    return bytes
  }
  const keep = async (type: string, payload: Uint8Array, timeMs: number): Promise<MessageId> =>
    openMessage(await say(type, payload, timeMs)).id
  return {
    async put(payload, timeMs) {
      if (!commits) return await keep(contentType, payload, timeMs)
      const slot = Math.floor(timeMs)
      const salt: Hash = randomHash()
      const hash = commitmentHash({ networkId: network, subject: signer.subject, slot, salt, payload })
      await keep(COMMITMENT.contentType, COMMITMENT.encode({ slot, hash }), timeMs)
      const message = await keep(contentType, payload, timeMs)
      await keep(OPENING.contentType, OPENING.encode({ slot, salt, message }), timeMs)
      return message
    },
    say,
    count: async () => (await waiting()).readings,
    countWords: async () => (await waiting()).words,
    countElsewhere: async () => (await waiting()).elsewhere,
    async sendOne() {
      const oldest = await oldestFor(whose)
      if (oldest === undefined) return undefined
      const sent = await deliver(oldest.bytes, receiving, noReceipt)
      if (!sent.isKept) await (await openKept()).delete('message', oldest.sequence)
      return sent
    },
  }
}

/** The node that serves the page is the one that answers. */
export function receivingFrom({ networkId, oracle }: NetworkView): Receiving {
  return { network: toHash(networkId), keys: [keyOfJwk(oracle.key)], verify: verifyWithNoble }
}

async function oldestFor({
  network,
  subject,
}: Whose): Promise<{ sequence: number; bytes: Uint8Array } | undefined> {
  const isOf = (message: Message) => message.network === network && message.subject === subject
  for await (const { key, value } of (await openKept()).transaction('message').store)
    if (isOf(openMessage(value.bytes))) return { sequence: key, bytes: value.bytes }
  return undefined
}

function randomHash(): Hash {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return `0x${Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')}`
}

async function nextSequence(): Promise<number> {
  const transaction = (await openKept()).transaction('thing', 'readwrite', { durability: 'strict' })
  const known = (await transaction.store.get('sequence')) as number | undefined
  const next = (known ?? -1) + 1
  await transaction.store.put(next, 'sequence')
  await transaction.done
  return next
}

async function deliver(bytes: Uint8Array, receiving: Receiving, noReceipt: string): Promise<Sent> {
  const { id } = openMessage(bytes)
  const { reply, trouble = '' } = await send(bytes)
  const outcome = outcomeOf(id, reply, receiving)
  if (outcome.kind === 'accepted') return { id, trouble: '', isKept: false }
  const isNoReceipt = outcome.kind === 'unknown' && reply !== undefined
  return { id, trouble: isNoReceipt ? noReceipt : trouble, isKept: outcome.kind !== 'refused' }
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
