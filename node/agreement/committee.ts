/**
 * Who settles an epoch, and whose turn it is. Any f of n = 3f + 1 oracles may lie, sleep or collude: a quorum is
 * floor(2n/3) + 1, so two quorums share an honest oracle, and the honest ones are a quorum by themselves.
 *
 * Views follow each other by each oracle's own time (node/epochs/views.ts): a silent or wrong proposer is followed by the next.
 */
import type { Address } from '../../protocol/ids.ts'

export interface Committee {
  /** Ascending. */
  readonly signers: readonly Address[]
  /** Signatures that a header needs. */
  readonly quorum: number
}

export function proposerOf({ signers }: Committee, epoch: number, viewNumber: number): Address | undefined {
  return signers[(epoch + viewNumber) % signers.length]
}

/** How many turns after the proposer's an oracle's is: 0 for the proposer itself. */
export function rankOf(committee: Committee, epoch: number, viewNumber: number, oracle: Address): number {
  const count = committee.signers.length
  const place = committee.signers.indexOf(oracle)
  return (place - ((epoch + viewNumber) % count) + count) % count
}
