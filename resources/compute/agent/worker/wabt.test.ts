/**
 * Metering held against another reader of WebAssembly: wabt, which decodes, validates and interprets by itself. What was metered is valid
 * there; it does there what it does here, for the same fuel; and what it is charged is what wabt's own text and trace say that it did.
 *
 * Every function and loop of the corpus begins with a constant of its own, so a trace says how often each was entered.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engine } from '../../messages/wasm/engine.ts'
import { FUEL_EXPORT, instrument } from '../../messages/wasm/instrument.ts'
import { compile } from '../../testing/compile.ts'

interface WasmModule {
  validate(): void
  toText(options: object): string
  toBinary(options: object): { readonly buffer: Uint8Array }
  destroy(): void
}
interface Wabt {
  parseWat(name: string, text: string, features?: object): WasmModule
  readWasm(bytes: Uint8Array, options: object): WasmModule
}

/** As a job may have it, and no more. */
const FEATURES = {
  mutable_globals: true,
  sat_float_to_int: true,
  sign_extension: true,
  bulk_memory: true,
  multi_value: true,
}
const [MUCH, PAGES, MOST_TEXT] = [2n ** 40n, 16, 2 ** 26]
const require = createRequire(import.meta.url)
const found = (() => {
  try {
    return require.resolve('wabt')
  } catch {
    return undefined
  }
})()
/** npm's wabt brings it; where it must not be missing, CAIRN_ALL_TOOLS says so. */
const isMissing = found === undefined && process.env['CAIRN_ALL_TOOLS'] !== '1'

/** Each an export without parameters; `entry` and `turn` are the constants that it is known by. */
const CORPUS: Readonly<Record<string, string>> = {
  sums: `(local i64) ${entry(1)} (local.set 0 (i64.mul (i64.const 12345678901) (i64.const 977)))
    (i64.rotl (i64.xor (local.get 0) (i64.const 255)) (i64.const 13))`,
  divisions: `${entry(2)} (i64.extend_i32_u (i32.add (i32.rem_s (i32.const 77) (i32.const 9)) (i32.div_u (i32.const 77) (i32.const 9))))`,
  floats: `(local f64) ${entry(3)} (local.set 0 (f64.div (f64.const 0) (f64.const 0)))
    (local.set 0 (f64.add (f64.sqrt (f64.const 2)) (f64.copysign (local.get 0) (f64.const -1))))
    (i64.add (i64.reinterpret_f64 (local.get 0)) (i64.trunc_sat_f64_s (f64.nearest (f64.const 2.5))))`,
  turns: `(local i32 i64) ${entry(4)} (local.set 0 (i32.const 50))
    (loop ${turn(1)} (local.set 1 (i64.add (local.get 1) (i64.extend_i32_s (local.get 0))))
      (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
    (local.get 1)`,
  nested: `(local i32 i32 i64) ${entry(5)}
    (loop ${turn(2)} (local.set 1 (i32.const 0))
      (loop ${turn(3)} (local.set 2 (i64.add (local.get 2) (i64.const 3)))
        (br_if 0 (i32.lt_u (local.tee 1 (i32.add (local.get 1) (i32.const 1))) (i32.const 7))))
      (br_if 0 (i32.lt_u (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (i32.const 9))))
    (local.get 2)`,
  choices: `(local i32 i64) ${entry(6)}
    (loop ${turn(4)}
      (if (i32.and (local.get 0) (i32.const 1))
        (then (local.set 1 (i64.add (local.get 1) (i64.const 5))))
        (else (local.set 1 (i64.shl (local.get 1) (i64.const 1)))))
      (block (block (block (br_table 0 1 2 (i32.rem_u (local.get 0) (i32.const 3)))) (local.set 1 (i64.add (local.get 1) (i64.const 1)))) (nop))
      (br_if 0 (i32.lt_u (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (i32.const 20))))
    (if (i64.gt_s (local.get 1) (i64.const 10)) (then (return (local.get 1))))
    (i64.const 0)`,
  calls: `${entry(7)} (i64.add (call $fib (i64.const 9)) (call_indirect (type $of) (i64.const 4) (i32.const 0)))`,
  bytes: `(local i32) ${entry(8)} (local.set 0 (memory.grow (i32.const 2)))
    (memory.fill (i32.const 64) (i32.const 7) (i32.const 800)) (memory.copy (i32.const 2000) (i32.const 64) (i32.const 80))
    (i64.store (i32.const 8) (i64.extend32_s (i64.load (i32.const 2000))))
    (i64.add (i64.load (i32.const 8)) (i64.extend_i32_u (i32.add (memory.size) (local.get 0))))`,
}
/** Two pages grown, and an eighth of what is filled and copied: charged as it is done. */
const BY_SIZE: Readonly<Record<string, number>> = { bytes: 2 * 8_192 + 800 / 8 + 80 / 8 }

