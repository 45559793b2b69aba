/**
 * Signatures of what others took in, checked as their segments come in, by the threads that check this oracle's own messages:
 * when the epoch is settled they are known already. What those threads took in themselves they tell of, and it is known
 * as well. Whatever is not known in time is checked where it is needed: the result is the same.
 */
import type { MessagePort } from 'node:worker_threads'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import type { Segment } from '../../kernel/bundle/segment.ts'
import { sigStructure } from '../../protocol/cose/cose-sign1.ts'
import type { MessageId, SubjectId } from '../../protocol/ids.ts'
import type { Message } from '../../protocol/message.ts'
import type { Speaker } from '../intake/check-message.ts'
import { applyChange, type SpeakerChange } from '../intake/speakers.ts'
import type { VerifiedMemory } from '../intake/verified-memory.ts'

/** What a checking thread is asked: whether each signature is its subject's. */
export interface SignatureBatch {
  readonly batch: number
  readonly signed: readonly SignedBytes[]
}

export interface SignedBytes {
  readonly subject: SubjectId
  readonly bytes: Uint8Array
  readonly signature: Uint8Array
}

/** A byte for each, 1 where it is. */
export interface SignatureAnswer {
  readonly batch: number
  readonly valid: Uint8Array
}

/** What a checking thread has passed: id, subject and signature of each, one after the other. */
export interface PassedNews {
  readonly passed: Uint8Array
}

export const PASSED_BYTES = 32 + 32 + 64
const BATCH = 64
/** Batches that a checking thread has at once. */
const AHEAD = 2
/** Batches that wait: what is above it is checked when it is settled. */
const MOST_WAITING = 4_096

export interface Checkers {
  /** A way to one more checking thread; what one that ends was asked for is checked when it is settled. */
  add(port: MessagePort): void
  checkAhead(segment: Segment): void
  /** Others have passed these (`encodePassed`): id, subject and signature of each. */
  hear(passed: Uint8Array): void
  updateSpeakers(change: SpeakerChange): void
}

interface Asked {
  readonly port: MessagePort
  readonly batches: Map<number, readonly Message[]>
}

export function createCheckers(verified: VerifiedMemory): Checkers {
  const speakers = new Map<SubjectId, Speaker>()
  const waiting: (readonly Message[])[] = []
  const threads = new Set<Asked>()
  let next = 0

  function dispatch(): void {
    for (let depth = 0; depth < AHEAD; depth++)
      for (const thread of threads) {
        if (thread.batches.size > depth) continue
        const batch = waiting.shift()
        if (batch === undefined) return
        send(batch, thread)
      }
  }

  function send(batch: readonly Message[], { port, batches }: Asked): void {
    const signed = batch.map(({ subject, protectedBytes, payload, signature }): SignedBytes => {
      return { subject, bytes: sigStructure(protectedBytes, payload), signature }
    })
    batches.set(next, batch)
    port.postMessage({ batch: next++, signed } satisfies SignatureBatch)
  }

  function learn({ batch, valid }: SignatureAnswer, { batches }: Asked): void {
    const messages = batches.get(batch) ?? []
    batches.delete(batch)
    for (const [index, { id, subject, signature }] of messages.entries())
      if (valid[index] === 1) remember(id, subject, signature)
  }

  /** A device's key never changes: its id is the key's thumbprint. */
  function remember(id: MessageId, subject: SubjectId, signature: Uint8Array): void {
    const speaker = speakers.get(subject)
    if (speaker !== undefined) verified.remember(id, speaker.key, signature)
  }

  const isUnknown = ({ id, subject, signature }: Message) =>
    speakers.has(subject) && !verified.knows(id, signature)

  function hear(passed: Uint8Array): void {
    for (const { id, subject, signature } of readPassed(passed)) remember(id, subject, signature)
  }

  return {
    add(port) {
      const thread: Asked = { port, batches: new Map() }
      threads.add(thread)
      port.on('message', (said: SignatureAnswer | PassedNews) => {
        if ('passed' in said) return hear(said.passed)
        learn(said, thread)
        dispatch()
      })
      port.on('close', () => {
        threads.delete(thread)
        if (threads.size === 0) waiting.length = 0
      })
      dispatch()
    },
    checkAhead({ entries, late }) {
      if (threads.size === 0) return
      const all = [...entries, ...late.flatMap(group => group.entries)].map(({ message }) => message)
      const unknown = all.filter(isUnknown)
      for (let at = 0; at < unknown.length && waiting.length < MOST_WAITING; at += BATCH)
        waiting.push(unknown.slice(at, at + BATCH))
      dispatch()
    },
    hear,
    updateSpeakers: change => applyChange(speakers, change),
  }
}

function* readPassed(passed: Uint8Array): Generator<Pick<Message, 'id' | 'subject' | 'signature'>> {
  for (let at = 0; at < passed.length; at += PASSED_BYTES) {
    const [id, subject] = [passed.subarray(at, at + 32), passed.subarray(at + 32, at + 64)].map(bytesToHex)
    const signature = passed.slice(at + 64, at + PASSED_BYTES)
    yield { id: id as MessageId, subject: subject as SubjectId, signature }
  }
}

export function encodePassed(passed: readonly Pick<Message, 'id' | 'subject' | 'signature'>[]): Uint8Array {
  const bytes = new Uint8Array(passed.length * PASSED_BYTES)
  for (const [index, { id, subject, signature }] of passed.entries()) {
    const at = index * PASSED_BYTES
    bytes.set(hexToBytes(id), at)
    bytes.set(hexToBytes(subject), at + 32)
    bytes.set(signature, at + 64)
  }
  return bytes
}
