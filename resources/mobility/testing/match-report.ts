/** How often the matcher finds the road that a drive was on, and how often the nearest road is it: `node resources/mobility/testing/match-report.ts`. */
import { matchTrack } from '../messages/match/match-track.ts'
import type { RoadGraph } from '../messages/match/road-graph.ts'
import { cityDrive, monaco } from './city-drives.ts'

export interface MatchShare {
  readonly fixes: number
  readonly matched: number
  readonly nearest: number
  readonly breaks: number
}

export function shareMatched(graph: RoadGraph, drives: number, everyS: number, noise: number): MatchShare {
  let [fixes, matched, nearest, breaks] = [0, 0, 0, 0]
  for (let seed = 1; seed <= drives; seed++) {
    const track = cityDrive(graph, { seed, everyS, noise })
    for (const { fix, near, isBreak } of matchTrack(track, graph)) {
      const { way } = track[fix]!
      fixes++
      if (isBreak) breaks++
      if (near.piece.way === way) matched++
      if (graph.near(track[fix]!, 60)[0]?.piece.way === way) nearest++
    }
    breaks--
  }
  return { fixes, matched: matched / fixes, nearest: nearest / fixes, breaks: Math.max(0, breaks) }
}

if (import.meta.main) {
  const graph = monaco()
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  for (const noise of [1, 2, 4])
    for (const everyS of [1, 5, 15]) {
      const { fixes, matched, nearest, breaks } = shareMatched(graph, 60, everyS, noise)
      console.log(
        `noise × ${noise}, a fix in ${everyS} s: of ${fixes} ${percent(matched)}; nearest road ${percent(nearest)}; ${breaks} breaks`,
      )
    }
}
