/** What a vault keeps as JSON, and a disk that damaged it: nothing is guessed, and nothing is removed. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toSubjectId } from '../../../../protocol/ids.ts'
import type { FileEntry, StoredShare } from '../catalog/file-table.ts'
import { notePlaced, readPending, writePending } from './pending.ts'
import { readCredentials } from './run-gateway.ts'

let stage: string
beforeEach(() => {
  stage = mkdtempSync(join(tmpdir(), 'cairn-pending-'))
})
afterEach(() => rmSync(stage, { recursive: true, force: true }))

const ENTRY: FileEntry = {
  id: 'ab'.repeat(16),
  bucket: 'files',
  name: 'a b.txt',
  cid: 'bafk',
  size: 7,
  etag: 'e',
  type: 'text/plain',
  meta: { made: 'by hand' },
  madeMs: 1.5,
  scheme: { needed: 1, shares: 2 },
  key: new Uint8Array(32).fill(1),
  salt: new Uint8Array(32).fill(2),
}
const SHARE: StoredShare = {
  place: 1,
  provider: toSubjectId('cd'.repeat(32)),
  url: 'http://127.0.0.1:1',
  deal: `${'ef'.repeat(32)}:1` as StoredShare['deal'],
  cid: 'bafk-1',
  placedMs: 9,
  received: 0,
}

async function leave(): Promise<string> {
  const folder = join(stage, ENTRY.id)
  await writePending(folder, ENTRY)
  await notePlaced(folder, SHARE)
  return folder
}

/** The file as it was, with one thing changed. */
function change(path: string, how: (text: string) => string): string {
  const text = how(readFileSync(path, 'utf8'))
  writeFileSync(path, text)
  return text
}

const without = (field: string) => (text: string) =>
  JSON.stringify({ ...JSON.parse(text), [field]: undefined })
const withOther = (field: string, value: unknown) => (text: string) =>
  JSON.stringify({ ...JSON.parse(text), [field]: value })

describe('a file on its way', () => {
  it('comes back as it was written', async () => {
    const folder = await leave()
    expect(await readPending(stage)).toEqual([{ folder, entry: ENTRY, placed: [SHARE] }])
  })

  it.each<[string, (text: string) => string, string]>([
    ['is empty', () => '', 'the whole'],
    ['is cut off', text => text.slice(0, 40), ''],
    ['is zeros', text => '\0'.repeat(text.length), ''],
    ['is old, without its salt', without('salt'), 'salt'],
    ['has half a key', withOther('key', '01'), 'key'],
    ['has a scheme that is none', withOther('scheme', { needed: 1 }), 'scheme.shares'],
  ])('whose pending.json %s is refused, with its shares left where they are', async (_what, how, place) => {
    const folder = await leave()
    const path = join(folder, 'pending.json')
    writeFileSync(join(folder, 'share-0'), 'bytes')
    const text = change(path, how)
    await expect(readPending(stage)).rejects.toMatchObject({
      code: 'file_damaged',
      facts: { path, place: place === '' ? expect.any(String) : place },
      hint: expect.stringContaining('backup'),
    })
    expect(readFileSync(path, 'utf8')).toBe(text)
    expect(readFileSync(join(folder, 'share-0'), 'utf8')).toBe('bytes')
  })

  it('whose last placed share was cut off places that one again; one damaged before it is refused', async () => {
    const folder = await leave()
    const path = join(folder, 'placed.ndjson')
    change(path, text => text + text.slice(0, 30))
    expect((await readPending(stage))[0]!.placed).toEqual([SHARE])
    change(path, text => `${text.slice(0, 50)}\n${text.split('\n')[0]}\n`)
    await expect(readPending(stage)).rejects.toMatchObject({ code: 'file_damaged', facts: { path } })
    writeFileSync(path, `${JSON.stringify({ ...SHARE, deal: 'none' })}\n`)
    await expect(readPending(stage)).rejects.toMatchObject({ facts: { place: 'line 1, deal' } })
  })
})

describe('s3.json', () => {
  const path = () => join(stage, 'vault/s3.json')

  it('is made once', async () => {
    const made = await readCredentials(stage)
    expect(await readCredentials(stage)).toEqual(made)
    expect(made.secretAccessKey).toHaveLength(40)
  })

  it.each([
    '',
    '{"accessKeyId":"CAIRN1","secretAcc',
    '{"accessKeyId":"CAIRN1"}',
    '{"accessKeyId":"A","secretAccessKey":""}',
  ])('that is %j lets nobody in, and is not written over', async text => {
    mkdirSync(dirname(path()), { recursive: true })
    writeFileSync(path(), text)
    const refused = readCredentials(stage)
    await expect(refused).rejects.toMatchObject({ code: 'file_damaged', facts: { path: path() } })
    await expect(refused).rejects.not.toThrow('CAIRN1')
    expect(readFileSync(path(), 'utf8')).toBe(text)
  })
})
