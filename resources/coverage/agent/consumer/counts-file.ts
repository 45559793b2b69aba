/** What was received of whom, kept over a restart: of one route. */

import * as v from 'valibot'
import { readJsonFile } from '../../../../disk/json-file.ts'
import { writeAtomically } from '../../../../disk/write-file.ts'
import { type MessageId, type SubjectId, toSubjectId } from '../../../../protocol/ids.ts'
import type { Counts } from './receipt-book.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const FILE = v.object({
  route: v.string(),
  counts: v.record(v.string(), v.object({ credits: count, packets: count })),
})

export function countsFile(path: string) {
  return {
    /** None of another route. */
    async read(route: MessageId): Promise<ReadonlyMap<SubjectId, Counts>> {
      const saved = await readJsonFile(path, FILE)
      if (saved?.route !== route) return new Map()
      return new Map(Object.entries(saved.counts).map(([id, counts]) => [toSubjectId(id), counts]))
    },
    async write(route: MessageId, counts: ReadonlyMap<SubjectId, Counts>): Promise<void> {
      await writeAtomically(path, JSON.stringify({ route, counts: Object.fromEntries(counts) }))
    },
  }
}
