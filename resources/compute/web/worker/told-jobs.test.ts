import { expect, it } from 'vitest'
import type { MessageId } from '../../../../protocol/ids.ts'
import { jobId } from '../../messages/rows.ts'
import type { AskedView } from '../../messages/view.ts'
import { noted, type ToldJob } from './told-jobs.ts'

const JOB = jobId('ab'.repeat(32) as MessageId, 0)
const view = { requester: 'cd'.repeat(32) } as AskedView
const begun = () => noted([], {}, { step: 'begun', job: JOB, view })
const stages = (told: readonly ToldJob[]) => told.map(({ stage }) => stage)

it('tells what happened here, and then what became of it', () => {
  let told = begun()
  expect(told).toEqual([expect.objectContaining({ job: JOB, requester: view.requester, stage: 'running' })])
  told = noted(told, {}, { step: 'paused', job: JOB })
  told = noted(told, {}, { step: 'begun', job: JOB, view })
  told = noted(told, {}, { step: 'sealed', job: JOB, outcome: 'done', fuel: 7, tookMs: 1.6 })
  expect(told).toEqual([expect.objectContaining({ stage: 'sealed', fuel: 7, tookMs: 2, outcome: 'done' })])
  told = noted(told, {}, { step: 'brought', job: JOB, result: '' })
  expect(stages(noted(told, { [JOB]: { stage: 'opening' } }))).toEqual(['brought'])
  expect(stages(noted(told, { [JOB]: { stage: 'right' } }))).toEqual(['right'])
})

it('is the same list where nothing changed, and holds no more than a page shows', () => {
  let told = begun()
  expect(noted(told, {})).toBe(told)
  for (let index = 1; index < 40; index++)
    told = noted(told, {}, { step: 'begun', job: jobId('ab'.repeat(32) as MessageId, index), view })
  expect(told).toHaveLength(24)
  expect(told.at(-1)?.job).toMatch(/:39$/)
})

it('keeps what it was judged where its result is brought only then', () => {
  const judged = noted(begun(), { [JOB]: { stage: 'right' } })
  expect(stages(judged)).toEqual(['right'])
  expect(stages(noted(judged, {}, { step: 'brought', job: JOB, result: '' }))).toEqual(['right'])
})
