/**
 * Whether epochs are settled as fast as they pass. A network that falls behind for good says how far, where the time goes and
 * what to change, instead of drifting; one slow epoch says nothing, nor does a backlog that is being worked off.
 *
 * The time from one epoch's settling to the next one's is cut into the stages that the next one passed in it. So the stages add
 * up to the time, and what was done while others were settled counts as nothing.
 */
import { EPOCH_STAGES, type EpochRecord, type EpochStage } from '../store/epoch-record.ts'

export interface PaceParts {
  /** How long an epoch lasts, real time. */
  readonly lastsMs: number
  /** Real time, from a clock that never goes back. */
  readonly monotonicMs: () => number
  /** Told when the network begins to fall behind, and when it no longer does. */
  readonly onChange: (slow: Slow | undefined) => void
}

/** A network whose epochs take longer than they last. */
export interface Slow {
  /** Epochs that are over and not on the chain. */
  readonly behind: number
  /** From one epoch's settling to the next one's, real time; and how long an epoch lasts. */
  readonly takesMs: number
  readonly lastsMs: number
  /** Where most of it goes. */
  readonly stage: Step
  readonly stageMs: number
  /** What to change. */
  readonly hint: string
}

/** What an epoch was waiting for, named by the stage that it came to. */
export type Step = Exclude<EpochStage, 'closed' | 'final'>

export interface Pace {
  observe(record: Pick<EpochRecord, 'epoch' | 'stage' | 'settled'>): void
  readonly slow: Slow | undefined
  /** Of the newest epochs that others waited for, real time; 0 before there was one. */
  readonly takesMs: number
}

export const STEP_HINTS: Readonly<Record<Step, string>> = {
  listed:
    'Oracles take that long to exchange their evidence: bring them closer together or give them faster lines, or make epochs longer.',
  bundled: 'Oracles take that long to open the seed: see whether one of them is away, or make epochs longer.',
  computed: 'Computing takes that long: give the oracle a faster processor, or make epochs longer.',
  signed:
    'The chain takes that long to be written down: give the machine a faster disk, or make epochs longer.',
  submitted:
    'Votes and the chain take that long: see whether other oracles are slower than this one, and whether transactions are taken at once.',
}

/** So many epochs in a row have left others waiting before anything is said: most of them took too long then. */
const WINDOW = 5
/** What it takes has to be this much below what an epoch lasts before all is well again, or nothing may wait any more. */
const WELL = 0.9

interface Taken {
  readonly ms: number
  readonly steps: ReadonlyMap<Step, number>
}

/** What an epoch has come to so far, and what each time was spent on. */
interface Way {
  readonly stage: EpochStage
  readonly reached: readonly { readonly step: Step; readonly atMs: number }[]
}

export function createPace({ lastsMs, monotonicMs, onChange }: PaceParts): Pace {
  /** Of the epochs that are not on the chain. */
  const open = new Map<number, Way>()
  let settledMs: number | undefined
  let window: Taken[] = []
  let slow: Slow | undefined

  const takesMs = () => typicalMs(window)

  /** An epoch is on the chain; others wait for it, or not. */
  function settle({ reached }: Way, nowMs: number): void {
    const since = settledMs
    settledMs = nowMs
    // Nobody waits: this one may have taken its time.
    if (open.size === 0) window = []
    else if (since !== undefined) window = [...window.slice(1 - WINDOW), cut(reached, since, nowMs)]
    judge()
  }

  function judge(): void {
    const isFull = window.length === WINDOW
    const is = isFull && takesMs() > lastsMs * (slow === undefined ? 1 : WELL)
    const was = slow !== undefined
    slow = is ? describe(window, { behind: open.size, lastsMs }) : undefined
    if (is !== was) onChange(slow)
  }

  return {
    observe(record) {
      const { epoch, stage } = record
      if (stage === 'final') return
      const atMs = monotonicMs()
      const way = goOn(open.get(epoch), record, atMs)
      open.set(epoch, way)
      if (stage !== 'submitted') return
      open.delete(epoch)
      settle(way, atMs)
    },
    get slow() {
      return slow && { ...slow, behind: open.size }
    },
    get takesMs() {
      return takesMs()
    },
  }
}

/** From one epoch's settling to the next one's. */
function typicalMs(window: readonly Taken[]): number {
  return median(window.map(({ ms }) => ms))
}

function describe(
  window: readonly Taken[],
  known: { readonly behind: number; readonly lastsMs: number },
): Slow {
  const steps = Object.keys(STEP_HINTS) as Step[]
  const [stage, stageMs] = steps
    .map(step => [step, median(window.map(taken => taken.steps.get(step) ?? 0))] as const)
    .reduce((most, one) => (one[1] > most[1] ? one : most))
  return {
    behind: known.behind,
    takesMs: Math.round(typicalMs(window)),
    lastsMs: Math.round(known.lastsMs),
    stage,
    stageMs: Math.round(stageMs),
    hint: STEP_HINTS[stage],
  }
}

const rankOf = (stage: EpochStage) => EPOCH_STAGES.indexOf(stage)

function goOn(
  way: Way | undefined,
  { stage, settled }: Pick<EpochRecord, 'stage' | 'settled'>,
  atMs: number,
): Way {
  const before = way?.reached ?? []
  if (stage === 'closed' && way === undefined) return { stage, reached: before }
  return { stage, reached: [...before, { step: stepOf(), atMs }] }

  function stepOf(): Step {
    // What others have settled already is on the chain as soon as it is computed here.
    if (settled !== undefined && way?.stage === 'bundled') return 'computed'
    // Back at an earlier stage: a view has passed in which the votes did not come together.
    const isBack = way !== undefined && rankOf(stage) <= rankOf(way.stage)
    return isBack || stage === 'closed' || stage === 'final' ? 'submitted' : stage
  }
}

/** What of the time since then went into each step. */
function cut(reached: Way['reached'], since: number, nowMs: number): Taken {
  const steps = new Map<Step, number>()
  let from = since
  for (const { step, atMs } of reached) {
    if (atMs > from) steps.set(step, (steps.get(step) ?? 0) + atMs - from)
    from = Math.max(from, atMs)
  }
  return { ms: nowMs - since, steps }
}

function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
