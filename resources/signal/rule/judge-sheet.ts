/**
 * What no receiver that is carried about says. Bounds are those of 3GPP's reports; what holds between levels is arithmetic with a wide
 * tolerance, and no curve that was fitted to anything: an honest receiver that reads one level a second after the other passes.
 */
import { leastWayM, type PlaceOf, parentOf } from '../../../kernel/map/places.ts'
import type { Facts, Note } from '../../../kernel/resource.ts'
import { kindOf } from '../../../protocol/cells/networks/network.ts'
import { BOUNDS, LEVELS } from '../messages/figures.ts'
import type { Sheet, Sight } from '../messages/sheet.ts'
import type { SignalParams } from './params.ts'
import type { SignalReason } from './reasons.ts'

export interface Refused {
  readonly code: SignalReason
  readonly facts: Facts
}

const QUARTER_S = 900
/** Of 6 resource blocks 7.8 dB, of 275 24.4 dB: what lies between power of a reference and of all, tenths of a dB. */
const [LEAST_BLOCKS, MOST_BLOCKS] = [78, 244]
/** Levels are each the middle of many, and not of the same moments, tenths of a dB. */
const APART = 60
/** So many readings in a cell tell whether they differ. */
const TELLING_SAMPLES = 10

/** The first no is the verdict. */
export function judgeSheet(
  { sights, tests }: Sheet,
  { mostMps, constantCells }: SignalParams,
  placeOf: PlaceOf,
): Refused | undefined {
  const parents = [...new Set([...sights, ...tests].map(({ cell }) => parentOf(cell)))]
  const most = mostMps * QUARTER_S
  const metres = Math.floor(leastWayM(parents, placeOf))
  if (metres > most) return { code: 'far_apart', facts: { metres, most } }
  return judgeConstancy(sights, constantCells)
}

/** A receiver that is carried reads something else now and then; where it lies still it is in one cell. */
function judgeConstancy(sights: readonly Sight[], constantCells: number): Refused | undefined {
  for (const [name, of] of Map.groupBy(sights, ({ network }) => network)) {
    const telling = of.filter(({ samples }) => samples >= TELLING_SAMPLES)
    const said = new Set(telling.map(sight => LEVELS.map(level => sight[level]).join(' ')))
    const isConstant = said.size === 1 && telling.every(({ different }) => different === 1)
    if (telling.length >= constantCells && isConstant)
      return {
        code: 'too_constant',
        facts: { cells: telling.length, network: name, most: constantCells - 1 },
      }
  }
  return undefined
}

/** The sights that count, and what is said of the others. */
export function judgeSights(sights: readonly Sight[]): {
  readonly counted: readonly Sight[]
  readonly notes: readonly Note[]
} {
  const notes: Note[] = []
  const known = new Set<string>()
  const counted = sights.filter((sight, record) => {
    const name = `${sight.cell} ${sight.network}`
    const problem = known.has(name)
      ? ({ code: 'cell_twice', facts: { network: sight.network } } satisfies Refused)
      : (outOfBounds(sight) ?? contradiction(sight))
    known.add(name)
    if (problem !== undefined) notes.push(Object.assign({ outcome: 'fail', record } as const, problem))
    return problem === undefined
  })
  return { counted, notes }
}

function outOfBounds(sight: Sight): Refused | undefined {
  const bounds = BOUNDS[kindOf(sight.network)]
  if (LEVELS.every(name => sight[name] === null))
    return { code: 'out_of_bounds', facts: { level: 'none', network: sight.network } }
  for (const name of LEVELS) {
    const value = sight[name]
    if (value === null) continue
    const bound = bounds[name]
    if (bound === undefined)
      return { code: 'out_of_bounds', facts: { level: name, network: sight.network, value } }
    const [least, most] = bound
    if (value < least || value > most)
      return { code: 'out_of_bounds', facts: { level: name, network: sight.network, value, least, most } }
  }
  return undefined
}

/** RSRQ = N × RSRP / RSSI, of N resource blocks. */
function contradiction({ network, rsrp, rsrq, rssi }: Sight): Refused | undefined {
  const kind = kindOf(network)
  if ((kind !== 'lte' && kind !== 'nr') || rsrp === null || rsrq === null || rssi === null) return undefined
  const blocks = rsrq - rsrp + rssi
  if (blocks >= LEAST_BLOCKS - APART && blocks <= MOST_BLOCKS + APART) return undefined
  return { code: 'levels_contradict', facts: { network, rsrp, rsrq, rssi } }
}
