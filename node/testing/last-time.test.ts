import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import type { MessageId, SubjectId } from '../../protocol/ids.ts'
import { PLACE } from '../../protocol/testing/sample-values.ts'
import { openSqliteStore } from '../store/sqlite-store.ts'
import { readLastTime } from './last-time.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-last-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('is what the node has said last, an arrival or the end of an epoch', async () => {
  expect(readLastTime(folder)).toBeUndefined()
  const binding = { ...PLACE, genesisMs: 1_000, epochMs: 100 }
  const store = await openSqliteStore({ path: join(folder, 'node.db'), binding, denials: 1 })
  expect(() => readLastTime(folder)).toThrow(expect.objectContaining({ code: 'store_locked' }))
  const arrival = {
    id: '0'.repeat(64) as MessageId,
    subject: '1'.repeat(64) as SubjectId,
    bytes: new Uint8Array(1),
  }
  await store.append([arrival], 1_170)
  await store.closeEpoch(0)
  await store.close()
  expect(readLastTime(folder)).toBe(1_170)
  const again = await openSqliteStore({ path: join(folder, 'node.db'), binding, denials: 1 })
  await again.closeEpoch(1)
  await again.close()
  expect(readLastTime(folder)).toBe(1_200)
})
