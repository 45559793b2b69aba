/**
 * One function, metered. At its beginning and at each turn of a loop, the cost of all that lies in it (and in no loop inside it) is taken
 * from the fuel, and where that is below zero the program ends. So whatever way it goes it never does more than it was charged for; and
 * what it is charged hangs on nothing but the module and the input, so it is the same on every machine.
 *
 * What grows or fills memory is charged by how much, as it is done. A function that calls others takes its frame off the depth, and says
 * what is left before each call: how deep a program may go is counted, and not left to the machine's stack.
 *
 * What is left of the fuel stands in a global. A function with a loop that calls nobody keeps it in a local meanwhile: to write it at each
 * turn can cost as much as all that the turn does. So where the engine ends such a loop, by a place outside of memory or a division by
 * nothing, the global is behind; whoever has to know does it again with the exact form, in which it never is (execute.ts).
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
  /** Whatever ends it, what is left stands in the globals; else not where the engine ends it in the middle of a loop. */
  readonly isExact: boolean
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
  const regions = regionsOf(code)
  const { cost, calls } = regions.get(-1)!
  const keeps = !meter.isExact && [...regions].some(([at, region]) => at !== -1 && !region.calls)
  const how: Emitting = { regions, meter, temps, calls, keeps }
  if (calls) enter(out, cost + ENTRY, frame, how)
  else {
    readFuel(out, how)
    charge(out, cost + ENTRY, how)
  }
  const inner = code.slice(0, -1)
  if (!keeps) emit(out, body.bytes, inner, how)
  else {
    out.byte(OP.block).signed(type.blockType)
    emit(out, body.bytes, inner, how)
    writeFuel(out.byte(OP.end), how)
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

interface Region {
  /** All that lies in it and in no loop inside of it. */
  cost: bigint
  /** In it or in a loop inside of it. */
  calls: boolean
}

/** Of the function (−1) and of each loop by its place. */
function regionsOf(code: readonly Instruction[]): ReadonlyMap<number, Region> {
  const regions = new Map<number, Region>([[-1, { cost: 0n, calls: false }]])
  const [open, loops]: [number[], number[]] = [[], [-1]]
  for (const [at, instruction] of code.entries()) {
    const { op } = instruction
    if (op === OP.loop) {
      loops.push(at)
      regions.set(at, { cost: 1n, calls: false })
    }
    if (op === OP.block || op === OP.loop || op === OP.if) open.push(op)
    regions.get(loops.at(-1)!)!.cost += BigInt(costOf(instruction))
    if (op === OP.call || op === OP.callIndirect) for (const loop of loops) regions.get(loop)!.calls = true
    if (op === OP.end && open.pop() === OP.loop) loops.pop()
  }
  return regions
}

interface Emitting {
  readonly meter: Meter
  readonly temps: Temps
  readonly regions: ReadonlyMap<number, Region>
  /** It calls others. */
  readonly calls: boolean
  /** What is left is in a local until it ends or calls another: a `return` goes to the end of the block around the body, then. */
  readonly keeps: boolean
}

function emit(out: Writer, bytes: Uint8Array, code: readonly Instruction[], how: Emitting): void {
  const { regions, temps, keeps } = how
  let nesting = 0
  for (const [at, instruction] of code.entries()) {
    const { op, from, to } = instruction
    const isCall = op === OP.call || op === OP.callIndirect
    if (op === OP.memoryGrow) chargeBy(out, { times: PAGE }, how)
    if (isBulk(instruction)) chargeBy(out, { shift: BYTES_SHIFT }, how)
    if (isCall) writeBoth(out, how)
    if (op === OP.return && keeps) out.byte(OP.br).u32(nesting)
    else out.raw(bytes.subarray(from, to))
    if (isCall && keeps) readFuel(out, how)
    if (op === OP.loop) {
      if (!keeps) readFuel(out, how)
      charge(out, regions.get(at)!.cost, how)
    }
    if (op === OP.block || op === OP.loop || op === OP.if) nesting++
    if (op === OP.end) nesting--
    const nan = nanOf(code, at)
    if (nan !== undefined) makeCanonical(out, nan, temps)
  }
}

/** Before it calls: of both the function that is called begins with what is left here. */
function writeBoth(out: Writer, how: Emitting): void {
  out.byte(OP.localGet).u32(how.temps.depth).byte(OP.globalSet).u32(how.meter.depth)
  if (how.keeps) writeFuel(out, how)
}

function readFuel(out: Writer, { meter, temps }: Emitting): void {
  out.byte(OP.globalGet).u32(meter.fuel).byte(OP.localSet).u32(temps.fuel)
}

function writeFuel(out: Writer, { meter, temps }: Emitting): void {
  out.byte(OP.localGet).u32(temps.fuel).byte(OP.globalSet).u32(meter.fuel)
}

/** fuel −= cost; below zero, it ends. */
function charge(out: Writer, cost: bigint, how: Emitting): void {
  out.byte(OP.localGet).u32(how.temps.fuel).byte(OP.i64Const).signed(cost).byte(OP.i64Sub)
  keepFuel(out, how)
  endBelowZero(out.byte(OP.localGet).u32(how.temps.fuel), how)
}

/** The same of what is left of the depth, at once. It is the same again for whoever is called next, however deep that goes. */
function enter(out: Writer, cost: bigint, frame: number, how: Emitting): void {
  const { meter, temps } = how
  out.byte(OP.globalGet).u32(meter.depth).byte(OP.i64Const).signed(BigInt(frame)).byte(OP.i64Sub)
  out.byte(OP.localSet).u32(temps.depth)
  out.byte(OP.globalGet).u32(meter.fuel).byte(OP.i64Const).signed(cost).byte(OP.i64Sub)
  keepFuel(out, how)
  endBelowZero(out.byte(OP.localGet).u32(temps.fuel).byte(OP.localGet).u32(temps.depth).byte(OP.i64Or), how)
}

/** What is on top of the stack says how much; it stays there. */
function chargeBy(
  out: Writer,
  { times = 1n, shift = 0n }: { readonly times?: bigint; readonly shift?: bigint },
  how: Emitting,
): void {
  const { temps, keeps } = how
  out.byte(OP.localSet).u32(temps.i32)
  if (!keeps) readFuel(out, how)
  out.byte(OP.localGet).u32(temps.fuel).byte(OP.localGet).u32(temps.i32).byte(OP.i64ExtendI32U)
  out.byte(OP.i64Const).signed(times).byte(OP.i64Mul, OP.i64Const).signed(shift).byte(OP.i64ShrU, OP.i64Sub)
  keepFuel(out, how)
  endBelowZero(out.byte(OP.localGet).u32(temps.fuel), how)
  out.byte(OP.localGet).u32(temps.i32)
}

function keepFuel(out: Writer, { meter, temps, keeps }: Emitting): void {
  out.byte(keeps ? OP.localSet : OP.localTee).u32(temps.fuel)
  if (!keeps) out.byte(OP.globalSet).u32(meter.fuel)
}

/** With both where whoever runs it looks. */
function endBelowZero(out: Writer, how: Emitting): void {
  const { meter, temps, calls, keeps } = how
  out.byte(OP.i64Const).signed(0n).byte(OP.i64LtS, OP.if, EMPTY)
  if (calls) out.byte(OP.localGet).u32(temps.depth).byte(OP.globalSet).u32(meter.depth)
  if (keeps) writeFuel(out, how)
  out.byte(OP.unreachable, OP.end)
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
