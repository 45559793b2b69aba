/**
 * How much a gateway carries for a neighbour beyond what that one has signed that it gave: as much as it carries for a consumer that has not signed
 * (gateway/trust.ts). Who gives and does not sign keeps its carriers' share, and is carried for no more.
 */
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import type { CoverageView } from '../../messages/view.ts'
import { createTrust } from '../gateway/trust.ts'
import type { Envelope } from './envelope.ts'

const MOST = 20_000

export function createCarrierTrust() {
  const trust = createTrust(MOST)
  const givers = new Map<MessageId, SubjectId>()
  const nameOf = (route: string, origin: string, giver: SubjectId) => {
    // A name of its own for each origin and giver: they are counted apart.
    const name = `${route} ${origin} ${giver}` as MessageId
    givers.set(name, giver)
    return name
  }
  return {
    mayGive: (peer: SubjectId, { route, path, credits }: Envelope) =>
      trust.take(nameOf(route, path[0]!, peer), peer, credits),
    know({ mesh, routes }: CoverageView): void {
      for (const { giver, route, origin, credits } of mesh.given)
        trust.signed(nameOf(route, origin, giver as SubjectId), credits)
      for (const name of [...givers.keys()])
        if (routes[name.split(' ')[0]!] === undefined) givers.delete(name)
      trust.know(givers)
    },
  }
}
