/**
 * How much of what a meter says of itself counts. A vouched power counts as it is; a word alone counts up to a cap for each owner
 * and place, whatever the number of its meters: so a bigger word or more identities in one house bring nothing.
 *
 * | tier       | counts                               | waits                                        |
 * |------------|--------------------------------------|----------------------------------------------|
 * | `vouched`  | what is vouched for                  | what cannot be judged                        |
 * | `founding` | up to `foundingW`, nobody is listed  | what cannot be judged, but among neighbours  |
 * | `recorded` | up to `declaredW`, of `declaredPpm`  | what cannot be judged                        |
 * | `declared` | up to `declaredW`, of `declaredPpm`  | all of it                                    |
 */
import { cellToParent, getResolution, isValidCell } from 'h3-js'
import type { Subject } from '../../../kernel/subject.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import type { EnergyParams } from './params.ts'
import { ratedPower, watts } from './plant.ts'

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
export const RECORD_DAYS = 60
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
  const mostW = vouching ? declaredW : foundingW
  const said = new Map<string, number>()
  for (const subject of subjects.values()) {
    if (vouchedOf(subject, 'pvW') !== undefined) continue
    said.set(houseOf(subject), (said.get(houseOf(subject)) ?? 0) + ratedPower(subject))
  }
  return new Map(
    [...subjects].map(([id, subject]): [SubjectId, Standing] => {
      const [rated, vouched] = [ratedPower(subject), vouchedOf(subject, 'pvW')]
      const storageWh = storageOf(subject)
      if (vouched !== undefined) return [id, { tier: 'vouched', storageWh, ...counted(vouched, rated) }]
      const all = said.get(houseOf(subject)) ?? 0
      // Whoever has several shares one cap among them.
      const ownW = all <= mostW ? rated : Math.floor((rated * mostW) / all)
      const word = judgedDaysOf(id) >= RECORD_DAYS ? 'recorded' : 'declared'
      return [id, { tier: vouching ? word : 'founding', storageWh, ...counted(ownW, rated) }]
    }),
  )
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

/** One owner in one place. */
function houseOf({ owner, cell }: Subject): string {
  const isFine = isValidCell(cell) && getResolution(cell) > PLACE_RESOLUTION
  return `${owner} ${isFine ? cellToParent(cell, PLACE_RESOLUTION) : cell}`
}
