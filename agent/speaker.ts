/** What a device says: signed with its key, numbered, and durable before anything is sent; one thing after another. */

import type { Signer } from '../protocol/cose/signer.ts'
import type { Hash } from '../protocol/ids.ts'
import { openMessage, sealMessage } from '../protocol/message.ts'
import { encodeSenmlCbor, SENML_CBOR } from '../protocol/senml/senml.ts'
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
  readonly log: AgentLog
  /** Told after each message that is in the queue. */
  readonly onQueued: () => void
}

export interface Speaker extends Pick<ServiceContext, 'say' | 'take' | 'recall' | 'remember'> {
  /** Resolves when all that was begun is written. */
  settled(): Promise<unknown>
}

export function createSpeaker(parts: SpeakerParts): Speaker {
  const { clock, outbox, due } = parts
  let note: string | undefined
  let last: Promise<unknown> = Promise.resolve()
  // One at a time: sequence numbers are given out in order.
  const inTurn = (contentType: string, payload: Uint8Array, ofMs: number) => {
    const taken = last.then(() => sealInto(parts, contentType, payload, note))
    last = taken.catch(() => undefined).finally(due.begin(ofMs))
    return taken
  }
  return {
    say: (contentType, payload) => inTurn(contentType, payload, clock.nowMs()),
    take: async ({ timeMs, records }: Report) =>
      (await inTurn(SENML_CBOR, encodeSenmlCbor(records), timeMs)) !== undefined,
    recall: () => outbox.note(),
    remember(text) {
      note = text
    },
    settled: () => last,
  }
}

/** @returns the sealed bytes; undefined where the queue took nothing */
async function sealInto(
  { signer, network, clock, clockLimitMs, outbox, log, onQueued }: SpeakerParts,
  contentType: string,
  payload: Uint8Array,
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
  const taken = outbox.add({ sequence, id: openMessage(bytes).id, bytes }, note)
  if (!taken)
    log.warn('the queue is full: a reading was not taken', { code: 'queue_full', ...outbox.counts() })
  else onQueued()
  return taken ? bytes : undefined
}
