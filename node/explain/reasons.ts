/** Reason code → what it means and what would be right, from the kernel and every resource of the network. */
import { KERNEL_REASONS } from '../../kernel/reasons.ts'
import type { Network } from '../../kernel/rules.ts'

export type Reasons = (code: string) => string

export function createReasons({ resources }: Network): Reasons {
  const all: Record<string, string> = {}
  for (const { reasons } of resources) Object.assign(all, reasons)
  Object.assign(all, KERNEL_REASONS)
  return code => all[code] ?? 'This version of the network’s rules has no words for it.'
}
