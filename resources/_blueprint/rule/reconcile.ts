/** All devices at once: a unit for each interval in which one was heard, who restarted, and what waits for a voucher. */
import { ascending } from '../../../kernel/columns/ascending.ts'
import { idsOf, writeStateRows } from '../../../kernel/columns/state-rows.ts'
import { vouchedIn } from '../../../kernel/columns/subject-map.ts'
import { madeBy } from '../../../kernel/past-devices.ts'
import type {
  Contribution,
  EpochContext,
  Finding,
  Hold,
  Outcome,
  Release,
  Summaries,
} from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import type { UptimeFacts, UptimeHighlights } from '../messages/uptime.ts'
import type { UptimeSummary } from './appraise.ts'
import type { UptimeParams } from './params.ts'
import type { UptimeReason } from './reasons.ts'
import type { DeviceState, UptimeState } from './state.ts'

const FULL_PPM = 1_000_000
/** Clocks differ; a device that started less than this later is the same start. */
const TOLERANCE_MS = 60_000

export function reconcileUptime(
  summaries: Summaries<UptimeSummary>,
  { subjects, state, completeUntilMs, vouching }: EpochContext<UptimeState>,
  { intervalMs, catchUpMs }: UptimeParams,
): Outcome<UptimeState> {
  // Only who is still registered is remembered: state does not grow with those who left.
  const devices = writeStateRows<DeviceState>()
  // Nothing older can be spoken of any more: all that arrived before has come in.
  const oldest = Math.floor((completeUntilMs - catchUpMs) / intervalMs)
  for (const id of idsOf(state.devices)) {
    if (summaries.has(id) || !subjects.has(id)) continue
    const known = state.devices[id]!
    devices.put(id, { ...known, counted: since(oldest, known.counted) })
  }
  const contributions: Contribution[] = []
  const findings: Finding[] = []
  for (const [id, { heard, upSinceMs }] of ascending(summaries)) {
    const known = state.devices[id]
    const subject = subjects.get(id)!
    contributions.push(credited(subject, heard, { vouching, intervalMs }))
    const counted = known === undefined ? heard : [...known.counted, ...heard].sort((a, b) => a - b)
    const isNewest = counted.at(-1) === heard.at(-1)
    if (known !== undefined && isNewest && upSinceMs > known.upSinceMs + TOLERANCE_MS)
      findings.push({
        subject: id,
        code: 'restarted',
        severity: 'notice',
        messages: [],
        facts: { before: known.upSinceMs, now: upSinceMs },
      })
    const newestMs = isNewest || known === undefined ? upSinceMs : known.upSinceMs
    devices.put(id, { counted: since(oldest, counted), upSinceMs: newestMs })
  }
  return {
    contributions,
    transfers: [],
    charges: [],
    findings,
    releases: releasesOf(subjects),
    highlights: { devices: summaries.size } satisfies UptimeHighlights,
    state: { devices: devices.record() },
  }
}

const NOT_VOUCHED = 'not_vouched' satisfies UptimeReason
const WAITS: Hold = { ppm: FULL_PPM, codes: [NOT_VOUCHED] }

interface Crediting {
  readonly vouching: boolean
  readonly intervalMs: number
}

function credited(
  subject: Subject,
  heard: readonly number[],
  { vouching, intervalMs }: Crediting,
): Contribution {
  const { units, qualityPpm, facts } = unitsOf(heard.length)
  const contribution = { subject: subject.id, units, qualityPpm, facts }
  // Where governance lists who may vouch: nobody is told no for want of a voucher, but what is earned waits for one.
  const waits = vouching && !isVouched(subject)
  if (!waits && subject.past?.[0] === undefined) return contribution
  // Of a device that was sold: to who had it as the interval began.
  return Object.assign(
    contribution,
    waits ? { holds: [WAITS] } : {},
    madeBy(subject, made(heard, intervalMs)),
  )
}

type Units = Pick<Contribution, 'units' | 'qualityPpm' | 'facts'>

/** By how many intervals: there are a million of one and the same, and what says so is never changed. */
const UNITS: Units[] = []

function unitsOf(heard: number): Units {
  UNITS[heard] ??= {
    units: BigInt(heard),
    qualityPpm: FULL_PPM,
    facts: { heard } satisfies UptimeFacts,
  }
  return UNITS[heard]
}

/** Somebody who is listed has seen it. */
function isVouched(subject: Subject): boolean {
  return subject.vouched !== undefined
}

/** What waited for a voucher, of whoever has one now. */
function releasesOf(subjects: ReadonlyMap<SubjectId, Subject>): readonly Release[] {
  return Array.from(vouchedIn(subjects), ({ id }) => ({ subject: id, code: NOT_VOUCHED }))
}

function made(heard: readonly number[], intervalMs: number) {
  return heard.map(interval => [interval * intervalMs, 1n] as const)
}

/** The newest is kept however old it is: it says which start is the last. */
function since(oldest: number, counted: readonly number[]): readonly number[] {
  // They ascend: mostly all are kept.
  if (counted.length < 2 || counted[0]! >= oldest) return counted
  return counted.filter((interval, at) => interval >= oldest || at === counted.length - 1)
}
