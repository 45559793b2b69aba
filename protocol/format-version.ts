/** The version of the formats. It stands first in whatever is written down, so that nothing newer is ever misread. */
import type { CborValue } from './cbor/cbor.ts'
import { ProtocolError } from './protocol-error.ts'

export const FORMAT_VERSION = 2

/**
 * @throws {ProtocolError} version_unknown
 * @example requireVersion(2) // → undefined
 */
export function requireVersion(version: CborValue): void {
  if (version === FORMAT_VERSION) return
  throw new ProtocolError('version_unknown', `formats of version ${FORMAT_VERSION} are understood here`, {
    version: String(version).slice(0, 40),
    known: FORMAT_VERSION,
  })
}

/**
 * Of `[2, …]` the `count` items behind the version.
 * @throws {ProtocolError} version_unknown, whatever the length; and what `malformed` makes of anything else.
 * @example versionedItems([2, 'a'], 1, Error) // → ['a']
 */
export function versionedItems(
  value: CborValue,
  count: number,
  malformed: (why: string) => ProtocolError,
): readonly CborValue[] {
  const items = Array.isArray(value) ? (value as readonly CborValue[]) : []
  if (typeof items[0] !== 'number') throw malformed('is an array that begins with its version')
  requireVersion(items[0])
  if (items.length !== count + 1) throw malformed(`has ${count} items behind its version`)
  return items.slice(1)
}
