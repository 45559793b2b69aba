/**
 * Whose the money is that a deal owes its provider: whoever had the provider while the bytes were kept or read, however late
 * that comes in or is paid. Whoever buys a disk buys what it will earn.
 *
 * What is owed goes along with the consumer instead: a new owner pays, once it agrees to, or a deal could be had for nothing by
 * handing the consumer on before each payment.
 */
import { hasHad, ownerAt } from '../../../kernel/past-devices.ts'
import type { Subject } from '../../../kernel/subject.ts'
import { shareByLargestRemainder } from '../../../protocol/amounts/share.ts'
import type { Address } from '../../../protocol/ids.ts'
import type { Deal } from './books.ts'

export const MONTH_MS = 30n * 86_400_000n

/** Had by somebody whom nobody remembers: it is nobody's. */
const FORGOTTEN = ''

/** Kept for so long, proved at `atMs`. */
export function oweForKeeping(deal: Deal, provider: Subject, atMs: number, keptMs: number): void {
  owe(deal, provider, atMs, BigInt(deal.price) * BigInt(deal.size) * BigInt(keptMs))
}

/** So many bytes were read of it, as was signed by `atMs`. */
export function oweForReading(deal: Deal, provider: Subject, atMs: number, bytes: number): void {
  owe(deal, provider, atMs, BigInt(deal.egress) * BigInt(bytes) * MONTH_MS)
}

/** As many are told apart as the chain remembers, and the present one: who fell out of its list has it with the forgotten. */
function owe(deal: Deal, provider: Subject, atMs: number, weight: bigint): void {
  if (weight === 0n) return
  const sums = new Map<Address | typeof FORGOTTEN, bigint>()
  const add = (owner: Address | typeof FORGOTTEN, more: bigint) => {
    const to = owner !== FORGOTTEN && hasHad(provider, owner) ? owner : FORGOTTEN
    sums.set(to, (sums.get(to) ?? 0n) + more)
  }
  for (const [owner, before] of deal.owed) add(owner, BigInt(before))
  add(ownerAt(provider, atMs) ?? FORGOTTEN, weight)
  deal.owed = [...sums].map(([owner, sum]) => [owner, sum.toString()])
}

/** An amount that a deal pays, by whose it is: above zero each, in parts by what each has earned. Undefined: nobody's. */
export function amongOwners(
  { owed }: Readonly<Deal>,
  provider: Subject,
  amount: bigint,
): ReadonlyMap<Address | undefined, bigint> {
  const amounts = shareByLargestRemainder(
    amount,
    owed.map(([, weight]) => BigInt(weight)),
  )
  const parts = new Map<Address | undefined, bigint>()
  for (const [index, [owner]] of owed.entries()) {
    const to = owner !== FORGOTTEN && hasHad(provider, owner) ? owner : undefined
    if (amounts[index]! > 0n) parts.set(to, (parts.get(to) ?? 0n) + amounts[index]!)
  }
  return parts
}
