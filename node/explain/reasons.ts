/** Reason code → what it means and what would be right, from the kernel and every resource of the network. */
import { KERNEL_REASONS } from '../../kernel/reasons.ts'
import type { Network } from '../../kernel/rules.ts'

/** @param resource whose code it is: several may use the same one. */
export type Reasons = (code: string, resource?: string) => string

/** @param own the resource of the device that is spoken of; where that is not known, any that has the code explains it. */
export function createReasons({ resources }: Network, own?: string): Reasons {
  const kernel: Readonly<Record<string, string>> = KERNEL_REASONS
  const all: Record<string, string> = {}
  for (const { reasons } of resources) Object.assign(all, reasons)
  return (code, resource = own) => {
    const its = resources.find(({ name }) => name === resource)?.reasons[code]
    return kernel[code] ?? its ?? all[code] ?? 'This version of the network’s rules has no words for it.'
  }
}
