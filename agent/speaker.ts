/** What a device says: signed with its key, numbered, and durable before anything is sent; one thing after another. */

import { randomBytes } from 'node:crypto'
import type { Signer } from '../protocol/cose/signer.ts'
import type { Hash } from '../protocol/ids.ts'
import { openMessage, sealMessage } from '../protocol/message.ts'
import { encodeSenmlCbor, SENML_CBOR } from '../protocol/senml/senml.ts'
import { COMMITMENT, commitmentHash } from '../protocol/words/commitment.ts'
import { OPENING } from '../protocol/words/opening.ts'
import type { Due } from './due.ts'
import type { AgentLog } from './kit/agent-log.ts'
import type { Report, ServiceContext } from './kit/service.ts'
import type { NetworkClock } from './network-clock.ts'
import type { Outbox } from './outbox.ts'

export interface SpeakerParts {
  readonly signer: Signer
  readonly network: Hash
  readonly clock: NetworkClock
  /** How far the machine's clock may be off before nothing is signed, ms. */
  readonly clockLimitMs: number
  readonly outbox: Outbox
  readonly due: Due
  /** Reports are committed to, and said when the interval of so many ms is over; at once unless said. */
  readonly commitMs?: number | undefined
  readonly log: AgentLog
  /** Told after each message that is in the queue. */
  readonly onQueued: () => void
}

export interface Speaker extends Pick<ServiceContext, 'say' | 'take' | 'recall' | 'remember'> {
  /** Resolves when all that was begun is written. */
  settled(): Promise<unknown>
}

export function createSpeaker(parts: SpeakerParts): Speaker {
  const { clock, outbox, due, commitMs } = parts
  let note: string | undefined
  let last: Promise<unknown> = Promise.resolve()
  // One at a time: sequence numbers are given out in order.
  const inTurn = (ofMs: number, seal: () => Promise<Uint8Array | undefined>) => {
    const taken = last.then(seal)
    last = taken.catch(() => undefined).finally(due.begin(ofMs))
    return taken
  }
  return {
    say: (contentType, payload) =>
      inTurn(clock.nowMs(), () => sealInto(parts, { contentType, payload }, note)),
    take: async ({ timeMs, records }: Report) => {
      const report = { contentType: SENML_CBOR, payload: encodeSenmlCbor(records) }
      const overMs = commitMs === undefined ? 0 : (Math.floor(timeMs / commitMs) + 1) * commitMs
      const seal = () =>
        overMs > clock.nowMs()
          ? commitInto(parts, report, { slot: timeMs, overMs }, note)
          : sealInto(parts, report, note)
      return (await inTurn(timeMs, seal)) !== undefined
    },
    recall: () => outbox.note(),
    remember(text) {
      note = text
    },
    settled: () => last,
  }
}

interface Sealing {
  readonly contentType: string
  readonly payload: Uint8Array
  /** It is sent from then on. */
  readonly afterMs?: number
}

/** The commitment goes at once; the report and what opens it when its interval is over. A crash in between costs the proof alone. */
async function commitInto(
  parts: SpeakerParts,
  report: Sealing,
  { slot, overMs }: { readonly slot: number; readonly overMs: number },
  note: string | undefined,
): Promise<Uint8Array | undefined> {
  const { network, signer } = parts
  const salt: Hash = `0x${randomBytes(32).toString('hex')}`
  const { payload } = report
  const hash = commitmentHash({ networkId: network, subject: signer.subject, slot, salt, payload })
  const commitment = COMMITMENT.encode({ slot, hash })
  await sealInto(parts, { contentType: COMMITMENT.contentType, payload: commitment }, undefined)
  const said = await sealInto(parts, { ...report, afterMs: overMs }, note)
  if (said === undefined) return undefined
  const opening = OPENING.encode({ slot, salt, message: openMessage(said).id })
  await sealInto(parts, { contentType: OPENING.contentType, payload: opening, afterMs: overMs }, undefined)
  return said
}

/** @returns the sealed bytes; undefined where the queue took nothing */
async function sealInto(
  { signer, network, clock, clockLimitMs, outbox, log, onQueued }: SpeakerParts,
  { contentType, payload, afterMs = 0 }: Sealing,
  note: string | undefined,
): Promise<Uint8Array | undefined> {
  if (Math.abs(clock.driftMs) > clockLimitMs) {
    log.warn('the clock of this machine is wrong: nothing is signed until it is set', {
      driftMs: clock.driftMs,
      limitMs: clockLimitMs,
    })
    return undefined
  }
  const sequence = outbox.nextSequence()
  const timeMs = clock.nowMs()
  const bytes = await sealMessage({ signer, network, contentType, sequence, timeMs, payload })
  const taken = outbox.add({ sequence, id: openMessage(bytes).id, bytes, afterMs }, note)
  if (!taken)
    log.warn('the queue is full: a reading was not taken', { code: 'queue_full', ...outbox.counts() })
  else onQueued()
  return taken ? bytes : undefined
}
