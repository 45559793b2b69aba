/** What the two ends of a probe say, alone: that it was asked of them, once, and in time. */
import type { ReceivedMessage } from '../../../../kernel/resource.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { PROBED, REFLECTED } from '../../messages/probe/probe-messages.ts'
import type { Hearing, Refused } from '../appraise.ts'
import type { ProbeParams } from '../params.ts'
import type { ProbeDraw, ProbedRow, ReflectedRow } from './probe-state.ts'

interface Named {
  readonly draw: number
  readonly relay: SubjectId
  readonly client: SubjectId
}

export interface ProbesHeard {
  readonly probed: (Named & { readonly row: ProbedRow })[]
  readonly reflected: (Named & { readonly row: ReflectedRow })[]
}

export const isProbe = (contentType: string) =>
  contentType === PROBED.contentType || contentType === REFLECTED.contentType

/** Until when both may say what came of it. */
export function probesUntil(knownMs: number, { answerMs }: ProbeParams): number {
  return knownMs + answerMs
}

/** Undefined where it stands. */
export function hearProbe(message: ReceivedMessage, hearing: Hearing): Refused | undefined {
  const { subject, heard } = hearing
  if (message.contentType === PROBED.contentType) {
    const { draw, relay, test, bytes, ms, firstMs, at } = PROBED.decode(message.payload)
    const named = { draw, relay, client: subject.id }
    const why = whyNot(named, { at, message, hearing, by: 'client' })
    if (why === undefined) heard.probes.probed.push({ ...named, row: [test, bytes, ms, firstMs] })
    return why
  }
  const { draw, relay, client, test, bytes, ms, at } = REFLECTED.decode(message.payload)
  const named = { draw, relay, client }
  const why = whyNot(named, { at, message, hearing, by: 'origin' })
  if (why === undefined) heard.probes.reflected.push({ ...named, row: [test, bytes, ms] })
  return why
}

interface Saying {
  readonly at: number
  readonly message: ReceivedMessage
  readonly hearing: Hearing
  readonly by: 'client' | 'origin'
}

function whyNot(named: Named, { at, message, hearing, by }: Saying): Refused | undefined {
  const { draw, relay, client } = named
  const { timeMs, arrivedAtMs } = message
  if (at > timeMs) return { code: 'time_ahead', facts: { at, timeMs } }
  const asked = hearing.context.state.relay.draws[draw]
  if (asked === undefined) return { code: 'draw_unknown', facts: { draw } }
  const origin = asked.panels[relay]?.[client]
  const isAsked = origin !== undefined && (by === 'client' || origin === hearing.subject.id)
  if (!isAsked) return { code: 'probe_not_asked', facts: { draw, relay, client } }
  if (isKnown(named, by === 'client' ? asked.said : asked.seen, hearing, by))
    return { code: 'probe_twice', facts: { draw, relay, client } }
  const untilMs = untilOf(draw, asked, hearing)
  const isLate = untilMs !== undefined && arrivedAtMs > untilMs
  return isLate ? { code: 'probe_late', facts: { draw, relay, arrivedAtMs, untilMs } } : undefined
}

function isKnown(
  { draw, relay, client }: Named,
  rows: ProbeDraw['said'] | ProbeDraw['seen'],
  { heard }: Hearing,
  by: Saying['by'],
): boolean {
  const now = by === 'client' ? heard.probes.probed : heard.probes.reflected
  return (
    rows[relay]?.[client] !== undefined ||
    now.some(one => one.draw === draw && one.relay === relay && one.client === client)
  )
}

function untilOf(draw: number, { knownMs }: ProbeDraw, { context, params }: Hearing): number | undefined {
  const atMs = knownMs === -1 ? context.knownAtMs(draw) : knownMs
  // A network whose rules ask no more: what was asked runs out.
  return atMs === undefined || params.probes === undefined ? undefined : probesUntil(atMs, params.probes)
}
