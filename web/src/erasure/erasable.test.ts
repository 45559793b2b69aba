import { expect, it } from 'vitest'
import { keepsFrom } from '../../../node/store/keep/retention.ts'
import { youngestErasable } from './erasable.ts'

it('says what the node says', () => {
  const rules = { epochMs: 60_000, lateMs: 120_000, earlyMs: 30_000, inclusion: { epochs: 2, quorum: 1 } }
  for (const paying of [-1, 3, 2_000])
    for (const [erasureMs, nowMs] of [
      [86_400_000, 90_000_000],
      [1, 90_000_000],
      [86_400_000, 1_000],
    ] as const)
      expect(
        youngestErasable({ deployment: { genesisMs: 7_000 }, epoch: { paying }, rules }, erasureMs, nowMs),
      ).toBe(keepsFrom(rules as never, { genesisMs: 7_000, keepMs: erasureMs, nowMs, paying }))
})
