/** What a gateway's registration says of it: where it stands, in which region, and how much its antenna gains. */
import { cellAt } from '../../../kernel/past-devices.ts'
import type { Subject } from '../../../kernel/subject.ts'
import { type Region, regionOf } from '../messages/regions.ts'
import { type Place, placeOf } from './radio/place.ts'

/** Of the antenna that most gateways are sold with; and what an antenna can gain at most. Tenths of dBi. */
const [USUAL_GAIN, MOST_GAIN] = [23, 200]

/** Tenths of dBi. */
export function gainOf({ details }: Pick<Subject, 'details'>): number {
  const { gainDdbi } = details
  if (typeof gainDdbi !== 'number' || !Number.isInteger(gainDdbi)) return USUAL_GAIN
  return Math.min(MOST_GAIN, Math.max(0, gainDdbi))
}

/** Where it was then; undefined where it has no place, or one that is too coarse. */
export function placeAt(gateway: Subject, timeMs: number): Place | undefined {
  return placeOf(cellAt(gateway, timeMs) ?? '')
}

export function regionAt({ details }: Pick<Subject, 'details'>, usual: { readonly region: Region }): Region {
  const { region } = details
  return (typeof region === 'string' ? regionOf(region) : undefined) ?? usual.region
}
