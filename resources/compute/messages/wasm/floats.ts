/**
 * Floats are the same on every machine but for one thing: which NaN an operation gives. So where an operation may give one, what comes
 * out is made the canonical NaN before anybody can see its bits. Where the next to take it is another such operation, a comparison or a
 * conversion to a whole number, its bits are seen by nobody, and that is left out.
 *
 * Loads, constants and what only moves bits (neg, abs, copysign, reinterpret) keep them: they are the program's own.
 */
import { effectOf, F32, F64, type Instruction, OP } from './instructions.ts'

const LOOK_AHEAD = 32

/** F32 or F64 where the instruction at that place may leave a NaN that has to be made canonical; undefined where not. */
export function nanOf(code: readonly Instruction[], at: number): number | undefined {
  const type = madeBy(code[at]!)
  return type === undefined || isUnseen(code, at) ? undefined : type
}

/** The type of a computed float that may be a NaN. */
function madeBy({ op }: Instruction): number | undefined {
  // ceil, floor, trunc, nearest, sqrt, add, sub, mul, div, min, max
  if (op >= 0x8d && op <= 0x97) return F32
  if (op >= 0x9b && op <= 0xa5) return F64
  if (op === 0xb6) return F32
  return op === 0xbb ? F64 : undefined
}

/** Whether whoever takes it looks at its value and not at its bits. */
function isUnseen(code: readonly Instruction[], at: number): boolean {
  let above = 0
  for (let next = at + 1; next < code.length && next <= at + LOOK_AHEAD; next++) {
    const instruction = code[next]!
    const effect = effectOf(instruction)
    if (effect === undefined) return false
    const [takes, leaves] = effect
    if (takes > above) return isOfValue(instruction)
    above += leaves - takes
  }
  return false
}

function isOfValue(instruction: Instruction): boolean {
  const { op } = instruction
  const isComparison = op >= 0x5b && op <= 0x66
  const isTruncation =
    op === 0xa8 || op === 0xa9 || op === 0xaa || op === 0xab || (op >= 0xae && op <= 0xb1) || op === OP.prefix
  return isComparison || isTruncation || madeBy(instruction) !== undefined
}
