import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../testing/compile.ts'
import { ModuleRefused, Writer } from './bytes.ts'
import { engine } from './engine.ts'
import { execute, keepProgram } from './execute.ts'
import { instrument } from './instrument.ts'

const LIMITS = { fuel: 10 ** 8, pages: 64 }
const NOTHING = new Uint8Array(0)
const bytesOf = (count: number) => Uint8Array.from({ length: count }, (_, at) => (at * 2_654_435_761) >>> 24)

/** What the program makes of it as it is: not metered, and nothing changed. */
function plain(module: Uint8Array, input: Uint8Array): Uint8Array {
  const { exports } = new engine.Instance(new engine.Module(new Uint8Array(module)), {})
  const job = exports as {
    memory: { buffer: ArrayBuffer }
    alloc(n: number): number
    run(a: number, n: number): bigint
  }
  const at = job.alloc(input.length)
  new Uint8Array(job.memory.buffer).set(input, at)
  const answer = job.run(at, input.length)
  const [place, length] = [Number(answer >> 32n), Number(answer & 0xffff_ffffn)]
  return new Uint8Array(job.memory.buffer).slice(place, place + length)
}

const PROGRAMS: Readonly<Record<string, string>> = {
  'a sum over bytes':
    'let s: u64 = 0; for (let i = 0; i < bytes; i++) s = s * 31 + load<u8>(at + i); let p = heap.alloc(8); store<u64>(p, s); return give(p, 8)',
  'floats of all kinds': `let s: f64 = 0; let t: f32 = 1; for (let i = 0; i < bytes; i++) { let x = f64(load<u8>(at + i)) - 128; s = s * 0.99 + Math.sqrt(Math.abs(x)) / (x + 0.5) - Math.floor(x * 0.3) + Math.min(x, s); t = f32(s) * f32(0.5) + Mathf.ceil(f32(x)) }
    let p = heap.alloc(16); store<f64>(p, s); store<f32>(p + 8, t); store<i32>(p + 12, i32(t)); return give(p, 16)`,
  recursion: `export function run(at: usize, bytes: i32): u64 { let p = heap.alloc(4); store<i32>(p, fib(bytes % 16)); return give(p, 4) }
    function fib(n: i32): i32 { if (n < 2) return n; return fib(n - 1) + fib(n - 2) }`,
  'a switch and early returns': `export function run(at: usize, bytes: i32): u64 { let p = heap.alloc(4); let s: i32 = 0; for (let i = 0; i < bytes; i++) s += pick(load<u8>(at + i) % 7, s); store<i32>(p, s); return give(p, 4) }
    function pick(n: i32, s: i32): i32 { switch (n) { case 0: return 3; case 1: { while (s > 10) { s -= 7; if (s == 12) return 5 } break } case 2: s ^= 99; case 3: return s & 15; case 4: return pick(n - 3, s); default: break } return 1 }`,
  'functions by their place in a table': `type Fn = (a: i32) => i32
    function twice(a: i32): i32 { return a * 2 }
    function more(a: i32): i32 { return a + 7 }
    export function run(at: usize, bytes: i32): u64 { let s: i32 = 1; for (let i = 0; i < bytes; i++) { let f: Fn = load<u8>(at + i) & 1 ? twice : more; s = f(s) } let p = heap.alloc(4); store<i32>(p, s); return give(p, 4) }`,
  'memory that is copied, filled and grown':
    'memory.grow(2); let p = heap.alloc(70000); memory.fill(p, 7, 70000); memory.copy(p + 100, at, bytes); store<i32>(p, memory.size()); return give(p, 70000)',
}

