/** What is remembered of regions. */
import type { Electorate } from '../../protocol/chain-formats/electorate.ts'
import type { SubjectId } from '../../protocol/ids.ts'

/** Handed from epoch to epoch where a network has regions. */
export interface RegionState {
  /** The epoch in which a device last counted, ascending by device; none that is too long ago. */
  readonly counted: readonly (readonly [SubjectId, number])[]
  /** As of the epoch, ascending by region: what its root in the header is of. */
  readonly electorates: readonly Electorate[]
}
