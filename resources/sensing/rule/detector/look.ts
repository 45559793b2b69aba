/**
 * What the network's detector says of each quantity of each station, each third day: what it finds, with what speaks against it in words.
 * What it finds waits and is never a finding: it weighs nothing, and whoever is found wrongly gets all of it in time.
 */
import { reasonsOf, scoreOf } from '../../../../kernel/detector/score.ts'
import type { EpochContext } from '../../../../kernel/resource.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import type { SensingParams } from '../params.ts'
import type { Looks, SensingState } from '../state.ts'
import type { CloneJudgement } from '../together/find-clones.ts'
import type { Station } from '../together/gather-stations.ts'
import { HOUR_MS, hoursOf, windowOf } from './hours.ts'
import { EVERY_DAYS, isTelling, seenAfter } from './seen.ts'
import { TRAIT_NAMES, TRAITS, traitsOf, type Watched } from './traits.ts'
import { DAY_HOURS } from './week.ts'

/** Of each station, by quantity. */
export type LooksOf = (id: SubjectId) => ReadonlyMap<string, Looks>

const NOTHING: ReadonlyMap<string, Looks> = new Map()
const NEVER: Looks = { day: -1, judgedOn: -1, times: 0, traits: [], score: 0, why: '', foundOn: -1 }
/** A whole window later nothing of the week that it was found by is left. */
const CLEARED_DAYS = 8

/** @param stations as they were before this epoch: what it brings is looked at when all that could speak of it is in */
export function lookAtStations(
  stations: readonly Station[],
  clones: ReadonlyMap<SubjectId, CloneJudgement>,
  { completeUntilMs }: Pick<EpochContext<SensingState>, 'completeUntilMs'>,
  params: SensingParams,
): LooksOf {
  const { detector, neighbours } = params
  if (detector === undefined) return () => NOTHING
  const today = Math.floor(completeUntilMs / (DAY_HOURS * HOUR_MS))
  const day = today - (today % EVERY_DAYS)
  const looks = new Map(stations.map(({ id, known }) => [id, looksBefore(known.series)]))
  const isDue = (id: SubjectId, quantity: string) => (looks.get(id)?.get(quantity)?.day ?? day) < day
  const compared = params.quantities.filter(({ spatial }) => spatial !== undefined)
  const watched = compared.some(({ name }) => stations.some(({ id }) => isDue(id, name)))
    ? stations.flatMap(station => watchedOf(station, clones.get(station.id), day, params) ?? [])
    : []
  for (const { name, spatial } of compared) {
    const of = { quantity: name, scaleM: spatial!.scaleM, ...neighbours }
    const traits = traitsOf(watched, of, id => isDue(id, name))
    for (const [id, said] of looks) {
      if (!isDue(id, name)) continue
      const [before, seen] = [said.get(name)!, traits.get(id)]
      // What cannot be judged is not held by it.
      said.set(name, seen === undefined ? { ...before, day, why: '' } : judge(before, seen, day, detector))
    }
  }
  return id => looks.get(id) ?? NOTHING
}

function looksBefore(series: SensingState['stations'][string]['series']): Map<string, Looks> {
  return new Map(Object.entries(series).map(([name, { looks }]): [string, Looks] => [name, looks ?? NEVER]))
}

function judge(
  before: Looks,
  traits: readonly number[],
  day: number,
  detector: NonNullable<SensingParams['detector']>,
): Looks {
  const seen = seenAfter(before, traits)
  const score = scoreOf(detector, seen.traits)
  const found = isTelling(seen) && score > detector.threshold
  const why = found ? reasonsOf(detector, seen.traits).map(inWords).join('; ') : ''
  const foundOn = found ? day : before.foundOn
  return { day, judgedOn: day, times: seen.times, traits: seen.traits, score, why, foundOn }
}

/** Something of it was found once, and nothing for so long that nothing of what it was found by is in what is looked at now. */
export function isCleared(looks: ReadonlyMap<string, Looks>): boolean {
  const found = [...looks.values()].filter(({ foundOn }) => foundOn >= 0)
  return found.length > 0 && found.every(({ judgedOn, foundOn }) => judgedOn >= foundOn + CLEARED_DAYS)
}

/** Who has no place has no neighbours; a copy is nobody's. */
function watchedOf(
  { id, subject, place, isVouched, known }: Station,
  clone: CloneJudgement | undefined,
  day: number,
  { quantities, intervalMs }: SensingParams,
): Watched | undefined {
  if (place === undefined) return undefined
  const hours = quantities.flatMap(({ name, spatial }): [string, Float64Array][] => {
    const series = known.series[name]
    if (series === undefined || spatial === undefined) return []
    return [[name, windowOf(hoursOf(series, intervalMs), day * DAY_HOURS)]]
  })
  const isWitness = clone?.isHeard !== false
  return { id, owner: subject.owner, place, isVouched, isWitness, hours: new Map(hours) }
}

function inWords({ feature, value, usual }: ReturnType<typeof reasonsOf>[number]): string {
  const name = TRAIT_NAMES.find(one => one === feature)
  return `${name === undefined ? feature : TRAITS[name].words}: ${value}, usual ${usual} (thousandths)`
}
