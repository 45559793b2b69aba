/**
 * Who repeats another station's series? A fingerprint is four values of a quantity in a row that are not all equal;
 * honest neighbours share one now and then (New York: at most 4 in 10 of a day), a copy shares nearly all.
 *
 * The one whose readings arrived later is the copy: nobody can copy what was not said yet. Arrived together: the one
 * placed later. Counts are carried from epoch to epoch, so short epochs find the same. A copy with noise added is not
 * found here.
 */
import type { SubjectId } from '../../protocol/ids.ts'
import type { SeriesSummary } from './appraise.ts'
import { NO_TWIN, type SlotValue, type TwinState } from './state.ts'

/** One station of the epoch. */
export interface Sayer {
  readonly id: SubjectId
  readonly series: readonly SeriesSummary[]
  /** Values counted in earlier epochs, by quantity. */
  readonly recentOf: (quantity: string) => readonly SlotValue[]
  readonly twin: TwinState
}

export interface CloneJudgement {
  /** The whole count, this epoch included. */
  readonly twin: TwinState
  readonly isClone: boolean
}

/** Every fingerprint of the epoch by its place in the list, and by what it is; most are nobody else's. */
interface Prints {
  readonly sayer: number[]
  readonly arrivedAtMs: number[]
  readonly byKey: Map<string, number | number[]>
}

const LENGTH = 4
/** Of those who share a fingerprint, so many of the earliest are held against the others: cost stays linear. */
const ORIGINALS = 4
const FEWEST = 12
const CLONE_PPM = 800_000
/** Counts are halved here, so that old innocence does not cover a new copy for long. */
const MOST_COMPARED = 96
const PPM = 1_000_000

/** @param sayers the most senior first */
export function findClones(sayers: readonly Sayer[]): readonly CloneJudgement[] {
  const prints: Prints = { sayer: [], arrivedAtMs: [], byKey: new Map() }
  const compared = sayers.map((sayer, index) => addPrints(sayer, index, prints))
  const equal = sayers.map(() => new Map<number, number>())
  for (const group of prints.byKey.values()) {
    if (typeof group !== 'number') countEqual(group, prints, equal)
  }
  return sayers.map((sayer, index) => judge(sayer.twin, compared[index]!, mostAlike(equal[index]!, sayers)))
}

/** @returns how many fingerprints the station has */
function addPrints({ series, recentOf }: Sayer, index: number, prints: Prints): number {
  let count = 0
  for (const { quantity, passed } of series) {
    const recent = recentOf(quantity)
    const values = [...recent.map(([, steps]) => steps), ...passed.map(({ steps }) => steps)]
    for (const [position, { slot, arrivedAtMs }] of passed.entries()) {
      const end = recent.length + position
      if (end + 1 < LENGTH) continue
      const [a, b, c, d] = [values[end - 3], values[end - 2], values[end - 1], values[end]]
      if (a === b && b === c && c === d) continue
      count++
      addPrint(`${quantity} ${slot} ${a} ${b} ${c} ${d}`, index, arrivedAtMs, prints)
    }
  }
  return count
}

function addPrint(key: string, sayer: number, arrivedAt: number, prints: Prints): void {
  const position = prints.sayer.push(sayer) - 1
  prints.arrivedAtMs.push(arrivedAt)
  const group = prints.byKey.get(key)
  if (group === undefined) prints.byKey.set(key, position)
  else if (typeof group === 'number') prints.byKey.set(key, [group, position])
  else group.push(position)
}

/** The earliest few of a group are originals to all after them. */
function countEqual(group: readonly number[], prints: Prints, equal: readonly Map<number, number>[]): void {
  const { sayer, arrivedAtMs } = prints
  const sorted = group.toSorted((a, b) => arrivedAtMs[a]! - arrivedAtMs[b]! || sayer[a]! - sayer[b]!)
  for (const [rank, position] of sorted.entries()) {
    const counts = equal[sayer[position]!]!
    for (const original of sorted.slice(0, Math.min(rank, ORIGINALS))) {
      const of = sayer[original]!
      counts.set(of, (counts.get(of) ?? 0) + 1)
    }
  }
}

function mostAlike(
  counts: ReadonlyMap<number, number>,
  sayers: readonly Sayer[],
): { of: string; equal: number } {
  let best = { of: '', equal: 0 }
  let bestIndex = -1
  for (const [index, equal] of counts) {
    if (equal < best.equal || (equal === best.equal && index > bestIndex)) continue
    best = { of: sayers[index]!.id, equal }
    bestIndex = index
  }
  return best
}

/** The whole count, or this epoch's alone where that is enough by itself and says more: a new copy is found at once. */
function judge(known: TwinState, compared: number, alike: { of: string; equal: number }): CloneJudgement {
  const same = known.of === alike.of || alike.of === ''
  const fresh = { of: alike.of, equal: alike.equal, compared }
  const sum = {
    of: known.of,
    equal: known.equal + (same ? alike.equal : 0),
    compared: known.compared + compared,
  }
  const startsAnew = known.of === '' || (isMoreAlike(fresh, sum) && (!same || compared >= FEWEST))
  const twin = bounded(startsAnew ? fresh : sum)
  return { twin, isClone: twin.compared >= FEWEST && twin.equal * PPM >= twin.compared * CLONE_PPM }
}

/** By share, without division. */
function isMoreAlike(a: TwinState, b: TwinState): boolean {
  return a.equal * b.compared > b.equal * a.compared
}

function bounded({ of, equal, compared }: TwinState): TwinState {
  if (of === '' || equal === 0) return NO_TWIN
  if (compared <= MOST_COMPARED) return { of, equal, compared }
  return bounded({ of, equal: equal >> 1, compared: compared >> 1 })
}
