/**
 * Committees of the size that a large network has, where nothing goes wrong but what a dishonest third does.
 *
 * `node --max-old-space-size=12000 sim/many.ts ORACLES DISHONEST` simulates one and prints what it took: 100 want more memory than a test has.
 */
import { violationsOf } from './invariants.ts'
import { useMemory } from './memory.ts'
import type { Plan, Vice } from './plan.ts'
import { simulate } from './simulate.ts'

export const SEED = 20_001
/** One each, in turn. */
const VICES: readonly Vice[] = [
  'silent',
  'hides its segment',
  'garbles its segment',
  'rotten deal',
  'holds back its votes',
  'withholds openings',
]

export function manyOf(oracles: number, dishonest: number): Partial<Plan> {
  return {
    oracles,
    vices: new Map(
      Array.from({ length: dishonest }, (_, index) => [index, new Set([VICES[index % VICES.length]!])]),
    ),
    epochs: 1,
    devices: 4,
    messages: 2 * oracles,
    die: 0,
    diskFull: 0,
    lost: 0,
    latencyMs: 50,
    slowness: Array.from({ length: oracles }, () => 1),
    skews: Array.from({ length: oracles }, () => 0),
    partitions: [],
    rpcTroubles: [],
    reorganisations: [],
    chainDeaths: [],
    fullFrom: undefined,
  }
}

if (process.argv[1]?.endsWith('many.ts') === true) {
  const [oracles, dishonest] = [Number(process.argv[2] ?? '31'), Number(process.argv[3] ?? '0')]
  const { signing } = await useMemory()
  const before = process.cpuUsage()
  const outcome = await simulate(SEED, manyOf(oracles, dishonest), signing)
  const { user, system } = process.cpuUsage(before)
  const [violations, { halted, finished, chain }] = [violationsOf(outcome), outcome]
  const took = { cpuMs: (user + system) / 1_000, mib: process.resourceUsage().maxRSS / 1_024 }
  console.log(
    JSON.stringify({ oracles, dishonest, took, finished, settled: chain.settled.length, violations, halted }),
  )
}
