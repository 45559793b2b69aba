/**
 * Which roads a track was driven on: the most likely way through a hidden Markov model (Newson and Krumm, 2009). A fix is as likely on a road
 * as its distance to it is in a receiver's noise; going from one road to another is as likely as the way between them is as long as the
 * straight line. It is advice, for whoever looks at a track of their own: what pays is cells, which need no map.
 */
import { distanceM, type Fix, type Point } from '../fix.ts'
import type { Near, RoadGraph } from './road-graph.ts'

export interface MatchOptions {
  /** The receiver's noise, m; and how much longer than the straight line a way is, m. */
  readonly sigmaM: number
  readonly betaM: number
  /** By which part of the straight line it grows. */
  readonly windingPart: number
  /** Roads further away than this are none. */
  readonly radiusM: number
  /** Of a fix so many roads at most. */
  readonly mostRoads: number
  /** A fix nearer than this to the one before tells nothing new, m. */
  readonly stepM: number
}

export const MATCH_OPTIONS: MatchOptions = {
  sigmaM: 5,
  betaM: 3,
  windingPart: 0.4,
  radiusM: 50,
  mostRoads: 8,
  stepM: 10,
}

export interface Matched {
  /** Of the track. */
  readonly fix: number
  readonly near: Near
  /** A new beginning: from the fix before it no road leads here. */
  readonly isBreak: boolean
}

/** A way this much longer than the straight line, and so much more, is none. */
const [MOST_TIMES, MOST_MORE_M] = [3, 150]

interface Step {
  readonly fix: number
  readonly roads: readonly Near[]
  readonly score: number[]
  readonly before: number[]
}

/** Of each fix that is used the road it was on; fixes without a road near are left out. */
export function matchTrack(
  fixes: readonly (Fix | Point)[],
  graph: RoadGraph,
  options: MatchOptions = MATCH_OPTIONS,
): readonly Matched[] {
  const matched: Matched[] = []
  let chain: Step[] = []
  let last: Point | undefined
  for (const [fix, place] of fixes.entries()) {
    if (last !== undefined && distanceM(last, place) < options.stepM) continue
    const roads = graph.near(place, options.radiusM).slice(0, options.mostRoads)
    if (roads.length === 0) continue
    const before = chain.at(-1)
    const step =
      before === undefined ? undefined : nextStep(before, fix, roads, distanceM(last!, place), graph, options)
    if (step === undefined) {
      matched.push(...walkBack(chain))
      chain = [beginAt(fix, roads, options)]
    } else chain.push(step)
    last = place
  }
  return [...matched, ...walkBack(chain)]
}

function beginAt(fix: number, roads: readonly Near[], options: MatchOptions): Step {
  return {
    fix,
    roads,
    score: roads.map(({ awayM }) => emission(awayM, options)),
    before: roads.map(() => -1),
  }
}

function emission(awayM: number, { sigmaM }: MatchOptions): number {
  return -0.5 * (awayM / sigmaM) ** 2
}

/** Undefined where no road leads on. */
function nextStep(
  { roads: from, score }: Step,
  fix: number,
  roads: readonly Near[],
  straightM: number,
  graph: RoadGraph,
  options: MatchOptions,
): Step | undefined {
  const most = MOST_TIMES * straightM + MOST_MORE_M
  // Roads wind: the longer the gap, the less the straight line tells.
  const beta = options.betaM + options.windingPart * straightM
  const best = roads.map(() => Number.NEGATIVE_INFINITY)
  const before = roads.map(() => -1)
  for (const [at, near] of from.entries()) {
    if (score[at] === Number.NEGATIVE_INFINITY) continue
    const ways = waysTo(near, roads, most, graph)
    for (const [to, metres] of ways.entries()) {
      if (metres === undefined) continue
      const value = score[at]! - Math.abs(metres - straightM) / beta
      if (value > best[to]!) [best[to], before[to]] = [value, at]
    }
  }
  if (best.every(value => value === Number.NEGATIVE_INFINITY)) return undefined
  return { fix, roads, score: best.map((value, at) => value + emission(roads[at]!.awayM, options)), before }
}

/** How far it is along the roads from one place to each of others; undefined where further than that. */
function waysTo(
  from: Near,
  to: readonly Near[],
  mostM: number,
  graph: RoadGraph,
): readonly (number | undefined)[] {
  const reached = reach(from, mostM, graph)
  return to.map(({ piece, alongM }) => {
    const { oneWay } = graph.ways[piece.wayAt]!
    const ways: number[] = []
    if (piece === from.piece) {
      const ahead = alongM - from.alongM
      // A receiver's noise goes back a little on a one-way road: that is standing.
      if (oneWay === 'both' || Math.abs(ahead) < 15 || (oneWay === 'forward') === ahead > 0)
        ways.push(Math.abs(ahead))
    }
    const start = reached.get(piece.from.node)
    if (start !== undefined && oneWay !== 'backward') ways.push(start + alongM)
    const end = reached.get(piece.to.node)
    if (end !== undefined && oneWay !== 'forward') ways.push(end + piece.metres - alongM)
    const shortest = Math.min(...ways)
    return shortest <= mostM ? shortest : undefined
  })
}

/** Dijkstra, no further than that. */
function reach(
  { piece, alongM }: Near,
  mostM: number,
  { links, ways }: RoadGraph,
): ReadonlyMap<number, number> {
  const { oneWay } = ways[piece.wayAt]!
  const reached = new Map<number, number>()
  const open = new Map<number, number>()
  if (oneWay !== 'backward') open.set(piece.to.node, piece.metres - alongM)
  if (oneWay !== 'forward') open.set(piece.from.node, Math.min(alongM, open.get(piece.from.node) ?? mostM))
  while (open.size > 0) {
    let [nearest, metres] = [0, Number.POSITIVE_INFINITY]
    for (const [node, way] of open) if (way < metres) [nearest, metres] = [node, way]
    open.delete(nearest)
    if (metres > mostM) break
    reached.set(nearest, metres)
    for (const { to, metres: more } of links.get(nearest) ?? []) {
      if (reached.has(to)) continue
      const way = metres + more
      if (way <= mostM && way < (open.get(to) ?? Number.POSITIVE_INFINITY)) open.set(to, way)
    }
  }
  return reached
}

function walkBack(chain: readonly Step[]): readonly Matched[] {
  const matched: Matched[] = []
  const last = chain.at(-1)
  if (last === undefined) return []
  let at = last.score.indexOf(Math.max(...last.score))
  for (let step = chain.length - 1; step >= 0; step--) {
    const { fix, roads, before } = chain[step]!
    matched.push({ fix, near: roads[at]!, isBreak: step === 0 })
    at = before[at]!
  }
  return matched.reverse()
}
