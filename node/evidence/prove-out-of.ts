/** What a tree of evidence says of one message: that it is in it, or between which two it would be. */
import type { MessageId } from '../../protocol/ids.ts'
import type { AbsenceProof, EvidenceProof, EvidenceTree } from '../../protocol/merkle/evidence-tree.ts'

export type EvidenceFound =
  | { readonly present: true; readonly leaf: EvidenceProof }
  | ({ readonly present: false } & AbsenceProof)

export function proveOutOf(tree: EvidenceTree, message: MessageId): EvidenceFound {
  const leaf = tree.find(message)
  return leaf === undefined ? { present: false, ...tree.proveAbsence(message) } : { present: true, leaf }
}
