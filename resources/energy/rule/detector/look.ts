/**
 * What the network's detector says of each meter, once a day: whom it finds, with what speaks against it in words. What it finds waits
 * and is never a finding: it weighs nothing, and whoever is found wrongly gets all of it in time.
 */
import { reasonsOf, scoreOf } from '../../../../kernel/detector/score.ts'
import type { EpochContext } from '../../../../kernel/resource.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { districtOf } from '../fleet/fleet-checks.ts'
import { dayOf } from '../fleet/plausible.ts'
import type { Standing } from '../fleet/standing.ts'
import type { Horizons, Meter } from '../gather-meters.ts'
import type { EnergyParams } from '../params.ts'
import { ratedPower } from '../plant.ts'
import type { EnergyState, Looks } from '../state.ts'
import { type Seen, TRAIT_NAMES, TRAITS, traitsOf } from './traits.ts'

export interface Looking {
  readonly context: EpochContext<EnergyState>
  readonly params: EnergyParams
  readonly horizons: Horizons
  readonly standings: ReadonlyMap<SubjectId, Standing>
}

const DAY_MS = 86_400_000
/** A whole window later nothing of what it was found by is left. */
const CLEARED_DAYS = 8

/** Of each meter that it can judge. Empty where the network has no detector. */
export function lookAtMeters(
  meters: ReadonlyMap<SubjectId, Meter>,
  { context, params, horizons, standings }: Looking,
): ReadonlyMap<SubjectId, Looks> {
  const { detector, slotMs } = params
  if (detector === undefined) return new Map()
  const before = context.state.meters
  const day = dayOf(horizons.tradedUntil - 1)
  if (day <= dayOf(context.state.tradedUntil - 1))
    return new Map(
      [...meters.keys()].flatMap(id => {
        const said = before[id]?.looks
        return said === undefined ? [] : [[id, said] as const]
      }),
    )
  const behind = (horizons.countedUntil - horizons.tradedUntil) / slotMs
  const seen = [...meters.values()].flatMap(meter => seenOf(meter, behind, standings) ?? [])
  const traits = traitsOf(seen, DAY_MS / slotMs)
  return new Map(
    [...traits].map(([id, features]): [SubjectId, Looks] => {
      const score = scoreOf(detector, features)
      const found = score > detector.threshold
      const why = found ? reasonsOf(detector, features).map(inWords).join('; ') : ''
      return [id, { day, score, why, foundOn: found ? day : (before[id]?.looks?.foundOn ?? -1) }]
    }),
  )
}

/** It was found, and nothing of what it was found by is in what is looked at now. */
export function isCleared(looks: Looks | undefined): boolean {
  return looks !== undefined && looks.foundOn >= 0 && looks.day >= looks.foundOn + CLEARED_DAYS
}

function seenOf(
  { subject, made, used, own }: Meter,
  behind: number,
  standings: Looking['standings'],
): Seen | undefined {
  const { id, owner, cell } = subject
  const [pvW, district] = [ratedPower(subject), districtOf(cell)]
  if (pvW === 0 || district === undefined) return undefined
  const until = Math.max(0, made.length - behind)
  const vouched = standings.get(id)!.tier === 'vouched'
  return { id, owner, district, vouched, pvW, made: made.slice(0, until), used, own }
}

function inWords({ feature, value, usual }: ReturnType<typeof reasonsOf>[number]): string {
  const name = TRAIT_NAMES.find(one => one === feature)
  return `${name === undefined ? feature : TRAITS[name].words}: ${value}, usual ${usual} (thousandths)`
}
