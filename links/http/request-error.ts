/** What is wrong with a request before a handler has looked at it. Each server says it with its own words. */
import { type ErrorFacts, OperatingError, withFacts } from '../../protocol/operating-error.ts'

export const REQUEST_ERRORS = {
  not_found: 'There is nothing here',
  parameter_invalid: 'A parameter is not as it should be',
  body_too_large: 'The body is larger than the limit',
} as const

export type RequestErrorCode = keyof typeof REQUEST_ERRORS

export class RequestError extends OperatingError<RequestErrorCode> {
  override readonly name = 'RequestError'

  constructor(code: RequestErrorCode, facts: ErrorFacts) {
    super(code, withFacts(REQUEST_ERRORS[code], facts), { facts })
  }
}

/** @example throw invalid('epoch', 'x', 'a whole number from 0') */
export function invalid(name: string, given: string, expected: string): RequestError {
  return new RequestError('parameter_invalid', { name, given: given.slice(0, 80), expected })
}
