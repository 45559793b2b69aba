import { describe, expect, it } from 'vitest'
import type { HealthView } from '../../client/health-view.ts'
import { networkStateOf } from '../../client/network-state.ts'
import type { EpochView, NetworkView } from '../../client/node-api.ts'
import { countsOf, exitOf, slowWords, stateWords } from './status.ts'

const slow = {
  behind: 7,
  takesMs: 6_500,
  lastsMs: 4_000,
  stage: 'computed',
  stageMs: 3_300,
  hint: 'Make epochs longer.',
}

describe('a network that is slower than its epochs', () => {
  it('is said to be, with what takes longest and what to change', () => {
    expect(slowWords(slow)).toBe(
      '7 epochs wait: one takes 6.5 s and lasts 4.0 s. 3.3 s of it pass until it is computed. Make epochs longer.',
    )
    expect(slowWords({ ...slow, behind: 1 })).toContain('1 epoch waits:')
  })
})

const health: HealthView = {
  ok: true,
  degraded: false,
  settled: 41,
  waiting: 1,
  clockTrusted: true,
  halted: false,
}
const plain = { bad: (text: string) => text }
const moment = (ms: number) => String(ms)

describe('the state of the network', () => {
  it('is a line and an exit code: up to where, what waits, why, and what happens next', () => {
    const late = { ...health, degraded: true, waiting: 54, sinceMs: 7, why: 'catching_up' } as const
    expect(stateWords(networkStateOf(late, moment), plain)).toBe(
      'Settled up to epoch 41; 54 wait, since 7. They are settled one after the other; nothing is lost meanwhile.',
    )
    expect([exitOf(health), exitOf(late), exitOf({ ...late, why: 'chain' }), exitOf(undefined)]).toEqual([
      0, 3, 2, 3,
    ])
    expect(exitOf({ ...health, ok: false, clockTrusted: false, degraded: true, why: 'clock' })).toBe(3)
  })

  it('says of an epoch that is not counted yet that it is not known, never that it is nothing', () => {
    const network = { rules: { token: { decimals: 18 } } } as NetworkView
    expect(countsOf({ epoch: 42, stage: 'closed' } as EpochView, network)).toEqual(['–', '–', '–'])
  })
})
