/** What a model says of one subject. Whole numbers only: sums of leaves, no rounding, the same on every machine. */
import type { DetectorModel } from './model.ts'

/** A feature that speaks against a subject. */
export interface ModelReason {
  readonly feature: string
  readonly value: number
  /** Of honest subjects. */
  readonly usual: number
  /** By so much would the score be lower if the feature were as usual. */
  readonly weighs: number
}

const REASONS_MOST = 3

type Trees = Pick<DetectorModel, 'depth' | 'trees'>

/** @param features in the model's order, whole numbers */
export function scoreOf(model: Trees, features: readonly number[]): number {
  let score = 0
  for (const tree of model.trees) score += leafOf(tree, model.depth, features)
  return score
}

/** What speaks most against it, at most three. */
export function reasonsOf(model: DetectorModel, features: readonly number[]): readonly ModelReason[] {
  const score = scoreOf(model, features)
  const all = model.features.map((feature, index): ModelReason => {
    const usual = model.usual[index]!
    const weighs = score - scoreOf(model, features.with(index, usual))
    return { feature, value: features[index]!, usual, weighs }
  })
  return all
    .filter(({ weighs }) => weighs > 0)
    .sort((a, b) => b.weighs - a.weighs || (a.feature < b.feature ? -1 : 1))
    .slice(0, REASONS_MOST)
}

function leafOf(tree: readonly number[], depth: number, features: readonly number[]): number {
  const forks = 2 ** depth - 1
  let fork = 0
  while (fork < forks) fork = 2 * fork + (features[tree[2 * fork]!]! <= tree[2 * fork + 1]! ? 1 : 2)
  return tree[2 * forks + (fork - forks)]!
}
