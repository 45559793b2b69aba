/** All devices at once: a unit for each interval in which one was heard, and who started anew. */
import type { Contribution, EpochContext, Finding, Outcome, Summaries } from '../../kernel/resource.ts'
import type { SubjectId } from '../../protocol/ids.ts'
import type { UptimeSummary } from './appraise.ts'
import type { DeviceState, UptimeState } from './state.ts'

const FULL_PPM = 1_000_000
/** Clocks differ; a device that started less than this later is the same start. */
const TOLERANCE_MS = 60_000

export function reconcileUptime(
  summaries: Summaries<UptimeSummary>,
  { subjects, state }: EpochContext<UptimeState>,
): Outcome<UptimeState> {
  const said = [...summaries].sort(([a], [b]) => (a < b ? -1 : 1))
  // Only who is still registered is remembered: state does not grow with those who left.
  const devices: Record<SubjectId, DeviceState> = {}
  for (const id of subjects.keys()) {
    const known = state.devices[id]
    if (known !== undefined) devices[id] = known
  }
  const contributions: Contribution[] = []
  const findings: Finding[] = []
  for (const [subject, { heard, upSinceMs }] of said) {
    const known = state.devices[subject]
    contributions.push({
      subject,
      units: BigInt(heard.length),
      qualityPpm: FULL_PPM,
      facts: { heard: heard.length },
    })
    if (known !== undefined && upSinceMs > known.upSinceMs + TOLERANCE_MS)
      findings.push({
        subject,
        code: 'restarted',
        severity: 'notice',
        messages: [],
        facts: { before: known.upSinceMs, now: upSinceMs },
      })
    devices[subject] = { counted: heard.at(-1)!, upSinceMs }
  }
  return {
    contributions,
    transfers: [],
    charges: [],
    findings,
    highlights: { devices: said.length },
    state: { devices },
  }
}
