/** What a gateway sees of packets that went over neighbours, and what a route has left beside what is kept back for their carriers. */
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { type Carriers, carriersOf } from '../../messages/mesh/mesh-messages.ts'
import type { CoverageState } from '../state.ts'

export function meshViewOf({ mesh }: CoverageState, id: SubjectId) {
  const given = Object.entries(mesh.given).flatMap(([giver, routes]) =>
    Object.entries(routes).flatMap(([route, edges]) =>
      Object.entries(edges)
        .map(([edge, credits]) => [edge.split(' '), credits] as const)
        .filter(([[, to]]) => to === id)
        .map(([[origin], credits]) => ({ giver, route, origin: origin!, credits })),
    ),
  )
  const ways = Object.entries(mesh.ways).flatMap(([origin, routes]) =>
    Object.entries(routes).flatMap(([route, rows]) =>
      Object.entries(rows)
        .map(([said, credits]) => ({ route, origin, carriers: [...carriersOf(said as Carriers)], credits }))
        .filter(({ carriers }) => origin === id || carriers.includes(id)),
    ),
  )
  return { given, ways }
}

export function leftOf({ escrow, mesh }: CoverageState, route: MessageId): string {
  const kept = Object.values(mesh.held)
    .flatMap(routes => routes[route]?.parts ?? [])
    .reduce((sum, [, amount]) => sum + BigInt(amount), 0n)
  const left = BigInt(escrow[route]?.left ?? 0) - kept
  return (left > 0n ? left : 0n).toString()
}
