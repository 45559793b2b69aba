/**
 * The fastest hash of pairs this machine has: prebuilt native code where there is some for it, WebAssembly otherwise. All give
 * the same bytes.
 */
import { type HashPairs, hashPairsWasm } from '../../../protocol/piece/hash-pairs.ts'

export interface HashEngine {
  readonly name: 'native' | 'wasm'
  readonly hashPairs: HashPairs
}

const wasm: HashEngine = { name: 'wasm', hashPairs: hashPairsWasm }

export const ENGINE: HashEngine = await import('@chainsafe/hashtree').then(
  ({ default: { hashInto } }): HashEngine => ({ name: 'native', hashPairs: hashInto }),
  () => wasm,
)
