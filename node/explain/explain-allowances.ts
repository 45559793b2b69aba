/** What accounts let devices spend, and what is left of it as the next epoch begins. Pure. */
import { allowedOf, spentAt } from '../../kernel/allowances/allowed.ts'
import { allowanceKey, type SpentAllowances } from '../../kernel/allowances/spent-allowance.ts'
import type { AllowanceFact, DeviceFact } from '../../kernel/chain-facts.ts'
import type { Address, SubjectId } from '../../protocol/ids.ts'

export interface AllowanceSources {
  readonly allowances: readonly AllowanceFact[]
  readonly devices: readonly DeviceFact[]
  /** After the newest epoch that is computed. */
  readonly spent: SpentAllowances
  /** When the next one begins, ms. */
  readonly atMs: number
}

/** Of one account or for one device. @returns ascending by device and account */
export function explainAllowances(
  which: { readonly account?: Address; readonly device?: SubjectId },
  { allowances, devices, spent, atMs }: AllowanceSources,
) {
  const before = new Map(spent.map(line => [allowanceKey(line), line]))
  const owned = new Set(devices.flatMap(({ id, owner, accepted }) => (accepted ? [`${id} ${owner}`] : [])))
  return allowances
    .filter(
      ({ account, subject }) =>
        account === (which.account ?? account) && subject === (which.device ?? subject),
    )
    .map(terms => ({
      device: terms.subject,
      account: terms.account,
      ...allowedOf(spentAt(terms, before.get(allowanceKey(terms)), atMs)),
      serves: owned.has(`${terms.subject} ${terms.account}`),
    }))
}
