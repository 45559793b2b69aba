/** Why a subject cannot spend so much: the codes that every resource that spends gives, and their facts. */
import { KERNEL_REASONS } from '../reasons.ts'
import type { Facts, NotPermitted } from '../resource.ts'
import type { Allowed } from './allowed.ts'

/** A resource that spends has them among its reasons. */
export const SPENDING_REASONS = {
  spending_not_allowed:
    'The owner lets this device spend nothing: it has not agreed to have it, or has given it no allowance that stands. What was asked for is not bought; nobody is blamed. The owner allows it (cairn allow, or the page “Me”).',
  allowance_used:
    'The owner’s allowance for this device does not leave so much. The facts say what was asked, what is left and allowed in the period and in all, when the period ends and when the allowance does (ms). The owner can allow more (cairn allow).',
  not_permitted: KERNEL_REASONS.not_permitted,
} as const satisfies Record<string, string>

export interface Refusal {
  readonly code: keyof typeof SPENDING_REASONS | 'deposit_short'
  readonly facts: Facts
}

export interface Wanted {
  /** Base units. */
  readonly asked: bigint
  readonly accepted: boolean
  readonly forbidden?: NotPermitted | undefined
  readonly allowed: Allowed | undefined
  /** What is left of the allowance, and of the deposit. */
  readonly left: bigint
  readonly deposit: bigint
}

/** Undefined where nothing stands against it. */
export function refusalOf({
  asked,
  accepted,
  forbidden,
  allowed,
  left,
  deposit,
}: Wanted): Refusal | undefined {
  if (forbidden !== undefined) return forbidden
  if (!accepted || allowed === undefined) return { code: 'spending_not_allowed', facts: { asked, accepted } }
  if (asked > left) {
    const { amount, total, periodEndsMs, untilMs } = allowed
    return {
      code: 'allowance_used',
      facts: { asked, left, amount, total, spent: allowed.spent, periodEndsMs, untilMs },
    }
  }
  return asked > deposit ? { code: 'deposit_short', facts: { asked, deposit } } : undefined
}
