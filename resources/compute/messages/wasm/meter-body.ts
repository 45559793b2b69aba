/**
 * One function, metered. At its beginning and at each turn of a loop, the cost of all that lies in it (and in no loop inside it) is taken
 * from the fuel, and where that is below zero the program ends. So whatever way it goes it never does more than it was charged for; and
 * what it is charged hangs on nothing but the module and the input, so it is the same on every machine.
 *
 * What grows or fills memory is charged by how much, as it is done. A function that calls others adds its frame to the depth, and takes
 * it off again however it ends: how deep a program may go is counted, and not left to the machine's stack.
 */
import { ModuleRefused, Reader, Writer } from './bytes.ts'
import { nanOf } from './floats.ts'
import {
  costOf,
  EMPTY,
  F32,
  F64,
  I32,
  I64,
  type Instruction,
  isBulk,
  OP,
  readInstruction,
} from './instructions.ts'

export interface Meter {
  /** Places of the globals. */
  readonly fuel: number
  /** What is left of the depth. */
  readonly depth: number
}

export interface FunctionType {
  readonly params: number
  /** As the block around its body says them. */
  readonly blockType: bigint
}

const [MOST_LOCALS, MOST_BODY] = [1_024, 131_072]
/** Of a call, in units of a value on the stack. */
const FRAME = 16
/** Entering a function; a page of memory; and how many bytes of a copy cost a unit, as a power of two. */
const [ENTRY, PAGE, BYTES_SHIFT] = [4n, 8_192n, 3n]

/** @returns the body with its locals, without its size */
export function meterBody(body: Reader, type: FunctionType, meter: Meter): Writer {
  const begin = body.at
  const { groups, count } = readLocals(body)
  if (body.end - begin > MOST_BODY) throw new ModuleRefused(`a function has more than ${MOST_BODY} bytes`)
  const frame = FRAME + type.params + count + ((body.end - body.at) >> 1)
  const code = readCode(body)
  const first = type.params + count
  const temps: Temps = { i32: first, f32: first + 1, f64: first + 2, fuel: first + 3, depth: first + 4 }
  const out = new Writer().u32(groups.length + 4)
  for (const [many, kind] of groups) out.u32(many).byte(kind)
  out.byte(1, I32, 1, F32, 1, F64, 2, I64)
  const calls = code.some(({ op }) => op === OP.call || op === OP.callIndirect)
  const costs = costsOf(code)
  const cost = costs.get(-1)! + ENTRY
  const inner = code.slice(0, -1)
  if (!calls) {
    charge(out, cost, { meter, temps })
    emit(out, body.bytes, inner, { costs, meter, temps, returns: false })
  } else {
    enter(out, cost, frame, { meter, temps })
    out.byte(OP.block).signed(type.blockType)
    emit(out, body.bytes, inner, { costs, meter, temps, returns: true })
    out.byte(OP.end)
    // As it was, whatever functions that were called did.
    out.byte(OP.localGet).u32(temps.depth).byte(OP.i64Const).signed(BigInt(frame)).byte(OP.i64Add)
    out.byte(OP.globalSet).u32(meter.depth)
  }
  return out.byte(OP.end)
}

interface Temps {
  readonly i32: number
  readonly f32: number
  readonly f64: number
  /** Both i64. */
  readonly fuel: number
  readonly depth: number
}

interface Placed {
  readonly meter: Meter
  readonly temps: Temps
}

function readLocals(body: Reader) {
  const groups: (readonly [number, number])[] = []
  let count = 0
  for (let left = body.u32(); left > 0; left--) {
    const many = body.u32()
    const kind = body.byte()
    count += many
    if (kind < F64 || kind > I32) throw new ModuleRefused('a function has a local that is no number')
    if (count > MOST_LOCALS) throw new ModuleRefused(`a function has more than ${MOST_LOCALS} locals`)
    groups.push([many, kind])
  }
  return { groups, count }
}

function readCode(body: Reader): readonly Instruction[] {
  const code: Instruction[] = []
  const reader = new Reader(body.bytes, body.at, body.end)
  while (!reader.isOver) code.push(readInstruction(reader))
  return code
}

/** Of the function (−1) and of each loop by its place: all that lies in it and in no loop inside of it. */
function costsOf(code: readonly Instruction[]): ReadonlyMap<number, bigint> {
  const costs = new Map<number, bigint>([[-1, 0n]])
  const [open, loops]: [number[], number[]] = [[], [-1]]
  for (const [at, instruction] of code.entries()) {
    const { op } = instruction
    if (op === OP.loop) {
      loops.push(at)
      costs.set(at, 1n)
    }
    if (op === OP.block || op === OP.loop || op === OP.if) open.push(op)
    const loop = loops.at(-1)!
    costs.set(loop, costs.get(loop)! + BigInt(costOf(instruction)))
    if (op === OP.end && open.pop() === OP.loop) loops.pop()
  }
  return costs
}

