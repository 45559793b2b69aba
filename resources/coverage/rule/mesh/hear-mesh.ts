/** What a gateway says that it gave to a neighbour: of a route that stands, in time. */
import type { Finding, ReceivedMessage } from '../../../../kernel/resource.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { HANDED_ON, type HandedOn } from '../../messages/mesh/mesh-messages.ts'
import { type CoverageSummary, GATEWAY, type Hearing, type Refused } from '../appraise.ts'
import type { Books, Context } from '../books.ts'
import { notice, receiptsUntil } from '../carry/take-routes.ts'
import type { CoverageParams } from '../params.ts'

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

export function takeHandedOn(
  { routes, mesh }: Books,
  said: Said,
  { subjects }: Context,
  params: CoverageParams,
): readonly Finding[] {
  const findings: Finding[] = []
  for (const [giver, { handedOn }] of said)
    for (const { route: id, origin, to, credits, arrivedAtMs } of handedOn) {
      const route = routes.get(id)
      const untilMs = route === undefined ? 0 : receiptsUntil(route, params)
      const isGateway = [origin, to].every(one => subjects.get(one)?.model === GATEWAY)
      if (route === undefined) findings.push(notice(giver, 'route_unknown', { route: id, origin, to }))
      else if (!isGateway) findings.push(notice(giver, 'gateway_unknown', { route: id, origin, to }))
      else if (arrivedAtMs > untilMs)
        findings.push(notice(giver, 'receipt_late', { route: id, arrivedAtMs, untilMs }))
      else mesh.gave(giver, id, origin, to, credits)
    }
  return findings
}
