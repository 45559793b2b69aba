/**
 * The physics of a sheet, each check a parameter of the network. What a check cannot judge it lets pass, and says so; what fails is
 * refused with what was measured and what would have been right.
 */

import { leastWayM, type PlaceOf, parentOf } from '../../../kernel/map/places.ts'
import type { Facts, Note } from '../../../kernel/resource.ts'
import { QUARTER_S, type Sheet, type Visit } from '../messages/sheet.ts'
import type { MobilityParams } from './params.ts'
import type { MobilityReason } from './reasons.ts'

export interface Refused {
  readonly code: MobilityReason
  readonly facts: Facts
}

type Check = (sheet: Sheet, params: MobilityParams, placeOf: PlaceOf) => Refused | undefined

/** Clocks of cells round to whole seconds: so much more than a quarter of an hour may come together. */
const ROUNDED_S = 120
/** However short the way, it may touch so many cells: three meet in each corner. */
const CORNER_CELLS = 4
/** A way of less than this tells nothing of how straight it is, or of what a charge does, m. */
const [TELLING_M, CHARGED_M] = [3_000, 3_000]
/** A receiver's noise alone turns a way by more than this for each km, degrees. */
const LEAST_TURN_A_KM = 1
/** So many seconds of a motion sensor tell. */
const TELLING_SHAKES = 60
/** So many seconds compared tell: of two drives that have nothing to do with each other 95 of 100 correlate by less than a tenth then. */
const TELLING_PUSHES = 300
const PPM = 1_000_000

/** The first no is the verdict. */
export function judgeSheet(sheet: Sheet, params: MobilityParams, placeOf: PlaceOf): Refused | undefined {
  for (const check of CHECKS) {
    const refused = check(sheet, params, placeOf)
    if (refused !== undefined) return refused
  }
  return undefined
}

export function secondsOf(visits: readonly Visit[]): number {
  return visits.reduce((sum, { seconds }) => sum + seconds, 0)
}

export function metresOf(visits: readonly Visit[]): number {
  return visits.reduce((sum, { metres }) => sum + metres, 0)
}

const CHECKS: readonly Check[] = [
  ({ visits }) => {
    const seconds = secondsOf(visits)
    return seconds > QUARTER_S + ROUNDED_S
      ? { code: 'too_long', facts: { seconds, most: QUARTER_S } }
      : undefined
  },
  ({ visits }, { leastM }) => {
    const metres = metresOf(visits)
    return metres < leastM ? { code: 'parked', facts: { metres, least: leastM } } : undefined
  },
  ({ visits }, { mostMps }, placeOf) => {
    const parents = [...new Set(visits.map(({ cell }) => parentOf(cell)))]
    const most = mostMps * QUARTER_S
    const metres = Math.floor(leastWayM(parents, placeOf))
    return metres > most ? { code: 'far_apart', facts: { metres, most } } : undefined
  },
  ({ visits }, { leastCellM }) => {
    const metres = metresOf(visits)
    const isMany = visits.length > CORNER_CELLS && (visits.length - CORNER_CELLS) * leastCellM > metres
    return isMany
      ? { code: 'too_many_cells', facts: { cells: visits.length, metres, leastCellM } }
      : undefined
  },
  ({ drive }, { mostFasterCmps2, mostSlowerCmps2, mostHardS }) => {
    const { fasterCmps2, slowerCmps2, hardS } = drive
    const isHard = (fasterCmps2 > mostFasterCmps2 || slowerCmps2 > mostSlowerCmps2) && hardS > mostHardS
    const facts = { fasterCmps2, slowerCmps2, hardS, mostFasterCmps2, mostSlowerCmps2, mostHardS }
    return isHard ? { code: 'too_hard', facts } : undefined
  },
  ({ motion }, { leastShake }) => {
    if (motion === undefined || motion.seconds < TELLING_SHAKES || motion.shake >= leastShake)
      return undefined
    return {
      code: 'does_not_shake',
      facts: { seconds: motion.seconds, shake: motion.shake, least: leastShake },
    }
  },
  ({ motion }, { leastPush }) => {
    const push = motion?.push
    if (leastPush === 0 || push === undefined || push.seconds < TELLING_PUSHES) return undefined
    const agree = push.agree - 100
    const facts = { seconds: push.seconds, agree, least: leastPush }
    return agree < leastPush ? { code: 'does_not_push', facts } : undefined
  },
  isDrawn,
  odometerDiffers,
  ({ visits, vehicle }, { mostChargePpm }) => {
    const [before, after] = vehicle?.charge ?? [0, 0]
    const rises = (after - before) * 1_000
    if (rises <= mostChargePpm || metresOf(visits) < CHARGED_M) return undefined
    return { code: 'charge_rises', facts: { before, after, mostPpm: mostChargePpm } }
  },
]

function isDrawn({ visits, drive }: Sheet, { drawnFixes }: MobilityParams): Refused | undefined {
  const { fixes, accuracies, speeds, turnedDeg } = drive
  if (fixes < drawnFixes) return undefined
  const metres = metresOf(visits)
  const isStraight = metres > TELLING_M && turnedDeg * 1_000 < LEAST_TURN_A_KM * metres
  if (accuracies !== 1 && speeds > 1 && !isStraight) return undefined
  return { code: 'drawn', facts: { fixes, accuracies, speeds, turnedDeg, metres } }
}

function odometerDiffers(
  { visits, vehicle }: Sheet,
  { odometerPpm, odometerSlackM }: MobilityParams,
): Refused | undefined {
  if (vehicle === undefined) return undefined
  const [from, to] = vehicle.odometer
  const [counted, metres] = [(to - from) * 100, metresOf(visits)]
  // Of what was trimmed and of where there was no fix the odometer has more; less than the way it never has.
  const most = metres + Math.floor((metres * odometerPpm) / PPM) + odometerSlackM
  const least = metres - Math.floor((metres * odometerPpm) / PPM) - 200
  const gone = counted >= least && (counted <= most || secondsOf(visits) < QUARTER_S / 2)
  return gone ? undefined : { code: 'odometer_differs', facts: { metres, odometerM: counted, least, most } }
}

/** The visits that count, and what is said of the others and of what could not be judged. */
export function judgeVisits(
  { visits, drive, motion }: Sheet,
  { mostMps }: MobilityParams,
): { readonly counted: readonly Visit[]; readonly notes: readonly Note[] } {
  const notes: Note[] = []
  const counted = visits.filter(({ seconds, metres }, record) => {
    // A second is lost to rounding at either border.
    const most = mostMps * (seconds + 1) + 6 * drive.accuracyM
    if (metres <= most) return seconds > 0
    notes.push({ code: 'too_fast', outcome: 'fail', record, facts: { metres, seconds, most } })
    return false
  })
  const unjudged = (code: MobilityReason): Note => ({ code, outcome: 'unjudged', facts: {} })
  if (motion === undefined || motion.seconds < TELLING_SHAKES) notes.push(unjudged('no_motion_sensor'))
  if (drive.accuracies === 0) notes.push(unjudged('no_accuracy'))
  return { counted, notes }
}
