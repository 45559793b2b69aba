/** What this browser did, newest last: as it happened here, and what became of it in the network. */
import type { AskedView } from '../../messages/view.ts'
import type { WorkStep } from '../../messages/work/ports.ts'

export const TOLD_STAGES = [
  ...(['running', 'paused', 'sealed', 'brought', 'opened'] as const),
  ...(['right', 'wrong', 'missed', 'withheld', 'given_back'] as const),
] as const
export type ToldStage = (typeof TOLD_STAGES)[number]

export interface ToldJob {
  readonly job: string
  readonly requester: string
  readonly stage: ToldStage
  /** Units that it burned; 0 until it is done. */
  readonly fuel: number
  readonly tookMs: number
  readonly outcome: string
  /** Why it was given back, or not taken. */
  readonly why: string
}

const SHOWN = 24
const NEW = { requester: '', stage: 'running', fuel: 0, tookMs: 0, outcome: '', why: '' } as const
/** What the network says of it is final. */
const FINAL: Readonly<Record<string, ToldStage>> = {
  right: 'right',
  wrong: 'wrong',
  missed: 'missed',
  withheld: 'withheld',
  declined: 'given_back',
}

const FINALS: ReadonlySet<ToldStage> = new Set(Object.values(FINAL))

/** The same list where nothing changed. */
export function noted(
  told: readonly ToldJob[],
  asked: Readonly<Record<string, Pick<AskedView, 'stage'>>>,
  step?: WorkStep,
): readonly ToldJob[] {
  const after = step === undefined ? told : withStep(told, step)
  let isSame = after === told
  const all = after.map(one => {
    const stage = FINAL[asked[one.job]?.stage ?? ''] ?? one.stage
    if (stage === one.stage) return one
    isSame = false
    return { ...one, stage }
  })
  return isSame ? told : all
}

function withStep(told: readonly ToldJob[], step: WorkStep): readonly ToldJob[] {
  const before = told.find(({ job }) => job === step.job)
  const known: ToldJob = before ?? { job: step.job, ...NEW }
  const changed = { ...known, ...changeOf(step) }
  // What it brings once that is judged changes nothing of the judgement.
  const after =
    step.step === 'brought' && FINALS.has(known.stage) ? { ...changed, stage: known.stage } : changed
  const rest = told.filter(one => one !== before)
  return [...rest, after].slice(-SHOWN)
}

function changeOf(step: WorkStep): Partial<ToldJob> {
  switch (step.step) {
    case 'begun':
      return { requester: step.view.requester, stage: 'running', why: '' }
    case 'paused':
      return { stage: 'paused' }
    case 'sealed':
      return { stage: 'sealed', fuel: step.fuel, tookMs: Math.round(step.tookMs), outcome: step.outcome }
    case 'brought':
      return { stage: 'brought', why: '' }
    case 'opened':
      return { stage: 'opened' }
    case 'not_taken':
    case 'failed':
    case 'stopped':
      return { why: wordsOf(step.problem) }
    case 'given_back':
      return { stage: 'given_back', why: step.problem === undefined ? step.cause : wordsOf(step.problem) }
  }
}

function wordsOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem)
}