interface Emitting {
  readonly costs: ReadonlyMap<number, bigint>
  readonly meter: Meter
  readonly temps: Temps
  /** A `return` goes to the end of the block around the body. */
  readonly returns: boolean
}

function emit(out: Writer, bytes: Uint8Array, code: readonly Instruction[], how: Emitting): void {
  const { costs, temps } = how
  let nesting = 0
  for (const [at, instruction] of code.entries()) {
    const { op, from, to } = instruction
    if (op === OP.memoryGrow) chargeBy(out, { times: PAGE }, how)
    if (isBulk(instruction)) chargeBy(out, { shift: BYTES_SHIFT }, how)
    if (op === OP.return && how.returns) out.byte(OP.br).u32(nesting)
    else out.raw(bytes.subarray(from, to))
    if (op === OP.loop) charge(out, costs.get(at)!, how)
    if (op === OP.block || op === OP.loop || op === OP.if) nesting++
    if (op === OP.end) nesting--
    const nan = nanOf(code, at)
    if (nan !== undefined) makeCanonical(out, nan, temps)
  }
}

/** fuel −= cost; below zero, it ends. */
function charge(out: Writer, cost: bigint, placed: Placed): void {
  out.byte(OP.globalGet).u32(placed.meter.fuel).byte(OP.i64Const).signed(cost).byte(OP.i64Sub)
  keepFuel(out, placed)
  endBelowZero(out.byte(OP.localGet).u32(placed.temps.fuel))
}

/** The same of what is left of the depth, at once. */
function enter(out: Writer, cost: bigint, frame: number, { meter, temps }: Placed): void {
  out.byte(OP.globalGet).u32(meter.depth).byte(OP.i64Const).signed(BigInt(frame)).byte(OP.i64Sub)
  out.byte(OP.localTee).u32(temps.depth).byte(OP.globalSet).u32(meter.depth)
  out.byte(OP.globalGet).u32(meter.fuel).byte(OP.i64Const).signed(cost).byte(OP.i64Sub)
  keepFuel(out, { meter, temps })
  endBelowZero(out.byte(OP.localGet).u32(temps.fuel).byte(OP.localGet).u32(temps.depth).byte(OP.i64Or))
}

/** What is on top of the stack says how much; it stays there. */
function chargeBy(
  out: Writer,
  { times = 1n, shift = 0n }: { readonly times?: bigint; readonly shift?: bigint },
  { meter, temps }: Placed,
): void {
  out.byte(OP.localSet).u32(temps.i32).byte(OP.globalGet).u32(meter.fuel)
  out.byte(OP.localGet).u32(temps.i32).byte(OP.i64ExtendI32U)
  out.byte(OP.i64Const).signed(times).byte(OP.i64Mul, OP.i64Const).signed(shift).byte(OP.i64ShrU, OP.i64Sub)
  keepFuel(out, { meter, temps })
  endBelowZero(out.byte(OP.localGet).u32(temps.fuel))
  out.byte(OP.localGet).u32(temps.i32)
}

function keepFuel(out: Writer, { meter, temps }: Placed): void {
  out.byte(OP.localTee).u32(temps.fuel).byte(OP.globalSet).u32(meter.fuel)
}

function endBelowZero(out: Writer): void {
  out.byte(OP.i64Const).signed(0n).byte(OP.i64LtS, OP.if, EMPTY, OP.unreachable, OP.end)
}

const NAN_32 = Uint8Array.of(0x00, 0x00, 0xc0, 0x7f)
const NAN_64 = Uint8Array.of(0, 0, 0, 0, 0, 0, 0xf8, 0x7f)

/** x = x ? x : NaN, of the value on top of the stack. */
function makeCanonical(out: Writer, type: number, { f32, f64 }: Temps): void {
  const [temp, constant, nan, equal] =
    type === F32 ? [f32, OP.f32Const, NAN_32, OP.f32Eq] : [f64, OP.f64Const, NAN_64, OP.f64Eq]
  out.byte(OP.localTee).u32(temp).byte(constant).raw(nan)
  out.byte(OP.localGet).u32(temp).byte(OP.localGet).u32(temp).byte(equal, OP.select)
}
