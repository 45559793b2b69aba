/** SQLite's result codes as the node's own errors. */
import type { Facts } from '../../kernel/resource.ts'
import { NodeError, type ProblemCode } from '../errors.ts'

/** https://www.sqlite.org/rescode.html, the low byte. 10 is what a full disk says on a write that was not the first. */
const BY_RESULT: Readonly<Record<number, ProblemCode>> = {
  5: 'store_locked',
  6: 'store_locked',
  11: 'store_corrupt',
  13: 'store_full',
  26: 'store_corrupt',
}

export function sqliteError(error: unknown, facts: Facts = {}): NodeError {
  if (error instanceof NodeError) return error
  const result = resultOf(error)
  const code = (result === undefined ? undefined : BY_RESULT[result & 0xff]) ?? 'store_failed'
  const why = error instanceof Error ? error.message : String(error)
  return new NodeError(
    code,
    { ...facts, why, ...(result === undefined ? {} : { sqlite: result }) },
    { cause: error },
  )
}

function resultOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined
  return typeof error.errcode === 'number' ? error.errcode : undefined
}
