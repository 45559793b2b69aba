/**
 * Runs a job to its end, here and now: the same module and input give the same result, fuel and outcome on every machine. Whoever calls
 * it does so where nothing else waits (a thread of its own), since a job may take as long as its fuel lasts.
 */
import type { JobOutcome } from '../compute-messages.ts'
import { ModuleRefused } from './bytes.ts'
import { engine, type Instance } from './engine.ts'
import { DEPTH_EXPORT, FUEL_EXPORT, instrument, MOST_DEPTH, START_EXPORT } from './instrument.ts'

export interface Limits {
  readonly fuel: number
  /** Of 64 KiB. */
  readonly pages: number
}

export interface Executed {
  readonly outcome: JobOutcome
  /** Nothing where it failed. */
  readonly result: Uint8Array
  readonly fuel: number
  /** For people: how it failed. */
  readonly said: string
}

/** A result has no more. */
export const MOST_RESULT = 64 * 2 ** 20
const NOTHING = new Uint8Array(0)

/** The machine could not go on, and says nothing of the job. */
export class MachineFailed extends Error {
  override readonly name = 'MachineFailed'
}

interface Job extends Instance {
  readonly exports: {
    readonly memory: { readonly buffer: ArrayBuffer }
    readonly alloc: (bytes: number) => number
    readonly run: (at: number, bytes: number) => bigint
    readonly [FUEL_EXPORT]: { value: bigint }
    readonly [DEPTH_EXPORT]: { value: bigint }
    readonly [START_EXPORT]?: () => void
  }
}

/** A module made safe to run, and what the engine made of that once it was run. */
export interface Program {
  readonly code: Uint8Array<ArrayBuffer>
  compiled?: object
  /** What says to the unit what was burned whatever ends it, once that was asked: itself, where nothing in it has another form. */
  exact?: Program
}

/** @throws {ModuleRefused} */
export type ProgramOf = (module: Uint8Array, pages: number) => Program

const programOf: ProgramOf = (module, pages) => ({ code: instrument(module, pages) })

/**
 * The newest program is kept for whoever runs it with another input: the jobs of a demand have one. Nothing of a run is in it: each has
 * an instance of its own.
 */
export function keepProgram(): ProgramOf {
  let kept: { readonly module: Uint8Array; readonly pages: number; readonly program: Program } | undefined
  return (module, pages) => {
    const isKept =
      kept?.pages === pages &&
      kept.module.length === module.length &&
      kept.module.every((byte, at) => byte === module[at])
    if (!isKept) kept = { module, pages, program: programOf(module, pages) }
    return kept!.program
  }
}

/**
 * @param made what is kept of programs; nothing unless said
 * @throws {MachineFailed} where another machine may do better
 */
export function execute(
  module: Uint8Array,
  input: Uint8Array,
  limits: Limits,
  made: ProgramOf = programOf,
): Executed {
  let program: Program
  try {
    program = made(module, limits.pages)
  } catch (error) {
    if (!(error instanceof ModuleRefused)) throw error
    return { outcome: 'module_refused', result: NOTHING, fuel: 0, said: error.message }
  }
  // To read it and to lay out its memory costs as much as it is long.
  const begins = limits.fuel - module.length
  if (begins < 0) return outOfFuel(limits)
  const { ended, isCut } = runOnce(program, input, { limits, begins })
  if (!isCut) return ended
  const exact = exactOf(program, module, limits)
  return exact === program ? ended : runOnce(exact, input, { limits, begins }).ended
}

/** To say what was burned when the engine ended it takes the exact form: most programs never need that. */
function exactOf(program: Program, module: Uint8Array, { pages }: Limits): Program {
  if (program.exact === undefined) {
    const code = instrument(module, pages, true)
    const isSame = code.length === program.code.length && code.every((byte, at) => byte === program.code[at])
    program.exact = isSame ? program : { code }
  }
  return program.exact
}

interface Run {
  readonly limits: Limits
  /** Fuel that it begins with. */
  readonly begins: number
}

interface Ended {
  readonly ended: Executed
  /** The engine ended it: unless its form is exact, it burned more than that. */
  readonly isCut: boolean
}

