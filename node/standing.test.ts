import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newestSettled, type Seen, standingOf } from './standing.ts'
import type { EpochStage } from './store/epoch-record.ts'

const seen: Seen = {
  nowMs: 0,
  genesisMs: 0,
  epochMs: 1_000,
  speed: 1,
  clockTrusted: true,
  halted: false,
  trouble: undefined,
  slow: false,
  silentPeers: 0,
  loopLagMs: 3,
}

describe('how a node stands', () => {
  it('countsWhatWaits: settled and waiting together are all that is over', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1, max: 50 }), fc.integer({ min: 0, max: 99_999 }), (settled, nowMs) => {
        const { waiting, sinceMs, lateMs } = standingOf(settled, { ...seen, nowMs })
        const over = Math.floor(nowMs / 1_000)
        expect(waiting).toBe(Math.max(0, over - settled - 1))
        // Whoever waits, waits since the end of the epoch after the settled one.
        if (waiting > 0)
          expect([sinceMs, lateMs]).toEqual([(settled + 2) * 1_000, nowMs - (settled + 2) * 1_000])
        else expect([sinceMs, lateMs]).toEqual([undefined, undefined])
      }),
    )
  })

  it('is well while no more wait than usual, and says why when more do', () => {
    expect(standingOf(40, { ...seen, nowMs: 43_500 })).toMatchObject({ degraded: false, waiting: 2 })
    expect(standingOf(41, { ...seen, nowMs: 96_500 })).toMatchObject({
      degraded: true,
      settled: 41,
      waiting: 54,
      why: 'catching_up',
    })
  })

  it('calls one long epoch late after ten minutes of real time, not after two epochs', () => {
    const day = { ...seen, epochMs: 86_400_000 }
    const at = (minutes: number) => standingOf(0, { ...day, nowMs: 2 * 86_400_000 + minutes * 60_000 })
    expect(at(9).degraded).toBe(false)
    expect(at(11)).toMatchObject({ degraded: true, waiting: 1, why: 'catching_up' })
    const fast = { ...day, speed: 3_600, nowMs: 2 * 86_400_000 + 11 * 60_000 }
    expect(standingOf(0, fast).degraded).toBe(false)
  })

  it.each([
    ['halted', { halted: true, trouble: 'epoch_conflict' }],
    ['clock', { clockTrusted: false }],
    ['chain', { trouble: 'rpc_down', silentPeers: 2 }],
    ['trouble', { trouble: 'settle_failed' }],
    ['peers', { silentPeers: 1, loopLagMs: 900 }],
    ['slow', { slow: true }],
    ['busy', { loopLagMs: 1_080 }],
  ] as const)('names what is waited for: %s', (why, change) => {
    expect(standingOf(0, { ...seen, nowMs: 60_500, ...change })).toMatchObject({ degraded: true, why })
  })

  it('blames nobody while nothing is late: a peer that is away holds nothing up', () => {
    expect(standingOf(0, { ...seen, nowMs: 2_500, silentPeers: 1, loopLagMs: 900 }).degraded).toBe(false)
  })
})

describe('the newest settled epoch', () => {
  const store = (unfinished: readonly EpochStage[], first: number, newest: number) => ({
    listUnfinished: async () => unfinished.map((stage, at) => ({ epoch: first + at, stage })),
    listEpochs: async () => (newest < 0 ? [] : [{ epoch: newest }]),
  })

  it('is the one before the first that is not on the chain, however many are behind it', async () => {
    expect(await newestSettled(store(['submitted', 'submitted', 'closed', 'closed'], 40, 94))).toBe(41)
    expect(await newestSettled(store(['closed'], 0, 0))).toBe(-1)
    expect(await newestSettled(store(['submitted'], 7, 7))).toBe(7)
    expect(await newestSettled(store([], 0, 12))).toBe(12)
    expect(await newestSettled(store([], 0, -1))).toBe(-1)
  })
})
