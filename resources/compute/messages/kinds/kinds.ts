/** All kinds of work: one file each. */
import type { WorkKind } from './kind.ts'
import { wasmKind } from './wasm.ts'

const ALL = { wasm: wasmKind } as const satisfies Record<string, WorkKind>

export type Kind = keyof typeof ALL

export const WORK_KINDS: Readonly<Record<Kind, WorkKind>> = ALL

/** What stands in an offer's own fields. */
export function isProgram(kind: Kind): boolean {
  return kind === 'wasm'
}

export const KINDS = Object.keys(ALL) as readonly string[] as readonly [Kind, ...Kind[]]
