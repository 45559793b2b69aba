/** Whether a provider's answer is what the seed asked for, leaf by leaf. Whoever fails is named, with the leaf. */
import { hexToBytes } from '@noble/hashes/utils.js'
import type { Hash, SubjectId } from '../../../protocol/ids.ts'
import { isLeafOf } from '../../../protocol/piece/piece-proof.ts'
import { heightOf } from '../../../protocol/piece/piece-size.ts'
import { askedOf } from '../messages/provider-store.ts'
import type { ProofAnswer } from '../messages/storage-messages.ts'
import type { Refused } from './appraise.ts'
import { askedDeals, type ProviderState } from './state.ts'

interface Prover {
  readonly id: SubjectId
  readonly provider: ProviderState
  readonly challenges: number
}

/** Undefined where every leaf is right. */
export function checkProof(
  { epoch, leaves }: ProofAnswer,
  seed: Hash,
  { id, provider, challenges }: Prover,
): Refused | undefined {
  const asked = askedOf(seed, id, challenges, askedDeals(provider, epoch))
  if (leaves.length !== asked.length)
    return { code: 'proof_incomplete', facts: { epoch, asked: asked.length, given: leaves.length } }
  for (const [number, { deal, leaf }] of asked.entries()) {
    const proof = { index: leaf, ...leaves[number]! }
    if (!isLeafOf(hexToBytes(deal.root), heightOf(deal.size), proof))
      return { code: 'leaf_wrong', facts: { epoch, number, deal: deal.id, leaf } }
  }
  return undefined
}
