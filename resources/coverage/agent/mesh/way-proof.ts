/**
 * By whom an envelope came to its consumer: the last of its carriers says so, proved by its key over the carriers and what they brought. Whether each of
 * them was given it by the one before, the network knows by what each signed for (messages/mesh/).
 */
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { ProofGate } from '../../../../agent/kit/proof-gate.ts'
import { isSubjectId, type SubjectId } from '../../../../protocol/ids.ts'
import { sha256 } from '../../../../protocol/merkle/sha256.ts'
import { MOST_CARRIERS } from '../../messages/mesh/mesh-messages.ts'

/** Headers beside those of who heard it. */
export const [WAY_HEADER, WAY_PROOF_HEADER] = ['cairn-way', 'cairn-way-proof']

export function wayBytes(carriers: readonly SubjectId[], body: Uint8Array): Uint8Array {
  return concatBytes(utf8ToBytes(`way ${carriers.join(' ')} `), utf8ToBytes(bytesToHex(sha256(body))))
}

interface Said {
  readonly way: string | undefined
  readonly proof: string | undefined
}

/** No carriers for whatever is wrong with it: the packet is its origin's all the same. */
export function readWay(
  { way, proof }: Said,
  body: Uint8Array,
  origin: SubjectId,
  gate: ProofGate,
): readonly SubjectId[] {
  const carriers = (way ?? '').split(' ').filter(isSubjectId)
  const isWay = carriers.length > 0 && carriers.length <= MOST_CARRIERS && carriers.join(' ') === way
  if (!isWay || new Set([origin, ...carriers]).size <= carriers.length) return []
  const proved = gate.check(proof, wayBytes(carriers, body))
  if (typeof proved === 'string' || proved.subject !== carriers.at(-1)) return []
  return gate.show(proved) === 'new' ? carriers : []
}
