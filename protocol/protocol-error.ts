/** What was said could not be read: a code, the facts, and a sentence. Never holds key material. */

export type ProtocolFacts = Readonly<Record<string, string | number | bigint | boolean>>

export class ProtocolError extends Error {
  override readonly name = 'ProtocolError'
  readonly code: string
  readonly facts: ProtocolFacts

  constructor(code: string, message: string, facts: ProtocolFacts = {}) {
    super(message)
    this.code = code
    this.facts = facts
  }
}
