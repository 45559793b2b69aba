/** What a resource may keep from epoch to epoch: plain values that encode one way only. */
import { assert } from '../assert.ts'
import type { StateValue } from '../resource.ts'

/** Records whose values were checked as they were put into rows (state-rows.ts): nobody looks at a million of them again. */
export const checkedRows = new WeakSet<object>()

/** A resource's state encodes one way only: no fractions, no numbers that lose digits. */
export function checkStateValue(value: StateValue, path: string): void {
  if (isStateValue(value)) return
  const parts = typeof value === 'object' && value !== null ? Object.entries(value) : []
  for (const [key, part] of parts) checkStateValue(part as StateValue, `${path}.${key}`)
  assert(typeof value !== 'number', `state ${path} holds ${String(value)}, which is not a safe integer`)
  assert(false, `state ${path} holds a ${typeof value}`)
}

/** Every number of a million devices: a path is made where there is something to say of it. */
function isStateValue(value: StateValue): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value)
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true
  if (typeof value !== 'object') return false
  if (Array.isArray(value)) return value.every(isStateValue)
  if (checkedRows.has(value)) return true
  for (const key in value)
    if (!isStateValue((value as Readonly<Record<string, StateValue>>)[key]!)) return false
  return true
}
