/** What is remembered of regions. */
import type { Electorate, Site } from '../../protocol/chain-formats/electorate.ts'
import type { SubjectId } from '../../protocol/ids.ts'

/** Handed from epoch to epoch where a network has regions. */
export interface RegionState {
  /**
   * The epoch in which a device counted first, of those between which it was never silent for as long as the rules allow, and last;
   * ascending by device, none that is too long ago.
   */
  readonly counted: readonly (readonly [SubjectId, first: number, last: number])[]
  /** As of the epoch, ascending by region: what its root in the header is of. */
  readonly electorates: readonly Electorate[]
  /** Who has been verified in a site since when, ascending by cell and account; absent where the rules list none. */
  readonly sites?: readonly Site[]
}
