/** What a device sees of probes: those that it makes, that are made of it, or that it is the origin of. */
import type { Subject } from '../../../../kernel/subject.ts'
import { inOrder, standingOf } from '../../messages/probe/standing.ts'
import type { CoverageParams } from '../params.ts'
import type { RelayState } from '../relay/relay-state.ts'
import { probesUntil } from './hear-probe.ts'

export function probesViewOf({ draws }: RelayState, { id }: Subject, { probes }: CoverageParams) {
  if (probes === undefined) return { bytes: 0, asked: [] }
  const asked = Object.entries(draws).flatMap(([draw, { knownMs, panels, said }]) =>
    Object.entries(panels).flatMap(([relay, panel]) =>
      Object.entries(panel)
        .filter(([client, origin]) => knownMs !== -1 && [relay, client, origin].includes(id))
        .map(([client, origin]) => {
          const isSaid = (said as Said)[relay]?.[client] !== undefined
          const times = { knownMs, untilMs: probesUntil(knownMs, probes) }
          return { draw: Number(draw), relay, client, origin, ...times, said: isSaid }
        }),
    ),
  )
  return { bytes: probes.bytes, asked }
}

type Said = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** In the order in which clients try them. */
export function offersViewOf({ offers, rounds }: RelayState) {
  const all = Object.entries(offers).map(([relay, offer]) => {
    const probed = standingOf((rounds as Readonly<Record<string, RelayState['rounds'][never]>>)[relay] ?? [])
    return { relay, ...offer, probed }
  })
  return [...inOrder(all)]
}
