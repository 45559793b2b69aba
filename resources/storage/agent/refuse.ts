/** What storage's own servers answer to what fails: known problems by their table, everything else to the log. */
import type { Context } from 'hono'
import { RequestError } from '../../../links/http/request-error.ts'
import { type ProblemDetails, respondProblem } from '../../../links/http/respond.ts'
import type { OperatingError } from '../../../protocol/operating-error.ts'
import { ProtocolError } from '../../../protocol/protocol-error.ts'
import { causeOf, StorageError } from './storage-error.ts'

interface Log {
  warn(message: string, facts: Readonly<Record<string, unknown>>): void
}

/** What is left of a body that was not read is not waited for. */
const HANG_UP = { connection: 'close' } as const

/** @param who as its answers name it: `The provider` */
export function refuseAs(who: string, log: Log): (error: unknown, context: Context) => Response {
  const failed = problem(500, 'failed', `${who} failed. Its log says how.`)
  return error => {
    if (error instanceof StorageError) return respondProblem(problemOf(error, error.status), HANG_UP)
    if (error instanceof ProtocolError || error instanceof RequestError)
      return respondProblem(problemOf(error, 400), HANG_UP)
    log.warn('a request failed', { problem: causeOf(error) })
    return respondProblem(failed, HANG_UP)
  }
}

function problemOf({ code, message, facts, hint }: OperatingError, status: number): ProblemDetails {
  return { ...problem(status, code, message), facts, hint }
}

function problem(status: number, code: string, detail: string): ProblemDetails {
  return { type: `urn:cairn:problem:${code}`, title: detail, status, code, detail, facts: {}, hint: '' }
}
