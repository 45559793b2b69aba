/** All kinds of work: one file each. */
import { framesCheckKind, framesFastKind, framesKind } from './frames.ts'
import { functionKind } from './function.ts'
import { inferKind } from './infer.ts'
import type { WorkKind } from './kind.ts'
import { scanKind } from './scan.ts'
import { transcodeCheckKind, transcodeKind } from './transcode.ts'
import { wasmKind } from './wasm.ts'

const ALL = {
  wasm: wasmKind,
  frames: framesKind,
  'frames-fast': framesFastKind,
  'frames-check': framesCheckKind,
  transcode: transcodeKind,
  'transcode-check': transcodeCheckKind,
  function: functionKind,
  scan: scanKind,
  infer: inferKind,
} as const satisfies Record<string, WorkKind>

export type Kind = keyof typeof ALL

export const WORK_KINDS: Readonly<Record<Kind, WorkKind>> = ALL

/** Its results are not compared: other machines judge them. */
export function isJudged(kind: Kind): boolean {
  return WORK_KINDS[kind].checkedBy !== ''
}

/** It is said by several who looked at one time, and by what most of them saw. */
export function isWitnessed(kind: Kind): boolean {
  return WORK_KINDS[kind].isWitnessed
}

/** Of one requester's program one job at a time: a consent's rate is shared by those that it names, and by the machines of one scan. */
export function isOneAtATime(kind: Kind): boolean {
  return kind === 'scan'
}

/** Its targets have to consent, and are asked for that. */
export function isConsented(kind: Kind): boolean {
  return kind === 'scan'
}

/** What stands in an offer's own fields. */
export function isProgram(kind: Kind): boolean {
  return kind === 'wasm'
}

export const KINDS = Object.keys(ALL) as readonly string[] as readonly [Kind, ...Kind[]]
