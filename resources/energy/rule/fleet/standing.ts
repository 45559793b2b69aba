/**
 * How much of what a meter says of itself counts. A vouched power counts as it is; a word alone counts up to a cap for each owner
 * and place, whatever the number of its meters, and all words of one place count as a few: so neither a bigger word nor more
 * identities in one house bring anything.
 *
 * | tier       | counts                               | waits                                        |
 * |------------|--------------------------------------|----------------------------------------------|
 * | `vouched`  | what is vouched for                  | what cannot be judged                        |
 * | `founding` | up to `foundingW`, nobody is listed  | what cannot be judged, but among neighbours  |
 * | `recorded` | up to three times `declaredW`        | what cannot be judged                        |
 * | `declared` | up to `declaredW`                    | all of it                                    |
 *
 * The last two have `declaredPpm` of the pool, all together.
 */
import { cellToParent, getResolution, isValidCell } from 'h3-js'
import type { Subject } from '../../../../kernel/subject.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import type { EnergyParams } from '../params.ts'
import { ratedPower, watts } from '../plant.ts'

export type Tier = 'vouched' | 'founding' | 'recorded' | 'declared'

export interface Standing {
  readonly tier: Tier
  /** Of its rated power, W; never more than that. */
  readonly countedW: number
  /** The same in parts of a million of its rated power. */
  readonly countsPpm: number
  /** What it may give back of what it took, Wh. */
  readonly storageWh: number
}

/** Days on which neighbours agreed, after which a word is a record. */
export const RECORD_DAYS = 90
/** A record counts so many times a word. */
const RECORD_WEIGHS = 3
/** The words of one place count as so many together, where others are vouched for. */
const PLACE_WORDS = 4
/** What a plug-in battery holds, Wh: without anybody's word for it. */
const DECLARED_STORAGE_WH = 2_000
/** About 5 km²: what lies within is one place. Coarser cells are a place each. */
const PLACE_RESOLUTION = 7
const PPM = 1_000_000

export function standingsOf(
  subjects: ReadonlyMap<SubjectId, Subject>,
  vouching: boolean,
  { declaredW, foundingW }: Pick<EnergyParams, 'declaredW' | 'foundingW'>,
  judgedDaysOf: (id: SubjectId) => number,
): ReadonlyMap<SubjectId, Standing> {
  const words = wordsOf(subjects, vouching ? declaredW : foundingW, id =>
    vouching && judgedDaysOf(id) >= RECORD_DAYS ? RECORD_WEIGHS : 1,
  )
  const inPlace = new Map<string, number>()
  for (const [id, watts] of words) {
    const place = placeOf(subjects.get(id)!)
    inPlace.set(place, (inPlace.get(place) ?? 0) + watts)
  }
  const placeW = vouching ? declaredW * PLACE_WORDS : Number.POSITIVE_INFINITY
  return new Map(
    [...subjects].map(([id, subject]): [SubjectId, Standing] => {
      const [rated, vouched] = [ratedPower(subject), vouchedOf(subject, 'pvW')]
      const storageWh = storageOf(subject)
      if (vouched !== undefined) return [id, { tier: 'vouched', storageWh, ...counted(vouched, rated) }]
      const [own, all] = [words.get(id)!, inPlace.get(placeOf(subject))!]
      const ownW = all <= placeW ? own : Math.floor((own * placeW) / all)
      const word = judgedDaysOf(id) >= RECORD_DAYS ? 'recorded' : 'declared'
      return [id, { tier: vouching ? word : 'founding', storageWh, ...counted(ownW, rated) }]
    }),
  )
}

/** W that each word counts for: whoever has several in one place shares one cap among them, the one of its best record. */
function wordsOf(
  subjects: ReadonlyMap<SubjectId, Subject>,
  mostW: number,
  weighs: (id: SubjectId) => number,
): ReadonlyMap<SubjectId, number> {
  const said = [...subjects.values()].filter(subject => vouchedOf(subject, 'pvW') === undefined)
  const words = new Map<SubjectId, number>()
  for (const house of Map.groupBy(said, one => `${one.owner} ${placeOf(one)}`).values()) {
    const all = house.reduce((sum, one) => sum + ratedPower(one), 0)
    const houseW = mostW * Math.max(...house.map(({ id }) => weighs(id)))
    for (const one of house)
      words.set(one.id, all <= houseW ? ratedPower(one) : Math.floor((ratedPower(one) * houseW) / all))
  }
  return words
}

function counted(mostW: number, rated: number) {
  const countedW = Math.min(mostW, rated)
  return { countedW, countsPpm: rated === 0 ? PPM : Math.floor((countedW * PPM) / rated) }
}

function storageOf(subject: Subject): number {
  const declared = watts(subject.details['storageWh'], 0)
  return Math.min(declared, vouchedOf(subject, 'storageWh') ?? DECLARED_STORAGE_WH)
}

/** Whole, from 0; undefined where nobody vouches for it. */
function vouchedOf({ vouched }: Subject, name: string): number | undefined {
  const value = vouched?.[name]
  return typeof value === 'number' ? watts(value, 0) : undefined
}

function placeOf({ cell }: Subject): string {
  return isValidCell(cell) && getResolution(cell) > PLACE_RESOLUTION
    ? cellToParent(cell, PLACE_RESOLUTION)
    : cell
}
