/**
 * Copies with noise, and imitations of a neighbourhood's average. Likeness alone convicts nobody: two honest stations of one street
 * are as alike as a copy. It tells where there is direction: the other committed to what it said, and this one was fixed only when
 * that could be read (kernel/trust/commitments.ts). Whoever speaks before the interval is over, or commits, is never asked.
 *
 * Measure: Σ|Δa − Δb| ÷ Σ|Δb| over changes in three hours, of what is remembered. The most alike of three airports 17 to 33 km apart
 * come to 0.28, 0.38 and 0.73 in one of a hundred times for temperature, humidity and wind; a copy with noise of half a degree to 0.20.
 */
import { orderOf } from '../../../../kernel/trust/commitments.ts'
import { type SlotReading, slotValueOf } from '../alone/slot-values.ts'
import type { SteppedQuantity } from '../alone/stepped-quantity.ts'
import { COMMITTED, type SlotValue } from '../state.ts'
import { toldOf } from './find-clones.ts'
import { medianOf } from './median.ts'
import { type Located, nearestAmong } from './nearest.ts'

export interface DerivedReporter extends Located {
  readonly open: readonly SlotReading[]
  readonly recent: readonly SlotValue[]
}

export interface DerivedLimits {
  readonly most: number
  readonly fewest: number
  readonly intervalMs: number
}

type Spatial = NonNullable<SteppedQuantity['spatial']>
type Values = ReadonlyMap<number, SlotValue>

const LAG_MS = 3 * 3_600_000
/** Changes that a judgement needs, and how many of the values it may have read, ppm. */
const [FEWEST_CHANGES, KNOWN_PPM, PPM] = [18, 800_000, 1_000_000]

/** @returns positions of those that repeat a neighbour, or the average of all */
export function derivedAmong(
  reporters: readonly DerivedReporter[],
  spatial: Spatial,
  { most, fewest, intervalMs }: DerivedLimits,
): ReadonlySet<number> {
  const derived = new Set<number>()
  const isAnyCommitted = reporters.some(
    ({ open, recent }) => open.some(reading => reading.isCommitted) || recent.some(isCommitted),
  )
  if (spatial.alikePpm === 0 || !isAnyCommitted) return derived
  const said = reporters.map(({ open, recent }) => [...recent, ...open.map(slotValueOf)])
  const committed = said.map(values => valuesBySlot(values.filter(isCommitted)))
  const lag = Math.max(1, Math.round(LAG_MS / intervalMs))
  const nearest = nearestAmong(reporters, { most, withinM: spatial.scaleM })
  for (const [index, { open }] of reporters.entries()) {
    if (open.every(({ slot, fixedAtMs }) => fixedAtMs <= (slot + 1) * intervalMs)) continue
    const own = valuesBySlot(said[index]!)
    const others = nearest(index)
      .map(neighbour => committed[neighbour.index]!)
      .filter(({ size }) => size > 0)
    const average = averageOf(others, fewest)
    if ([...others, average].some(other => isCopy(own, other, lag, spatial.alikePpm))) derived.add(index)
  }
  return derived
}

function valuesBySlot(values: readonly SlotValue[]): Values {
  return new Map(values.map(value => [value[0], value]))
}

function isCommitted([, , , , standing]: SlotValue): boolean {
  return (standing & COMMITTED) !== 0
}

function isCopy(own: Values, other: Values, lag: number, alikePpm: number): boolean {
  let [both, known, changes, apart, moved] = [0, 0, 0, 0, 0]
  for (const [slot, theirs] of other) {
    const mine = own.get(slot)
    if (mine === undefined) continue
    both++
    if (orderOf(toldOf(theirs), toldOf(mine)) === 'first') known++
    const [before, theirsBefore] = [own.get(slot - lag), other.get(slot - lag)]
    if (before === undefined || theirsBefore === undefined) continue
    changes++
    const change = theirs[1] - theirsBefore[1]
    moved += Math.abs(change)
    apart += Math.abs(mine[1] - before[1] - change)
  }
  return changes >= FEWEST_CHANGES && known * PPM >= both * KNOWN_PPM && apart * PPM < moved * alikePpm
}

/** Of each interval the median of those that committed, readable when all of them were. */
function averageOf(others: readonly Values[], fewest: number): Values {
  const average = new Map<number, SlotValue>()
  if (others.length < Math.max(2, fewest)) return average
  for (const slot of new Set(others.flatMap(values => [...values.keys()]))) {
    const said = others.map(values => values.get(slot)).filter(value => value !== undefined)
    if (said.length < Math.max(2, fewest)) continue
    const readableAtMs = Math.max(...said.map(value => toldOf(value).readableAtMs))
    const fixedAtMs = Math.max(...said.map(value => toldOf(value).fixedAtMs))
    average.set(slot, [
      slot,
      medianOf(said.map(([, steps]) => steps)),
      readableAtMs,
      0,
      COMMITTED,
      readableAtMs - fixedAtMs,
    ])
  }
  return average
}
