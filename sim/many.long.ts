/**
 * Committees of the size that a large network has: 31 and 100 oracles, all honest, and with as many dishonest ones as there may be. What is
 * simulated is agreement, settling and every invariant; how their messages travel is `npm run bench -- oracles`.
 */
import { expect, it } from 'vitest'
import { violationsOf } from './invariants.ts'
import { useMemory } from './memory.ts'
import type { Plan, Vice } from './plan.ts'
import { simulate } from './simulate.ts'

const SEED = 20_001
const AN_HOUR_MS = 3_600_000
const { signing } = await useMemory()
/** One each, in turn. */
const VICES: readonly Vice[] = [
  'silent',
  'hides its segment',
  'garbles its segment',
  'rotten deal',
  'holds back its votes',
  'withholds openings',
]

function planOf(oracles: number, dishonest: number): Partial<Plan> {
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

it.each([
  [31, 0],
  [31, 10],
  [100, 0],
  [100, 33],
])(
  '%i oracles, %i of them dishonest, settle with one root',
  {
    timeout: AN_HOUR_MS,
  },
  async (oracles, dishonest) => {
    const outcome = await simulate(SEED, planOf(oracles, dishonest), signing)
    expect([violationsOf(outcome), outcome.halted, outcome.finished]).toEqual([[], [], true])
    const { signed, honest, chain } = outcome
    for (const { headerHash, header } of chain.settled) {
      const key = `${header.epoch} ${header.viewNumber}`
      const said = honest.flatMap(oracle => [...(signed[oracle]!.get(key) ?? [])])
      expect(new Set(said)).toEqual(new Set([headerHash]))
      // A quorum of those that do as they should.
      expect(said.length).toBeGreaterThan((2 * oracles) / 3)
    }
  },
)
