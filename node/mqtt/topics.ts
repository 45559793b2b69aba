/** The two topics of a device, and what is said on them. */
import { createHash } from 'node:crypto'
import { toJson } from '../../links/http/respond.ts'
import { isSubjectId, type MessageId, type SubjectId } from '../../protocol/ids.ts'
import { openMessage } from '../../protocol/message.ts'
import { describeProblem } from '../http/respond.ts'
import type { IntakeAnswer } from '../intake/intake.ts'

const MESSAGES = 'cairn/v1/messages/'
const ANSWERS = 'cairn/v1/answers/'

/** Where anybody is told what a session is proved with. */
export const HELLO = 'cairn/v1/hello'

/** Every device's messages, for a bridge to an existing broker. */
export const ALL_MESSAGES = `${MESSAGES}+`

/** Whose topic it is; undefined for any other topic. */
export function senderOfTopic(topic: string): SubjectId | undefined {
  return subjectAfter(MESSAGES, topic)
}

export function readerOfTopic(topic: string): SubjectId | undefined {
  return subjectAfter(ANSWERS, topic)
}

export function answerTopic(subject: SubjectId): string {
  return ANSWERS + subject
}

/**
 * A receipt as it is, or problem JSON with the message's id and the SHA-256 of what was delivered, so that the sender
 * knows which of its messages is meant. The one begins with byte 0x86, the other with `{`.
 */
export function encodeAnswer(answer: IntakeAnswer, delivered: Uint8Array): Buffer {
  if (answer.accepted) return Buffer.from(answer.receipt)
  const hash = createHash('sha256').update(delivered).digest('hex')
  const message = answer.message ?? idOf(delivered)
  const problem = describeProblem(answer.denial.code, answer.denial.facts)
  return Buffer.from(toJson({ ...problem, ...(message === undefined ? {} : { message }), delivered: hash }))
}

/** A message that was refused before it was opened still is one that its sender knows by its id. */
function idOf(delivered: Uint8Array): MessageId | undefined {
  try {
    return openMessage(delivered).id
  } catch {
    return undefined
  }
}

function subjectAfter(prefix: string, topic: string): SubjectId | undefined {
  const rest = topic.startsWith(prefix) ? topic.slice(prefix.length) : ''
  return isSubjectId(rest) ? rest : undefined
}
