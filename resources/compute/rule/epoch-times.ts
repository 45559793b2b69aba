/** Epochs are of one length: which one a time lies in, and when one begins. */
import type { EpochWindow } from '../../../kernel/resource.ts'

type Window = Pick<EpochWindow, 'number' | 'startMs' | 'endMs'>

export function epochAt(timeMs: number, { number, startMs, endMs }: Window): number {
  return number + Math.floor((timeMs - startMs) / (endMs - startMs))
}

export function startOf(epoch: number, { number, startMs, endMs }: Window): number {
  return startMs + (epoch - number) * (endMs - startMs)
}
