/** A bundle through its bytes, as every oracle and auditor has it. */
import type { Hash } from '../../protocol/ids.ts'
import { encodeBundle, readBundle } from '../bundle/bundle.ts'
import { PART_BYTES, type Part } from '../bundle/parts.ts'
import { readWith } from '../bundle/read-parts.ts'
import type { Bundle } from '../epoch.ts'

export function reread(bundle: Bundle, limit: number = PART_BYTES): Bundle {
  const { manifest, parts } = encodeBundle(bundle, limit)
  return readWith(readBundle(manifest, limit), filesOf(parts))
}

/** What finds a part by its hash. */
export function filesOf(parts: readonly Part[]): (hash: Hash) => Uint8Array {
  const byHash = new Map(parts.map(({ entry, bytes }) => [entry.hash, bytes]))
  return hash => {
    const bytes = byHash.get(hash)
    if (bytes === undefined) throw new TypeError(`there is no part ${hash}`)
    return bytes
  }
}
