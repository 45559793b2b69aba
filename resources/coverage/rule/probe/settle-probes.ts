/**
 * What panels say of relays: whether they carry, how fast, and after how long the first byte is there.
 *
 * Laws: a probe counts where both of its ends, of two owners that are not the relay's, said the same of one test: the lesser figure of both. That a relay
 * carries is said by most of a panel's owners who spoke, three at least; that it does not, where four fifths of those who were drawn say
 * so. Who does not speak speaks for nothing; a client that was cut off, or whose origin was, cannot have both words, so it blames nobody. Figures are
 * middle ones, of which no minority makes what it wants. Deadlines count from when everybody could know the seed. No money hangs on any of it: what
 * is known of a relay is public, and says in which order it is offered (messages/probe/standing.ts).
 */
import type { Finding } from '../../../../kernel/resource.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { MOST_ROUNDS, type ProbeRound } from '../../messages/probe/standing.ts'
import type { CoverageSummary } from '../appraise.ts'
import type { Books, Context } from '../books.ts'
import { notice } from '../carry/take-routes.ts'
import type { CoverageParams, ProbeParams } from '../params.ts'
import { RELAY } from '../relay/hear-relay.ts'
import { drawPanels } from './draw-panels.ts'
import { probesUntil } from './hear-probe.ts'
import type { Panel, ProbeDraw } from './probe-state.ts'

type Said = readonly (readonly [SubjectId, CoverageSummary])[]
/** Owners who are sure together. */
const LEAST_OWNERS = 3

export function settleProbes(
  books: Books,
  said: Said,
  context: Context,
  params: CoverageParams,
): readonly Finding[] {
  takeProbes(books, said, context)
  const findings: Finding[] = []
  const { draws } = books.relay
  for (const [number, draw] of [...draws].sort(([a], [b]) => a - b)) {
    const isOver =
      params.probes === undefined ||
      (draw.knownMs !== -1 && probesUntil(draw.knownMs, params.probes) < context.completeUntilMs)
    if (!isOver) continue
    draws.delete(number)
    findings.push(...settleDraw(number, draw, books, context))
  }
  if (params.probes !== undefined) openDraw(books, context, params.probes)
  return findings
}

/** An epoch's seed asks where a time of `everyMs` begins in it. */
function openDraw(books: Books, context: Context, { everyMs }: ProbeParams): void {
  const { number, startMs, endMs } = context.epoch
  if (Math.floor(endMs / everyMs) === Math.floor(startMs / everyMs)) return
  const panels = drawPanels(books, context)
  if (Object.keys(panels).length > 0)
    books.relay.draws.set(number, { knownMs: -1, panels, said: {}, seen: {} })
}

function takeProbes({ relay: { draws } }: Books, said: Said, { knownAtMs }: Context): void {
  for (const [, { probes }] of said)
    for (const field of ['said', 'seen'] as const)
      for (const { draw, relay, client, row } of field === 'said' ? probes.probed : probes.reflected) {
        const asked = draws.get(draw)
        if (asked === undefined) continue
        const rows = { ...asked[field], [relay]: { ...asked[field][relay], [client]: row } }
        draws.set(draw, { ...asked, [field]: rows })
      }
  for (const [number, draw] of draws) {
    const knownMs = knownAtMs(number)
    if (draw.knownMs === -1 && knownMs !== undefined) draws.set(number, { ...draw, knownMs })
  }
}

function settleDraw(
  number: number,
  draw: ProbeDraw,
  { relay: { rounds } }: Books,
  { subjects }: Context,
): readonly Finding[] {
  const findings: Finding[] = []
  for (const [id, panel] of Object.entries(draw.panels) as [SubjectId, Panel][]) {
    if (subjects.get(id)?.model !== RELAY) continue
    const round = roundOf(number, id, panel, draw)
    if (round === undefined) continue
    rounds.set(id, [...(rounds.get(id) ?? []), round].slice(-MOST_ROUNDS))
    const [, atMs, isCarrying, , , carried, spoke] = round
    if (isCarrying === 0)
      findings.push(
        notice(id, 'probe_failed', {
          draw: number,
          knownMs: atMs,
          carried,
          spoke,
          drawn: Object.keys(panel).length,
        }),
      )
  }
  return findings
}

/** Undefined where too few spoke, or they do not agree. */
function roundOf(
  number: number,
  relay: SubjectId,
  panel: Panel,
  { knownMs, said, seen }: ProbeDraw,
): ProbeRound | undefined {
  const drawn = Object.keys(panel) as SubjectId[]
  const both = drawn.flatMap(client => {
    const [one, other] = [said[relay]?.[client], seen[relay]?.[client]]
    return one === undefined || other === undefined || one[0] !== other[0] ? [] : [{ one, other }]
  })
  const good = both.filter(({ one, other }) => Math.min(one[1], other[1]) > 0)
  const [spoke, carried] = [both.length, good.length]
  if (spoke < LEAST_OWNERS) return undefined
  if (2 * carried > spoke) {
    const kbps = good.map(({ one, other }) => Math.min(kbpsOf(one[1], one[2]), kbpsOf(other[1], other[2])))
    const firsts = good.map(({ one }) => one[3])
    return [number, knownMs, 1, lowerMiddle(kbps), upperMiddle(firsts), carried, spoke]
  }
  return 5 * (spoke - carried) >= 4 * drawn.length ? [number, knownMs, 0, 0, 0, carried, spoke] : undefined
}

/** Kilobits a second, rounded down: what takes no time is as fast as what takes a millisecond. */
function kbpsOf(bytes: number, ms: number): number {
  return Math.floor((bytes * 8) / Math.max(1, ms))
}

function lowerMiddle(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[(figures.length - 1) >> 1]!
}

function upperMiddle(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1]!
}
