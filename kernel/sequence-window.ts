/**
 * Which sequence numbers a subject has used, in 64 bits: the highest, and one bit for each of the 63 below it. Messages
 * may overtake each other by that much and all count; a number is never used twice.
 */
import type { SequenceWindow } from './epoch.ts'

const WIDTH = 64
const MASK = (1n << BigInt(WIDTH)) - 1n

export const EMPTY_WINDOW: SequenceWindow = { top: -1, seen: '0' }

export type SequenceUse = 'fresh' | 'used' | 'old'

/** Bit i of `seen` stands for sequence number `top − i`. */
export function sequenceUse(window: SequenceWindow, sequence: number): SequenceUse {
  if (sequence > window.top) return 'fresh'
  const below = window.top - sequence
  if (below >= WIDTH) return 'old'
  return (parseSeen(window) >> BigInt(below)) & 1n ? 'used' : 'fresh'
}

/** The window after `sequence` was used. The caller has asked `sequenceUse` first. */
export function useSequence(window: SequenceWindow, sequence: number): SequenceWindow {
  const seen = parseSeen(window)
  if (sequence <= window.top)
    return { top: window.top, seen: (seen | (1n << BigInt(window.top - sequence))).toString(16) }
  const shift = sequence - window.top
  const kept = shift >= WIDTH || window.top < 0 ? 0n : (seen << BigInt(shift)) & MASK
  return { top: sequence, seen: (kept | 1n).toString(16) }
}

function parseSeen(window: SequenceWindow): bigint {
  return BigInt(`0x${window.seen}`)
}
