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

interface Print {
  readonly sayer: number
  readonly arrivedAtMs: number
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
  const prints = new Map<string, Print[]>()
  const compared = sayers.map((sayer, index) => addPrints(sayer, index, prints))
  const equal = sayers.map(() => new Map<number, number>())
  for (const group of prints.values()) {
    if (group.length > 1) countEqual(group, equal)
  }
  return sayers.map((sayer, index) => judge(sayer.twin, compared[index]!, mostAlike(equal[index]!, sayers)))
}

/** @returns how many fingerprints the station has */
function addPrints(sayer: Sayer, index: number, prints: Map<string, Print[]>): number {
  let count = 0
  for (const { quantity, passed } of sayer.series) {
    const recent = sayer.recentOf(quantity)
    const slots = [...recent.map(([slot]) => slot), ...passed.map(({ slot }) => slot)]
    const values = [...recent.map(([, steps]) => steps), ...passed.map(({ steps }) => steps)]
    for (let end = Math.max(LENGTH, recent.length + 1); end <= slots.length; end++) {
      const run = values.slice(end - LENGTH, end)
      if (run.every(value => value === run[0])) continue
      count++
      const key = `${quantity} ${slots.slice(end - LENGTH, end)} ${run}`
      const print = { sayer: index, arrivedAtMs: passed[end - 1 - recent.length]!.arrivedAtMs }
      const group = prints.get(key)
      if (group === undefined) prints.set(key, [print])
      else group.push(print)
    }
  }
  return count
}

/** The earliest few of a group are originals to all after them. */
function countEqual(group: Print[], equal: readonly Map<number, number>[]): void {
  group.sort((a, b) => a.arrivedAtMs - b.arrivedAtMs || a.sayer - b.sayer)
  for (const [position, { sayer }] of group.entries()) {
    for (const original of group.slice(0, Math.min(position, ORIGINALS))) {
      const counts = equal[sayer]!
      counts.set(original.sayer, (counts.get(original.sayer) ?? 0) + 1)
    }
  }
}

function mostAlike(counts: ReadonlyMap<number, number>, sayers: readonly Sayer[]): { of: string; equal: number } {
  let best = { of: '', equal: 0 }
  let bestIndex = -1
  for (const [index, equal] of counts) {
    if (equal < best.equal || (equal === best.equal && index > bestIndex)) continue
    best = { of: sayers[index]!.id, equal }
    bestIndex = index
  }
  return best
}

function judge(known: TwinState, compared: number, alike: { of: string; equal: number }): CloneJudgement {
  const same = known.of === alike.of || alike.of === ''
  const fresh = { of: alike.of, equal: alike.equal, compared }
  const sum = { of: known.of, equal: known.equal + (same ? alike.equal : 0), compared: known.compared + compared }
  const twin = bounded(known.of === '' || (!same && isMoreAlike(fresh, sum)) ? fresh : sum)
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
