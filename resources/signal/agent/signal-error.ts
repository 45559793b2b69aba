/** Why a reflector refuses a test: a code, what would be right, and the facts. */
import { type ErrorFacts, OperatingError } from '../../../protocol/operating-error.ts'

export const SIGNAL_ERRORS = {
  proof_wrong: [
    401,
    'Prove with the device’s key that it asks, for this reflector, now and once. The facts say what is not right of it.',
  ],
  not_registered: [403, 'Only a device of this network that measures tests its way. Register it first.'],
  tests_used: [429, 'A device tests its way at most so many times an hour. Come again later.'],
  reflector_busy: [
    503,
    'This reflector grants no test now. Ask another one that is drawn, or come again later.',
  ],
  test_unknown: [404, 'There is no such test, or it took longer than a minute. Ask for a new one.'],
  test_order: [
    409,
    'A test goes on step by step, each once, and shows what the answer before said. Ask for a new one.',
  ],
} as const satisfies Record<string, readonly [number, string]>

export type SignalErrorCode = keyof typeof SIGNAL_ERRORS

export class SignalError extends OperatingError<SignalErrorCode> {
  override readonly name = 'SignalError'
  readonly status: number

  constructor(code: SignalErrorCode, facts: ErrorFacts = {}) {
    const [status, text] = SIGNAL_ERRORS[code]
    super(code, text, { facts, retryable: status === 503 || status === 429 })
    this.status = status
  }
}