const WAT = `(module (type $of (func (param i64) (result i64))) (memory (export "memory") 1) (table 1 funcref) (elem (i32.const 0) $twice)
  (func $fib (type $of) ${entry(20)} (if (result i64) (i64.lt_s (local.get 0) (i64.const 2)) (then (local.get 0))
    (else (i64.add (call $fib (i64.sub (local.get 0) (i64.const 1))) (call $fib (i64.sub (local.get 0) (i64.const 2)))))))
  (func $twice (type $of) ${entry(21)} (i64.mul (local.get 0) (i64.const 2)))
  ${Object.entries(CORPUS)
    .map(([name, body]) => `(func (export "${name}") (result i64) ${body})`)
    .join('\n')})`

function entry(number: number): string {
  return `(drop (i32.const ${66_000 + number}))`
}

function turn(number: number): string {
  return `(drop (i32.const ${77_000 + number}))`
}

describe.skipIf(isMissing)('what is metered', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-wabt-'))
  let wabt: Wabt
  beforeAll(async () => {
    wabt = await (require(found!) as () => Promise<Wabt>)()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const read = (bytes: Uint8Array) => {
    const module = wabt.readWasm(bytes, { ...FEATURES, check: true })
    module.validate()
    const text = module.toText({})
    module.destroy()
    return text
  }
  const written = (text: string) => {
    const module = wabt.parseWat('job.wat', text, FEATURES)
    module.validate()
    const { buffer } = module.toBinary({})
    module.destroy()
    return new Uint8Array(buffer)
  }
  /** Every export without parameters, in their order, by wabt's interpreter. */
  const interpreted = (bytes: Uint8Array, ...options: readonly string[]) => {
    const path = join(folder, 'job.wasm')
    writeFileSync(path, bytes)
    const interpreter = join(dirname(found!), 'bin/wasm-interp')
    const all = [interpreter, path, '--run-all-exports', ...options]
    return execFileSync(process.execPath, all, { encoding: 'utf8', maxBuffer: MOST_TEXT })
  }

  it('is valid for wabt, with no more than a job may have', async () => {
    const sources = [
      'let s: f64 = 0; for (let i = 0; i < bytes; i++) s += Math.sqrt(f64(load<u8>(at + i))); let p = heap.alloc(8); store<f64>(p, s); return give(p, 8)',
      'memory.grow(1); let p = heap.alloc(100); memory.fill(p, 7, 100); memory.copy(p, at, bytes); return give(p, 100)',
    ]
    for (const module of [written(WAT), ...(await Promise.all(sources.map(source => compile(source))))])
      expect(read(instrument(module, PAGES))).toContain('cairn:fuel')
  })

  it.each([
    false,
    true,
  ])('is charged to the unit what wabt’s text costs, as often as its trace says that it was entered; never less than was done; exact: %s', isExact => {
    const module = written(WAT)
    const { costs, executed } = {
      costs: costsIn(read(module)),
      executed: executedIn(interpreted(module, '--trace')),
    }
    const burned = burnedBy(instrument(module, PAGES, isExact))
    for (const name of Object.keys(CORPUS)) {
      const { marks, done } = executed.get(name)!
      const entered = [...marks].reduce(
        (sum, [mark, times]) => sum + times * (costs.get(mark) ?? Number.NaN),
        0,
      )
      const charged = entered + (BY_SIZE[name] ?? 0)
      expect([name, burned.get(name)!.fuel]).toEqual([name, charged])
      expect(done).toBeGreaterThan(0)
      expect(charged).toBeGreaterThanOrEqual(done)
    }
  })

  it.each([
    false,
    true,
  ])('gives in wabt’s interpreter what it gives here, for the same fuel; exact: %s', isExact => {
    const metered = instrument(written(WAT), PAGES, isExact)
    const burned = burnedBy(metered)
    // The machine puts fuel in; here it is there from the beginning, and what is left is asked for in the end.
    const filled = read(metered)
      .replace('(mut i64) (i64.const 0)', `(mut i64) (i64.const ${MUCH})`)
      .replace(/\)\s*$/, '(func (export "left") (result i64) global.get 0))')
    const said = new Map(
      [...interpreted(written(filled)).matchAll(/^(\S+)\(\) => i64:(\d+)$/gm)].map(([, name, value]) => [
        name!,
        BigInt.asUintN(64, BigInt(value!)),
      ]),
    )
    for (const [name, { result }] of burned) expect([name, said.get(name)]).toEqual([name, result])
    const all = [...burned.values()].reduce((sum, { fuel }) => sum + fuel, 0)
    expect(MUCH - said.get('left')!).toBe(BigInt(all))
  })
})

