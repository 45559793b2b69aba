/**
 * Who settles an epoch, and whose turn it is. Any f of n = 3f + 1 oracles may lie, sleep or collude: a quorum is
 * floor(2n/3) + 1, so two quorums share an honest oracle, and the honest ones are a quorum by themselves.
 *
 * Views follow each other by the chain's time alone: oracles that see the same chain are in the same view without talking
 * about it, and a silent or wrong proposer is followed by the next.
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

export interface ViewClock {
  /** When the epoch was closed, network time. */
  readonly closedMs: number
  /** How long the first views last, network time. */
  readonly viewMs: number
}

export interface View {
  readonly viewNumber: number
  /** Above zero; how much of it is over, network time. */
  readonly lengthMs: number
  readonly goneMs: number
}

/** So many views have one length. */
const ALIKE = 4

/**
 * Views 0 to 3 last `viewMs`, 4 to 7 twice as long, 8 to 11 three times, and so on: however slowly oracles compute, there
 * comes a view that is long enough for all of them, and then they vote in the same one.
 */
export function viewAt({ closedMs, viewMs }: ViewClock, headMs: number): View {
  let viewNumber = 0
  let lengthMs = viewMs
  let goneMs = Math.max(0, headMs - closedMs)
  for (; goneMs >= ALIKE * lengthMs; lengthMs += viewMs) {
    goneMs -= ALIKE * lengthMs
    viewNumber += ALIKE
  }
  return { viewNumber: viewNumber + Math.floor(goneMs / lengthMs), lengthMs, goneMs: goneMs % lengthMs }
}
