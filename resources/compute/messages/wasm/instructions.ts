/**
 * The instructions of WebAssembly that a job may have: what follows each, what it costs, and what it takes from and leaves on the stack.
 * What is not listed is refused: threads, SIMD, exceptions, references and whatever comes later.
 */
import { ModuleRefused, type Reader } from './bytes.ts'

export const OP = {
  unreachable: 0x00,
  block: 0x02,
  loop: 0x03,
  if: 0x04,
  else: 0x05,
  end: 0x0b,
  br: 0x0c,
  brIf: 0x0d,
  brTable: 0x0e,
  return: 0x0f,
  call: 0x10,
  callIndirect: 0x11,
  select: 0x1b,
  localGet: 0x20,
  localSet: 0x21,
  localTee: 0x22,
  globalGet: 0x23,
  globalSet: 0x24,
  memoryGrow: 0x40,
  i32Const: 0x41,
  i64Const: 0x42,
  f32Const: 0x43,
  f64Const: 0x44,
  i32Eqz: 0x45,
  i64LtS: 0x53,
  f32Eq: 0x5b,
  f64Eq: 0x61,
  i64Add: 0x7c,
  i64Sub: 0x7d,
  i64Mul: 0x7e,
  i64Or: 0x84,
  i64ShrU: 0x88,
  i64ExtendI32U: 0xad,
  prefix: 0xfc,
} as const

export const [I32, I64, F32, F64] = [0x7f, 0x7e, 0x7d, 0x7c]
export const EMPTY = 0x40
/** Behind the prefix. */
const [SATURATING, MEMORY_COPY, MEMORY_FILL] = [8, 10, 11]

export interface Instruction {
  readonly op: number
  /** Behind the prefix; −1 without. */
  readonly sub: number
  /** Place in the bytes: the instruction with all that belongs to it. */
  readonly from: number
  readonly to: number
}

/** One instruction and what belongs to it. @throws {ModuleRefused} */
export function readInstruction(reader: Reader): Instruction {
  const from = reader.at
  const op = reader.byte()
  let sub = -1
  if (op === OP.prefix) {
    sub = reader.u32()
    readPrefixed(reader, sub)
  } else readImmediates(reader, op)
  return { op, sub, from, to: reader.at }
}

function readImmediates(reader: Reader, op: number): void {
  if (op === OP.block || op === OP.loop || op === OP.if) reader.skipSigned()
  else if (op === OP.br || op === OP.brIf || op === OP.call) reader.u32()
  else if (op === OP.brTable) for (let left = reader.u32() + 1; left > 0; left--) reader.u32()
  else if (op === OP.callIndirect) {
    reader.u32()
    reader.u32()
  } else if (op >= OP.localGet && op <= OP.globalSet) reader.u32()
  else if (op >= 0x28 && op <= 0x3e) {
    // Bit 6 names another memory.
    if (reader.u32() >= 64) throw refused(op)
    reader.u32()
  } else if (op === 0x3f || op === OP.memoryGrow) {
    if (reader.byte() !== 0) throw refused(op)
  } else if (op === OP.i32Const || op === OP.i64Const) reader.skipSigned()
  else if (op === OP.f32Const) reader.skip(4)
  else if (op === OP.f64Const) reader.skip(8)
  else if (!isPlain(op)) throw refused(op)
}

function isPlain(op: number): boolean {
  const isControl = op <= 0x01 || op === OP.else || op === OP.end || op === OP.return
  return isControl || op === 0x1a || op === OP.select || (op >= OP.i32Eqz && op <= 0xc4)
}

function readPrefixed(reader: Reader, sub: number): void {
  if (sub < SATURATING) return
  if (sub === MEMORY_COPY) {
    if (reader.byte() + reader.byte() !== 0) throw refused(OP.prefix, sub)
  } else if (sub === MEMORY_FILL) {
    if (reader.byte() !== 0) throw refused(OP.prefix, sub)
  } else throw refused(OP.prefix, sub)
}

function refused(op: number, sub?: number): ModuleRefused {
  const name = `0x${op.toString(16)}${sub === undefined ? '' : ` ${sub}`}`
  return new ModuleRefused(`the module has an instruction that no job may have: ${name}`)
}

export function isBulk({ op, sub }: Instruction): boolean {
  return op === OP.prefix && (sub === MEMORY_COPY || sub === MEMORY_FILL)
}

/** Divisions and roots take longer, calls set up a frame; what only says how to go on is free. */
const [FREE, ONE, SLOW, CALL] = [0, 1, 8, 4]

/** Units of fuel, whatever it works on. */
export function costOf({ op }: Instruction): number {
  if (op === OP.block || op === OP.loop || op === OP.else || op === OP.end || op === 0x01) return FREE
  if (op === OP.call) return CALL
  if (op === OP.callIndirect) return SLOW
  const isDivision = (op >= 0x6d && op <= 0x70) || (op >= 0x7f && op <= 0x82)
  const isSlowFloat = op === 0x91 || op === 0x95 || op === 0x9f || op === 0xa3
  return isDivision || isSlowFloat ? SLOW : ONE
}

/** What a simple instruction takes and leaves; undefined for those that are not told by themselves. */
export function effectOf({ op, sub }: Instruction): readonly [takes: number, leaves: number] | undefined {
  if (op === OP.localGet || op === OP.globalGet || (op >= OP.i32Const && op <= OP.f64Const)) return [0, 1]
  if (op >= 0x28 && op <= 0x35) return [1, 1]
  if (op === 0x3f) return [0, 1]
  if (op === OP.i32Eqz || op === 0x50) return [1, 1]
  if (op > OP.i32Eqz && op <= 0x66) return [2, 1]
  if ((op >= 0x67 && op <= 0x69) || (op >= 0x79 && op <= 0x7b)) return [1, 1]
  if ((op >= 0x6a && op <= 0x78) || (op >= 0x7c && op <= 0x8a)) return [2, 1]
  if ((op >= 0x8b && op <= 0x91) || (op >= 0x99 && op <= 0x9f)) return [1, 1]
  if ((op >= 0x92 && op <= 0x98) || (op >= 0xa0 && op <= 0xa6)) return [2, 1]
  if (op >= 0xa7 && op <= 0xc4) return [1, 1]
  if (op === OP.prefix && sub < SATURATING) return [1, 1]
  return undefined
}
