/** What was received of whom, kept over a restart: of one route. */

import * as v from 'valibot'
import { readJsonFile } from '../../../../disk/json-file.ts'
import { writeAtomically } from '../../../../disk/write-file.ts'
import { type MessageId, type SubjectId, toSubjectId } from '../../../../protocol/ids.ts'
import type { Carriers } from '../../messages/mesh/mesh-messages.ts'
import type { Counts, Ways } from './receipt-book.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const FILE = v.object({
  route: v.string(),
  counts: v.record(v.string(), v.object({ credits: count, packets: count })),
  ways: v.optional(v.record(v.string(), v.record(v.string(), count)), {}),
})

export interface Kept {
  readonly counts: ReadonlyMap<SubjectId, Counts>
  readonly ways: Ways
}

export function countsFile(path: string) {
  return {
    /** None of another route. */
    async read(route: MessageId): Promise<Kept> {
      const saved = await readJsonFile(path, FILE)
      if (saved?.route !== route) return { counts: new Map(), ways: new Map() }
      const ways = Object.entries(saved.ways).map(
        ([id, own]) => [toSubjectId(id), new Map(Object.entries(own) as [Carriers, number][])] as const,
      )
      return {
        counts: new Map(Object.entries(saved.counts).map(([id, counts]) => [toSubjectId(id), counts])),
        ways: new Map(ways),
      }
    },
    async write(route: MessageId, { counts, ways }: Kept): Promise<void> {
      const own = Object.fromEntries([...ways].map(([id, rows]) => [id, Object.fromEntries(rows)]))
      await writeAtomically(path, JSON.stringify({ route, counts: Object.fromEntries(counts), ways: own }))
    },
  }
}
