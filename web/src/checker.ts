/** Who computes an epoch again: a worker with the kernel and the rules, which whoever puts the console together provides (bin/). */
import { createContext } from 'react'
import type { DiffTold } from '../../client/governance/diff-told.ts'
import type { Hash } from '../../protocol/ids.ts'

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

/** Rules that somebody put together, which this version of cairn can go by. */
export interface RulesDrafted {
  readonly step: 'drafted'
  readonly hash: Hash
  /** As they are hashed: with the policy of the launch beside another emission. */
  readonly rules: unknown
}

/** What it tells, step by step. Once it is ready it is sent the number of an epoch, or the rules to compare by. */
export type CheckSaid =
  | { readonly step: 'ready' }
  | { readonly step: 'fetching'; readonly done: number; readonly all: number }
  | { readonly step: 'computing'; readonly messages: number }
  /** With the node's reason code, where it is the node that did not give something. */
  | { readonly step: 'failed'; readonly why: string; readonly code?: string }
  | { readonly step: 'diffed'; readonly diff: DiffTold }
  | RulesDrafted
  | CheckDone

export const Checkers = createContext<(() => Worker) | undefined>(undefined)
