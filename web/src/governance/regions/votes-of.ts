/** Votes of regions as people read them: they are counted in millionths. */
import { number } from '../../languages/numbers.ts'

/** @example votesOf('1414213') // → '1.41' */
export function votesOf(millionths: string | bigint): string {
  return number(Number(millionths) / 1_000_000, 2)
}