describe('a metered program', () => {
  it.each(Object.entries(PROGRAMS))('does what it does without: %s', async (_, source) => {
    const module = await compile(source)
    for (const count of [0, 1, 15, 1000]) {
      const { outcome, result, fuel } = execute(module, bytesOf(count), LIMITS)
      expect([outcome, Buffer.from(result).equals(plain(module, bytesOf(count)))]).toEqual(['done', true])
      expect(execute(module, bytesOf(count), LIMITS).fuel).toBe(fuel)
      expect(execute(module, bytesOf(count), { ...LIMITS, fuel })).toMatchObject({ outcome: 'done', fuel })
      expect(execute(module, bytesOf(count), { ...LIMITS, fuel: fuel - 1 })).toMatchObject({
        outcome: 'out_of_fuel',
        result: NOTHING,
        fuel: fuel - 1,
      })
    }
  })

  it('is charged to the unit for what it does', () => {
    const module = counting()
    // Five instructions a turn and the turn itself; two functions that are entered, with an instruction each beside the loop.
    const costs = (turns: number) => module.length + 2 * (4 + 1) + turns * 6
    for (const turns of [1, 2, 77, 1000])
      expect(execute(module, new Uint8Array(turns), LIMITS)).toMatchObject({
        outcome: 'done',
        fuel: costs(turns),
      })
  })

  it('gives one NaN, whichever the machine has, and leaves bits as they are that it only moves', async () => {
    const module = await compile(
      'let z = load<f64>(at); let y = load<f32>(at + 8); let p = heap.alloc(40); store<f64>(p, z / z); store<f32>(p + 8, y - y / y); store<f64>(p + 16, load<f64>(at + 16)); store<f64>(p + 24, (z / z) * 2 + 1); store<u64>(p + 32, reinterpret<u64>(Math.sqrt(-1 - z))); return give(p, 40)',
    )
    const input = new Uint8Array(24)
    input.set([0x37, 0x13, 0, 0, 0, 0, 0xf4, 0xff], 16)
    const { result } = execute(module, input, LIMITS)
    const nan = Buffer.from([0, 0, 0, 0, 0, 0, 0xf8, 0x7f])
    expect(Buffer.from(result.subarray(0, 8))).toEqual(nan)
    expect([...result.subarray(8, 12)]).toEqual([0, 0, 0xc0, 0x7f])
    expect(result.subarray(16, 24)).toEqual(input.subarray(16, 24))
    expect(Buffer.from(result.subarray(24, 32))).toEqual(nan)
    expect(Buffer.from(result.subarray(32, 40))).toEqual(nan)
  })
})

describe('a program that does not end well', () => {
  const run = async (body: string, change: Partial<typeof LIMITS> = {}) =>
    execute(await compile(body), bytesOf(8), { ...LIMITS, ...change })

  it.each([
    ['an endless loop', 'while (true) store<u8>(0, 1); return 0', 'out_of_fuel'],
    ['unreachable', 'unreachable(); return 0', 'unreachable'],
    ['memory that is not its own', 'store<u8>(0x7fffffff, 1); return 0', 'memory_bounds'],
    ['a division by nothing', 'return u64(bytes / (bytes - 8))', 'integer'],
    [
      'a float that is no number',
      'return u64(i32(load<f64>(at) / 0))',
      'integer',
      '--disable',
      'nontrapping-f2i',
    ],
    ['a result outside of its memory', 'return give(0, 0x3fffffff)', 'memory_bounds'],
    ['a call of nothing', 'return u64(call_indirect<i32>(load<u8>(at + 1) + 1000, 1))', 'table_bounds'],
  ])('ends for it as for everybody: %s', async (_, body, outcome, ...options) => {
    const run = async (source: string) => execute(await compile(source, options), bytesOf(8), LIMITS)
    const ended = await run(body)
    expect(ended).toMatchObject({ outcome, result: NOTHING })
    expect(ended.said).not.toBe('')
    expect(await run(body)).toEqual(ended)
  })

  it('cannot have more memory than the job allows, nor fill it for nothing', async () => {
    const grow =
      'let n = 0; while (memory.grow(1) >= 0) n++; let p = heap.alloc(4); store<i32>(p, memory.size()); return give(p, 4)'
    expect([...(await run(grow)).result]).toEqual([64, 0, 0, 0])
    expect(await run('memory.grow(60); while (true) memory.fill(0, 1, 60 << 16); return 0')).toMatchObject({
      outcome: 'out_of_fuel',
    })
    expect(await run(grow, { fuel: 100_000 })).toMatchObject({ outcome: 'out_of_fuel' })
    expect(execute(counting(), NOTHING, { ...LIMITS, pages: 0 })).toMatchObject({ outcome: 'module_refused' })
  })
})

