import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HealthView } from './health-view.ts'
import { networkStateOf } from './network-state.ts'

const write = (ms: number) => `moment ${ms}`
const well: HealthView = {
  ok: true,
  degraded: false,
  settled: 41,
  waiting: 0,
  clockTrusted: true,
  halted: false,
}

describe('one notion of state', () => {
  it('says up to where, how many wait, since when, why, and what happens next', () => {
    expect(
      networkStateOf(
        { ...well, waiting: 54, sinceMs: 7, degraded: true, why: 'busy', loopLagMs: 1_080 },
        write,
      ),
    ).toEqual({
      kind: 'late',
      settled: 41,
      waiting: 54,
      said: 'Settled up to epoch 41; 54 wait, since moment 7.',
      next: 'This node is busy: its work comes 1.1 s late. It goes on, more slowly than time.',
    })
    expect(networkStateOf({ ...well, settled: -1, waiting: 1, sinceMs: 7 }, write)).toMatchObject({
      kind: 'well',
      said: 'No epoch is settled yet; 1 waits, since moment 7.',
      next: '',
    })
  })

  it('knows nothing of a node that does not answer, and makes up no figure for it', () => {
    expect(networkStateOf(undefined, write)).toEqual({
      kind: 'unknown',
      settled: undefined,
      waiting: undefined,
      said: '',
      next: '',
    })
  })

  it('is stopped where messages are not taken, and then says what has to be done', () => {
    const halted = {
      ...well,
      ok: false,
      halted: true,
      degraded: true,
      why: 'halted',
      trouble: 'epoch_conflict',
    } as const
    expect(networkStateOf(halted, write)).toMatchObject({ kind: 'stopped' })
    expect(networkStateOf(halted, write).next).toContain('epoch_conflict')
    expect(
      networkStateOf({ ...well, ok: false, clockTrusted: false, degraded: true, why: 'clock' }, write).next,
    ).toContain('clock')
  })

  it('whateverIsWrongIsSaid: a state that is not well has a sentence about what happens next', () => {
    const why = fc.constantFrom(
      ...(['halted', 'clock', 'chain', 'trouble', 'peers', 'slow', 'busy', 'catching_up'] as const),
    )
    fc.assert(
      fc.property(why, fc.boolean(), fc.nat(99), (because, ok, waiting) => {
        const state = networkStateOf({ ...well, ok, degraded: true, why: because, waiting }, write)
        expect(state.kind).toBe(ok ? 'late' : 'stopped')
        expect(state.next).not.toBe('')
      }),
    )
  })
})
