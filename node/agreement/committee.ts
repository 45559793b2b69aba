/**
 * Who settles an epoch, and whose turn it is. Any f of n = 3f + 1 oracles may lie, sleep or collude: a quorum is
 * floor(2n/3) + 1, so two quorums share an honest oracle, and the honest ones are a quorum by themselves.
 *
 * Views follow each other when a quorum has had enough of one (ballots.ts), each by its own time (node/epochs/views.ts): a silent or
 * wrong proposer is followed by the next.
 *
 * By which way a segment comes to all of them: up to seven, whoever signed it tells each. Above, it goes down a tree in which each has four
 * below it: the oracles after its signer in their order, in a ring, are the tree's places. So every oracle is near the top of some trees and a
 * leaf of most, and one that took in all of an epoch's messages sends them four times and not n − 1 times. Along the tree every oracle is told
 * of a segment exactly once. One that is down or silent costs those below it the 32nd of a view after which everybody tells everybody (relay.ts).
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

/** Oracles among whom each tells every other of its own. */
export const DIRECT = 7
/** Below each of a tree. */
export const BELOW = 4

export interface Passing {
  /** Ascending. */
  readonly signers: readonly Address[]
  /** Whose segment it is. */
  readonly signer: Address
  /** Who has it. */
  readonly holder: Address
  /** Undefined for whoever proved nothing. */
  readonly asker: Address | undefined
}

/** Whether the holder tells the asker of the segment at once. */
export function passesOn({ signers, signer, holder, asker }: Passing): boolean {
  const [from, to] = [signers.indexOf(holder), asker === undefined ? -1 : signers.indexOf(asker)]
  const top = signers.indexOf(signer)
  // Who is no oracle, or not yet, is in no tree: whoever signed tells.
  if (signers.length <= DIRECT || top === -1 || from === -1 || to === -1) return signer === holder
  const placeOf = (index: number) => (index - top + signers.length) % signers.length
  const place = placeOf(to)
  return place !== 0 && Math.floor((place - 1) / BELOW) === placeOf(from)
}
