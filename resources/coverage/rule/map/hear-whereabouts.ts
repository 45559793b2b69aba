/** What a consumer says of where its devices were: each packet of a route once, while its window may still be reported of. */
import type { Note, ReceivedMessage } from '../../../../kernel/resource.ts'
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import type { PacketHash } from '../../messages/coverage-messages.ts'
import { broughtBy, WHEREABOUTS } from '../../messages/map/whereabouts.ts'
import type { Hearing, Refused } from '../appraise.ts'
import { deadlineOf } from '../carry/hear-carried.ts'
import type { CoverageReason } from '../reasons.ts'

export interface PlaceSaid {
  readonly route: MessageId
  readonly windowMs: number
  readonly hash: PacketHash
  readonly cell: number
  readonly by: readonly SubjectId[]
}

/** Of one route and window. */
const MOST_OF_WINDOW = 20_000

export function hearWhereabouts(
  { payload, arrivedAtMs, timeMs }: ReceivedMessage,
  { params, heard, context }: Hearing,
): Refused | readonly Note[] {
  if (params.map === undefined) return { code: 'no_map', facts: {} }
  const { route, at, gateways, packets } = WHEREABOUTS.decode(payload)
  if (at > timeMs) return { code: 'time_ahead', facts: { at, timeMs } }
  const notes: Note[] = []
  for (const [record, packet] of packets.entries()) {
    const { hash, before, cell } = packet
    const windowMs = Math.floor((at - before) / params.windowMs) * params.windowMs
    const untilMs = deadlineOf(windowMs, params)
    const fail = (code: CoverageReason, facts: Note['facts']) =>
      notes.push({ code, outcome: 'fail', record, facts })
    const known = context.state.places[windowMs]?.[route]
    const own = ownOf(heard.placed, `${windowMs} ${route}`)
    const isKnown = own.has(hash) || (known !== undefined && Object.hasOwn(known.cells, hash))
    if (arrivedAtMs > untilMs || windowMs < context.state.settledMs)
      fail('place_late', { arrivedAtMs, untilMs })
    else if (isKnown) fail('place_twice', { hash })
    else if ((known?.count ?? 0) + own.size >= MOST_OF_WINDOW)
      fail('too_many_places', { most: MOST_OF_WINDOW })
    else {
      own.add(hash)
      heard.places.push({ route, windowMs, hash, cell, by: broughtBy(packet, gateways) })
    }
  }
  return notes
}

function ownOf(placed: Map<string, Set<PacketHash>>, name: string): Set<PacketHash> {
  const own = placed.get(name) ?? new Set<PacketHash>()
  placed.set(name, own)
  return own
}
