/** Reading what a URL says, each with its own sentence when it is not as it should be. */
import type { Context } from 'hono'
import {
  type Address,
  type Hash,
  isMessageId,
  isSubjectId,
  type MessageId,
  type SubjectId,
  toAddress,
} from '../../protocol/ids.ts'
import { NodeError } from '../errors.ts'

export function messageIdOf(context: Context): MessageId {
  const text = context.req.param('id') ?? ''
  if (isMessageId(text)) return text
  throw invalid('id', text, '64 lowercase hex digits')
}

export function subjectIdOf(context: Context): SubjectId {
  const text = context.req.param('id') ?? ''
  if (isSubjectId(text)) return text
  throw invalid('id', text, '64 lowercase hex digits')
}

export function addressOf(name: string, text: string): Address {
  try {
    return toAddress(text)
  } catch {
    throw invalid(name, text, '0x and 40 hex digits')
  }
}

export function hashOf(name: string, given = ''): Hash {
  if (/^0x[0-9a-f]{64}$/.test(given)) return given as Hash
  throw invalid(name, given, '0x and 64 lowercase hex digits')
}

/** A whole number from 0. */
export function numberOf(name: string, text: string | undefined): number {
  if (text !== undefined && /^\d{1,15}$/.test(text)) return Number(text)
  throw invalid(name, text ?? '', 'a whole number from 0')
}

export function invalid(name: string, given: string, expected: string): NodeError {
  return new NodeError('parameter_invalid', { name, given: given.slice(0, 80), expected })
}
