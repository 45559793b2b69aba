/** An epoch in figures, as the node's API shows them. */
import type { Digits, JsonFacts } from './node-api.ts'

export interface EpochReportView {
  readonly accepted: number
  readonly rejected: Readonly<Record<string, number>>
  readonly notes: Readonly<Record<string, { readonly fail: number; readonly unjudged: number }>>
  readonly findings: Readonly<Record<string, number>>
  readonly highlights: Readonly<Record<string, JsonFacts>>
  readonly pools: Readonly<Record<string, Digits>>
  readonly seed: {
    readonly seed: string
    readonly source: 'oracles' | 'chain'
    readonly dealers: readonly string[]
    readonly openers: readonly string[]
    readonly withheld: readonly string[]
  }
  readonly emission: Digits
  readonly unissued: Digits
  readonly topEarners: readonly {
    readonly subject: string
    readonly owner: string
    readonly resource: string
    readonly amount: Digits
  }[]
  readonly computeMs: number
}