describe('whatever ends it', () => {
  /** In loops that call nobody what is left is not written down until they are over: those the engine ends in the middle. */
  const ends: readonly string[] = [
    'let s: u64 = 0; for (let i = 0; i < bytes * 40; i++) s = s * 31 + load<u8>(at + i * i * i * 977); return s',
    'let s: i32 = 0; for (let i = 0; i < 100000; i++) { s += 1000 / (load<u8>(at + (i & 7)) - i % 251); store<i32>(at + i * bytes, s) } return u64(s)',
    `export function run(at: usize, bytes: i32): u64 { let s = 0; for (let i = 0; i < 50; i++) { s += f(at, i + bytes); for (let j = 0; j < i; j++) { s ^= s << 3; s = s / (j - 3) } } return u64(s) }
    function f(at: usize, n: i32): i32 { if (n < 2) return n; let t = 0; for (let k = 0; k < n; k++) { t += load<u8>(at + k * n); if (t % 91 == 7) return t; if (t % 91 == 11) t += f(at, n - 3) } return t + f(at, n >> 1) }`,
    'for (let i = 0; i < 30; i++) { memory.fill(at, 3, u32(bytes) * 777); memory.copy(at + i * 200000, at, 400); for (let j = 0; j < 9; j++) store<u32>(at + i * j * 400, i) } return give(at, 90)',
  ]

  it.each(
    ends,
  )('what is burned is the same to the unit as where each turn writes it down: %s', async source => {
    const module = await compile(source)
    const outcomes = new Set<string>()
    for (let fuel = module.length; fuel < module.length + 20_000; fuel = Math.ceil(fuel * 1.03)) {
      const limits = { fuel, pages: 8 }
      const kept = keepProgram()
      const exact = execute(module, bytesOf(13), limits, (bytes, pages) => ({
        code: instrument(bytes, pages, true),
      }))
      for (let round = 0; round < 2; round++)
        expect(execute(module, bytesOf(13), limits, kept)).toEqual(exact)
      outcomes.add(exact.outcome)
    }
    expect(outcomes).toContain('out_of_fuel')
    expect(outcomes.size).toBeGreaterThan(1)
  })
})

describe('what no job may have', () => {
  it.each([
    [
      'something from outside',
      [
        '@external("env", "spy") declare function spy(): i32\nexport function run(at: usize, bytes: i32): u64 { return spy() }',
      ],
      'it wants something from outside: env.spy',
    ],
    [
      'vectors',
      [
        'export function run(at: usize, bytes: i32): u64 { return i64x2.extract_lane(i64x2.splat(bytes), 0) }',
        '--enable',
        'simd',
      ],
      'no job may have: 0xfd',
    ],
    [
      'names of ours',
      ['export function run(at: usize, bytes: i32): u64 { return 0 }\nexport { run as "cairn:fuel" }'],
      'not its own',
    ],
    [
      'memory that is shared',
      ['return 0', '--enable', 'threads', '--sharedMemory', '--maximumMemory', '2'],
      'another memory',
    ],
  ])('%s', async (_, [source, ...options], said) => {
    const module = await compile(source!, options).catch(() => undefined)
    if (module === undefined) return expect(said).toBe('not its own')
    const ended = execute(module, NOTHING, LIMITS)
    expect(ended.outcome).toBe('module_refused')
    expect(ended.said).toContain(said)
  })

  it('bytes that are no module', () => {
    for (const bytes of [NOTHING, bytesOf(100), Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1)])
      expect(execute(bytes, NOTHING, LIMITS).outcome).toBe('module_refused')
  })

  it('whateverIsSentIsRefusedOrEnds: a module that is accepted is valid when it is metered', async () => {
    const modules = await Promise.all(Object.values(PROGRAMS).map(source => compile(source)))
    const bent = fc
      .tuple(
        fc.constantFrom(...modules),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 3 }),
      )
      .map(([module, changes]) => {
        const bytes = new Uint8Array(module)
        for (const [at, value] of changes) bytes[8 + (at % (bytes.length - 8))] = value
        return bytes
      })
    let accepted = 0
    fc.assert(
      fc.property(bent, bytes => {
        let metered: Uint8Array<ArrayBuffer>
        try {
          metered = instrument(bytes, 64)
        } catch (error) {
          expect(error).toBeInstanceOf(ModuleRefused)
          return
        }
        accepted++
        expect(engine.validate(metered)).toBe(true)
      }),
      { numRuns: 2_000 },
    )
    expect(accepted).toBeGreaterThan(10)
  })
})

/** `run` turns as often as the input has bytes, and does nothing else. */
function counting(): Uint8Array {
  const section = (id: number, part: Writer) => new Writer().byte(id).sized(part).bytes()
  const body = (...code: readonly number[]) => new Writer().sized(new Writer().byte(0, ...code, 0x0b)).bytes()
  const [i32, i64] = [0x7f, 0x7e]
  return new Writer()
    .byte(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)
    .raw(section(1, new Writer().byte(2, 0x60, 1, i32, 1, i32, 0x60, 2, i32, i32, 1, i64)))
    .raw(section(3, new Writer().byte(2, 0, 1)))
    .raw(section(5, new Writer().byte(1, 0, 1)))
    .raw(
      section(
        7,
        new Writer().byte(3).name('memory').byte(2, 0).name('alloc').byte(0, 0).name('run').byte(0, 1),
      ),
    )
    .raw(
      section(
        10,
        new Writer()
          .byte(2)
          .raw(body(0x41, 0))
          .raw(body(0x03, 0x40, 0x20, 1, 0x41, 1, 0x6b, 0x22, 1, 0x0d, 0, 0x0b, 0x42, 0)),
      ),
    )
    .bytes()
}
