/** What both desks of a ride need of whatever they run in, an agent or a page, and how they say a word. */
import type { MessageId, SubjectId } from '../../../../../protocol/ids.ts'
import { openMessage } from '../../../../../protocol/message.ts'
import { ProtocolError } from '../../../../../protocol/protocol-error.ts'
import type { RideView } from '../ride-view.ts'
import { RIDE_END, RIDE_STEP, type Step, type Stepped } from '../ride-words.ts'
import { RideError } from './ride-error.ts'

export interface DeskContext {
  readonly subject: SubjectId
  nowMs(): number
  /** Durable when it resolves; undefined when the queue is full. */
  say(contentType: string, payload: Uint8Array): Promise<Uint8Array | undefined>
  /** What the network knows of rides of a subject. */
  viewOf(subject: SubjectId): Promise<RideView>
}

export function stepPayload(ride: MessageId, step: Step, { nowMs }: Pick<DeskContext, 'nowMs'>): Uint8Array {
  return RIDE_STEP.encode({ ride, step, at: Math.floor(nowMs()) })
}

/** @throws {RideError} ride_queue_full */
export async function says(
  { say }: Pick<DeskContext, 'say'>,
  contentType: string,
  payload: Uint8Array,
): Promise<Uint8Array> {
  const sealed = await say(contentType, payload)
  if (sealed === undefined) throw new RideError('ride_queue_full')
  return sealed
}

/** Undefined of what is none. Its signature is for a node to look at. */
export function readStep(
  message: Uint8Array,
): (Pick<Stepped, 'ride' | 'step'> & { readonly by: SubjectId }) | undefined {
  return readAs(message, RIDE_STEP)
}

/** Whose word it is that a ride ended; undefined of what is none. */
export function readEnd(
  message: Uint8Array,
): { readonly by: SubjectId; readonly ride: MessageId } | undefined {
  return readAs(message, RIDE_END)
}

function readAs<Said>(
  message: Uint8Array,
  word: { readonly contentType: string; decode(payload: Uint8Array): Said },
): (Said & { readonly by: SubjectId }) | undefined {
  try {
    const { contentType, payload, subject } = openMessage(message)
    return contentType === word.contentType ? { ...word.decode(payload), by: subject } : undefined
  } catch (error) {
    if (error instanceof ProtocolError) return undefined
    throw error
  }
}
