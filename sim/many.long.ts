/**
 * Thirty-one oracles, all honest, and with as many dishonest ones as there may be. What is simulated is agreement, settling and every
 * invariant; how their messages travel is `npm run bench -- oracles`.
 */
import { expect, it } from 'vitest'
import { violationsOf } from './invariants.ts'
import { manyOf, SEED } from './many.ts'
import { useMemory } from './memory.ts'
import { simulate } from './simulate.ts'

const AN_HOUR_MS = 3_600_000
const { signing } = await useMemory()
it.each([
  [31, 0],
  [31, 10],
])(
  '%i oracles, %i of them dishonest, settle with one root',
  {
    timeout: AN_HOUR_MS,
  },
  async (oracles, dishonest) => {
    const outcome = await simulate(SEED, manyOf(oracles, dishonest), signing)
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
