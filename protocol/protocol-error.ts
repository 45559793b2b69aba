/** What was said could not be read: a code, the facts, and a sentence. Never holds key material. */
import { type ErrorFacts, OperatingError } from './operating-error.ts'

export type ProtocolFacts = ErrorFacts

export class ProtocolError extends OperatingError {
  override readonly name = 'ProtocolError'

  constructor(code: string, message: string, facts: ProtocolFacts = {}) {
    super(code, message, { facts })
  }
}
