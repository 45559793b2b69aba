/** What a consumer says of where its devices were: each packet of a route once, while its window may still be reported of. */
import type { Note, ReceivedMessage } from '../../../../kernel/resource.ts'
import type { MessageId } from '../../../../protocol/ids.ts'
import type { PacketHash } from '../../messages/coverage-messages.ts'
import { WHEREABOUTS } from '../../messages/map/whereabouts.ts'
import type { Hearing, Refused } from '../appraise.ts'
import { deadlineOf } from '../carry/hear-carried.ts'
import type { CoverageReason } from '../reasons.ts'

export interface PlaceSaid {
  readonly route: MessageId
  readonly windowMs: number
  readonly hash: PacketHash
  readonly cell: number
}

/** Of one route and window. */
const MOST_OF_WINDOW = 20_000

export function hearWhereabouts(
  { payload, arrivedAtMs, timeMs }: ReceivedMessage,
  { params, heard, context }: Hearing,
): Refused | readonly Note[] {
  if (params.map === undefined) return { code: 'no_map', facts: {} }
  const { route, at, packets } = WHEREABOUTS.decode(payload)
  if (at > timeMs) return { code: 'time_ahead', facts: { at, timeMs } }
  const notes: Note[] = []
  const own = heard.places.filter(place => place.route === route)
  for (const [record, { hash, before, cell }] of packets.entries()) {
    const windowMs = Math.floor((at - before) / params.windowMs) * params.windowMs
    const untilMs = deadlineOf(windowMs, params)
    const fail = (code: CoverageReason, facts: Note['facts']) =>
      notes.push({ code, outcome: 'fail', record, facts })
    const said = context.state.places[windowMs]?.[route] ?? {}
    const isKnown = Object.hasOwn(said, hash) || own.some(place => place.hash === hash)
    if (arrivedAtMs > untilMs || windowMs < context.state.settledMs)
      fail('place_late', { arrivedAtMs, untilMs })
    else if (isKnown) fail('place_twice', { hash })
    else if (Object.keys(said).length + own.length >= MOST_OF_WINDOW)
      fail('too_many_places', { most: MOST_OF_WINDOW })
    else {
      const place = { route, windowMs, hash, cell }
      own.push(place)
      heard.places.push(place)
    }
  }
  return notes
}
