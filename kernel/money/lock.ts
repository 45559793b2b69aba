/** Money that waits in escrow (escrow.ts), as a resource keeps it in its state. */
import type { Address, SubjectId } from '../../protocol/ids.ts'

/** Amounts are base units of the payment asset, in decimal digits. */
export type Lock = {
  readonly payer: SubjectId
  /** Whose deposit it is of: the payer's owner when it was set aside, whoever owns the payer now. */
  readonly account: Address
  /** Ever set aside, and what is left of that. */
  readonly put: string
  readonly left: string
  /** It ends by itself then, ms. */
  readonly untilMs: number
}

/** By what a resource calls them: a subject's purpose has one. */
export type Locks = { readonly [id: string]: Lock }
