/** What whoever works out a diff of rules beside a page tells it: kernel/economy/rules-diff.ts, as it is after a way through JSON. */

/** Amounts in digits of base units. */
export interface ToldChange {
  readonly before: string
  readonly after: string
}

/** What other rules would have made of these epochs. */
export interface DiffTold {
  readonly from: number
  readonly to: number
  readonly emission: ToldChange
  readonly unissued: ToldChange
  readonly pools: readonly (ToldChange & { readonly name: string })[]
  /** Of the network’s token; the largest change first. */
  readonly accounts: readonly (ToldChange & { readonly account: string })[]
  /** Of what members pay with: what came in less what went out. */
  readonly payments: readonly (ToldChange & { readonly account: string })[]
}
