/**
 * A job's module made safe to run and the same everywhere: nothing comes from outside, fuel and depth are metered, memory is capped, NaNs
 * are canonical. What cannot be made so is refused.
 *
 * A job exports `memory`, `alloc(bytes: i32): i32` and `run(at: i32, bytes: i32): i64`, which answers where the result lies: its place
 * in the upper 32 bits, its length in the lower.
 */
import { ModuleRefused, Reader, Writer } from './bytes.ts'
import { engine } from './engine.ts'
import { EMPTY, F64, I32, I64, OP } from './instructions.ts'
import { type FunctionType, type Meter, meterBody } from './meter-body.ts'

export const FUEL_EXPORT = 'cairn:fuel'
export const DEPTH_EXPORT = 'cairn:depth'
/** What the module would have begun by itself: begun once fuel is in, and metered like all the rest. */
export const START_EXPORT = 'cairn:start'
/** Of frames on the stack, in values: with it no program comes near to the stack of a thread (agent/wasm). */
export const MOST_DEPTH = 100_000
export const MOST_MODULE_BYTES = 8 * 2 ** 20
const [MOST_FUNCTIONS, MOST_TABLE] = [20_000, 65_536]
const HEAD = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0)
const SECTION = {
  type: 1,
  import: 2,
  func: 3,
  table: 4,
  memory: 5,
  globals: 6,
  export: 7,
  start: 8,
  element: 9,
  code: 10,
  data: 11,
  count: 12,
}
/** In the order in which they stand. */
const ORDER = [1, 3, 4, 5, 6, 7, 9, 12, 10, 11]
const FUNC = 0x60

interface Type {
  readonly params: readonly number[]
  readonly results: readonly number[]
}

/**
 * @param pages of memory that it may have
 * @param isExact what is left of the fuel is in the global whatever ends it; slower (meter-body.ts)
 * @throws {ModuleRefused} saying what no job may have
 */
export function instrument(bytes: Uint8Array, pages: number, isExact = false): Uint8Array<ArrayBuffer> {
  const sections = readSections(bytes)
  const types = readTypes(sections.get(SECTION.type))
  const functions = readNumbers(sections.get(SECTION.func))
  if (functions.length > MOST_FUNCTIONS)
    throw new ModuleRefused(`it has more than ${MOST_FUNCTIONS} functions`)
  const blocks = blockTypesOf(types)
  const globals = countGlobals(sections.get(SECTION.globals))
  const meter = { fuel: globals, depth: globals + 1, isExact }
  checkTable(sections.get(SECTION.table))
  const made = new Map<number, Uint8Array>()
  for (const [id, reader] of sections) made.set(id, reader.rest())
  made.set(SECTION.type, typesWith(sections.get(SECTION.type), types.length, blocks.added).bytes())
  made.set(SECTION.memory, cappedMemory(sections.get(SECTION.memory), pages).bytes())
  made.set(SECTION.globals, globalsWith(sections.get(SECTION.globals), globals).bytes())
  made.set(
    SECTION.export,
    exportsWith(sections.get(SECTION.export), meter, startOf(sections.get(SECTION.start))).bytes(),
  )
  made.set(SECTION.code, meteredCode(sections.get(SECTION.code), functions, { types, blocks, meter }).bytes())
  const out = new Writer().raw(HEAD)
  for (const id of ORDER) {
    const content = made.get(id)
    if (content !== undefined) out.byte(id).u32(content.length).raw(content)
  }
  return new Uint8Array(out.bytes())
}

function readSections(bytes: Uint8Array): ReadonlyMap<number, Reader> {
  if (bytes.length > MOST_MODULE_BYTES) throw new ModuleRefused(`it has more than ${MOST_MODULE_BYTES} bytes`)
  if (!HEAD.every((byte, at) => bytes[at] === byte)) throw new ModuleRefused('it is no WebAssembly module')
  // What follows may trust types and places: they were checked as the standard says.
  if (!engine.validate(bytes as Uint8Array<ArrayBuffer>))
    throw new ModuleRefused('it is not valid WebAssembly')
  const sections = new Map<number, Reader>()
  const reader = new Reader(bytes, HEAD.length)
  while (!reader.isOver) {
    const id = reader.byte()
    const content = reader.part(reader.u32())
    if (id === 0) continue
    if (id === SECTION.import) refuseImports(content)
    else if (id !== SECTION.start && !ORDER.includes(id))
      throw new ModuleRefused(`it has a section that no job may have: ${id}`)
    else sections.set(id, content)
  }
  return sections
}

function refuseImports(content: Reader): void {
  if (content.u32() === 0) return
  const text = (part: Reader) => new TextDecoder().decode(part.rest())
  const [module, field] = [text(content.part(content.u32())), text(content.part(content.u32()))]
  throw new ModuleRefused(`it wants something from outside: ${module}.${field}`.slice(0, 200))
}

function readTypes(content: Reader | undefined): readonly Type[] {
  if (content === undefined) return []
  const reader = new Reader(content.bytes, content.at, content.end)
  const vector = () =>
    Array.from({ length: reader.u32() }, () => {
      const kind = reader.byte()
      if (kind < F64 || kind > I32) throw new ModuleRefused('a function takes or gives what is no number')
      return kind
    })
  return Array.from({ length: reader.u32() }, () => {
    if (reader.byte() !== FUNC) throw new ModuleRefused('it has a type that is no function')
    return { params: vector(), results: vector() }
  })
}

