/**
 * Which sheets are decided, and which of them count. A quarter of an hour is decided once all that was in time has come in, and whoever
 * sealed something has opened it, or had the time for it. So a seal delays others by that time at most, and takes nothing from them.
 */
import type { EpochContext, Finding, Summaries } from '../../../kernel/resource.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import { QUARTER_MS } from '../messages/sheet.ts'
import { dueBeforeOf, type MobilitySummary } from './appraise.ts'
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

/** Quarters of an hour before this one can be decided. */
export function decidableBefore(
  completeUntilMs: number,
  waiting: Waiting,
  seals: Seals,
  { settleAfterMs, openForMs }: MobilityParams,
): number {
  // Nothing that arrived in time of an earlier quarter of an hour can come in any more; and nothing that opens what was sealed of it.
  const complete = Math.floor((completeUntilMs - settleAfterMs) / QUARTER_MS)
  const expired = Math.floor((completeUntilMs - settleAfterMs - openForMs) / QUARTER_MS)
  let before = complete
  for (const [id, sealed] of seals) {
    const opened = new Set(waiting.get(id)?.map(([quarter]) => quarter))
    for (const [quarter] of sealed) if (!opened.has(quarter)) before = Math.min(before, quarter)
  }
  return Math.max(before, Math.min(complete, expired))
}

export interface Due {
  /** With when its content was fixed, ms. */
  readonly counted: readonly (readonly [id: SubjectId, sheet: WaitingSheet, fixedAtMs: number])[]
  readonly unsealed: readonly Finding[]
}

/** What came after its time counts where it opens what was sealed within it. */
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
      if (isSealed || arrivedAtMs < dueBeforeOf(quarter, params))
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
