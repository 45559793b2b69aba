import { expect, it } from 'vitest'
import type { HealthView } from '../../../client/health-view.ts'
import { alarmOf } from './operate.tsx'

const well: HealthView = {
  ok: true,
  degraded: false,
  settled: 11,
  waiting: 1,
  clockTrusted: true,
  halted: false,
}

it('says nothing while all is well, and two epochs on their way are well', () => {
  expect(alarmOf({ ...well, waiting: 2 })).toBeUndefined()
})

it.each([
  [
    'it has stopped',
    { ok: false, halted: true, why: 'halted', trouble: 'epoch_conflict' },
    'bad',
    'epoch_conflict',
  ],
  [
    'something holds epochs up',
    { why: 'trouble', trouble: 'settle_failed' },
    'busy',
    'held up: settle_failed',
  ],
  ['its clock is off', { ok: false, clockTrusted: false, why: 'clock' }, 'bad', 'clock is set'],
  ['the chain is gone', { why: 'chain' }, 'busy', 'The chain does not answer'],
  ['peers are silent', { why: 'peers', silentPeers: 2, waiting: 3 }, 'busy', '2 other oracles do not answer'],
  ['the machine is busy', { why: 'busy', loopLagMs: 1_080, waiting: 54 }, 'busy', '1.1 s late'],
] as const)('says in one sentence up to where, and what to do when %s', (_, change, tone, words) => {
  const alarm = alarmOf({ ...well, degraded: true, ...change })
  expect(alarm?.tone).toBe(tone)
  expect(alarm?.words).toContain('Settled up to epoch 11')
  expect(alarm?.words).toContain(words)
})
