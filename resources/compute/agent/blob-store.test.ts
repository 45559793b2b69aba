import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { nameOf } from '../messages/content-name.ts'
import { openBlobStore } from './blob-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-blobs-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('keeps what it was given under its name, gives nothing that was changed, and forgets what nobody wants', async () => {
  const store = openBlobStore(folder)
  const [one, two] = [Uint8Array.of(1), Uint8Array.of(2)]
  expect(await store.add(one)).toBe(nameOf(one))
  await store.add(two)
  expect(await openBlobStore(folder).read(nameOf(one))).toEqual(one)
  writeFileSync(join(folder, nameOf(two)), 'bent')
  await expect(store.read(nameOf(two))).rejects.toMatchObject({ code: 'blob_differs' })
  await expect(store.read('../secret')).rejects.toMatchObject({ code: 'blob_unknown' })
  await store.keepOnly(new Set([nameOf(one)]))
  expect([store.has(nameOf(one)), store.has(nameOf(two))]).toEqual([true, false])
})
