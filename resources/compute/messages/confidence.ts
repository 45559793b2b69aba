/**
 * How many equal results make one sure. Where a part f of all machines work together, k results of different owners that are equal are
 * wrong with f^(k−1) at most: the first may be of anybody, and each other one has to be an accomplice of it. One machine alone does
 * where its record says as much: after n right results in a row the next is wrong with 1/(n+2) (Laplace's rule of succession).
 */
import { ALL_PPM } from './compute-messages.ts'

export const [LEAST_COPIES, MOST_COPIES] = [2, 6]

/** Undefined where more would be needed than anybody is asked for. @example copiesFor(990_000, 100_000) // → 3 */
export function copiesFor(confidence: number, colludersPpm: number): number | undefined {
  const allowed = ALL_PPM - confidence
  let wrong = colludersPpm
  for (let copies = LEAST_COPIES; copies <= MOST_COPIES; copies++) {
    if (wrong <= allowed) return copies
    wrong = Math.ceil((wrong * colludersPpm) / ALL_PPM)
  }
  return undefined
}

/** Whether a record of so many right results in a row does without a second machine. */
export function isRecordEnough(confidence: number, streak: number): boolean {
  return ALL_PPM <= (ALL_PPM - confidence) * (streak + 2)
}
