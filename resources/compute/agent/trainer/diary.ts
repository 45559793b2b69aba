/**
 * What a trainer said and what it gave away by it, on disk before anybody is told: killed at any moment it says the same update again, so
 * nobody gets two that are blurred differently, and its budget is not spent twice.
 */
import { join } from 'node:path'
import * as v from 'valibot'
import { readJsonFile } from '../../../../disk/json-file.ts'
import { writeAtomically } from '../../../../disk/write-file.ts'

const DIARY = v.object({
  tasks: v.record(
    v.string(),
    v.object({
      /** Zero-concentrated, of one row; null where nothing is blurred. */
      rho: v.nullable(v.number()),
      round: v.number(),
      update: v.string(),
      salt: v.string(),
    }),
  ),
})
type Kept = v.InferOutput<typeof DIARY>['tasks'][string]

export interface Diary {
  get(task: string): Kept | undefined
  put(task: string, kept: Kept): Promise<void>
  /** Of all tasks, ever. */
  rho(): number
}

export async function openDiary(dataDir: string): Promise<Diary> {
  const path = join(dataDir, 'trained.json')
  const hint = 'It says what this trainer has given away of its data; a backup of it is better than none.'
  const tasks = { ...(await readJsonFile(path, DIARY, { hint }))?.tasks }
  return {
    get: task => tasks[task],
    async put(task, kept) {
      tasks[task] = kept
      await writeAtomically(path, `${JSON.stringify({ tasks })}\n`)
    },
    rho: () => Object.values(tasks).reduce((sum, { rho }) => sum + (rho ?? 0), 0),
  }
}
