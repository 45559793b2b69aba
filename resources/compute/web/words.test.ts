/** Jobs in words: why they were asked for, and what of them is told. */
import { expect, it } from 'vitest'
import { COMPUTE_TEXT } from './text.ts'
import { whyOf } from './words.ts'

it('of a scan it is told that only its owner can read it, and nothing of what was found', () => {
  const job: Parameters<typeof whyOf>[0] = {
    stage: 'done',
    need: 2,
    single: false,
    audited: false,
    outcome: 'done',
    why: '',
    machines: [],
  }
  expect(whyOf({ ...job, kind: 'scan' })).toEqual([COMPUTE_TEXT.because.scan])
  expect(whyOf({ ...job, kind: 'wasm' })).toEqual([])
})
