/**
 * Draws of reflectors: an epoch's seed finds those that are registered, and from when everybody could know it, it says whom each device tests
 * its way to. Where nothing could be known yet, any of them will do; where somebody could vouch, those are drawn that somebody vouches for.
 */
import type { EpochContext } from '../../../kernel/resource.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import { drawReflectors } from '../messages/draw-reflectors.ts'
import { REFLECTOR } from './appraise.ts'
import type { SignalParams } from './params.ts'
import type { DrawState, SignalState } from './state.ts'

type Draws = SignalState['draws']
type Context = EpochContext<SignalState>

/** Whoever is on the way knows the newest draw, or the one before it. */
const HOLD = 2

/** With when each could be known, and one more where a time of `every` begins. */
export function nextDraws(
  { state, epoch, subjects, vouching, knownAtMs }: Context,
  { everyMs }: SignalParams,
): Draws {
  const known = Object.entries(state.draws).map(([number, draw]): [string, DrawState] => {
    const knownMs = draw.knownMs === -1 ? (knownAtMs(Number(number)) ?? -1) : draw.knownMs
    return [number, { ...draw, knownMs }]
  })
  const asks = Math.floor(epoch.endMs / everyMs) > Math.floor(epoch.startMs / everyMs)
  const reflectors = [...subjects.values()]
    .filter(({ model, vouched }) => model === REFLECTOR && (!vouching || vouched !== undefined))
    .map(({ id }) => id)
  if (asks && reflectors.length > 0)
    known.push([String(epoch.number), { seed: epoch.seed, knownMs: -1, reflectors }])
  return Object.fromEntries(known)
}

/** Without those that hold at no time any more that is still to be decided. */
export function withoutOver(draws: Draws, fromMs: number): Draws {
  const over = new Set(
    ofKnown(draws)
      .filter(([, { knownMs }]) => knownMs <= fromMs)
      .slice(HOLD)
      .map(([number]) => number),
  )
  return Object.fromEntries(Object.entries(draws).filter(([number]) => !over.has(number)))
}

/** Newest first. */
function ofKnown(draws: Draws): readonly (readonly [string, DrawState])[] {
  return Object.entries(draws)
    .filter(([, { knownMs }]) => knownMs !== -1)
    .sort(([a, { knownMs }], [b, other]) => other.knownMs - knownMs || Number(b) - Number(a))
}

/** Whom a device tests its way to at a time, newest draw first; undefined where anybody will do. */
export function drawnAt(draws: Draws, device: SubjectId, atMs: number): readonly SubjectId[] | undefined {
  const hold = ofKnown(draws)
    .filter(([, { knownMs }]) => knownMs <= atMs)
    .slice(0, HOLD)
  if (hold.length === 0) return undefined
  return [...new Set(hold.flatMap(([, { seed, reflectors }]) => drawReflectors(seed, device, reflectors)))]
}

/** Of the draw that everybody knows. */
export function drawnNow(draws: Draws, device: SubjectId): readonly SubjectId[] {
  const [newest] = ofKnown(draws)
  return newest === undefined ? [] : drawReflectors(newest[1].seed, device, newest[1].reflectors)
}
