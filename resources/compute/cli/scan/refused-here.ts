/** What machines would refuse is refused before anybody is asked, in the same words. */
import { CliError } from '../../../../cli/errors.ts'
import { Refusal } from '../../messages/scan/refusal.ts'

/** @throws {CliError} scan_refused */
export function refusedHere<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw errorOf(error)
  }
}

/** @throws {CliError} scan_refused */
export async function refusedLater<Result>(work: () => Promise<Result>): Promise<Result> {
  return work().catch((error: unknown) => {
    throw errorOf(error)
  })
}

function errorOf(error: unknown): unknown {
  if (!(error instanceof Refusal)) return error
  const { code, message, facts } = error
  return new CliError('scan_refused', message, {
    hint: 'Nobody was asked, and nothing but the consent was looked for at the target.',
    facts: Object.assign({ refusal: code }, facts),
    cause: error,
  })
}
