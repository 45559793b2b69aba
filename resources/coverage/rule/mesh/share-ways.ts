/**
 * What the carriers of a mesh are paid, out of what their origin earned. Of each credit that came over neighbours a part of the origin's pay is kept
 * back when it is paid (`meshPermille` of the rules), and shared when the route is over, when everything that was said in time is in.
 *
 * Laws: a way counts for as many credits as its consumer says, as every hop of it was given by the one before it, and as the origin was paid for, whatever the rest
 * of them says: so nobody who was not given packets by the origin or by who has them of it is on a way. What is shared is the origin's, so who carries
 * for oneself has nothing more in sum, and a consumer pays the same. A carrier that was sold is paid to who had it when the route ended. Of a way of n each carrier has 2⁻⁽ⁿ⁻¹⁾ of what one alone would have: whoever
 * puts k of its own in place of one has k × 2⁻⁽ᵏ⁻¹⁾ ≤ 1 of what it had. What is not shared goes back to the origin, to the base unit.
 */
import { assert } from '../../../../kernel/assert.ts'
import { hasHad, ownerAt } from '../../../../kernel/past-devices.ts'
import type { Charge, Transfer } from '../../../../kernel/resource.ts'
import { shareByLargestRemainder } from '../../../../protocol/amounts/share.ts'
import type { Address, MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { type Carriers, carriersOf } from '../../messages/mesh/mesh-messages.ts'
import { GATEWAY } from '../appraise.ts'
import type { Books, Context } from '../books.ts'
import { feeOn } from '../carry/fee.ts'
import { receiptsUntil } from '../carry/take-routes.ts'
import type { CoverageParams } from '../params.ts'
import { amountOf } from './mesh-books.ts'
import type { HeldPart } from './mesh-state.ts'

const [MICRO, ALL_PERMILLE, DAY_MS] = [1_000_000, 1_000n, 86_400_000]

export interface HeldBack {
  readonly amounts: readonly bigint[]
}

/** Of the parts of a payment what is kept back: of as many credits as its consumer says came over neighbours, and no more than are paid. */
export function keptBack(
  { mesh }: Books,
  {
    gateway,
    route,
    paidMicro,
    micro,
  }: { gateway: SubjectId; route: MessageId; paidMicro: number; micro: number },
  parts: readonly bigint[],
  { meshPermille }: CoverageParams,
): HeldBack & { readonly micro: number } {
  const said = [...mesh.waysOf(gateway, route).values()].reduce((sum, credits) => sum + credits, 0)
  const before = mesh.heldOf(gateway, route).micro
  const more = Math.max(0, Math.min(micro, Math.min(paidMicro, said * MICRO) - before))
  const whole = BigInt(micro) * ALL_PERMILLE
  const amounts = parts.map(part =>
    whole === 0n ? 0n : (part * BigInt(more) * BigInt(meshPermille)) / whole,
  )
  return { amounts, micro: more }
}

interface Shared {
  readonly transfers: readonly Transfer[]
  readonly charges: readonly Charge[]
}

/** Of routes that are over. */
export function shareWays(books: Books, context: Context, params: CoverageParams): Shared {
  const [transfers, charges]: [Transfer[], Charge[]] = [[], []]
  for (const [id, route] of [...books.routes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (receiptsUntil(route, params) >= context.completeUntilMs) continue
    for (const origin of books.mesh.holding(id)) {
      const moved = shareOf(id, origin, { books, context, params })
      transfers.push(...moved.transfers)
      charges.push(...moved.charges)
    }
    books.mesh.end(id)
  }
  return { transfers, charges }
}

interface Desk {
  readonly books: Books
  readonly context: Context
  readonly params: CoverageParams
}

function shareOf(route: MessageId, origin: SubjectId, desk: Desk): Shared {
  const { books, context, params } = desk
  const held = books.mesh.heldOf(origin, route)
  const all = amountOf(held)
  const { untilMs } = books.routes.get(route)!
  const day = Math.floor(untilMs / DAY_MS)
  const transfers: Transfer[] = []
  const pay = (payee: SubjectId, to: Address | undefined, amount: bigint, facts: Transfer['facts']) => {
    const known = context.subjects.get(payee)
    if (
      amount === 0n ||
      known === undefined ||
      to === undefined ||
      to === books.escrow.accountOf(route) ||
      !hasHad(known, to)
    )
      return 0n
    const moved = books.escrow.pay(route, { payee, to, amount, facts })
    assert(moved !== undefined, 'what is kept back is there')
    transfers.push(moved)
    return amount
  }
  let shared = 0n
  for (const [carriers, credits] of countedWays(route, origin, desk)) {
    const divisor = BigInt(held.micro) << BigInt(carriers.length - 1)
    const each = (all * BigInt(credits * MICRO)) / divisor
    for (const [hop, carrier] of carriers.entries())
      shared += pay(carrier, ownerAt(context.subjects.get(carrier)!, untilMs), each, {
        route,
        origin,
        credits,
        hop: hop + 1,
        hops: carriers.length,
        day,
      })
  }
  for (const [owner, amount, ofDay] of backTo(held.parts, all - shared))
    pay(origin, owner, BigInt(amount), { route, kept: all, shared, day: ofDay })
  const moved = transfers.reduce((sum, { amount }) => sum + amount, 0n)
  const fee = feeOn(moved, params.feePpm)
  const burned =
    fee === 0n ? undefined : books.escrow.burn(route, { amount: fee, payee: origin, facts: { route } })
  assert(fee === 0n || burned !== undefined, 'what is burned is there')
  return { transfers, charges: burned === undefined ? [] : [burned] }
}

/** In one order; what one way has of a hop, no other has. */
function countedWays(
  route: MessageId,
  origin: SubjectId,
  { books: { mesh }, context: { subjects } }: Desk,
): readonly (readonly [readonly SubjectId[], number])[] {
  const used = new Map<string, number>()
  let left = Math.floor(mesh.heldOf(origin, route).micro / MICRO)
  const ways = [...mesh.waysOf(origin, route)].sort(([a], [b]) => (a < b ? -1 : 1))
  return ways.flatMap(([said, credits]: readonly [Carriers, number]) => {
    const carriers = carriersOf(said)
    const all = [origin, ...carriers]
    const isWay = carriers.length > 0 && new Set(all).size === all.length
    if (!isWay || carriers.some(id => subjects.get(id)?.model !== GATEWAY)) return []
    const hops = carriers.map((to, index) => ({ giver: all[index]!, to, name: `${all[index]} ${to}` }))
    const room = hops.map(
      ({ giver, to, name }) => mesh.givenBy(giver, route, origin, to) - (used.get(name) ?? 0),
    )
    const counted = Math.min(credits, left, ...room)
    if (counted <= 0) return []
    left -= counted
    for (const { name } of hops) used.set(name, (used.get(name) ?? 0) + counted)
    return [[carriers, counted] as const]
  })
}

/** What is left of each part, in proportion: by the largest remainder, so no base unit is lost. */
function backTo(parts: readonly HeldPart[], left: bigint): readonly HeldPart[] {
  const amounts = shareByLargestRemainder(
    left,
    parts.map(([, amount]) => BigInt(amount)),
  )
  return parts.map(([owner, , day], index) => [owner, String(amounts[index]), day] as const)
}