function readNumbers(content: Reader | undefined): readonly number[] {
  if (content === undefined) return []
  const reader = new Reader(content.bytes, content.at, content.end)
  return Array.from({ length: reader.u32() }, () => reader.u32())
}

/** What the block around a function's body gives: nothing, a value, or several, which need a type of their own. */
function blockTypesOf(types: readonly Type[]) {
  const added: (readonly number[])[] = []
  const byType = types.map(({ results }): bigint => {
    if (results.length === 0) return BigInt(EMPTY) - 128n
    if (results.length === 1) return BigInt(results[0]!) - 128n
    added.push(results)
    return BigInt(types.length + added.length - 1)
  })
  return { byType, added }
}

function typesWith(
  content: Reader | undefined,
  count: number,
  added: readonly (readonly number[])[],
): Writer {
  const out = new Writer().u32(count + added.length)
  if (content !== undefined) {
    const reader = new Reader(content.bytes, content.at, content.end)
    reader.u32()
    out.raw(reader.rest())
  }
  for (const results of added)
    out
      .byte(FUNC, 0)
      .u32(results.length)
      .byte(...results)
  return out
}

function checkTable(content: Reader | undefined): void {
  if (content === undefined) return
  const reader = new Reader(content.bytes, content.at, content.end)
  for (let left = reader.u32(); left > 0; left--) {
    const kind = reader.byte()
    const flags = reader.byte()
    const least = reader.u32()
    if (kind !== 0x70 || flags > 1 || least > MOST_TABLE)
      throw new ModuleRefused(`it has a table of something else than ${MOST_TABLE} functions at most`)
    if (flags === 1) reader.u32()
  }
}

/** It can grow to what the job allows, and no further: so growing fails on every machine alike. */
function cappedMemory(content: Reader | undefined, pages: number): Writer {
  if (content === undefined) throw new ModuleRefused('it has no memory: a job exports one')
  const reader = new Reader(content.bytes, content.at, content.end)
  const [count, flags] = [reader.u32(), reader.byte()]
  if (count !== 1 || flags > 1)
    throw new ModuleRefused('it has another memory than one of its own of 32 bits')
  const least = reader.u32()
  const most = flags === 1 ? reader.u32() : pages
  if (least > pages)
    throw new ModuleRefused(`it begins with ${least} pages of memory, and the job allows ${pages}`)
  return new Writer().u32(1).byte(1).u32(least).u32(Math.min(most, pages))
}

function countGlobals(content: Reader | undefined): number {
  return content === undefined ? 0 : new Reader(content.bytes, content.at, content.end).u32()
}

/** Fuel and depth stand behind the program's own, which cannot name them. */
function globalsWith(content: Reader | undefined, count: number): Writer {
  const out = new Writer().u32(count + 2)
  if (content !== undefined) {
    const reader = new Reader(content.bytes, content.at, content.end)
    reader.u32()
    out.raw(reader.rest())
  }
  out.byte(I64, 1, OP.i64Const, 0, OP.end)
  return out.byte(I64, 1, OP.i64Const).signed(BigInt(MOST_DEPTH)).byte(OP.end)
}

function startOf(content: Reader | undefined): number | undefined {
  return content && new Reader(content.bytes, content.at, content.end).u32()
}

function exportsWith(content: Reader | undefined, { fuel, depth }: Meter, start: number | undefined): Writer {
  const kept = new Writer()
  let count = 0
  if (content !== undefined) {
    const reader = new Reader(content.bytes, content.at, content.end)
    count = reader.u32()
    for (let left = count; left > 0; left--) {
      const from = reader.at
      const name = new TextDecoder().decode(reader.part(reader.u32()).rest())
      reader.byte()
      reader.u32()
      if (name.startsWith('cairn:'))
        throw new ModuleRefused(`it exports ${name.slice(0, 40)}, which is not its own`)
      kept.raw(content.bytes.subarray(from, reader.at))
    }
  }
  const out = new Writer().u32(count + (start === undefined ? 2 : 3)).raw(kept.bytes())
  out.name(FUEL_EXPORT).byte(3).u32(fuel).name(DEPTH_EXPORT).byte(3).u32(depth)
  return start === undefined ? out : out.name(START_EXPORT).byte(0).u32(start)
}

interface Known {
  readonly types: readonly Type[]
  readonly blocks: ReturnType<typeof blockTypesOf>
  readonly meter: Meter
}

function meteredCode(content: Reader | undefined, functions: readonly number[], known: Known): Writer {
  const out = new Writer().u32(functions.length)
  if (content === undefined) return out
  const reader = new Reader(content.bytes, content.at, content.end)
  reader.u32()
  for (const index of functions) {
    const type: FunctionType = {
      params: known.types[index]!.params.length,
      blockType: known.blocks.byType[index]!,
    }
    out.sized(meterBody(reader.part(reader.u32()), type, known.meter))
  }
  return out
}
