/** What a gateway says that it gave to a neighbour: of a route that stands, in time. */
import type { Finding, ReceivedMessage } from '../../../../kernel/resource.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { HANDED_ON, type HandedOn } from '../../messages/mesh/mesh-messages.ts'
import { type CoverageSummary, GATEWAY, type Hearing, type Refused } from '../appraise.ts'
import type { Books, Context } from '../books.ts'
import { notice, receiptsUntil } from '../carry/take-routes.ts'
import type { CoverageParams } from '../params.ts'
import type { EarlyHandedOn } from './mesh-state.ts'

export interface HandedOnSaid extends HandedOn {
  readonly arrivedAtMs: number
}

/** Undefined where it stands. */
export function hearHandedOn(
  { payload, arrivedAtMs, timeMs }: ReceivedMessage,
  { subject, heard }: Hearing,
): Refused | undefined {
  const said = HANDED_ON.decode(payload)
  if (said.at > timeMs) return { code: 'time_ahead', facts: { at: said.at, timeMs } }
  if (said.to === subject.id || said.to === said.origin)
    return { code: 'handed_in_a_circle', facts: { origin: said.origin, to: said.to } }
  heard.handedOn.push({ ...said, arrivedAtMs })
  return undefined
}

type Said = readonly (readonly [SubjectId, CoverageSummary])[]

/** Of a route that nobody has heard of yet it waits, as a receipt does, until everything that arrived in time is in. */
export function takeHandedOn(
  { routes, mesh }: Books,
  said: Said,
  { subjects, completeUntilMs }: Context,
  params: CoverageParams,
): readonly Finding[] {
  const findings: Finding[] = []
  const heard = new Map(said.map(([id, { handedOn }]) => [id, handedOn]))
  const speaking = said.flatMap(([id, { handedOn }]) => (handedOn.length > 0 ? [id] : []))
  for (const giver of [...new Set([...mesh.early.keys(), ...speaking])].sort()) {
    const early: EarlyHandedOn[] = []
    const all = [...(mesh.early.get(giver) ?? []), ...(heard.get(giver) ?? []).map(asRow)]
    for (const row of all) {
      const [id, origin, to, credits, arrivedAtMs] = row
      const route = routes.get(id)
      const untilMs = route === undefined ? arrivedAtMs : receiptsUntil(route, params)
      const isGateway = [origin, to].every(one => subjects.get(one)?.model === GATEWAY)
      const facts = { route: id, origin, to }
      if (!isGateway) findings.push(notice(giver, 'gateway_unknown', facts))
      else if (arrivedAtMs > untilMs)
        findings.push(notice(giver, 'receipt_late', { route: id, arrivedAtMs, untilMs }))
      else if (route !== undefined) mesh.gave(giver, id, origin, to, credits)
      else if (arrivedAtMs >= completeUntilMs && early.length < MOST_EARLY) early.push(row)
      else findings.push(notice(giver, 'route_unknown', facts))
    }
    if (early.length > 0) mesh.early.set(giver, early)
    else mesh.early.delete(giver)
  }
  return findings
}

const MOST_EARLY = 64

function asRow({ route, origin, to, credits, arrivedAtMs }: HandedOnSaid): EarlyHandedOn {
  return [route, origin, to, credits, arrivedAtMs]
}