function runOnce(program: Program, input: Uint8Array, { limits, begins }: Run): Ended {
  let job: Job | undefined
  try {
    program.compiled ??= compile(program.code)
    job = new engine.Instance(program.compiled, {}) as Job
    const wrong = whatIsMissing(job)
    if (wrong !== undefined)
      return whole({ outcome: 'module_refused', result: NOTHING, fuel: 0, said: wrong })
    job.exports[FUEL_EXPORT].value = BigInt(begins)
    return whole(finished(run(job, input), job, limits))
  } catch (error) {
    return failed(error, job, limits)
  }
}

function whole(ended: Executed): Ended {
  return { ended, isCut: false }
}

function compile(code: Uint8Array<ArrayBuffer>): object {
  try {
    return new engine.Module(code)
  } catch (error) {
    throw new MachineFailed('the module cannot be compiled here', { cause: error })
  }
}

function whatIsMissing({ exports }: Job): string | undefined {
  if (!(exports.memory instanceof engine.Memory)) return 'it exports no `memory`'
  if (typeof exports.alloc !== 'function') return 'it exports no function `alloc`'
  return typeof exports.run === 'function' ? undefined : 'it exports no function `run`'
}

/** @returns the result's bytes; undefined where it points to what is not in its memory */
function run({ exports }: Job, input: Uint8Array): Uint8Array | undefined {
  const { memory, alloc, run: begin } = exports
  // Whatever is called from here begins with all of the depth.
  const anew = () => {
    exports[DEPTH_EXPORT].value = BigInt(MOST_DEPTH)
  }
  exports[START_EXPORT]?.()
  anew()
  const at = Number(alloc(input.length)) >>> 0
  anew()
  if (at + input.length > memory.buffer.byteLength) return undefined
  new Uint8Array(memory.buffer).set(input, at)
  const answer = begin(at, input.length)
  if (typeof answer !== 'bigint') throw new ModuleRefused('`run` does not answer with an i64')
  const [place, length] = [Number((answer >> 32n) & 0xffff_ffffn), Number(answer & 0xffff_ffffn)]
  if (length > MOST_RESULT || place + length > memory.buffer.byteLength) return undefined
  return new Uint8Array(memory.buffer).slice(place, place + length)
}

function finished(result: Uint8Array | undefined, job: Job, limits: Limits): Executed {
  const fuel = burned(job, limits)
  if (result !== undefined) return { outcome: 'done', result, fuel, said: '' }
  return { outcome: 'memory_bounds', result: NOTHING, fuel, said: 'it points to what is not in its memory' }
}

function outOfFuel({ fuel }: Limits): Executed {
  return { outcome: 'out_of_fuel', result: NOTHING, fuel, said: 'it burned all the fuel that it may' }
}

function burned({ exports }: Job, { fuel }: Limits): number {
  return fuel - Number(exports[FUEL_EXPORT].value)
}

/** What V8, SpiderMonkey and JavaScriptCore say, by what they mean. */
const TRAPS: readonly (readonly [RegExp, JobOutcome])[] = [
  [/divi|remainder|integer overflow|float unrepresentable|integer result|invalid conversion/i, 'integer'],
  [/table|element/i, 'table_bounds'],
  [/memory|data segment|out of bounds/i, 'memory_bounds'],
  [/indirect|signature|null function/i, 'call'],
  [/unreachable/i, 'unreachable'],
]

function failed(error: unknown, job: Job | undefined, limits: Limits): Ended {
  if (error instanceof ModuleRefused)
    return whole({ outcome: 'module_refused', result: NOTHING, fuel: 0, said: error.message })
  if (!(error instanceof engine.RuntimeError)) {
    if (error instanceof MachineFailed) throw error
    throw new MachineFailed('this machine could not run it', { cause: error })
  }
  const fuel = job === undefined ? 0 : burned(job, limits)
  if (fuel > limits.fuel) return whole(outOfFuel(limits))
  const isDeep = job !== undefined && job.exports[DEPTH_EXPORT].value < 0n
  const outcome = isDeep ? 'depth' : TRAPS.find(([said]) => said.test(error.message))?.[1]
  if (outcome === undefined) throw new MachineFailed(`it ended in an unknown way: ${error.message}`)
  // Its own meter writes down what is left before it ends it.
  return { ended: { outcome, result: NOTHING, fuel, said: error.message }, isCut: !isDeep }
}
