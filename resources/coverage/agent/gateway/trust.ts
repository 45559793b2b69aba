/**
 * How much a gateway carries for somebody beyond what that one has signed for. A stranger has little of it, and who signs has more: so
 * what a consumer can take without paying is a tenth of what it has paid for, and fifty credits, whatever it promises and however many
 * routes it has.
 *
 * What counts as signed is what the network shows, and receipts whose signature was checked (receipts.ts): a figure that somebody merely
 * says is none.
 */
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'

export interface Trust {
  /** False where it is more than it trusts with; else it is counted as carried. */
  take(route: MessageId, by: SubjectId, credits: number): boolean
  giveBack(route: MessageId, credits: number): void
  /** Of this gateway, since the route began. It only grows. */
  signed(route: MessageId, credits: number): void
  /** Whether it is time to ask for a receipt: half of what it trusts with is used. */
  isLow(by: SubjectId): boolean
  /** The consumer said that it takes none of it (others were first, say): it is not owed, as long as something is signed for now and then. */
  refused(route: MessageId, by: SubjectId, credits: number): void
  /** Credits carried for a route that are not signed for. */
  unsigned(route: MessageId): number
  /** Routes that stand, and whose they are. */
  know(standing: ReadonlyMap<MessageId, SubjectId>): void
}

const [FIRST, PART] = [50, 10]
/**
 * For each credit that is signed so many may be refused: of several gateways that hear a device whose consumer wants one copy each is rarely the first.
 * *Thief*: a consumer that takes packets and says of most that others were first. It has so many for the price of one, and no more.
 */
const REFUSED_EACH = 4

/** @param most credits, however much was signed */
export function createTrust(most: number): Trust {
  const [carried, signed] = [new Map<MessageId, number>(), new Map<MessageId, number>()]
  const routesOf = new Map<SubjectId, Set<MessageId>>()
  /** What was signed for on routes that are over. */
  const before = new Map<SubjectId, number>()
  const refused = new Map<SubjectId, number>()
  const unsigned = (route: MessageId) => Math.max(0, (carried.get(route) ?? 0) - (signed.get(route) ?? 0))
  const sumOf = (by: SubjectId, of: (route: MessageId) => number) =>
    [...(routesOf.get(by) ?? [])].reduce((sum, route) => sum + of(route), 0)
  const allSigned = (by: SubjectId) => (before.get(by) ?? 0) + sumOf(by, route => signed.get(route) ?? 0)
  const allowed = (by: SubjectId) => Math.min(most, FIRST + Math.floor(allSigned(by) / PART))
  const refusesTooMuch = (by: SubjectId) => (refused.get(by) ?? 0) >= FIRST + REFUSED_EACH * allSigned(by)
  const routeOf = (route: MessageId, by: SubjectId) =>
    routesOf.set(by, (routesOf.get(by) ?? new Set<MessageId>()).add(route))
  return {
    unsigned,
    take(route, by, credits) {
      routeOf(route, by)
      if (sumOf(by, unsigned) + credits > allowed(by) || refusesTooMuch(by)) return false
      // What was carried before it began is what is signed for.
      carried.set(route, (carried.get(route) ?? signed.get(route) ?? 0) + credits)
      return true
    },
    giveBack: (route, credits) => void carried.set(route, (carried.get(route) ?? credits) - credits),
    refused(route, by, credits) {
      carried.set(route, (carried.get(route) ?? credits) - credits)
      refused.set(by, (refused.get(by) ?? 0) + credits)
    },
    signed(route, credits) {
      const known = signed.get(route) ?? 0
      if (credits > known) signed.set(route, credits)
    },
    isLow: by => sumOf(by, unsigned) * 2 > allowed(by),
    know(standing) {
      // So now and then it is tried again.
      for (const [by, credits] of refused) refused.set(by, Math.max(0, credits - 1))
      for (const [route, by] of standing) routeOf(route, by)
      for (const [by, routes] of routesOf)
        for (const route of [...routes]) {
          if (standing.has(route)) continue
          before.set(by, (before.get(by) ?? 0) + Math.min(signed.get(route) ?? 0, carried.get(route) ?? 0))
          for (const map of [carried, signed]) map.delete(route)
          routes.delete(route)
        }
    },
  }
}
