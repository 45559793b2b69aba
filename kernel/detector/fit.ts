/**
 * Training: trees that are added one by one, each fitted to what those before it left over (least squares, weighted so that honest
 * and cheating examples count alike). Scores are whole numbers throughout and ties go to the first, so the same examples in the same
 * order give the same model, on every machine.
 */

import type { DetectorModel } from './model.ts'
import { scoreOf } from './score.ts'

export interface Example {
  /** In the order of the features, whole numbers. */
  readonly features: readonly number[]
  readonly cheats: boolean
  /** Which kind of cheat; empty for an honest one that is as it was recorded. */
  readonly kind: string
  /** What it would earn. */
  readonly value: number
  /** Whose it is: what the threshold is chosen by is told of subjects that a fit did not see. */
  readonly subject: string
}

export interface Feature {
  readonly name: string
  /** More of it speaks against a subject; otherwise less does. */
  readonly up: boolean
}

export interface FitOptions {
  readonly features: readonly Feature[]
  readonly depth?: number
  readonly trees?: number
  /** Of the honest examples' value, the most that may be held back, ppm. */
  readonly mostHeldPpm?: number
}

export type Fitted = Pick<DetectorModel, 'features' | 'usual' | 'depth' | 'trees' | 'threshold'>

/** A cheat's score is meant to be this, an honest one's zero. */
const FULL = 10_000
const [BINS, FOLDS] = [32, 4]
const [SLOWLY, STEADY] = [0.15, 50]

/** @throws {TypeError} where there is nothing to learn from */
export function fitModel(examples: readonly Example[], options: FitOptions): Fitted {
  const { features, depth = 1, mostHeldPpm = 12_000 } = options
  const honest = examples.filter(({ cheats }) => !cheats)
  if (honest.length === 0 || honest.length === examples.length)
    throw new TypeError('there is nothing to learn from: it takes honest examples and cheating ones')
  const usual = features.map((_, index) => {
    const values = honest.map(({ features: all }) => all[index]!).sort((a, b) => a - b)
    return withoutSign(values[values.length >> 1]!)
  })
  const trees = growTrees(examples, options)
  const threshold = thresholdFor(scoreUnseen(examples, options), mostHeldPpm)
  return { features: features.map(({ name }) => name), usual, depth, trees, threshold }
}

function growTrees(
  examples: readonly Example[],
  { features, depth = 1, trees: count = 96 }: FitOptions,
): readonly (readonly number[])[] {
  const cheating = examples.filter(({ cheats }) => cheats).length
  const weight = Math.max(1, Math.round((examples.length - cheating) / Math.max(1, cheating)))
  const columns = features.map(({ up }, index) => {
    return { up, ...binsOf(examples.map(({ features: all }) => all[index]!)) }
  })
  const rows = examples.map(({ cheats }) => {
    return { left: cheats ? FULL : 0, weight: cheats ? weight : 1 }
  })
  return Array.from({ length: count }, () => {
    const tree = growTree(examples, rows, columns, depth)
    for (const [index, { features: all }] of examples.entries())
      rows[index]!.left -= scoreOf({ depth, trees: [tree] }, all)
    return tree
  })
}

/** Honest examples, each scored by trees that were grown without its subject's. */
function scoreUnseen(examples: readonly Example[], options: FitOptions): readonly Scored[] {
  const subjects = [...new Set(examples.filter(({ cheats }) => !cheats).map(({ subject }) => subject))].sort()
  const foldOf = new Map(subjects.map((subject, index) => [subject, index % FOLDS]))
  return [...Array(Math.min(FOLDS, subjects.length)).keys()].flatMap(fold => {
    const trees = growTrees(
      examples.filter(({ subject }) => foldOf.get(subject) !== fold),
      options,
    )
    const own = examples.filter(({ subject, cheats }) => !cheats && foldOf.get(subject) === fold)
    return own.map(({ features, value }) => ({
      score: scoreOf({ depth: options.depth ?? 1, trees }, features),
      value,
    }))
  })
}

interface Scored {
  readonly score: number
  readonly value: number
}

