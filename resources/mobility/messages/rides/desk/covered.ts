/** What a driver may count on of a rider's purse: what is kept for it, less what it accepted and does not see settled yet (rule/rides/keep-parts.ts). */
import type { SubjectId } from '../../../../../protocol/ids.ts'
import type { RideView } from '../ride-view.ts'

export interface Unsettled {
  readonly id: string
  readonly rider: string
  /** Base units, digits. */
  readonly needs: string
  readonly by: number
}

/** What it signed has reached a node by then. */
const SENT_MS = 3_600_000

/** What of its accepted rides is not yet in what the network shows. */
export function stillUnsettled(
  accepted: readonly Unsettled[],
  { purse, rides }: Pick<RideView, 'purse' | 'rides'>,
): readonly Unsettled[] {
  return accepted.filter(one => rides[one.id]?.covered !== true && purse.asOfMs <= one.by + SENT_MS)
}

/** What a rider’s purse keeps for this driver for sure, less what it accepted since: a ride within that is covered (rule/rides/keep-parts.ts). */
export function keptFor(
  driver: SubjectId,
  rider: SubjectId,
  { purse }: Pick<RideView, 'purse'>,
  unsettled: readonly Unsettled[],
): bigint {
  return BigInt(purse.kept[driver] ?? 0) - mineOf(rider, unsettled)
}

export function mineOf(rider: SubjectId, unsettled: readonly Unsettled[]): bigint {
  return unsettled.reduce((sum, one) => (one.rider === rider ? sum + BigInt(one.needs) : sum), 0n)
}
