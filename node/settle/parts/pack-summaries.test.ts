import { expect, it } from 'vitest'
import { SummaryMap } from '../../../kernel/columns/summary-map.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import { openSummaries, packSummaries } from './pack-summaries.ts'

/** What a structured clone carries, a pack of summaries does. */
const KINDS = [
  { units: 12n, name: 'ü', none: undefined, nothing: null, isSo: true, part: 0.5, zero: -0 },
  new Map([['a', [1, 2]]]),
  { bytes: Uint8Array.of(1, 2, 3) },
  [],
]

it.each([0, 1, 63, 64, 65, 200])('summaries come out as they went in, of %i subjects', count => {
  const subjects = Array.from({ length: count }, (_, at) => String(at).padStart(64, '0') as SubjectId)
  const summaries = subjects.map((_, at) => ({ at, of: KINDS[at % KINDS.length] }))
  const map = new SummaryMap()
  map.addBlocks(openSummaries(structuredClone(packSummaries({ subjects, summaries }))))
  expect([...map.inOrder()]).toStrictEqual(subjects.map((subject, at) => [subject, summaries[at]]))
  expect(map.get(subjects.at(-1) ?? ('f'.repeat(64) as SubjectId))).toStrictEqual(summaries.at(-1))
})