/** Of each export, one after the other in one instance. */
function burnedBy(metered: Uint8Array<ArrayBuffer>) {
  const { exports } = new engine.Instance(new engine.Module(metered), {})
  const job = exports as Readonly<Record<string, () => bigint>> & {
    readonly [FUEL_EXPORT]: { value: bigint }
  }
  return new Map(
    Object.keys(CORPUS).map(name => {
      job[FUEL_EXPORT].value = MUCH
      const result = BigInt.asUintN(64, job[name]!())
      return [name, { result, fuel: Number(MUCH - job[FUEL_EXPORT].value) }] as const
    }),
  )
}

/** As they are called in the text, whatever they are in the bytes. */
function costOf(name: string): number {
  if (['block', 'loop', 'else', 'end', 'nop'].includes(name)) return 0
  if (name === 'call') return 4
  return name === 'call_indirect' || /^(i\d\d\.(div|rem)|f\d\d\.(div|sqrt))/.test(name) ? 8 : 1
}

/** Of each function and loop by its mark: what lies in it and in no loop inside of it, four for entering a function and one for a turn. */
function costsIn(text: string): ReadonlyMap<number, number> {
  const costs = new Map<number, number>()
  let open: { readonly isLoop: boolean; readonly part: { cost: number; mark: number } }[] = []
  for (const line of text.split('\n')) {
    const words = line.trim().replace(/\)+$/, '').split(/\s+/)
    const [name = '', value] = words
    if (name === '(func') open = [{ isLoop: true, part: { cost: 4, mark: 0 } }]
    if (open.length === 0 || !/^[a-z]/.test(name)) continue
    const around = open.at(-1)!.part
    if (name === 'end') open.pop()
    else if (name === 'loop') open.push({ isLoop: true, part: { cost: 1, mark: 0 } })
    else {
      around.cost += costOf(name)
      if (name === 'block' || name === 'if') open.push({ isLoop: false, part: around })
    }
    const { part } = open.at(-1) ?? { part: around }
    if (name === 'i32.const' && part.mark === 0 && Number(value) >= 66_000) part.mark = Number(value)
    for (const one of [part, around]) if (one.mark !== 0) costs.set(one.mark, one.cost)
  }
  return costs
}

/** What the interpreter does beside instructions, and what it makes of those that say how to go on. */
const OWN = new Set(['alloca', 'drop_keep', 'br', 'br_unless', 'br_table', 'return'])

function executedIn(trace: string) {
  const parts = trace.split(/^>>> running export "(.*)":$/m).slice(1)
  return new Map(
    Array.from({ length: parts.length / 2 }, (_, at) => {
      const [name = '', lines = ''] = [parts[2 * at], parts[2 * at + 1]]
      const marks = new Map<number, number>()
      let done = 0
      for (const [, op = '', value = ''] of lines.matchAll(/^#\d+\.\s*\d+: V:\d+\s*\| (\S+)(?: (\S+))?/gm)) {
        if (!OWN.has(op)) done += costOf(op)
        const mark = op === 'i32.const' ? Number(value) : 0
        if (mark >= 66_000) marks.set(mark, (marks.get(mark) ?? 0) + 1)
      }
      return [name, { marks, done }] as const
    }),
  )
}
