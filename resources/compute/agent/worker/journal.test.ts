import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import type { JobId } from '../../messages/rows.ts'
import { openJournal } from './journal.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-journal-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const job = `${'ab'.repeat(32)}:3` as JobId
const entry = {
  job,
  result: 'cd'.repeat(32),
  fuel: 7,
  outcome: 'done',
  salt: 'ef'.repeat(16),
  requester: '12'.repeat(32),
  askedIn: 4,
  said: '',
} as const

it('has what was sealed, whatever ended the machine in between', async () => {
  await (await openJournal(folder)).put(entry)
  const again = await openJournal(folder)
  expect(again.get(job)).toEqual(entry)
  await again.remove(job)
  expect((await openJournal(folder)).all()).toEqual([])
})

it('names a file that was damaged, and what to do', async () => {
  writeFileSync(join(folder, 'bent.json'), '{"job":')
  await expect(openJournal(folder)).rejects.toMatchObject({ hint: expect.stringContaining('Remove it') })
})
