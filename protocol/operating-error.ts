/**
 * What can go wrong in operation, as every part of Cairn says it: a code to search for, the facts, what would be right, and whether
 * trying again may help. What a programmer did wrong is an assertion instead, and a verdict about a message is data.
 *
 * Law: neither message nor facts ever hold key material, a token or a URL's credentials.
 */

export type ErrorFacts = Readonly<Record<string, string | number | bigint | boolean>>

export interface ErrorParts {
  readonly facts?: ErrorFacts
  /** What would be right, as an instruction. Empty where there is nothing to be done about it. */
  readonly hint?: string
  /** True when the same call may succeed later without a change. */
  readonly retryable?: boolean
  readonly cause?: unknown
}

/** @example throw new OperatingError('disk_full', 'The disk is full', { facts: { path }, hint: 'Make room.', retryable: true }) */
export class OperatingError<Code extends string = string> extends Error {
  override readonly name: string = 'OperatingError'
  readonly code: Code
  readonly facts: ErrorFacts
  readonly hint: string
  readonly retryable: boolean

  constructor(code: Code, message: string, parts: ErrorParts = {}) {
    super(message, parts.cause === undefined ? undefined : { cause: parts.cause })
    this.code = code
    this.facts = parts.facts ?? {}
    this.hint = parts.hint ?? ''
    this.retryable = parts.retryable ?? false
  }
}

/**
 * `a title (verb claim, block 7)`.
 * @example withFacts('the disk is full', { path: '/var' }) // → 'the disk is full (path /var)'
 */
export function withFacts(title: string, facts: ErrorFacts): string {
  const parts = Object.entries(facts).map(([name, fact]) => `${name} ${fact}`)
  return parts.length === 0 ? title : `${title} (${parts.join(', ')})`
}

/**
 * By its shape: a package of a network's own may bring a copy of this class along.
 * @example isOperatingError(new Error('no')) // → false
 */
export function isOperatingError(error: unknown): error is OperatingError {
  if (!(error instanceof Error)) return false
  const { code, facts, hint, retryable } = error as Partial<OperatingError>
  const isWhole = typeof hint === 'string' && typeof retryable === 'boolean'
  return isWhole && typeof code === 'string' && typeof facts === 'object' && facts !== null
}
