/** That a message is not in an epoch's evidence, from the evidence itself: what a broken receipt is proved by. Pure. */
import type { EpochHeader } from '../../protocol/chain-formats/header.ts'
import type { MessageId } from '../../protocol/ids.ts'
import { type AbsenceProof, buildEvidenceTree } from '../../protocol/merkle/evidence-tree.ts'
import { ProtocolError } from '../../protocol/protocol-error.ts'

/** A bundle's evidence, as far as the proof goes. */
export interface Evidence {
  readonly evidence: readonly { readonly message: { readonly id: MessageId }; readonly arrivedAtMs: number }[]
}

/**
 * The proof; `present` where the message is in the evidence, `other` where the header is of another evidence.
 * @example absenceFrom({ evidence: [] }, { evidenceRoot: `0x${'00'.repeat(32)}` }, 'ab'.repeat(32)) // → 'other'
 */
export function absenceFrom(
  { evidence }: Evidence,
  header: Pick<EpochHeader, 'evidenceRoot'>,
  message: MessageId,
): AbsenceProof | 'present' | 'other' {
  const entries = evidence
    .map(({ message: { id }, arrivedAtMs }) => ({ id, arrivedAtMs }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const tree = buildEvidenceTree(entries)
  if (tree.root !== header.evidenceRoot) return 'other'
  try {
    return tree.proveAbsence(message)
  } catch (error) {
    if (!(error instanceof ProtocolError) || error.code !== 'message_present') throw error
    return 'present'
  }
}
