/**
 * Compute: what metering costs a program, against the same program without it; what the rule costs for each job, with twenty machines
 * and a requester that asks for a thousand jobs an epoch; and what verification costs. Jobs as they really go are a
 * bench of their own (whole.ts).
 */
import { type BenchResult, inTurn, median, type Ratio, ratioOf } from '../../../bench/measure.ts'
import { pause } from '../../../links/pause.ts'
import { makeRoomForMetering } from '../agent/worker/engine-flags.ts'
import { engine } from '../messages/wasm/engine.ts'
import { FUEL_EXPORT, instrument, START_EXPORT } from '../messages/wasm/instrument.ts'
import { compile } from '../testing/compile.ts'
import { BOND, demandOf, member, network, offerOf, type Said } from '../testing/compute-network.ts'
import { benchVerification } from './verification.ts'

const [FLOOR, ROUNDS, PAGES, WARM] = [0.6, 5, 2_048, 6]
/** Seconds of CPU for a thousand jobs: a minute has two cores. */
const MOST_SECONDS = 60

const PROGRAMS: Readonly<Record<string, string>> = {
  'whole numbers and memory':
    'let n = 3000000; let p = heap.alloc(n); memory.fill(p, 0, n); let c = 0; for (let i = 2; i < n; i++) { if (load<u8>(p + i) == 0) { c++; for (let j = i * 2; j < n; j += i) store<u8>(p + j, 1) } } return u64(c)',
  floats:
    'let c: u64 = 0; for (let y = 0; y < 300; y++) for (let x = 0; x < 300; x++) { let a = f64(x) / 150 - 1.5; let b = f64(y) / 150 - 1; let u: f64 = 0; let v: f64 = 0; let k = 0; while (k < 200 && u * u + v * v < 4) { let t = u * u - v * v + a; v = 2 * u * v + b; u = t; k++ } c += k } return c',
  'calls of tiny functions': `export function run(at: usize, bytes: i32): u64 { return u64(fib(32)) }
    function fib(n: i32): i32 { if (n < 2) return n; return fib(n - 1) + fib(n - 2) }`,
  'mixing bits':
    'let h: u64 = 1; for (let i = 0; i < 40000000; i++) { h ^= h << 13; h ^= h >> 7; h ^= h << 17 } return h',
}

export async function benchCompute(): Promise<readonly BenchResult[]> {
  return [await benchMetering(), benchRule(), ...(await benchVerification())]
}

async function benchMetering(): Promise<BenchResult> {
  const modules = []
  for (const [name, source] of Object.entries(PROGRAMS)) modules.push([name, await compile(source)] as const)
  const plain = modules.map(([name, module]) => ({
    name: `${name}, as it is`,
    unit: 'ms',
    run: timed(new Uint8Array(module), false),
  }))
  // As the engine does it of its own accord: compiled for good before it is told to leave room, as machines tell it.
  for (const { run } of plain) for (let round = 0; round < WARM; round++) run()
  await pause(500)
  makeRoomForMetering()
  const contenders = modules.flatMap(([name, module], at) => [
    { name: `${name}, metered`, unit: 'ms', run: timed(instrument(module, PAGES), true) },
    plain[at]!,
  ])
  const measurements = await inTurn(contenders, ROUNDS)
  const each = Object.keys(PROGRAMS).map((name, at) => {
    const ratio = ratioOf(measurements[2 * at + 1]!, measurements[2 * at]!)
    const claim = `${name}: metered, of the speed without`
    return { claim, ratio, floor: `at least ${FLOOR}`, kept: ratio >= FLOOR } as const satisfies Ratio
  })
  const total = (from: number) =>
    measurements.filter((_, at) => at % 2 === from).reduce((sum, { value }) => sum + value, 0)
  const ratio = total(1) / total(0)
  const all: Ratio = {
    claim: 'all of them together',
    ratio,
    floor: `at least ${FLOOR}`,
    kept: ratio >= FLOOR,
  }
  const ratios = [all, ...each]
  return { title: 'Compute: metering a program', measurements, ratios }
}

/** CPU time of a run, compiled before. */
function timed(code: Uint8Array<ArrayBuffer>, isMetered: boolean): () => number {
  const { exports } = new engine.Instance(new engine.Module(code), {})
  const job = exports as {
    readonly run: (at: number, bytes: number) => bigint
    readonly [FUEL_EXPORT]: { value: bigint }
    readonly [START_EXPORT]?: () => void
  }
  if (isMetered) job[FUEL_EXPORT].value = 2n ** 60n
  job[START_EXPORT]?.()
  return () => {
    const began = process.cpuUsage()
    job.run(0, 0)
    const { user, system } = process.cpuUsage(began)
    return (user + system) / 1000
  }
}

function benchRule(): BenchResult {
  const workers = Array.from({ length: 20 }, (_, at) => member(at + 1, 'worker'))
  const rex = member(99, 'requester')
  const machines = new Map(workers.map(({ id }) => [id, {}]))
  const net = network({ subjects: [...workers, rex], machines, balance: 10n ** 14n })
  net.epoch(...workers.map((by): Said => ({ by, ...offerOf({ bond: BOND }) })))
  const thousand = (): readonly Said[] => Array.from({ length: 16 }, () => ({ by: rex, ...demandOf(63, {}) }))
  const rounds: number[] = []
  for (let round = 0; round < 12; round++) {
    const began = process.cpuUsage()
    net.epoch(...thousand())
    const { user, system } = process.cpuUsage(began)
    if (round >= 4) rounds.push((user + system) / 1e6)
  }
  const value = median(rounds)
  const measurement = { name: 'an epoch with 1 008 new jobs', unit: 's of CPU', value, rounds }
  const ratio = MOST_SECONDS / value
  const claim = 'a thousand jobs a minute on one core: how often the rule could do it'
  return {
    title: 'Compute: the rule',
    measurements: [measurement],
    ratios: [{ claim, ratio, floor: 'at least 1', kept: ratio >= 1 }],
  }
}
