import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { removeLeftovers, writeAtomically, writeAtomicallySync } from './write-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-disk-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('a file is whole, its owner’s alone, and takes the place of the one before', async () => {
  const path = join(folder, 'a', 'b.json')
  await writeAtomically(path, 'one')
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(statSync(join(folder, 'a')).mode & 0o777).toBe(0o700)
  writeAtomicallySync(path, new TextEncoder().encode('two'))
  expect(readFileSync(path, 'utf8')).toBe('two')
  expect(readdirSync(join(folder, 'a'))).toEqual(['b.json'])
  for (const name of ['.b.json.0123abcd', '.keep']) writeFileSync(join(folder, 'a', name), 'x')
  await removeLeftovers(join(folder, 'a'))
  expect(readdirSync(join(folder, 'a'))).toEqual(['.keep', 'b.json'])
})

it('many at once leave one of them, and nothing besides', async () => {
  const path = join(folder, 'c')
  const all = Array.from({ length: 30 }, (_, index) => String(index).repeat(10_000))
  await Promise.all(all.map(text => writeAtomically(path, text, { durable: false })))
  expect(all).toContain(readFileSync(path, 'utf8'))
  expect(readdirSync(folder)).toEqual(['c'])
})

it('one that cannot be written leaves the one before as it was, and nothing besides', async () => {
  const path = join(folder, 'd')
  await writeAtomically(join(path, 'inside'), 'a folder stands where the file would be')
  await expect(writeAtomically(path, 'x')).rejects.toMatchObject({ code: expect.stringMatching(/^E/) })
  expect(() => writeAtomicallySync(path, 'x')).toThrow(/E[A-Z]+/)
  expect(readdirSync(folder)).toEqual(['d'])
})
