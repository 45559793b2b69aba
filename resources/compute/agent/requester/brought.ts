/**
 * What opens the seals of results that were brought, on disk before they are signed for: where a machine is away when its result is to be
 * opened, whoever asked for it opens it instead, and nobody loses by it.
 */
import { readdirSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { readJsonFile } from '../../../../disk/json-file.ts'
import { writeAtomically } from '../../../../disk/write-file.ts'
import { OUTCOMES } from '../../messages/compute-messages.ts'
import type { OpenedFor } from '../../messages/opened.ts'

const ENTRY = v.object({
  job: v.string(),
  machine: v.string(),
  result: v.string(),
  fuel: v.number(),
  outcome: v.picklist(OUTCOMES),
  salt: v.string(),
})

export interface BroughtBook {
  of(job: string, machine: string): OpenedFor | undefined
  /** Durable when it resolves. */
  put(one: OpenedFor): Promise<void>
  /** Those of jobs that nothing is asked of any more are forgotten. */
  keepOnly(isWanted: (job: string) => boolean): Promise<void>
}

const LOST = 'Remove it: if its machine is away when it is to be opened, that machine loses by it.'

export async function openBroughtBook(folder: string): Promise<BroughtBook> {
  await mkdir(folder, { recursive: true })
  const nameOf = (job: string, machine: string) => `${job.replace(':', '-')}-${machine}`
  const entries = new Map<string, OpenedFor>()
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.json')) continue
    const read = await readJsonFile(join(folder, name), ENTRY, { hint: LOST })
    if (read !== undefined) entries.set(nameOf(read.job, read.machine), read as OpenedFor)
  }
  return {
    of: (job, machine) => entries.get(nameOf(job, machine)),
    async put(one) {
      const name = nameOf(one.job, one.machine)
      await writeAtomically(join(folder, `${name}.json`), `${JSON.stringify(one)}\n`)
      entries.set(name, one)
    },
    async keepOnly(isWanted) {
      for (const [name, { job }] of entries) {
        if (isWanted(job)) continue
        entries.delete(name)
        await rm(join(folder, `${name}.json`), { force: true })
      }
    },
  }
}
