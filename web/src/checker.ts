/** Who computes an epoch again: a worker with the kernel and the rules, which whoever puts the console together provides (bin/). */
import { createContext } from 'react'

export interface CheckedField {
  readonly field: string
  readonly here: string
  readonly there: string
}

export interface CheckDone {
  readonly step: 'done'
  readonly epoch: number
  readonly ms: number
  readonly fields: readonly CheckedField[]
  readonly messages: number
  readonly signatures: number
  readonly devices: number
  readonly entries: number
}

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

/** What it tells, step by step. Once it is ready it is sent the number of an epoch, or the rules to compare by. */
export type CheckSaid =
  | { readonly step: 'ready' }
  | { readonly step: 'fetching'; readonly done: number; readonly all: number }
  | { readonly step: 'computing'; readonly messages: number }
  | { readonly step: 'failed'; readonly why: string }
  | { readonly step: 'diffed'; readonly diff: DiffTold }
  | CheckDone

export const Checkers = createContext<(() => Worker) | undefined>(undefined)
