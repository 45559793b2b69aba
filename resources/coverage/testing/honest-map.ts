/**
 * The map of an honest world: the consumer says of each packet where its device is and who brought it, five seconds after it was heard; and
 * somebody buys all that its region has, as long as what is sold hangs on packets alone: on which day a beacon counts hangs on when its seed was known.
 */
import { cellToParent } from 'h3-js'
import { numberOfCell } from '../../../protocol/cells/cell-number.ts'
import { MAP_RESOLUTION, regionName, regionOf } from '../../../protocol/cells/region.ts'
import { type HonestDevice, honestDevice, type Utterance } from '../../testing/honest-world.ts'
import { MAP_BUYER, MAP_ORDER } from '../messages/map/map-order.ts'
import { WHEREABOUTS } from '../messages/map/whereabouts.ts'
import type { CoverageParams } from '../rule/params.ts'
import type { Heard } from './honest-world.ts'

const [DAY_MS, COPIES_MS, MOST_DAYS] = [86_400_000, 5_000, 31]

interface Mapped {
  readonly startMs: number
  readonly lastsMs: number
  readonly params: CoverageParams
  readonly consumer: HonestDevice
  readonly heard: readonly Heard[]
  /** Where its devices are. */
  readonly atCell: string
}

export function honestMap({ startMs, lastsMs, params, consumer, heard, atCell }: Mapped) {
  const none = { devices: [], says: [], decidedAfterMs: 0 }
  if (params.map === undefined) return none
  const cell = numberOfCell(cellToParent(atCell, MAP_RESOLUTION), MAP_RESOLUTION)
  const says = [...Map.groupBy(heard, ({ packet }) => packet.hash)].map(([hash, copies]): Utterance => {
    const firstMs = Math.min(...copies.map(({ atMs }) => atMs))
    const at = firstMs + COPIES_MS
    const gateways = copies.map(({ by }) => by.signer.subject).sort()
    const packets = [{ hash, before: COPIES_MS, cell, by: 2 ** gateways.length - 1 }]
    const payload: Utterance['payload'] = idOf =>
      WHEREABOUTS.encode({ route: idOf('route'), at, gateways, packets })
    return { by: consumer, atMs: at, contentType: WHEREABOUTS.contentType, payload }
  })
  if (params.proof !== undefined) return { ...none, says }
  const endMs = startMs + lastsMs
  const buyer = honestDevice(60, startMs, { model: MAP_BUYER })
  const order = { regions: [regionName(regionOf(cell))], days: MOST_DAYS, most: 10n ** 12n }
  return {
    devices: [buyer],
    says: [
      ...says,
      {
        by: buyer,
        atMs: startMs + COPIES_MS,
        online: true as const,
        contentType: MAP_ORDER.contentType,
        payload: MAP_ORDER.encode(order),
      },
    ],
    // The last day that is over is on the map once its last window is decided.
    decidedAfterMs: Math.floor(endMs / DAY_MS) * DAY_MS + params.windowMs + params.settleAfterMs - endMs,
  }
}