/** The lowest above which no more than that part of the honest value lies. */
export function thresholdFor(honest: readonly Scored[], mostHeldPpm: number): number {
  const scored = honest.toSorted((a, b) => b.score - a.score)
  const most = (scored.reduce((sum, { value }) => sum + value, 0) * mostHeldPpm) / 1_000_000
  let held = 0
  for (const { score, value } of scored) {
    held += value
    if (held > most) return score
  }
  return scored.at(-1)!.score
}

/** Of the value of these, the part that is held back, ppm. */
export function heldPpm(
  examples: readonly Example[],
  model: Pick<DetectorModel, 'depth' | 'trees' | 'threshold'>,
) {
  let [held, all] = [0, 0]
  for (const { features, value } of examples) {
    all += value
    if (scoreOf(model, features) > model.threshold) held += value
  }
  return all === 0 ? 0 : Math.round((held * 1_000_000) / all)
}

interface Row {
  /** What the trees so far leave over. */
  left: number
  readonly weight: number
}

/** A feature's values as numbers of bins, and the most that each bin holds. */
interface Column extends Bins {
  readonly up: boolean
}

interface Bins {
  readonly bins: Uint8Array
  readonly mosts: readonly number[]
}

function binsOf(values: readonly number[]): Bins {
  const sorted = values.toSorted((a, b) => a - b)
  const cuts = Array.from(
    { length: BINS - 1 },
    (_, index) => sorted[Math.floor(((index + 1) * sorted.length) / BINS)]!,
  )
  const mosts = [...new Set(cuts)]
  const bins = Uint8Array.from(values, value => {
    const bin = mosts.findIndex(most => value <= most)
    return bin < 0 ? mosts.length : bin
  })
  return { bins, mosts }
}

function growTree(
  examples: readonly Example[],
  rows: readonly Row[],
  columns: readonly Column[],
  depth: number,
): readonly number[] {
  const forks = 2 ** depth - 1
  const tree = new Array<number>(3 * forks + 1).fill(0)
  const parts: (readonly number[])[] = [[...examples.keys()]]
  for (let fork = 0; fork < forks; fork++) {
    const members = parts[fork]!
    const { column, bin } = bestFork(members, rows, columns)
    const { bins, mosts } = columns[column]!
    tree[2 * fork] = column
    tree[2 * fork + 1] = withoutSign(mosts[bin]!)
    parts[2 * fork + 1] = members.filter(row => bins[row]! <= bin)
    parts[2 * fork + 2] = members.filter(row => bins[row]! > bin)
  }
  for (let leaf = 0; leaf <= forks; leaf++) {
    let [sum, weight] = [0, 0]
    for (const row of parts[forks + leaf]!) {
      sum += rows[row]!.left * rows[row]!.weight
      weight += rows[row]!.weight
    }
    tree[2 * forks + leaf] = withoutSign(Math.round((SLOWLY * sum) / (weight + STEADY)))
  }
  return tree
}

/** Zero has a sign in memory and none in a file: the model is the same in both. */
function withoutSign(value: number): number {
  return value === 0 ? 0 : value
}

/** Where two means explain most. */
function bestFork(members: readonly number[], rows: readonly Row[], columns: readonly Column[]) {
  let best = { column: 0, bin: 0, gain: -1 }
  for (const [column, { bins, mosts, up }] of columns.entries()) {
    const [sums, weights] = [new Float64Array(mosts.length + 1), new Float64Array(mosts.length + 1)]
    let [sum, weight] = [0, 0]
    for (const row of members) {
      const { left, weight: own } = rows[row]!
      sums[bins[row]!]! += left * own
      weights[bins[row]!]! += own
      sum += left * own
      weight += own
    }
    let [below, lighter] = [0, 0]
    for (const bin of mosts.keys()) {
      below += sums[bin]!
      lighter += weights[bin]!
      const above = sum - below
      const [lower, upper] = [below / (lighter + STEADY), above / (weight - lighter + STEADY)]
      // What speaks for a subject elsewhere does not speak against it here.
      if (lower > upper === up && lower !== upper) continue
      const gain = below * lower + above * upper
      if (gain > best.gain) best = { column, bin, gain }
    }
  }
  return best
}
