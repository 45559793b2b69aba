/**
 * What a machine sealed, on disk before anybody is told: whatever ends it in between, the same seal is said again, and what it sealed can
 * be opened.
 */
import { readdirSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { readJsonFile } from '../../../../disk/json-file.ts'
import { writeAtomically } from '../../../../disk/write-file.ts'
import { OUTCOMES } from '../../messages/compute-messages.ts'
import type { JobId } from '../../messages/rows.ts'
import type { Entry, Journal } from '../../messages/work/ports.ts'

const ENTRY = v.object({
  job: v.string(),
  result: v.string(),
  fuel: v.number(),
  outcome: v.picklist(OUTCOMES),
  salt: v.string(),
  requester: v.string(),
  askedIn: v.number(),
  said: v.optional(v.string(), ''),
})

const LOST = 'Remove it: the machine opens nothing of that job then, and others do it.'

export async function openJournal(folder: string): Promise<Journal> {
  await mkdir(folder, { recursive: true })
  const fileOf = (job: string) => join(folder, `${job.replace(':', '-')}.json`)
  const entries = new Map<JobId, Entry>()
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.json')) continue
    const read = await readJsonFile(join(folder, name), ENTRY, { hint: LOST })
    if (read !== undefined) entries.set(read.job as JobId, read as Entry)
  }
  return {
    get: job => entries.get(job),
    all: () => [...entries.values()],
    async put(entry) {
      await writeAtomically(fileOf(entry.job), `${JSON.stringify(entry)}\n`)
      entries.set(entry.job, entry)
    },
    async remove(job) {
      entries.delete(job)
      await rm(fileOf(job), { force: true })
    },
  }
}
