/** Owners who let each of their devices spend as much as can be said, for whatever is not about that. */
import type { Address } from '../../protocol/ids.ts'
import type { Allowed } from '../allowances/allowed.ts'
import { allowanceKey } from '../allowances/spent-allowance.ts'
import type { AllowanceFact } from '../chain-facts.ts'
import type { Subject } from '../subject.ts'

const [MUCH, DAY_MS, LATEST_MS] = [2n ** 120n, 86_400_000, 2 ** 47]

/** Ascending, as facts have them. */
export function allowAll(
  subjects: Iterable<Pick<Subject, 'id' | 'owner'>>,
  asset: Address,
  change: Partial<AllowanceFact> = {},
): readonly AllowanceFact[] {
  const terms = { asset, amount: MUCH, periodMs: DAY_MS, total: MUCH, untilMs: LATEST_MS }
  return [...subjects]
    .map(({ id, owner }): AllowanceFact => ({ account: owner, subject: id, ...terms, ...change }))
    .sort((a, b) => (allowanceKey(a) < allowanceKey(b) ? -1 : 1))
}

/** What is left of an allowance of which nothing was spent. */
export function allowedOf(left = MUCH): Allowed {
  const terms = { amount: left, total: left, periodMs: DAY_MS, untilMs: LATEST_MS }
  return { ...terms, spentInPeriod: 0n, spent: 0n, periodEndsMs: DAY_MS, left }
}
