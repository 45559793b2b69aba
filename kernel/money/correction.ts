/** What was paid too much by mistake, and what is withheld of it. */
import type { Address } from '../../protocol/ids.ts'

/** One account was paid too much; from `epoch` on, `amount` tokens of its rewards are withheld. */
export interface Correction {
  readonly epoch: number
  readonly account: Address
  /** Base units of the token, above zero. */
  readonly amount: bigint
  readonly reason: string
}

export interface Withheld {
  readonly account: Address
  readonly amount: bigint
  /** What is still due after this epoch. */
  readonly left: bigint
}
