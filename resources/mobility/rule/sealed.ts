/**
 * Which sheets are decided, and which of them count. A quarter of an hour is decided once all that was in time has come in, and whoever
 * sealed something had the time to open it. So a seal neither hastens nor delays anybody, opened or not.
 */
import type { EpochContext, Finding, Summaries } from '../../../kernel/resource.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import { QUARTER_MS } from '../messages/sheet.ts'
import { dueBeforeOf, type MobilitySummary, mustBeSealed } from './appraise.ts'
import type { MobilityParams } from './params.ts'
import type { MobilityReason } from './reasons.ts'
import type { MobilityState, StandingSeal, WaitingSheet } from './state.ts'

type Waiting = ReadonlyMap<SubjectId, readonly WaitingSheet[]>
export type Seals = ReadonlyMap<SubjectId, readonly StandingSeal[]>

/** What stands, of whoever is registered; ascending by subject. */
export function gatherSeals(
  summaries: Summaries<MobilitySummary>,
  { state, subjects }: Pick<EpochContext<MobilityState>, 'state' | 'subjects'>,
): Seals {
  const all = [...subjects.keys()]
    .sort()
    .map(id => [id, summaries.get(id)?.seals ?? state.seals[id] ?? []] as const)
  return new Map(all.filter(([, seals]) => seals.length > 0))
}

/**
 * Quarters of an hour before this one are decided: nothing of them can come in any more that was in time, and nothing that opens what
 * was sealed. It waits as long where all is open: else whoever opens nothing could bring many quarters of an hour into one epoch's pool.
 */
export function decidableBefore(
  completeUntilMs: number,
  { settleAfterMs, openForMs }: MobilityParams,
): number {
  return Math.floor((completeUntilMs - settleAfterMs - openForMs) / QUARTER_MS)
}

export interface Due {
  /** With when its content was fixed, ms. */
  readonly counted: readonly (readonly [id: SubjectId, sheet: WaitingSheet, fixedAtMs: number])[]
  readonly unsealed: readonly Finding[]
}

/** What was sealed in time counts. Where a network does not ask for seals yet, so does what arrived in time. */
export function takeDue(waiting: Waiting, seals: Seals, before: number, params: MobilityParams): Due {
  const counted: Due['counted'][number][] = []
  const unsealed: Finding[] = []
  for (const [id, sheets] of waiting) {
    const sealed = new Map(seals.get(id)?.map(seal => [seal[0], seal]))
    for (const sheet of sheets) {
      const [quarter, , arrivedAtMs, , , , opens] = sheet
      if (quarter >= before) continue
      const [, hash = '', atMs = arrivedAtMs] = sealed.get(quarter) ?? []
      const isSealed = opens !== '' && hash === opens
      const isEnough = !mustBeSealed(quarter, params) && arrivedAtMs < dueBeforeOf(quarter, params)
      if (isSealed || isEnough)
        counted.push([id, sheet, isSealed ? Math.min(atMs, arrivedAtMs) : arrivedAtMs])
      else unsealed.push(notSealed(id, quarter, arrivedAtMs))
    }
  }
  return { counted, unsealed }
}

function notSealed(subject: SubjectId, quarter: number, arrivedAtMs: number): Finding {
  const code = 'not_sealed' satisfies MobilityReason
  return { subject, code, severity: 'notice', messages: [], facts: { quarter, arrivedAtMs } }
}
