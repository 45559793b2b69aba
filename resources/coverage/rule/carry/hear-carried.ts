/** What a gateway says that it carried: each packet of each route once, in time. */
import type { Note, ReceivedMessage } from '../../../../kernel/resource.ts'
import type { MessageId } from '../../../../protocol/ids.ts'
import type { Carried } from '../../messages/coverage-messages.ts'
import { creditsOf } from '../../messages/credits.ts'
import type { Hearing } from '../appraise.ts'
import type { CoverageParams } from '../params.ts'
import type { CoverageReason } from '../reasons.ts'
import type { PacketRow } from '../state.ts'

export interface Packet {
  readonly route: MessageId
  readonly windowMs: number
  readonly row: PacketRow
}

/** Of one gateway: so often at most on average of a window. */
const LEAST_APART_MS = 180

export function hearCarried(
  { route, at, packets }: Carried,
  { arrivedAtMs }: ReceivedMessage,
  hearing: Hearing,
): readonly Note[] {
  const { subject, params, heard, context } = hearing
  const notes: Note[] = []
  const most = Math.ceil(params.windowMs / LEAST_APART_MS)
  for (const [record, { hash, before, bytes, rssi, snr, frequencyHz, join }] of packets.entries()) {
    const heardMs = at - before
    const windowMs = Math.floor(heardMs / params.windowMs) * params.windowMs
    const untilMs = deadlineOf(windowMs, params)
    const fail = (code: CoverageReason, facts: Note['facts']) =>
      notes.push({ code, outcome: 'fail', record, facts: { ...facts, heardMs } })
    const key = `${route} ${hash}`
    const count = heard.counts.get(windowMs) ?? countBefore(windowMs, hearing)
    // From the arrival, which an oracle has acknowledged: whoever settles late makes nobody late.
    if (arrivedAtMs > untilMs || windowMs < context.state.settledMs || heardMs < subject.registeredAtMs)
      fail('packet_late', { arrivedAtMs, untilMs })
    else if (heard.known.has(key) || isKnown(route, hash, hearing)) fail('packet_twice', { hash })
    else if (join === 1 && context.state.routes[route]?.joins.length === 0) fail('joins_not_asked_for', {})
    else if (count >= most) fail('too_many_packets', { most })
    else {
      heard.known.add(key)
      heard.counts.set(windowMs, count + 1)
      const row: PacketRow = [
        hash,
        heardMs,
        creditsOf({ bytes, isJoin: join === 1 }, params.joinCredits),
        rssi,
        snr,
        frequencyHz,
        arrivedAtMs - heardMs,
      ]
      heard.packets.push({ route, windowMs, row })
    }
  }
  return notes
}

/** Until when packets of a window can be reported: it is settled when all that arrived by then has come in. */
export function deadlineOf(startMs: number, { windowMs, settleAfterMs }: CoverageParams): number {
  return startMs + windowMs + settleAfterMs
}

/** Of an epoch before. Worked out once for each gateway and epoch: `heard.known` has them from then on. */
function isKnown(route: MessageId, hash: string, { subject, context, heard }: Hearing): boolean {
  if (!heard.known.has(LOADED)) {
    heard.known.add(LOADED)
    for (const routes of Object.values(context.state.windows))
      for (const [name, packets] of Object.entries(routes))
        for (const [known] of packets[subject.id] ?? []) heard.known.add(`${name} ${known}`)
  }
  return heard.known.has(`${route} ${hash}`)
}

const LOADED = 'loaded'

function countBefore(windowMs: number, { subject, context }: Hearing): number {
  const routes = Object.values(context.state.windows[windowMs] ?? {})
  return routes.reduce((sum, packets) => sum + (packets[subject.id]?.length ?? 0), 0)
}
